"""Results worded for a person: one function a result type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from furrow.engine.cli.accuracy_words import (
    accuracy_rows,
    all_warnings,
    gate_rows,
    simulated_rows,
)
from furrow.engine.cli.adapting_words import worded_adapting
from furrow.engine.cli.area_words import AREA_WORDS
from furrow.engine.cli.audit_words import worded_audit
from furrow.engine.cli.field_words import FIELD_WORDS
from furrow.engine.cli.imagery_words import worded_fetch, worded_search, worded_show
from furrow.engine.cli.live_words import worded_preview, worded_suggestions
from furrow.engine.cli.model_words import MODEL_WORDS, compared_rows
from furrow.engine.cli.report_words import worded_report
from furrow.engine.cli.rows import command_row, lines, row, warning_rows
from furrow.engine.cli.study_words import worded_study
from furrow.engine.cli.table_words import worded_evaluation
from furrow.engine.cli.transfer_words import worded_transfer
from furrow.engine.cli.trust_words import layer_rows, trust_rows
from furrow.engine.cli.verdict_words import worded_verdict
from furrow.engine.cli.weights_words import worded_fetch as worded_weights_fetch
from furrow.engine.cli.weights_words import worded_list as worded_weights_list
from furrow.engine.contract import Request
from furrow.engine.contract.adapting_results import AdaptingMeasured
from furrow.engine.contract.audit_results import LeakageAudited
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.command_text import quoted
from furrow.engine.contract.live_results import ParcelsSuggested, PreviewPainted
from furrow.engine.contract.report_results import ReportWritten
from furrow.engine.contract.results import (
    DoctorReport,
    GateCompared,
    ImageryFetched,
    ImageryFound,
    ImageryPrepared,
    MapAssessed,
    MapMade,
    ModelTrained,
    ProjectCreated,
    StatusTold,
)
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.table_results import TableEvaluated
from furrow.engine.contract.transfer_results import TransferMeasured
from furrow.engine.contract.verdict_results import VerdictGiven
from furrow.engine.contract.weights_results import WeightsFetched, WeightsListed

_UNCHANGED = "Unchanged since the last run: nothing was computed again."


def worded_result(method: str, document: Any, request: Request | None = None) -> str:
    """Text for the terminal, from a result as parsed JSON.

    Args:
        request: what was asked; the command that comes next goes on from it.

    A method without words of its own is listed field by field, so that a new request can be used
    before its words are written.
    """
    if method not in RESULT_WORDS:
        return lines(row(name, value) for name, value in document.items())
    kind, words = RESULT_WORDS[method]
    result: Any = from_json(kind, document, "result")
    return words(result, request) if method in NEED_REQUEST else words(result)


def is_healthy(method: str, document: Any) -> bool:
    """False where a command did its work and found a fault: the doctor."""
    return method != "run_doctor" or bool(document["healthy"])


def _created(result: ProjectCreated) -> str:
    what = "Demo project (a simulated season)" if result.simulated else "Project"
    crops = ", ".join(f"{name} {count}" for name, count in result.classes.items())
    return lines(
        [
            f"{what} “{result.name}” is ready.",
            row("Folder", result.folder),
            row("Season", result.season),
            row("Area", f"{result.width_px} × {result.height_px} pixels"),
            row("Labels", f"{crops} (labelled parcels)" if crops else "none yet"),
            *warning_rows(result.warnings),
            command_row("Next", f"furrow run {quoted(result.folder)}"),
        ]
    )


def _imagery(result: ImageryPrepared) -> str:
    dates = ", ".join(f"{sensor} {count}" for sensor, count in result.observations.items())
    reused = f" ({result.reused} composites were there already)" if result.reused else ""
    return lines(
        [
            f"The season stack has {result.steps} time steps{reused}.",
            row("Folder", result.folder),
            row("Dates used", dates or "none"),
            row(
                "Worst gap",
                f"{result.worst_gap_days} days without a clear Sentinel-2 view",
            ),
            *warning_rows(result.warnings),
        ]
    )


def _model(result: ModelTrained) -> str:
    return lines(
        [
            f"Model {result.model} is ready (recipe {result.recipe}).",
            *([_UNCHANGED] if result.reused else []),
            *simulated_rows(result.simulated),
            row("Folder", result.folder),
            *accuracy_rows(result.accuracy),
            *compared_rows(result.compared),
            *warning_rows(all_warnings(result.accuracy, result.warnings)),
        ]
    )


def _map(result: MapMade) -> str:
    areas = sorted(result.area_ha.items(), key=lambda item: -item[1])
    mapped = ", ".join(f"{name} {_hectares(hectares)}" for name, hectares in areas)
    return lines(
        [
            f"Crop map {result.map} is ready.",
            *([_UNCHANGED] if result.reused else []),
            *simulated_rows(result.simulated),
            row("Map", result.crop_map),
            row("Confidence", result.confidence),
            *layer_rows(result),
            row("Parcels", result.parcels),
            row("Report", result.report),
            *accuracy_rows(result.accuracy),
            *trust_rows(result.trusted),
            row(
                "Mapped",
                f"{mapped} (pixels counted; the map's errors are in these figures)",
            ),
            *gate_rows(result.gate),
            *warning_rows(_without(all_warnings(result.accuracy, result.warnings), result.gate)),
        ]
    )


def _assessed(result: MapAssessed) -> str:
    return lines(
        [
            "The map was scored against the reference parcels.",
            *simulated_rows(result.simulated),
            row("Report", result.report),
            *accuracy_rows(result.accuracy),
            *gate_rows(result.gate),
            *warning_rows(result.accuracy.warnings),
        ]
    )


def _without(warnings: tuple[str, ...], gate: GateCompared | None) -> tuple[str, ...]:
    """What the gate's own row says is not said again."""
    return tuple(text for text in warnings if gate is None or text != gate.detail)


def _status(result: StatusTold) -> str:
    following = result.next_command.replace(result.folder, quoted(result.folder))
    named = "simulated" in result.name.lower()
    simulated = " (a simulated season)" if result.simulated and not named else ""
    return lines(
        [
            f"{result.name}{simulated}",
            row("Folder", result.folder),
            *(
                row(step.step.capitalize(), f"{step.state:<8} {step.detail}".rstrip())
                for step in result.steps
            ),
            row("Next", following or "nothing: all is ready"),
        ]
    )


def _doctor(result: DoctorReport) -> str:
    rows = []
    for check in result.checks:
        rows.append(f"{'ok ' if check.ok else 'BAD'}  {check.name:<18}{check.detail}")
        if check.advice:
            rows.append(f"     {'':<18}{check.advice}")
    healthy = "Furrow is fit to work." if result.healthy else "Furrow is not fit to work yet."
    return lines([*rows, "", healthy])


RESULT_WORDS: dict[str, tuple[type, Callable[..., str]]] = {
    "create_demo": (ProjectCreated, _created),
    "create_project": (ProjectCreated, _created),
    "new_season": (ProjectCreated, _created),
    "search_imagery": (ImageryFound, worded_search),
    "fetch_imagery": (ImageryFetched, worded_fetch),
    "show_imagery": (ImageryFound, worded_show),
    "prepare_imagery": (ImageryPrepared, _imagery),
    "train_model": (ModelTrained, _model),
    "map_crops": (MapMade, _map),
    "assess_map": (MapAssessed, _assessed),
    "crop_map_from_labels": (MapMade, _map),
    **MODEL_WORDS,
    "measure_adapting": (AdaptingMeasured, worded_adapting),
    "study_labels": (StudyDone, worded_study),
    "study_radius": (StudyDone, worded_study),
    "study_years": (StudyDone, worded_study),
    "study_mixing": (StudyDone, worded_study),
    "study_channels": (StudyDone, worded_study),
    "study_features": (StudyDone, worded_study),
    "evaluate_transfer": (TransferMeasured, worded_transfer),
    "study_regions": (StudyDone, worded_study),
    **AREA_WORDS,
    "evaluate_table": (TableEvaluated, worded_evaluation),
    "leakage_audit": (LeakageAudited, worded_audit),
    "give_verdict": (VerdictGiven, worded_verdict),
    **FIELD_WORDS,
    "preview_map": (PreviewPainted, worded_preview),
    "suggest_parcels": (ParcelsSuggested, worded_suggestions),
    "write_report": (ReportWritten, worded_report),
    "project_status": (StatusTold, _status),
    "run_doctor": (DoctorReport, _doctor),
    "list_weights": (WeightsListed, worded_weights_list),
    "fetch_weights": (WeightsFetched, worded_weights_fetch),
}
"""method -> result type and its words."""
NEED_REQUEST = frozenset({"search_imagery", "fetch_imagery", "show_imagery"})
"""Methods whose words take the request, too."""


def _hectares(hectares: float) -> str:
    return f"{hectares:,.0f} ha" if hectares >= 10 else f"{hectares:.1f} ha"
