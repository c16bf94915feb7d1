"""Sentinel Hub's stand-in over the scene, and sources that use it: shared by two test files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely.geometry import box

from furrow.engine.contract import Grid, Season
from furrow.engine.imagery.observation import EARTH_SEARCH_KEYS, S2_BANDS
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.sentinel_hub_http import HubPatience
from furrow.engine.imagery.remote.sources import Access, copernicus
from furrow.engine.imagery.remote.sources.sentinel_hub import SentinelHub
from furrow.engine.imagery.remote.transfer import Transfer
from tests.servers.sentinel_hub import (
    CLIENT_ID,
    CLIENT_SECRET,
    SentinelHubServer,
)

GRID = Grid("EPSG:32631", 574_680, 5_622_440, 64, 64)
KEYS = {band: key for key, band in EARTH_SEARCH_KEYS.items()}
S2, CLASSES = [*S2_BANDS], ["SCL"]
PATIENCE = HubPatience(
    connect_s=2.0, stall_s=0.5, answer_s=9.0, attempts=3, busy_attempts=3,
    first_wait_s=0.02, longest_wait_s=2.0,
)  # fmt: skip


@pytest.fixture(scope="module")
def running(flanders: Path) -> Iterator[SentinelHubServer]:
    with SentinelHubServer(flanders) as server:
        yield server


@pytest.fixture
def server(running: SentinelHubServer) -> SentinelHubServer:
    running.reset()
    return running


@pytest.fixture
def source(server: SentinelHubServer) -> SentinelHub:
    return source_at(server.base_url)


@pytest.fixture
def transfer() -> Iterator[Transfer]:
    with Transfer(2) as transfer:
        yield transfer


def source_at(endpoint: str, **more: str) -> SentinelHub:
    facts = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET} | more
    return SentinelHub(Access(endpoint, **facts), copernicus.USUAL, PATIENCE)


def query(**more: Any) -> Query:
    area = gpd.GeoSeries([box(4.060, 50.744, 4.066, 50.748)], crs="EPSG:4326")
    facts = {
        "area": area,
        "grid": GRID,
        "season": Season("2019-04-01", "2019-05-31"),
        "sensors": ("s2", "s1"),
        "orbits": "joined",
    }
    return Query(**{**facts, **more})


def one_of(found: list[RemoteObservation], sensor: str) -> RemoteObservation:
    """One from the middle of the season."""
    those = [observation for observation in found if observation.sensor == sensor]
    return those[len(those) // 2]


def expected(server: SentinelHubServer, observation: RemoteObservation, band: str) -> np.ndarray:
    """The scene's own pixels on the project's grid."""
    (name,) = observation.properties["furrow:items"]
    collection = server.scene.folder / observation.collection
    with rasterio.open(collection / name / f"{KEYS[band]}.tif") as dataset:
        pixels = dataset.read(1)
    times = 64 // pixels.shape[0]
    return pixels.repeat(times, 0).repeat(times, 1)


def pixels_of(folder: Path, band: str) -> np.ndarray:
    with rasterio.open(folder / f"{band}.tif") as dataset:
        return dataset.read(1)


# --- searching -----------------------------------------------------------------------------------
