"""The whole job by parcels, by segments and by fields; each map says what was classified."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio

from furrow.engine.contract.errors import BadRequest, FieldsUnusable, UnitNotOffered
from furrow.engine.contract.requests import (
    CropMapFromLabels,
    MapCrops,
    ProjectStatus,
    TrainModel,
)
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import run
from tests.support import tiny


def layer(file: Path, rows: slice) -> str:
    """The tiny season's parcels, all six rows of six."""
    tiny.parcel_table().iloc[rows].to_file(file, layer="fields", driver="GPKG")
    return f"{file}:fields"


def pixels(made: MapMade) -> np.ndarray:
    with rasterio.open(made.crop_map) as opened:
        return opened.read(1)


def states(project: Path) -> dict[str, str]:
    return {step.step: step.state for step in run(ProjectStatus(str(project))).steps}


def test_fields_are_mapped_whole_and_the_map_is_known_again(
    finished_copy: Path, tmp_path: Path
) -> None:
    fields = layer(tmp_path / "some.gpkg", slice(0, 18))
    made = run(MapCrops(str(finished_copy), fields=fields))
    values = pixels(made)
    assert not values[30:].any()  # between the fields: no data
    squares = values[:30].reshape(3, 10, 6, 10).swapaxes(1, 2).reshape(18, 100)
    assert all(len(np.unique(square[square > 0])) == 1 for square in squares)
    assert any("the rest is no data" in text for text in made.warnings)
    assert any("learned from single pixels" in text for text in made.warnings)
    assert any("no pixel is called sure" in text for text in made.warnings)
    assert not (Path(made.folder) / "unsure.tif").exists(), "what was held out were pixels"
    assert run(MapCrops(str(finished_copy), fields=fields)).reused
    assert states(finished_copy)["map"] == "ready"
    between = run(MapCrops(str(finished_copy), fields=fields, outside_fields="pixel"))
    assert not between.reused and (pixels(between)[30:] > 0).all()
    gpd.read_file(tmp_path / "some.gpkg").iloc[:6].to_file(tmp_path / "some.gpkg", layer="fields")
    assert states(finished_copy)["map"] == "stale"


@pytest.mark.parametrize(
    "unit, told", [("parcel", "mean series of whole parcels"), ("superpixel", "Segments")]
)
def test_a_unit_is_trained_measured_and_mapped(finished_copy: Path, unit: str, told: str) -> None:
    trained = run(TrainModel(str(finished_copy), unit=unit))
    assert trained.accuracy is None or trained.accuracy.parcels > 0
    made = run(MapCrops(str(finished_copy)))
    assert any(told in text for text in made.warnings)
    truth = tiny.parcel_crops()
    values = pixels(made)
    assert (values[values > 0] - 2 == truth[values > 0]).mean() > 0.7
    assert run(TrainModel(str(finished_copy), unit=unit)).reused


def test_what_cannot_be_classified_is_refused_before_any_work(
    tiny_project: Path, finished_copy: Path, tmp_path: Path
) -> None:
    with pytest.raises(UnitNotOffered):
        run(CropMapFromLabels(str(tiny_project), recipe="unet-scratch", unit="superpixel"))
    with pytest.raises(BadRequest, match="table"):
        run(TrainModel(table="series.csv", out=str(tmp_path / "m"), unit="parcel"))
    far = tiny.parcel_table().translate(1e6)
    gpd.GeoDataFrame(geometry=far).to_file(tmp_path / "far.gpkg")
    for project in (finished_copy, tiny_project):
        job = MapCrops if project is finished_copy else CropMapFromLabels
        with pytest.raises(FieldsUnusable, match="reaches the mapped area"):
            run(job(str(project), fields=str(tmp_path / "far.gpkg")))
