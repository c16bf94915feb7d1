"""furrow:designsample"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import DesignSample
from furrow.plugin.processing.base import (
    PROJECT,
    SIMULATED,
    FurrowAlgorithm,
    tell_warnings,
)

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.area_results import SampleDesigned

translate = QCoreApplication.translate

MAP, PRECISION, POINTS = "MAP", "PRECISION", "POINTS"
ALLOCATION, AT_LEAST, EXPECTED, SEED = "ALLOCATION", "AT_LEAST", "EXPECTED", "SEED"
SAMPLE, SAMPLE_LAYER, DRAWN = "SAMPLE", "SAMPLE_LAYER", "DRAWN"
EXPECTED_MARGIN = "EXPECTED_MARGIN"
ALLOCATIONS = ("proportional", "equal", "neyman")
LAYER = "sample"


class DesignSampleAlgorithm(FurrowAlgorithm):
    """Draws random points from a map, to be visited or interpreted."""

    does = DesignSample
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Design sample")

    def about(self) -> str:
        return translate(
            "Processing",
            "Draws random points from a crop map, so that areas and accuracy can be estimated with "
            "intervals.\n"
            "How many is worked out from the precision wanted. Fill in the column “label” of the "
            "layer: what is there at each point, from number 1 upwards, without a look at the map. "
            "Then run “Estimate areas”. What the map says at the points stands in a table of its "
            "own, so that it leads nobody.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        number = QgsProcessingParameterNumber.Type
        self.add_project()
        self.add(
            QgsProcessingParameterString(MAP, tr("Processing", "Map"), optional=True),
            tr("Processing", "Name of a map, e.g. random-forest-1. Empty: the newest."),
        )
        self.add(
            QgsProcessingParameterNumber(
                PRECISION,
                tr("Processing", "Precision wanted (± of the overall accuracy)"),
                type=number.Double,
                defaultValue=0.05,
                minValue=0.001,
                maxValue=0.5,
            ),
            tr("Processing", "Half of the 95 % interval: 0.05 stands for ± 5 %."),
        )
        self.add(
            QgsProcessingParameterNumber(
                POINTS,
                tr("Processing", "Number of points"),
                type=number.Integer,
                defaultValue=0,
                minValue=0,
            ),
            tr("Processing", "0: as many as the precision needs."),
        )
        self.add(
            QgsProcessingParameterEnum(
                ALLOCATION,
                tr("Processing", "How points are shared out"),
                options=list(ALLOCATIONS),
                defaultValue=ALLOCATIONS[0],
                usesStaticStrings=True,
            ),
            tr(
                "Processing",
                "Among the classes of the map: in proportion to their area, equally, or by "
                "Neyman’s rule (more where the map is expected to be wrong).",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                AT_LEAST,
                tr("Processing", "Points in every class at the least"),
                type=number.Integer,
                defaultValue=25,
                minValue=2,
            ),
            tr("Processing", "50 and more are advised where a rare class matters by itself."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                EXPECTED, tr("Processing", "User’s accuracy expected"), defaultValue="0.8"
            ),
            tr(
                "Processing",
                "Of each class, as 0.8 for all or “0.85,Maize=0.7”. Only the size of the sample "
                "hangs on it.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                SEED,
                tr("Processing", "Random seed"),
                type=number.Integer,
                defaultValue=0,
                minValue=0,
            ),
            tr("Processing", "The same seed draws the same points."),
            advanced=True,
        )
        self.add_project_output()
        self.addOutput(
            QgsProcessingOutputVectorLayer(SAMPLE_LAYER, tr("Processing", "Points to fill in"))
        )
        self.addOutput(QgsProcessingOutputString(SAMPLE, tr("Processing", "Name of the sample")))
        for name, meaning in (
            (DRAWN, tr("Processing", "Points drawn")),
            (EXPECTED_MARGIN, tr("Processing", "± of the overall accuracy to be expected")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.addOutput(
            QgsProcessingOutputBoolean(
                SIMULATED, tr("Processing", "Imagery or labels are simulated")
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        designed: SampleDesigned = self.ask(
            DesignSample(
                project,
                self.parameterAsString(parameters, MAP, context) or None,
                self.parameterAsDouble(parameters, PRECISION, context),
                self.parameterAsInt(parameters, POINTS, context),
                self.parameterAsString(parameters, ALLOCATION, context) or ALLOCATIONS[0],
                self.parameterAsInt(parameters, AT_LEAST, context),
                self.parameterAsString(parameters, EXPECTED, context) or "0.8",
                self.parameterAsInt(parameters, SEED, context),
            ),
            feedback,
        )
        tell_warnings(designed.warnings, feedback)
        for stratum in designed.strata:
            feedback.pushInfo(
                translate("Processing", "{0}: {1} points on {2} ha").format(
                    stratum.name, stratum.points, f"{stratum.area_ha:.1f}"
                )
            )
        if designed.reused:
            feedback.pushInfo(
                translate("Processing", "This sample was there already; its labels are untouched.")
            )
        return {
            PROJECT: project,
            SAMPLE_LAYER: f"{designed.file}|layername={LAYER}",
            SAMPLE: designed.sample,
            DRAWN: designed.points,
            EXPECTED_MARGIN: designed.expected_margin,
            SIMULATED: designed.simulated,
        }
