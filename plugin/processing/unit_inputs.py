"""Parameters that say what is classified: pixels, parcels, segments, or fields with outlines."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.recipe import UNITS
from furrow.plugin.layers.report_link import file_of
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.vector_copy import copy_as_file

translate = QCoreApplication.translate

UNIT, FIELDS, BETWEEN = "UNIT", "FIELDS", "BETWEEN_FIELDS"
OWN = "recipe"
"""Stands for the unit that the recipe has itself."""


def add_unit(algorithm: FurrowAlgorithm) -> None:
    """What a model learns to classify."""
    algorithm.add(
        QgsProcessingParameterEnum(
            UNIT,
            translate("Processing", "Unit"),
            options=[OWN, *UNITS],
            defaultValue=OWN,
            usesStaticStrings=True,
            optional=True,
        ),
        translate(
            "Processing",
            "What is classified; “recipe” means what the recipe says. pixel: each by itself; "
            "parcel: the mean series of each labelled parcel; superpixel: segments of the "
            "imagery. Recipes that look at a pixel's surroundings take pixels only.",
        ),
        advanced=True,
    )


def unit_of(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """The parameter's value as a request takes it."""
    text = algorithm.parameterAsString(parameters, UNIT, context)
    return None if text in ("", OWN) else text


def add_fields(algorithm: FurrowAlgorithm) -> None:
    """A layer of fields, and what to do between them."""
    algorithm.add(
        QgsProcessingParameterVectorLayer(
            FIELDS,
            translate("Processing", "Fields"),
            types=[QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "Processing",
            "Polygons, one a field. Each is classified by its mean series and painted whole. "
            "Empty: no outlines are known.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            BETWEEN,
            translate("Processing", "Map the pixels between the fields"),
            defaultValue=False,
            optional=True,  # models of the Modeler that were saved without it go on working
        ),
        translate("Processing", "Each by itself. Otherwise there is no data between the fields."),
        advanced=True,
    )


def fields_of(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, str | None]:
    """What a request for a map takes of it.

    Raises:
        QgsProcessingException: the layer cannot be opened or copied.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, FIELDS, context)
    if layer is None:
        if parameters.get(FIELDS):
            raise QgsProcessingException(
                translate("Processing", "The layer of fields could not be opened: {0}").format(
                    parameters[FIELDS]
                )
            )
        return {}
    between = algorithm.parameterAsBoolean(parameters, BETWEEN, context)
    return {
        "fields": _own_file(layer) or _copy(algorithm, parameters, context, feedback),
        "outside_fields": "pixel" if between else "nodata",
    }


def _own_file(layer: Any) -> str | None:
    """As FILE:LAYER; better than a copy, as a map that is made again from it is known again."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file, name = file_of(layer), parts.get("layerName")
    if file is None or not file.is_file() or layer.subsetString():
        return None
    return f"{file}:{name}" if name else str(file)


def _copy(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    """Of a filtered layer, or one in memory."""
    source = algorithm.source(parameters, FIELDS, context)
    return None if source is None else str(copy_as_file(source, (), context, feedback))
