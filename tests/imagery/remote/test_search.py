"""Searching: what real answers hold, page by page, and which observations are worth fetching."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import pystac
import pytest
from shapely.geometry import box

from furrow.engine.contract import Grid, Reporter, Season
from furrow.engine.imagery.observation import S2_BANDS, SCENE_CLASS_BAND
from furrow.engine.imagery.remote import stac_search
from furrow.engine.imagery.remote.cog_source import remote_observation
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.selection import selected
from furrow.engine.imagery.remote.stac_search import search_items
from tests.servers.scene_files import Content

HERE = box(4.0, 50.0, 5.0, 51.0)


def recorded_items(shared: Path) -> list[dict[str, Any]]:
    """Sentinel-2 items as Earth Search and Planetary Computer really answered."""
    found = []
    for file in sorted((shared / "data" / "stac").glob("*s2l2a*json")):
        if file.name.startswith("cdse"):
            continue
        content = json.loads(file.read_text(encoding="utf-8"))
        pages = [content] if "features" in content else []
        answers = [
            i.get("response.json", i.get("response")) for i in content.get("interactions", [])
        ]
        pages += [answer["json"] for answer in answers]
        for page in pages:
            found += page.get("features", [])
    return [item for item in found if item.get("type") == "Feature"]


def test_every_recorded_item_is_understood(shared):
    items = recorded_items(shared)
    assert len(items) > 60
    for item in items:
        observation = remote_observation(pystac.Item.from_dict(item))
        assert observation is not None, item["id"]
        assert set(observation.bands) == {*S2_BANDS, SCENE_CLASS_BAND}, item["id"]
        assert observation.tile and observation.platform.startswith("sentinel-2")
        assert observation.moment.tzinfo is not None


def test_assets_that_the_requester_pays_for_are_left_out(shared):
    file = shared / "data" / "stac" / "earthsearch_c1_item_S2B_T37MGP_20240710.json"
    assert remote_observation(pystac.Item.from_file(str(file))) is None  # s3 addresses only


def test_all_pages_are_read(
    earth_search_api, collection_one: Content, monkeypatch: pytest.MonkeyPatch
):
    earth_search_api.load_content(collection_one, assets="http://127.0.0.1:9")
    monkeypatch.setattr(stac_search, "PAGE_ITEMS", 3)
    area = gpd.GeoSeries([box(4.06, 50.74, 4.07, 50.75)], crs="EPSG:4326")
    season = Season("2019-01-01", "2019-12-31")
    query = Query(area, Grid("EPSG:32631", 0, 0, 1, 1), season, ("s2",), "joined")
    found = list(search_items(earth_search_api.url, ["sentinel-2-c1-l2a"], query, Reporter()))
    assert {item.id for item in found} == {item["id"] for item in collection_one.items}
    assert len(found) == len(collection_one.items)

    elsewhere = gpd.GeoSeries([box(10, 50, 10.1, 50.1)], crs="EPSG:4326")
    query = Query(elsewhere, query.grid, season, ("s2",), "joined")
    assert not list(search_items(earth_search_api.url, ["sentinel-2-c1-l2a"], query, Reporter()))


def test_a_real_api_filled_with_recorded_items(planetary_computer_api, shared, monkeypatch):
    """35MNM in June and July 2020: 13 items of Planetary Computer."""
    file = shared / "data" / "stac" / "mpc_s2l2a_35MNM_jun_jul_2020_13items.geojson"
    items = json.loads(file.read_text())["features"]
    collection = json.loads(
        (shared / "data" / "stac" / "mpc_sentinel-2-l2a.collection.json").read_text()
    )
    for item in items:
        item["collection"] = collection["id"]
        for asset in item["assets"].values():
            asset["href"] = asset["href"].replace("https://", "http://127.0.0.1:9/")
    planetary_computer_api.load([collection], items)
    monkeypatch.setattr(stac_search, "PAGE_ITEMS", 5)
    area = gpd.GeoSeries([box(27.4, -7.8, 27.41, -7.79)], crs="EPSG:4326")
    query = Query(
        area,
        Grid("EPSG:32735", 0, 0, 1, 1),
        Season("2020-06-01", "2020-07-31"),
        ("s2",),
        "joined",
    )
    pages = list(search_items(planetary_computer_api.url, [collection["id"]], query, Reporter()))
    assert len(pages) == 13
    observations = [remote_observation(item) for item in pages]
    assert {o.tile for o in observations if o} == {"35MNM"}


def take(
    name: str, day: int = 1, tile: str = "31UES", where: Any = HERE, **more: Any
) -> RemoteObservation:
    facts: dict[str, Any] = {
        "collection": "sentinel-2-l2a",
        "platform": "sentinel-2a",
        "moment": datetime(2024, 5, day, 10, 56, tzinfo=UTC),
        "footprint": where,
        "bands": {},
        **more,
    }
    return RemoteObservation(id=name, sensor="s2", tile=tile, **facts)


AREA = box(4.4, 50.4, 4.5, 50.5)


def ids(observations: list[RemoteObservation]) -> list[str]:
    return [observation.id for observation in selected(observations, AREA)]


def test_of_two_processings_the_newer_baseline_is_kept():
    old = take("old", properties={"s2:processing_baseline": "02.14"})
    new = take("new", properties={"s2:processing_baseline": "05.00"})
    assert ids([new, old]) == ids([old, new]) == ["new"]


def test_collection_1_goes_before_a_newer_baseline():
    c1 = take("c1", collection="sentinel-2-c1-l2a", properties={"s2:processing_baseline": "05.00"})
    other = take("other", properties={"s2:processing_baseline": "05.11"})
    assert ids([other, c1]) == ["c1"]


def test_of_overlapping_tiles_one_that_shows_all_is_enough():
    half = take("half", tile="31UDS", where=box(4.0, 50.0, 4.45, 51.0))
    whole = take("whole", tile="31UES")
    assert ids([half, whole]) == ["whole"]


def test_tiles_that_show_a_part_each_are_all_kept():
    west = take("west", tile="31UDS", where=box(4.0, 50.0, 4.45, 51.0))
    east = take("east", tile="31UES", where=box(4.42, 50.0, 5.0, 51.0))
    beside = take("beside", tile="31UFS", where=box(4.6, 50.0, 5.0, 51.0))
    assert sorted(ids([west, east, beside])) == ["east", "west"]


def test_another_satellite_or_day_is_another_observation():
    assert ids([take("a"), take("b", day=2), take("c", platform="sentinel-2b")]) == ["a", "c", "b"]
