"""Hold parcels out: one by one, or by spatial block. Never by pixel."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from furrow.engine.contract.errors import TooFewParcels
from furrow.engine.contract.message import Message

IntArray = NDArray[np.int64]

FOLDS = 5
FEWEST_FOR_BLOCKS = 30
"""With fewer parcels, blocks would leave too few to learn from; they are then held out singly."""
PARCEL_FOLDS = 10
"""Where there are many parcels, but too close together for blocks."""
BLOCK_SIZES_M = (20_000, 10_000, 5_000, 2_500, 1_600, 1_200, 800, 600, 400)
FEWEST_BLOCKS = 15


@dataclass(frozen=True)
class Split:
    """Which parcels are held out together."""

    method: str
    """In words, for the report."""
    folds: tuple[IntArray, ...]
    """Indices of the parcels held out in each fold; together all scored parcels, each once."""
    block_m: int | None = None
    """Edge of the blocks, where the split is spatial."""


def split_parcels(
    values: IntArray, centres_m: NDArray[np.float64], seed: int
) -> tuple[Split, IntArray]:
    """Hold out every parcel of every class that has at least two, once.

    Args:
        values: (n,) class of each labelled parcel.
        centres_m: (n, 2) easting and northing, metres.
        seed: of the assignment of blocks to folds.

    Returns:
        the split, and the classes that cannot be scored (one parcel each; always trained on).

    Raises:
        TooFewParcels: fewer than two classes have two parcels.
    """
    classes, counts = np.unique(values, return_counts=True)
    scored, unscored = classes[counts >= 2], classes[counts < 2]
    if len(scored) < 2:
        raise TooFewParcels(
            Message(
                "{scored} of {classes} classes have two parcels or more",
                scored=len(scored),
                classes=len(classes),
            )
        )
    index = np.flatnonzero(np.isin(values, scored))
    if len(index) >= FEWEST_FOR_BLOCKS:
        for block_m in BLOCK_SIZES_M:
            split = _by_block(values, centres_m, index, block_m, seed)
            if split is not None:
                return split, unscored
        return _by_parcel(values, index, seed), unscored
    return leave_one_parcel_out(index), unscored


def leave_one_parcel_out(index: IntArray) -> Split:
    """Each parcel held out by itself."""
    return Split(Message("leave one parcel out"), tuple(np.array([i]) for i in index))


def blocks_of(centres_m: NDArray[np.float64], block_m: float) -> IntArray:
    """(n,) number of the square block that each centre lies in."""
    cells = np.floor(centres_m / block_m).astype(np.int64)
    _, numbers = np.unique(cells, axis=0, return_inverse=True)
    return np.asarray(numbers, dtype=np.int64).ravel()


def _by_parcel(values: IntArray, index: IntArray, seed: int) -> Split:
    """Parcels held out by tenths, each class spread over the folds as evenly as it goes."""
    own = values[index]
    folds = min(PARCEL_FOLDS, int(np.unique(own, return_counts=True)[1].max()))
    splitter = StratifiedKFold(folds, shuffle=True, random_state=seed)
    with warnings.catch_warnings():
        # A class with fewer parcels than folds is in some of them only, which is as meant.
        warnings.simplefilter("ignore", UserWarning)
        parts = [hold for _, hold in splitter.split(np.zeros(len(index)), own)]
    method = Message("parcels, {folds} folds", folds=folds)
    return Split(method, tuple(index[part] for part in parts))


def _by_block(
    values: IntArray,
    centres_m: NDArray[np.float64],
    index: IntArray,
    block_m: int,
    seed: int,
) -> Split | None:
    """Whole blocks held out together, or None where that leaves a class unlearned."""
    blocks = blocks_of(centres_m[index], block_m)
    own = values[index]
    spread = [len(np.unique(blocks[own == value])) for value in np.unique(own)]
    if len(np.unique(blocks)) < FEWEST_BLOCKS or min(spread) < 2:
        return None
    folds = []
    splitter = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed)
    for learn, hold in splitter.split(np.zeros(len(index)), own, blocks):
        if set(own[hold]) - set(own[learn]):
            return None
        folds.append(index[hold])
    method = Message("spatial blocks of {side} m, {folds} folds", side=block_m, folds=FOLDS)
    return Split(method, tuple(folds), block_m)
