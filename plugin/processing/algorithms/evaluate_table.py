"""furrow:evaluatetable"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import EvaluateTable
from furrow.plugin.processing.base import FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.crosswalk_inputs import add_table_level, table_level_of
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.recipes import SETTINGS, add_settings
from furrow.plugin.translation import localised

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.table_results import FewShotPoint, PartEvaluated, TableEvaluated

translate = QCoreApplication.translate

TABLE, SIDECAR, RECIPES, LABELS = "TABLE", "SIDECAR", "RECIPES", "LABELS_PER_CLASS"
DRAWS, SEED, GROUP, WITHIN = "DRAWS", "SEED", "GROUP", "WITHIN"
WHERE, TEST_WHERE, FIGURES, BEST = "WHERE", "TEST_WHERE", "FIGURES", "BEST"
MOST_DRAWS = 1000


class EvaluateTableAlgorithm(FurrowAlgorithm):
    """Measures recipes on a table of labelled series."""

    does = EvaluateTable
    icon_name = "model"

    def title(self) -> str:
        return translate("Processing", "Evaluate recipes on a table")

    def about(self) -> str:
        return translate(
            "Processing",
            "Draws a few labels of each class from a table of labelled series, trains each recipe "
            "with them, and tests it on all other samples, again and again.\n"
            "Tells how many labels a recipe needs, and which recipe is best with those you have.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add(
            QgsProcessingParameterFile(TABLE, tr("Processing", "Table of labelled series")),
            tr(
                "Processing",
                "A Parquet, CSV or xlsx file: a row a sample, or a row a sample and date.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                SIDECAR,
                tr("Processing", "JSON that explains the table"),
                extension="json",
                optional=True,
            ),
            tr("Processing", "Empty: the file beside the table with its name and .json."),
        )
        self._add_texts()
        add_table_level(self)
        add_settings(self)
        self.add(
            QgsProcessingParameterNumber(
                DRAWS,
                tr("Processing", "Draws"),
                QgsProcessingParameterNumber.Type.Integer,
                _default("draws"),
                minValue=1,
                maxValue=MOST_DRAWS,
            ),
            tr("Processing", "How often labels are drawn anew; more draws, narrower intervals."),
        )
        self.add(
            QgsProcessingParameterNumber(
                SEED,
                tr("Processing", "Random seed"),
                QgsProcessingParameterNumber.Type.Integer,
                _default("seed"),
                minValue=0,
            ),
            tr("Processing", "The same seed draws the same labels."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                FIGURES,
                tr("Processing", "Figures"),
                fileFilter="JSON (*.json)",
                optional=True,
                createByDefault=False,
            ),
            tr("Processing", "All figures, class by class, for further work."),
            advanced=True,
        )
        add_page(self)
        self.addOutput(
            QgsProcessingOutputString(BEST, tr("Processing", "Best recipe with most labels"))
        )

    def _add_texts(self) -> None:
        tr = translate
        for name, title, default, meaning, advanced in (
            (
                RECIPES,
                tr("Processing", "Recipes"),
                _default("recipe"),
                tr("Processing", "Names with commas between, as “List recipes” tells them."),
                False,
            ),
            (
                LABELS,
                tr("Processing", "Labels of each class"),
                _default("labels_per_class"),
                tr("Processing", "Numbers with commas between, e.g. 5,20."),
                False,
            ),
            (
                GROUP,
                tr("Processing", "Grouping to keep whole"),
                _default("group"),
                tr("Processing", "Name of a grouping in the JSON, e.g. parcel, never torn apart."),
                True,
            ),
            (
                WITHIN,
                tr("Processing", "Evaluate each part by itself"),
                _default("within"),
                tr("Processing", "Name of a grouping in the JSON, e.g. zone. Empty: all as one."),
                True,
            ),
            (
                WHERE,
                tr("Processing", "Learn from one part only"),
                _default("where"),
                tr("Processing", "A grouping and its value, e.g. state=arkansas. Empty: all."),
                True,
            ),
            (
                TEST_WHERE,
                tr("Processing", "Test on another part"),
                _default("test_where"),
                tr("Processing", "A grouping and its value, e.g. state=california."),
                True,
            ),
        ):
            self.add(
                QgsProcessingParameterString(name, title, default, optional=not default),
                meaning,
                advanced,
            )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        figures = self.parameterAsFileOutput(parameters, FIGURES, context) or None
        evaluated: TableEvaluated = self.ask(
            EvaluateTable(
                table=self.parameterAsFile(parameters, TABLE, context),
                sidecar=self.parameterAsFile(parameters, SIDECAR, context),
                recipe=self.parameterAsString(parameters, RECIPES, context),
                labels_per_class=self.parameterAsString(parameters, LABELS, context),
                draws=self.parameterAsInt(parameters, DRAWS, context),
                seed=self.parameterAsInt(parameters, SEED, context),
                group=self.parameterAsString(parameters, GROUP, context),
                within=self.parameterAsString(parameters, WITHIN, context),
                where=self.parameterAsString(parameters, WHERE, context),
                test_where=self.parameterAsString(parameters, TEST_WHERE, context),
                level=table_level_of(self, parameters, context),
                settings=self.parameterAsString(parameters, SETTINGS, context),
                out=figures,
            ),
            feedback,
        )
        tell_warnings(evaluated.warnings, feedback)
        whole = translate("Processing", "All samples")
        tables = [(part.name or whole, _table(part)) for part in evaluated.parts]
        for _, table in tables:
            for cells in table[1:]:
                feedback.pushInfo("  ".join(cells))
        rows = [(translate("Processing", "Table"), evaluated.table)]
        return {
            **write_page(self, parameters, context, self.title(), rows, tables),
            **({} if figures is None else {FIGURES: figures}),
            BEST: _best(evaluated.parts[0]) if evaluated.parts else "",
        }


def _default(field: str) -> Any:
    return EvaluateTable.__dataclass_fields__[field].default


def _table(part: PartEvaluated) -> list[tuple[str, ...]]:
    heads = (translate("Processing", "Recipe"), translate("Processing", "Labels of each class"))
    found: list[tuple[str, ...]] = [(*heads, translate("Processing", "Macro-F1"))]
    for recipe in part.recipes:
        for point in recipe.points:
            found.append((recipe.recipe, str(point.labels_per_class), _words(point)))
    return found


def _words(point: FewShotPoint) -> str:
    f1 = point.macro_f1
    if f1 is None:
        return point.skipped
    return localised(f"{f1.value:.2f} ({f1.low:.2f}–{f1.high:.2f})")


def _best(part: PartEvaluated) -> str:
    """The recipe with the highest macro-F1 at its last point that was scored."""
    scored = {}
    for recipe in part.recipes:
        values = [point.macro_f1.value for point in recipe.points if point.macro_f1 is not None]
        if values:
            scored[recipe.recipe] = values[-1]
    return max(scored, key=lambda name: scored[name], default="")
