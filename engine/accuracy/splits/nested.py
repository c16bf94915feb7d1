"""A split within a split: what is tuned is tuned on what the outer fold learns from, alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from furrow.engine.accuracy.splits.places import Fold, Folding, Places

Splitter = Callable[[Places, int], Folding]
"""(places, seed) -> folds: by_parcel, by_block, …"""


@dataclass(frozen=True)
class Nested:
    """Outer folds, and for each the folds to tune on. All indices count among all samples."""

    outer: Folding
    inner: tuple[Folding, ...]


def nested(places: Places, how: Splitter, seed: int, inner: Splitter | None = None) -> Nested:
    """Split, then split what each fold learns from in the same way (Cawley & Talbot 2010).

    Args:
        inner: how to split within; None: like the outer.

    Raises:
        SplitImpossible: the samples, or those that a fold learns from, are too few for it.
    """
    outer = how(places, seed)
    within = []
    for number, fold in enumerate(outer.folds):
        own = (inner or how)(places.take(fold.learn), seed + 1 + number)
        folds = tuple(Fold(fold.learn[one.learn], fold.learn[one.hold]) for one in own.folds)
        within.append(
            Folding(
                own.split,
                own.method,
                folds,
                own.groups,
                own.unscored,
                own.block_m,
                own.buffer_m,
            )
        )
    return Nested(outer, tuple(within))
