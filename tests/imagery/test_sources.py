"""A user's own imagery: static STAC catalogs and folders of GeoTIFFs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import (
    FileMissing,
    ImageryNotRecognised,
    ImageTruncated,
    UnitUnknown,
)
from furrow.engine.imagery.extent import project_grid, season_of
from furrow.engine.imagery.observation import BandFile, Observation, band_name
from furrow.engine.imagery.passes import passes_of
from furrow.engine.imagery.reading import (
    read_backscatter_db,
    read_reflectance,
    unit_of_backscatter,
)
from furrow.engine.imagery.sources import read_observations
from tests.support import tiny

GRID = Grid("EPSG:32631", 500_000, 5_600_000, 4, 4)


def write(
    file: Path, data: np.ndarray, scale: float = 1.0, res: float = 10.0,
    left: float = 500_000, crs: str = "EPSG:32631",
) -> Path:  # fmt: skip
    with rasterio.open(
        file, "w", driver="GTiff", count=1, dtype=data.dtype, width=data.shape[1],
        height=data.shape[0], crs=crs, transform=from_origin(left, 5_600_000, res, res),
    ) as dataset:  # fmt: skip
        dataset.write(data, 1)
        dataset.scales = (scale,)
    return file


def test_the_flanders_catalog_is_read_as_a_users_own(flanders: Path) -> None:
    observations = read_observations(flanders)
    assert sum(o.sensor == "s2" for o in observations) == 72
    assert sum(o.sensor == "s1" for o in observations) == 80
    s2 = next(o for o in observations if o.sensor == "s2")
    assert set(s2.bands) == {*("B02 B03 B04 B05 B06 B07 B08 B8A B11 B12 SCL").split()}
    assert s2.bands["B04"].scale == 1e-4 and s2.bands["B04"].nodata == 0
    s1 = next(o for o in observations if o.sensor == "s1")
    assert s1.bands["VV"].unit == "dB" and s1.orbit == "ascending" and s1.convention == "unknown"
    grid = project_grid(None, observations, flanders)
    assert (grid.width_px, grid.height_px, grid.crs) == (64, 64, "EPSG:32631")
    season = season_of(observations, 50.7)
    assert (season.start, season.end) == ("2018-10-01", "2019-09-30")


def test_a_scene_without_ten_metre_bands_keeps_those_it_has(shared: Path) -> None:
    observations = read_observations(shared / "data" / "scenes" / "flanders-2019-20m")
    s2 = next(o for o in observations if o.sensor == "s2")
    assert "B04" not in s2.bands and "B11" in s2.bands


def test_a_folder_of_geotiffs_is_read_by_names_and_descriptions(tmp_path: Path) -> None:
    inputs = tiny.write_inputs(tmp_path)
    observations = read_observations(inputs.imagery)
    assert len(observations) == 36
    assert [o.sensor for o in observations[:3]] == ["s2", "s1", "s2"]
    assert observations[0].day == date(2021, 1, 5)
    assert observations[0].bands["B08"].index == 7


def test_bands_named_in_the_file_name_and_split_over_files(tmp_path: Path) -> None:
    data = np.full((4, 4), 1000, np.uint16)
    write(tmp_path / "T31_20240304_B04_10m.tif", data)
    write(tmp_path / "T31_20240304_SCL_20m.tif", data)
    write(tmp_path / "T31_20240304_B08_10m.tif", data)
    (observation,) = read_observations(tmp_path)
    assert sorted(observation.bands) == ["B04", "B08", "SCL"]
    assert observation.day == date(2024, 3, 4)


DARK, BRIGHT = np.full((10, 10), 1000, np.uint16), np.full((10, 10), 3000, np.uint16)
CLASSES = np.full((10, 10), 4, np.uint8)


def test_two_tiles_of_a_day_are_two_observations(tmp_path: Path) -> None:
    for tile, left, data in (("31UES", 500_000, DARK), ("31UFS", 500_090, BRIGHT)):
        for band, pixels in (("B04", data), ("B08", data), ("SCL", CLASSES)):
            write(tmp_path / f"S2A_20240304T105619_T{tile}_{band}_10m.tif", pixels, left=left)
    west, east = read_observations(tmp_path)
    assert [o.properties["s2:mgrs_tile"] for o in (west, east)] == ["31UES", "31UFS"]
    assert {o.properties["platform"] for o in (west, east)} == {"sentinel-2a"}
    assert west.id != east.id and west.day == east.day == date(2024, 3, 4)
    for observation, value in ((west, 0.1), (east, 0.3)):
        assert sorted(observation.bands) == ["B04", "B08", "SCL"]
        assert {b.path.stem[21:26] for b in observation.bands.values()} == {
            observation.properties["s2:mgrs_tile"]
        }
        grid = Grid("EPSG:32631", 500_050, 5_600_000, 2, 2)
        if observation is east:
            grid = grid.pixel_window(0, 5, 2, 2)
        assert read_reflectance(observation.bands["B04"], grid) == pytest.approx(value)
    (one,) = passes_of("s2", [west, east])  # and are one pass
    assert one.observations == (west, east)


@pytest.mark.parametrize("more", [{"left": 500_090}, {"left": 500_000, "crs": "EPSG:32632"}])
def test_tiles_without_a_name_are_told_apart_by_where_they_lie(tmp_path: Path, more: Any) -> None:
    for name, facts in (("a", {}), ("b", more)):
        write(tmp_path / f"{name}_20240304_B04.tif", DARK, **facts)
        write(tmp_path / f"{name}_20240304_SCL.tif", CLASSES, **facts)
    one, other = read_observations(tmp_path)
    assert one.id != other.id and one.properties == other.properties == {}
    for observation in (one, other):
        assert len({band.path.stem[0] for band in observation.bands.values()}) == 1
        assert sorted(observation.bands) == ["B04", "SCL"]


def test_two_satellites_of_a_day_are_two_passes(tmp_path: Path) -> None:
    write(tmp_path / "S2A_31UES_20240304_B04.tif", DARK)
    write(tmp_path / "S2B_31UES_20240304_B04.tif", BRIGHT)
    assert len(passes_of("s2", read_observations(tmp_path))) == 2


def test_of_two_resolutions_the_finer_is_read(tmp_path: Path) -> None:
    write(tmp_path / "T31UES_20240304_B04_10m.tif", DARK)
    write(tmp_path / "T31UES_20240304_B04_50m.tif", DARK[:2, :2], res=50)
    (observation,) = read_observations(tmp_path)
    assert observation.bands["B04"].path.stem.endswith("10m")


def test_two_copies_of_a_day_are_both_kept(tmp_path: Path) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder / "20240304_B04.tif", DARK)
        write(tmp_path / folder / "20240304_B08.tif", DARK)
    found = read_observations(tmp_path)
    assert len(found) == 2 and len({observation.id for observation in found}) == 2
    for observation in found:
        assert len({band.path.parent for band in observation.bands.values()}) == 1


def test_scene_classes_over_all_tiles_go_to_each(tmp_path: Path) -> None:
    write(tmp_path / "T31UES_20240304_B04.tif", DARK)
    write(tmp_path / "T31UFS_20240304_B04.tif", BRIGHT, left=500_090)
    write(tmp_path / "20240304_SCL.tif", np.full((10, 19), 4, np.uint8))
    found = read_observations(tmp_path)
    assert [sorted(observation.bands) for observation in found] == [["B04", "SCL"]] * 2


def test_bands_of_a_tile_whose_edges_differ_stay_together(tmp_path: Path) -> None:
    write(tmp_path / "a_20240304_B04_10m.tif", DARK)
    write(tmp_path / "a_20240304_B04_20m.tif", DARK[:5, :5], res=20)
    write(tmp_path / "a_20240304_SCL_60m.tif", CLASSES[:2, :2], res=55)
    (observation,) = read_observations(tmp_path)
    assert sorted(observation.bands) == ["B04", "SCL"]


def test_the_mechelen_fixture_is_read(shared: Path) -> None:
    observations = read_observations(shared / "data" / "clips" / "flanders_mechelen_fixture")
    s1 = [o for o in observations if o.sensor == "s1"]
    assert {o.orbit for o in s1} == {"ascending", "descending"}
    assert {o.convention for o in s1} == {"sigma0-ellipsoid"}
    assert any(sorted(o.bands) == ["B02", "B03", "B04", "B08", "B11", "B12"] for o in observations)


def test_a_folder_without_imagery_says_what_would_be_read(tmp_path: Path) -> None:
    with pytest.raises(ImageryNotRecognised, match="STAC"):
        read_observations(tmp_path)
    with pytest.raises(FileMissing):
        read_observations(tmp_path / "nowhere")


def test_a_broken_catalog_is_named(tmp_path: Path) -> None:
    (tmp_path / "catalog.json").write_text('{"type": "Catalog", "links": [')
    with pytest.raises(ImageTruncated, match=r"catalog\.json"):
        read_observations(tmp_path)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("red", "B04"),
        ("b4", "B04"),
        ("B8A", "B8A"),
        ("nir08", "B8A"),
        ("vh", "VH"),
        ("x", None),
    ],
)
def test_band_names(key: str, name: str | None) -> None:
    assert band_name(key) == name


def test_integers_without_a_scale_are_reflectance_times_ten_thousand(
    tmp_path: Path,
) -> None:
    file = write(tmp_path / "a.tif", np.full((4, 4), 2500, np.uint16))
    assert read_reflectance(BandFile(file), GRID) == pytest.approx(0.25)


def test_a_stated_offset_is_applied(tmp_path: Path) -> None:
    file = write(tmp_path / "a.tif", np.full((4, 4), 2500, np.uint16))
    band = BandFile(file, scale=1e-4, offset=-0.1)
    assert read_reflectance(band, GRID) == pytest.approx(0.15)


def test_nodata_is_missing_also_next_to_it(tmp_path: Path) -> None:
    data = np.full((2, 2), 2000, np.uint16)
    data[0, 0] = 0
    file = write(tmp_path / "a.tif", data, res=20)
    values = read_reflectance(BandFile(file, nodata=0), GRID)
    assert np.isnan(values[:2, :2]).all()
    np.testing.assert_allclose(values[np.isfinite(values)], 0.2, rtol=1e-6)


def test_what_the_file_does_not_cover_is_missing(tmp_path: Path) -> None:
    file = write(tmp_path / "a.tif", np.full((4, 4), 2000, np.uint16))
    values = read_reflectance(BandFile(file), GRID.pixel_window(0, 2, 4, 4))
    assert np.isfinite(values[:, :2]).all() and np.isnan(values[:, 2:]).all()


def test_linear_backscatter_becomes_decibels(tmp_path: Path) -> None:
    file = write(tmp_path / "a.tif", np.full((4, 4), 0.1, np.float32))
    assert read_backscatter_db(BandFile(file), GRID) == pytest.approx(-10.0)


def test_digital_numbers_without_a_unit_are_refused(tmp_path: Path) -> None:
    file = write(tmp_path / "a.tif", np.full((4, 4), 12_000, np.uint16))
    with pytest.raises(UnitUnknown, match="a.tif"):
        read_backscatter_db(BandFile(file), GRID)


def test_units_are_told_from_pixels() -> None:
    assert unit_of_backscatter(np.array([-12.0, -8, 1], np.float32)) == "dB"
    assert unit_of_backscatter(np.array([0.02, 0.2, 3], np.float32)) == "linear"
    assert unit_of_backscatter(np.array([500.0, 900], np.float32)) is None


def test_a_southern_season_starts_in_april() -> None:
    days = [date(2021, month, 1) for month in range(4, 13)] + [date(2022, m, 1) for m in (1, 2, 3)]
    found = season_of([Observation(str(d), "s2", d, {}) for d in days], latitude=-30)
    assert (found.start, found.end) == ("2021-04-01", "2022-03-31")
