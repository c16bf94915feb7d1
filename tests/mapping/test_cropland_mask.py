"""What a user's mask does to a map: rasters of any grid, polygons, and masks that are refused."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_bounds, from_origin
from rasterio.warp import transform_bounds
from shapely.geometry import MultiPolygon, Point, box

from furrow.engine.contract import NO_DATA, NOT_CROPLAND, Reporter
from furrow.engine.contract.errors import BadRequest, CroplandMaskUnusable, FileMissing
from furrow.engine.mapping import cropland_mask
from furrow.engine.mapping.cropland_mask import (
    CROPLAND,
    OTHER_LAND,
    UNKNOWN,
    open_mask,
    parse_values,
    survey,
    warnings_of,
)
from furrow.engine.mapping.gates import MaskGate
from furrow.engine.mapping.predict_map import (
    CONFIDENCE_FILE,
    CONFIDENCE_NODATA,
    CROP_MAP_FILE,
    WITHOUT_GATE_FILE,
    map_windows,
    predict_map,
)
from tests.mapping.test_predict_map import GRID, LEGEND, UNSEEN_ROWS, FakeStack, Halves

LEFT, TOP = GRID.left_m, GRID.top_m


def raster(file: Path, data: NDArray[np.generic], cell: float = 30.0, **more: object) -> Path:
    profile = {
        "driver": "GTiff", "dtype": data.dtype, "count": 1, "width": data.shape[1],
        "height": data.shape[0], "crs": GRID.crs, "transform": from_origin(LEFT, TOP, cell, cell),
        **more,
    }  # fmt: skip
    with rasterio.open(file, "w", **profile) as dataset:
        dataset.write(data, 1)
    return file


def read(file: Path, values: tuple[float, ...] = ()) -> NDArray[np.uint8]:
    said = np.full((GRID.height_px, GRID.width_px), 7, np.uint8)
    with open_mask(file, values, GRID) as mask:
        for window in map_windows(GRID):
            said[window.toslices()] = mask.read(window)
    return said


def half(columns: int = 100, rows: int = 67) -> NDArray[np.uint8]:
    """1 on the left, 0 from column 90 of 30 m on."""
    data = np.ones((rows, columns), np.uint8)
    data[:, 90:] = 0
    return data


def test_the_map_is_gated_and_what_it_was_without_lies_beside_it(tmp_path: Path) -> None:
    file = raster(tmp_path / "mask.tif", half(rows=34), nodata=255)  # upper half of the map only
    out = tmp_path / "out"
    out.mkdir()
    with open_mask(file, (), GRID) as mask:
        predict_map(
            FakeStack(),
            Halves(0),
            LEGEND,
            MaskGate(mask),
            out,
            Reporter(),
            {"SAID_BY": "mask"},  # type: ignore[arg-type]
        )
    layers = {}
    for name in (CROP_MAP_FILE, CONFIDENCE_FILE, WITHOUT_GATE_FILE):
        with rasterio.open(out / name) as dataset:
            layers[name] = dataset.read(1)
            if name == CROP_MAP_FILE:
                assert dataset.tags()["SAID_BY"] == "mask"
                assert dataset.tags(1)["STATISTICS_MINIMUM"] == str(NOT_CROPLAND)
    gated, sure, ungated = layers.values()
    assert (gated[UNSEEN_ROWS:100, 270:] == NOT_CROPLAND).all()
    assert (gated[:UNSEEN_ROWS, 270:] == NO_DATA).all(), "unseen stays unseen"
    assert (gated[110:, 270:] == 3).all(), "beyond the mask's edge nothing is gated"
    assert (gated[UNSEEN_ROWS:100, 150:270] == 3).all()
    assert (sure[UNSEEN_ROWS:100, 270:] == CONFIDENCE_NODATA).all(), "sure of a crop, not of none"
    assert (sure[110:, 270:] == 100).all()
    assert (ungated[UNSEEN_ROWS:, 150:] == 3).all()
    assert (gated == ungated)[gated != NOT_CROPLAND].all()


def test_a_land_cover_raster_in_degrees_is_warped_by_the_nearest_class(tmp_path: Path) -> None:
    """No value between two classes may appear: 40 (cropland) beside 10 (trees) makes no 20."""
    bounds = transform_bounds(GRID.crs, "EPSG:4326", *GRID.bounds)
    data = np.full((200, 300), 10, np.uint8)
    data[:, :150] = 40
    data[:20] = 0
    file = raster(
        tmp_path / "cover.tif", data, crs="EPSG:4326", transform=from_bounds(*bounds, 300, 200),
        nodata=0,
    )  # fmt: skip
    said = read(file, (40.0,))
    assert set(np.unique(said[30:, 5:145])) == {CROPLAND}
    assert set(np.unique(said[30:, 155:295])) == {OTHER_LAND}
    assert set(np.unique(said[:15, 5:295])) == {UNKNOWN}, "nodata of a land cover is unknown"


def test_nought_of_a_binary_mask_is_other_land_even_where_it_is_called_nodata(
    tmp_path: Path,
) -> None:
    said = read(raster(tmp_path / "mask.tif", half(), nodata=0))
    assert (said[:, 270:] == OTHER_LAND).all() and (said[:, :270] == CROPLAND).all()


@pytest.mark.parametrize("strip_px", [cropland_mask.STRIP_PX, 1])
def test_of_polygons_a_pixel_is_cropland_where_its_centre_lies_in_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, strip_px: int
) -> None:
    monkeypatch.setattr(cropland_mask, "STRIP_PX", strip_px)
    file = tmp_path / "fields.gpkg"
    fields = [
        box(LEFT + 4, TOP - 104, LEFT + 96, TOP - 4),
        box(LEFT + 96, TOP - 104, LEFT + 106, TOP),
        box(LEFT - 99, TOP - 1400, LEFT + 500, TOP - 1200),
    ]
    shapes = gpd.GeoSeries(fields, crs=GRID.crs).to_crs("EPSG:3035")
    gpd.GeoDataFrame(geometry=shapes).to_file(file, layer="fields", driver="GPKG")
    said = read(file)
    expected = np.full_like(said, OTHER_LAND)
    expected[:10, :11] = CROPLAND
    expected[120:140, :50] = CROPLAND  # across the edge of two rows of tiles
    np.testing.assert_array_equal(said, expected)


def test_a_mask_that_does_not_fit_is_refused_with_the_reason(tmp_path: Path) -> None:
    away = tmp_path / "away.gpkg"
    gpd.GeoDataFrame(geometry=[box(0, 0, 10, 10)], crs=GRID.crs).to_file(away)
    points = tmp_path / "points.gpkg"
    gpd.GeoDataFrame(geometry=[Point(LEFT, TOP)], crs=GRID.crs).to_file(points)
    homeless = tmp_path / "homeless.shp"
    with pytest.warns(UserWarning, match="crs"):
        gpd.GeoDataFrame(geometry=[box(LEFT, TOP - 9, LEFT + 9, TOP)]).to_file(homeless)
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    cover = np.where(half(), 40, 10).astype(np.uint8)
    for file, said in (
        (away, "does not reach the mapped area"),
        (points, "neither a raster nor a layer of polygons"),
        (homeless, "no coordinate system"),
        (text, "neither a raster nor a layer of polygons"),
        (raster(tmp_path / "far.tif", half(), transform=from_origin(0, 0, 30, 30)), "not reach"),
        (raster(tmp_path / "nowhere.tif", half(), crs=None), "no coordinate system"),
        (raster(tmp_path / "cover.tif", cover), r"other values than 0 and 1 \(40\)"),
    ):
        with pytest.raises(CroplandMaskUnusable, match=said):
            read(file)
    with pytest.raises(FileMissing):
        read(tmp_path / "missing.tif")
    with pytest.raises(BadRequest, match="no values"):
        read(away, (1.0,))
    with pytest.raises(BadRequest, match="no list of numbers"):
        parse_values("forty")


def test_a_mask_of_nothing_or_everything_or_with_holes_is_told(tmp_path: Path) -> None:
    def told(data: NDArray[np.uint8], **more: object) -> str:
        file = raster(tmp_path / "mask.tif", data, **more)
        with open_mask(file, (), GRID) as mask:
            shares = survey(mask, file, list(map_windows(GRID)), Reporter())
        return " ".join(warnings_of(shares, "mask.tif"))

    assert told(half()) == ""
    assert "no cropland at all" in told(half() * 0)
    assert "nothing was kept out" in told(half() * 0 + 1)
    assert "says nothing of 49.0 % of the area" in told(half(rows=34), nodata=255)
    with pytest.raises(CroplandMaskUnusable, match="only nodata"):
        told(half() * 0 + 255, nodata=255)


def test_geojson_that_mixes_single_and_multiple_polygons_is_a_mask(tmp_path: Path) -> None:
    """Such a file declares no kind of its own."""
    left = box(LEFT, TOP - 500, LEFT + 200, TOP)
    fields = gpd.GeoSeries([left, MultiPolygon([box(LEFT + 400, TOP - 500, LEFT + 500, TOP)])])
    file = tmp_path / "fields.geojson"
    fields.set_crs(GRID.crs).to_crs("EPSG:4326").to_file(file, driver="GeoJSON")
    said = read(file)
    assert said[10, 5] == CROPLAND and said[10, 45] == CROPLAND and said[10, 30] == OTHER_LAND
