"""The field and the season under a point: requests, commands and Python."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from click.testing import CliRunner
from pyproj import Transformer
from shapely import Point
from shapely.geometry import box, shape

from furrow.engine import outline_field, show_series
from furrow.engine.cli.commands import build_commands
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import (
    BadRequest,
    NoFieldFound,
    PointNeverSeen,
    PointOutsideArea,
    StepMissing,
)
from furrow.engine.contract.field_requests import OutlineField, ShowSeries
from furrow.engine.contract.field_results import FieldOutlined, SeriesShown
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.jobs import run
from furrow.engine.jobs.show_series import _known
from tests.support import tiny

LEFT, TOP = tiny.LEFT, tiny.TOP
X, Y = LEFT + 350, TOP - 350
"""The middle of a parcel of 100 × 100 m."""
PARCEL = box(LEFT + 300, TOP - 400, LEFT + 400, TOP - 300)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, few_labels: tiny.TinyInputs) -> Path:
    folder = tiny.make_project(tmp_path_factory.mktemp("fields") / "project", few_labels)
    run(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def project(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "project"))


def labelled_point(project: Path) -> tuple[float, float, str]:
    parcels = gpd.read_file(project / "labels.gpkg", layer="parcels")
    one = parcels[parcels["crop"].notna()].iloc[0]
    return one.geometry.centroid.x, one.geometry.centroid.y, one["crop"]


def hide(project: Path, rows: slice, columns: slice) -> None:
    """As if these pixels had been under cloud all season."""
    for file in (project / "imagery").glob("s*.tif"):
        with rasterio.open(file) as dataset:
            pixels, profile = dataset.read(), dataset.profile
        pixels[:-1, rows, columns] = -32768
        pixels[-1, rows, columns] = 0
        profile.update(driver="GTiff")
        with rasterio.open(file, "w", **profile) as dataset:
            dataset.write(pixels)


# --- the outline ---------------------------------------------------------------------------------


def test_the_outline_is_that_of_the_parcel_under_the_point(prepared: Path) -> None:
    found = outline_field(prepared, X, Y)
    outlined = shape(found.polygon)
    assert outlined.is_valid and outlined.contains(Point(X, Y))
    assert outlined.intersection(PARCEL).area / outlined.union(PARCEL).area > 0.7
    assert found.crs == tiny.CRS and found.area_ha == pytest.approx(outlined.area / 1e4, abs=1e-3)
    assert found.why and 0 <= found.edges <= 1


def test_degrees_name_the_same_place(prepared: Path) -> None:
    longitude, latitude = Transformer.from_crs(tiny.CRS, 4326, always_xy=True).transform(X, Y)
    found = outline_field(prepared, longitude, latitude, crs="EPSG:4326")
    assert found.polygon == outline_field(prepared, X, Y).polygon


def test_an_outline_goes_to_the_plugin_and_back(prepared: Path) -> None:
    found = run(OutlineField(str(prepared), X, Y))
    assert from_json(FieldOutlined, json.loads(json.dumps(to_json(found)))) == found


@pytest.mark.parametrize("request_kind", [OutlineField, ShowSeries])
def test_a_place_that_does_not_do_is_refused(
    request_kind: type, prepared: Path, tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    with pytest.raises(PointOutsideArea):
        run(request_kind(str(prepared), LEFT - 5, Y))
    with pytest.raises(PointOutsideArea):
        run(request_kind(str(prepared), 10.0, 95.0, "EPSG:4326"))
    with pytest.raises(BadRequest, match="coordinate system"):
        run(request_kind(str(prepared), X, Y, "EPSG:nonsense"))
    with pytest.raises(BadRequest):
        run(request_kind(str(prepared), float("nan"), Y))
    bare = tiny.make_project(tmp_path / "bare", few_labels)
    with pytest.raises(StepMissing):
        run(request_kind(str(bare), X, Y))


@pytest.mark.parametrize("request_kind", [OutlineField, ShowSeries])
def test_a_place_always_under_cloud_is_refused(request_kind: type, project: Path) -> None:
    hide(project, slice(30, 40), slice(30, 40))
    with pytest.raises(PointNeverSeen, match="no clear observation"):
        run(request_kind(str(project), LEFT + 355, TOP - 355))


def test_a_speck_is_no_field(project: Path) -> None:
    hide(project, slice(30, 40), slice(30, 40))
    for file in (project / "imagery").glob("s*.tif"):
        with rasterio.open(file, "r+") as dataset:
            pixels = dataset.read()
            pixels[:, 35, 35:37] = pixels[:, 5, 5:7]
            dataset.write(pixels)
    with pytest.raises(NoFieldFound, match="too small, 2 pixels"):
        outline_field(project, LEFT + 355, TOP - 355)


# --- the series ----------------------------------------------------------------------------------


def test_a_parcel_is_shown_with_the_means_of_the_classes(prepared: Path) -> None:
    x, y, crop = labelled_point(prepared)
    shown = show_series(prepared, x, y)
    assert shown.parcel is not None and shown.parcel.crop == crop and shown.pixels == 100
    assert len(shown.steps) == 12 and shown.steps[0].startswith("2021-01-")
    assert set(shown.sensors.values()) == set(shown.observed) == {"s1", "s2"}
    assert list(shown.bands)[-1] == "NDVI" and {"B04", "B12", "VV", "VH"} <= set(shown.bands)
    assert all(len(values) == 12 for values in shown.bands.values())
    assert set(shown.class_means) == set(shown.class_parcels)
    # Its own class is nearer than any other.
    own = np.array(shown.bands["NDVI"], float)
    away = {
        name: np.nanmean(np.abs(own - np.array(means["NDVI"], float)))
        for name, means in shown.class_means.items()
    }
    assert min(away, key=lambda name: away[name]) == crop


def test_a_gap_is_none_and_not_observed(prepared: Path, project: Path) -> None:
    file = sorted((project / "imagery").glob("s2_*.tif"))[3]
    with rasterio.open(file) as dataset:
        pixels, profile = dataset.read(), dataset.profile
    pixels[:-1], pixels[-1] = -32768, 0
    profile.update(driver="GTiff")
    with rasterio.open(file, "w", **profile) as dataset:
        dataset.write(pixels)
    shown = show_series(project, X, Y)
    assert shown.bands["B04"][3] is None and shown.bands["NDVI"][3] is None
    assert not shown.observed["s2"][3] and shown.observed["s1"][3]
    assert shown.bands["VH"][3] is not None
    assert from_json(SeriesShown, json.loads(json.dumps(to_json(shown)))) == shown


def test_beside_the_parcels_it_is_the_pixel_or_those_around(project: Path) -> None:
    (project / "labels.gpkg").unlink()
    one = show_series(project, X, Y)
    assert one.parcel is None and one.pixels == 1 and not one.class_means
    assert show_series(project, X, Y, radius_px=2).pixels == 13
    with pytest.raises(BadRequest, match="radius_px"):
        show_series(project, X, Y, radius_px=21)


def test_a_new_label_is_in_the_next_answer(project: Path) -> None:
    before = show_series(project, X, Y).class_parcels
    file = project / "labels.gpkg"
    parcels = gpd.read_file(file, layer="parcels")
    row = parcels.index[parcels["crop"].isna()][0]
    parcels.loc[row, "crop"] = "Wheat"
    parcels.to_file(file, layer="parcels", driver="GPKG")
    after = show_series(project, X, Y).class_parcels
    assert after["Wheat"] == before.get("Wheat", 0) + 1


def test_the_second_call_reads_the_place_only(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _known.cache_clear()
    reads: list[int] = []
    whole = SeasonStack.read

    def counted(self: SeasonStack, row: int, column: int, height: int, width: int) -> object:
        reads.append(height * width)
        return whole(self, row, column, height, width)

    monkeypatch.setattr(SeasonStack, "read", counted)
    show_series(prepared, X, Y)
    assert len(reads) > 1
    reads.clear()
    show_series(prepared, X, Y)
    assert reads == [100]


# --- the commands --------------------------------------------------------------------------------


def command(*words: object) -> str:
    done = CliRunner().invoke(build_commands(), [str(word) for word in words])
    return done.output


def test_the_commands_say_it_in_words(prepared: Path) -> None:
    told = command("outline", prepared, X, Y, "--quiet")
    assert told.startswith("A field of ") and "Clear edges" in told
    table = command("series", prepared, X, Y, "--quiet")
    assert "NDVI" in table and "2021-06-" in table and "s2 12 of 12 steps" in table


def test_a_negative_coordinate_is_no_option(prepared: Path) -> None:
    told = command("outline", prepared, "-3.5", "51.0", "--crs", "EPSG:4326", "--json")
    assert json.loads(told)["error"]["code"] == "point-outside-area"
    assert "--crss" in command("outline", prepared, X, Y, "--crss", "EPSG:4326")
