"""Add a season, or the dates of a download, to a QGIS project: one group, ready to look at."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.layers.download_layers import parts_of_download
from furrow.plugin.layers.season_layers import (
    SEASON_PROPERTY,
    SeasonPart,
    parts_of,
)
from furrow.plugin.layers.season_stack import SeasonStack, read_season_stack

translate = QCoreApplication.translate

FOLDER_PROPERTY, KEY_PROPERTY = "furrow/season_folder", "furrow/season_key"
"""On the group: the stack's folder, to know it again, and what it was made from."""


def add_season(folder: Path, project: QgsProject) -> QgsLayerTreeGroup:
    """Add a project's season as a group, above a basemap; one that is there is brought up to date.

    Only the middle time step is ticked: pictures would hide each other. Sub-groups that are not
    ticked show all of their layers once they are, so that the temporal controller has them.

    Raises:
        FileMissing, ArtefactDamaged: nothing is changed then.
    """
    stack = read_season_stack(folder)
    return _add(stack.folder, _title(stack), parts_of(stack), project, stack.key)


def add_download(folder: Path, project: QgsProject) -> QgsLayerTreeGroup:
    """Add a download's dates as a group, the clearest one in sight.

    Raises:
        FileMissing, ArtefactDamaged: nothing is changed then.
    """
    title = translate("Layers", "{0}, downloaded").format(folder.name)
    return _add(folder, title, parts_of_download(folder), project)


def show_season(group: QgsLayerTreeGroup, canvas: QgsMapCanvas) -> None:
    """Zoom to a season where the map shows nothing of it."""
    layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
    project = QgsProject.instance()
    if not layers:
        return
    if len(project.mapLayers()) == len(layers):
        project.setCrs(layers[0].crs())
        canvas.setDestinationCrs(layers[0].crs())
    transform = QgsCoordinateTransform(
        layers[0].crs(), canvas.mapSettings().destinationCrs(), project
    )
    try:
        extent = transform.transformBoundingBox(layers[0].extent())
    except QgsCsException:  # the canvas shows a place that has no image in its system
        return
    if not canvas.extent().intersects(extent):
        extent.scale(1.05)
        canvas.setExtent(extent)
    canvas.refresh()


def group_of_season(folder: Path, project: QgsProject) -> QgsLayerTreeGroup | None:
    """The group that was added for this stack, if it is still there."""
    for node in project.layerTreeRoot().children():
        if not isinstance(node, QgsLayerTreeGroup):
            continue
        if node.customProperty(FOLDER_PROPERTY) == str(folder.resolve()):
            return node
    return None


def season_layers(group: QgsLayerTreeGroup, part: str) -> list:
    """The layers of one part, by time."""
    layers = [node.layer() for node in group.findLayers()]
    return [layer for layer in layers if layer.customProperty(SEASON_PROPERTY) == part]


def _add(
    folder: Path, title: str, parts: list[SeasonPart], project: QgsProject, key: str = ""
) -> QgsLayerTreeGroup:
    there = group_of_season(folder, project)
    if there is not None and _is_whole(there, parts, key):
        return there  # as it is: somebody may have worked on how it looks
    opened = [(part, [item.open(part.name) for item in part.layers]) for part in parts]
    root = project.layerTreeRoot()
    place = _place(root) if there is None else root.children().index(there)
    group = root.insertGroup(place, title)
    group.setCustomProperty(FOLDER_PROPERTY, str(folder.resolve()))
    group.setCustomProperty(KEY_PROPERTY, key)
    for part, layers in opened:
        _add_part(group, part, layers, project)
    if there is not None:
        project.removeMapLayers([node.layerId() for node in there.findLayers()])
        root.removeChildNode(there)
    return group


def _is_whole(group: QgsLayerTreeGroup, parts: list[SeasonPart], key: str) -> bool:
    same = bool(key) and group.customProperty(KEY_PROPERTY) == key
    return same and len(group.findLayers()) == sum(len(part.layers) for part in parts)


def _place(root: QgsLayerTree) -> int:
    """Below all that is drawn, above a basemap."""
    for number, node in enumerate(root.children()):
        if isinstance(node, QgsLayerTreeLayer) and not isinstance(node.layer(), QgsVectorLayer):
            return number
    return len(root.children())


def _add_part(
    group: QgsLayerTreeGroup, part: SeasonPart, layers: list, project: QgsProject
) -> None:
    if not layers:
        return
    sub = group.addGroup(part.title)
    for number, layer in enumerate(layers):
        project.addMapLayer(layer, False)
        node = sub.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(part.only is None or number == part.only)
    sub.setItemVisibilityChecked(part.shown)
    sub.setExpanded(part.shown)


def _title(stack: SeasonStack) -> str:
    title = translate("Layers", "{0}, season").format(stack.project_name)
    marked = "simulated" in title.casefold() or translate("Layers", "simulated") in title.casefold()
    if stack.simulated and not marked:
        return translate("Layers", "{0} (simulated)").format(title)
    return title
