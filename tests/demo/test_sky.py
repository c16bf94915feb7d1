"""Clouds, their shadows, and a classification that is good but not perfect."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import rasterio

from furrow.engine.demo import DemoSeason
from furrow.engine.demo.sky import CLOUD_HIGH, CLOUD_MEDIUM, SHADOW, Sky, classify, draw_sky
from furrow.engine.demo.weather import sun_position

SIZE_PX = 400
HALF_PX = SIZE_PX // 2


def _sky(seed: int, cover: float = 0.3) -> tuple[Sky, np.ndarray]:
    rng = np.random.default_rng(seed)
    sun = sun_position(50.8, date(2021, 5, 10), 11.0)
    sky = draw_sky(SIZE_PX, cover, sun, rng)
    nowhere = np.zeros((HALF_PX, HALF_PX), dtype=bool)
    green = np.full((HALF_PX, HALF_PX), 0.8, dtype=np.float32)
    return sky, classify(sky, green, nowhere, nowhere, rng)


@pytest.mark.parametrize("seed", range(5))
def test_a_shadow_lies_where_its_cloud_is_moved_away_from_the_sun(seed: int) -> None:
    sky, scl = _sky(seed)
    down, right = sky.shadow_offset_px
    assert down < 0 and right < 0  # the morning sun stands in the south-east
    rows, columns = np.nonzero(scl == SHADOW)
    rows, columns = rows - down, columns - right
    seen = (rows < HALF_PX) & (columns < HALF_PX)
    assert seen.sum() > 100
    assert (sky.cloud[rows[seen], columns[seen]] > 0.15).mean() > 0.95


def test_the_classification_misses_some_cloud_edges() -> None:
    missed = [
        float(((sky.cloud > 0.05) & ~np.isin(scl, (CLOUD_MEDIUM, CLOUD_HIGH))).mean())
        for sky, scl in map(_sky, range(5))
    ]
    assert 0.005 < float(np.mean(missed)) < 0.1


def test_clouds_cover_what_was_asked_for() -> None:
    wide = [float((_sky(seed, 0.5)[0].cloud > 0.0).mean()) for seed in range(12)]
    assert 0.35 < float(np.mean(wide)) < 0.65
    assert not _sky(0, 0.0)[0].cloud.any() and _sky(0, 1.0)[0].cloud.min() > 0.6


def test_clouds_are_bright_and_shadows_dark_in_the_scenes(season: DemoSeason) -> None:
    blue, near_infrared = {"cloud": [], "clear": []}, {"shadow": [], "clear": []}
    for scene in (season.folder / "sentinel-2-l2a").glob("S2_*"):
        bands = {}
        for band in ("scl", "nir08", "blue"):
            with rasterio.open(scene / f"{band}.tif") as source:
                bands[band] = source.read(1)[:: 2 if band == "blue" else 1][
                    :, :: 2 if band == "blue" else 1
                ]
        clear = np.isin(bands["scl"], (4, 5))
        blue["cloud"].append(bands["blue"][bands["scl"] == CLOUD_HIGH])
        blue["clear"].append(bands["blue"][clear])
        near_infrared["shadow"].append(bands["nir08"][bands["scl"] == SHADOW])
        near_infrared["clear"].append(bands["nir08"][clear])

    def median(parts: list[np.ndarray]) -> float:
        return float(np.median(np.concatenate(parts)))

    assert median(blue["cloud"]) > 4 * median(blue["clear"])
    assert median(near_infrared["shadow"]) < 0.75 * median(near_infrared["clear"])
