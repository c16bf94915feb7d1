"""How large a spatial block must be: as far as labels are alike, so that blocks are strangers.

The labels' variogram says how far that is (Cressie 1985; blocks of its range: Roberts et al. 2017,
Valavi et al. 2019). It is of the labels, not of a model's residuals, so that one size serves every
model.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import OptimizeWarning, curve_fit
from scipy.spatial.distance import pdist

from furrow.engine.accuracy.splits.places import FloatArray, IntArray, Places, impossible, metres
from furrow.engine.contract.message import Message
from furrow.engine.labels.split import blocks_of

FEWEST_BLOCKS = 10
"""Fewer leave folds that are lotteries; the blocks are made smaller than the range, and it is
said."""
FEWEST_PARCELS = 20
MOST_PARCELS = 1500
"""In the variogram; a million pairs are enough."""
FEWEST_PAIRS = 30
"""In a class of distances (Journel & Huijbregts 1978)."""
LAGS = 15
LEAST_STRUCTURE = 0.1
"""Share of the sill that depends on distance; with less, labels are as good as random in space."""
SMALLER = 0.9
SMALLEST = 1e-4
"""Of the extent."""
PARCELS_A_BLOCK = 1.5
"""On average; with fewer, blocks are but parcels by another name."""


@dataclass(frozen=True)
class BlockSize:
    """Edge of a block, and why."""

    side_m: float
    reason: Message
    range_m: float | None = None
    """Distance within which labels are alike; None: not seen."""

    @property
    def is_too_small(self) -> bool:
        """True where neighbouring blocks still know of each other."""
        return self.range_m is not None and self.side_m < self.range_m


def choose_block_size(places: Places) -> BlockSize:
    """The range of the labels' variogram, or the largest size below it that leaves ten blocks.

    Where no range is seen, the largest size that leaves ten blocks: larger is stricter.

    Raises:
        SplitImpossible: no places, all at the same, or so few that a block would be a parcel.
    """
    centres, _ = places.parcel_centres("block")
    extent = float(np.ptp(centres, axis=0).max())
    if extent <= 0:
        raise impossible("block", Message("all lie in one place"))
    found = label_range(places.parcel_classes(), centres)
    wanted = side = _rounded(extent if found is None else found)
    while (blocks := _blocks(centres, side)) < FEWEST_BLOCKS and side > extent * SMALLEST:
        side = _rounded(side * SMALLER)
    is_free = found is not None and side == wanted
    if not is_free and len(centres) < PARCELS_A_BLOCK * max(blocks, FEWEST_BLOCKS):
        detail = Message(
            "{parcels} labelled parcels are too few for {fewest} blocks of several parcels",
            parcels=len(centres),
            fewest=FEWEST_BLOCKS,
        )
        raise impossible("block", detail)
    reason = _reason(found, wanted, side)
    return BlockSize(side, reason, None if found is None else wanted)


def _blocks(centres: FloatArray, side: float) -> int:
    return len(np.unique(block_numbers(centres, side)))


def block_numbers(centres_m: FloatArray, side_m: float) -> IntArray:
    """(parcels,) number of the block that each centre lies in.

    Counted from the south-western corner of the labels: no line through their middle cuts apart
    what one block could hold.
    """
    return blocks_of(centres_m - centres_m.min(axis=0), side_m)


def label_range(classes: IntArray, centres_m: FloatArray, seed: int = 0) -> float | None:
    """Metres within which two parcels are likelier of one class than by chance.

    The indicator variogram of all classes together is the share of pairs at a distance whose
    classes differ; the range is where an exponential model of it, with a nugget, reaches 95 % of
    its sill. Pairs farther apart than half the extent are left out.

    Args:
        classes: (parcels,)
        centres_m: (parcels, 2)

    Returns:
        None where there are too few parcels, or no structure is seen.
    """
    if len(classes) < FEWEST_PARCELS:
        return None
    chosen = np.random.default_rng(seed).permutation(len(classes))[:MOST_PARCELS]
    distance = pdist(centres_m[chosen])
    differ = pdist(classes[chosen, None].astype(np.float64), "hamming")
    lags, shares, pairs = _binned(distance, differ)
    if len(lags) < 4 or shares.max() <= 0:
        return None
    return _fitted_range(lags, shares, pairs)


def _binned(distance: FloatArray, differ: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Mean distance, share that differs and number of pairs in classes of distance that grow."""
    longest = float(distance.max()) / 2
    near = (distance > 0) & (distance <= longest)
    if near.sum() < FEWEST_PAIRS:
        return np.empty(0), np.empty(0), np.empty(0)
    shortest = float(np.quantile(distance[near], min(1.0, FEWEST_PAIRS / near.sum())))
    edges = np.geomspace(shortest, longest, LAGS)
    number = np.searchsorted(edges, distance[near])
    pairs = np.bincount(number, minlength=LAGS + 1)
    enough = pairs >= FEWEST_PAIRS
    counts = np.maximum(pairs, 1)
    lags = np.bincount(number, weights=distance[near], minlength=LAGS + 1) / counts
    shares = np.bincount(number, weights=differ[near], minlength=LAGS + 1) / counts
    return lags[enough], shares[enough], pairs[enough].astype(np.float64)


def _fitted_range(lags: FloatArray, shares: FloatArray, pairs: FloatArray) -> float | None:
    def model(h: FloatArray, nugget: float, part: float, reach: float) -> FloatArray:
        return nugget + part * (1 - np.exp(-3 * h / reach))

    first = (float(shares[0]), max(float(np.ptp(shares)), 1e-3), float(np.median(lags)))
    bounds = ([0.0, 0.0, float(lags[0])], [1.0, 1.0, float(lags[-1])])
    try:
        fitted, _ = curve_fit(model, lags, shares, first, 1 / np.sqrt(pairs), bounds=bounds)
    except (RuntimeError, ValueError, OptimizeWarning):
        return None
    nugget, part, reach = (float(value) for value in fitted)
    return reach if part > LEAST_STRUCTURE * (nugget + part) else None


def _rounded(length: float) -> float:
    """To two digits, never nothing."""
    return float(f"{length:.2g}")


def _reason(found: float | None, wanted: float, side: float) -> Message:
    if found is None:
        return Message(
            "no distance is seen within which labels are alike; blocks of {side} are the largest "
            "that leave {fewest} with labels",
            side=metres(side),
            fewest=FEWEST_BLOCKS,
        )
    if side < wanted:
        return Message(
            "labels are alike up to {range} (range of their variogram), but blocks of {side} are "
            "the largest that leave {fewest} with labels: figures by block still flatter",
            range=metres(wanted),
            side=metres(side),
            fewest=FEWEST_BLOCKS,
        )
    return Message("labels are alike up to {side} (range of their variogram)", side=metres(side))
