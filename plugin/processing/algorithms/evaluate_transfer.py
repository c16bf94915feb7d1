"""furrow:evaluatetransfer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import EvaluateTransfer
from furrow.plugin.processing.base import tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.transfer import TransferAlgorithm
from furrow.plugin.translation import localised, said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.transfer_results import TransferMeasured, TransferScore

translate = QCoreApplication.translate

IOU, F1 = "IOU", "MACRO_F1"


class EvaluateTransferAlgorithm(TransferAlgorithm):
    """A recipe from one place in another."""

    does = EvaluateTransfer

    def title(self) -> str:
        return translate("Processing", "Evaluate a recipe in another place")

    def about(self) -> str:
        return translate(
            "Processing",
            "Learns in one place and tests in another: the model as it is, trained further with a "
            "few labels there, and one of these labels alone.\n"
            "Tells whether a model of elsewhere is worth taking. Needs two projects, two tables, "
            "or two parts of one.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_places()
        self.text(
            "recipe",
            tr("Processing", "Recipe"),
            tr("Processing", "Its name, as “List recipes” tells it."),
        )
        self.text(
            "arms",
            tr("Processing", "Arms"),
            tr("Processing", "as-is, scratch, finetune or finetune-encoder, with commas between."),
        )
        self.text(
            "bands",
            tr("Processing", "Bands"),
            tr("Processing", "Learn from these alone, e.g. VV,VH. Empty: those of the recipe."),
            advanced=True,
        )
        self.text(
            "augmentation",
            tr("Processing", "Augmentation"),
            tr("Processing", "own (as the recipe says), none, or year (round the whole year)."),
            advanced=True,
        )
        self.text(
            "views",
            tr("Processing", "How the place to test in is seen"),
            tr("Processing", "here, or moved by half a year: season, calendar (simulated)."),
            advanced=True,
        )
        self.number(
            "labels_per_class",
            tr("Processing", "Labels of each class of the place to test in"),
            tr("Processing", "So many are learned from; all others are the test."),
            0,
        )
        self.add_draws()
        add_page(self)
        self.addOutput(QgsProcessingOutputNumber(IOU, tr("Processing", "Best mean IoU there")))
        self.addOutput(QgsProcessingOutputNumber(F1, tr("Processing", "Its macro-F1")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = self.does(**self.asked(parameters, context))
        found: TransferMeasured = self.ask(request, feedback)
        tell_warnings((*found.warnings, *found.left_out.values()), feedback)
        tr = translate
        cells = [
            (tr("Processing", "Arm"), tr("Processing", "Tested"), IOU, tr("Processing", "Macro-F1"))
        ]
        cells += [(one.arm, one.view, _mean(one.iou), _mean(one.macro_f1)) for one in found.scores]
        for row in cells[1:]:
            feedback.pushInfo("  ".join(row))
        rows = [
            (tr("Processing", "Recipe"), found.recipe),
            (tr("Processing", "Crops"), ", ".join(found.classes)),
            *((tr("Processing", "Left out"), said(text)) for text in found.left_out.values()),
        ]
        if found.simulated:
            rows.append(
                (tr("Processing", "Simulated"), tr("Processing", "these are no real fields"))
            )
        best = _best(found.scores)
        return {
            **write_page(self, parameters, context, self.title(), rows, [(found.recipe, cells)]),
            IOU: _of(best.iou),
            F1: _of(best.macro_f1),
        }


def _best(scores: tuple[TransferScore, ...]) -> TransferScore:
    return max((one for one in scores if one.view == "here"), key=lambda one: _of(one.iou))


def _of(values: tuple[float, ...]) -> float:
    return sum(values) / len(values)


def _mean(values: tuple[float, ...]) -> str:
    text = f"{_of(values):.2f}"
    return localised(text if len(values) < 2 else f"{text} ({min(values):.2f}–{max(values):.2f})")
