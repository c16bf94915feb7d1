"""A map by fields: whole fields, one class each; and layers that are no fields."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import Point, box

from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.errors import BadRequest, FieldsUnusable, FileMissing
from furrow.engine.imagery.stack import SensorSeries, StackWindow
from furrow.engine.mapping.fields import asked_fields
from furrow.engine.mapping.fields_model import FieldsModel, classify_fields
from furrow.engine.training.interface import WindowPrediction

GRID = Grid("EPSG:32631", 500_000, 5_600_000, 300, 200)
LEFT, RIGHT = 0, 1


class Columns:
    """Column numbers as values."""

    grid = GRID
    description = SimpleNamespace(step_labels=("2021-01",), bands={"s2": ("B04",)})

    def read(self, row: int, column: int, height: int, width: int) -> StackWindow:
        values = np.broadcast_to(
            np.arange(column, column + width, dtype=np.float32), (1, 1, height, width)
        ).copy()
        series = SensorSeries(values, np.ones((1, height, width), np.int16))
        return StackWindow(
            GRID.pixel_window(row, column, height, width), row, column, {"s2": series}
        )


class Halves:
    """Left of column 150 or right of it."""

    classes = (2, 3)
    margin_px = 0

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        column = window.sensors["s2"].values[0, 0]
        right = (column > 149.5).astype(np.float32)
        return WindowPrediction(np.stack([1 - right, right]), np.isfinite(column))


def field(row: int, column: int, height: int, width: int) -> object:
    left, top = GRID.left_m + 10 * column, GRID.top_m - 10 * row
    return box(left, top - 10 * height, left + 10 * width, top)


SHAPES = [
    field(10, 100, 180, 80),  # over tiles and over the border: its mean is on the left
    field(10, 190, 20, 40),
    field(40, 220, 20, 40),
    field(199, 299, 40, 40),  # one pixel of it is on the map
    box(GRID.left_m + 6, GRID.top_m - 9, GRID.left_m + 9, GRID.top_m - 6),  # no pixel's centre
]


def layer(folder: Path, shapes: list[object], crs: str | None = GRID.crs, **more: str) -> Path:
    file = folder / "fields.gpkg"
    gpd.GeoDataFrame(geometry=shapes, crs=crs).to_file(file, driver="GPKG", **more)
    return file


def mapped(folder: Path, outside: str, at_a_time: int = 2) -> tuple[FieldsModel, WindowPrediction]:
    fields = asked_fields(str(layer(folder, SHAPES)), outside, GRID)
    assert fields is not None
    stack = Columns()
    model = classify_fields(stack, Halves(), fields, Reporter(), at_a_time)  # type: ignore[arg-type]
    return model, model.predict_window(stack.read(0, 0, 200, 300))


def test_a_field_has_one_class_however_large_it_is(tmp_path: Path) -> None:
    model, found = mapped(tmp_path, "nodata")
    said = np.where(found.seen, found.probabilities.argmax(axis=0), -1)
    assert (said[10:190, 100:180] == LEFT).all()
    assert (said[10:30, 190:230] == RIGHT).all() and said[199, 299] == RIGHT
    assert found.seen.sum() == 180 * 80 + 2 * 20 * 40 + 1
    assert model.unclassified == 1
    part = model.predict_window(Columns().read(100, 50, 60, 80))
    np.testing.assert_array_equal(part.probabilities, found.probabilities[:, 100:160, 50:130])


def test_between_the_fields_each_pixel_may_be_mapped_by_itself(tmp_path: Path) -> None:
    _, found = mapped(tmp_path, "pixel", at_a_time=1000)
    said = found.probabilities.argmax(axis=0)
    assert found.seen.all()
    assert (said[:5, :150] == LEFT).all() and (said[:5, 150:] == RIGHT).all()
    assert (said[10:190, 100:180] == LEFT).all()


def test_one_of_several_layers_is_named(tmp_path: Path) -> None:
    layer(tmp_path, SHAPES, layer="a")
    file = layer(tmp_path, SHAPES[:2], layer="b")
    named = asked_fields(f"{file}:b", "nodata", GRID)
    assert named is not None and len(named.outlines) == 2
    with pytest.raises(FieldsUnusable, match="several layers"):
        asked_fields(str(file), "nodata", GRID)
    with pytest.raises(FieldsUnusable, match="no such layer"):
        asked_fields(f"{file}:c", "nodata", GRID)
    assert asked_fields(None, "nodata", GRID) is None


def test_fields_in_degrees_are_as_good(tmp_path: Path) -> None:
    shapes = gpd.GeoSeries(SHAPES, crs=GRID.crs).to_crs("EPSG:4326")
    fields = asked_fields(str(layer(tmp_path, list(shapes), "EPSG:4326")), "nodata", GRID)
    assert fields is not None and len(fields.outlines) == len(SHAPES)


def test_what_is_no_layer_of_fields_is_said(tmp_path: Path) -> None:
    for shapes, crs, told in (
        ([Point(500_100, 5_599_900)], GRID.crs, "no polygon"),
        (SHAPES, None, "no coordinate system"),
        ([box(0, 0, 10, 10)], GRID.crs, "reaches the mapped area"),
        # In degrees that were taken for metres, as a wrong coordinate system has it.
        ([box(3.0, 50.5, 3.1, 50.6)], GRID.crs, "reaches the mapped area"),
    ):
        file = layer(tmp_path, list(shapes), crs)
        with pytest.raises(FieldsUnusable, match=told):
            asked_fields(str(file), "nodata", GRID)
        file.unlink()
    text = tmp_path / "fields.txt"
    text.write_text("not a layer")
    with pytest.raises(FieldsUnusable, match="no layer of polygons"):
        asked_fields(str(text), "nodata", GRID)
    with pytest.raises(FileMissing):
        asked_fields(str(tmp_path / "none.gpkg:a"), "nodata", GRID)
    with pytest.raises(BadRequest, match="nodata"):
        asked_fields(str(text), "water", GRID)
