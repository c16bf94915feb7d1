"""Sentinel Hub through sentinelhub-py against a stand-in on loopback, with the scene's pixels."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest
import rasterio
from shapely.geometry import box

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    BadRequest,
    ImageTruncated,
    ServiceFailed,
)
from furrow.engine.imagery.observation import S1_BANDS, S2_BANDS
from furrow.engine.imagery.remote import sentinel_hub_pixels, sentinel_hub_search
from furrow.engine.imagery.remote.sentinel_hub_pixels import Ask
from furrow.engine.imagery.remote.sentinel_hub_search import _item, _observation, _passes
from furrow.engine.imagery.remote.sources import Access, connect, copernicus, sentinel_hub
from tests.imagery.remote.hub import (
    CLASSES,
    GRID,
    S2,
    expected,
    one_of,
    pixels_of,
    query,
    running,
    server,
    source,
    source_at,
    transfer,
)
from tests.servers.faults import Fault
from tests.servers.sentinel_hub import (
    CLIENT_ID,
    CLIENT_SECRET,
    PROCESS_PATH,
    SEARCH_PATH,
    SentinelHubServer,
)

__all__ = ["running", "server", "source", "transfer"]


def test_search_gives_both_sensors_page_by_page(source, server, monkeypatch):
    monkeypatch.setattr(sentinel_hub_search, "PAGE_ITEMS", 7)
    found = source.search(query(), Reporter())
    days = {sensor: sorted(o.day for o in found if o.sensor == sensor) for sensor in ("s2", "s1")}
    for sensor, collection in sentinel_hub_search.COLLECTIONS.items():
        there = [
            item["properties"]["datetime"][:10]
            for item in server.scene.items[collection]
            if "2019-04-01" <= item["properties"]["datetime"][:10] <= "2019-05-31"
        ]
        assert [day.isoformat() for day in days[sensor]] == sorted(there)
        assert len(there) > 7
    asked = [one.body for one in server.requests if one.path == SEARCH_PATH]
    assert [body["collections"][0] for body in asked].count("sentinel-2-l2a") == 2
    assert asked[0]["datetime"] == "2019-04-01T00:00:00Z/2019-05-31T23:59:59Z"
    assert asked[0]["intersects"]["type"] == "Polygon" and "bbox" not in asked[0]
    assert "filter" not in asked[0]
    assert asked[-1]["filter"] == "sar:instrument_mode='IW' AND s1:polarization='DV'"


def test_what_an_observation_says(source):
    found = source.search(query(), Reporter())
    optical, radar = one_of(found, "s2"), one_of(found, "s1")
    assert set(optical.bands) == {*S2_BANDS, "SCL"} and set(radar.bands) == set(S1_BANDS)
    red = optical.bands["B04"]
    assert (red.scale, red.offset, red.nodata) == (0.0001, 0.0, 0.0)
    assert radar.bands["VV"].unit == "linear"
    assert (radar.convention, radar.orbit) == ("gamma0-rtc", "ascending")
    assert len({observation.id for observation in found}) == len(found)
    assert source.groups(optical, [*S2, "SCL"]) == [["SCL"], S2]
    assert source.groups(radar, ["VV", "VH"]) == [["VV", "VH"]]


def test_one_orbit_is_asked_of_the_catalog(source, server):
    assert source.search(query(sensors=("s1",), orbits="descending"), Reporter()) == []
    assert server.requests[-1].body["filter"].endswith("AND sat:orbit_state='descending'")
    assert source.search(query(sensors=("s1",), orbits="ascending"), Reporter())


def feature(name: str, moment: datetime, west: float, **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "geometry": box(west, 50, west + 1, 51).__geo_interface__,
        "properties": {"datetime": moment.isoformat().replace("+00:00", "Z"), **more},
    }


def test_tiles_of_a_pass_are_one_observation_asked_for_with_its_own_span_of_time():
    first = datetime(2019, 4, 1, 10, 50, 29, tzinfo=UTC)
    second = first + timedelta(seconds=17)
    name = "S2A_MSIL2A_20190401T105031_N0211_R051_T{}_20190401T130000"
    items = [
        feature(name.format("31UES"), first, 4.0, **{"eo:cloud_cover": 10.0}),
        feature(name.format("31UFS"), second, 5.0, **{"eo:cloud_cover": 30.0}),
        # the other satellite, on the same track some minutes later, and the next orbit
        feature(name.format("31UES").replace("S2A", "S2B"), first + timedelta(minutes=6), 4.0),
        feature(name.format("31UES").replace("R051", "R008"), first + timedelta(hours=2), 4.0),
    ]
    passes = _passes([_item(item) for item in items])
    both, other, later = (_observation("s2", items, "gamma0-rtc") for items in passes)
    assert both.properties["furrow:items"] == [items[0]["id"], items[1]["id"]]
    assert both.footprint.bounds == (4.0, 50.0, 6.0, 51.0)
    assert (both.tile, both.platform, both.moment) == ("", "sentinel-2a", first)
    assert both.properties["eo:cloud_cover"] == 20.0
    assert (other.tile, other.platform) == ("31UES", "sentinel-2b")
    assert other.properties["sat:relative_orbit"] == 51
    assert later.properties["sat:relative_orbit"] == 8
    assert [one.id for one in (both, other, later)] == [
        "S2A_20190401T105029", "S2B_20190401T105629_31UES", "S2A_20190401T125029_31UES",
    ]  # fmt: skip
    span = Ask(both, ("B04",))._input()["dataFilter"]["timeRange"]
    assert span == {"from": "2019-04-01T10:50:27Z", "to": "2019-04-01T10:50:48Z"}


def test_a_catalog_that_sends_nonsense_is_a_failure_of_the_service(source, server):
    server.fault(Fault("wrong-content", SEARCH_PATH))
    with pytest.raises(ServiceFailed, match="something else than a list"):
        source.search(query(), Reporter())


# --- fetching ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [copernicus, sentinel_hub], ids=lambda kind: kind.FACTS.name)
def test_pixels_are_the_scenes_own(kind, server, transfer, tmp_path):
    access = Access(server.base_url, client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
    source = connect(kind.FACTS.name, access, ("s2", "s1"))
    found = source.search(query(), Reporter())
    optical, radar = one_of(found, "s2"), one_of(found, "s1")
    source.fetch(optical, CLASSES, GRID, tmp_path / "s2", transfer)
    source.fetch(optical, S2, GRID, tmp_path / "s2", transfer)
    source.fetch(radar, [*S1_BANDS], GRID, tmp_path / "s1", transfer)
    for band in (*S2_BANDS, "SCL"):
        assert (pixels_of(tmp_path / "s2", band) == expected(server, optical, band)).all()
    for band in S1_BANDS:
        power = 10 ** (expected(server, radar, band).astype(np.float64) / 10)
        assert np.allclose(pixels_of(tmp_path / "s1", band), power, rtol=1e-6)
    files = sorted(path.name for path in (tmp_path / "s2").iterdir())
    assert files == sorted(f"{band}.tif" for band in (*S2_BANDS, "SCL"))
    assert len(server.process_requests) == 3
    sent = sum(one.bytes_sent for one in server.process_requests)
    assert sent <= transfer.bytes_received <= sent + 2000  # and a token


@pytest.mark.parametrize(
    ("sensor", "band", "facts"),
    [
        ("s2", "B04", ("uint16", 0.0)),
        ("s2", "SCL", ("uint8", 0.0)),
        ("s1", "VV", ("float32", np.nan)),
    ],
)
def test_a_file_lies_on_the_projects_grid(sensor, band, facts, source, transfer, tmp_path):
    found = one_of(source.search(query(sensors=(sensor,)), Reporter()), sensor)
    source.fetch(found, [band], GRID, tmp_path, transfer)
    with rasterio.open(tmp_path / f"{band}.tif") as dataset:
        assert dataset.crs.to_string() == GRID.crs
        assert tuple(dataset.bounds) == GRID.bounds and dataset.shape == (64, 64)
        assert dataset.dtypes == (facts[0],)
        assert np.array_equal(dataset.nodata, facts[1], equal_nan=True)
        assert dataset.profile["compress"] == "deflate"


def test_the_bodies_of_requests(source, server, transfer, tmp_path):
    grid = replace(GRID, left_m=574_700.0, top_m=5_622_400.0, width_px=30, height_px=20)
    found = source.search(query(), Reporter())
    optical, radar = one_of(found, "s2"), one_of(found, "s1")
    for observation, bands in ((optical, CLASSES), (optical, S2), (radar, [*S1_BANDS])):
        source.fetch(observation, bands, grid, tmp_path / observation.sensor, transfer)
    classes, bands, power = (one.body for one in server.process_requests)
    for body in (classes, bands, power):
        assert body["input"]["bounds"] == {
            "bbox": [574_700.0, 5_622_200.0, 575_000.0, 5_622_400.0],
            "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/32631"},
        }
        assert (body["output"]["width"], body["output"]["height"]) == (30, 20)
        assert body["output"]["responses"] == [
            {"identifier": "default", "format": {"type": "image/tiff"}}
        ]
        how = body["input"]["data"][0]["processing"]
        assert (how["upsampling"], how["downsampling"]) == ("NEAREST", "NEAREST")
    (data,) = bands["input"]["data"]
    assert data["type"] == "sentinel-2-l2a"
    assert data["processing"]["harmonizeValues"] is True
    moment = optical.moment.replace(tzinfo=None)
    assert data["dataFilter"]["timeRange"] == {
        "from": (moment - timedelta(seconds=2)).isoformat() + "Z",
        "to": (moment + timedelta(seconds=2)).isoformat() + "Z",
    }
    names = ", ".join(f'"{band}"' for band in (*S2, "dataMask"))
    assert f'input: [{{bands: [{names}], units: "DN"}}]' in bands["evalscript"]
    assert 'bands: 11, sampleType: "UINT16"' in bands["evalscript"]
    assert 'bands: 1, sampleType: "UINT8"' in classes["evalscript"]
    assert 'bands: 3, sampleType: "FLOAT32"' in power["evalscript"]
    (data,) = power["input"]["data"]
    assert data["processing"] == {
        "orthorectify": True, "backCoeff": "GAMMA0_TERRAIN", "demInstance": "COPERNICUS_30",
        "upsampling": "NEAREST", "downsampling": "NEAREST",
    }  # fmt: skip
    chosen = {key: data["dataFilter"][key] for key in ("acquisitionMode", "polarization")}
    assert chosen == {"acquisitionMode": "IW", "polarization": "DV"}
    assert data["dataFilter"]["orbitDirection"] == "ASCENDING"
    assert {one.accept for one in server.process_requests} == {"image/tiff"}


def test_sigma_nought_is_asked_for_and_said(server, transfer, tmp_path):
    source = source_at(server.base_url, s1_convention="sigma0-ellipsoid")
    radar = one_of(source.search(query(), Reporter()), "s1")
    assert radar.convention == "sigma0-ellipsoid" and radar.id.endswith("sigma0-ellipsoid")
    source.fetch(radar, ["VV"], GRID, tmp_path, transfer)
    (data,) = server.process_requests[0].body["input"]["data"]
    assert data["processing"]["backCoeff"] == "SIGMA0_ELLIPSOID"
    with pytest.raises(BadRequest, match="gamma0-rtc"):
        source_at(server.base_url, s1_convention="beta0")


def test_the_offset_of_new_baselines_is_taken_out_by_the_service(flanders, transfer, tmp_path):
    with SentinelHubServer(flanders, offset_in_pixels=True) as server:
        source = source_at(server.base_url)
        optical = one_of(source.search(query(), Reporter()), "s2")
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
        assert (pixels_of(tmp_path, "B04") == expected(server, optical, "B04")).all()


def test_where_nothing_was_seen_there_is_nodata_and_dark_ground_stays(source, transfer, tmp_path):
    beyond = replace(GRID, left_m=GRID.left_m - 320.0)  # the western half shows nothing
    found = source.search(query(), Reporter())
    for sensor, band in (("s2", "B12"), ("s1", "VH")):
        source.fetch(one_of(found, sensor), [band], beyond, tmp_path, transfer)
    assert (pixels_of(tmp_path, "B12")[:, :32] == 0).all()
    assert (pixels_of(tmp_path, "B12")[:, 32:] > 0).all()
    assert np.isnan(pixels_of(tmp_path, "VH")[:, :32]).all()
    assert np.isfinite(pixels_of(tmp_path, "VH")[:, 32:]).all()
    dark = np.array([[[0, 0]], [[1, 0]]], np.uint16)  # a band, and its mask
    assert Ask(one_of(found, "s2"), ("B12",)).masked(dark).tolist() == [[[1, 0]]]


# --- blocks --------------------------------------------------------------------------------------


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nine of them over the grid, those of the last row and column smaller."""
    monkeypatch.setattr(sentinel_hub_pixels, "BLOCK_PX", 30)


def test_a_large_area_comes_in_blocks(small_blocks, source, server, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    source.fetch(optical, S2, GRID, tmp_path, transfer)
    sizes = [(one.body["output"]["width"], one.body["output"]["height"])
             for one in server.process_requests]  # fmt: skip
    assert sorted(set(sizes)) == [(4, 4), (4, 30), (30, 4), (30, 30)] and len(sizes) == 9
    for band in S2:
        assert (pixels_of(tmp_path, band) == expected(server, optical, band)).all()


def test_no_block_is_larger_than_the_service_computes():
    grid = replace(GRID, width_px=5000, height_px=2501)
    windows = list(sentinel_hub_pixels.block_windows(grid))
    assert max(max(window.width, window.height) for window in windows) <= 2500
    assert sum(window.width * window.height for window in windows) == 5000 * 2501


def test_blocks_that_are_there_are_not_fetched_again(
    small_blocks, source, server, transfer, tmp_path
):
    optical = one_of(source.search(query(), Reporter()), "s2")
    server.fault(Fault("server-error", PROCESS_PATH, after_requests=4))
    with pytest.raises(ServiceFailed):
        source.fetch(optical, S2, GRID, tmp_path, transfer)
    assert not list(tmp_path.glob("*.tif"))
    server.reset()
    source_at(server.base_url).fetch(optical, S2, GRID, tmp_path, transfer)
    assert len(server.process_requests) == 5
    for band in S2:
        assert (pixels_of(tmp_path, band) == expected(server, optical, band)).all()
    server.reset()
    source.fetch(optical, S2, GRID, tmp_path, transfer)
    assert server.process_requests == []
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".tif"]


def test_a_block_damaged_on_disk_is_fetched_again(small_blocks, source, server, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    server.fault(Fault("server-error", PROCESS_PATH, after_requests=8))
    with pytest.raises(ServiceFailed):
        source.fetch(optical, S2, GRID, tmp_path, transfer)
    server.reset()
    block = sorted(tmp_path.glob("*.block"))[0]
    block.write_bytes(block.read_bytes()[:-200])
    with pytest.raises(ImageTruncated):
        source.fetch(optical, S2, GRID, tmp_path, transfer)
    source.fetch(optical, S2, GRID, tmp_path, transfer)
    assert len(server.process_requests) == 2
    assert (pixels_of(tmp_path, "B04") == expected(server, optical, "B04")).all()


# --- what goes wrong -----------------------------------------------------------------------------
