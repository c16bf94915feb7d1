"""The recipes of tables train, are cross-validated and map in a project, as any other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine import jobs
from furrow.engine.contract import Reporter
from furrow.engine.contract.requests import MapCrops, PrepareImagery, TrainModel
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs.train_model import training_parcels
from furrow.engine.project import open_project
from furrow.engine.training.bundle import open_bundle
from furrow.engine.training.interface import learner_of
from furrow.engine.training.recipes import read_recipe
from tests.support.tiny import make_project, parcel_crops, write_inputs


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("tiny")
    inputs = write_inputs(folder / "inputs", months=range(3, 10))
    made = make_project(
        folder / "project", inputs, season_start="2021-03-01", season_end="2021-09-30"
    )
    jobs.run(PrepareImagery(str(made)))
    return str(made)


@pytest.mark.parametrize("name", ["few-labels", "gradient-boosting", "logistic-regression"])
def test_a_recipe_learns_from_parcels_and_says_windows(project: str, name: str) -> None:
    recipe = read_recipe(name)
    opened = open_project(project)
    with open_stack(opened.paths.imagery, opened.document.grid) as stack:
        parcels = training_parcels(opened)
        examples = learner_of(recipe).prepare(stack, parcels, recipe, Reporter())
        model = examples.fit(np.arange(0, len(parcels), 2), 0, Reporter())
        found = model.predict_window(stack.read(0, 0, 60, 60))
    said = np.array(model.classes)[found.probabilities.argmax(axis=0)]
    truth = parcel_crops() + model.classes[0]
    assert found.seen.mean() > 0.9
    assert (said == truth)[found.seen].mean() > 0.9


def test_the_default_for_few_labels_goes_from_parcels_to_a_map(project: str) -> None:
    trained = jobs.run(TrainModel(project, "few-labels"))
    bundle = open_bundle(Path(trained.folder))
    assert bundle.recipe == read_recipe("few-labels")
    made = jobs.run(MapCrops(project, bundle.name))
    with rasterio.open(made.crop_map) as dataset:
        crops = dataset.read(1)
    truth = parcel_crops() + bundle.legend.classes[0].value
    assert (crops > 1).mean() > 0.9
    assert (crops == truth)[crops > 1].mean() > 0.9
