"""A head on frozen features: learns from series, maps without torch, refuses what does not fit."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from furrow.engine import create_project, prepare_imagery, train_model
from furrow.engine.contract import LogLine, Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    BandsMissing,
    TooLittleToLearn,
)
from furrow.engine.imagery.stack import open_stack
from furrow.engine.project import open_project
from furrow.engine.training.bundle import open_bundle
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.series import series_learner

pytest.importorskip("torch", reason="torch is not installed")
NAMES = ("presto", "presto-worldcereal", "galileo-nano", "presto-joined", "galileo-nano-joined")

# Run where neither torch nor onnx nor weights are to be had.
ELSEWHERE = """
import sys
class NoTorch:
    def find_spec(self, name, *rest):
        if name.split(".")[0] in ("torch", "onnx", "skl2onnx"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, NoTorch())
from pathlib import Path
import numpy as np
from furrow.engine.imagery.stack import open_stack
from furrow.engine.project import open_project
from furrow.engine.training.bundle import open_bundle
project, bundle, out = map(Path, sys.argv[1:])
opened = open_project(project)
with open_stack(opened.paths.imagery, opened.document.grid) as stack:
    found = open_bundle(bundle).load().predict_window(stack.read(0, 0, 12, 40))
np.save(out, found.probabilities)
"""


def fitted(name: str, training, **options):
    recipe = read_recipe(name)
    recipe = replace(recipe, options={**recipe.options, **options})
    learner = series_learner(recipe.learner)
    return learner, learner.fit(training, recipe, 0, Reporter())


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_tells_real_crops_apart_and_comes_back_the_same(
    published, arkansas, tmp_path, name: str
):
    learner, model = fitted(name, arkansas.training, trees=50)
    found = model.probabilities(arkansas.unseen)
    named = np.array(model.classes)[found.argmax(axis=1)]
    assert (named == arkansas.truth).mean() > 0.75, "guessing one class would give 0.25"
    assert np.allclose(found.sum(axis=1), 1, atol=1e-4)

    card = json.loads(json.dumps(model.save(tmp_path)))
    again = learner.load(tmp_path, card).probabilities(arkansas.unseen)
    assert np.abs(again - found).max() < 1e-3
    assert (again.argmax(axis=1) == found.argmax(axis=1)).all()
    assert card["weights"]["licence"] == "MIT"
    assert any("works without VV, VH" in note for note in card["notes"])


@pytest.mark.parametrize("head", ["ridge", "prototype", "forest"])
@pytest.mark.parametrize("classes", [2, 3])
def test_other_heads_do_so_as_well(published, made_up, tmp_path, head: str, classes: int):
    chosen = made_up.classes < 2 + classes
    training = replace(
        made_up,
        samples=made_up.samples.take(chosen),
        classes=made_up.classes[chosen],
        groups=made_up.groups[chosen],
        weights=made_up.weights[chosen],
    )
    learner, model = fitted("presto", training, head=head, trees=20)
    found = model.probabilities(training.samples)
    assert (np.array(model.classes)[found.argmax(axis=1)] == training.classes).mean() > 0.9
    card = model.save(tmp_path)
    loaded = learner.load(tmp_path, card).probabilities(training.samples)
    assert np.abs(loaded - found).max() < 1e-3


def test_a_sample_that_nobody_saw_gets_zeros(published, made_up):
    _, model = fitted("presto", made_up)
    for one in made_up.samples.sensors:
        one.values[3] = np.nan
    found = model.probabilities(made_up.samples)
    assert not found[3].any() and found[[0, 1, 2, 4]].any(axis=1).all()


def test_missing_bands_are_refused_where_the_recipe_says_so(published, made_up):
    optical = replace(made_up, samples=made_up.samples.only(["s2"]))
    with pytest.raises(BandsMissing, match="VV, VH"):
        fitted("presto", optical, missing_bands="refuse")
    _, model = fitted("presto", made_up)
    with pytest.raises(BandsMissing, match="s1 VV, s1 VH"):
        model.probabilities(optical.samples)


@pytest.mark.parametrize("option", ["head", "missing_bands", "precision"])
def test_an_option_that_is_no_such_is_refused(published, made_up, option: str):
    with pytest.raises(BadRequest, match=f"recipe presto.*{option} is none of"):
        fitted("presto", made_up, **{option: "nonsense"})


def test_one_class_is_too_little(published, made_up):
    with pytest.raises(TooLittleToLearn):
        fitted("presto", replace(made_up, classes=np.full_like(made_up.classes, 1)))


def test_a_damaged_model_is_refused(published, made_up, tmp_path):
    learner, model = fitted("presto", made_up)
    card = model.save(tmp_path)
    with pytest.raises(ArtefactDamaged, match="card lacks"):
        learner.load(tmp_path, {**card, "months": None})
    (tmp_path / "head.onnx").write_bytes(b"no model")
    with pytest.raises(ArtefactDamaged, match="head.onnx"):
        learner.load(tmp_path, card)


def test_eight_bit_numbers_are_kept_only_where_the_labels_stay(published, made_up):
    told: list[LogLine] = []
    recipe = read_recipe("presto")
    recipe = replace(recipe, options={**recipe.options, "precision": "eight-bit"})
    learner = series_learner(recipe.learner)
    exact = learner.fit(made_up, read_recipe("presto"), 0, Reporter())
    model = learner.fit(made_up, recipe, 0, Reporter(on_log=told.append))
    (line,) = [one.text for one in told if "eight-bit" in one.text]
    kept = float(line.partition("%")[0]) >= 99.5
    assert (model.encoder.graph != exact.encoder.graph) == kept


def test_presto_trains_on_the_real_scene_and_maps_without_torch(published, flanders, tmp_path):
    project = tmp_path / "area"
    create_project(project, imagery=flanders, labels=flanders / "parcels.gpkg")
    prepare_imagery(project)
    trained = train_model(project, recipe="presto")

    bundle = open_bundle(Path(trained.folder))
    assert bundle.assessment is not None
    assert bundle.assessment.overall.value > bundle.assessment.baseline_overall + 0.2
    opened = open_project(project)
    with open_stack(opened.paths.imagery, opened.document.grid) as stack:
        here = bundle.load().predict_window(stack.read(0, 0, 12, 40))
    assert here.seen.mean() > 0.9

    out = tmp_path / "elsewhere.npy"
    words = [sys.executable, "-c", ELSEWHERE, str(project), trained.folder, str(out)]
    done = subprocess.run(words, env=without_weights(tmp_path), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert np.abs(np.load(out) - here.probabilities).max() < 1e-5


def without_weights(folder: Path) -> dict[str, str]:
    import os

    kept = {name: value for name, value in os.environ.items() if not name.startswith("FURROW_")}
    return {**kept, "HOME": str(folder), "XDG_CACHE_HOME": str(folder)}
