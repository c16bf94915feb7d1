"""Tiles made strip by strip: a network takes half a minute for one, and a label must not wait."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np

from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.live.features import FeatureArray, Features
from furrow.engine.live.tiles import TileKey, window_of

MOST_BEGUN = 8
"""Tiles that are kept half made; what is begun beyond that, the oldest, begins anew."""


@dataclass
class BegunTiles:
    """Of one kind of features. Threads may share it, if no two of them make the same tile."""

    _strips: dict[TileKey, list[FeatureArray]] = field(default_factory=dict)

    def go_on(
        self, key: TileKey, features: Features, stack: SeasonStack, until: float
    ) -> FeatureArray | None:
        """Make the rest of a tile, at least one strip of it.

        Args:
            until: of time.monotonic(); a strip that was begun is finished.

        Returns:
            (height, width, size); None where the clock struck before: the next call goes on.

        Raises:
            ArtefactDamaged
        """
        where = window_of(key, stack.grid)
        strips = self._strips.pop(key, [])
        before = len(strips)
        rows = features.rows_at_a_time(-(-where.width // key.every)) * key.every
        for first in range(sum(map(len, strips)) * key.every, where.height, rows):
            if len(strips) > before and time.monotonic() >= until:
                self._keep(key, strips)
                return None
            height = min(rows, where.height - first)
            window = stack.read(where.row + first, where.column, height, where.width, key.every)
            strips.append(features.of_window(window))
        return np.concatenate(strips) if len(strips) > 1 else strips[0]

    def _keep(self, key: TileKey, strips: list[FeatureArray]) -> None:
        self._strips[key] = strips
        for oldest in list(self._strips)[:-MOST_BEGUN]:
            self._strips.pop(oldest, None)
