"""From held-out probabilities to all that is told of them: see figures.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from furrow.engine.accuracy.trust.calibration import IDENTITY, TEMPERATURE, Calibration
from furrow.engine.accuracy.trust.choice import calibrated_out_of_fold, choose_calibration
from furrow.engine.accuracy.trust.conformal import (
    Conformal,
    CoverageFigures,
    cross_checked,
    fit_conformal,
    groups_needed,
)
from furrow.engine.accuracy.trust.figures import (
    COVERAGES,
    DEFAULT_COVERAGE,
    ApplicabilityFigures,
    ClassThreshold,
    TrustFigures,
)
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.accuracy.trust.reliability import reliability
from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import NothingToTell, ProbabilitiesRefused

SET_FOLDS = 50
"""To try thresholds by: up to so many groups, each is left out by itself."""


@dataclass(frozen=True)
class Columns:
    """The classes that held-out probabilities have a column for."""

    values: tuple[int, ...]
    """Legend values."""
    names: tuple[str, ...]


@dataclass(frozen=True)
class Grouping:
    """What was held out together."""

    by: str
    """figures.PARCELS, BLOCKS or SAMPLES."""
    block_m: int | None
    parcels: int


def tell(
    held: HeldOut,
    columns: Columns,
    grouping: Grouping,
    applicability: ApplicabilityFigures | None,
    notes: Sequence[str],
    seed: int,
) -> tuple[TrustFigures, Calibration]:
    """All figures at the coverage that is taken unless another is asked for, and the calibration.

    What cannot be told is said in the notes.
    """
    first = TrustFigures(
        method=IDENTITY,
        reason=Message("left as they are: there is nothing to judge them by"),
        temperature=None,
        gain=None,
        grouped_by=grouping.by,
        block_m=grouping.block_m,
        samples=len(held),
        parcels=grouping.parcels,
        groups=held.group_count,
        classes=columns.names,
        before=None,
        after=None,
        coverages=(),
        coverage=DEFAULT_COVERAGE,
        thresholds=(),
        applicability=applicability,
        notes=tuple(notes),
    )
    unchanged = Calibration(IDENTITY, held.classes)
    try:
        choice = choose_calibration(held, seed)
        told = replace(
            first,
            method=choice.calibration.method,
            reason=choice.reason,
            temperature=_temperature(choice.calibration),
            gain=choice.gain,
            before=reliability(held, seed),
            after=reliability(calibrated_out_of_fold(held, seed), seed),
            coverages=tuple(cross_checked(held, one, seed, SET_FOLDS) for one in COVERAGES),
        )
        return at_coverage(told, held, columns, DEFAULT_COVERAGE, seed), choice.calibration
    except (NothingToTell, ProbabilitiesRefused) as problem:
        return replace(first, notes=(*first.notes, problem.what)), unchanged


def at_coverage(
    told: TrustFigures, held: HeldOut, columns: Columns, coverage: float, seed: int
) -> TrustFigures:
    """The same figures with another chosen coverage. Where nothing can be told, only its number."""
    if told.before is None:
        return replace(told, coverage=coverage)
    conformal = fit_conformal(held, coverage)
    thresholds = tuple(
        ClassThreshold(value, name, threshold, groups, column not in conformal.thin)
        for column, (value, name, threshold, groups) in enumerate(
            zip(columns.values, columns.names, conformal.least, conformal.groups, strict=True)
        )
    )
    before = doubts(told)
    found = replace(
        told,
        coverage=coverage,
        thresholds=thresholds,
        coverages=_with(told.coverages, held, coverage, seed),
        notes=tuple(note for note in told.notes if note not in before),
    )
    return replace(found, notes=(*found.notes, *doubts(found)))


def doubts(told: TrustFigures) -> tuple[Message, ...]:
    """Of classes for which nothing is promised; among the notes."""
    thresholds, coverage = told.thresholds, told.coverage
    thin = [one.name for one in thresholds if not one.promised]
    if not thin:
        return ()
    needed, percent = groups_needed(coverage), coverage * 100
    if len(thin) < len(thresholds):
        return (
            Message(
                "Nothing is promised for {classes}: fewer than the {needed} held-out parcels or "
                "blocks that {percent:.0f} % asks for. Where one of them is possible, the map is "
                "unsure.",
                classes=thin,
                needed=needed,
                percent=percent,
            ),
        )
    most = max(one.groups for one in thresholds)
    possible = int(np.floor(100 * most / (most + 1) + 1e-9))
    return (
        Message(
            "No pixel can be called sure at {percent:.0f} %: that takes {needed} held-out parcels "
            "or blocks of a class, and none has more than {most}. Label more parcels, or ask for "
            "{possible} % at most.",
            percent=percent,
            needed=needed,
            most=most,
            possible=possible,
        ),
    )


def conformal_of(told: TrustFigures) -> Conformal | None:
    """Thresholds in the order of the columns; None where nothing can be told."""
    if not told.thresholds:
        return None
    return Conformal(
        told.coverage,
        tuple(one.threshold for one in told.thresholds),
        tuple(one.groups for one in told.thresholds),
        tuple(i for i, one in enumerate(told.thresholds) if not one.promised),
    )


def _with(
    known: tuple[CoverageFigures, ...], held: HeldOut, coverage: float, seed: int
) -> tuple[CoverageFigures, ...]:
    if any(abs(one.promised - coverage) < 1e-9 for one in known):
        return known
    return (*known, cross_checked(held, coverage, seed, SET_FOLDS))


def _temperature(calibration: Calibration) -> float | None:
    return calibration.temperature if calibration.method == TEMPERATURE else None
