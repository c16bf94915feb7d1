"""The main job on a real scene: eighteen parcels, two sensors, one season."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine import create_project, crop_map_from_labels
from furrow.engine.contract.results import MapMade, ProjectCreated


@pytest.fixture(scope="module")
def created(flanders: Path, tmp_path_factory: pytest.TempPathFactory) -> ProjectCreated:
    folder = tmp_path_factory.mktemp("flanders") / "flanders-2019"
    return create_project(folder, imagery=flanders, labels=flanders / "parcels.gpkg")


@pytest.fixture(scope="module")
def made(created: ProjectCreated) -> MapMade:
    return crop_map_from_labels(created.folder)


def test_season_and_labels_are_found_without_being_told(created: ProjectCreated) -> None:
    assert created.season == "2018-10-01 … 2019-09-30"
    assert created.classes == {
        "Barley": 1, "Maize": 3, "Permanent grass crops": 7, "Potatoes": 1, "Sugar beet": 1,
        "Winter barley": 1, "Winter wheat": 4,
    }  # fmt: skip
    assert not created.simulated


def test_fourteen_parcels_are_held_out_one_by_one(made: MapMade) -> None:
    accuracy = made.accuracy
    assert accuracy is not None
    assert accuracy.method == "leave one parcel out" and accuracy.parcels == 14
    assert accuracy.scored_classes == ("Maize", "Permanent grass crops", "Winter wheat")
    assert accuracy.unscored_classes == ("Barley", "Potatoes", "Sugar beet", "Winter barley")
    # Chance and "all grass" give one half; the interval must own up to fourteen parcels.
    assert accuracy.parcels_right.value > 0.6
    assert accuracy.parcels_right.high - accuracy.parcels_right.low > 0.25


def test_the_report_says_in_words_that_eighteen_parcels_are_few(made: MapMade) -> None:
    html = (Path(made.folder) / "report.html").read_text()
    assert "Eighteen labelled parcels are few" in html
    assert "every pixel was forced into a crop" in html
    assert "Contains modified Copernicus Sentinel data 2018–2019" in html
    assert "Simulated data" not in html
    content = json.loads((Path(made.folder) / "report.json").read_text())
    assert content["definitions"]


def test_a_composite_is_the_median_of_clear_observations(
    created: ProjectCreated, made: MapMade, flanders: Path
) -> None:
    """Against the scene's own files, read without Furrow: B04 of June 2019 on its 10 m grid."""
    dates = []
    for folder in sorted((flanders / "sentinel-2-l2a").glob("*_201906*")):
        with rasterio.open(folder / "red.tif") as red, rasterio.open(folder / "scl.tif") as scl:
            classes = np.repeat(np.repeat(scl.read(1), 2, axis=0), 2, axis=1)
            value = red.read(1).astype(float)
        value[~np.isin(classes, (4, 5, 6, 7)) | (value == 0)] = np.nan
        dates.append(value)
    with rasterio.open(Path(created.folder) / "imagery" / "s2_2019-06.tif") as stack:
        found = stack.read(stack.descriptions.index("B04") + 1).astype(float)
        count = stack.read(stack.count)
    expected_count = np.isfinite(dates).sum(axis=0)
    same = count == expected_count  # 20 m bands can miss at an edge of nodata
    assert same.mean() > 0.99
    seen = same & (count > 0)
    expected = np.nanmedian(np.array(dates)[:, seen], axis=0)
    np.testing.assert_allclose(found[seen], expected, atol=0.51)


def test_a_radar_composite_is_the_mean_power(
    created: ProjectCreated, made: MapMade, flanders: Path
) -> None:
    power = []
    for file in sorted((flanders / "sentinel-1-grd").glob("*_201906*/vh.tif")):
        with rasterio.open(file) as dataset:
            power.append(10 ** (dataset.read(1) / 10))
    expected = 10 * np.log10(np.mean(power, axis=0))
    with rasterio.open(Path(created.folder) / "imagery" / "s1_2019-06.tif") as stack:
        found = stack.read(stack.descriptions.index("VH") + 1) / 100
    np.testing.assert_allclose(found[::2, ::2], expected, atol=0.006)
