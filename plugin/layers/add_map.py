"""Add a finished map to a QGIS project: one group, ready to look at."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.layers import words
from furrow.plugin.layers.finished_map import read_finished_map
from furrow.plugin.layers.map_layers import CONFIDENCE, CROP_MAP, layers_of
from furrow.plugin.layers.metadata import refresh_report_link
from furrow.plugin.layers.report_link import ROLE_PROPERTY, file_of

translate = QCoreApplication.translate


def add_map(folder: Path, project: QgsProject) -> QgsLayerTreeGroup:
    """Add a map folder's layers as a group at the top; a map that is there already is not doubled.

    Raises:
        FileMissing, ArtefactDamaged: nothing is added then.
    """
    finished = read_finished_map(folder)
    there = group_of_map(folder, project)
    if there is not None:
        return there
    opened = [(item, item.open()) for item in layers_of(finished)]
    group = project.layerTreeRoot().insertGroup(0, words.map_title(finished))
    group.setExpanded(False)
    tables: QgsLayerTreeGroup | None = None
    for item, layer in opened:
        project.addMapLayer(layer, False)
        if item.is_table and tables is None:
            tables = group.addGroup(translate("Layers", "Accuracy tables"))
        node = QgsLayerTreeLayer(layer)
        leave_band_out(node)
        (tables if item.is_table and tables is not None else group).addChildNode(node)
        arrange(node, item.role, item.shown)
    group.setExpanded(True)  # not before: the tree does not open a group that is empty
    return group


def show_whole(group: QgsLayerTreeGroup, canvas: QgsMapCanvas) -> None:
    """Zoom to the crop map of a group; an empty project takes the map's coordinate system."""
    project = QgsProject.instance()
    for node in group.findLayers():
        layer = node.layer()
        if layer is None or layer.customProperty(ROLE_PROPERTY) != CROP_MAP:
            continue
        if len(project.mapLayers()) == len(group.findLayers()):
            project.setCrs(layer.crs())
            canvas.setDestinationCrs(layer.crs())
        transform = QgsCoordinateTransform(
            layer.crs(), canvas.mapSettings().destinationCrs(), project
        )
        try:
            extent = transform.transformBoundingBox(layer.extent())
        except QgsCsException:  # the canvas shows a place that has no image in its system
            return
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()


def arrange(node: QgsLayerTreeLayer, role: str, shown: bool) -> None:
    """How a layer first stands in the tree: ticked or not, its legend open or not.

    Without the number of features: QGIS 3.22 counts them in another thread, which reads the
    project's expression scope while adding the next layer replaces it, and dies of that.
    """
    node.setItemVisibilityChecked(shown)
    node.setExpanded(role in (CROP_MAP, CONFIDENCE))


def leave_band_out(node: QgsLayerTreeLayer) -> None:
    """The legend's first row, “Band 1 (Palette)”, tells nobody anything.

    To be asked before the node is put into the tree, which makes the rows of the legend then.
    """
    layer = node.layer()
    renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
    if isinstance(renderer, QgsPalettedRasterRenderer):
        rows = len(renderer.classes())
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        ramp = renderer.shader().rasterShaderFunction()
        is_bar = ramp.legendSettings().useContinuousLegend()
        rows = 1 if is_bar else len(ramp.colorRampItemList())
    else:
        return
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, rows + 1)))


def group_of_map(folder: Path, project: QgsProject) -> QgsLayerTreeGroup | None:
    """The group that holds this folder's crop map, if the project has one."""
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or layer.customProperty(ROLE_PROPERTY) != CROP_MAP:
            continue
        file = file_of(layer)
        parent = node.parent()
        if file is not None and file.parent.resolve() == folder.resolve() and _is_group(parent):
            return parent
    return None


def furrow_layers(project: QgsProject) -> list[QgsMapLayer]:
    """All layers of the project that came from a finished map."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(ROLE_PROPERTY)]


def refresh_report_links(project: QgsProject) -> None:
    """After a project was opened: point its layers' links at where the reports lie now."""
    was_dirty = project.isDirty()
    for layer in furrow_layers(project):
        refresh_report_link(layer)
    project.setDirty(was_dirty)


def _is_group(node: object) -> bool:
    return isinstance(node, QgsLayerTreeGroup)
