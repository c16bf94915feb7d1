"""The typical season of a class: how its labelled pixels look through the year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.indices import s2_indices
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.labels.parcel_pixels import parcel_tiles

FloatArray = NDArray[np.float32]

MOST_PIXELS_PER_PARCEL = 50


@dataclass(frozen=True)
class ClassProfile:
    """Series of a class's pixels, gaps left as NaN."""

    ndvi: FloatArray | None
    """(time steps, pixels), −1 … 1; None without Sentinel-2 red and infrared."""
    vh_db: FloatArray | None
    """(time steps, pixels), dB; None without Sentinel-1. Of orbits that are apart, one."""


def class_profiles(stack: SeasonStack, parcels: gpd.GeoDataFrame) -> dict[int, ClassProfile]:
    """Legend value -> profile, from an even pick of each parcel's pixels.

    Args:
        parcels: labelled, in the grid's coordinates, with ``value``.
    """
    ndvi: dict[int, list[FloatArray]] = defaultdict(list)
    vh: dict[int, list[FloatArray]] = defaultdict(list)
    bands = stack.description.bands
    radar = next((series for series, names in bands.items() if "VH" in names), "")
    for tile in parcel_tiles(parcels, stack.grid):
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
        for own in tile.parcels:
            every = max(1, len(own.rows) // MOST_PIXELS_PER_PARCEL)
            rows, columns = own.rows[::every], own.columns[::every]
            value = int(parcels["value"].iloc[own.parcel])
            if {"B04", "B08"} <= set(bands.get("s2", ())):
                series = window.sensors["s2"].values[:, :, rows, columns]
                pair = {name: series[:, bands["s2"].index(name)] for name in ("B04", "B08")}
                ndvi[value].append(s2_indices(pair)["NDVI"])
            if radar:
                vh[value].append(
                    window.sensors[radar].values[:, bands[radar].index("VH"), rows, columns]
                )
    return {
        value: ClassProfile(_joined(ndvi.get(value)), _joined(vh.get(value)))
        for value in sorted({*ndvi, *vh})
    }


def _joined(parts: list[FloatArray] | None) -> FloatArray | None:
    return np.concatenate(parts, axis=1) if parts else None
