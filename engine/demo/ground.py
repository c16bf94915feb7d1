"""The landscape as pixels: what lies where, the soil, and what makes plants grow unevenly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine
from scipy import ndimage

from furrow.engine.demo.landscape import Landscape, parcel_heading_rad
from furrow.engine.demo.noise import Field, fractal_field, smooth_field

PIXEL_M = 10.0
OVERSAMPLE = 4

# cover classes of `Ground.cover`
CROP, TREES, WATER, BUILT_UP, VERGE = 0, 1, 2, 3, 4


@dataclass(frozen=True)
class Ground:
    """Arrays (size_px, size_px), north up. They hold for every year."""

    parcel: NDArray[np.int32]
    """Index into Landscape.parcels; -1 where no crop is grown."""
    cover: NDArray[np.uint8]
    margin: Field
    """Share of the pixel that is road, balk or hedge (0 … 1)."""
    road: Field
    """How much of the margin is road rather than grass and shrubs (0 … 1)."""
    sand: Field
    """0 heavy … 1 light soil."""
    brightness: Field
    """Factor on the reflectance of the soil, about 1."""
    vigour: Field
    """Factor on leaf area, about 1: patches, headlands, tramlines."""
    delay: Field
    """Days by which plants are later than the field's mean."""
    roughness_db: Field
    """Radar texture of the ground; for towns, of the roofs."""
    slope_db: Field
    """Radar effect of gentle relief."""
    town_mix: Field
    """0 gardens … 1 roofs and asphalt."""


def rasterise(landscape: Landscape, size_px: int, rng: np.random.Generator) -> Ground:
    """Pixels of a landscape, with soil and growth patterns drawn from ``rng``."""
    shape = (size_px, size_px)
    fine_parcel, fine_cover = _burn(landscape, size_px)
    margin = _block_mean((fine_cover == VERGE).astype(np.float32))
    parcel, cover = _main_cover(fine_parcel, fine_cover)
    cover[margin > 0.5] = VERGE
    parcel[cover != CROP] = -1

    sand = _uniform(fractal_field(shape, 2.4, rng) + 0.25 * smooth_field(shape, 4.0, rng))
    brightness = np.exp(
        0.13 * fractal_field(shape, 2.2, rng) + 0.10 * (sand - 0.5) + _per_parcel(parcel, 0.06, rng)
    )
    town = 0.6 * smooth_field(shape, 1.0, rng) + 0.8 * smooth_field(shape, 4.0, rng)
    return Ground(
        parcel=parcel,
        cover=cover,
        margin=margin,
        road=_roads(cover, rng),
        sand=sand,
        brightness=brightness.astype(np.float32),
        vigour=_vigour(landscape, parcel, sand, rng),
        delay=_delay(sand, rng),
        roughness_db=np.where(
            cover == BUILT_UP,
            3.0 * smooth_field(shape, 0.6, rng),
            0.8 * smooth_field(shape, 4.0, rng),
        ).astype(np.float32),
        slope_db=(0.35 * smooth_field(shape, 35.0, rng)).astype(np.float32),
        town_mix=np.clip(0.42 + 0.26 * town, 0.0, 1.0).astype(np.float32),
    )


def _burn(landscape: Landscape, size_px: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    covers = [
        (shape, code)
        for shape, code in (
            (landscape.woods, TREES),
            (landscape.built_up, BUILT_UP),
            *((parcel, CROP) for parcel in landscape.parcels),
            (landscape.water, WATER),
        )
        if not shape.is_empty
    ]
    indexed = [(parcel, i) for i, parcel in enumerate(landscape.parcels)]
    return (
        _burn_shapes(indexed, size_px, OVERSAMPLE, fill=-1),
        _burn_shapes(covers, size_px, OVERSAMPLE, fill=VERGE),
    )


def _burn_shapes(
    shapes: list[tuple[object, int]], size_px: int, oversample: int, fill: int
) -> NDArray[np.int32]:
    step = PIXEL_M / oversample
    fine = size_px * oversample
    transform = Affine(step, 0.0, 0.0, 0.0, -step, size_px * PIXEL_M)
    burnt = rasterize(shapes, out_shape=(fine, fine), transform=transform, fill=fill, dtype="int32")
    return np.asarray(burnt, dtype=np.int32)


def _block_mean(fine: Field) -> Field:
    rows, columns = fine.shape[0] // OVERSAMPLE, fine.shape[1] // OVERSAMPLE
    blocks = fine.reshape(rows, OVERSAMPLE, columns, OVERSAMPLE)
    return np.asarray(blocks.mean(axis=(1, 3)), dtype=np.float32)


def _main_cover(
    fine_parcel: NDArray[np.int32], fine_cover: NDArray[np.int32]
) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """Of each pixel the first sub-pixel, from the centre out, that is not margin."""
    order = sorted(
        ((i, j) for i in range(OVERSAMPLE) for j in range(OVERSAMPLE)),
        key=lambda at: (at[0] - 1.6) ** 2 + (at[1] - 1.6) ** 2,
    )
    parcel = fine_parcel[1::OVERSAMPLE, 1::OVERSAMPLE].copy()
    cover = fine_cover[1::OVERSAMPLE, 1::OVERSAMPLE].copy()
    for i, j in order:
        empty = cover == VERGE
        cover[empty] = fine_cover[i::OVERSAMPLE, j::OVERSAMPLE][empty]
        parcel[empty] = fine_parcel[i::OVERSAMPLE, j::OVERSAMPLE][empty]
    parcel[cover != CROP] = -1
    return parcel, cover.astype(np.uint8)


def _vigour(
    landscape: Landscape,
    parcel: NDArray[np.int32],
    sand: Field,
    rng: np.random.Generator,
) -> Field:
    """Patches a few tens of metres wide, weak headlands, tramlines along the field."""
    shape = parcel.shape
    patches = 0.17 * smooth_field(shape, 4.0, rng) + 0.10 * smooth_field(shape, 12.0, rng)
    edges = (ndimage.maximum_filter(parcel, 3) != ndimage.minimum_filter(parcel, 3)) | (parcel < 0)
    inside_m = PIXEL_M * ndimage.distance_transform_edt(~edges)
    headland = -0.16 * np.exp(-inside_m / 12.0)
    heading = np.array([parcel_heading_rad(p) for p in landscape.parcels], dtype=np.float32)
    spacing = rng.uniform(21.0, 36.0, len(heading)).astype(np.float32)
    index = np.maximum(parcel, 0)
    rows, columns = np.indices(shape, dtype=np.float32)
    across_m = PIXEL_M * (
        columns * -np.sin(heading)[index] + (shape[0] - rows) * np.cos(heading)[index]
    )
    tramlines = 0.045 * np.sin(2.0 * np.pi * across_m / spacing[index])
    vigour = np.exp(patches + headland + tramlines - 0.10 * (sand - 0.5))
    return np.asarray(np.clip(vigour, 0.3, 1.6), dtype=np.float32)


def _delay(sand: Field, rng: np.random.Generator) -> Field:
    patches = 4.5 * smooth_field(sand.shape, 4.0, rng)
    slopes = 3.0 * smooth_field(sand.shape, 15.0, rng)
    return np.asarray(patches + slopes - 2.0 * (sand - 0.5), dtype=np.float32)


def _roads(cover: NDArray[np.uint8], rng: np.random.Generator) -> Field:
    """Narrow margins are a track here and a hedge there; wide ones are meadow."""
    meadow = ndimage.binary_opening(cover == VERGE, np.ones((3, 3)))
    kind = np.clip(4.0 * (_uniform(smooth_field(cover.shape, 20.0, rng)) - 0.5) + 0.5, 0.0, 1.0)
    return np.where(meadow, 0.0, kind).astype(np.float32)


def _per_parcel(parcel: NDArray[np.int32], sd: float, rng: np.random.Generator) -> Field:
    draws = rng.normal(0.0, sd, int(parcel.max()) + 2).astype(np.float32)
    return np.asarray(draws[parcel + 1], dtype=np.float32)


def _uniform(field: Field) -> Field:
    """The field's ranks, 0 … 1."""
    ranks = np.empty(field.size, dtype=np.float32)
    ranks[np.argsort(field, axis=None)] = np.linspace(0.0, 1.0, field.size, dtype=np.float32)
    return ranks.reshape(field.shape)
