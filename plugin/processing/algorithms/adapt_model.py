"""furrow:adaptmodel"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.recipe import ADAPTING_STRATEGIES
from furrow.engine.contract.requests import AdaptModel
from furrow.plugin.processing.base import (
    PROJECT,
    FurrowAlgorithm,
    accuracy_values,
    tell_accuracy,
    tell_warnings,
)
from furrow.plugin.processing.recipes import OWN, STRATEGY, strategy_of

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.model_results import ModelAdapted

translate = QCoreApplication.translate

START, AS_IS, KEEP = "START_MODEL", "AS_IS", "KEEP"
MODEL, MODEL_FOLDER, KEPT, VERDICT = "MODEL", "MODEL_FOLDER", "KEPT", "VERDICT"
KEEPS = ("best", "as-is", "adapted", "scratch")
F1 = {"as-is": "F1_AS_IS", "adapted": "F1_ADAPTED", "scratch": "F1_SCRATCH"}


class AdaptModelAlgorithm(FurrowAlgorithm):
    """Carries a model to another season or place."""

    does = AdaptModel
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Adapt model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Takes a model of another season or place into a project: as it is, trained further "
            "with this project's labelled parcels, or trained anew from these alone. All three are "
            "measured on the same parcels held out, and the best is kept; where adapting hurts, "
            "that is said.\n"
            "The imagery must have been prepared, with the same bands and time steps.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project()
        self.add(
            QgsProcessingParameterFile(
                START,
                tr("Processing", "Model to begin with"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            ),
            tr("Processing", "Folder of a model: the one that holds model.json."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                AS_IS, tr("Processing", "Take it as it is"), defaultValue=False
            ),
            tr(
                "Processing",
                "Puts a copy among the project's models, so that it can map, without training or "
                "measuring anything. Needs no labels.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                KEEP,
                tr("Processing", "Which to keep"),
                options=list(KEEPS),
                defaultValue=KEEPS[0],
                usesStaticStrings=True,
            ),
            tr("Processing", "The best of the three, or the one named here whatever the figures."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                STRATEGY,
                tr("Processing", "Strategy"),
                options=[OWN, *ADAPTING_STRATEGIES],
                defaultValue=OWN,
                usesStaticStrings=True,
                optional=True,
            ),
            tr(
                "Processing",
                "What of a network is trained further; “recipe”: all of one that began with "
                "nothing, else as it was trained. finetune: all; finetune-encoder: where the "
                "imagery differs; finetune-decoder: where the crops do; finetune-head: with very "
                "few labels.",
            ),
            advanced=True,
        )
        self.add_project_output()
        for name, meaning in (
            (MODEL, tr("Processing", "Name of the model")),
            (KEPT, tr("Processing", "Which was kept: as-is, adapted or scratch")),
            (VERDICT, tr("Processing", "Verdict")),
        ):
            self.addOutput(QgsProcessingOutputString(name, meaning))
        self.addOutput(QgsProcessingOutputFolder(MODEL_FOLDER, tr("Processing", "Model folder")))
        for name, meaning in (
            (F1["as-is"], tr("Processing", "Macro-F1 of the model as it is")),
            (F1["adapted"], tr("Processing", "Macro-F1 of the adapted model")),
            (F1["scratch"], tr("Processing", "Macro-F1 of a model trained anew")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))
        self.add_accuracy_outputs()

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        project = self.project_folder(parameters, context)
        adapted: ModelAdapted = self.ask(
            AdaptModel(
                project,
                self.parameterAsFile(parameters, START, context),
                self.parameterAsBool(parameters, AS_IS, context),
                self.parameterAsString(parameters, KEEP, context) or KEEPS[0],
                strategy_of(self.parameterAsString(parameters, STRATEGY, context)),
            ),
            feedback,
        )
        measured = () if adapted.accuracy is None else adapted.accuracy.warnings
        tell_warnings((*adapted.warnings, *measured), feedback)
        feedback.pushInfo(adapted.detail)
        tell_accuracy(adapted.accuracy, feedback)
        return {
            PROJECT: project,
            MODEL: adapted.model,
            MODEL_FOLDER: adapted.folder,
            KEPT: adapted.kept,
            VERDICT: adapted.detail,
            **{F1[arm.arm]: arm.macro_f1.value for arm in adapted.arms},
            **accuracy_values(adapted.accuracy, adapted.simulated),
        }
