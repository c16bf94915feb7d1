"""Tiles of slow features: made in pieces, and the same as in one."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.imagery.stack import SeasonStack, open_stack
from furrow.engine.jobs import run
from furrow.engine.live.features import (
    SERIES,
    Reduction,
    SeriesFeatures,
    coarse_look,
    series_table,
    smoothing_of,
)
from furrow.engine.live.strips import MOST_BEGUN, BegunTiles
from furrow.engine.live.tiles import TileKey
from furrow.engine.project import open_project
from furrow.tests.support.tiny import make_project, write_inputs

ROWS = 7
"""A strip: no divisor of the 60 rows of the season."""


@dataclass(frozen=True)
class SlowFeatures:
    """The series' features, which pretend to be slow."""

    own: SeriesFeatures
    name: str = SERIES

    @property
    def size(self) -> int:
        return self.own.size

    def rows_at_a_time(self, width_px: int) -> int:
        return ROWS

    def of_window(self, window):
        return self.own.of_window(window)

    def of_pixels(self, window, rows, columns):
        return self.own.of_pixels(window, rows, columns)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SeasonStack]:
    base: Path = tmp_path_factory.mktemp("strips")
    folder = make_project(base / "project", write_inputs(base / "inputs"))
    run(PrepareImagery(str(folder)))
    project = open_project(str(folder))
    with open_stack(project.paths.imagery, project.document.grid) as found:
        yield found


@pytest.fixture(scope="module")
def slow(stack: SeasonStack) -> SlowFeatures:
    known = stack.description
    smoothing = smoothing_of(known)
    table = series_table(coarse_look(stack), known.bands, smoothing)
    reduction = Reduction.of(table[np.isfinite(table).all(axis=1)])
    return SlowFeatures(SeriesFeatures(known.bands, smoothing, reduction))


@pytest.mark.parametrize("every", [1, 2, 4])
def test_a_tile_made_strip_by_strip_is_the_tile_made_at_once(stack, slow, every):
    key, begun = TileKey(every, 0, 0), BegunTiles()
    pieces = [begun.go_on(key, slow, stack, 0) for _ in range(60)]
    made = [one for one in pieces if one is not None]
    assert pieces[0] is None
    first = next(number for number, one in enumerate(pieces) if one is not None)
    strips = math.ceil(math.ceil(60 / every) / ROWS)
    assert first + 1 == strips, "each call makes one strip when in a hurry"
    assert np.array_equal(made[0], begun.go_on(key, slow.own, stack, time.monotonic() + 60))


def test_only_some_tiles_are_kept_half_made(stack, slow, monkeypatch):
    monkeypatch.setattr("furrow.engine.live.tiles.TILE_PX", 16)
    begun = BegunTiles()
    keys = [TileKey(1, row, column) for row in range(3) for column in range(3)]
    assert len(keys) == MOST_BEGUN + 1
    for key in keys:
        assert begun.go_on(key, slow, stack, 0) is None
    assert [_calls(begun, key, slow, stack) for key in (keys[-1], keys[0])] == [2, 3]


def _calls(begun, key, features, stack):
    """How many more hurried calls a tile takes."""
    return next(n for n in range(1, 20) if begun.go_on(key, features, stack, 0) is not None)
