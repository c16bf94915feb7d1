"""How good is a recipe with so many labels a class? Draw, learn, test on all others; again.

Draws are grouped: what belongs together (the pixels of a parcel) is never on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import LEVEL
from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.table_results import FewShotPoint

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

NO_CLASS = -1
LEFT_TO_TEST = 10
"""Samples of each class that must be left beside the labels, or the figures mean nothing."""
TRIES = 20
"""Draws that leave a class without a test sample are drawn anew so often."""


@dataclass(frozen=True)
class Rows:
    """What the draws need to know of a table."""

    classes: IntArray
    """(samples,) position in ``names``; NO_CLASS: not to be told apart (left unlabelled)."""
    groups: IntArray
    """(samples,) samples of the same number are never on both sides."""
    names: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    labels_per_class: tuple[int, ...] = (3, 5, 10, 20, 50)
    draws: int = 20
    seed: int = 0
    every_class: bool = False
    """A point is skipped where one class has too few samples; else that class is left out."""


Predict = Callable[[IntArray, IntArray, int], IntArray]
"""(labelled rows, test rows, seed) -> class of each test row; NO_CLASS where nothing was seen."""


def evaluate(
    learn: Rows,
    test: Rows | None,
    contenders: Mapping[str, Predict],
    plan: Plan,
    reporter: Reporter,
) -> dict[str, tuple[FewShotPoint, ...]]:
    """Points of every contender; all have the same draws.

    Args:
        test: another table, with the same names; None: the rows of ``learn`` that were not drawn.
            Groups of both that bear the same number are the same group.
    """
    points: dict[str, list[FewShotPoint]] = {name: [] for name in contenders}
    total = len(plan.labels_per_class)
    for number, labels in enumerate(plan.labels_per_class):
        part = reporter.part(number / total, (number + 1) / total)
        for name, point in _point(learn, test, contenders, labels, plan, part).items():
            points[name].append(point)
    return {name: tuple(found) for name, found in points.items()}


def draw_rows(
    rows: Rows, classes: IntArray, labels: int, generator: np.random.Generator
) -> IntArray:
    """Labelled rows: so many of each class.

    Groups come in random order, the same for all classes; a class takes one sample from each of the
    groups that it has, then a second one, and so on. It takes from half of its groups at most,
    if that half has enough, so that the other half is left for the test.
    """
    order = generator.permutation(len(rows.classes))
    _, group = np.unique(rows.groups, return_inverse=True)
    place = generator.permutation(int(group.max()) + 1)[group]
    drawn = []
    for value in classes:
        own = order[rows.classes[order] == value]
        own = own[np.argsort(place[own], kind="stable")]
        names, first = np.unique(place[own], return_index=True)
        half = np.isin(place[own], names[: max(1, (len(names) + 1) // 2)])
        candidates = own[half] if half.sum() >= labels else own
        turn = np.arange(len(candidates)) - first[np.searchsorted(names, place[candidates])]
        drawn.append(candidates[np.argsort(turn, kind="stable")][:labels])
    return np.sort(np.concatenate(drawn))


@dataclass(frozen=True)
class Beside:
    """Rows from elsewhere that are learned from beside the drawn ones, and never tested on."""

    rows: Rows
    chosen: NDArray[np.bool_]
    """(samples,) which rows those are."""
    labels: int
    """Of each class, drawn anew each time; 0: all of them."""

    def draw(self, classes: IntArray, seed: int) -> IntArray:
        own = np.flatnonzero(self.chosen & np.isin(self.rows.classes, classes)).astype(np.int64)
        if not len(own) or not self.labels:
            return own
        few = Rows(self.rows.classes[own], self.rows.groups[own], self.rows.names)
        there = np.unique(few.classes)
        return own[draw_rows(few, there, self.labels, np.random.default_rng([seed, self.labels]))]


def test_rows(learn: Rows, drawn: IntArray, test: Rows | None, classes: IntArray) -> IntArray:
    """Rows of the classes whose group holds no labelled row."""
    rows = learn if test is None else test
    apart = ~np.isin(rows.groups, learn.groups[drawn])
    return np.flatnonzero(apart & np.isin(rows.classes, classes)).astype(np.int64)


def scores(truth: IntArray, said: IntArray, classes: IntArray) -> tuple[FloatArray, float]:
    """F1 of each class, and the share that is right."""
    hits = np.array([((truth == c) & (said == c)).sum() for c in classes], np.float64)
    both = np.array([(truth == c).sum() + (said == c).sum() for c in classes], np.float64)
    return 2 * hits / np.maximum(both, 1), float((truth == said).mean())


def mean_estimate(values: FloatArray) -> Estimate:
    """Mean of draws with the 95 % interval of the mean; of one draw, the interval is all there is.

    The draws share their test samples, so this says how surely the draws tell two recipes apart,
    not how another region would turn out.
    """
    mean = float(values.mean())
    if len(values) < 2:
        return Estimate(mean, 0.0, 1.0)
    error = float(values.std(ddof=1)) / np.sqrt(len(values))
    half = float(student_t.ppf(0.5 + LEVEL / 2, len(values) - 1)) * error
    return Estimate(mean, max(0.0, mean - half), min(1.0, mean + half))


def _point(
    learn: Rows,
    test: Rows | None,
    contenders: Mapping[str, Predict],
    labels: int,
    plan: Plan,
    reporter: Reporter,
) -> dict[str, FewShotPoint]:
    classes, lacking = _enough(learn, test, labels)
    left_out = tuple(learn.names[value] for value in lacking)
    if lacking and plan.every_class:
        reason = Message(
            "{classes}: fewer than {number} samples",
            classes=list(left_out),
            number=labels + LEFT_TO_TEST,
        )
        return dict.fromkeys(contenders, _skipped(labels, left_out, reason))
    if len(classes) < 2:
        reason = Message(
            "fewer than two classes have {number} samples", number=labels + LEFT_TO_TEST
        )
        return dict.fromkeys(contenders, _skipped(labels, left_out, reason))
    found: dict[str, list[tuple[FloatArray, float]]] = {name: [] for name in contenders}
    tested = []
    for draw in range(plan.draws):
        reporter.step(draw / plan.draws, "{number} labels a class", number=labels)
        drawn, others = _draw(learn, test, classes, labels, plan.seed, draw)
        if not len(others):
            continue
        tested.append(len(others))
        truth = (learn if test is None else test).classes[others]
        for name, predict in contenders.items():
            said = predict(drawn, others, plan.seed + draw)
            found[name].append(scores(truth, said, classes))
    if not tested:
        reason = Message("no draw leaves every class test samples enough in groups of their own")
        return dict.fromkeys(contenders, _skipped(labels, left_out, reason))
    return {
        name: _summed(labels, own, [learn.names[c] for c in classes], tested, left_out)
        for name, own in found.items()
    }


def _enough(learn: Rows, test: Rows | None, labels: int) -> tuple[IntArray, list[int]]:
    """Classes with samples enough, and those without that have any."""
    size = len(learn.names)
    there = np.bincount(learn.classes[learn.classes >= 0], minlength=size)
    if test is None:
        groups = [len(np.unique(learn.groups[learn.classes == one])) for one in range(size)]
        enough = (there >= labels + LEFT_TO_TEST) & (np.array(groups) >= 2)
    else:
        to_test = np.bincount(test.classes[test.classes >= 0], minlength=size)
        enough = (there >= labels) & (to_test >= LEFT_TO_TEST)
    return np.flatnonzero(enough).astype(np.int64), np.flatnonzero(~enough).tolist()


def _draw(
    learn: Rows, test: Rows | None, classes: IntArray, labels: int, seed: int, draw: int
) -> tuple[IntArray, IntArray]:
    """Labelled and test rows; no test rows where that cannot be had for every class."""
    for again in range(TRIES):
        generator = np.random.default_rng([seed, labels, draw, again])
        drawn = draw_rows(learn, classes, labels, generator)
        others = test_rows(learn, drawn, test, classes)
        rows = learn if test is None else test
        left = np.bincount(rows.classes[others], minlength=len(rows.names))[classes]
        if len(others) and (left >= LEFT_TO_TEST).all():
            return drawn, others
    return drawn, np.empty(0, np.int64)


def _summed(
    labels: int,
    found: list[tuple[FloatArray, float]],
    names: list[str],
    tested: list[int],
    left_out: tuple[str, ...],
) -> FewShotPoint:
    by_class = np.stack([f1 for f1, _ in found])
    macro = by_class.mean(axis=1)
    return FewShotPoint(
        labels_per_class=labels,
        draws=len(found),
        macro_f1=mean_estimate(macro),
        deviation=float(macro.std(ddof=1)) if len(macro) > 1 else None,
        accuracy=mean_estimate(np.array([right for _, right in found])),
        class_f1={name: mean_estimate(by_class[:, i]) for i, name in enumerate(names)},
        test_samples=round(float(np.mean(tested))),
        left_out=left_out,
    )


def _skipped(labels: int, left_out: tuple[str, ...], reason: str) -> FewShotPoint:
    return FewShotPoint(labels, 0, None, None, None, {}, 0, left_out, reason)
