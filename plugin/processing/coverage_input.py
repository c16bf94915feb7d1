"""The parameter that says how often the true crop is among those that a map calls possible."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import FurrowAlgorithm

translate = QCoreApplication.translate

COVERAGE = "COVERAGE"


def add_coverage(algorithm: FurrowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterNumber(
            COVERAGE,
            translate("Processing", "Coverage of the layer “Unsure”"),
            type=QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.9,
            optional=True,  # models of the Modeler that were saved without it go on working
            minValue=0.5,
            maxValue=0.99,
        ),
        translate(
            "Processing",
            "How often the true crop is to be among those that the map calls possible: 0.9 stands "
            "for 90 %. The more is asked for, the fewer pixels are sure.",
        ),
        advanced=True,
    )


def coverage_of(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, float]:
    """What a request for a map takes of it."""
    if parameters.get(COVERAGE) is None:
        return {}
    return {"coverage": algorithm.parameterAsDouble(parameters, COVERAGE, context)}
