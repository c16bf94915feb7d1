"""How good a model or a map is, worded for a person."""

from __future__ import annotations

import math
from collections.abc import Iterable

from furrow.engine.cli.rows import row
from furrow.engine.contract.results import AccuracySummary, Estimate, GateCompared


def accuracy_rows(accuracy: AccuracySummary | None) -> list[str]:
    if accuracy is None:
        return [row("Accuracy", "not measured: nothing could be held out")]
    rows = [
        row(
            "Accuracy",
            f"{_percent(accuracy.parcels_right)} of {accuracy.parcels} parcels right",
        ),
        row(
            "",
            f"macro-F1 {score(accuracy.macro_f1)} over {_names(accuracy.scored_classes)}",
        ),
        row("Measured by", f"{accuracy.method} (no parcel judged here was trained on)"),
    ]
    if accuracy.unscored_classes:
        rows.append(
            row(
                "Not scored",
                f"{_names(accuracy.unscored_classes)} (one parcel only, trained)",
            )
        )
    return rows


def gate_rows(gate: GateCompared | None) -> list[str]:
    return [] if gate is None else [row("Gate", f"{gate.detail} ({gate.method})")]


def _percent(estimate: Estimate) -> str:
    if math.isnan(estimate.value):
        return "an unknown share"
    if math.isnan(estimate.low) or math.isnan(estimate.high):
        return f"{estimate.value * 100:.0f} % (no interval: too few parcels)"
    return estimate.percent


def simulated_rows(simulated: bool) -> list[str]:
    return [
        row("Simulated", "the season is simulated; no figure tells of a real place")
    ] * simulated


def score(estimate: Estimate) -> str:
    if math.isnan(estimate.value):
        return "not known"
    if math.isnan(estimate.low) or math.isnan(estimate.high):
        return f"{estimate.value:.2f} (no interval: too few parcels)"
    return f"{estimate.value:.2f} (95 % interval {estimate.low:.2f}–{estimate.high:.2f})"


def _names(names: Iterable[str]) -> str:
    return ", ".join(names) or "no class"


def all_warnings(accuracy: AccuracySummary | None, more: tuple[str, ...]) -> tuple[str, ...]:
    """Each sentence once, in order."""
    first = accuracy.warnings if accuracy else ()
    return tuple(dict.fromkeys((*first, *more)))
