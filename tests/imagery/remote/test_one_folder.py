"""A folder over time: other requests, other places, damaged records, files that are not there."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from shapely.geometry import box

from furrow.engine import fetch_imagery, search_imagery, show_imagery
from furrow.engine.contract import Progress, Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    NothingFetched,
    NothingFound,
    OtherDownload,
)
from furrow.engine.contract.requests import FetchImagery
from furrow.engine.imagery.remote.found import RemoteObservation
from furrow.engine.imagery.remote.local_catalog import LocalCatalog
from furrow.engine.imagery.sources import read_observations
from furrow.engine.jobs.imagery_query import taken_up
from tests.servers import scene
from tests.servers.faults import Fault
from tests.servers.scene_files import Days

SPRING = ("2019-04-01", "2019-05-31")
SUMMER = ("2019-06-01", "2019-07-31")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "imagery"


@pytest.fixture
def part(earth_search, field_area, folder):
    """Download a part of the year."""

    def run(season, **options):
        defaults = {"source": "earth-search", "sensors": "s2", "endpoint": earth_search.url}
        return fetch_imagery(folder, field_area, *season, **{**defaults, **options})

    return run


def record(folder: Path) -> dict:
    return json.loads((folder / "download.json").read_text())


def test_another_season_in_the_folder_does_not_count_for_this_one(part, folder, tmp_path):
    part(SPRING, max_cloud=20)
    summer = part(SUMMER, max_cloud=20)
    assert all("2019-06" <= date.day < "2019-08" for date in summer.outlook.dates)
    alone = part(SUMMER, max_cloud=20)
    assert alone.outlook == summer.outlook == show_imagery(folder).outlook
    assert summer.outlook.worst_gap_days <= 60


def test_what_another_request_left_out_or_failed_stays_listed(
    part, folder, file_server, collection_one, quick
):
    unlucky = collection_one.items[1]
    assert SPRING[0] <= unlucky["properties"]["datetime"][:10] <= SPRING[1]
    file_server.fault(Fault("server-error", path_pattern=f"*{unlucky['id']}/B8A.tif"))
    part(SPRING, max_cloud=20)
    before = record(folder)
    assert [date["id"] for date in before["failed"]] == [unlucky["id"]] and before["left_out"]
    part(SUMMER, max_cloud=20)
    after = record(folder)
    assert after["failed"] == before["failed"]
    assert all(date in after["left_out"] for date in before["left_out"])
    file_server.reset()
    mended = part(SPRING, max_cloud=20)
    assert (mended.failed, mended.fetched) == (0, 1) and record(folder)["failed"] == []
    assert {one.path.split("/")[2] for one in file_server.log} == {unlucky["id"]}


def test_a_request_that_finds_nothing_does_not_take_the_folder(part, folder, field_area):
    with pytest.raises(NothingFound):
        part(("2031-01-01", "2031-02-01"))
    assert not (folder / "download.json").exists()
    part(SPRING)
    with pytest.raises(NothingFound):
        part(("2031-01-01", "2031-02-01"))
    assert record(folder)["query"]["season_start"] == SPRING[0], "what “go on” means"


def test_a_folder_that_was_moved_is_taken_up(part, folder, file_server, tmp_path, quick):
    file_server.fault(Fault("cut", path_pattern="*B12.tif", share=0.0))
    with pytest.raises(NothingFetched):
        part(SPRING)
    folder.rename(tmp_path / "elsewhere")
    file_server.reset()
    moved = fetch_imagery(tmp_path / "elsewhere")
    assert moved.failed == 0 and moved.fetched >= 2
    assert {one.path.rpartition("/")[2] for one in file_server.log} == {"B12.tif"}
    assert not folder.exists() and len(read_observations(tmp_path / "elsewhere")) == moved.fetched


@pytest.mark.parametrize("status", [404, 410])
def test_a_file_that_is_gone_is_a_failed_date_with_its_reason(
    part, file_server, collection_one, status
):
    gone = collection_one.items[0]["id"]
    file_server.fault(Fault("server-error", path_pattern=f"*{gone}/B04.tif", status=status))
    got = part(SPRING, max_cloud=100)
    failed = [date for date in got.outlook.dates if date.state == "failed"]
    assert [(date.id, f"HTTP {status}" in date.detail) for date in failed] == [(gone, True)]
    assert sum(one.status == status for one in file_server.log) == 1, "asking again is no use"


def test_never_more_connections_than_asked_for(part, file_server):
    part(SPRING, connections=3)
    # One may be closing while the next one opens.
    assert file_server.most_connections <= 4


def test_an_observation_that_promised_more_than_it_reaches(
    earth_search_api, collection_one, part, file_server, folder
):
    """Its footprint covers the area, its pixels lie elsewhere: it neither counts nor fails."""
    filled = collection_one.at(file_server.base_url)
    items = [copy.deepcopy(item) for item in filled.items[:2]]
    for item in items:
        for asset in item["assets"].values():
            asset["href"] = f"{file_server.base_url}/beside.tif"
    _beside(file_server.folder / "beside.tif")
    earth_search_api.clear()
    earth_search_api.load([filled.collection], items)
    got = part(SPRING, max_cloud=100)
    assert (got.fetched, got.there, got.failed) == (0, 0, 0)
    assert read_items(folder) == [] and got.warnings


def _beside(path: Path) -> None:
    import rasterio

    where = rasterio.transform.from_origin(100_000, 5_000_000, 10, 10)
    facts = {"dtype": "uint16", "crs": "EPSG:32631", "transform": where}
    with rasterio.open(path, "w", driver="GTiff", width=10, height=10, count=1, **facts):
        pass


def read_items(folder: Path) -> list[Path]:
    return LocalCatalog(folder).finished_items()


def test_radar_alone(planetary_computer_api, signing_server, shared, cogs, part, folder):
    days = Days(count=4, first=SPRING[0], last=SPRING[1])
    made = scene.planetary_computer_s1(shared, cogs, days)
    planetary_computer_api.load_content(made, assets=signing_server.blob_url)
    options = {"source": "planetary-computer", "endpoint": planetary_computer_api.url}
    messages: list[Progress] = []
    got = part(SPRING, sensors="s1", reporter=Reporter(messages.append), **options)
    assert (got.failed, got.cloudy) == (0, 0) and got.fetched == len(made.items) > 0
    assert {o.convention for o in read_observations(folder)} == {"gamma0-rtc"}
    assert "Sentinel-1" in got.outlook.verdict and got.outlook.grade == "good"
    fractions = [one.fraction for one in messages]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert all(" " in one.message for one in messages)


def test_both_sensors_from_two_sources_stay_together(
    planetary_computer_api, signing_server, shared, cogs, part, folder
):
    part(SPRING, max_cloud=20)
    optical = record(folder)
    made = scene.planetary_computer_s1(shared, cogs, Days(2, *SPRING))
    planetary_computer_api.load_content(made, assets=signing_server.blob_url)
    options = {"source": "planetary-computer", "endpoint": planetary_computer_api.url}
    both = part(SPRING, sensors="s1", **options)
    assert {o.sensor for o in read_observations(folder)} == {"s1", "s2"}
    assert sum(step.s1_dates for step in both.outlook.steps) > 0
    assert sum(step.s2_dates for step in both.outlook.steps) > 0
    assert record(folder)["left_out"] == optical["left_out"] != []
    assert show_imagery(folder).outlook == both.outlook


@pytest.mark.parametrize(
    "change",
    [
        {"area": {"type": "Point", "coordinates": [4, 50]}},
        {"area": {"type": "Polygon"}},
        {"area": {}},
        {"grid": None},
        {"query": {"season_start": 5}},
        {"query": {}},
        {"query": {"season_start": "2019-04-01", "season_end": "2019-02-30"}},
        {"left_out": [{"id": 1}]},
        {"schema": "new"},
        {"something": "else"},
    ],
    ids=str,
)
def test_a_record_that_somebody_changed_is_refused_in_words(tmp_path, change):
    whole = {
        "area": {"type": "Polygon", "coordinates": [list(box(4, 50, 4.1, 50.1).exterior.coords)]},
        "grid": {
            "crs": "EPSG:32631",
            "left_m": 5e5,
            "top_m": 5e6,
            "width_px": 9,
            "height_px": 9,
            "resolution_m": 10.0,
        },
        "query": {"season_start": "2019-04-01", "season_end": "2019-07-31"},
    }
    file = tmp_path / "download.json"
    file.write_text(json.dumps(whole))
    assert LocalCatalog(tmp_path).record() is not None
    file.write_text(json.dumps({**whole, **change}))
    for ask in (fetch_imagery, show_imagery):
        with pytest.raises(OtherDownload, match=r"download\.json is of another kind"):
            ask(tmp_path)


@pytest.mark.parametrize("keep", [0, 20, -3])
def test_a_torn_record_is_told(part, folder, keep):
    part(SPRING)
    file = folder / "download.json"
    file.write_text(file.read_text()[:keep])
    with pytest.raises(ArtefactDamaged, match=r"download\.json"):
        fetch_imagery(folder)


def test_an_account_is_not_shown_to_an_address_that_only_a_file_names():
    stored = {"source": "sentinel-hub", "endpoint": "https://elsewhere.example"}
    secrets = {"client_id": "id", "client_secret": "secret"}  # pragma: allowlist secret
    mine = FetchImagery(folder="f", **secrets)
    with pytest.raises(BadRequest, match="elsewhere.example"):
        taken_up(mine, stored)
    meant = replace(mine, endpoint=stored["endpoint"])
    tampered = {**stored, "client_secret": "theirs"}  # pragma: allowlist secret
    assert taken_up(meant, tampered).client_secret == mine.client_secret
    assert taken_up(mine, {**stored, "source": "earth-search"}).endpoint == stored["endpoint"]


def test_names_of_items_are_folders_on_every_system(tmp_path):
    def place(name: str) -> Path:
        moment, footprint = datetime(2024, 5, 1, tzinfo=UTC), box(0, 0, 1, 1)
        return LocalCatalog(tmp_path).place(
            RemoteObservation(name, "s2", "c", moment, footprint, {})
        )

    names = ["a:b", "a_b", "a/b", "..", ".", "CON", "nul.tif", "x" * 300, "x" * 301, "é"]
    places = [place(name) for name in names]
    assert len({str(one).lower() for one in places}) == len(names)
    for one in places:
        assert one.parent == tmp_path / "c" and len(one.name) < 120
        assert one.name.split(".")[0].lower() not in ("con", "nul", "")
    assert place("S2A_31UES_20190401_0_L2A").name == "S2A_31UES_20190401_0_L2A"


def test_a_search_beside_a_download_knows_what_is_there(part, folder, earth_search, field_area):
    part(SPRING, max_cloud=20)
    found = search_imagery(
        field_area,
        *("2019-04-01", "2019-07-31"),
        source="earth-search",
        sensors="s2",
        endpoint=earth_search.url,
        folder=folder,
    )
    states = {date.state for date in found.outlook.dates if date.day <= SPRING[1]}
    assert "there" in states and found.bytes_to_fetch > 0
