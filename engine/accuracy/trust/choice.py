"""Which calibration, if any: the stiffest that does not do worse on groups it did not see."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.calibration import (
    IDENTITY,
    LEAST,
    METHODS,
    Calibration,
    fit_calibration,
)
from furrow.engine.accuracy.trust.held_out import HeldOut, group_folds
from furrow.engine.accuracy.trust.shares import grouped_mean
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate

FloatArray = NDArray[np.float64]

FEWEST_GROUPS = 10
"""With fewer there is nothing to choose by: the probabilities are left as they are."""


@dataclass(frozen=True)
class Choice:
    """A calibration, and why it was chosen."""

    calibration: Calibration
    brier: dict[str, float]
    """Method -> Brier score on groups that it was not fitted on; empty where groups are too few."""
    log_loss: dict[str, float]
    gain: Estimate | None
    """By how much the log loss fell, paired by sample; None where nothing was changed."""
    reason: Message


def choose_calibration(held: HeldOut, seed: int = 0) -> Choice:
    """Fit every method on the groups of four folds, score it on the fifth, in turn.

    The stiffest is taken that is surely worse than the best by neither the Brier score nor the log
    loss (95 % interval of the paired difference, by group): where calibration does not surely help,
    the probabilities stay as they are. The two scores are proper both; the log loss sees sooner
    that a model is too sure, and the Brier score is not ruled by a few samples.

    Raises:
        NothingToTell
    """
    held.need_two_classes()
    if held.group_count < FEWEST_GROUPS:
        reason = Message(
            "left as they are: {number} groups were held out, fewer than {least}",
            number=held.group_count,
            least=FEWEST_GROUPS,
        )
        return Choice(Calibration(IDENTITY, held.classes), {}, {}, None, reason)
    squared = {name: np.empty(len(held)) for name in METHODS}
    logged = {name: np.empty(len(held)) for name in METHODS}
    for learn, hold in group_folds(held, seed):
        known, unseen = held.take(learn), held.take(hold)
        for name in METHODS:
            changed = fit_calibration(known, name).apply(unseen.probabilities)
            squared[name][hold] = brier_losses(changed, unseen)
            logged[name][hold] = log_losses(changed, unseen)
    brier, log_loss = _means(squared, held), _means(logged, held)
    best = min(METHODS, key=lambda name: log_loss[name])
    fit = [_not_surely_worse(losses, held) for losses in (squared, logged)]
    chosen = next((name for name in METHODS if all(name in one for one in fit)), best)
    if chosen == IDENTITY:
        reason = Message("left as they are: no calibration does surely better on unseen groups")
        return Choice(Calibration(IDENTITY, held.classes), brier, log_loss, None, reason)
    gain = grouped_mean(logged[IDENTITY] - logged[chosen], held.groups, held.weights)
    reason = Message("the stiffest of those that did best on unseen groups")
    return Choice(fit_calibration(held, chosen), brier, log_loss, gain, reason)


def calibrated_out_of_fold(held: HeldOut, seed: int = 0) -> HeldOut:
    """The same samples, each calibrated by what was chosen and fitted without its group.

    What a report should show as “after calibration”: nested, so that neither fit nor choice saw
    what it is scored on.

    Raises:
        NothingToTell
    """
    held.need_two_classes()
    changed = held.probabilities.copy()
    for learn, hold in group_folds(held, seed):
        known = held.take(learn)
        if len(np.unique(known.truth)) < 2:
            continue
        calibration = choose_calibration(known, seed + 1).calibration
        changed[hold] = calibration.apply(held.probabilities[hold])
    return held.with_probabilities(changed)


def brier_losses(probabilities: FloatArray, held: HeldOut) -> FloatArray:
    """(samples,) sum over classes of (probability − truth)², 0 … 2 (Brier 1950)."""
    right = probabilities[np.arange(len(held)), held.truth]
    return np.asarray((probabilities**2).sum(axis=1) - 2 * right + 1)


def log_losses(probabilities: FloatArray, held: HeldOut) -> FloatArray:
    """(samples,) −ln of the true class's probability, none counted as less than LEAST."""
    right = probabilities[np.arange(len(held)), held.truth]
    return np.asarray(-np.log(np.maximum(right, LEAST)))


def _means(losses: dict[str, FloatArray], held: HeldOut) -> dict[str, float]:
    return {name: float(np.average(loss, weights=held.weight)) for name, loss in losses.items()}


def _not_surely_worse(losses: dict[str, FloatArray], held: HeldOut) -> set[str]:
    """Methods whose paired difference to the best one has an interval that reaches 0."""
    means = _means(losses, held)
    best = losses[min(METHODS, key=lambda name: means[name])]
    return {
        name
        for name, loss in losses.items()
        if grouped_mean(loss - best, held.groups, held.weights).low <= 0
    }
