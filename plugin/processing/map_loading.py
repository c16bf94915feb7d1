"""How the layers of a map that an algorithm made get into the project."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
)

from furrow.engine.contract.errors import FurrowError
from furrow.plugin.layers import words
from furrow.plugin.layers.add_map import arrange, group_of_map, leave_band_out
from furrow.plugin.layers.finished_map import read_finished_map
from furrow.plugin.layers.map_layers import MapLayer, layers_of
from furrow.plugin.layers.report_link import file_of
from furrow.plugin.processing.failures import failure_text
from furrow.plugin.processing.map_outputs import (
    APPLICABILITY,
    CONFIDENCE,
    CROP_MAP,
    PARCELS,
    UNSURE,
)

MOST_WAITING = 600
"""Layers of a hundred maps: more than a batch loads at once."""
_OUTPUT_OF_ROLE = {
    "crop_map": CROP_MAP,
    "confidence": CONFIDENCE,
    "unsure": UNSURE,
    "applicability": APPLICABILITY,
    "parcels": PARCELS,
}


def offer_layers(
    folder: Path,
    project: QgsProject,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Have Processing load the map's layers after the algorithm, unless the project shows them."""
    if group_of_map(folder, project) is not None:
        return
    try:
        finished = read_finished_map(folder)
    except FurrowError as problem:
        feedback.reportError(failure_text(problem))
        return
    group = words.map_title(finished)
    for number, item in enumerate(layers_of(finished)):
        details = QgsProcessingContext.LayerDetails(
            item.title, project, _OUTPUT_OF_ROLE.get(item.role, ""), _hint(item)
        )
        details.forceName = True
        details.setPostProcessor(_Dresser.kept())
        if hasattr(details, "groupName"):  # QGIS 3.32 and newer
            details.groupName = group
        if hasattr(details, "layerSortKey"):  # QGIS 3.32 and newer
            details.layerSortKey = number
        context.addLayerToLoadOnCompletion(item.source, details)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer that Processing has loaded, by the file that it shows.

    The context deletes the C++ side in the end. Python's side, which does the work, would be lost
    before that if nothing held it: so the class holds those that wait.
    """

    _waiting: ClassVar[list[_Dresser]] = []

    @classmethod
    def kept(cls) -> _Dresser:
        dresser = cls()
        cls._waiting.append(dresser)
        del cls._waiting[:-MOST_WAITING]  # of runs whose layers nobody loaded
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if self in self._waiting:
            self._waiting.remove(self)
        file = file_of(layer)
        if file is None:
            return
        try:
            finished = read_finished_map(file.parent)
        except FurrowError as problem:
            feedback.reportError(failure_text(problem))
            return
        items = layers_of(finished)
        number = next((i for i, item in enumerate(items) if item.source == layer.source()), None)
        if number is None:
            return
        items[number].dress(layer)
        if context.project() is not None:
            _place(layer, items, number, context.project(), words.map_title(finished))


def _place(
    layer: QgsMapLayer, items: list[MapLayer], number: int, project: QgsProject, title: str
) -> None:
    """Into the map's group, in order. Newer QGIS knows the group, but has its own order."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    arrange(node, items[number].role, items[number].shown)
    leave_band_out(node)
    group = project.layerTreeRoot().findGroup(title)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, title)
    if node.parent() != group:
        group.insertChildNode(0, node.clone())
        node.parent().removeChildNode(node)
    _sort(group, [item.source for item in items])


def _sort(group: QgsLayerTreeGroup, sources: list[str]) -> None:
    """Layers of the map first and in order, whatever else is in the group behind them."""

    def place(node: QgsLayerTreeNode) -> int:
        layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
        source = "" if layer is None else layer.source()
        return sources.index(source) if source in sources else len(sources)

    for index in range(len(group.children())):
        rest = group.children()[index:]
        first = min(rest, key=place)
        if first is not rest[0]:
            group.insertChildNode(index, first.clone())
            group.removeChildNode(first)


def _hint(item: MapLayer) -> QgsProcessingUtils.LayerHint:
    hints = QgsProcessingUtils.LayerHint
    return hints.Raster if item.provider == "gdal" else hints.Vector
