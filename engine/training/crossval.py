"""Predict every parcel with a model that did not see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.contract import Legend, Reporter
from furrow.engine.contract.errors import TooFewParcels
from furrow.engine.contract.message import Message
from furrow.engine.labels.split import Split, split_parcels
from furrow.engine.training.interface import Examples

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class CrossValidation:
    """Held-out predictions and what they say."""

    split: Split
    held_out: tuple[HeldOutParcel, ...]
    assessment: Assessment


def cross_validate(
    examples: Examples,
    values: IntArray,
    centres_m: NDArray[np.float64],
    uids: Sequence[str],
    legend: Legend,
    seed: int,
    reporter: Reporter,
) -> CrossValidation:
    """Hold out parcels or blocks, in turn, and score what the rest makes of them.

    Args:
        values: (parcels,) legend values, in the order of the examples.
        centres_m: (parcels, 2) easting and northing.

    Raises:
        TooFewParcels
    """
    usable = np.flatnonzero(examples.pixels > 0)
    if len(usable) == 0:
        raise TooFewParcels(
            Message("no labelled parcel covers the centre of a pixel that was seen")
        )
    split, unscored = split_parcels(values[usable], centres_m[usable], seed)
    held_out: list[HeldOutParcel] = []
    for number, fold in enumerate(split.folds):
        part = reporter.part(number / len(split.folds), (number + 1) / len(split.folds))
        hold = usable[fold]
        learn = np.setdiff1d(usable, hold)
        model = examples.fit(learn, seed, part)
        classes = np.array(model.classes)
        for parcel in hold:
            probabilities = examples.predict(model, int(parcel))
            said, pixels = np.unique(classes[probabilities.argmax(axis=1)], return_counts=True)
            held_out.append(
                HeldOutParcel(
                    uid=uids[parcel],
                    truth=int(values[parcel]),
                    predicted_pixels={int(v): int(n) for v, n in zip(said, pixels, strict=True)},
                    mean_confidence=float(probabilities.max(axis=1).mean()),
                )
            )
    names = [legend.name_of(int(value)) for value in unscored]
    assessment = assess(held_out, legend, split.method, names, seed)
    return CrossValidation(split, tuple(held_out), assessment)
