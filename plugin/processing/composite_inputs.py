"""Parameters that say how composites are made of the imagery; all of them advanced."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.compositing import CLOUDS, LARGEST_BUFFER_M, METHODS, ORBITS
from furrow.plugin.processing.base import FurrowAlgorithm

translate = QCoreApplication.translate

TIME_STEP, COMPOSITE, CLOUD_CLASSES, CLOUD_BUFFER, ORBIT = (
    "TIME_STEP",
    "COMPOSITE",
    "CLOUDS",
    "CLOUD_BUFFER",
    "ORBITS",
)


def add_composite_inputs(algorithm: FurrowAlgorithm) -> None:
    """Time step, composite, clouds and orbits of a project that is made."""
    tr = translate
    algorithm.add(
        QgsProcessingParameterString(
            TIME_STEP, tr("Processing", "Time step"), defaultValue="month", optional=True
        ),
        tr(
            "Processing",
            "How much time a composite covers: month, dekad (ten days), or a number of days, as "
            "16d.",
        ),
        advanced=True,
    )
    choices = (
        (
            COMPOSITE,
            tr("Processing", "Sentinel-2 composite"),
            [
                tr("Processing", "Median of each band"),
                tr("Processing", "Medoid: the date most like all others"),
                tr("Processing", "Date nearest to the middle of the step"),
            ],
            0,
            tr("Processing", "How the clear dates of a time step become one picture."),
        ),
        (
            CLOUD_CLASSES,
            tr("Processing", "What counts as cloud"),
            [
                tr("Processing", "Lenient: cloud and shadow"),
                tr("Processing", "Normal: thin cirrus and snow, too"),
                tr("Processing", "Strict: also what was not classified"),
                tr("Processing", "OmniCloudMask: by a network, where its weights are"),
            ],
            1,
            tr(
                "Processing",
                "By the scene classes that come with Sentinel-2, or by a network that looks at the "
                "picture itself.",
            ),
        ),
        (
            ORBIT,
            tr("Processing", "Sentinel-1 orbits"),
            [
                tr("Processing", "All in one composite"),
                tr("Processing", "Ascending only"),
                tr("Processing", "Descending only"),
                tr("Processing", "Both, each in composites of its own"),
            ],
            0,
            tr("Processing", "Orbits look at the ground from two sides."),
        ),
    )
    for name, title, options, default, meaning in choices:
        algorithm.add(
            QgsProcessingParameterEnum(name, title, options, defaultValue=default, optional=True),
            meaning,
            advanced=True,
        )
    algorithm.add(
        QgsProcessingParameterDistance(
            CLOUD_BUFFER,
            tr("Processing", "Distance kept from clouds, in metres"),
            defaultValue=0.0,
            minValue=0.0,
            maxValue=LARGEST_BUFFER_M,
            optional=True,
        ),
        tr("Processing", "What lies this close to a cloud or its shadow is left out, too."),
        advanced=True,
    )


def composite_choices(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The fields of CreateProject that were chosen."""

    def chosen(name: str, known: tuple[str, ...]) -> str:
        return known[algorithm.parameterAsEnum(parameters, name, context)]

    return {
        "time_step": algorithm.parameterAsString(parameters, TIME_STEP, context) or "month",
        "composite": chosen(COMPOSITE, METHODS),
        "clouds": chosen(CLOUD_CLASSES, CLOUDS),
        "cloud_buffer_m": algorithm.parameterAsDouble(parameters, CLOUD_BUFFER, context),
        "orbits": chosen(ORBIT, ORBITS),
    }
