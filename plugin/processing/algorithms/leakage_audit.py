"""furrow:leakageaudit"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import LeakageAudit
from furrow.plugin.processing.base import PROJECT, FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.translation import localised

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.audit_results import LeakageAudited, SplitScore
    from furrow.engine.contract.results import Estimate

translate = QCoreApplication.translate

RECIPE, TABLE, SIDECAR = "RECIPE", "TABLE", "SIDECAR"
PARCEL, REGION, YEAR, CLASSES = "PARCEL", "REGION", "YEAR", "CLASSES"
BLOCK_M, MOST_SAMPLES, SEED, FIGURES = "BLOCK_M", "MOST_SAMPLES", "SEED", "FIGURES"
SENTENCE, BLOCK_USED = "SENTENCE", "BLOCK_USED"
F1 = {"pixel": "F1_PIXEL", "parcel": "F1_PARCEL", "block": "F1_BLOCK", "region": "F1_REGION"}


class LeakageAuditAlgorithm(FurrowAlgorithm):
    """Shows what a naive split would have claimed."""

    does = LeakageAudit
    icon_name = "assess"

    def title(self) -> str:
        return translate("Processing", "Leakage audit")

    def about(self) -> str:
        return translate(
            "Processing",
            "Scores the same model under a random split by pixel and under honest ones: by whole "
            "parcels, spatial blocks, regions and years.\n"
            "Pixels of one parcel are much alike, and so are neighbours: figures from a split that "
            "tears them apart flatter. Give a project whose imagery was prepared, or a table of "
            "labelled series. Nothing is changed.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_project(optional=True)
        self.add(
            QgsProcessingParameterString(RECIPE, tr("Processing", "Recipe"), _default("recipe")),
            tr("Processing", "A recipe that learns from series, as “List recipes” tells them."),
        )
        self.add(
            QgsProcessingParameterFile(
                TABLE, tr("Processing", "Table of labelled series"), optional=True
            ),
            tr("Processing", "Instead of a project: a Parquet, CSV or xlsx file."),
        )
        self.add(
            QgsProcessingParameterFile(
                SIDECAR,
                tr("Processing", "JSON that explains the table"),
                extension="json",
                optional=True,
            ),
            tr("Processing", "Empty: the file of the table's name that ends in .json."),
        )
        for name, title, meaning in (
            (
                PARCEL,
                tr("Processing", "Grouping that is a parcel"),
                tr("Processing", "Of the table's JSON. Empty: parcel, field or place."),
            ),
            (
                REGION,
                tr("Processing", "Grouping that is a region"),
                tr("Processing", "Of the table's JSON. Empty: region, state, zone or tile."),
            ),
            (
                YEAR,
                tr("Processing", "Grouping that is a year"),
                tr("Processing", "Of the table's JSON. Empty: year or season."),
            ),
            (
                CLASSES,
                tr("Processing", "Crops of the table to tell apart"),
                tr("Processing", "Names with commas between. Empty: all of the table."),
            ),
        ):
            self.add(QgsProcessingParameterString(name, title, optional=True), meaning, True)
        self._add_numbers()
        self.add(
            QgsProcessingParameterFileDestination(
                FIGURES,
                tr("Processing", "Figures"),
                fileFilter="JSON (*.json)",
                optional=True,
                createByDefault=False,
            ),
            tr("Processing", "All figures with their intervals, for further work."),
            advanced=True,
        )
        add_page(self)
        self.addOutput(QgsProcessingOutputString(SENTENCE, tr("Processing", "What was found")))
        for name, meaning in (
            (F1["pixel"], tr("Processing", "Macro-F1 that a split by pixel claims")),
            (F1["parcel"], tr("Processing", "Macro-F1 by whole parcels")),
            (F1["block"], tr("Processing", "Macro-F1 by spatial blocks")),
            (F1["region"], tr("Processing", "Macro-F1 by regions")),
            (BLOCK_USED, tr("Processing", "Edge of the spatial blocks (m)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))

    def _add_numbers(self) -> None:
        tr, number = translate, QgsProcessingParameterNumber
        for name, title, kind, field, least, meaning in (
            (
                BLOCK_M,
                tr("Processing", "Edge of a spatial block (m)"),
                number.Type.Double,
                "block_m",
                0,
                tr("Processing", "0: as far as the labels are alike (their variogram's range)."),
            ),
            (
                MOST_SAMPLES,
                tr("Processing", "Most samples to work with"),
                number.Type.Integer,
                "most_samples",
                1,
                tr("Processing", "Of more, whole parcels are drawn at random."),
            ),
            (
                SEED,
                tr("Processing", "Random seed"),
                number.Type.Integer,
                "seed",
                0,
                tr("Processing", "The same seed makes the same splits."),
            ),
        ):
            self.add(number(name, title, kind, _default(field), minValue=least), meaning, True)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        figures = self.parameterAsFileOutput(parameters, FIGURES, context) or None
        audited: LeakageAudited = self.ask(
            LeakageAudit(
                project=self.parameterAsString(parameters, PROJECT, context),
                recipe=self.parameterAsString(parameters, RECIPE, context),
                table=self.parameterAsFile(parameters, TABLE, context) or None,
                sidecar=self.parameterAsFile(parameters, SIDECAR, context) or None,
                parcel=self.parameterAsString(parameters, PARCEL, context),
                region=self.parameterAsString(parameters, REGION, context),
                year=self.parameterAsString(parameters, YEAR, context),
                classes=self.parameterAsString(parameters, CLASSES, context),
                block_m=self.parameterAsDouble(parameters, BLOCK_M, context),
                most_samples=self.parameterAsInt(parameters, MOST_SAMPLES, context),
                seed=self.parameterAsInt(parameters, SEED, context),
                out=figures,
            ),
            feedback,
        )
        tell_warnings(audited.warnings, feedback)
        feedback.pushInfo(audited.sentence)
        rows = [
            (translate("Processing", "What was found"), audited.sentence),
            (translate("Processing", "Recipe"), audited.recipe),
        ]
        tables = [(translate("Processing", "Splits"), _table(audited.splits))]
        scored = {
            F1[one.split]: one.macro_f1.value
            for one in audited.splits
            if one.macro_f1 is not None and one.split in F1
        }
        return {
            **write_page(self, parameters, context, self.title(), rows, tables),
            **({} if figures is None else {FIGURES: figures}),
            SENTENCE: audited.sentence,
            **scored,
            **({} if audited.block_m is None else {BLOCK_USED: audited.block_m}),
        }


def _default(field: str) -> Any:
    return LeakageAudit.__dataclass_fields__[field].default


def _table(splits: tuple[SplitScore, ...]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [
        (
            translate("Processing", "Split"),
            translate("Processing", "Macro-F1"),
            translate("Processing", "Claimed by pixel"),
            translate("Processing", "Too much"),
        )
    ]
    for one in splits:
        if one.macro_f1 is None:
            found.append((one.split, one.refused, "", ""))
        else:
            cells = (_words(one.macro_f1), _words(one.claimed), _words(one.excess))
            found.append((one.method, *cells))
    return found


def _words(estimate: Estimate | None) -> str:
    if estimate is None:
        return ""
    return localised(f"{estimate.value:.2f} ({estimate.low:.2f}–{estimate.high:.2f})")
