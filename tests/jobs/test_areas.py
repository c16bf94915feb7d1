"""From a map to a sample, from its labels to areas, and hectares by district."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio
from shapely.geometry import Polygon, box

from furrow.engine.contract.area_errors import (
    DistrictsRefused,
    SampleLabelUnknown,
    SampleRefused,
    StratumTooThin,
)
from furrow.engine.contract.area_requests import AreasByDistrict, DesignSample, EstimateAreas
from furrow.engine.contract.area_results import AreasEstimated, SampleDesigned
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, FileMissing, StepMissing
from furrow.engine.contract.legend import CROPLAND_LEGEND, Legend
from furrow.engine.jobs import run
from furrow.engine.jobs.estimate_areas import _found
from furrow.engine.project import open_project
from tests.support import tiny

Fill = Callable[..., gpd.GeoDataFrame]


@pytest.fixture(scope="session")
def sampled_once(finished: tuple, tmp_path_factory: pytest.TempPathFactory) -> SampleDesigned:
    folder = shutil.copytree(finished[0], tmp_path_factory.mktemp("sampled") / "project")
    return run(DesignSample(str(folder), points=150, at_least=40))


@pytest.fixture
def project(sampled_once: SampleDesigned, tmp_path: Path) -> Path:
    """A project with a map and an empty sample of 150 points."""
    home = Path(sampled_once.folder).parent.parent
    return Path(shutil.copytree(home, tmp_path / "project"))


def layer(project: Path) -> Path:
    return project / "samples" / "few-labels-1-1" / "sample.gpkg"


def truth(points: gpd.GeoDataFrame) -> list[str]:
    crops = tiny.parcel_crops()
    rows = ((tiny.TOP - points.geometry.y) // 10).astype(int)
    columns = ((points.geometry.x - tiny.LEFT) // 10).astype(int)
    return [tiny.CROPS[crops[r, c]] for r, c in zip(rows, columns, strict=True)]


def fill_in(project: Path, change: Callable[[gpd.GeoDataFrame], None] | None = None) -> None:
    """Write what is really there into the sample's own layer, as a person would."""
    points = pyogrio.read_dataframe(layer(project), layer="sample")
    points["label"] = truth(points)
    if change:
        change(points)
    pyogrio.write_dataframe(points, layer(project), layer="sample", driver="GPKG")


def design(project: Path) -> pd.DataFrame:
    return pyogrio.read_dataframe(layer(project), layer="design", read_geometry=False)


def test_a_sample_hides_what_the_map_says_and_keeps_it_beside(
    sampled_once: SampleDesigned, project: Path
) -> None:
    points = pyogrio.read_dataframe(layer(project), layer="sample")
    assert len(points) == sampled_once.points == 150
    assert points["label"].isna().all() and set(points["role"]) == {"sample"}
    assert not {"stratum", "mapped", "inclusion_probability"} & set(points.columns)
    beside = design(project).merge(points[["uid", "geometry"]], on="uid")
    assert len(beside) == 150
    with rasterio.open(project / "maps" / "few-labels-1" / "crop_map.tif") as crop_map:
        values = crop_map.read(1)
        at = [crop_map.index(point.x, point.y) for point in beside["geometry"]]
    names = dict(enumerate(("", "Not cropland", *tiny.CROPS)))
    assert [names[values[place]] for place in at] == beside["mapped"].tolist()
    for stratum in sampled_once.strata:
        own = beside[beside["stratum"] == stratum.name]
        assert len(own) == stratum.points >= 40
        assert own["inclusion_probability"].iloc[0] == stratum.points / stratum.pixels


def test_the_layer_offers_the_classes(project: Path) -> None:
    import sqlite3

    with sqlite3.connect(layer(project)) as database:
        found = database.execute("SELECT value FROM gpkg_data_column_constraints").fetchall()
    assert {row[0] for row in found} == {*tiny.CROPS, "Not cropland", "Other crop"}


def test_the_same_design_again_keeps_the_labels(project: Path) -> None:
    fill_in(project)
    again = run(DesignSample(str(project), points=150, at_least=40))
    assert again.reused and again.sample == "few-labels-1-1"
    assert pyogrio.read_dataframe(layer(project), layer="sample")["label"].notna().all()
    other = run(DesignSample(str(project), points=150, at_least=40, seed=1))
    assert not other.reused and other.sample == "few-labels-1-2"


def test_a_size_follows_from_the_precision(project: Path) -> None:
    rough, fine = (run(DesignSample(str(project), precision=p, at_least=2)) for p in (0.1, 0.06))
    assert rough.points < fine.points
    assert rough.expected_margin <= 0.1001 and fine.expected_margin <= 0.0601


@pytest.mark.parametrize(
    "wrong",
    [
        {"precision": 0.0},
        {"points": -1},
        {"at_least": 1},
        {"allocation": "fair"},
        {"expected": "1.2"},
        {"expected": "Rice=0.8"},
        {"expected": "good"},
        {"seed": -1},
    ],
)
def test_a_design_that_means_nothing_is_refused(project: Path, wrong: dict) -> None:
    with pytest.raises(BadRequest) as problem:
        run(DesignSample(str(project), **wrong))
    assert problem.value.field in wrong


def test_areas_come_close_to_the_truth_and_are_told_apart_from_counts(project: Path) -> None:
    fill_in(project)
    found = run(EstimateAreas(str(project)))
    assert found.method == "Olofsson et al. 2014" and found.points == 150
    assert found.no_data_ha > 0  # a corner was never seen
    assert found.area_ha + found.no_data_ha == pytest.approx(36)
    for item in found.classes:
        assert abs(item.area_ha.value - 12) < max(4 * item.area_ha.standard_error, 0.4)
    document = json.loads(Path(found.document).read_text())
    assert document["overall"]["value"] == found.overall.value
    assert np.sum(document["matrix"]["shares"]) == pytest.approx(1)
    assert "pixels counted" in document["definitions"]["mapped_ha"]
    table = pd.read_csv(found.table)
    for column in ("area_ha", "mapped_ha_pixels_counted"):
        assert table[column].sum() == pytest.approx(found.area_ha, abs=0.03)
    points = pyogrio.read_dataframe(found.layers, layer="points")
    assert points["right"].sum() == np.trace(document["matrix"]["points"])


def test_a_layer_that_comes_back_from_elsewhere_is_found_again_by_uid(
    project: Path, tmp_path: Path
) -> None:
    points = pyogrio.read_dataframe(layer(project), layer="sample")
    points["crop"] = truth(points)
    extra = points.iloc[:1].assign(uid="mine", crop="Maize")
    back = pd.concat([points.to_crs(4326), extra.to_crs(4326)]).sample(frac=1, random_state=1)
    back.drop(columns="label").to_file(tmp_path / "back.geojson")
    back.drop(columns=["label", "geometry"]).to_csv(tmp_path / "back.csv", index=False)
    fill_in(project)
    own = run(EstimateAreas(str(project)))
    for name in ("back.geojson", "back.csv"):
        found = run(EstimateAreas(str(project), filled_in=str(tmp_path / name), label_field="crop"))
        assert found.overall == own.overall
        assert any("not of this sample" in warning for warning in found.warnings)


def test_points_without_a_label_are_counted_and_told(project: Path) -> None:
    fill_in(
        project, lambda points: points.__setitem__("label", points["label"].where(points.index > 9))
    )
    found = run(EstimateAreas(str(project)))
    assert (found.points, found.points_without_label) == (140, 10)
    assert any("10 of 150 points have no label" in warning for warning in found.warnings)


def test_another_map_is_judged_by_the_same_points(project: Path) -> None:
    """Strata of the first map, classes of the second: Stehman 2014."""
    maps = project / "maps"
    shutil.copytree(maps / "few-labels-1", maps / "other-1")
    with rasterio.open(maps / "other-1" / "crop_map.tif") as dataset:
        values, profile = dataset.read(1), dataset.profile
    values[:, 30:] = 2  # one crop everywhere in the east
    with rasterio.open(maps / "other-1" / "crop_map.tif", "w", **profile) as dataset:
        dataset.write(values, 1)
    fill_in(project)
    own, other = run(EstimateAreas(str(project))), run(EstimateAreas(str(project), map="other-1"))
    assert (own.map, other.map) == ("few-labels-1", "other-1")
    assert other.method == "Stehman 2014"
    assert other.overall.value < own.overall.value - 0.1
    areas = [{item.name: item.area_ha.value for item in found.classes} for found in (own, other)]
    assert areas[0] == pytest.approx(areas[1])  # the truth does not hang on the map


def set_label(number: int, label: str) -> Callable[[gpd.GeoDataFrame], None]:
    def change(points: gpd.GeoDataFrame) -> None:
        points.loc[: number - 1, "label"] = label

    return change


def test_what_the_map_does_not_know_is_refused_unless_it_is_meant(project: Path) -> None:
    fill_in(project, set_label(12, "Sunflower"))
    with pytest.raises(SampleLabelUnknown, match="Sunflower"):
        run(EstimateAreas(str(project)))
    found = run(EstimateAreas(str(project), more_classes="Sunflower"))
    sunflower = found.classes[-1]
    assert sunflower.name == "Sunflower" and sunflower.points_found == 12
    assert sunflower.mapped_ha == 0 and sunflower.area_ha.value > 0
    fill_in(project, set_label(12, "other crop "))
    assert run(EstimateAreas(str(project))).classes[-1].name == "Other crop"
    fill_in(project, set_label(12, "NOT CROPLAND"))
    assert "Not cropland" in {item.name for item in run(EstimateAreas(str(project))).classes}


def test_a_sample_that_does_not_do_is_refused_in_words(project: Path, tmp_path: Path) -> None:
    with pytest.raises(SampleRefused, match="no point has a label yet"):
        run(EstimateAreas(str(project)))
    with pytest.raises(StepMissing, match="sample rice-1"):
        run(EstimateAreas(str(project), sample="rice-1"))
    with pytest.raises(FileMissing):
        run(EstimateAreas(str(project), filled_in=str(tmp_path / "none.gpkg")))
    with pytest.raises(SampleRefused, match="no column “crop”"):
        run(EstimateAreas(str(project), label_field="crop"))
    with pytest.raises(SampleRefused, match="none of its points"):
        parcels = tmp_path / "parcels.csv"
        pd.DataFrame({"uid": ["a"], "label": ["Maize"]}).to_csv(parcels, index=False)
        run(EstimateAreas(str(project), filled_in=str(parcels)))
    with pytest.raises(SampleRefused, match="two different labels"):
        uid = design(project)["uid"][0]
        both = tmp_path / "both.csv"
        pd.DataFrame({"uid": [uid, uid], "label": ["Maize", "Wheat"]}).to_csv(both, index=False)
        run(EstimateAreas(str(project), filled_in=str(both)))
    (tmp_path / "text.gpkg").write_text("no")
    with pytest.raises(SampleRefused):
        run(EstimateAreas(str(project), filled_in=str(tmp_path / "text.gpkg")))


def test_a_class_with_one_labelled_point_is_named(project: Path) -> None:
    maize = set(design(project).query("stratum == 'Maize'")["uid"][1:])
    fill_in(
        project,
        lambda points: points.__setitem__(
            "label", points["label"].where(~points["uid"].isin(maize))
        ),
    )
    with pytest.raises(StratumTooThin, match="Maize"):
        run(EstimateAreas(str(project)))


def test_a_design_that_someone_changed_is_not_trusted(project: Path) -> None:
    fill_in(project)
    table = design(project).assign(inclusion_probability=0.5)
    pyogrio.write_dataframe(table, layer(project), layer="design", driver="GPKG")
    with pytest.raises(ArtefactDamaged, match="was changed"):
        run(EstimateAreas(str(project)))


def test_moved_points_are_told(project: Path) -> None:
    def move(points: gpd.GeoDataFrame) -> None:
        points.geometry = [
            point if i else type(point)(point.x + 30, point.y)
            for i, point in enumerate(points.geometry)
        ]

    fill_in(project, move)
    found: AreasEstimated = run(EstimateAreas(str(project)))
    assert any("more than a pixel away" in warning for warning in found.warnings)


def write_districts(file: Path, **columns: list) -> Path:
    left, top = tiny.LEFT, tiny.TOP
    shapes = [
        box(left, top - 300, left + 600, top),
        box(left, top - 600, left + 600, top - 290),  # a row of pixels in both
        box(left + 500, top - 600, left + 900, top - 500),  # half outside
        box(left + 5_000, top, left + 6_000, top + 1_000),
    ]
    columns = columns or {"name": ["North", "South", "Edge", "Far"]}
    gpd.GeoDataFrame(columns, geometry=shapes, crs=tiny.CRS).to_crs(4326).to_file(file)
    return file


def test_hectares_by_district_are_counted_pixels_and_say_so(project: Path, tmp_path: Path) -> None:
    file = write_districts(tmp_path / "districts.gpkg")
    found = run(AreasByDistrict(str(project), str(file)))
    assert [item.name for item in found.districts] == ["North", "South", "Edge"]
    with rasterio.open(project / "maps" / "few-labels-1" / "crop_map.tif") as dataset:
        values = dataset.read(1)
    north = found.districts[0]
    counted = {name: (values[:30] == 2 + i).sum() / 100 for i, name in enumerate(tiny.CROPS)}
    assert {name: north.area_ha[name] for name in tiny.CROPS} == pytest.approx(counted)
    assert north.district_ha == pytest.approx(18, rel=1e-3)
    said = " ".join(found.warnings)
    assert "Far" in said and "only a part of North, Edge" in said
    assert (
        "the map's errors are in these hectares" in said
        and "160 pixels lie in more than one" in said
    )
    table = pd.read_csv(found.table)
    assert set(table["how"]) == {"pixels counted"} and table["Maize (ha)"][0] == counted["Maize"]
    long = pyogrio.read_dataframe(found.layers, layer="hectares", read_geometry=False)
    assert long.query("district == 'North'")["pixels"].sum() == 1800
    assert len(pyogrio.read_dataframe(found.layers, layer="districts")) == 3


def test_polygons_of_one_name_are_one_district_and_the_nameless_are_numbered(
    project: Path, tmp_path: Path
) -> None:
    file = write_districts(tmp_path / "districts.gpkg", place=["A", "A", None, "Far"])
    found = run(AreasByDistrict(str(project), str(file), name_field="place"))
    assert [item.name for item in found.districts] == ["A", "(row 3)"]
    whole = found.districts[0]
    assert sum(whole.area_ha.values()) + whole.no_data_ha == pytest.approx(36)


def test_districts_that_do_not_do_are_refused_in_words(project: Path, tmp_path: Path) -> None:
    file = write_districts(tmp_path / "districts.gpkg")
    with pytest.raises(DistrictsRefused, match="no column “commune”; it has: name"):
        run(AreasByDistrict(str(project), str(file), name_field="commune"))
    with pytest.raises(FileMissing):
        run(AreasByDistrict(str(project), str(tmp_path / "none.gpkg")))
    points = gpd.read_file(file)
    points.geometry = points.geometry.representative_point()
    points.to_file(tmp_path / "points.gpkg")
    with pytest.raises(DistrictsRefused, match="Point, not polygons"):
        run(AreasByDistrict(str(project), str(tmp_path / "points.gpkg")))
    gpd.read_file(file).iloc[3:].to_file(tmp_path / "far.gpkg")
    with pytest.raises(DistrictsRefused, match="touches the map"):
        run(AreasByDistrict(str(project), str(tmp_path / "far.gpkg")))


def test_a_spike_of_a_polygon_is_no_area_and_small_farms_are_covered(
    project: Path, tmp_path: Path
) -> None:
    """A spike would be counted as a line of pixels; rounding to pixels is no gap in the map."""
    grid = open_project(str(project)).document.grid
    x, y = grid.left_m + 400, grid.top_m - 400
    corners = [(0, 0), (100, 0), (900, 0), (100, 0), (100, -100), (0, -100)]
    spiky = Polygon([(x + right, y + up) for right, up in corners])
    farm = box(x + 3, y - 600, x + 176, y - 427)
    file = tmp_path / "farms.gpkg"
    names = {"name": ["spiky", "farm"]}
    gpd.GeoDataFrame(names, geometry=[spiky, farm], crs=grid.crs).to_file(file)
    counted = run(AreasByDistrict(str(project), str(file)))
    areas = {one.name: sum(one.area_ha.values()) + one.no_data_ha for one in counted.districts}
    assert areas["spiky"] == pytest.approx(1.0)
    assert not any("only a part" in text for text in counted.warnings)


def test_a_map_of_cropland_takes_crops_for_cropland_and_nothing_else() -> None:
    crops = Legend.from_names(("Maize", "Wheat"))
    labels = pd.Series(["maize", "Other crop", "not cropland", None], dtype=object)
    found = _found(labels, CROPLAND_LEGEND, crops, (), Path("sample.gpkg"))
    cropland = CROPLAND_LEGEND.classes[0].name
    assert found == [cropland, cropland, "Not cropland", None]
    with pytest.raises(SampleLabelUnknown, match="Forest"):
        _found(pd.Series(["Forest"]), CROPLAND_LEGEND, crops, (), Path("sample.gpkg"))
