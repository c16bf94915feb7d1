"""Pictures small enough for a page: the map, and the same area in true colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling

from furrow.engine.contract.legend import NO_DATA, Legend
from furrow.engine.imagery.stack import StackDescription
from furrow.engine.mapping.predict_map import rgb_of
from furrow.engine.report.content import MapPicture

PICTURE_PX = 640
CHOOSING_PX = 64
UNSEEN_COLOR = (255, 255, 255)


def map_picture(crop_map: Path, legend: Legend) -> MapPicture:
    with rasterio.open(crop_map) as dataset:
        shape = small_shape(dataset.height, dataset.width, PICTURE_PX)
        values = dataset.read(1, out_shape=shape, resampling=Resampling.nearest)
        bounds = tuple(dataset.bounds)
    table = np.full((256, 3), UNSEEN_COLOR, np.uint8)
    for value in legend.map_values:
        if value != NO_DATA:
            table[value] = rgb_of(legend.color_of(value))
    return MapPicture(table[values], bounds)


def true_color(description: StackDescription) -> tuple[MapPicture | None, str]:
    """The greenest of the fullest composites, stretched between its percentiles, and its step."""
    indexes = _red_green_blue(description)
    if not indexes:
        return None, ""

    def score(label: str) -> tuple[float, float]:
        rgb, _ = _read_picture(description.folder / f"s2_{label}.tif", indexes, CHOOSING_PX)
        seen = float(np.isfinite(rgb).mean())
        # Green land is dark in red and blue, so fields stand out most where it is greenest.
        green = float(np.nanmean(rgb[1] - (rgb[0] + rgb[2]) / 2)) if seen else 0.0
        return round(seen, 1), green

    label = max(description.step_labels, key=score)
    picture = true_color_of(description, label)
    return picture, label if picture else ""


def true_color_of(description: StackDescription, label: str) -> MapPicture | None:
    """One composite, stretched; None where it shows nothing."""
    indexes = _red_green_blue(description)
    file = description.folder / f"s2_{label}.tif"
    if not indexes or not file.is_file():
        return None
    small, _ = _read_picture(file, indexes, CHOOSING_PX)
    if not np.isfinite(small).any():
        return None
    low, high = (float(limit) for limit in np.nanpercentile(small, [1, 99]))
    bands_8bit = []
    for index in indexes:  # one by one: a picture must not cost more memory than the map
        band, bounds = _read_picture(file, [index], PICTURE_PX)
        stretched = np.clip((band[0] - low) / max(high - low, 1.0), 0, 1) ** 0.8
        bands_8bit.append(np.nan_to_num(stretched * 255, nan=255).astype(np.uint8))
    return MapPicture(np.stack(bands_8bit, axis=-1), bounds)


def _red_green_blue(description: StackDescription) -> list[int]:
    """Numbers of the bands in a composite's file; empty where there are not all three."""
    bands = description.bands.get("s2", ())
    wanted = ("B04", "B03", "B02")
    return [bands.index(name) + 1 for name in wanted] if set(wanted) <= set(bands) else []


def _read_picture(
    file: Path, indexes: list[int], most_px: int
) -> tuple[NDArray[np.float32], tuple[float, float, float, float]]:
    """(bands, height, width) of stored values, NaN where missing, and the bounds in metres."""
    with rasterio.open(file) as dataset:
        shape = (len(indexes), *small_shape(dataset.height, dataset.width, most_px))
        stored = dataset.read(indexes, out_shape=shape, resampling=Resampling.nearest)
        left, bottom, right, top = dataset.bounds
        values = np.where(stored == dataset.nodata, np.nan, stored).astype(np.float32)
    return values, (left, bottom, right, top)


def small_shape(height: int, width: int, most: int) -> tuple[int, int]:
    """Shape of a picture whose longer side is at most ``most``; never enlarged."""
    factor = min(1.0, most / max(height, width))
    return max(1, round(height * factor)), max(1, round(width * factor))
