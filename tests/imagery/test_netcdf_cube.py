"""NetCDF cubes as openEO and WorldCereal wrote them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import box

from furrow.engine import create_project, prepare_imagery
from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.imagery.extent import project_grid
from furrow.engine.imagery.observation import BandFile, Observation
from furrow.engine.imagery.reading import read_backscatter_db, read_reflectance
from furrow.engine.imagery.sources import read_observations


@pytest.fixture
def clips(shared: Path) -> Path:
    return shared / "data" / "clips"


def stored(cube: Path, variable: str, step: int) -> np.ndarray:
    with rasterio.open(f'NETCDF:"{cube}":{variable}') as dataset:
        return np.asarray(dataset.read(step + 1), dtype=np.float64)


def of(observations: list[Observation], sensor: str) -> list[Observation]:
    return [observation for observation in observations if observation.sensor == sensor]


def test_a_dekad_cube_gives_both_sensors_on_its_dates(clips: Path) -> None:
    cube = clips / "tervuren_2022_dekad_s1s2.nc"
    observations = read_observations(cube)
    assert len(of(observations, "s2")) == len(of(observations, "s1")) == 36
    assert observations[0].day == date(2022, 1, 1)
    assert len(of(observations, "s2")[0].bands) == 10
    assert {o.convention for o in of(observations, "s1")} == {"sigma0-ellipsoid"}


def test_worldcereals_backscatter_is_decoded_as_its_authors_say(clips: Path) -> None:
    """dB = 20·log10(DN) − 83 (../shared/facts.md, section 3)."""
    cube = clips / "tervuren_2022_dekad_s1s2.nc"
    observations = of(read_observations(cube), "s1")
    grid = project_grid(None, observations, cube)
    for step in (0, 17, 35):
        numbers = stored(cube, "S1-SIGMA0-VH", step)
        numbers[numbers == 65_535] = np.nan
        np.testing.assert_allclose(
            read_backscatter_db(observations[step].bands["VH"], grid),
            20 * np.log10(numbers) - 83,
            rtol=1e-4,
        )


def test_missing_numbers_are_missing_in_each_time_step_by_itself(clips: Path) -> None:
    cube = clips / "tervuren_2022_dekad_s1s2.nc"
    observations = of(read_observations(cube), "s2")
    grid = project_grid(None, observations, cube)
    for step, observation in enumerate(observations):
        numbers = stored(cube, "S2-L2A-B04", step)
        numbers[numbers == 65_535] = np.nan
        np.testing.assert_allclose(
            read_reflectance(observation.bands["B04"], grid), numbers * 1e-4, rtol=1e-5
        )


def test_the_default_fill_of_netcdf_is_a_number_like_any_other(clips: Path) -> None:
    """GDAL takes 32 769 for missing where a cube states nothing; 65 535 is what is missing."""
    cube = clips / "wallonia_belgium_good_101px_2020-08_2022-03.nc"
    assert all(
        band.nodata == 65_535
        for observation in read_observations(cube)
        for band in observation.bands.values()
    )


def test_reflectance_stored_as_floating_numbers_times_ten_thousand(clips: Path) -> None:
    cube = clips / "gfmap_s2_rgbn_scl_20dates_2022-11_2023-02.nc"
    observations = read_observations(cube)
    grid = project_grid(None, observations, cube)
    clear = read_reflectance(observations[2].bands["B08"], grid)
    assert 0.1 < np.nanmedian(clear) < 0.6


def test_uint16_that_was_declared_int16_is_decoded_the_same(tmp_path: Path) -> None:
    numbers = np.array([[500, 20_000], [40_000, 65_535]], np.uint16)
    found = []
    for dtype, nodata in ((np.uint16, 65_535), (np.int16, -1)):
        file = tmp_path / f"{np.dtype(dtype).name}.tif"
        with rasterio.open(
            file, "w", driver="GTiff", count=1, dtype=dtype, width=2, height=2,
            crs="EPSG:32631", transform=from_origin(500_000, 5_600_000, 10, 10),
        ) as dataset:  # fmt: skip
            dataset.write(numbers.view(dtype), 1)
        band = BandFile(file, nodata=nodata, unit="worldcereal")
        grid = project_grid(
            None, [Observation("a", "s1", date(2021, 1, 1), {"VV": band})], tmp_path
        )
        found.append(read_backscatter_db(band, grid))
    np.testing.assert_array_equal(found[0], found[1])
    assert np.isnan(found[0][1, 1]) and found[0][1, 0] == pytest.approx(9.04, abs=0.01)


def test_a_season_stack_is_made_from_a_cube(clips: Path, tmp_path: Path) -> None:
    cube = clips / "wallonia_worldcereal_preprocessed_inputs_2021.nc"
    parcels = _parcels_over(cube, tmp_path / "parcels.gpkg")
    project = create_project(str(tmp_path / "project"), imagery=str(cube), labels=str(parcels))
    made = prepare_imagery(project.folder)
    assert made.observations["s2"] >= 11 and made.observations["s1"] >= 11
    with rasterio.open(Path(made.folder) / "s2_2021-06.tif") as composite:
        red = composite.read(3).astype(float)
        assert 0 < np.median(red[red != -32768]) < 2_000


def test_a_damaged_cube_is_named(clips: Path, tmp_path: Path) -> None:
    whole = (clips / "gfmap_s1_vvvh_10dates_2023-04.nc").read_bytes()
    (tmp_path / "half.nc").write_bytes(whole[: len(whole) // 3])
    with pytest.raises(ImageTruncated, match=r"half\.nc"):
        read_observations(tmp_path)


def _parcels_over(cube: Path, file: Path) -> Path:
    observations = read_observations(cube)
    grid = project_grid(None, observations, cube)
    left, bottom, *_ = grid.bounds
    squares = [
        box(left + 200 * i, bottom + 100, left + 200 * i + 100, bottom + 200) for i in range(4)
    ]
    table = gpd.GeoDataFrame({"crop": ["a", "a", "b", "b"]}, geometry=squares, crs=grid.crs)
    table.to_file(file, driver="GPKG", layer="parcels")
    return file
