"""Which crops more labels would help, and about how many: curves through parts of the labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.assessment import Assessment, ClassFigures, HeldOutParcel
from furrow.engine.accuracy.verdict.growth import FloatArray, Growth, Trial, growths
from furrow.engine.accuracy.verdict.sentences import (
    enough,
    flat,
    not_to_be_told,
    so_many_more,
    wide,
)
from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.verdict_results import (
    COUNTED,
    FLAT,
    NEAR,
    STATES,
    UNTOLD,
    CurvePoint,
    LabelsThatHelp,
)
from furrow.engine.jobs.verdict_arms import Arm, Bench
from furrow.engine.jobs.verdict_ground import Folds, Ground, IntArray
from furrow.engine.studies.curve import FURTHEST, Curve, Measured, fit_curve
from furrow.engine.training.interface import Examples, Model
from furrow.engine.training.interface import FloatArray as Probabilities
from furrow.engine.training.keep import Keep

SHARES = (0.25, 0.5, 0.75)
DRAWS = 3
"""Random orders in which labels come; one of a network that is trained, which takes long."""
FEWEST_PARCELS = 8
"""Of a crop: from fewer, no curve says anything."""
HARDLY = 0.03
"""A crop's F1 that rises by less with twice the labels is not helped by more of the same."""
LIMITS = (0.025, 0.975)


@dataclass(frozen=True)
class Looked:
    labels: tuple[LabelsThatHelp, ...]
    curve: tuple[CurvePoint, ...]


@dataclass(frozen=True)
class Thinned:
    """Examples that learn from a part of the labels; implements interface.Examples.

    Of every class the first parcels in a fixed order are learned from, so that a larger part holds
    the smaller ones. What must not be torn apart goes together.
    """

    examples: Examples
    ground: Ground
    share: float
    draw: int

    @property
    def pixels(self) -> IntArray:
        return self.examples.pixels

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> Model:
        return self.examples.fit(self.part(learn), seed, reporter, keep)

    def predict(self, model: Model, parcel: int) -> Probabilities:
        return self.examples.predict(model, parcel)

    def part(self, learn: IntArray) -> IntArray:
        values, groups = self.ground.values[learn], self.ground.groups[learn]
        generator = np.random.default_rng([self.draw, 1])
        rank = generator.permutation(int(self.ground.groups.max()) + 1)[groups]
        kept: list[NDArray[np.int64]] = []
        for value in np.unique(values):
            own = learn[values == value]
            ranks = rank[values == value]
            there = np.unique(ranks)
            last = there[max(1, round(self.share * len(there))) - 1]
            kept.append(own[ranks <= last])
        return np.sort(np.concatenate(kept))


def look(
    bench: Bench,
    arm: Arm,
    whole: Sequence[HeldOutParcel],
    assessment: Assessment,
    goal: float,
    reporter: Reporter,
) -> Looked:
    """
    Args:
        arm: the recommended one.
        whole: what it says having learned from all labels.

    Raises:
        Cancelled, and what the arm's learner raises of so few labels.
    """
    folds = bench.folds(reporter.part(0.0, 0.05))
    examples = bench.prepare(arm, reporter.part(0.05, 0.1))
    ground, keep = bench.ground, bench.keep_of(arm).part("parts")
    trials = [_trial(whole, 1.0, folds, Thinned(examples, ground, 1.0, 0))]
    planned = [(share, draw) for draw in range(_draws(arm.recipe)) for share in SHARES]
    for number, (share, draw) in enumerate(planned):
        part = reporter.part(
            0.1 + 0.9 * number / len(planned), 0.1 + 0.9 * (number + 1) / len(planned)
        )
        part.step(0.0, "Learning from {share:.0%} of the labels", share=share)
        thinned = Thinned(examples, ground, share, draw)
        own = keep.part(f"{share:.0%}-{draw + 1}".replace("%", ""))
        said = bench.hold_out(thinned, folds, part, own)
        trials.append(_trial(said, share, folds, thinned))
    position = {uid: number for number, uid in enumerate(ground.uids)}
    rows = np.array([position[parcel.uid] for parcel in whole], np.int64)
    clusters = np.unique(folds.clusters[rows], return_inverse=True)[1].astype(np.int64)
    truth = np.array([parcel.truth for parcel in whole], np.int64)
    by_class, steps = growths(trials, truth, clusters, bench.seed)
    counts = {int(v): int((ground.values == v).sum()) for v in np.unique(ground.values)}
    weak = [one for one in assessment.per_class if one.f1.value < goal]
    labels = [helped(one, counts[one.value], by_class[one.value], goal, len(whole)) for one in weak]
    labels.sort(key=lambda one: (STATES.index(one.state), one.f1.value))
    curve = tuple(CurvePoint(step.share, step.labels, step.macro_f1) for step in steps)
    return Looked(tuple(labels), curve)


def _trial(said: Sequence[HeldOutParcel], share: float, folds: Folds, thinned: Thinned) -> Trial:
    """With the parcels that its folds learned from: worked out anew, as finished ones are kept."""
    by_fold = []
    values = thinned.ground.values
    for fold in folds.split.folds:
        learn = np.setdiff1d(folds.usable, folds.usable[fold])
        learn = thinned.part(learn[thinned.pixels[learn] > 0])
        by_fold.append([int((values[learn] == value).sum()) for value in np.unique(values)])
    mean = np.mean(by_fold, axis=0)
    labels = {int(v): float(n) for v, n in zip(np.unique(values), mean, strict=True)}
    scored = {parcel.truth for parcel in said}
    return Trial(
        share,
        {value: number for value, number in labels.items() if value in scored},
        np.array([parcel.majority for parcel in said], np.int64),
    )


def _draws(recipe: Recipe) -> int:
    return 1 if recipe.needs_torch and recipe.strategy != "frozen" else DRAWS


def helped(
    own: ClassFigures, parcels: int, growth: Growth, goal: float, held_out: int
) -> LabelsThatHelp:
    """What more labels would do for one class.

    Args:
        own: its figures with all labels.
        parcels: of it that are labelled; ``held_out``: of all classes that were judged.
    """

    def said(state: str, detail: str, more: Estimate | None = None) -> LabelsThatHelp:
        return LabelsThatHelp(
            crop=own.name,
            parcels=parcels,
            f1=own.f1,
            recall=own.recall,
            precision=own.precision,
            goal=goal,
            state=state,
            more=None if more is None else int(more.value),
            low=None if more is None else int(more.low),
            high=None if more is None else int(more.high),
            detail=detail,
        )

    name, f1 = own.name, own.f1.value
    curve, drawn = _curves(growth)
    if curve is None or parcels < FEWEST_PARCELS:
        return said(UNTOLD, not_to_be_told(name, f1, parcels, held_out))
    now = float(growth.labels[-1])
    gains = [float(one.at(2 * now) - one.at(now)) for one in drawn]
    if float(np.quantile(gains, LIMITS[1])) < HARDLY:
        return said(FLAT, flat(name, f1, parcels))
    wanted = np.array([one.labels_for(goal) for one in drawn]) - now
    low, high = np.quantile(wanted, LIMITS, method="nearest")
    about = curve.labels_for(goal) - now
    if max(about, high) > (FURTHEST - 1) * now:
        least = int(np.ceil(min(low, (FURTHEST - 1) * now)))  # further out no curve is followed
        return said(UNTOLD, wide(name, f1, parcels, held_out, least))
    more = _whole(about, low, high)
    if more.high <= 1:
        return said(NEAR, enough(name, f1, goal))
    if more.high - more.low > 2 * more.value + 1:
        return said(UNTOLD, wide(name, f1, parcels, held_out, int(more.low)))
    return said(COUNTED, so_many_more(own, parcels, goal, more), more)


def _whole(about: float, low: float, high: float) -> Estimate:
    value, least, most = (max(0.0, float(np.ceil(n))) for n in (about, low, high))
    return Estimate(max(1.0, value), min(least, value), max(most, value, 1.0))


def _curves(growth: Growth) -> tuple[Curve | None, list[Curve]]:
    """Through the points, and as these come out with other parcels held out."""
    spreads = growth.estimates

    def fitted(f1: FloatArray) -> Curve | None:
        moved = zip(growth.labels, f1, spreads, strict=True)
        return fit_curve([Measured(int(n), _moved(spread, float(y))) for n, y, spread in moved])

    found = fitted(growth.f1)
    if found is None:
        return None, []
    # A draw without the crop has no figure, which does not mean that the goal is never reached.
    told = [row for row in growth.drawn if np.isfinite(row).all()]
    if 2 * len(told) < len(growth.drawn):
        return None, []
    return found, [curve for curve in map(fitted, told) if curve is not None]


def _moved(spread: Estimate, value: float) -> Estimate:
    by = value - spread.value
    return Estimate(value, spread.low + by, spread.high + by)
