"""A pixel that one sensor saw is mapped by what learned to do without the other, and so is imagery
that lacks a sensor; what needs both says so."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.contract.requests import AdaptModel, MapCrops, PrepareImagery
from furrow.engine.contract.results import MapMade, ModelTrained
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs import run
from furrow.engine.jobs.train_model import train
from furrow.engine.project import open_project
from furrow.engine.training.bundle import open_bundle
from furrow.engine.training.recipes import read_recipe
from furrow.tests.support import tiny

pytest.importorskip("torch", reason="torch is not installed")

HALF = tiny.SIZE_PX // 2
QUICK = {
    "cnn1d": {"epochs": 4, "samples_per_epoch": 64, "precision": "float32"},
    "croplem-encoder": {
        "epochs": 2,
        "patch_px": 32,
        "samples_an_epoch": 8,
        "precision": "float32",
    },
    "random-forest": {"trees": 5},
}
TWELVE = range(0, 36, 3)
"""Parcels: six in either half, enough for some to be held out."""
THREE = (0, 3, 6)
"""Too few for that, and quick to learn from."""


def quick(name: str) -> Recipe:
    recipe = read_recipe(name)
    return replace(recipe, options={**recipe.options, **QUICK[name]})


def project_of(folder: Path, change_radar, labelled=TWELVE) -> Path:
    """
    Args:
        change_radar: is given each file of Sentinel-1.
    """
    inputs = tiny.write_inputs(folder / "inputs")
    for file in sorted(inputs.imagery.glob("s1_*.tif")):
        change_radar(file)
    parcels = tiny.parcel_table()
    parcels["crop"] = parcels["crop"].where(parcels.index.isin(labelled), None)
    parcels.to_file(inputs.parcels, layer="parcels", driver="GPKG")
    project = tiny.make_project(folder / "project", inputs)
    run(PrepareImagery(project=str(project)))
    return project


def hole(file: Path) -> None:
    """Sentinel-1 saw the left half alone."""
    with rasterio.open(file, "r+") as dataset:
        seen = dataset.read()
        seen[:, :, HALF:] = np.nan
        dataset.write(seen)


@pytest.fixture(scope="module")
def with_hole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project_of(tmp_path_factory.mktemp("hole"), hole)


@pytest.fixture(scope="module")
def optical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project_of(tmp_path_factory.mktemp("optical"), Path.unlink)


def trained(project: Path, name: str) -> ModelTrained:
    return train(open_project(project), quick(name), Reporter())


def mapped(project: Path, model: str) -> tuple[MapMade, np.ndarray]:
    made = run(MapCrops(str(project), model=model))
    with rasterio.open(made.crop_map) as dataset:
        return made, dataset.read(1)


def test_where_radar_has_a_hole_the_map_has_none(with_hole: Path) -> None:
    model = trained(with_hole, "cnn1d")
    card = json.loads((Path(model.folder) / "model.json").read_text(encoding="utf-8"))
    assert not any("were not used" in note for note in card["notes"])
    made, pixels = mapped(with_hole, model.model)
    assert (pixels > 0).all()
    # No sensor is missing wholly, and whoever looks sees where one has not seen.
    assert not any("The imagery has no" in told for told in made.warnings)


def test_presto_looks_at_what_is_there(published: Path, tmp_path: Path) -> None:
    project = project_of(tmp_path, hole, THREE)
    model = train(open_project(project), read_recipe("presto"), Reporter())
    opened = open_project(project)
    with open_stack(opened.paths.imagery, opened.document.grid) as stack:
        found = open_bundle(Path(model.folder)).load().predict_window(stack.read(20, 26, 4, 8))
    assert found.seen.all()
    np.testing.assert_allclose(found.probabilities.sum(axis=0), 1, atol=1e-4)


def test_trees_need_every_sensor_and_leave_the_hole(with_hole: Path) -> None:
    model = trained(with_hole, "random-forest")
    _, pixels = mapped(with_hole, model.model)
    # In the first rows it is always cloudy.
    assert (pixels[2:, :HALF] > 0).all() and not pixels[:, HALF:].any()


@pytest.mark.parametrize(("name", "labelled"), [("cnn1d", TWELVE), ("croplem-encoder", THREE)])
def test_imagery_without_radar_is_mapped_and_that_is_told(
    optical: Path, tmp_path: Path, name: str, labelled
) -> None:
    model = trained(project_of(tmp_path, lambda file: None, labelled), name)
    with pytest.raises(ModelMismatch):  # it cannot be trained further on what it lacks
        run(AdaptModel(str(optical), model.folder))
    taken = run(AdaptModel(str(optical), model.folder, as_is=True))
    told = []
    made = run(MapCrops(str(optical), model=taken.model), Reporter(on_log=told.append))
    with rasterio.open(made.crop_map) as dataset:
        pixels = dataset.read(1)
    assert (pixels > 0).mean() > 0.9
    lacking = [one for one in made.warnings if "The imagery has no S1" in one]
    assert len(lacking) == 1 and "by S2 alone" in lacking[0]
    assert any(one.text == lacking[0] for one in told)
    document = json.loads((Path(made.folder) / "map.json").read_text(encoding="utf-8"))
    assert lacking[0] in json.dumps(document["warnings"], ensure_ascii=False)
    # What was measured with radar is not promised without it.
    assert made.unsure is None
    assert any("goes without a sensor" in one for one in made.warnings) == (labelled is TWELVE)


def test_trees_refuse_imagery_without_radar(optical: Path, tmp_path: Path) -> None:
    model = trained(project_of(tmp_path, lambda file: None, THREE), "random-forest")
    with pytest.raises(ModelMismatch):
        run(AdaptModel(str(optical), model.folder, as_is=True))
