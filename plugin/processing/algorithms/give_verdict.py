"""furrow:giveverdict"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import GiveVerdict
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.translation import localised, said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import Estimate
    from furrow.engine.contract.verdict_results import VerdictArm, VerdictGiven

translate = QCoreApplication.translate

RECIPE, MODEL, ALSO, TABLE, SIDECAR = "RECIPE", "MODEL", "ALSO", "TABLE", "SIDECAR"
FOLDER, CLASSES, MOST_SAMPLES = "FOLDER", "CLASSES", "MOST_SAMPLES"
GOAL, SKIP_LABELS = "GOAL", "SKIP_LABELS"
SENTENCE, RECOMMENDED, MACRO_F1, VERDICT = "SENTENCE", "RECOMMENDED", "MACRO_F1", "VERDICT"


class GiveVerdictAlgorithm(FurrowAlgorithm):
    """Says which model to take, and what to label next."""

    does = GiveVerdict
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Verdict: which model to take")

    def about(self) -> str:
        return translate(
            "Processing",
            "Judges the chosen recipe beside a random forest, logistic regression, the pretrained "
            "network as it is and the same network from scratch, all on the same parcels that none "
            "of them learned from.\n"
            "Recommends the cheapest of those that are not significantly worse, says whether "
            "adapting helps, and which crops more labels would help. Give a project whose imagery "
            "was prepared, or a table of labelled series. What was finished is kept.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project(optional=True)
        self.add(
            QgsProcessingParameterString(RECIPE, tr("Processing", "Recipe"), optional=True),
            tr("Processing", "The chosen one. Empty: that of the newest model."),
        )
        self.add(
            QgsProcessingParameterFile(
                MODEL,
                tr("Processing", "Model of elsewhere"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Processing", "Instead of a recipe: judged as it is, adapted, and made anew."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(ALSO, tr("Processing", "Other recipes"), optional=True),
            tr("Processing", "To be judged beside these, with commas between."),
        )
        self._add_table()
        number = QgsProcessingParameterNumber
        self.add(
            number(
                GOAL,
                tr("Processing", "F1 that is wanted"),
                number.Type.Double,
                _default("goal"),
                minValue=0.01,
                maxValue=0.99,
            ),
            tr("Processing", "Every crop is to reach it; labels are counted up to it."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                SKIP_LABELS, tr("Processing", "Do not look which labels would help"), False
            ),
            tr("Processing", "That takes time: models learn from parts of the labels."),
            advanced=True,
        )
        add_page(self)
        for name, meaning in (
            (SENTENCE, tr("Processing", "What is recommended")),
            (RECOMMENDED, tr("Processing", "Recommended model")),
        ):
            self.addOutput(QgsProcessingOutputString(name, meaning))
        self.addOutput(QgsProcessingOutputNumber(MACRO_F1, tr("Processing", "Its macro-F1")))
        self.addOutput(QgsProcessingOutputFile(VERDICT, tr("Processing", "Verdict (JSON)")))

    def _add_table(self) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(
                TABLE, tr("Processing", "Table of labelled series"), optional=True
            ),
            tr("Processing", "Instead of a project: a Parquet, CSV or xlsx file."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                SIDECAR,
                tr("Processing", "JSON that explains the table"),
                extension="json",
                optional=True,
            ),
            tr("Processing", "Empty: the file of the table's name that ends in .json."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                CLASSES, tr("Processing", "Crops of the table to tell apart"), optional=True
            ),
            tr("Processing", "Names with commas between. Empty: all of the table."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                MOST_SAMPLES,
                tr("Processing", "Most samples to work with"),
                QgsProcessingParameterNumber.Type.Integer,
                _default("most_samples"),
                minValue=1,
            ),
            tr("Processing", "Of a larger table, whole groups are drawn at random."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                FOLDER,
                tr("Processing", "Folder of the verdict"),
                optional=True,
                createByDefault=False,
            ),
            tr("Processing", "With a table only; a project keeps its verdict itself."),
            advanced=True,
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        given: VerdictGiven = self.ask(
            GiveVerdict(
                project=self.parameterAsString(parameters, PROJECT, context),
                recipe=self.parameterAsString(parameters, RECIPE, context) or None,
                model=self.parameterAsString(parameters, MODEL, context) or None,
                also=self.parameterAsString(parameters, ALSO, context),
                table=self.parameterAsFile(parameters, TABLE, context) or None,
                sidecar=self.parameterAsFile(parameters, SIDECAR, context) or None,
                out=self.parameterAsString(parameters, FOLDER, context) or None,
                classes=self.parameterAsString(parameters, CLASSES, context),
                most_samples=self.parameterAsInt(parameters, MOST_SAMPLES, context),
                goal=self.parameterAsDouble(parameters, GOAL, context),
                skip_labels=self.parameterAsBool(parameters, SKIP_LABELS, context),
            ),
            feedback,
        )
        tell_warnings(given.warnings, feedback)
        sentences = [said(text) for text in given.recommendations]
        for text in sentences:
            feedback.pushInfo(text)
        rows = [
            (translate("Processing", "What is recommended"), "\n".join(sentences)),
            (translate("Processing", "How it was measured"), said(given.method)),
            *((translate("Processing", "Labels"), said(one.detail)) for one in given.labels),
        ]
        tables = [(translate("Processing", "Models"), _table(given.arms))]
        taken = next(arm for arm in given.arms if arm.is_recommended)
        return {
            **write_page(self, parameters, context, self.title(), rows, tables),
            **({FOLDER: given.folder} if parameters.get(FOLDER) else {}),
            SENTENCE: sentences[0],
            RECOMMENDED: given.recommended,
            **({} if taken.macro_f1 is None else {MACRO_F1: taken.macro_f1.value}),
            VERDICT: given.file,
        }


def _default(field: str) -> Any:
    return GiveVerdict.__dataclass_fields__[field].default


def _table(arms: tuple[VerdictArm, ...]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [
        (
            translate("Processing", "Model"),
            translate("Processing", "Macro-F1"),
            translate("Processing", "Less than the best by"),
            translate("Processing", "Processor time (s)"),
        )
    ]
    for arm in arms:
        if arm.cpu_seconds is None:
            found.append((arm.name, said(arm.unavailable), "", ""))
            continue
        seconds = localised(f"{arm.cpu_seconds:.1f}")
        found.append((arm.name, _words(arm.macro_f1), _words(arm.to_best), seconds))
    return found


def _words(estimate: Estimate | None) -> str:
    if estimate is None:
        return ""
    return localised(f"{estimate.value:.2f} ({estimate.low:.2f}–{estimate.high:.2f})")
