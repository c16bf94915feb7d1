"""What a split knows of the samples, and what it makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract.errors import SplitImpossible
from furrow.engine.contract.message import Message

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Places:
    """Samples (pixels, or rows of a table) and where they belong; one entry each, in one order."""

    classes: IntArray
    parcels: IntArray
    """Samples of one number are one parcel."""
    centres_m: FloatArray | None = None
    """(samples, 2) easting and northing of the sample or its parcel; None: not known."""
    regions: IntArray | None = None
    years: IntArray | None = None

    def __len__(self) -> int:
        return len(self.classes)

    def take(self, chosen: IntArray) -> Places:
        return Places(
            self.classes[chosen],
            self.parcels[chosen],
            None if self.centres_m is None else self.centres_m[chosen],
            None if self.regions is None else self.regions[chosen],
            None if self.years is None else self.years[chosen],
        )

    def parcel_classes(self) -> IntArray:
        """(parcels,) in ascending number: the class of each parcel's first sample."""
        return self.classes[np.unique(self.parcels, return_index=True)[1]]

    def parcel_centres(self, split: str) -> tuple[FloatArray, IntArray]:
        """(parcels, 2) mean centre of each parcel, and (samples,) its parcel's row there.

        Raises:
            SplitImpossible: the places are not known.
        """
        if self.centres_m is None or not np.isfinite(self.centres_m).all():
            raise impossible(split, Message("it is not known where they lie"))
        _, row, count = np.unique(self.parcels, return_inverse=True, return_counts=True)
        sums = [np.bincount(row, weights=self.centres_m[:, axis]) for axis in (0, 1)]
        return np.stack(sums, axis=1) / count[:, None], row.astype(np.int64)


@dataclass(frozen=True)
class Fold:
    """Indices of samples. What is in neither is left out of this fold (buffers, other crops)."""

    learn: IntArray
    hold: IntArray


@dataclass(frozen=True)
class Folding:
    """One way of holding samples out."""

    split: str
    """ "parcel", "block", "distance", "region" or "year"."""
    method: Message
    """In words, for reports."""
    folds: tuple[Fold, ...]
    """A sample is held out at most once."""
    groups: int
    """How many parcels, blocks, pieces, regions or years the samples lie in."""
    unscored: tuple[int, ...] = ()
    """Classes that are nowhere else than where they would be held out; learned, never scored."""
    block_m: float | None = None
    buffer_m: float | None = None

    @property
    def held(self) -> IntArray:
        """All samples that are scored, ascending."""
        return np.sort(np.concatenate([fold.hold for fold in self.folds]))


def impossible(split: str, detail: Message) -> SplitImpossible:
    return SplitImpossible(SPLITS[split], detail)


SPLITS = {
    "parcel": Message("parcel"),
    "block": Message("spatial block"),
    "distance": Message("distance"),
    "region": Message("region"),
    "year": Message("year"),
}


def folds_apart(
    split: str, places: Places, holds: Sequence[IntArray], groups: IntArray | None
) -> tuple[tuple[Fold, ...], tuple[int, ...]]:
    """Folds of these held-out samples; no group and no parcel on both sides.

    Args:
        groups: (samples,) group of each sample; None: parcels only.

    Returns:
        the folds, and the classes of which nothing is scored.

    Raises:
        SplitImpossible: fewer than two classes can be scored.
    """
    folds = []
    for hold in holds:
        apart = ~np.isin(places.parcels, places.parcels[hold])
        if groups is not None:
            apart &= ~np.isin(groups, groups[hold])
        folds.append(Fold(np.flatnonzero(apart).astype(np.int64), hold.astype(np.int64)))
    return scorable(split, places, folds)


def scorable(
    split: str, places: Places, folds: Sequence[Fold]
) -> tuple[tuple[Fold, ...], tuple[int, ...]]:
    """Folds without the samples whose class is not learned, and the classes never scored.

    Raises:
        SplitImpossible: fewer than two classes can be scored.
    """
    kept = []
    for fold in folds:
        known = np.unique(places.classes[fold.learn])
        hold = fold.hold[np.isin(places.classes[fold.hold], known)]
        if len(hold) and len(known) > 1:
            kept.append(Fold(fold.learn, np.sort(hold)))
    scored = {int(value) for fold in kept for value in places.classes[fold.hold]}
    every = {int(value) for value in places.classes}
    if len(scored) < 2:
        detail = Message(
            "only {scored} of {classes} classes would be both learned and tested",
            scored=len(scored),
            classes=len(every),
        )
        raise impossible(split, detail)
    return tuple(kept), tuple(sorted(every - scored))


def metres(length: float) -> str:
    """ "450 m", "2.5 km", "120 km" """
    if length >= 100_000:
        return f"{length / 1000:,.0f} km"
    return f"{length / 1000:.3g} km" if length >= 1000 else f"{length:.3g} m"
