"""Networks of series: shapes, slopes, gaps, and the same answers without torch."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import ArtefactDamaged, BackboneUnknown, InputRefused
from furrow.engine.contract.training_errors import StartModelRefused, TooLittleToLearn
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.series_inputs import FoundationInputs
from furrow.engine.training.series_learners import network as learner
from furrow.tests.deep.conftest import Learning, season

torch = pytest.importorskip("torch", reason="torch is not installed")

from furrow.engine.training.networks.build import build_network  # noqa: E402
from furrow.engine.training.torch_loop.batches import Batch  # noqa: E402
from furrow.engine.training.torch_loop.losses import batch_loss  # noqa: E402
from furrow.engine.training.torch_loop.schedule import Schedule  # noqa: E402
from furrow.engine.training.torch_loop.strategies import (  # noqa: E402
    apply_strategy,
    set_training,
)

RECIPES = (
    "cnn1d",
    "cnn1d-sar",
    "cropnet",
    "cropnet-1d",
    "cropnet-harmonic",
    "presto-finetuned",
    "presto-worldcereal-finetuned",
    "galileo-finetuned",
)
QUICK = {"epochs": 2, "samples_per_epoch": 24, "precision": "float32", "device": "cpu"}


def quick(name: str, **options):
    recipe = read_recipe(name)
    return replace(recipe, options={**recipe.options, **QUICK, **options})


def inputs_for(name: str, samples: SeriesSamples):
    from furrow.engine.training.networks.training import _inputs

    recipe = read_recipe(name)
    return _inputs(recipe, samples.only(recipe.sensors))


def tensors(arrays):
    return tuple(torch.from_numpy(np.ascontiguousarray(one)) for one in arrays)


@pytest.fixture(params=RECIPES)
def name(request, published) -> str:
    return request.param


def test_every_recipe_here_is_one_of_networks(name: str):
    recipe = read_recipe(name)
    assert recipe.learner == "network" and recipe.needs_torch
    assert recipe.description and recipe.name == name


def test_slopes_reach_every_part_that_learns_and_no_other(name: str, made_up):
    inputs = inputs_for(name, made_up.samples)
    network = build_network(inputs, 3, {}, pretrained=False, seed=0)
    given = tensors(inputs.build(made_up.samples))
    batch = Batch(given, torch.arange(24) % 3, torch.ones(24))
    for strategy in ("finetune", "finetune-head"):
        apply_strategy(network, strategy)
        set_training(network, strategy)
        network.zero_grad()
        logits = network(*given)
        assert logits.shape == (24, 3)
        batch_loss(logits, batch, Schedule())[0].backward()
        for part, parameter in network.named_parameters():
            if part.startswith("head.") or (strategy == "finetune" and parameter.requires_grad):
                # Of inputs that Furrow never has (land cover, the place), a table may stay idle.
                idle = any(word in part for word in ("dw_embed", "latlon", "ERA5", "SRTM"))
                assert idle or (parameter.grad is not None and parameter.grad.any()), part
            else:
                assert parameter.grad is None, part


def test_the_same_seed_begins_with_the_same_weights(name: str, made_up):
    inputs = inputs_for(name, made_up.samples)
    one, two, other = (
        build_network(inputs, 3, {}, pretrained=False, seed=seed).state_dict() for seed in (1, 1, 2)
    )
    assert all(torch.equal(one[key], two[key]) for key in one)
    assert not all(torch.equal(one[key], other[key]) for key in one)


def test_a_masked_value_changes_nothing(name: str, made_up):
    inputs = inputs_for(name, made_up.samples)
    optical = made_up.samples.sensors[-1].values
    optical[3] = np.nan  # radar, which all of the recipes take, never saw this one
    values, missing, third = inputs.build(made_up.samples)
    assert missing.any() and not missing.all()
    network = build_network(inputs, 3, {}, pretrained=False, seed=0).eval()
    with torch.inference_mode():
        known = network(*tensors((values, missing, third)))
        for garbage in (1e6, np.nan, np.inf):
            spoilt = np.where(missing, np.float32(garbage), values)
            assert torch.equal(network(*tensors((spoilt, missing, third))), known)
        shifted = np.where(missing, values, values + np.float32(0.3))
        assert not torch.allclose(network(*tensors((shifted, missing, third))), known)


def test_what_is_infinite_is_missing(name: str, made_up):
    inputs = inputs_for(name, made_up.samples)
    infinite = replace(
        made_up.samples,
        sensors=tuple(
            replace(one, values=np.where(np.isfinite(one.values), one.values, np.inf))
            for one in made_up.samples.sensors
        ),
    )
    for one, two in zip(inputs.build(made_up.samples), inputs.build(infinite), strict=True):
        assert np.isfinite(one).all()
        np.testing.assert_array_equal(one, two)


def test_saved_and_loaded_it_says_the_same_as_torch(name: str, made_up, tmp_path):
    recipe = quick(name)
    model = learner.fit(made_up, recipe, 0, Reporter())
    card = model.save(tmp_path)
    loaded = learner.load(tmp_path, card)
    unseen = season(30, seed=9).samples
    found = loaded.probabilities(unseen)

    own = unseen.only(recipe.sensors)
    network = build_network(loaded.inputs, 3, recipe.options, pretrained=False, seed=5).eval()
    network.load_state_dict({key: torch.from_numpy(one) for key, one in loaded.arrays().items()})
    with torch.inference_mode():
        expected = torch.softmax(network(*tensors(loaded.inputs.build(own))), dim=1).numpy()
    assert loaded.classes == (2, 3, 4) and found.shape == (30, 3)
    np.testing.assert_allclose(found, expected, atol=1e-4)
    np.testing.assert_array_equal(found.argmax(axis=1), expected.argmax(axis=1))
    # One at a time, and none: any number of samples.
    alone = np.concatenate([loaded.probabilities(unseen.take(slice(i, i + 1))) for i in range(3)])
    np.testing.assert_allclose(alone, found[:3], atol=1e-4)
    assert loaded.probabilities(unseen.take(slice(0, 0))).shape == (0, 3)


def test_what_was_never_seen_gets_zeros(made_up):
    model = learner.fit(made_up, quick("cnn1d"), 0, Reporter())
    for one in made_up.samples.sensors:
        one.values[5] = np.nan
    found = model.probabilities(made_up.samples)
    assert not found[5].any()
    np.testing.assert_allclose(np.delete(found, 5, axis=0).sum(axis=1), 1, atol=1e-5)


def test_other_bands_are_refused(made_up):
    model = learner.fit(made_up, quick("cnn1d"), 0, Reporter())
    with pytest.raises(InputRefused, match="s2 B02"):
        model.probabilities(made_up.samples.only(["s1"]))


def test_one_class_is_too_little_to_learn(made_up):
    with pytest.raises(TooLittleToLearn, match="one class"):
        learner.fit(replace(made_up, classes=np.full(24, 2)), quick("cnn1d"), 0, Reporter())


def test_an_unknown_network_is_refused(made_up):
    with pytest.raises(BackboneUnknown):
        learner.fit(made_up, replace(quick("cnn1d"), backbone="nothing"), 0, Reporter())


# --- pretrained ----------------------------------------------------------------------------------


@pytest.mark.parametrize("backbone", ["presto", "presto-worldcereal", "galileo-nano"])
@pytest.mark.parametrize("sensors", [("s2", "s1"), ("s2",), ("s1",)])
def test_a_tuned_backbone_begins_as_its_encoder_is(published, made_up, backbone, sensors):
    from furrow.engine.backbones import load_backbone

    samples = made_up.samples.only(sensors)
    samples.sensors[0].values[4] = np.nan
    inputs = FoundationInputs(backbone, samples.bands, "mask")
    network = build_network(inputs, 128, {}, pretrained=True, seed=0).eval()
    with torch.no_grad():
        network.head.weight.copy_(torch.eye(128))
        network.head.bias.zero_()
    matched = inputs._matched(samples)
    seen = matched.usable
    with torch.inference_mode():
        found = network(*tensors(inputs.build(samples))).numpy()
    expected = load_backbone(backbone).embed(matched)
    np.testing.assert_allclose(found[seen], expected[seen], atol=1e-5)


# --- going on from an earlier model --------------------------------------------------------------


@pytest.mark.parametrize("name", ["cnn1d-sar", "presto-finetuned"])
def test_an_earlier_model_is_adapted(published, tmp_path, name: str):
    earlier = learner.fit(season(seed=1), quick(name, epochs=8), 0, Reporter())
    started = learner.load(tmp_path, earlier.save(tmp_path))
    recipe = replace(quick(name, epochs=1, learning_rate=0.0), strategy="finetune")
    same = learner.fit(season(seed=2), recipe, 0, Reporter(), start=started)
    for key, one in started.arrays().items():
        if "running" not in key and "num_batches" not in key:
            np.testing.assert_array_equal(same.arrays()[key], one, err_msg=key)
    assert same.inputs.card() == started.inputs.card(), "its own scale, as its weights know it"

    # Fewer classes and a new one: rows of the head go along with their classes.
    later = season(seed=2)
    classes = np.where(later.classes == 4, 9, later.classes)
    classes = np.where(classes == 2, 3, classes)
    adapted = learner.fit(replace(later, classes=classes), recipe, 0, Reporter(), start=started)
    assert adapted.classes == (3, 9)
    np.testing.assert_array_equal(
        adapted.arrays()["head.weight"][0], started.arrays()["head.weight"][1]
    )


def test_a_model_of_another_kind_is_no_start(published, made_up):
    start = learner.fit(made_up, quick("cnn1d"), 0, Reporter())
    recipe = replace(quick("cropnet"), strategy="finetune")
    with pytest.raises(StartModelRefused, match="cannot go on"):
        learner.fit(made_up, recipe, 0, Reporter(), start=start)
    with pytest.raises(StartModelRefused, match="no network"):
        learner.fit(made_up, recipe, 0, Reporter(), start=object())


# --- real data -----------------------------------------------------------------------------------

ENOUGH = {
    "cnn1d": ({"epochs": 6, "samples_per_epoch": 256}, 0.8),
    "cropnet": ({"epochs": 4, "samples_per_epoch": 192}, 0.5),
    "cropnet-1d": ({"epochs": 8, "samples_per_epoch": 256}, 0.4),
    "cropnet-harmonic": ({"epochs": 5, "samples_per_epoch": 256}, 0.55),
    "presto-finetuned": ({"epochs": 4, "samples_per_epoch": 160}, 0.6),
    "presto-worldcereal-finetuned": ({"epochs": 3, "samples_per_epoch": 96}, 0.7),
    "galileo-finetuned": ({"epochs": 5, "samples_per_epoch": 128}, 0.5),
}
"""Recipe -> a shorter training, and the share of unseen pixels that must be right: of four equally
frequent crops a guess gets a quarter."""


@pytest.mark.parametrize("recipe_name", ENOUGH)
def test_a_recipe_learns_real_crops(published, arkansas: Learning, recipe_name: str):
    options, enough = ENOUGH[recipe_name]
    recipe = read_recipe(recipe_name)
    options = {"held_out": 0, "precision": "float32", "device": "cpu", **options}
    recipe = replace(recipe, options={**recipe.options, **options})
    model = learner.fit(arkansas.training, recipe, 0, Reporter())
    said = np.array(model.classes)[model.probabilities(arkansas.unseen).argmax(axis=1)]
    right = (said == arkansas.truth).mean()
    assert right > enough


def test_radar_alone_tells_maize_from_grass(flanders_radar: Learning):
    recipe = read_recipe("cnn1d-sar")
    options = {**recipe.options, "epochs": 15, "precision": "float32", "device": "cpu"}
    model = learner.fit(flanders_radar.training, replace(recipe, options=options), 0, Reporter())
    said = np.array(model.classes)[model.probabilities(flanders_radar.unseen).argmax(axis=1)]
    _, counts = np.unique(flanders_radar.truth, return_counts=True)
    right = (said == flanders_radar.truth).mean()
    assert right > counts.max() / counts.sum() + 0.1


# --- without torch -------------------------------------------------------------------------------

MAPPING = """
import json, sys
sys.modules["torch"] = None  # as if it were not installed
from pathlib import Path
import numpy as np
from furrow.engine.training.series import series_learner
from furrow.tests.deep.conftest import season

folder = Path(sys.argv[1])
model = series_learner("network").load(folder, json.loads((folder / "card.json").read_text()))
np.save(folder / "found.npy", model.probabilities(season(30, seed=9).samples))
"""


def test_mapping_needs_no_torch(published, made_up, tmp_path):
    model = learner.fit(made_up, quick("presto-finetuned"), 0, Reporter())
    (tmp_path / "card.json").write_text(json.dumps(model.save(tmp_path)))
    subprocess.run([sys.executable, "-c", MAPPING, str(tmp_path)], check=True)
    expected = model.probabilities(season(30, seed=9).samples)
    np.testing.assert_allclose(np.load(tmp_path / "found.npy"), expected, atol=1e-6)


@pytest.mark.parametrize("file", ["model.onnx", "weights.safetensors"])
def test_a_truncated_file_is_refused(made_up, tmp_path, file: str):
    card = learner.fit(made_up, quick("cnn1d"), 0, Reporter()).save(tmp_path)
    (tmp_path / file).write_bytes((tmp_path / file).read_bytes()[:200])
    with pytest.raises(ArtefactDamaged, match=file):
        learner.load(tmp_path, card).arrays()


def test_a_card_without_its_inputs_is_refused(made_up, tmp_path):
    card = learner.fit(made_up, quick("cnn1d"), 0, Reporter()).save(tmp_path)
    with pytest.raises(ArtefactDamaged, match="inputs"):
        learner.load(tmp_path, {name: one for name, one in card.items() if name != "inputs"})


def test_radar_of_orbits_that_are_apart_is_seen_by_a_tuned_backbone() -> None:
    from furrow.engine.training.networks.foundation import tuned_backbone

    torch.manual_seed(0)
    network = tuned_backbone("presto", ("s2", "s1asc", "s1desc"), 3, pretrained=False).eval()
    values = torch.zeros(2, 4, 17)
    values[1, :, :2] = 1.0  # other backscatter, and nothing else
    missing = torch.ones(2, 4, 17, dtype=torch.bool)
    missing[:, :, :12] = False
    months = torch.arange(4).expand(2, 4)
    with torch.no_grad():
        one, other = network(values, missing, months)
    assert not torch.allclose(one, other)
