"""Candidates for the next label, with the live head's own eyes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from furrow.engine.contract import Grid
from furrow.engine.live.features import UNSEEN, FeatureArray, FloatArray
from furrow.engine.live.labels import LabelledPlace, pixels_of
from furrow.engine.live.session import FeatureSet, LiveSession
from furrow.engine.live.tiles import TILE_PX, TileKey, View
from furrow.engine.sampling.next_parcel import Candidates

MOST_CANDIDATES = 2000
MOST_PIXELS = 30
"""Of a candidate."""
NEAR_PX = 2
"""A place is looked at together with the pixels so far up, down, left and right of it."""
UNEVEN_SHARE = 0.5
"""Places whose surroundings differ more than those of this share are left out: edges of fields and
roads are what a head doubts most, and nobody can label them."""
NEAR_LABELLED_M = 20.0


def pixel_candidates(
    session: LiveSession,
    own: FeatureSet,
    view: View,
    taken: Sequence[Any],
    seed: int = 0,
) -> tuple[Candidates, NDArray[np.intp]]:
    """Places drawn at random, and their pixels (places, 2): row and column of the grid.

    Args:
        taken: shapes of what is labelled, or is not to be suggested.
    """
    grid = session.project.document.grid
    generator = np.random.default_rng(seed)
    last_row = min(grid.height_px, (view.row + view.height) * view.every)
    last_column = min(grid.width_px, (view.column + view.width) * view.every)
    wanted = 3 * MOST_CANDIDATES
    rows = generator.integers(view.row * view.every, last_row, wanted)
    columns = generator.integers(view.column * view.every, last_column, wanted)
    pixels = np.unique(np.stack([rows, columns], axis=1), axis=0)
    generator.shuffle(pixels)
    pixels = pixels[~near_any(centres(pixels, grid), taken, NEAR_LABELLED_M)][:wanted]
    around = [(0, 0), (-NEAR_PX, 0), (NEAR_PX, 0), (0, -NEAR_PX), (0, NEAR_PX)]
    looks = []
    for down, right in around:
        moved_rows = np.clip(pixels[:, 0] + down, 0, grid.height_px - 1)
        moved_columns = np.clip(pixels[:, 1] + right, 0, grid.width_px - 1)
        looks.append(at_hand(session, own, moved_rows, moved_columns))
    stacked = np.stack(looks)
    seen = (stacked[:, :, 0] != UNSEEN).all(axis=0)
    pixels, stacked = pixels[seen], stacked[:, seen]
    table = own.looked.scaled(stacked.reshape(-1, stacked.shape[2])).reshape(stacked.shape)
    mean = table.mean(axis=0)
    uneven = np.sqrt(((table - mean) ** 2).sum(axis=2).mean(axis=0))
    even = np.ones(len(pixels), np.bool_)
    if len(pixels):
        even = uneven <= np.quantile(uneven, UNEVEN_SHARE)
    chosen = np.flatnonzero(even)[:MOST_CANDIDATES]
    pixels, mean = pixels[chosen], mean[chosen]
    return _candidates(own, mean, centres(pixels, grid)), pixels


def parcel_candidates(
    session: LiveSession,
    own: FeatureSet,
    outlines: Sequence[Any],
    taken: Sequence[Any],
    seed: int = 0,
) -> tuple[Candidates, list[int]]:
    """Whole parcels that nothing taken lies in, and which of the outlines each is."""
    free = np.flatnonzero(~near_any(np.array(outlines, dtype=object), taken, 0.0))
    generator = np.random.default_rng(seed)
    if len(free) > MOST_CANDIDATES:
        free = np.sort(generator.choice(free, MOST_CANDIDATES, replace=False))
    means, places, chosen = [], [], []
    for number in free.tolist():
        shape = outlines[number]
        rows, columns = pixels_of(shape, session.project.document.grid)
        if len(rows) > MOST_PIXELS:
            some = generator.choice(len(rows), MOST_PIXELS, replace=False)
            rows, columns = rows[some], columns[some]
        found = at_hand(session, own, rows, columns)
        found = found[found[:, 0] != UNSEEN]
        if not len(found):
            continue
        means.append(own.looked.scaled(found).mean(axis=0))
        point = shape.representative_point()
        places.append((point.x, point.y))
        chosen.append(number)
    size = own.features.size
    table = np.array(means, np.float32).reshape(-1, size)
    return _candidates(own, table, np.array(places, np.float64).reshape(-1, 2)), chosen


def at_hand(
    session: LiveSession,
    own: FeatureSet,
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
) -> FeatureArray:
    """(pixels, features), from the finest tiles that were made; UNSEEN where there are none."""
    found = np.full((len(rows), own.features.size), UNSEEN, np.int8)
    tile_rows, tile_columns = rows // TILE_PX, columns // TILE_PX
    for row, column in {*zip(tile_rows.tolist(), tile_columns.tolist(), strict=True)}:
        inside = (tile_rows == row) & (tile_columns == column)
        source = TileKey(1, row, column)
        while source.every <= session.coarsest:
            tile = session.tile(own, source)
            if tile is not None:
                own_rows = rows[inside] // source.every - source.row * TILE_PX
                own_columns = columns[inside] // source.every - source.column * TILE_PX
                found[inside] = tile[
                    np.minimum(own_rows, tile.shape[0] - 1),
                    np.minimum(own_columns, tile.shape[1] - 1),
                ]
                break
            source = source.parent
    return found


def labelled_means(
    session: LiveSession, own: FeatureSet, places: tuple[LabelledPlace, ...]
) -> FloatArray:
    """(parcels, features)"""
    labelled = session.labelled(own, places)
    if not len(labelled.features):
        return np.empty((0, own.features.size), np.float32)
    return labelled.parcel_means()[0]


def centres(pixels: NDArray[np.intp], grid: Grid) -> NDArray[np.float64]:
    """(pixels, 2) metres"""
    size = grid.resolution_m
    return np.stack(
        [grid.left_m + (pixels[:, 1] + 0.5) * size, grid.top_m - (pixels[:, 0] + 0.5) * size],
        axis=1,
    )


def near_any(places: NDArray[Any], taken: Sequence[Any], distance_m: float) -> NDArray[np.bool_]:
    """
    Args:
        places: (places, 2) metres, or (places,) shapes.
    """
    found = np.zeros(len(places), np.bool_)
    if not len(taken) or not len(places):
        return found
    geometries = shapely.points(places) if places.ndim == 2 else places
    tree = shapely.STRtree(list(taken))
    if distance_m > 0:
        hits = tree.query(geometries, predicate="dwithin", distance=distance_m)
    else:
        hits = tree.query(geometries, predicate="intersects")
    found[hits[0]] = True
    if distance_m == 0 and found.any():  # neighbours that only share an edge do not count
        for place in np.unique(hits[0]):
            touched = hits[1][hits[0] == place]
            found[place] = any(not geometries[place].touches(taken[other]) for other in touched)
    return found


def _candidates(own: FeatureSet, table: FloatArray, places: NDArray[np.float64]) -> Candidates:
    probabilities = None if own.head is None else own.head.probabilities(table)
    return Candidates(table, places.astype(np.float32), probabilities)
