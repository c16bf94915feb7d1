"""Answers of a STAC API that nobody should give: read as far as they go, or refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import geopandas as gpd
import pytest
from shapely.geometry import box, mapping

from furrow.engine.contract import Grid, LogLine, Reporter, Season
from furrow.engine.contract.errors import ServiceFailed
from furrow.engine.imagery.remote.found import Query
from furrow.engine.imagery.remote.selection import selected
from furrow.engine.imagery.remote.sources.earth_search import EarthSearch
from tests.servers.http_server import LoopbackHandler, LoopbackServer

AREA = gpd.GeoSeries([box(4.06, 50.74, 4.07, 50.75)], crs="EPSG:4326")
GRID, YEAR = Grid("EPSG:32631", 0, 0, 1, 1), Season("2019-01-01", "2019-12-31")
QUERY = Query(AREA, GRID, YEAR, ("s2",), "joined")
HERE = mapping(box(4, 50, 5, 51))
CONFORMS = ["core", "item-search"]


class Api(LoopbackServer):
    def __init__(self) -> None:
        super().__init__()
        self.handler = _Handler
        self.landing: Any = None
        self.page: Callable[[], Any] = lambda: page()

    def root(self) -> Any:
        return {
            "type": "Catalog",
            "id": "test",
            "stac_version": "1.0.0",
            "description": "test",
            "conformsTo": [f"https://api.stacspec.org/v1.0.0/{name}" for name in CONFORMS],
            "links": [
                {"rel": "self", "href": self.base_url},
                {
                    "rel": "search",
                    "href": f"{self.base_url}/search",
                    "type": "application/geo+json",
                },
            ],
        }


class _Handler(LoopbackHandler):
    def do_GET(self) -> None:
        self.body()
        is_search = self.path.startswith("/search")
        answer = self.owner.page() if is_search else self.owner.landing or self.owner.root()
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET


@pytest.fixture
def api() -> Iterator[Api]:
    with Api() as running:
        yield running


def item(name: str = "a", when: str | None = "2019-04-01T10:00:00Z", **more: Any) -> dict:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "collection": "sentinel-2-l2a",
        "geometry": HERE,
        "bbox": [4, 50, 5, 51],
        "properties": {"datetime": when, "platform": "sentinel-2a"},
        "links": [],
        "assets": {"red": {"href": "https://host.invalid/red.tif"}},
        **more,
    }


def page(*items: Any, links: tuple[dict, ...] = ()) -> dict:
    return {"type": "FeatureCollection", "features": list(items), "links": list(links)}


def found(api: Api, *items: Any, log: list[LogLine] | None = None) -> list:
    api.page = lambda: page(*items)
    reporter = Reporter(on_log=None if log is None else log.append)
    return selected(EarthSearch(api.base_url).search(QUERY, reporter), QUERY.outline)


@pytest.mark.parametrize(
    "odd",
    [
        item("odd", geometry=None, bbox=None),
        item("odd", geometry={"type": "Polygon", "coordinates": []}),
        item("odd", geometry={"type": "Polygon"}),
        item("odd", None),
        item("odd", "yesterday"),
        item("odd", assets=None),
        item("odd", assets={"red": {}}),
        item("odd", properties=None),
        "odd",
        None,
    ],
    ids=str,
)
def test_one_bad_item_does_not_cost_the_season(api, odd):
    assert [one.id for one in found(api, odd, item("good"))] == ["good"]


def test_an_item_that_cannot_be_read_is_named(api):
    log: list[LogLine] = []
    found(api, item("odd", "yesterday"), log=log)
    assert [line.level for line in log] == ["warning"] and "odd cannot be read" in log[0].text


@pytest.mark.parametrize("bands", [{"scale": 1}, [None], "?", []], ids=str)
def test_band_facts_of_another_form_are_no_facts(api, bands):
    asset = {"href": "https://host.invalid/red.tif", "raster:bands": bands}
    (one,) = found(api, item(assets={"red": asset}))
    assert one.bands["B04"].scale is None


def test_what_is_null_is_not_said(api):
    nulls = {"platform": None, "sat:orbit_state": None, "s2:mgrs_tile": None}
    (one,) = found(api, item(properties={"datetime": "2019-04-01T10:00:00Z", **nulls}))
    assert (one.platform, one.orbit, one.tile) == ("", "", "")


@pytest.mark.parametrize(
    ("when", "moment"),
    [
        ("2019-04-02T01:00:00+02:00", "2019-04-01T23:00:00+00:00"),
        ("2019-04-02T01:00:00", "2019-04-02T01:00:00+00:00"),
    ],
)
def test_a_day_is_the_day_in_utc(api, when, moment):
    one, _ = found(api, item("a", when), item("b", "2019-06-01T10:00:00Z"))
    assert one.moment.isoformat() == moment and one.day.isoformat() == moment[:10]


def test_the_same_item_on_two_pages_and_pages_without_end(api):
    asked: list[int] = []

    def endless() -> dict:
        asked.append(1)
        href = f"{api.base_url}/search"
        return page(item(), links=({"rel": "next", "href": href, "method": "POST", "body": {}},))

    api.page = endless
    assert len(EarthSearch(api.base_url).search(QUERY, Reporter())) == 1 and len(asked) == 2


@pytest.mark.parametrize(
    "landing",
    [b"<html>", b"[]", item(), page(), {"links": []}],
    ids=["html", "list", "item", "items", "nothing"],
)
def test_what_is_no_stac_api(api, landing):
    api.landing = landing
    with pytest.raises(ServiceFailed, match="127.0.0.1"):
        EarthSearch(api.base_url).search(QUERY, Reporter())


def test_an_api_that_cannot_search(api):
    api.landing = {**api.root(), "conformsTo": []}
    with pytest.raises(ServiceFailed, match="ITEM_SEARCH"):
        EarthSearch(api.base_url).search(QUERY, Reporter())


@pytest.mark.parametrize("answer", [b"<html>", b"", [1], {"features": 5}], ids=str)
def test_a_search_that_is_not_answered_with_items(api, answer):
    api.page = lambda: answer
    with pytest.raises(ServiceFailed, match="127.0.0.1"):
        EarthSearch(api.base_url).search(QUERY, Reporter())
