"""Scenes tell what they should, and the STAC API finds them."""

from __future__ import annotations

import http.client
import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.servers import scene
from tests.servers.faults import Fault
from tests.servers.files import FileServer
from tests.servers.stac_api import StacApi
from tests.servers.stac_front import StacFront


class TestScene:
    def test_c1_has_the_offset_in_its_pixels_and_says_so(
        self, file_server: FileServer, c1: scene.Content, flanders: Path
    ):
        item = c1.at(file_server.base_url).items[1]
        red = item["assets"]["red"]
        (stated,) = red["raster:bands"]
        got = _read(red["href"]) * stated["scale"] + stated["offset"]
        here = _scene_pixels(flanders, item, "red")
        assert np.allclose(got[here > 0], here[here > 0] * 1e-4)
        assert np.array_equal(
            _read(item["assets"]["scl"]["href"]), _scene_pixels(flanders, item, "scl")
        )

    @pytest.mark.parametrize(
        ("truth", "added", "applied"),
        [
            ("removed", 0, True),
            ("never-there", 0, False),
            ("added-said", 1000, False),
            ("added-unsaid", 1000, True),
            ("removed-unsaid", 0, False),
        ],
    )
    def test_earth_search_tells_the_truth_or_lies(
        self,
        file_server: FileServer,
        shared: Path,
        flanders: Path,
        cogs: Path,
        truth: scene.Truth,
        added: int,
        applied: bool,
    ):
        made = scene.earth_search(shared, cogs, scene.Days(count=1), truth)
        (item,) = made.at(file_server.base_url).items
        here = _scene_pixels(flanders, item, "nir").astype(int)
        got = _read(item["assets"]["nir"]["href"])
        assert np.array_equal(got, np.where(here == 0, 0, here + added))
        assert item["properties"]["earthsearch:boa_offset_applied"] is applied

    def test_rtc_is_linear_power(
        self, file_server: FileServer, shared: Path, flanders: Path, cogs: Path
    ):
        made = scene.planetary_computer_s1(shared, cogs, scene.Days(count=1))
        (item,) = made.at(file_server.base_url).items
        got = _read(item["assets"]["vv"]["href"])
        assert np.allclose(10 * np.log10(got), _scene_pixels(flanders, item, "vv"), atol=1e-4)


class TestStacApi:
    def test_a_search_is_paged_and_filtered(
        self, earth_search_api: StacApi, c1: scene.Content, shared: Path, cogs: Path
    ):
        made = scene.earth_search(shared, cogs, scene.Days(count=4))
        earth_search_api.load_content(c1, made, assets="http://assets.test")
        found, body = [], {"collections": [made.id], "limit": 3}
        while body:
            page = _search(earth_search_api, body)
            assert len(page["features"]) <= 3
            found += page["features"]
            body = next((link["body"] for link in page["links"] if link["rel"] == "next"), None)
        assert {item["id"] for item in found} == {item["id"] for item in made.items}
        assert found[0]["assets"]["red"]["href"].startswith("http://assets.test/")
        clear = {"collections": [made.id], "query": {"eo:cloud_cover": {"lt": 50}}}
        assert 0 < len(_search(earth_search_api, clear)["features"]) < 4

    def test_the_apis_know_nothing_of_each_other(
        self, earth_search_api: StacApi, planetary_computer_api: StacApi, shared: Path, cogs: Path
    ):
        s1 = scene.planetary_computer_s1(shared, cogs, scene.Days(count=2))
        s2 = scene.planetary_computer_s2(shared, cogs, scene.Days(count=2))
        planetary_computer_api.load_content(s1, s2, assets="http://assets.test")
        assert len(_search(planetary_computer_api, {})["features"]) == 4
        assert _search(earth_search_api, {})["features"] == []
        planetary_computer_api.clear()
        assert _search(planetary_computer_api, {})["features"] == []
        planetary_computer_api.load_content(s1, assets="http://assets.test")
        assert len(_search(planetary_computer_api, {})["features"]) == 2

    def test_the_real_client_searches_it(self, earth_search_api: StacApi, c1: scene.Content):
        client = pytest.importorskip("pystac_client").Client.open(earth_search_api.url)
        earth_search_api.load_content(c1, assets="http://assets.test")
        search = client.search(collections=[c1.id], bbox=[4.0, 50.7, 4.1, 50.8], limit=2)
        assert len(list(search.items())) == 3


class TestFront:
    def test_the_real_client_pages_through_it(self, front: StacFront):
        client = pytest.importorskip("pystac_client").Client.open(front.url)
        found = list(client.search(collections=["sentinel-2-c1-l2a"], limit=2).items())
        assert len(found) == 3
        searches = [one for one in front.requests if one.path == "/search"]
        assert [one.method for one in searches] == ["POST", "POST"]  # so the link led here

    def test_faults_strike_searches(self, front: StacFront):
        front.fault(Fault("too-many-requests", "/search", times=1, retry_after_s=3))
        with pytest.raises(urllib.error.HTTPError) as refused:
            _search(front, {})
        assert (refused.value.code, refused.value.headers["Retry-After"]) == (429, "3")
        front.fault(Fault("server-error", "/search", times=1, status=502))
        with pytest.raises(urllib.error.HTTPError, match="502"):
            _search(front, {})
        front.fault(Fault("cut", "/search", times=1))
        with pytest.raises(http.client.IncompleteRead):
            _search(front, {})
        assert len(_search(front, {})["features"]) == 3
        told = [one.fault for one in front.requests]
        assert told == ["too-many-requests", "server-error", "cut", ""]


@pytest.fixture
def front(earth_search_api: StacApi, c1: scene.Content) -> Iterator[StacFront]:
    earth_search_api.load_content(c1, assets="http://assets.test")
    with StacFront(earth_search_api) as front:
        yield front


def _search(api: StacApi | StacFront, body: dict[str, Any]) -> dict[str, Any]:
    request = urllib.request.Request(
        f"{api.url}/search", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def _read(href: str) -> np.ndarray:
    with rasterio.open(href) as dataset:
        return dataset.read(1)


def _scene_pixels(flanders: Path, item: dict[str, Any], asset: str) -> np.ndarray:
    day = item["properties"]["datetime"][:10].replace("-", "")
    (file,) = flanders.glob(f"*/*_{day}*/{asset}.tif")
    return _read(os.fspath(file))
