"""A season from a real STAC API into a folder: whole, resumed, partly failed, refused."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pystac
import pytest
import rasterio

from furrow.engine import fetch_imagery, search_imagery, show_imagery
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    BadRequest,
    Cancelled,
    HostUnreachable,
    NothingFetched,
    NothingFound,
    OtherDownload,
    ProjectBusy,
    SensorNotThere,
    SourceUnknown,
)
from furrow.engine.imagery.sources import read_observations
from tests.servers.faults import Fault


def test_a_season_comes_as_a_catalog_that_others_read(earth_search, fetch, collection_one):
    result = fetch(earth_search)
    assert result.failed == 0 and result.fetched + result.cloudy == len(collection_one.items)
    catalog = pystac.Catalog.from_file(str(Path(result.folder) / "catalog.json"))
    items = list(catalog.get_items())
    assert len(items) == result.fetched >= 5
    for item in items:
        assert item.properties["furrow:source"] == "earth-search"
        assert item.properties["s2:processing_baseline"] == "05.00"
        assert item.assets["B04"].extra_fields["raster:bands"] == [
            {"scale": 0.0001, "offset": -0.1, "nodata": 0.0}
        ]
        stated = item.assets["B04"].extra_fields
        with rasterio.open(item.assets["B04"].get_absolute_href()) as dataset:
            assert dataset.crs.to_epsg() == 32631 and dataset.shape == (64, 64)
            # odc-stac goes by these.
            assert stated["proj:code"] == "EPSG:32631" and stated["proj:shape"] == [64, 64]
            assert stated["proj:transform"] == list(dataset.transform)[:6]
    left = {path.name for path in Path(result.folder).iterdir()}
    assert left <= {"catalog.json", "download.json", "sentinel-2-c1-l2a", ".fetch.lock"}


def test_what_will_i_get_agrees_with_what_one_gets(
    earth_search, fetch, field_area, file_server, tmp_path
):
    found = search_imagery(
        field_area,
        "2019-04-01",
        "2019-07-31",
        source="earth-search",
        sensors="s2",
        endpoint=earth_search.url,
        folder=tmp_path / "imagery",
    )
    assert not (tmp_path / "imagery").exists()
    file_server.reset()
    got = fetch(earth_search)
    wanted = [date for date in found.outlook.dates if date.state == "wanted"]
    assert [d.id for d in wanted] == [d.id for d in got.outlook.dates if d.state == "there"]
    assert found.outlook.steps == got.outlook.steps
    assert found.outlook.worst_gap_days == got.outlook.worst_gap_days
    assert found.outlook.verdict == got.outlook.verdict
    assert (found.width_px, found.height_px) == (64, 64)
    assert 0.5 < found.bytes_to_fetch / file_server.bytes_sent < 1.5
    assert found.seconds_expected > 0 and found.disk_bytes_free > found.disk_bytes_needed > 0
    shown = show_imagery(tmp_path / "imagery")
    assert shown.outlook == got.outlook


def test_cloud_is_that_of_the_area_and_not_of_the_tile(earth_search, fetch, flanders):
    """The share in the result is the scene's own classes over the scene's own pixels."""
    result = fetch(earth_search, max_cloud=100)
    day = next(d for d in result.outlook.dates if 0.1 < (d.clear_share or 0) < 0.95)
    files = list((flanders / "sentinel-2-l2a").glob(f"*{day.day.replace('-', '')}/scl.tif"))
    with rasterio.open(files[0]) as dataset:
        classes = dataset.read(1)
    clear = ~((classes <= 3) | (classes >= 8))
    assert day.clear_share == pytest.approx(clear.mean(), abs=0.05)


def test_nothing_is_fetched_twice(earth_search, fetch, file_server):
    fetch(earth_search)
    file_server.reset()
    again = fetch(earth_search)
    assert file_server.log == [] and again.fetched == 0 and again.there >= 5
    resumed = fetch_imagery(again.folder)
    assert file_server.log == [] and resumed.outlook == again.outlook


def test_a_date_that_fails_is_listed_and_the_next_run_fetches_only_that(
    earth_search, fetch, file_server, collection_one, quick
):
    unlucky = collection_one.items[4]["id"]
    file_server.fault(Fault("server-error", path_pattern=f"*{unlucky}/B8A.tif"))
    with_failure = fetch(earth_search, max_cloud=100)
    failed = [d for d in with_failure.outlook.dates if d.state == "failed"]
    assert [d.id for d in failed] == [unlucky] and with_failure.failed == 1
    assert "HTTP 500" in failed[0].detail
    assert with_failure.warnings and failed[0].day in with_failure.warnings[0]
    assert failed[0].id not in {o.id for o in read_observations(Path(with_failure.folder))}
    file_server.reset()
    mended = fetch_imagery(with_failure.folder)
    assert (mended.failed, mended.fetched) == (0, 1)
    assert {one.path.split("/")[2] for one in file_server.log} == {failed[0].id}
    assert all("B04" not in one.path for one in file_server.log), "that band was there"


def test_an_unknown_host_is_told_once(fetch, earth_search, quick):
    with pytest.raises(HostUnreachable, match="no-such-host.invalid"):
        fetch(earth_search, endpoint="http://no-such-host.invalid/v1")


def test_assets_that_all_fail_are_an_error_and_not_an_empty_season(
    earth_search, fetch, file_server, quick
):
    file_server.fault(Fault("wrong-content"))
    with pytest.raises(NothingFetched, match="text/html instead of an image"):
        fetch(earth_search)


def test_a_dead_asset_host_is_given_up_soon(
    earth_search_api, collection_one, fetch, quick, tmp_path
):
    earth_search_api.load_content(collection_one, assets="http://no-such-host.invalid")
    began = time.monotonic()
    with pytest.raises(HostUnreachable, match="DNS"):
        fetch(earth_search_api)
    assert time.monotonic() - began < 10


def test_cancel_takes_two_seconds_at_most_and_keeps_what_came(
    earth_search, fetch, file_server, tmp_path
):
    file_server.fault(Fault("stall", path_pattern="*B11.tif"))
    cancelled_at: list[float] = []
    reached = threading.Event()

    def is_cancelled() -> bool:
        if file_server.bytes_sent > 100_000 and not reached.is_set():
            reached.set()
            cancelled_at.append(time.monotonic())
        return reached.is_set()

    with pytest.raises(Cancelled):
        fetch(earth_search, reporter=Reporter(is_cancelled=is_cancelled))
    assert time.monotonic() - cancelled_at[0] < 2.0
    file_server.reset()
    assert fetch(earth_search).failed == 0
    assert not any("SCL" in one.path for one in file_server.log), "they had come before"


def test_another_area_is_not_mixed_in(earth_search, fetch, tmp_path):
    fetch(earth_search)
    with pytest.raises(OtherDownload, match="another area"):
        fetch_imagery(
            tmp_path / "imagery",
            "4.00,50.70,4.01,50.71",
            "2019-04-01",
            "2019-07-31",
            source="earth-search",
            sensors="s2",
            endpoint=earth_search.url,
        )


def test_a_folder_of_something_else_is_left_alone(earth_search, fetch, tmp_path):
    (tmp_path / "imagery").mkdir()
    (tmp_path / "imagery" / "thesis.txt").write_text("mine")
    with pytest.raises(OtherDownload, match="not downloaded here"):
        fetch(earth_search)
    assert [p.name for p in (tmp_path / "imagery").iterdir()] == ["thesis.txt"]


def test_two_downloads_into_one_folder(earth_search, fetch, file_server, tmp_path):
    errors: list[BaseException] = []

    def try_too(_: object) -> None:
        if not errors:
            try:
                fetch(earth_search)
            except ProjectBusy as busy:
                errors.append(busy)

    fetch(earth_search, reporter=Reporter(on_progress=try_too))
    assert errors


def test_a_season_without_imagery(earth_search, field_area, tmp_path):
    with pytest.raises(NothingFound, match="2031"):
        fetch_imagery(
            tmp_path / "imagery",
            field_area,
            "2031-01-01",
            "2031-02-01",
            source="earth-search",
            sensors="s2",
            endpoint=earth_search.url,
        )


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"source": "earth-serch"}, SourceUnknown, "planetary-computer"),
        ({"sensors": "s2,s1"}, SensorNotThere, "Sentinel-1"),
        ({"sensors": "s3"}, BadRequest, "s2, s1, or both"),
        ({"max_cloud": 120}, BadRequest, "between 0 and 100"),
        ({"connections": 0}, BadRequest, "between 1 and 32"),
        ({"clouds": "some"}, BadRequest, "clouds must be one of"),
        ({"time_step": "fortnight"}, BadRequest, "time step"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)
def test_a_bad_request_is_refused_before_anything_is_written(
    earth_search, fetch, tmp_path, options, error, said
):
    with pytest.raises(error, match=said):
        fetch(earth_search, **options)
    assert not (tmp_path / "imagery").exists()


@pytest.mark.parametrize(
    ("area", "said"),
    [
        ("170,-20,-170,-10", "180th meridian"),
        ("4,50,3,40", "west,south,east,north"),
        ("4,88,5,89", "latitude"),
        ("4,50,5,200", "degrees"),
    ],
)
def test_an_area_that_cannot_be_is_refused_in_words(area, said, tmp_path):
    with pytest.raises(BadRequest, match=said):
        fetch_imagery(tmp_path / "imagery", area, "2019-04-01", "2019-07-31")


def test_the_record_holds_no_credentials(earth_search, fetch, tmp_path):
    fetch(
        earth_search, client_id="some-id", client_secret="do-not-keep"
    )  # pragma: allowlist secret
    for path in (tmp_path / "imagery").rglob("*"):
        if path.is_file():
            assert b"do-not-keep" not in path.read_bytes() and b"some-id" not in path.read_bytes()
    record = json.loads((tmp_path / "imagery" / "download.json").read_text())
    assert record["query"]["source"] == "earth-search" and "client_id" not in record["query"]
