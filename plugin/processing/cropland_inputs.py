"""Parameters that say what is cropland on a map, and the figures that come of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.layers.report_link import file_of
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.vector_copy import copy_as_file
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import GateCompared

translate = QCoreApplication.translate

CROPLAND, CROPLAND_VALUES, GATE = "CROPLAND", "CROPLAND_VALUES", "GATE"


def add_cropland(algorithm: FurrowAlgorithm) -> None:
    """A mask for this map, its values of cropland, or a model that tells cropland."""
    tr = translate
    algorithm.add(
        QgsProcessingParameterMapLayer(
            CROPLAND,
            tr("Processing", "Cropland of this map"),
            optional=True,
            types=[
                QgsProcessing.SourceType.TypeRaster,
                QgsProcessing.SourceType.TypeVectorPolygon,
            ],
        ),
        tr(
            "Processing",
            "A raster with 1 for cropland and 0 for other land, a land-cover raster (name its "
            "values of cropland below), or polygons of cropland. Everything else becomes “Not "
            "cropland”. Empty: the project's own mask, if it has one.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(
            CROPLAND_VALUES, tr("Processing", "Values that are cropland"), optional=True
        ),
        tr(
            "Processing",
            "Of a land-cover raster, with commas: 40 for ESA WorldCover. Empty: 1 is cropland.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(GATE, tr("Processing", "Model of cropland"), optional=True),
        tr(
            "Processing",
            "Name of a model of the recipe “cropland”, e.g. cropland-1, that tells cropland from "
            "other land in place of a mask.",
        ),
        advanced=True,
    )


def cropland_of(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, str | None]:
    """What a request for a map takes of it.

    Raises:
        QgsProcessingException: a layer cannot be read, or is no file on this computer.
    """
    return {
        "cropland": _mask_file(algorithm, parameters, context, feedback),
        "cropland_values": algorithm.parameterAsString(parameters, CROPLAND_VALUES, context)
        or None,
        "gate": algorithm.parameterAsString(parameters, GATE, context) or None,
    }


def tell_gate(gate: GateCompared | None, feedback: QgsProcessingFeedback) -> None:
    """What the gate is worth, as a sentence in the log."""
    if gate is not None:
        feedback.pushInfo(said(gate.detail))


def _mask_file(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    layer = algorithm.parameterAsLayer(parameters, CROPLAND, context)
    if layer is None:
        if parameters.get(CROPLAND):
            raise QgsProcessingException(
                translate("Processing", "The layer of cropland could not be opened: {0}").format(
                    parameters[CROPLAND]
                )
            )
        return None
    file = file_of(layer)
    if file is not None and file.is_file() and _is_whole_file(layer):
        return str(file)
    source = algorithm.source(parameters, CROPLAND, context)
    if not isinstance(layer, QgsVectorLayer) or source is None:
        raise QgsProcessingException(
            translate("Processing", "The cropland mask must be a raster file on this computer.")
        )
    return str(copy_as_file(source, (), context, feedback))


def _is_whole_file(layer: Any) -> bool:
    """Of a filtered layer, or one of several in a file, a copy goes to the engine instead.

    A file itself is better where it will do: a map that is made again from it is known again.
    """
    if not isinstance(layer, QgsVectorLayer):
        return True
    return not layer.subsetString() and len(layer.dataProvider().subLayers()) == 1
