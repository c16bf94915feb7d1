"""What the algorithms of the live map share: the extent, and how the picture is dressed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterExtent,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.live_results import PreviewClass

translate = QCoreApplication.translate

MOST_WAITING = 100
"""Previews that nobody loads: their dressers are let go."""


def add_extent(algorithm: FurrowAlgorithm, name: str, meaning: str) -> None:
    algorithm.add(
        QgsProcessingParameterExtent(name, translate("Processing", "Extent"), optional=True),
        meaning,
    )


def bounds_of(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    name: str,
    project: str,
    context: QgsProcessingContext,
) -> str | None:
    """The extent in the project's own coordinates, as the engine takes it; None without one."""
    if not parameters.get(name):
        return None
    try:
        document = json.loads((Path(project) / "furrow.json").read_text(encoding="utf-8"))
        crs = QgsCoordinateReferenceSystem(str(document["grid"]["crs"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None  # the engine will say what is wrong with the project
    extent = algorithm.parameterAsExtent(parameters, name, context, crs)
    if extent.isNull():
        return None
    corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return ",".join(f"{one:.2f}" for one in corners)


def dress_preview(
    file: str, classes: tuple[PreviewClass, ...], context: QgsProcessingContext
) -> None:
    """Have Processing show the picture with the legend's names, where it loads it."""
    if context.willLoadLayerOnCompletion(file):
        details = context.layerToLoadOnCompletionDetails(file)
        details.setPostProcessor(_Dresser.kept(classes))


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Kept by the class until it has done its work: the context holds only the C++ side."""

    _waiting: ClassVar[list[_Dresser]] = []

    def __init__(self, classes: tuple[PreviewClass, ...]) -> None:
        super().__init__()
        self._classes = classes

    @classmethod
    def kept(cls, classes: tuple[PreviewClass, ...]) -> _Dresser:
        dresser = cls(classes)
        cls._waiting.append(dresser)
        del cls._waiting[:-MOST_WAITING]
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if self in self._waiting:
            self._waiting.remove(self)
        if not isinstance(layer, QgsRasterLayer):
            return
        palette = [
            QgsPalettedRasterRenderer.Class(one.value, QColor(one.color), said(one.name))
            for one in self._classes
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette))
        layer.setName(translate("Live", "Preview (not a result)"))
