"""The same scene through each source gives the same stack as the scene itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from furrow.engine import create_project, fetch_imagery, prepare_imagery
from furrow.engine.imagery.stack import describe_stack
from tests.servers import scene
from tests.servers.scene_files import Days
from tests.servers.sentinel_hub import CLIENT_ID, CLIENT_SECRET

SEASON = ("2019-04-01", "2019-07-31")


def stack_of(imagery: Path, folder: Path, flanders: Path, area: Path, **more: str) -> Path:
    create_project(
        folder,
        imagery=imagery,
        labels=flanders / "parcels.gpkg",
        area=area,
        season_start=SEASON[0],
        season_end=SEASON[1],
        **more,
    )
    prepare_imagery(folder)
    return folder / "imagery"


def pixels(stack: Path, sensor: str) -> dict[str, np.ndarray]:
    found = {}
    for file in sorted(stack.glob(f"{sensor}_*.tif")):
        with rasterio.open(file) as dataset:
            found[file.name] = dataset.read()
    return found


def dates_of(stack: Path, sensor: str) -> list[str]:
    return sorted(date.day for date in describe_stack(stack).dates if date.sensor == sensor)


@pytest.fixture(scope="module")
def every_date() -> Days:
    return Days(count=None, first=SEASON[0], last=SEASON[1])


@pytest.fixture(scope="module")
def truth(flanders: Path, field_area: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stack of the scene as it lies on disk."""
    return stack_of(flanders, tmp_path_factory.mktemp("truth") / "p", flanders, field_area)


ROUNDING = 1
"""Of stored reflectance × 10 000: an offset of −0.1 in float32 may tip a median that ends in .5."""

OTHER_RESAMPLING = 400
"""Of stored reflectance × 10 000: at the edges of fields 20 m pixels repeated and interpolated."""


@pytest.fixture
def stack_from(flanders, field_area, tmp_path):
    """Fetch from an API, and make the stack."""

    def make(source: str, url: str, sensors: str = "s2", name: str = "p", **more: Any) -> Path:
        got = fetch_imagery(
            tmp_path / f"imagery-{name}",
            field_area,
            *SEASON,
            source=source,
            sensors=sensors,
            endpoint=url,
            **{"max_cloud": 100, **more},
        )
        assert got.failed == 0
        return stack_of(tmp_path / f"imagery-{name}", tmp_path / name, flanders, field_area)

    return make


def expect_same(one: Path, other: Path, sensor: str = "s2", tolerance: int = 0) -> None:
    expected, found = pixels(one, sensor), pixels(other, sensor)
    assert found.keys() == expected.keys() and len(found) == 4
    for name, values in expected.items():
        assert np.abs(found[name].astype(int) - values).max() <= tolerance, name


def test_earth_search_collection_1(
    shared, cogs, earth_search_api, file_server, every_date, stack_from, truth
):
    content = scene.earth_search_c1(shared, cogs, every_date)
    earth_search_api.load_content(content, assets=file_server.base_url)
    stack = stack_from("earth-search", earth_search_api.url)
    without = set(dates_of(truth, "s2")) - set(dates_of(stack, "s2"))
    assert not set(dates_of(stack, "s2")) - set(dates_of(truth, "s2"))
    dates = {d.day: d.clear_share for d in describe_stack(truth).dates if d.sensor == "s2"}
    assert all(dates[day] == 0 for day in without), "only what shows nothing was left out"
    expect_same(truth, stack, tolerance=ROUNDING)


@pytest.mark.parametrize("truth_of_items", ["removed", "never-there"])
def test_earth_search_where_the_offset_was_taken_out(
    shared, cogs, earth_search_api, file_server, every_date, stack_from, truth, truth_of_items
):
    content = scene.earth_search(shared, cogs, every_date, truth=truth_of_items)
    earth_search_api.load_content(content, assets=file_server.base_url)
    expect_same(truth, stack_from("earth-search", earth_search_api.url))


@pytest.mark.parametrize("lie", ["added-said", "added-unsaid", "removed-unsaid"])
def test_earth_search_whatever_its_items_say_of_the_offset(
    shared, cogs, earth_search_api, file_server, every_date, stack_from, lie
):
    """On every date of which half is clear the pixels decide, and so right is what was right."""
    half_clear = {"max_cloud": 50}
    honest = scene.earth_search(shared, cogs, every_date, truth="removed")
    earth_search_api.load_content(honest, assets=file_server.base_url)
    expected = stack_from("earth-search", earth_search_api.url, name="honest", **half_clear)
    earth_search_api.clear()
    lying = scene.earth_search(shared, cogs, every_date, truth=lie)
    earth_search_api.load_content(lying, assets=file_server.base_url)
    stack = stack_from("earth-search", earth_search_api.url, name="lying", **half_clear)
    assert dates_of(stack, "s2") == dates_of(expected, "s2")
    expect_same(expected, stack, tolerance=ROUNDING)


def test_planetary_computer_both_sensors_signed(
    shared, cogs, planetary_computer_api, signing_server, every_date, stack_from, truth
):
    optical = scene.planetary_computer_s2(shared, cogs, every_date)
    radar = scene.planetary_computer_s1(shared, cogs, every_date)
    planetary_computer_api.load_content(optical, radar, assets=signing_server.blob_url)
    stack = stack_from("planetary-computer", planetary_computer_api.url, "s2,s1")
    expect_same(truth, stack)
    assert dates_of(stack, "s1") == dates_of(truth, "s1")
    assert describe_stack(stack).conventions == ("gamma0-rtc",)
    # dB to power and back again, in float32: one hundredth of a decibel at most.
    expect_same(truth, stack, "s1", tolerance=1)


@pytest.mark.parametrize("source", ["copernicus", "sentinel-hub"])
def test_sentinel_hub_both_sensors(source, sentinel_hub, stack_from, truth):
    account = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    stack = stack_from(source, sentinel_hub.base_url, "s2,s1", **account)
    for name, values in pixels(truth, "s2").items():
        difference = np.abs(pixels(stack, "s2")[name].astype(int) - values)
        # Bands of 10 m and the count of clear observations. Those of 20 m the service repeats onto
        # 10 m, where all other sources interpolate.
        assert difference[[0, 1, 2, 6, 10]].max() <= ROUNDING
        assert np.quantile(difference, 0.95) <= OTHER_RESAMPLING
    expect_same(truth, stack, "s1", tolerance=1)
    assert describe_stack(stack).conventions == ("gamma0-rtc",)


def test_collection_1_is_preferred_and_the_older_one_fills_what_it_lacks(
    shared, cogs, earth_search_api, file_server, every_date, stack_from, truth, tmp_path
):
    newer = scene.earth_search_c1(shared, cogs, every_date)
    older = scene.earth_search(shared, cogs, every_date, truth="removed")
    some = type(newer)(newer.folder, newer.collection, newer.items[::2])
    earth_search_api.load_content(some, older, assets=file_server.base_url)
    expect_same(truth, stack_from("earth-search", earth_search_api.url), tolerance=ROUNDING)
    folder = tmp_path / "imagery-p"
    kept = {
        name: {item.name.split("_")[2][:8] for item in (folder / name).iterdir()}
        for name in ("sentinel-2-c1-l2a", "sentinel-2-l2a")
    }
    newer_days = {item["properties"]["datetime"][:10].replace("-", "") for item in some.items}
    assert kept["sentinel-2-c1-l2a"] <= newer_days
    assert kept["sentinel-2-l2a"] and not kept["sentinel-2-l2a"] & newer_days
