"""kill -9 in mid-download: the next run takes up every byte that had come."""

from __future__ import annotations

import copy
import os
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_bounds
from shapely.geometry import box, mapping

from furrow.engine import fetch_imagery
from furrow.engine.imagery.sources import read_observations
from tests.servers.files import FileServer
from tests.servers.scene_files import Content
from tests.servers.served import Served
from tests.servers.stac_api import StacApi

MOMENTS = 20
DATES = 2
SLOW_BYTES_PER_S = 2_500_000
UNDER_WAY_S = 0.5
"""What the server had sent this long before the kill had reached the disk of its client."""

SEASON = ("2019-04-01", "2019-04-30")
JOB = """
import sys
from furrow.engine import fetch_imagery
folder, area, endpoint = sys.argv[1:]
fetch_imagery(folder, area, "2019-04-01", "2019-04-30",
              source="earth-search", sensors="s2", endpoint=endpoint, connections=4)
"""


@pytest.fixture
def two_dates(
    earth_search_api: StacApi, file_server: FileServer, collection_one: Content, image: Path
) -> StacApi:
    """Two dates whose bands are full images of many tiles, of which the area needs twelve."""
    with rasterio.open(image) as dataset:
        bounds = transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
        profile = dataset.profile
    scene_classes = image.with_name("clear.tif")
    if not scene_classes.exists():
        with rasterio.open(scene_classes, "w", **{**profile, "dtype": "uint8"}) as dataset:
            dataset.write(np.full((1, dataset.height, dataset.width), 4, np.uint8))
    items = [copy.deepcopy(item) for item in collection_one.items[:DATES]]
    for item in items:
        item |= {"geometry": mapping(box(*bounds)), "bbox": list(bounds)}
        for key, asset in item["assets"].items():
            link = image.with_name(f"{item['id']}-{key}.tif")
            if not link.exists():
                os.link(scene_classes if key == "scl" else image, link)
            asset["href"] = file_server.url(link)
    earth_search_api.load([collection_one.collection], items)
    return earth_search_api


def test_twenty_kills_and_no_byte_fetched_again(
    two_dates: StacApi, file_server: FileServer, area: Any, tmp_path: Path
) -> None:
    bounds = ",".join(f"{v:.8f}" for v in transform_bounds(area.crs, "EPSG:4326", *area.bounds))

    def fetch(folder: Path) -> None:
        got = fetch_imagery(
            folder, bounds, *SEASON, source="earth-search", sensors="s2", endpoint=two_dates.url
        )
        assert got.failed == 0 and got.fetched + got.there == DATES

    fetch(tmp_path / "whole")
    all_bytes = file_server.bytes_sent
    expected = pixels(tmp_path / "whole")

    killed = 0
    for moment in range(MOMENTS):
        share = 0.05 + 0.9 * moment / (MOMENTS - 1)
        folder = tmp_path / f"killed-{moment}"
        file_server.reset()
        file_server.bytes_per_second = SLOW_BYTES_PER_S
        process = subprocess.Popen(
            [sys.executable, "-c", JOB, str(folder), bounds, two_dates.url],
            stderr=subprocess.DEVNULL,
        )
        assert file_server.wait_for_bytes(int(all_bytes * share))
        process.send_signal(signal.SIGKILL)
        killed_at = time.time()
        killed += process.wait() == -signal.SIGKILL
        before = [one for one in file_server.log if one.moment < killed_at - UNDER_WAY_S]
        file_server.reset()

        fetch(folder)
        again = overlap(before, file_server.log)
        assert again == 0, f"{again} bytes were fetched twice after a kill at {share:.0%}"
        assert pixels(folder) == expected
        left = {path.suffix for path in folder.rglob("*") if path.is_file()}
        assert left <= {".tif", ".json", ".lock"} and not list(folder.rglob(".*.part.*"))
    assert killed == MOMENTS


def pixels(folder: Path) -> dict[tuple[str, str], bytes]:
    found = {}
    for observation in read_observations(folder):
        for name, band in observation.bands.items():
            with rasterio.open(band.path) as dataset:
                found[observation.id, name] = dataset.read().tobytes()
    assert len(found) == DATES * 11
    return found


def overlap(before: Iterable[Served], after: Iterable[Served]) -> int:
    """Bytes of finished answers that were asked for again."""
    had: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in before:
        if one.complete and one.status == 206:
            had[one.path].append((one.start, one.end))
    return sum(
        max(0, min(end, one.end) - max(start, one.start))
        for one in after
        for start, end in had[one.path]
    )
