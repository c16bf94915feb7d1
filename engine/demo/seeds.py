"""Random streams: one a purpose, so that a change in one part leaves the others as they were."""

from __future__ import annotations

import zlib

import numpy as np

from furrow.engine.demo.options import DemoOptions


def landscape_rng(options: DemoOptions, purpose: str) -> np.random.Generator:
    """Of the place: the same in every year."""
    return _rng(purpose, options.region, options.seed, options.size_px)


def season_rng(options: DemoOptions, purpose: str) -> np.random.Generator:
    """Of the place in this year."""
    return _rng(purpose, options.region, options.seed, options.size_px, options.year)


def weather_rng(region: str, year: int, purpose: str) -> np.random.Generator:
    """Of the year in this region: shared by all scenes there."""
    return _rng(purpose, region, year)


def _rng(*key: str | int) -> np.random.Generator:
    words = [zlib.crc32(item.encode()) if isinstance(item, str) else item for item in key]
    return np.random.default_rng(np.random.SeedSequence(words))
