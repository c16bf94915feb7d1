"""What a simulated season holds: imagery, parcels, masks, and the word "simulated"."""

from __future__ import annotations

import itertools
import json
import xml.etree.ElementTree as ElementTree
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pystac
import pytest
import rasterio
from pystac.extensions.projection import ProjectionExtension

from furrow.engine.contract import Legend, Reporter
from furrow.engine.demo import REGIONS, DemoOptions, DemoSeason, simulate

FINE = ("red", "green", "blue", "nir")
COARSE = ("nir08", "rededge1", "rededge2", "rededge3", "swir16", "swir22", "scl")


def test_the_catalog_opens_and_every_asset_lies_on_the_right_grid(season: DemoSeason) -> None:
    catalog = pystac.Catalog.from_file(str(season.catalog))
    items = list(catalog.get_items(recursive=True))
    assert len(items) == season.sentinel_2_dates + season.sentinel_1_dates
    for item in items:
        keys = {"vv", "vh"} if item.collection_id == "sentinel-1-grd" else {*FINE, *COARSE}
        assert set(item.assets) == keys
        for key, asset in item.assets.items():
            with rasterio.open(asset.get_absolute_href()) as source:
                fields = asset.extra_fields
                assert list(source.transform)[:6] == fields["proj:transform"]
                assert list(source.shape) == fields["proj:shape"]
                assert source.crs.to_epsg() == ProjectionExtension.ext(item).epsg
                assert source.res == ((20.0, 20.0) if key in COARSE else (10.0, 10.0))
                assert source.bounds.left % 10 == 0 and source.bounds.top % 10 == 0
                for band in fields.get("raster:bands", []):
                    assert source.dtypes[0] == band["data_type"]
                    assert source.nodata == band["nodata"]


def test_passes_come_every_five_and_six_days_over_the_whole_season(season: DemoSeason) -> None:
    first, last = date.fromisoformat(season.season_start), date.fromisoformat(season.season_end)
    assert (first, last) == (date(2020, 10, 1), date(2021, 9, 30))
    for sensor, collection, gap in (("S2", "sentinel-2-l2a", 5), ("S1", "sentinel-1-grd", 6)):
        scenes = sorted((season.folder / collection).glob(f"{sensor}_*"))
        days = [date.fromisoformat(scene.name[-8:]) for scene in scenes]
        assert {b - a for a, b in itertools.pairwise(days)} == {
            date(2021, 1, 1 + gap) - date(2021, 1, 1)
        }
        assert (days[0] - first).days < gap and 0 <= (last - days[-1]).days < gap


def test_radar_says_its_unit_scale_and_convention(season: DemoSeason) -> None:
    scene = sorted((season.folder / "sentinel-1-grd").glob("S1_*"))[0]
    item = json.loads((scene / f"{scene.name}.json").read_text(encoding="utf-8"))
    assert item["properties"]["furrow:s1_convention"] == "sigma0-ellipsoid"
    assert item["properties"]["sat:orbit_state"] == "ascending"
    band = item["assets"]["vv"]["raster:bands"][0]
    with rasterio.open(scene / "vv.tif") as source:
        assert (source.scales[0], source.units[0]) == (band["scale"], band["unit"]) == (0.01, "dB")
        assert -25.0 < float(np.median(source.read(1))) * source.scales[0] < -3.0


def test_speckle_has_the_looks_of_a_ground_range_product(season: DemoSeason) -> None:
    with rasterio.open(season.truth) as source:
        trees = source.read(1) == 8
    looks = []
    for scene in (season.folder / "sentinel-1-grd").glob("S1_*"):
        with rasterio.open(scene / "vh.tif") as source:
            power = 10.0 ** (source.read(1)[trees] / 1000.0)
        looks.append(power.mean() ** 2 / power.var())
    assert 3.0 < float(np.median(looks)) < 6.0


def test_labels_are_as_many_as_asked_for_and_the_rest_is_truth(
    season: DemoSeason, small: DemoOptions
) -> None:
    parcels = gpd.read_file(season.parcels, layer="parcels")
    train = parcels[parcels["role"] == "train"]
    reference = parcels[parcels["role"] == "reference"]
    assert dict(train["crop"].value_counts()) == dict.fromkeys(
        season.crops, small.labelled_per_crop
    )
    assert len(train) == season.train_parcels and len(reference) == season.reference_parcels
    assert set(reference["crop"]) == set(season.crops)
    assert set(parcels["source"]) == {"simulated"}
    assert parcels["parcel_id"].is_unique and parcels.geometry.is_valid.all()


def test_parcels_are_plausible_and_do_not_overlap(season: DemoSeason) -> None:
    parcels = gpd.read_file(season.parcels)
    hectares = parcels.geometry.area / 10_000.0
    assert hectares.min() >= 0.5 and hectares.max() <= 8.9
    assert parcels.geometry.area.sum() == pytest.approx(parcels.union_all().area, rel=1e-6)


def test_truth_agrees_with_the_parcels_and_names_its_values(season: DemoSeason) -> None:
    legend = Legend.from_names(season.crops)
    parcels = gpd.read_file(season.parcels)
    with rasterio.open(season.truth) as source:
        truth = source.read(1)
        at = [source.index(point.x, point.y) for point in parcels.representative_point()]
    inside = np.array([truth[row, column] for row, column in at])
    wanted = np.array([item.value for crop in parcels["crop"] if (item := legend.find(crop))])
    assert (inside == wanted).mean() > 0.9  # a narrow parcel's point may lie on its margin
    names = ElementTree.parse(season.truth.with_name("truth.tif.aux.xml")).iter("Category")
    assert [item.text for item in names][2:8] == list(season.crops)
    assert {8, 9, 10, 11} <= set(np.unique(truth))


def test_the_cropland_mask_is_wrong_in_three_to_five_percent(season: DemoSeason) -> None:
    with rasterio.open(season.truth) as source:
        cropland = np.isin(source.read(1), range(2, 8))
    with rasterio.open(season.cropland_mask) as source:
        mask, nodata = source.read(1), source.nodata
    assert set(np.unique(mask)) == {0, 1} and nodata == 255
    assert 0.03 <= float((mask != cropland).mean()) <= 0.05


def test_everything_says_that_it_is_simulated(season: DemoSeason) -> None:
    about = json.loads((season.folder / "about.json").read_text(encoding="utf-8"))
    assert about["simulated"] is True
    assert (about["region"], about["year"], about["seed"]) == ("temperate", 2021, 0)
    documents = [path for path in season.folder.rglob("*.json") if path.name != "about.json"]
    assert len(documents) == season.sentinel_1_dates + season.sentinel_2_dates + 3
    for path in documents:
        document = json.loads(path.read_text(encoding="utf-8"))
        described = document.get("properties", document)
        assert described["furrow:simulated"] is True
        assert "imulated" in described["title"]
    for path in season.folder.rglob("*.tif"):
        with rasterio.open(path) as source:
            assert source.tags()["SIMULATED"] == "yes"


def test_winter_crops_are_green_in_spring_and_summer_crops_in_summer(season: DemoSeason) -> None:
    ndvi = {month: _clear_ndvi(season.folder, f"2021{month}") for month in ("04", "05", "07", "08")}
    with rasterio.open(season.truth) as source:
        truth = source.read(1)
    legend = Legend.from_names(season.crops)

    def median(crop: str, *months: str) -> float:
        item = legend.find(crop)
        assert item is not None
        return float(np.nanmedian([ndvi[month][truth == item.value] for month in months]))

    for crop in ("Winter wheat", "Winter barley"):
        assert median(crop, "04", "05") > 0.6 and median(crop, "08") < 0.35
    for crop in ("Maize", "Sugar beet"):
        assert median(crop, "04", "05") < 0.4 and median(crop, "07", "08") > 0.55


@pytest.mark.parametrize("region", REGIONS[1:])
def test_every_region_grows_six_crops_at_an_odd_size_too(tmp_path: Path, region: str) -> None:
    options = DemoOptions(region, 2022, 4, size_px=97, labelled_per_crop=1)
    season = simulate(tmp_path / "season", options, Reporter())
    parcels = gpd.read_file(season.parcels)
    assert len(season.crops) == 6 and set(parcels["crop"]) == set(season.crops)
    scene = sorted((season.folder / "sentinel-2-l2a").glob("S2_*"))[0]
    with rasterio.open(scene / "scl.tif") as source:
        assert source.shape == (49, 49)


def _clear_ndvi(folder: Path, month: str) -> np.ndarray:
    """Median of a month's pixels that the scene classification calls clear; NaN without any."""
    layers = []
    for scene in (folder / "sentinel-2-l2a").glob(f"S2_*_{month}??"):
        bands = {}
        for band in ("red", "nir", "scl"):
            with rasterio.open(scene / f"{band}.tif") as source:
                bands[band] = source.read(1).astype(float)
        clear = np.isin(bands["scl"], (4, 5)).repeat(2, axis=0).repeat(2, axis=1)
        ndvi = (bands["nir"] - bands["red"]) / (bands["nir"] + bands["red"])
        layers.append(np.where(clear, ndvi, np.nan))
    return np.asarray(np.ma.median(np.ma.masked_invalid(layers), axis=0).filled(np.nan))
