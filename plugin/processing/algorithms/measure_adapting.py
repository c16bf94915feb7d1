"""furrow:measureadapting"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import MeasureAdapting
from furrow.plugin.processing.base import tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.processing.study import StudyAlgorithm
from furrow.plugin.translation import localised

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.adapting_results import AdaptingMeasured

translate = QCoreApplication.translate

AS_IS, ADAPTED, SCRATCH = "AS_IS", "ADAPTED", "SCRATCH"


class MeasureAdaptingAlgorithm(StudyAlgorithm):
    """As it is, adapted, or trained anew, on a table or project."""

    does = MeasureAdapting

    def title(self) -> str:
        return translate("Processing", "Measure adapting a model")

    def about(self) -> str:
        return translate(
            "Processing",
            "Uses a model of another season or region as it is, adapts it with a few parcels, and "
            "trains one anew from these alone. All are tested on the same parcels, which none of "
            "them saw.\n"
            "The parcels are drawn by class, or within a radius of a departure point and, as many, "
            "from anywhere. Nothing is changed.",
        )

    def add_places(self) -> None:
        tr = translate
        self.file(
            "table",
            tr("Processing", "Table or project to test on"),
            tr("Processing", "A table of labelled series, or the furrow.json of a project."),
        )
        self.sidecar()
        self.file(
            "source",
            tr("Processing", "Table or project of the earlier model"),
            tr("Processing", "Empty: the same table, and another part of it."),
        )
        title = tr("Processing", "JSON that explains the other table")
        self.other_sidecar("source_sidecar", title)

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_places()
        for field, title, meaning, advanced in _texts():
            self.text(field, title, meaning, advanced)
        for field, title, meaning, least in _numbers():
            self.number(field, title, meaning, least, advanced=field != "draws")
        add_page(self)
        tr = translate
        for name, title in (
            (AS_IS, tr("Processing", "Macro-F1 of the model as it is")),
            (ADAPTED, tr("Processing", "Macro-F1 of the best adapted one")),
            (SCRATCH, tr("Processing", "Macro-F1 of the best one trained anew")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = self.does(**self.asked(parameters, context))
        measured: AdaptingMeasured = self.ask(request, feedback)
        tell_warnings(measured.warnings, feedback)
        table = _table(measured)
        for cells in table[1:]:
            feedback.pushInfo("  ".join(cells))
        rows = [
            (translate("Processing", "Table"), measured.table),
            (translate("Processing", "Recipe"), measured.recipe),
        ]
        best = {name: _best(measured, arm) for name, arm in _ARMS.items()}
        return {
            **write_page(self, parameters, context, self.title(), rows, [("", table)]),
            **{name: value for name, value in best.items() if value is not None},
        }


_ARMS = {AS_IS: "as-is", ADAPTED: "adapted", SCRATCH: "scratch"}


def _texts() -> list[tuple[str, str, str, bool]]:
    tr = translate
    value = tr("Processing", "A grouping and its value, e.g. year=2021. Empty: all.")
    return [
        (
            "recipe",
            tr("Processing", "Recipe"),
            tr("Processing", "One name, as “List recipes” tells it; only networks are adapted."),
            False,
        ),
        ("where", tr("Processing", "Test on one part only"), value, False),
        ("source_where", tr("Processing", "Samples of the earlier model"), value, False),
        (
            "labels_per_class",
            tr("Processing", "Parcels of each class"),
            tr("Processing", "To adapt with, with commas between, e.g. 3,10."),
            False,
        ),
        (
            "radii",
            tr("Processing", "Radii, in kilometres"),
            tr("Processing", "E.g. 20,25,30: parcels near a departure point instead."),
            True,
        ),
        (
            "departure",
            tr("Processing", "Departure point"),
            tr("Processing", "Longitude and latitude in degrees. Empty: drawn by lot."),
            True,
        ),
        (
            "group",
            tr("Processing", "Grouping to keep whole"),
            tr("Processing", "Name of a grouping in the JSON, e.g. parcel, never torn apart."),
            True,
        ),
        (
            "classes",
            tr("Processing", "Crops to tell apart"),
            tr("Processing", "Names with commas between. Empty: all with enough samples."),
            True,
        ),
    ]


def _numbers() -> list[tuple[str, str, str, int]]:
    tr = translate
    return [
        (
            "draws",
            tr("Processing", "Draws"),
            tr("Processing", "How often parcels are drawn and models trained anew."),
            1,
        ),
        (
            "parcels",
            tr("Processing", "Parcels within a radius"),
            tr("Processing", "So many are used at most, drawn by lot; 0: all."),
            0,
        ),
        (
            "samples_per_parcel",
            tr("Processing", "Pixels of a parcel"),
            tr("Processing", "So many are drawn from each parcel, where it has as many."),
            1,
        ),
        (
            "source_labels",
            tr("Processing", "Parcels of each class of elsewhere"),
            tr("Processing", "So many are drawn for the earlier model; 0: all."),
            0,
        ),
        (
            "seed",
            tr("Processing", "Random seed"),
            tr("Processing", "The same seed draws the same labels."),
            0,
        ),
    ]


def _scores(measured: AdaptingMeasured) -> dict[tuple[str, float, str], float]:
    """Mean macro-F1 over the draws."""
    found: dict[tuple[str, float, str], list[float]] = {}
    for draw in measured.draws:
        for score in draw.scores:
            if score.macro_f1 is not None:
                key = (score.arm, score.setting, score.picked)
                found.setdefault(key, []).append(score.macro_f1)
    return {key: sum(values) / len(values) for key, values in found.items()}


def _best(measured: AdaptingMeasured, arm: str) -> float | None:
    return max((mean for key, mean in _scores(measured).items() if key[0] == arm), default=None)


def _table(measured: AdaptingMeasured) -> list[tuple[str, ...]]:
    tr = translate
    words = {
        "as-is": tr("Processing", "as it is"),
        "adapted": tr("Processing", "adapted"),
        "scratch": tr("Processing", "trained anew"),
    }
    picked = {
        "": tr("Processing", "parcels of each class"),
        "near": tr("Processing", "km around"),
        "spread": tr("Processing", "km, as many from anywhere"),
    }
    found: list[tuple[str, ...]] = [
        (tr("Processing", "Model"), tr("Processing", "Learned from"), tr("Processing", "Macro-F1"))
    ]
    for (arm, setting, kind), mean in _scores(measured).items():
        learned = "" if arm == "as-is" else f"{setting:g} {picked[kind]}"
        found.append((words[arm], learned, localised(f"{mean:.2f}")))
    return found
