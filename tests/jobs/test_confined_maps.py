"""A map of an area that is no rectangle ends at its edge: no data, and in no area beyond it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely.geometry import Point, Polygon, box, mapping, shape

from furrow.engine.contract import NO_DATA
from furrow.engine.contract.requests import (
    AssessMap,
    MapCrops,
    PreviewMap,
    ProjectStatus,
    SuggestParcels,
)
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import preview_map, run
from furrow.engine.live.session import LiveSessions
from tests.support import tiny
from tests.support.tiny import (
    CRS,
    LEFT,
    SIZE_PX,
    TOP,
    make_project,
)

MIDDLE = Point(LEFT + 300, TOP - 300)
CIRCLE = MIDDLE.buffer(250)


@pytest.fixture(scope="module")
def mapped(finished, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MapMade]:
    """The finished project with a circle as its area, mapped once more; no training is needed."""
    project = tmp_path_factory.mktemp("circle") / "project"
    shutil.copytree(finished[0], project)
    confine(project, CIRCLE)
    return project, run(MapCrops(str(project)))


def confine(project: Path, polygon: Polygon) -> None:
    """Give a project another area, as if it had been made with it (its grid may be larger)."""
    file = project / "furrow.json"
    area = gpd.GeoSeries([polygon], crs=CRS).to_crs("EPSG:4326").iloc[0]
    document = json.loads(file.read_text()) | {"area": mapping(area), "confined": True}
    file.write_text(json.dumps(document))


def area_file(folder: Path, polygon: Polygon, crs: str = CRS) -> str:
    file = folder / "area.gpkg"
    gpd.GeoDataFrame(geometry=[polygon], crs=crs).to_file(file)
    return str(file)


def pixels_in(polygon: Polygon, transform: rasterio.Affine, size: tuple[int, int]) -> np.ndarray:
    """(height, width) True where the centre lies in the polygon, found point by point."""
    rows, columns = np.indices(size)
    xs, ys = transform.c + (columns + 0.5) * 10, transform.f - (rows + 0.5) * 10
    points = gpd.points_from_xy(xs.ravel(), ys.ravel())
    return np.asarray(points.within(polygon)).reshape(size)


def test_pixels_outside_of_the_circle_hold_no_data_in_any_layer(mapped) -> None:
    _, made = mapped
    for file in (made.crop_map, made.confidence, made.unsure, made.applicability):
        if file is None:
            continue
        with rasterio.open(file) as dataset:
            values, nodata = dataset.read(1), dataset.nodata
            inside = pixels_in(CIRCLE, dataset.transform, values.shape)
            differing = ((values != nodata) != inside).sum()
        assert differing <= 4, "of pixels whose centre lies on the edge itself"


def test_areas_are_those_of_the_circle(mapped) -> None:
    _, made = mapped
    assert sum(made.area_ha.values()) == pytest.approx(CIRCLE.area / 10_000, rel=0.01)


def test_the_report_says_that_the_map_ends_at_the_edge(mapped, finished) -> None:
    said = "end at the edge of the area that was drawn"
    _, made = mapped
    assert said in Path(made.report).read_text(encoding="utf-8")
    assert said not in Path(finished[1].report).read_text(encoding="utf-8")


def test_the_project_says_the_size_of_the_circle_and_that_its_map_is_current(mapped) -> None:
    project, _ = mapped
    states = {step.step: step for step in run(ProjectStatus(str(project))).steps}
    assert states["area"].detail.startswith("20 ha")  # 19.6; the grid has 36
    assert states["map"].state == "ready"


def test_the_preview_ends_there_too(mapped, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    project, _ = mapped
    monkeypatch.setattr(preview_map, "SESSIONS", LiveSessions())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with rasterio.open(run(PreviewMap(str(project))).file) as dataset:
        values = dataset.read(1)
        inside = pixels_in(CIRCLE, dataset.transform, values.shape)
    assert (values[~inside] == NO_DATA).mean() > 0.99
    assert (values[inside] != NO_DATA).all()


def test_with_another_area_the_map_is_out_of_date(mapped, tmp_path) -> None:
    project = tmp_path / "project"
    shutil.copytree(mapped[0], project)
    confine(project, MIDDLE.buffer(200))
    states = {step.step: step.state for step in run(ProjectStatus(str(project))).steps}
    assert (states["model"], states["map"]) == ("ready", "stale")


def test_parcels_beyond_the_edge_are_no_misses(mapped, tmp_path) -> None:
    project = tmp_path / "project"
    shutil.copytree(mapped[0], project)
    reference = tmp_path / "reference.gpkg"
    tiny.parcel_table().to_file(reference, layer="parcels", driver="GPKG")
    made = run(AssessMap(str(project), reference=str(reference)))
    told = gpd.read_file(Path(made.folder) / "parcels.gpkg")
    beyond = ~told.geometry.intersects(CIRCLE)
    assert beyond.any()
    assert told.loc[beyond, "mapped"].isna().all() and (told.loc[beyond, "pixels"] == 0).all()
    assert made.accuracy.parcels == (told["pixels"] > 0).sum() < len(told)
    within = told.geometry.within(CIRCLE.buffer(-15))
    edge = ~beyond & ~within
    assert (told.loc[within, "pixels"] == 100).all() and (told.loc[edge, "pixels"] < 100).all()


def test_what_is_suggested_lies_in_the_area(mapped, monkeypatch: pytest.MonkeyPatch) -> None:
    project, _ = mapped
    monkeypatch.setattr("furrow.engine.jobs.suggest_parcels.SESSIONS", LiveSessions())
    by_hand = run(SuggestParcels(str(project), number=20)).suggestions
    layer = str(project / "labels.gpkg")
    of_parcels = run(SuggestParcels(str(project), parcels=layer, number=20)).suggestions
    assert by_hand and of_parcels
    reach = CIRCLE.buffer(15)
    assert all(shape(json.loads(one.polygon)).intersects(reach) for one in by_hand)
    assert all(reach.contains(Point(one.x, one.y)) for one in of_parcels)


@pytest.mark.parametrize(
    "area, crs",
    [
        (box(LEFT + 105, TOP - 415, LEFT + 395, TOP - 95), CRS),
        (box(3.001, 50.5455, 3.007, 50.5485), "EPSG:4326"),
    ],
)
def test_a_rectangle_is_mapped_to_the_edges_of_its_pixels(few_labels, tmp_path, area, crs) -> None:
    project = make_project(tmp_path / "project", few_labels, area=area_file(tmp_path, area, crs))
    assert not json.loads((project / "furrow.json").read_text())["confined"]


@pytest.mark.parametrize(
    "area",
    [
        Polygon([(LEFT, TOP), (LEFT + 600, TOP), (LEFT, TOP - 600)]),
        box(LEFT, TOP - 600, LEFT + 600, TOP).difference(MIDDLE.buffer(100)),  # a hole
        Polygon(
            [(LEFT + 300, TOP), (LEFT + 600, TOP - 300), (LEFT + 300, TOP - 600), (LEFT, TOP - 300)]
        ),
    ],
)
def test_whatever_is_no_rectangle_confines_the_map(few_labels, tmp_path, area) -> None:
    project = make_project(tmp_path / "project", few_labels, area=area_file(tmp_path, area))
    assert json.loads((project / "furrow.json").read_text())["confined"]


def test_without_an_area_the_map_is_all_of_the_imagery(few_labels, tmp_path) -> None:
    project = make_project(tmp_path / "project", few_labels)
    document = json.loads((project / "furrow.json").read_text())
    assert not document["confined"] and document["grid"]["width_px"] == SIZE_PX
