"""Ways of holding labels out that do not flatter: by parcel, block, distance, region and year.

Each takes :class:`Places` and a seed and gives a :class:`Folding`, or raises SplitImpossible with
the reason. Whatever the split, no parcel is ever on both sides. Sources: Roberts et al. 2017
(Ecography 40:913, blocks as large as the range of autocorrelation), Valavi et al. 2019 (blockCV),
Le Rest et al. 2014 (buffered leave-one-out), Meyer et al. 2018 (leave location and time out).
"""

from __future__ import annotations

from furrow.engine.accuracy.splits.block_size import (
    BlockSize,
    block_numbers,
    choose_block_size,
)
from furrow.engine.accuracy.splits.distance import by_distance
from furrow.engine.accuracy.splits.grouped import by_block, by_parcel, by_region, by_year
from furrow.engine.accuracy.splits.nested import Nested, nested
from furrow.engine.accuracy.splits.places import Fold, Folding, Places

__all__ = [
    "BlockSize",
    "Fold",
    "Folding",
    "Nested",
    "Places",
    "block_numbers",
    "by_block",
    "by_distance",
    "by_parcel",
    "by_region",
    "by_year",
    "choose_block_size",
    "nested",
]
