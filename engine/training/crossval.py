"""Predict every parcel with a model that did not see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.contract import NO_DATA, Legend, Reporter
from furrow.engine.contract.errors import TooFewParcels
from furrow.engine.contract.message import Message
from furrow.engine.labels.split import Split, split_parcels
from furrow.engine.training.interface import Examples, Model
from furrow.engine.training.keep import Keep

IntArray = NDArray[np.int64]

PIXELS_KEPT = 10
"""Of a parcel held out: so many pixels' probabilities are kept, evenly picked."""
DECIMALS = 7
"""Of probabilities that are kept."""


@dataclass(frozen=True)
class ScoredParcel(HeldOutParcel):
    """A parcel held out, with what was said of some of its pixels."""

    classes: tuple[int, ...] = ()
    """Legend values that the model knew."""
    probabilities: tuple[tuple[float, ...], ...] = ()
    """(pixels, classes); empty where nothing was seen."""


@dataclass(frozen=True)
class CrossValidation:
    """Held-out predictions and what they say."""

    split: Split
    usable: IntArray
    """The parcels that the split's indices count among."""
    held_out: tuple[HeldOutParcel, ...]
    """ScoredParcels, where probabilities were kept."""
    assessment: Assessment


def cross_validate(
    examples: Examples,
    values: IntArray,
    centres_m: NDArray[np.float64],
    uids: Sequence[str],
    legend: Legend,
    seed: int,
    reporter: Reporter,
    keep: Keep,
) -> CrossValidation:
    """Hold out parcels or blocks, in turn, and score what the rest makes of them.

    Args:
        values: (parcels,) legend values, in the order of the examples.
        centres_m: (parcels, 2) easting and northing.
        keep: folds that are finished in it are not trained again.

    Raises:
        TooFewParcels
    """
    usable = np.flatnonzero(examples.pixels > 0)
    if len(usable) == 0:
        raise TooFewParcels(
            Message("no labelled parcel covers the centre of a pixel that was seen")
        )
    split, unscored = split_parcels(values[usable], centres_m[usable], seed)
    held_out = hold_out(examples, values, uids, split, usable, seed, reporter, keep)
    names = [legend.name_of(int(value)) for value in unscored]
    assessment = assess(held_out, legend, split.method, names, seed)
    return CrossValidation(split, usable, held_out, assessment)


def cross_validate_likewise(
    examples: Examples,
    first: CrossValidation,
    values: IntArray,
    uids: Sequence[str],
    legend: Legend,
    seed: int,
    reporter: Reporter,
    keep: Keep,
) -> CrossValidation:
    """The same parcels held out in the same folds, for another learner's examples.

    A parcel that these examples hold no pixel of counts as wrong: it was not classified.
    """
    held_out = hold_out(examples, values, uids, first.split, first.usable, seed, reporter, keep)
    assessment = assess(held_out, legend, first.split.method, first.assessment.unscored, seed)
    return CrossValidation(first.split, first.usable, held_out, assessment)


def hold_out(
    examples: Examples,
    values: IntArray,
    uids: Sequence[str],
    split: Split,
    usable: IntArray,
    seed: int,
    reporter: Reporter,
    keep: Keep,
) -> tuple[ScoredParcel, ...]:
    """What a model that learned from the other folds makes of each parcel.

    Args:
        usable: the parcels that the split's indices count among.
    """
    held_out: list[ScoredParcel] = []
    for number, fold in enumerate(split.folds):
        part = reporter.part(number / len(split.folds), (number + 1) / len(split.folds))
        part = part.of_fold(number + 1, len(split.folds))
        hold = usable[fold]
        learn = np.setdiff1d(usable, hold)

        def score(
            own: Keep, learn: IntArray = learn, hold: IntArray = hold, part: Reporter = part
        ) -> list[ScoredParcel]:
            model = examples.fit(learn[examples.pixels[learn] > 0], seed, part, own)
            classes = np.array(model.classes)
            return [_parcel(examples, model, classes, int(p), values, uids) for p in hold]

        of_fold = keep.of_fold(number, len(split.folds))
        held_out += once(of_fold, number, [uids[p] for p in hold], part, score)
    return tuple(held_out)


def once(
    keep: Keep,
    fold: int,
    uids: Sequence[str],
    reporter: Reporter,
    score: Callable[[Keep], list[ScoredParcel]],
) -> list[ScoredParcel]:
    """What is said of a fold's parcels: scored, unless a run that was interrupted has done so.

    Args:
        uids: of the parcels held out.
    """
    name = f"fold-{fold + 1}"
    finished = _restored(keep.read(name))
    if [parcel.uid for parcel in finished] == list(uids) and finished:
        reporter.log("Fold {number} was finished before training was interrupted", number=fold + 1)
        reporter.step(1.0, "Going on after fold {number}", number=fold + 1)
        return finished
    own = keep.part(name)
    found = score(own)
    keep.write(name, [_json(parcel) for parcel in found], reporter)
    own.drop()
    return found


def some_probabilities(found: NDArray[Any]) -> tuple[tuple[float, ...], ...]:
    """(pixels, classes) -> PIXELS_KEPT of them at most, without those of which nothing was seen."""
    there = np.flatnonzero(found.sum(axis=1) > 0)
    picked = np.linspace(0, len(there) - 1, min(len(there), PIXELS_KEPT)).astype(np.int64)
    rounded = np.round(found[there[picked]].astype(np.float64), DECIMALS)
    return tuple(tuple(row) for row in rounded.tolist())


def _json(parcel: ScoredParcel) -> list[Any]:
    pixels = sorted(parcel.predicted_pixels.items())
    said = [list(parcel.classes), parcel.probabilities]
    return [parcel.uid, parcel.truth, pixels, parcel.mean_confidence, *said]


def _restored(document: Any) -> list[ScoredParcel]:
    """Empty where it is nothing that :func:`_json` has written."""
    try:
        return [
            ScoredParcel(
                str(uid),
                int(truth),
                {int(v): int(n) for v, n in pixels},
                float(confidence),
                tuple(int(value) for value in classes),
                tuple(tuple(float(one) for one in row) for row in probabilities),
            )
            for uid, truth, pixels, confidence, classes, probabilities in document
        ]
    except (TypeError, ValueError):
        return []


def _parcel(
    examples: Examples,
    model: Model,
    classes: IntArray,
    parcel: int,
    values: IntArray,
    uids: Sequence[str],
) -> ScoredParcel:
    truth = int(values[parcel])
    if examples.pixels[parcel] == 0:
        return ScoredParcel(uids[parcel], truth, {NO_DATA: 1}, 0.0)
    probabilities = examples.predict(model, parcel)
    said, pixels = np.unique(classes[probabilities.argmax(axis=1)], return_counts=True)
    return ScoredParcel(
        uid=uids[parcel],
        truth=truth,
        predicted_pixels={int(v): int(n) for v, n in zip(said, pixels, strict=True)},
        mean_confidence=float(probabilities.max(axis=1).mean()),
        classes=tuple(int(value) for value in classes),
        probabilities=some_probabilities(probabilities),
    )
