"""One image on a server, and the grid of a small area in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import rasterio.shutil
from shapely.geometry import box

from furrow.engine import fetch_imagery
from furrow.engine.contract import Grid
from furrow.engine.contract.results import ImageryFetched
from furrow.engine.imagery.remote import stac_search, transfer
from furrow.engine.imagery.remote.transfer import Patience
from tests.servers import scene
from tests.servers.files import FileServer
from tests.servers.fixtures import (
    cluster,
    cogs,
    earth_search_api,
    file_server,
    nginx,
    planetary_computer_api,
    sentinel_hub,
    session_earth_search_api,
    session_file_server,
    session_nginx,
    session_planetary_computer_api,
    session_sentinel_hub,
    session_signing_server,
    signing_server,
)
from tests.servers.scene_files import Content, Days
from tests.servers.stac_api import StacApi

__all__ = [
    "cluster",
    "cogs",
    "earth_search_api",
    "file_server",
    "nginx",
    "planetary_computer_api",
    "sentinel_hub",
    "session_earth_search_api",
    "session_file_server",
    "session_nginx",
    "session_planetary_computer_api",
    "session_sentinel_hub",
    "session_signing_server",
    "signing_server",
]

SIDE_PX = 1200
BLOCK_PX = 128


@pytest.fixture(scope="session")
def image(cogs: Path) -> Path:
    """A cloud-optimised GeoTIFF of noise, 100 tiles, about 1.5 MB."""
    path = cogs / "image.tif"
    pixels = np.random.default_rng(1).integers(1, 3000, (1, SIDE_PX, SIDE_PX)).astype(np.uint16)
    profile = {
        "driver": "MEM",
        "dtype": "uint16",
        "count": 1,
        "width": SIDE_PX,
        "height": SIDE_PX,
        "crs": "EPSG:32631",
        "transform": rasterio.transform.from_origin(500_000, 5_700_000, 10, 10),
        "nodata": 0,
    }
    with rasterio.io.MemoryFile() as memory:
        with memory.open(**{**profile, "driver": "GTiff"}) as dataset:
            dataset.write(pixels)
        with memory.open() as dataset:
            rasterio.shutil.copy(
                dataset, path, driver="COG", compress="DEFLATE", blocksize=str(BLOCK_PX)
            )
    return path


@pytest.fixture
def area() -> Grid:
    """300 × 200 pixels inside of the image, which touch 12 of its tiles."""
    return Grid("EPSG:32631", 503_000, 5_697_000, 300, 200)


@pytest.fixture
def impatient() -> Patience:
    """As in production, but for the clock."""
    return Patience(connect_s=1.0, stall_s=0.4, attempts=4, first_wait_s=0.02, longest_wait_s=2.0)


@pytest.fixture(scope="session")
def field_area(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The outline of the scene flanders-2019 as a polygon layer: 64 × 64 pixels."""
    file = tmp_path_factory.mktemp("area") / "area.gpkg"
    outline = gpd.GeoSeries([box(574_680, 5_621_800, 575_320, 5_622_440)], crs="EPSG:32631")
    outline.to_file(file)
    return file


@pytest.fixture(scope="session")
def summer() -> Days:
    """Ten dates of the scene, spring and summer 2019, some of them cloudy."""
    return Days(count=10, first="2019-04-01", last="2019-07-31")


@pytest.fixture(scope="session")
def collection_one(shared: Path, cogs: Path, summer: Days) -> Content:
    return scene.earth_search_c1(shared, cogs, summer)


@pytest.fixture
def earth_search(
    earth_search_api: StacApi, file_server: FileServer, collection_one: Content
) -> StacApi:
    """Earth Search's Collection 1 over the scene, assets on the file server."""
    earth_search_api.load_content(collection_one, assets=file_server.base_url)
    return earth_search_api


@pytest.fixture
def fetch(field_area: Path, tmp_path: Path) -> Callable[..., ImageryFetched]:
    """Download spring and summer 2019 over the scene's area."""

    def run(api: StacApi, folder: Path | None = None, **options: Any) -> ImageryFetched:
        defaults = {"source": "earth-search", "sensors": "s2", "endpoint": api.url}
        return fetch_imagery(
            folder or tmp_path / "imagery",
            field_area,
            "2019-04-01",
            "2019-07-31",
            **{**defaults, **options},
        )

    return run


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, impatient: Patience) -> None:
    """Servers are given little time, so that what fails for good fails soon."""
    monkeypatch.setattr(transfer, "Patience", lambda: impatient)
    monkeypatch.setattr(stac_search, "RETRIES", stac_search.RETRIES.new(backoff_factor=0.01))
