"""A recipe from one place to another: draws, arms, scores.

An arm is what becomes of the recipe in the target: "as-is", a model of the source alone; "scratch",
one of a few labels of the target; or a strategy of fine-tuning, the first one trained further with
these labels. All arms, and all recipes, have the same draws.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import TooFewSamples
from furrow.engine.contract.transfer_results import TransferScore
from furrow.engine.studies.grounds import SEGMENTATION, Grounds, classes_of
from furrow.engine.studies.learning import can_adapt
from furrow.engine.studies.places import HERE, Pair, Place
from furrow.engine.training.adapting import AS_IS, SCRATCH
from furrow.engine.training.few_shot import NO_CLASS, Rows, draw_rows, scores

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

HOME = "home"
TRIES = 20
"""Of a draw that leaves a crop without a test."""
LEAST_TESTED = 2
"""Units of each crop."""
ARMS = (
    AS_IS,
    SCRATCH,
    "finetune",
    "finetune-encoder",
    "finetune-decoder",
    "finetune-head",
)


@dataclass(frozen=True)
class Plan:
    arms: tuple[str, ...]
    labels: int
    source_labels: int
    test_labels: int
    draws: int
    seed: int


@dataclass(frozen=True)
class Measured:
    scores: tuple[TransferScore, ...]
    taught: int
    labelled: int
    tested: int


def arms_of(recipe: Recipe) -> tuple[str, ...]:
    """Arms that there are for a recipe."""
    if recipe.learner == SEGMENTATION:
        return ARMS
    if not can_adapt(recipe):
        return (AS_IS, SCRATCH)
    return tuple(one for one in ARMS if one in (AS_IS, SCRATCH, *recipe.adapting_strategies))


def measure(
    pair: Pair, grounds: Grounds, recipe: Recipe, plan: Plan, reporter: Reporter
) -> Measured:
    """Scores of every arm, one value a draw.

    Raises:
        TooFewSamples, and what training raises.
    """
    found: dict[tuple[str, str], list[tuple[FloatArray, FloatArray, float]]] = {}
    counts = (0, 0, 0)
    for draw in range(plan.draws):
        part = reporter.part(draw / plan.draws, (draw + 1) / plan.draws)
        split = _split(pair, plan, plan.seed + draw)
        counts = len(split.taught), len(split.few), len(split.rest)
        for key, one in _one_draw(pair, grounds, recipe, plan, split, part).items():
            found.setdefault(key, []).append(one)
    told = tuple(_told(key, own, pair.classes) for key, own in found.items())
    return Measured(told, *counts)


# --- draws ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Split:
    """Units of the source and of the target."""

    seed: int
    taught: IntArray
    left: IntArray
    """Of the source, what was not learned from: the test at home."""
    few: IntArray
    rest: IntArray


def _split(pair: Pair, plan: Plan, seed: int) -> _Split:
    """Raises TooFewSamples: no unit of some class is left to test on."""
    source, target = _rows(pair.source, pair.classes), _rows(pair.target, pair.classes)
    every = np.arange(len(pair.classes))
    held = _held_out(source, every, seed)
    open_to = replace(source, classes=np.where(held, NO_CLASS, source.classes))
    taught = np.flatnonzero(open_to.classes != NO_CLASS).astype(np.int64)
    if plan.source_labels:
        taught = draw_rows(open_to, every, plan.source_labels, np.random.default_rng([seed, 1]))
    if len(np.unique(source.classes[taught])) < len(every):
        where = pair.source.asked.path
        detail = Message("some crop stands in one group only, so none of it is left to learn from")
        raise TooFewSamples(where, detail)
    few, rest = _dealt(pair, target, every, plan, seed)
    return _Split(seed, taught, _others(source, taught, plan.test_labels, seed), few, rest)


def _dealt(
    pair: Pair, target: Rows, every: IntArray, plan: Plan, seed: int
) -> tuple[IntArray, IntArray]:
    """Labels of the target and what tests; drawn again where a crop has no test left.

    Raises:
        TooFewSamples
    """
    for again in range(TRIES):
        few = np.empty(0, np.int64)
        if plan.labels:
            turn = np.random.default_rng([seed, 2, again] if again else [seed, 2])
            few = draw_rows(target, every, plan.labels, turn)
        rest = _others(target, few, plan.test_labels, seed)
        tested = np.bincount(target.classes[rest], minlength=len(every))
        if (tested >= LEAST_TESTED).all():
            return few, rest
    where = pair.target.asked.path
    raise TooFewSamples(where, Message("too few samples of some crop are left to test on"))


def _held_out(source: Rows, classes: IntArray, seed: int) -> NDArray[np.bool_]:
    """(units,) a fifth of the rarest class, and as many of the others, with all of their groups."""
    rarest = int(min((source.classes == value).sum() for value in classes))
    drawn = draw_rows(source, classes, max(1, rarest // 5), np.random.default_rng([seed, 4]))
    return np.asarray(np.isin(source.groups, source.groups[drawn]))


def _others(rows: Rows, drawn: IntArray, most: int, seed: int) -> IntArray:
    """Units whose group holds none that was drawn; at most so many of each class."""
    apart = ~np.isin(rows.groups, rows.groups[drawn]) & (rows.classes != NO_CLASS)
    units = np.random.default_rng([seed, 3]).permutation(np.flatnonzero(apart))
    if most and len(units):
        own = rows.classes[units]
        units = np.concatenate([units[own == value][:most] for value in np.unique(own)])
    return np.sort(units).astype(np.int64)


def _rows(place: Place, classes: Sequence[str]) -> Rows:
    groups = np.unique(place.keys, return_inverse=True)[1].astype(np.int64)
    return Rows(classes_of(place, classes), groups, tuple(classes))


# --- arms ----------------------------------------------------------------------------------------


def _one_draw(
    pair: Pair, grounds: Grounds, recipe: Recipe, plan: Plan, split: _Split, reporter: Reporter
) -> dict[tuple[str, str], tuple[FloatArray, FloatArray, float]]:
    """(arm, view) -> IoU and F1 of each class, and the share that is right."""
    classes = np.arange(len(pair.classes))
    away = classes_of(pair.target, pair.classes)[split.rest]
    target = grounds.views[HERE]
    found: dict[tuple[str, str], tuple[FloatArray, FloatArray, float]] = {}
    start: Any = None
    for number, arm in enumerate(plan.arms):
        part = reporter.part(number / len(plan.arms), (number + 1) / len(plan.arms))
        part.step(0.0, "{recipe}, {arm}", recipe=recipe.name, arm=arm)
        if arm == SCRATCH:
            model = target.fit(split.few, recipe, split.seed, None, part)
            found[arm, HERE] = _scores(away, target.say(model, split.rest), classes)
            continue
        if start is None:
            start = grounds.source.fit(split.taught, recipe, split.seed, None, part)
        if arm != AS_IS:
            tuned = replace(recipe, strategy=arm)
            model = target.fit(split.few, tuned, split.seed, start, part)
            found[arm, HERE] = _scores(away, target.say(model, split.rest), classes)
            continue
        at_home = classes_of(pair.source, pair.classes)[split.left]
        if len(np.unique(at_home)) == len(classes):
            said = grounds.source.say(start, split.left)
            found[arm, HOME] = _scores(at_home, said, classes)
        for view, ground in grounds.views.items():
            found[arm, view] = _scores(away, ground.say(start, split.rest), classes)
    return found


def _scores(
    truth: IntArray, said: IntArray, classes: IntArray
) -> tuple[FloatArray, FloatArray, float]:
    f1, right = scores(truth, said, classes)
    return f1 / (2 - f1), f1, right


def _told(
    key: tuple[str, str],
    own: Sequence[tuple[FloatArray, FloatArray, float]],
    classes: Sequence[str],
) -> TransferScore:
    iou = np.stack([one for one, _, _ in own])
    by_class: Mapping[str, tuple[float, ...]] = {
        name: tuple(iou[:, i].tolist()) for i, name in enumerate(classes)
    }
    return TransferScore(
        arm=key[0],
        view=key[1],
        iou=tuple(iou.mean(axis=1).tolist()),
        macro_f1=tuple(float(f1.mean()) for _, f1, _ in own),
        accuracy=tuple(right for _, _, right in own),
        class_iou=dict(by_class),
    )
