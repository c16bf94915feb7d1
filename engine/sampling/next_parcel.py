"""Which place to label next, and why.

A place is worth a label where the head can hardly decide (the margin between its two best classes;
Scheffer et al. 2001), and where many pixels of the area are nearer to it than to anything labelled
(the gain of facility location; Wei et al. 2015). Both count half, by rank. The second keeps away
from oddities, which nothing else is like, and makes several suggestions differ: each one counts as
labelled for those after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata
from sklearn.metrics import pairwise_distances

from furrow.engine.contract.message import Message

FloatArray = NDArray[np.float32]

NOVEL = 1.5
"""Unlike anything labelled: so many times further from it than labelled parcels are from each
other, as a rule."""
LEAST_APART_M = 150.0
"""Between two suggestions, where there is a choice."""


@dataclass(frozen=True)
class Candidates:
    features: FloatArray
    """(places, features)"""
    places: FloatArray
    """(places, 2) metres"""
    probabilities: FloatArray | None
    """(places, classes), of the head; None where there is none yet."""


@dataclass(frozen=True)
class Pick:
    index: int
    """Of the candidate."""
    why: Message
    score: float
    """0 … 1"""


def pick_next(
    candidates: Candidates,
    labelled: FloatArray,
    area: FloatArray,
    names: Sequence[str],
    number: int,
) -> list[Pick]:
    """The most useful first; fewer where there are no more.

    Args:
        labelled: (parcels, features) means of the labelled parcels.
        area: (pixels, features) drawn from the whole area.
        names: of the classes, in the order of the probabilities.
    """
    if not len(candidates.features):
        return []
    to_area = pairwise_distances(area, candidates.features).astype(np.float32)
    nearest_of_area, nearest = _nearest(area, labelled, to_area), None
    reach = _reach(labelled)
    if len(labelled):
        nearest = pairwise_distances(candidates.features, labelled).min(axis=1)
    doubt = _doubt(candidates.probabilities, len(candidates.features))
    free = np.ones(len(doubt), np.bool_)
    picks: list[Pick] = []
    while len(picks) < number and free.any():
        gain = np.maximum(nearest_of_area[:, None] - to_area, 0).mean(axis=0)
        worth = (_ranks(doubt) + _ranks(gain)) / 2
        far = free & _far(candidates.places, [pick.index for pick in picks])
        allowed = far if far.any() else free
        best = int(np.flatnonzero(allowed)[worth[allowed].argmax()])
        is_novel = nearest is not None and nearest[best] > NOVEL * reach
        why = _why(candidates.probabilities, best, names, nearest is not None, bool(is_novel))
        picks.append(Pick(best, why, float(worth[best])))
        free[best] = False
        nearest_of_area = np.minimum(nearest_of_area, to_area[:, best])
        own = pairwise_distances(candidates.features, candidates.features[best : best + 1])[:, 0]
        if reach > 0:  # whatever is like it will be known, too
            doubt = doubt * (1 - np.exp(-((own / reach) ** 2)))
    return picks


def _nearest(area: FloatArray, labelled: FloatArray, to_area: FloatArray) -> FloatArray:
    """(pixels,) distance to what is labelled; without labels, further than to any candidate."""
    if not len(labelled):
        return np.full(len(area), float(to_area.max()), np.float32)
    return pairwise_distances(area, labelled).min(axis=1).astype(np.float32)


def _reach(labelled: FloatArray) -> float:
    """Of labelled parcels, how far the next one is, as a rule."""
    if len(labelled) < 2:
        return 0.0
    apart = pairwise_distances(labelled)
    np.fill_diagonal(apart, np.inf)
    return float(np.median(apart.min(axis=1)))


def _doubt(probabilities: FloatArray | None, places: int) -> FloatArray:
    """(places,): 1 where two classes are equally likely, 0 where one is certain."""
    if probabilities is None or probabilities.shape[1] < 2:
        return np.zeros(places, np.float32)
    two = np.partition(probabilities, -2, axis=1)[:, -2:]
    return np.asarray(1 - (two[:, 1] - two[:, 0]), np.float32)


def _ranks(values: FloatArray) -> NDArray[np.float64]:
    """0 … 1; equal values share a rank."""
    if len(values) < 2:
        return np.ones(len(values))
    return np.asarray((rankdata(values) - 1) / (len(values) - 1))


def _far(places: FloatArray, picked: list[int]) -> NDArray[np.bool_]:
    if not picked:
        return np.ones(len(places), np.bool_)
    return np.asarray(pairwise_distances(places, places[picked]).min(axis=1) >= LEAST_APART_M)


def _why(
    probabilities: FloatArray | None,
    place: int,
    names: Sequence[str],
    has_labels: bool,
    is_novel: bool,
) -> Message:
    if not has_labels:
        return Message("Nothing is labelled yet, and much of the area is like this.")
    if is_novel or probabilities is None or probabilities.shape[1] < 2:
        return Message("Unlike anything labelled.")
    second, first = np.argsort(probabilities[place], kind="stable")[-2:]
    return Message(
        "Least sure: {first} or {second}?", first=names[int(first)], second=names[int(second)]
    )
