"""The area that a person gives, as drawn and as exported by others."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pytest
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from furrow.engine.contract.errors import BadRequest, LabelsUnreadable
from furrow.engine.imagery.area import read_area

FIELD = box(4.0, 50.0, 4.01, 50.01)


def written(file: Path, shapes: list, crs: str | None = "EPSG:4326", **options: str) -> str:
    gpd.GeoSeries(shapes, crs=crs).to_file(file, **options)
    return str(file)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "area.gpkg"


@pytest.mark.parametrize(
    "shape",
    [
        FIELD,
        Polygon(FIELD.exterior, [box(4.004, 50.004, 4.006, 50.006).exterior.coords]),
        MultiPolygon([FIELD, box(4.02, 50.0, 4.03, 50.01)]),
        Polygon([(x, y, 17.0) for x, y in FIELD.exterior.coords]),
    ],
    ids=["plain", "hole", "several", "height"],
)
def test_polygons_of_all_kinds(shape, file):
    area = read_area(written(file, [shape]))
    assert area.union_all().equals(shape) and not area.has_z.any()


def test_lines_that_cross_are_mended(file):
    bow = Polygon([(4, 50), (4.01, 50.01), (4.01, 50), (4, 50.01)])
    area = read_area(written(file, [bow]))
    assert area.is_valid.all() and area.union_all().area == pytest.approx(5e-5)


def test_rows_without_a_shape_are_passed_over(file):
    area = read_area(written(file, [FIELD, None, Polygon()]))
    assert area.union_all().equals(FIELD)


def test_of_several_layers_the_one_with_polygons(file):
    written(file, [Point(9, 9)], layer="points")
    written(file, [FIELD], layer="fields")
    assert read_area(str(file)).union_all().equals(FIELD)


@pytest.mark.parametrize(
    "shapes",
    [
        [Point(4, 50)],
        [LineString([(4, 50), (5, 51)])],
        [Polygon([(4, 50), (4, 50), (4, 50), (4, 50)])],
        [None],
    ],
    ids=["point", "line", "no-size", "nothing"],
)
def test_what_is_no_area_is_refused(shapes, file):
    with pytest.raises(BadRequest, match="no polygon"):
        read_area(written(file, shapes))


def test_no_coordinate_system_is_refused(file):
    with pytest.raises(BadRequest, match="coordinate system"):
        read_area(written(file, [FIELD], crs=None))


def test_a_file_that_is_no_layer(tmp_path):
    (tmp_path / "area.gpkg").write_text("not a layer")
    with pytest.raises(LabelsUnreadable):
        read_area(str(tmp_path / "area.gpkg"))
