"""The recipes learn from a few parcels, map without torch, and go on from each other."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    StrategyNotOffered,
    WeightsMissing,
    WrongUnit,
)
from furrow.engine.contract.requests import CreateDemo, PrepareImagery
from furrow.engine.contract.training_errors import StartModelRefused
from furrow.engine.jobs import run
from furrow.engine.jobs.train_model import train
from furrow.engine.project import open_project
from furrow.engine.training.learners.segmentation import SegmentationExamples, load
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.segmentation.model import SegmentationModel
from furrow.tests.deep.segmentation.published_file import put, tensors_of
from furrow.tests.deep.segmentation.season import Season, recipe, share_right

MAJORITY = 1 / 3
RECIPES = {
    "unet": recipe(),
    "recurrent-unet": recipe(
        "recurrent-unet", ("s1",), chronological=True, learning_rate=1e-3, epochs=10
    ),
    "masked-autoencoder": recipe("masked-autoencoder", augmentation=("sensor-dropout",), epochs=16),
}
every = pytest.mark.parametrize("name", RECIPES)


@pytest.fixture(scope="session")
def learned(season: Season) -> dict[str, tuple[SegmentationExamples, SegmentationModel]]:
    found = {}
    for name, one in RECIPES.items():
        examples = season.examples(one)
        found[name] = examples, examples.fit(season.halves[0], 0, Reporter())
    return found


@every
def test_it_learns_from_half_of_the_parcels_and_tells_the_other_half(
    learned, season: Season, name: str
) -> None:
    examples, model = learned[name]
    assert share_right(examples, model, season.halves[1]) > MAJORITY + 0.4
    assert model.facts["held_out_to_stop"] == 3


@every
def test_saved_and_loaded_it_says_the_same(
    learned, season: Season, name: str, tmp_path: Path
) -> None:
    _, model = learned[name]
    card = model.save(tmp_path)
    loaded = load(tmp_path, card)
    window = season.window(0, 0, 60, 60)
    one, other = model.predict_window(window), loaded.predict_window(window)
    assert np.array_equal(one.seen, other.seen)
    assert np.abs(one.probabilities - other.probabilities).max() < 1e-3
    said, again = (w.probabilities.argmax(axis=0)[one.seen] for w in (one, other))
    # Equal but where two classes are as good as level.
    top = np.sort(one.probabilities, axis=0)[-2:, one.seen]
    assert (said == again)[top[1] - top[0] > 1e-3].all()
    assert loaded.classes == model.classes and loaded.margin_px == 32
    (tmp_path / "model.onnx").write_bytes((tmp_path / "model.onnx").read_bytes()[:1000])
    with pytest.raises(ArtefactDamaged):
        load(tmp_path, card)


def test_a_window_gives_what_the_whole_area_gives(learned, season: Season) -> None:
    _, model = learned["unet"]
    whole = model.predict_window(season.window(0, 0, 60, 60)).probabilities
    part = model.predict_window(season.window(8, 0, 52, 60)).probabilities
    # 40 and below is a whole patch away from the cut.
    np.testing.assert_allclose(part[:, 32:], whole[:, 40:], atol=1e-4)


def test_the_same_seed_learns_the_same(season: Season) -> None:
    quick = recipe("masked-autoencoder", epochs=2)
    examples = season.examples(quick)
    one, two = (examples.fit(season.halves[0], 5, Reporter()) for _ in "ab")
    np.testing.assert_array_equal(examples.predict(one, 1), examples.predict(two, 1))


def test_peak_greenness_is_a_single_step(season: Season) -> None:
    examples = season.examples(recipe(sensors=("s2",), time="peak", composites=12, epochs=2))
    model = examples.fit(season.halves[0], 0, Reporter())
    assert model.inputs.steps == 1
    assert examples.predict(model, 1).shape[1] == 3


def test_a_pretrained_encoder_is_filled_frozen_and_named(season: Season, cache: Path, monkeypatch):
    from furrow.engine.backbones import published
    from furrow.engine.training.segmentation import design

    known = published.published_encoder("ssl4eo-resnet18-s2")
    tensors = tensors_of(known)
    encoder = put(known, cache, tensors)
    monkeypatch.setattr(design, "published_encoder", lambda _: encoder)
    asked = recipe(sensors=("s2",), strategy="frozen", backbone=known.name, epochs=1)
    model = season.examples(asked).fit(season.halves[0], 0, Reporter())
    state = model.runner.network.encoder.state_dict()
    assert torch.equal(state["layer4.1.conv2.weight"], tensors["layer4.1.conv2.weight"])
    assert torch.equal(state["bn1.running_mean"], tensors["bn1.running_mean"])
    assert any("13/10" in note for note in model.notes)
    assert any("CC-BY-4.0" in licence for licence in model.facts["licences"])


def test_a_pretrained_encoder_takes_its_own_unit_and_tells_of_its_sentinel_1(
    season: Season, cache: Path, monkeypatch
):
    from furrow.engine.backbones import published
    from furrow.engine.training.learners import segmentation
    from furrow.engine.training.segmentation import design

    known = published.published_encoder("ssl4eo-resnet50-s1")
    encoder = put(known, cache, tensors_of(known))
    monkeypatch.setattr(design, "published_encoder", lambda _: encoder)
    asked = recipe(sensors=("s1",), strategy="frozen", backbone=known.name)
    (note,) = season.examples(asked).plan.notes
    assert "does not say which convention" in note and "sigma0-ellipsoid" in note
    cut = segmentation.cut_patches

    def in_power(*given):
        patches = cut(*given)
        return replace(patches, values=10 ** (patches.values / 10))

    monkeypatch.setattr(segmentation, "cut_patches", in_power)
    with pytest.raises(WrongUnit, match="linear power"):
        season.examples(asked)


@pytest.mark.parametrize("name", ["unet-ssl4eo", "unet-satlas", "unet-imagenet"])
def test_published_recipes_say_at_once_that_they_need_weights(
    season: Season, cache: Path, name: str
) -> None:
    with pytest.raises(WeightsMissing):
        season.examples(read_recipe(name))
    assert "scratch" in read_recipe(name).description


def test_what_would_freeze_random_weights_is_not_offered(season: Season) -> None:
    examples = season.examples(recipe(strategy="finetune-encoder"))
    with pytest.raises(StrategyNotOffered, match="scratch"):
        examples.fit(season.halves[0], 0, Reporter())


def test_a_model_is_gone_on_from_and_its_frozen_parts_stay(learned, season: Season) -> None:
    _, start = learned["masked-autoencoder"]
    asked = replace(RECIPES["masked-autoencoder"], strategy="finetune-encoder")
    asked = replace(asked, options={**asked.options, "epochs": 1})
    examples = replace(season.examples(asked), start=start)
    model = examples.fit(season.halves[1], 0, Reporter())
    before, after = (one.runner.network for one in (start, model))
    assert torch.equal(before.spread.weight, after.spread.weight)
    assert not torch.equal(before.encoder.sensor, after.encoder.sensor)
    assert share_right(examples, model, season.halves[0]) > MAJORITY + 0.4


def test_another_network_is_not_gone_on_from(learned, season: Season) -> None:
    examples = season.examples(recipe(strategy="finetune"))
    with pytest.raises(StartModelRefused):
        replace(examples, start=learned["masked-autoencoder"][1]).fit(
            season.halves[0], 0, Reporter()
        )


def test_a_simulated_region_is_trained_on_and_mapped_without_torch(
    tmp_path: Path, checkout: Path
) -> None:
    """Simulated: the whole job, and its map in a process that cannot import torch."""
    folder = tmp_path / "demo"
    run(CreateDemo(folder=str(folder), size_px=96, labelled_per_crop=1))
    run(PrepareImagery(project=str(folder)))
    project = open_project(folder)
    asked = recipe("masked-autoencoder", epochs=2, batch_size=8)
    trained = train(project, asked, Reporter())
    # One parcel a crop: too few to be held out, which saves the time of learning several times.
    assert trained.simulated and trained.accuracy is None
    script = (
        "import sys, importlib.abc\n"
        "class No(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name.split('.')[0] in ('torch', 'torchvision', 'onnxscript'):\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, No())\n"
        "from furrow.engine.contract.requests import MapCrops\n"
        "from furrow.engine.jobs import run\n"
        f"made = run(MapCrops(project={str(folder)!r}))\n"
        "print(sorted(made.area_ha), made.simulated)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=checkout
    )
    assert done.returncode == 0, done.stderr
    assert "True" in done.stdout
