"""What the map says of each parcel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import rasterio
from rasterio.windows import Window

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.contract import NO_DATA, Grid, Legend
from furrow.engine.imagery.inside import Inside
from furrow.engine.labels.parcel_pixels import parcel_tiles
from furrow.engine.labels.read import REFERENCE
from furrow.engine.mapping.predict_map import (
    CONFIDENCE_FILE,
    CONFIDENCE_NODATA,
    CROP_MAP_FILE,
)

PARCELS_FILE = "parcels.gpkg"


def read_parcels_from_map(
    folder: Path,
    parcels: gpd.GeoDataFrame,
    grid: Grid,
    crop_map_file: str = CROP_MAP_FILE,
    inside: Inside | None = None,
) -> list[HeldOutParcel | None]:
    """Map values and mean confidence of each parcel; None for parcels that hold no pixel centre.

    Pixels that were to be mapped and hold no data count as a miss; those outside of the area that
    the map is confined to do not count at all.

    Args:
        parcels: uid, value (0 without a label) and geometry in the grid's coordinates.
        crop_map_file: WITHOUT_GATE_FILE for what a gated map would be without its gate.
        inside: the area that the map is confined to.
    """
    counts: list[dict[int, int]] = [defaultdict(int) for _ in range(len(parcels))]
    confidence_sums = np.zeros(len(parcels))
    confidence_pixels = np.zeros(len(parcels), np.int64)
    with (
        rasterio.open(folder / crop_map_file) as crop_map,
        rasterio.open(folder / CONFIDENCE_FILE) as confidence,
    ):
        for tile in parcel_tiles(parcels, grid):
            window = Window(tile.column, tile.row, tile.width, tile.height)
            values, percent = (
                crop_map.read(1, window=window),
                confidence.read(1, window=window),
            )
            within = np.ones(values.shape, bool)
            if inside is not None:
                within = inside.of(
                    grid.pixel_window(tile.row, tile.column, tile.height, tile.width)
                )
            for own in tile.parcels:
                kept = within[own.rows, own.columns]
                rows, columns = own.rows[kept], own.columns[kept]
                said, pixels = np.unique(values[rows, columns], return_counts=True)
                for value, number in zip(said, pixels, strict=True):
                    counts[own.parcel][int(value)] += int(number)
                sure = percent[rows, columns]
                sure = sure[sure != CONFIDENCE_NODATA]
                confidence_sums[own.parcel] += float(sure.sum()) / 100
                confidence_pixels[own.parcel] += len(sure)
    mean = confidence_sums / np.maximum(confidence_pixels, 1)
    return [
        HeldOutParcel(str(uid), int(value), dict(count), float(sure)) if count else None
        for uid, value, count, sure in zip(
            parcels["uid"], parcels["value"], counts, mean, strict=True
        )
    ]


def write_parcels(
    folder: Path,
    parcels: gpd.GeoDataFrame,
    found: Sequence[HeldOutParcel | None],
    held_out: Mapping[str, int],
    legend: Legend,
) -> None:
    """Write parcels.gpkg: each parcel's label, what the map says, of how much of it, how sure.

    Columns: uid, label, role, mapped (majority class), share (of its pixels, 0 … 1), confidence
    (mean, 0 … 1), pixels, area_ha, held_out (what a model that had not seen the parcel said of it)
    and agrees. A map always agrees with most of what it was trained on, so ``agrees`` compares the
    label of a training parcel with ``held_out``, and that of a reference parcel with ``mapped``;
    it is empty where neither can be said.

    Args:
        held_out: uid -> legend value, of the training parcels that were held out.
    """
    rows = [_row(item, legend) for item in found]
    table = gpd.GeoDataFrame(
        {
            "uid": parcels["uid"].to_numpy(),
            "label": parcels["crop"].to_numpy(),
            "role": [
                r if v else None for r, v in zip(parcels["role"], parcels["value"], strict=True)
            ],
            **pd.DataFrame(rows, columns=["mapped", "share", "confidence", "pixels"]).to_dict(
                "series"
            ),
            "area_ha": (parcels.geometry.area / 10_000).round(4).to_numpy(),
        },
        geometry=parcels.geometry.to_numpy(),
        crs=parcels.crs,
    )
    said = [held_out.get(uid) for uid in table["uid"]]
    table["held_out"] = [None if value is None else legend.name_of(value) for value in said]
    unseen = table["mapped"].where(table["role"] == REFERENCE, table["held_out"])
    agrees = (table["label"] == unseen).astype("boolean")
    table["agrees"] = agrees.where(table["label"].notna() & unseen.notna())
    pyogrio.write_dataframe(
        table,
        folder / PARCELS_FILE,
        layer="parcels",
        driver="GPKG",
        VERSION="1.3",
        promote_to_multi=True,
    )


def _row(item: HeldOutParcel | None, legend: Legend) -> tuple[str | None, float, float, int]:
    if item is None or item.majority == NO_DATA:
        return None, float("nan"), float("nan"), 0
    pixels = sum(item.predicted_pixels.values())
    share = item.predicted_pixels[item.majority] / pixels
    return (
        legend.name_of(item.majority),
        round(share, 4),
        round(item.mean_confidence, 4),
        pixels,
    )
