"""furrow:createdemo"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import CreateDemo
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm
from furrow.plugin.processing.project_opening import tell_project
from furrow.plugin.processing.project_outputs import add_project_outputs, project_values

translate = QCoreApplication.translate

REGION, YEAR, SEED = "REGION", "YEAR", "SEED"
SIZE, LABELLED = "SIZE", "LABELLED_PER_CROP"
REGIONS = ("temperate", "mediterranean", "continental")


class CreateDemoAlgorithm(FurrowAlgorithm):
    """Makes a project with a simulated season, to try things on."""

    does = CreateDemo
    icon_name = "furrow"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "Make a demo season")

    def about(self) -> str:
        return translate(
            "Processing",
            "Makes a Furrow project with a simulated season, to try things on: Sentinel-1 and "
            "Sentinel-2 imagery, parcels of six crops and a cropland mask.\n"
            "Everything in it is simulated, and every map and report made from it says so. The "
            "same options give the same season.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterEnum(
                REGION,
                tr("Processing", "Region"),
                options=list(REGIONS),
                defaultValue=REGIONS[0],
                usesStaticStrings=True,
            ),
            tr("Processing", "Decides on crops, weather, soils and the view of the radar."),
        )
        self.add(
            _whole_number(YEAR, tr("Processing", "Harvest year"), 2021, 1985, 2100),
            tr("Processing", "Another year has other weather, and other crops in each field."),
        )
        self.add(
            _whole_number(LABELLED, tr("Processing", "Labelled parcels per crop"), 10, 1, 1000),
            tr("Processing", "So many have a label; all others are kept as truth to judge by."),
        )
        self.add(
            _whole_number(SIZE, tr("Processing", "Size in pixels of 10 m"), 400, 96, 600),
            tr(
                "Processing",
                "Width and height. A smaller area is made and mapped faster.",
            ),
            advanced=True,
        )
        self.add(
            _whole_number(SEED, tr("Processing", "Random seed"), 0, 0, 2**31 - 1),
            tr("Processing", "Another seed is another landscape."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                PROJECT, tr("Processing", "Furrow project folder")
            ),
            tr("Processing", "A new or empty folder, in which the project is made."),
        )
        add_project_outputs(self)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = CreateDemo(
            folder=self.project_folder(parameters, context),
            region=self.parameterAsString(parameters, REGION, context),
            year=self.parameterAsInt(parameters, YEAR, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            size_px=self.parameterAsInt(parameters, SIZE, context),
            labelled_per_crop=self.parameterAsInt(parameters, LABELLED, context),
        )
        created = self.ask(request, feedback)
        tell_project(created, feedback)
        return project_values(created)


def _whole_number(
    name: str, title: str, default: int, lowest: int, highest: int
) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterNumber(
        name,
        title,
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=default,
        minValue=lowest,
        maxValue=highest,
    )
