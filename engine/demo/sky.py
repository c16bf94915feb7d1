"""Clouds, their shadows, cirrus, and the scene classification that half sees them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from furrow.engine.demo.noise import Field, fractal_field

SKY_PX_M = 20.0
FARTHEST_SHADOW_M = 1400.0

# Sen2Cor scene classification
SHADOW, VEGETATION, BARE, WATER, CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS = 3, 4, 5, 6, 8, 9, 10

#              blue  green  red   re1   re2   re3   nir   nir08 sw16  sw22
CLOUD_WHITE = (0.62, 0.61, 0.62, 0.64, 0.66, 0.67, 0.68, 0.68, 0.46, 0.36)
SHADOW_DEPTH = (0.48, 0.56, 0.62, 0.64, 0.67, 0.69, 0.70, 0.71, 0.74, 0.76)
HAZE = (1.0, 0.72, 0.52, 0.46, 0.40, 0.36, 0.33, 0.31, 0.12, 0.08)


@dataclass(frozen=True)
class Sky:
    """Between sensor and ground on one pass; arrays at 20 m."""

    cloud: Field
    """Opacity (0 … 1)."""
    shadow: Field
    """Of the clouds' own opacity, moved away from the sun (0 … 1)."""
    cirrus: Field
    """Reflectance that thin ice clouds add in the blue."""
    haze: float
    """Reflectance left by an imperfect atmospheric correction, in the blue."""
    gain: float
    """View angle and calibration, about 1."""
    shadow_offset_px: tuple[int, int]
    """Rows and columns (20 m) from a cloud to its shadow."""
    cloud_seen_from: float
    """Opacity from which the classification sees a cloud."""
    shadow_seen_from: float


def draw_sky(size_px: int, cover: float, sun: tuple[float, float], rng: np.random.Generator) -> Sky:
    """A sky with ``cover`` (0 … 1) of its area under cloud.

    Args:
        size_px: of the scene, in pixels of 10 m.
        sun: zenith angle and azimuth in radians.
    """
    half = (size_px + 1) // 2
    pad = math.ceil(FARTHEST_SHADOW_M / SKY_PX_M)
    wide = half + 2 * pad
    cloud = _clouds((wide, wide), cover, rng)
    height_m = rng.uniform(500.0, 1500.0)
    reach_px = min(height_m * math.tan(sun[0]), FARTHEST_SHADOW_M) / SKY_PX_M
    # away from the sun; rows run to the south
    offset = (round(reach_px * math.cos(sun[1])), round(-reach_px * math.sin(sun[1])))
    shadow = np.roll(cloud, offset, axis=(0, 1))
    inside = slice(pad, pad + half)
    return Sky(
        cloud=cloud[inside, inside],
        shadow=ndimage.gaussian_filter(shadow[inside, inside], 0.8),
        cirrus=_cirrus((half, half), cover, rng),
        haze=float(abs(rng.normal(0.0, 0.007))),
        gain=float(rng.normal(1.0, 0.025)),
        shadow_offset_px=offset,
        cloud_seen_from=float(rng.uniform(0.14, 0.42)),
        shadow_seen_from=float(rng.uniform(0.3, 0.6)),
    )


def through_sky(surface: list[Field], sky: Sky, sun_zenith: float) -> list[Field]:
    """What the sensor measures of a surface, band by band, at 10 m."""
    size_px = surface[0].shape[0]
    cloud, shadow, cirrus = (
        _to_10_m(layer, size_px) for layer in (sky.cloud, sky.shadow, sky.cirrus)
    )
    bright = 0.75 + 0.35 * math.cos(sun_zenith)
    seen = []
    for b, band in enumerate(surface):
        lit = band * sky.gain * (1.0 - SHADOW_DEPTH[b] * shadow) + sky.haze * HAZE[b]
        white = CLOUD_WHITE[b] * bright * (0.72 + 0.38 * cloud)
        veil = cirrus * (0.5 + 0.5 * HAZE[b])
        seen.append(lit + cloud * (white - lit) + veil)
    return seen


def classify(
    sky: Sky,
    ndvi: Field,
    water: NDArray[np.bool_],
    built: NDArray[np.bool_],
    rng: np.random.Generator,
) -> NDArray[np.uint8]:
    """Scene classification at 20 m: misses thin edges, takes some roofs for clouds."""
    scl = np.where(ndvi > 0.35, VEGETATION, BARE).astype(np.uint8)
    scl[water] = WATER
    scl[sky.cirrus > 0.03] = CIRRUS
    scl[(sky.shadow > sky.shadow_seen_from) & (sky.cloud < sky.cloud_seen_from)] = SHADOW
    scl[sky.cloud > sky.cloud_seen_from] = CLOUD_MEDIUM
    scl[sky.cloud > max(0.6, sky.cloud_seen_from)] = CLOUD_HIGH
    mistaken = built & (rng.random(scl.shape) < 0.04) & (scl == BARE)
    scl[mistaken] = CLOUD_MEDIUM
    return scl


def _clouds(shape: tuple[int, int], cover: float, rng: np.random.Generator) -> Field:
    if cover <= 0.0:
        return np.zeros(shape, dtype=np.float32)
    field = fractal_field(shape, float(rng.uniform(2.7, 3.4)), rng)
    if cover >= 1.0:
        return np.asarray(np.clip(0.9 + 0.06 * field, 0.7, 1.0), dtype=np.float32)
    edge = np.quantile(field, 1.0 - cover)
    softness = rng.uniform(1.2, 3.5)
    return np.asarray(1.0 - np.exp(-softness * np.maximum(field - edge, 0.0)), dtype=np.float32)


def _cirrus(shape: tuple[int, int], cover: float, rng: np.random.Generator) -> Field:
    chance = 0.12 if cover <= 0.0 else 0.3
    strength = float(rng.gamma(2.0, 0.014)) if rng.random() < chance else 0.0
    streaks = fractal_field(shape, 3.2, rng)
    return np.asarray(strength * np.clip(streaks + 0.4, 0.0, 2.5), dtype=np.float32)


def _to_10_m(layer: Field, size_px: int) -> Field:
    fine = np.repeat(np.repeat(layer, 2, axis=0), 2, axis=1)[:size_px, :size_px]
    return np.asarray(ndimage.uniform_filter(fine, 3), dtype=np.float32)
