"""Whole parcels, spatial blocks, regions or years held out together."""

from __future__ import annotations

import warnings

import numpy as np
from sklearn.model_selection import StratifiedGroupKFold

from furrow.engine.accuracy.splits.block_size import (
    BlockSize,
    block_numbers,
    choose_block_size,
)
from furrow.engine.accuracy.splits.places import (
    Folding,
    IntArray,
    Places,
    folds_apart,
    impossible,
    metres,
)
from furrow.engine.contract.message import Message
from furrow.engine.labels.split import FOLDS

MOST_ONE_BY_ONE = 10
"""So many regions or years are held out one at a time, more in as many folds."""


def by_parcel(places: Places, seed: int) -> Folding:
    """Whole parcels, each class spread over the folds as evenly as it goes.

    Raises:
        SplitImpossible: fewer than two classes have two parcels.
    """
    parcels = places.parcels
    _refuse_fewer_than_two(places, "parcel", parcels)
    holds = _dealt(places.classes, parcels, FOLDS, seed)
    folds, unscored = folds_apart("parcel", places, holds, None)
    method = Message("parcels, {folds} folds", folds=len(folds))
    return Folding("parcel", method, folds, len(np.unique(parcels)), unscored)


def by_block(places: Places, seed: int, size: BlockSize | None = None) -> Folding:
    """Whole square blocks; a parcel is in the block that its centre lies in.

    Args:
        size: None: chosen from the labels.

    Raises:
        SplitImpossible: no places, one block only, or fewer than two classes in two blocks.
    """
    centres, row = places.parcel_centres("block")
    side = (size or choose_block_size(places)).side_m
    blocks = block_numbers(centres, side)[row]
    if len(np.unique(blocks)) < 2:
        raise impossible("block", Message("all lie in one block of {side}", side=metres(side)))
    _refuse_fewer_than_two(places, "block", blocks)
    holds = _dealt(places.classes, blocks, FOLDS, seed)
    folds, unscored = folds_apart("block", places, holds, blocks)
    method = Message("spatial blocks of {side}, {folds} folds", side=metres(side), folds=len(folds))
    return Folding("block", method, folds, len(np.unique(blocks)), unscored, block_m=side)


def by_region(places: Places, seed: int) -> Folding:
    """One region after another; of many, tenths.

    Raises:
        SplitImpossible: no regions, one only, or fewer than two classes in two of them.
    """
    return _one_by_one(places, "region", places.regions, seed)


def by_year(places: Places, seed: int) -> Folding:
    """One year after another. Parcels that come back in other years are not learned from when they
    are held out; where that leaves too little, a year is held out by parts (Meyer et al. 2018).

    Raises:
        SplitImpossible: no years, one only, or fewer than two classes in two of them.
    """
    return _one_by_one(places, "year", places.years, seed)


def _one_by_one(places: Places, split: str, groups: IntArray | None, seed: int) -> Folding:
    if groups is None:
        raise impossible(split, Message("it is not known which each belongs to"))
    _refuse_fewer_than_two(places, split, groups)
    names = np.unique(groups)
    if len(names) <= MOST_ONE_BY_ONE:
        holds = [np.flatnonzero(groups == name) for name in names]
    else:
        holds = _dealt(places.classes, groups, MOST_ONE_BY_ONE, seed)
    parts = [part for hold in holds for part in _by_parts(places, hold, seed)]
    folds, unscored = folds_apart(split, places, parts, groups)
    if split == "year":
        method = Message("years, {folds} folds", folds=len(folds))
    else:
        method = Message("regions, {folds} folds", folds=len(folds))
    return Folding(split, method, folds, len(names), unscored)


def _by_parts(places: Places, hold: IntArray, seed: int) -> list[IntArray]:
    """What is held out, in parts where most of its parcels are elsewhere, too."""
    others = np.setdiff1d(np.arange(len(places)), hold)
    own = np.unique(places.parcels[hold])
    shared = np.isin(np.unique(places.parcels[others]), own)
    if not len(shared) or shared.mean() < 1 / 2:
        return [hold]
    dealt = np.random.default_rng(seed).permutation(len(own)) % FOLDS
    part = dealt[np.searchsorted(own, places.parcels[hold])]
    return [hold[part == number] for number in np.unique(part)]


def _dealt(classes: IntArray, groups: IntArray, folds: int, seed: int) -> list[IntArray]:
    """Groups dealt to folds, every class as evenly as it goes."""
    most = int(np.unique(classes, return_counts=True)[1].max())
    folds = min(folds, len(np.unique(groups)), max(2, most))
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    with warnings.catch_warnings():
        # A class with fewer groups than folds is in some of them only, which is as meant.
        warnings.simplefilter("ignore", UserWarning)
        parts = [hold for _, hold in splitter.split(np.zeros(len(classes)), classes, groups)]
    return [hold for hold in parts if len(hold)]


def _refuse_fewer_than_two(places: Places, split: str, groups: IntArray) -> None:
    """Raises SplitImpossible."""
    if len(np.unique(groups)) < 2:
        detail = {
            "parcel": Message("there is one parcel only"),
            "block": Message("all lie in one block"),
            "region": Message("all lie in one region"),
            "year": Message("all are of one year"),
        }
        raise impossible(split, detail[split])
    pairs = np.unique(np.stack([places.classes, groups], axis=1), axis=0)
    spread = np.unique(pairs[:, 0], return_counts=True)[1]
    if (spread >= 2).sum() < 2:
        few, classes = int((spread >= 2).sum()), len(spread)
        detail = {
            "parcel": Message(
                "{few} of {classes} classes have two parcels or more", few=few, classes=classes
            ),
            "block": Message(
                "{few} of {classes} classes lie in two blocks or more", few=few, classes=classes
            ),
            "region": Message(
                "{few} of {classes} classes lie in two regions or more", few=few, classes=classes
            ),
            "year": Message(
                "{few} of {classes} classes were seen in two years or more",
                few=few,
                classes=classes,
            ),
        }
        raise impossible(split, detail[split])
