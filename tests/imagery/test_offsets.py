"""Sentinel-2's −1000 offset: decided from metadata, proven from the pixels of real scenes."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from furrow.engine import create_project, prepare_imagery
from furrow.engine.contract import Grid
from furrow.engine.imagery.extent import project_grid
from furrow.engine.imagery.observation import Observation
from furrow.engine.imagery.offsets import (
    OFFSET,
    OPEN_GROUND,
    Seen,
    settle_offset,
    stated_by_baseline,
    told_by,
)
from furrow.engine.imagery.reading import read_reflectance, read_scene_class
from furrow.engine.imagery.sources import read_observations

DARK = [number / 1e4 for number in range(500)]
BRIGHT = [number / 1e4 for number in range(2000, 15_000, 50)]


@pytest.fixture(scope="module")
def clear_dates(flanders: Path) -> list[Observation]:
    return [o for o in read_observations(flanders) if o.sensor == "s2"]


@pytest.fixture(scope="module")
def grid(clear_dates: list[Observation], flanders: Path) -> Grid:
    return project_grid(None, clear_dates, flanders)


def with_1000_added(
    observation: Observation, folder: Path, stated: float | None, baseline: str = ""
) -> Observation:
    """The same date as if its archive had left the offset in, stating what it states."""
    bands = {}
    for name, band in observation.bands.items():
        if name == "SCL":
            bands[name] = band
            continue
        file = folder / f"{observation.id}_{name}.tif"
        with rasterio.open(band.path) as source:
            profile, data = source.profile, source.read()
        with rasterio.open(file, "w", **profile) as target:
            target.write(np.where(data == 0, 0, data + 1000).astype(data.dtype))
        bands[name] = replace(band, path=file, offset=stated)
    properties = {"s2:processing_baseline": baseline} if baseline else {}
    return replace(observation, bands=bands, properties=properties)


@pytest.mark.parametrize(
    ("stated", "baseline"),
    [(OFFSET, ""), (None, "05.10"), (None, ""), (0.0, "02.11")],
    ids=["stated", "by its baseline", "not stated", "denied"],
)
def test_an_offset_in_the_pixels_is_taken_out_whatever_is_stated(
    clear_dates: list[Observation],
    grid: Grid,
    tmp_path: Path,
    stated: float | None,
    baseline: str,
) -> None:
    settled_dates = 0
    for observation in clear_dates:
        _, plain = settle_offset(observation, grid)
        if plain.seen is not Seen.WITHOUT_OFFSET:
            continue
        shifted = with_1000_added(observation, tmp_path, stated, baseline)
        settled, decision = settle_offset(shifted, grid)
        if decision.applied != OFFSET:
            # What is stated stands, but only where less than half of the area is open ground.
            classes = read_scene_class(observation.bands["SCL"], grid)
            assert stated == 0.0 and np.isin(classes, OPEN_GROUND).mean() < 0.5
            continue
        settled_dates += 1
        assert decision.overruled == (stated == 0.0)
        np.testing.assert_allclose(
            read_reflectance(settled.bands["B04"], grid),
            read_reflectance(observation.bands["B04"], grid),
            atol=1e-6,
        )
    assert settled_dates >= 10


def test_a_tile_that_reaches_into_a_corner_of_the_area_is_judged_by_what_it_shows(
    clear_dates: list[Observation], grid: Grid, tmp_path: Path
) -> None:
    wide = Grid(grid.crs, grid.left_m, grid.top_m, grid.width_px * 3, grid.height_px * 2)
    clearest = max(
        clear_dates,
        key=lambda o: np.isin(read_scene_class(o.bands["SCL"], grid), OPEN_GROUND).mean(),
    )
    denied = with_1000_added(clearest, tmp_path, stated=0.0)
    assert settle_offset(denied, grid)[1] == settle_offset(denied, wide)[1]
    assert settle_offset(denied, wide)[1].applied == OFFSET


def test_no_real_date_is_given_an_offset_that_it_does_not_have(
    clear_dates: list[Observation], grid: Grid
) -> None:
    decisions = [settle_offset(observation, grid)[1] for observation in clear_dates]
    assert {decision.applied for decision in decisions} == {0.0}
    assert sum(decision.seen is Seen.WITHOUT_OFFSET for decision in decisions) >= 35


def test_an_offset_that_is_stated_but_not_in_the_pixels_is_not_applied(
    clear_dates: list[Observation], grid: Grid
) -> None:
    lying = []
    for observation in clear_dates:
        bands = {name: replace(band, offset=OFFSET) for name, band in observation.bands.items()}
        lying.append(settle_offset(replace(observation, bands=bands), grid)[1])
    overruled = [decision for decision in lying if decision.overruled]
    assert len(overruled) >= 35 and all(decision.applied == 0.0 for decision in overruled)


def test_the_baseline_0400_product_becomes_right_reflectance(shared: Path) -> None:
    (observation,) = read_observations(shared / "data" / "clips" / "SAFE")
    grid = project_grid(None, [observation], shared).pixel_window(4000, 2000, 4000, 4000)
    settled, decision = settle_offset(observation, grid)
    assert decision.stated == OFFSET and decision.applied == OFFSET and not decision.overruled
    vegetation = read_scene_class(observation.bands["SCL"], grid) == 4
    red = read_reflectance(settled.bands["B04"], grid)[vegetation]
    near_infrared = read_reflectance(settled.bands["B8A"], grid)[vegetation]
    assert vegetation.sum() > 10_000
    assert 0.01 < np.nanmedian(red) < 0.08 and 0.2 < np.nanmedian(near_infrared) < 0.6


def test_the_decision_of_each_date_stands_in_the_stacks_items(
    clear_dates: list[Observation], flanders: Path, tmp_path: Path
) -> None:
    catalog = tmp_path / "lying"
    shutil.copytree(flanders, catalog)
    for file in catalog.rglob("S2_*.json"):
        item = json.loads(file.read_text())
        for asset in item["assets"].values():
            for band in asset.get("raster:bands", []):
                if "scale" in band:
                    band["offset"] = OFFSET
        file.write_text(json.dumps(item))
    project = create_project(
        str(tmp_path / "project"),
        imagery=str(catalog),
        labels=str(flanders / "parcels.gpkg"),
        season_start="2019-02-01",
        season_end="2019-04-30",
    )
    made = prepare_imagery(project.folder)
    assert any("wrong about the −1000 offset" in warning for warning in made.warnings)
    items = [json.loads(file.read_text()) for file in Path(made.folder).glob("s2_*.json")]
    dates = [date for item in items for date in item["properties"]["furrow:dates"]]
    seen = {date["reflectance_offset_seen"] for date in dates}
    assert "not in the pixels" in seen
    for date in dates:
        if date["reflectance_offset_seen"] == "not in the pixels":
            assert date["reflectance_offset"] == 0.0 and date["reflectance_offset_stated"] == OFFSET


@pytest.mark.parametrize(
    ("baseline", "offset"),
    [
        ("04.00", OFFSET),
        ("05.11", OFFSET),
        ("03.01", 0.0),
        ("02.14", 0.0),
        ("", None),
        ("N4", None),
    ],
)
def test_a_baseline_implies_its_offset(baseline: str, offset: float | None) -> None:
    assert stated_by_baseline(baseline) == offset


@given(arrays(np.float32, st.integers(60, 300), elements=st.sampled_from(DARK)))
def test_dark_ground_tells_with_and_without_the_offset(dark: np.ndarray) -> None:
    assert told_by(dark) is Seen.WITHOUT_OFFSET
    assert told_by(dark + np.float32(0.1)) is Seen.WITH_OFFSET


@given(arrays(np.float32, st.integers(0, 300), elements=st.sampled_from(BRIGHT)))
def test_what_is_bright_tells_nothing(bright: np.ndarray) -> None:
    assert told_by(bright) is Seen.UNTOLD
