"""Labelled parcels as tables of pixel features: what every pixel-wise learner starts from."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.features.pixels import pixel_features
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.labels.parcel_pixels import parcel_tiles

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

MOST_PIXELS_READ = 1000
"""Of a parcel, drawn at random: bounds the memory that a very large parcel can take."""


@dataclass(frozen=True)
class PixelTable:
    """Pixel features of labelled parcels."""

    features: tuple[FloatArray, ...]
    """One (pixels, features) array a parcel."""
    values: IntArray
    """(parcels,) legend values."""
    names: tuple[str, ...]
    """Feature names."""
    bands: dict[str, tuple[str, ...]]
    """sensor -> bands, as the features were made from."""

    @property
    def pixels(self) -> IntArray:
        return np.array([len(table) for table in self.features], dtype=np.int64)

    def sample(
        self, parcels: IntArray, most_per_parcel: int, seed: int
    ) -> tuple[FloatArray, IntArray, NDArray[np.float64]]:
        """Pixels to learn from: features, classes, and weights.

        Every class weighs the same in all, and within a class every parcel: else one large field
        would speak for its crop.
        """
        generator = np.random.default_rng(seed)
        features, values, weights = [], [], []
        own = self.values[parcels]
        usable = self.pixels[parcels] > 0
        for parcel, value in zip(parcels[usable], own[usable], strict=True):
            table = self.features[parcel]
            taken = min(len(table), most_per_parcel)
            chosen = generator.choice(len(table), size=taken, replace=False)
            features.append(table[chosen])
            values.append(np.full(taken, value))
            parcels_of_class = (own[usable] == value).sum()
            weights.append(np.full(taken, 1.0 / (taken * parcels_of_class)))
        weight = np.concatenate(weights)
        return (
            np.concatenate(features),
            np.concatenate(values),
            weight * len(weight) / weight.sum(),
        )


def read_pixel_table(
    stack: SeasonStack, parcels: gpd.GeoDataFrame, recipe: Recipe, reporter: Reporter
) -> PixelTable:
    """Read the features of all pixels of the parcels.

    Args:
        parcels: in the grid's coordinates, with ``value``.
    """
    bands = {
        s: b for s, b in stack.description.bands.items() if sensor_of_series(s) in recipe.sensors
    }
    generator = np.random.default_rng(recipe.seed)
    parts: list[list[FloatArray]] = [[] for _ in range(len(parcels))]
    names: tuple[str, ...] = ()
    tiles = list(parcel_tiles(parcels, stack.grid))
    for done, tile in enumerate(tiles):
        reporter.step(done / len(tiles), "Reading the labelled parcels")
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        for own in tile.parcels:
            found = pixel_features(window, bands, recipe.features, own.rows, own.columns)
            names = found.names
            parts[own.parcel].append(found.values[found.seen])
    empty = np.empty((0, len(names)), np.float32)
    features = [np.concatenate(part) if part else empty for part in parts]
    for i, table in enumerate(features):
        if len(table) > MOST_PIXELS_READ:
            features[i] = table[generator.choice(len(table), MOST_PIXELS_READ, replace=False)]
    values = parcels["value"].to_numpy(dtype=np.int64)
    return PixelTable(tuple(features), values, names, bands)
