"""Which grid an area gets, and which areas get none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from pyproj import Transformer
from rasterio.transform import from_origin
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, box
from shapely.geometry.base import BaseGeometry

from furrow.engine import create_project, prepare_imagery
from furrow.engine.contract.errors import BadRequest
from furrow.engine.imagery.extent import project_grid
from furrow.engine.imagery.observation import BandFile, Observation
from tests.support.catalogs import write_catalog

BANDS = ("B04", "B08", "SCL")
BORDER = 6.0
"""Longitude at which UTM zone 31 ends and zone 32 begins."""


def raster(file: Path, crs: str, left: float, top: float, value: int, size_px: int = 200) -> Path:
    with rasterio.open(
        file, "w", driver="GTiff", count=1, dtype="uint16", width=size_px, height=size_px, crs=crs,
        transform=from_origin(left, top, 10, 10), nodata=0,
    ) as dataset:  # fmt: skip
        dataset.write(np.full((size_px, size_px), value, np.uint16), 1)
    return file


def observation(file: Path) -> Observation:
    return Observation("a", "s2", date(2021, 6, 1), {"B04": BandFile(file)})


def area(shape: BaseGeometry, crs: str = "EPSG:4326") -> gpd.GeoSeries:
    return gpd.GeoSeries([shape], crs=crs)


@pytest.fixture
def fiji(tmp_path: Path) -> list[Observation]:
    """A tile of zone 60 south that reaches across the 180th meridian."""
    return [observation(raster(tmp_path / "a.tif", "EPSG:32760", 790_000, 8_110_000, 900, 11_000))]


ACROSS = [
    area(box(179.8, -17.6, 180.2, -17.2)),
    area(box(-180.2, -17.6, -179.8, -17.2)),
    area(MultiPolygon([box(179.8, -17.6, 180, -17.2), box(-180, -17.6, -179.8, -17.2)])),
    area(box(800_000, 8_050_000, 840_000, 8_080_000), "EPSG:32760"),
]


@pytest.mark.parametrize("crossing", ACROSS, ids=["beyond 180", "below -180", "in parts", "in UTM"])
def test_an_area_across_the_180th_meridian_is_refused_and_told_what_to_do(
    fiji: list[Observation], tmp_path: Path, crossing: gpd.GeoSeries
) -> None:
    with pytest.raises(BadRequest, match="two projects") as refused:
        project_grid(crossing, fiji, tmp_path)
    assert refused.value.field == "area"


def test_imagery_across_the_180th_meridian_serves_an_area_on_one_side(
    fiji: list[Observation], tmp_path: Path
) -> None:
    west = project_grid(area(box(179.8, -17.6, 180.0, -17.2)), fiji, tmp_path)
    east = project_grid(area(box(-180.0, -17.6, -179.8, -17.2)), fiji, tmp_path)
    assert (west.crs, east.crs) == ("EPSG:32760", "EPSG:32701")


@pytest.mark.parametrize(("south", "north"), [(83.5, 84.5), (-80.5, -79.5)])
def test_an_area_beyond_utm_is_refused_in_words(
    fiji: list[Observation], tmp_path: Path, south: float, north: float
) -> None:
    with pytest.raises(BadRequest, match="80° south and 84° north"):
        project_grid(area(box(20, south, 21, north)), fiji, tmp_path)


@pytest.fixture
def two_zones(tmp_path: Path) -> Path:
    """Tiles that meet at a zone border, each in its own zone, as one pass saw them."""
    items = []
    for zone, value, west in (("31", 2000, -0.020), ("32", 4000, -0.004)):
        crs = f"EPSG:326{zone}"
        left, top = Transformer.from_crs(4326, crs, always_xy=True).transform(BORDER + west, 50.005)
        folder = tmp_path / zone
        folder.mkdir()
        assets = {
            name: {"href": str(raster(folder / f"{name}.tif", crs, left, top, value))}
            for name in BANDS[:2]
        }
        assets["SCL"] = {"href": str(raster(folder / "SCL.tif", crs, left, top, 4))}
        item = {
            "type": "Feature", "stac_version": "1.0.0", "geometry": None, "assets": assets,
            "properties": {"datetime": "2021-06-01T10:30:00Z", "platform": "sentinel-2a"},
        }  # fmt: skip
        items.append((f"tile_{zone}", item))
    return write_catalog(tmp_path / "catalog", items)


@pytest.mark.parametrize(("shift", "crs"), [(-0.003, "EPSG:32631"), (0.003, "EPSG:32632")])
def test_an_area_across_two_zones_lies_in_that_of_its_centre_and_is_seen_without_a_gap(
    two_zones: Path, tmp_path: Path, shift: float, crs: str
) -> None:
    shape = translate(box(BORDER - 0.014, 49.992, BORDER + 0.014, 50.0), shift)
    outline = gpd.GeoDataFrame({"crop": ["Wheat"]}, geometry=[shape], crs="EPSG:4326")
    outline.to_file(tmp_path / "area.geojson", driver="GeoJSON")
    project = create_project(
        str(tmp_path / "project"), imagery=str(two_zones), labels=str(tmp_path / "area.geojson"),
        area=str(tmp_path / "area.geojson"), season_start="2021-06-01", season_end="2021-06-30",
    )  # fmt: skip
    stack = Path(prepare_imagery(project.folder).folder)
    with rasterio.open(stack / "s2_2021-06.tif") as dataset:
        assert dataset.crs.to_string() == crs
        red, clear = dataset.read(1), dataset.read(3)
    assert (clear == 1).all(), "one pass, without a gap where the zones meet"
    assert set(np.unique(red)) == {2000, 4000}
    assert (red[:, :10] == 2000).all() and (red[:, -10:] == 4000).all()
