"""The tables of benchmarks/probabilities.py."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.conformal import CoverageFigures
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.accuracy.trust.reliability import CalibrationError, reliability
from furrow.engine.accuracy.trust.shares import grouped_share
from furrow.engine.contract.results import Estimate

COVERAGES = (0.8, 0.9, 0.95)
BLOCK_DEGREES = 0.1
FOLDS = 5
SEED = 0

OWN, SAME, OTHER = "cross-validation", "same region, kept-back blocks", "other region"

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class Tried:
    """Predictions at one place."""

    where: str
    before: HeldOut
    after: HeldOut
    sets: tuple[CoverageFigures, ...]
    inside: BoolArray | None


@dataclass(frozen=True)
class Outcome:
    labels: int
    model: str
    classes: int
    chosen: str
    tried: tuple[Tried, ...]
    strangers_unsure: float
    """Share of the samples of other crops in the same region that the 90 % sets call unsure."""
    strangers_outside: float


def section(found: dict[str, list[Outcome]], missing: list[str]) -> str:
    lines = [
        "## Probabilities one can trust",
        "",
        "Raw ten-day (Sentinel-2; us_ar_ca) or monthly (Sentinel-1 and -2; Canada) series; a "
        "forest of 100 trees and scikit-learn's logistic regression on standardised features. So "
        "many labels of each class (fewer where a class has fewer) are drawn outside a third of "
        f"the region's blocks of {BLOCK_DEGREES}°. Probabilities held out by block among the "
        f"labels ({FOLDS} folds) are all that calibration, thresholds and area of applicability "
        "(AOA) see. They are then tried on *the blocks kept back* and on *another region*, on "
        "samples of the same classes. One draw; 95 % intervals in brackets, by whole blocks. "
        "**Nothing promises that any of it holds in another region**: these lines show by how "
        "much it does not. The rule of choice judged by the Brier score alone at first; the log "
        "loss was added after these very tables showed it to leave the regression of Canada, 30 "
        "labels, too sure.",
        "",
        "*ECE*: expected calibration error of the most probable class, ten bins of equal width, "
        "corrected for what chance adds (in square brackets the plain figure). *After* on the "
        "cross-validation is nested: neither choice nor fit saw the block. *Class coverage*: mean "
        "over the classes of the share of samples whose set holds the true class; *size*: classes "
        "in a set; *unsure*: sets that do not hold exactly one class, or hold one with too few "
        "blocks for the promise. *Strangers*: samples of other crops in the blocks kept back.",
    ]
    for name, outcomes in found.items():
        lines += ["", f"### Probabilities: {name}", "", *_calibration(outcomes)]
        lines += ["", *_conformal(outcomes), "", *_applicability(outcomes)]
    lines += ["", *_verdict([one for outcomes in found.values() for one in outcomes])]
    if missing:
        lines += ["", f"**Not run yet**: {'; '.join(missing)}."]
    return "\n".join(lines)


def _calibration(outcomes: list[Outcome]) -> list[str]:
    lines = [
        "| labels × classes | model | tried on | accuracy | ECE before | ECE after "
        "| Brier before → after | chosen |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for one in outcomes:
        for tried in one.tried:
            before, after = reliability(tried.before, SEED), reliability(tried.after, SEED)
            lines.append(
                f"| {one.labels} × {one.classes} | {one.model} | {tried.where} "
                f"| {_figure(before.accuracy)} | {_error(before.ece_width)} "
                f"| {_error(after.ece_width)} "
                f"| {before.brier.value:.3f} → {after.brier.value:.3f} | {one.chosen} |"
            )
    return lines


def _conformal(outcomes: list[Outcome]) -> list[str]:
    promised = " | ".join(f"{coverage:.0%}" for coverage in COVERAGES)
    lines = [
        f"Class coverage / size / unsure, for a promise of {promised.replace(' | ', ', ')}:",
        "",
        f"| labels | model | tried on | {promised} | right where sure (90%) |",
        "|---|---|---|" + "---|" * (len(COVERAGES) + 1),
    ]
    for one in outcomes:
        for tried in one.tried:
            cells = " | ".join(_sets(figures) for figures in tried.sets)
            sure = _figure(tried.sets[1].right_where_sure)
            lines.append(f"| {one.labels} | {one.model} | {tried.where} | {cells} | {sure} |")
    return lines


def _applicability(outcomes: list[Outcome]) -> list[str]:
    lines = [
        "| labels | model | tried on | outside the AOA | accuracy inside | accuracy outside "
        "| strangers outside | strangers unsure (90%) |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for one in outcomes:
        for tried in one.tried:
            if tried.inside is None:
                continue
            right = tried.before.probabilities.argmax(axis=1) == tried.before.truth
            shares = [
                _figure(grouped_share(right[own], tried.before.groups[own]))
                for own in (tried.inside, ~tried.inside)
            ]
            here = tried.where == SAME
            outside = f"{one.strangers_outside:.0%}" if here else ""
            unsure = f"{one.strangers_unsure:.0%}" if here else ""
            lines.append(
                f"| {one.labels} | {one.model} | {tried.where} | {(~tried.inside).mean():.1%} "
                f"| {shares[0]} | {shares[1]} | {outside} | {unsure} |"
            )
    return lines


def _verdict(outcomes: list[Outcome]) -> list[str]:
    lines = ["### Probabilities: in short", ""]
    for where in (SAME, OTHER):
        tried = [one for outcome in outcomes for one in outcome.tried if one.where == where]
        before = [reliability(one.before, SEED).ece_width.corrected.value for one in tried]
        after = [reliability(one.after, SEED).ece_width.corrected.value for one in tried]
        coverage = [
            f"{promised:.0%}: mean {np.mean(own):.0%}, worst {min(own):.0%}"
            for number, promised in enumerate(COVERAGES)
            for own in [[one.sets[number].class_coverage for one in tried]]
        ]
        worse = outside = 0
        for one in tried:
            right = one.before.probabilities.argmax(axis=1) == one.before.truth
            if one.inside is not None and not one.inside.all():
                outside += 1
                worse += bool(right[~one.inside].mean() < right[one.inside].mean())
        lines.append(
            f"- **{where[0].upper()}{where[1:]}** ({len(tried)} lines): ECE, mean, "
            f"{np.mean(before):.3f} before and {np.mean(after):.3f} after calibration; class "
            f"coverage where promised {'; '.join(coverage)}; accuracy lower outside the AOA than "
            f"inside in {worse} of {outside}."
        )
    return lines


def _figure(estimate: Estimate) -> str:
    if not np.isfinite(estimate.value):
        return "–"
    return f"{estimate.value:.2f} ({estimate.low:.2f}–{estimate.high:.2f})"


def _error(error: CalibrationError) -> str:
    one = error.corrected
    return f"{one.value:.3f} ({one.low:.3f}–{one.high:.3f}) [{error.plain:.3f}]"


def _sets(figures: CoverageFigures) -> str:
    return (
        f"{figures.class_coverage:.0%} / {figures.mean_size.value:.2f} / {figures.unsure.value:.0%}"
    )
