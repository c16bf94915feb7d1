"""The forest that is saved is the forest that was grown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, RecipeUnknown
from furrow.engine.training.interface import learner_of
from furrow.engine.training.learners.random_forest import ForestExamples, load
from furrow.engine.training.pixel_examples import PixelTable
from furrow.engine.training.recipes import read_recipe, recipe_names

RECIPE = read_recipe("random-forest")


def table(parcels: int = 12, pixels: int = 40, features: int = 30, seed: int = 0) -> PixelTable:
    generator = np.random.default_rng(seed)
    values = np.arange(parcels) % 3 + 2
    tables = tuple(
        generator.normal(value, 1.5, (pixels, features)).astype(np.float32) for value in values
    )
    names = tuple(f"s2.B04.{i:02d}" for i in range(features))
    return PixelTable(tables, values.astype(np.int64), names, {"s2": ("B04",)})


def test_onnx_gives_what_scikit_learn_gives(tmp_path: Path) -> None:
    examples = ForestExamples(table(), RECIPE)
    grown = examples.fit(np.arange(12), 0, Reporter())
    loaded = load(tmp_path, grown.save(tmp_path))
    unseen = np.random.default_rng(1).normal(3, 2, (5000, 30)).astype(np.float32)
    np.testing.assert_allclose(loaded.probabilities(unseen), grown.probabilities(unseen), atol=1e-5)
    assert loaded.classes == grown.classes == (2, 3, 4)


def test_the_same_seed_grows_the_same_forest() -> None:
    examples = ForestExamples(table(), RECIPE)
    unseen = np.random.default_rng(1).normal(3, 2, (200, 30)).astype(np.float32)
    one, two = (examples.fit(np.arange(12), 5, Reporter()).probabilities(unseen) for _ in "ab")
    np.testing.assert_array_equal(one, two)


def test_a_truncated_model_is_refused(tmp_path: Path) -> None:
    examples = ForestExamples(table(), RECIPE)
    card = examples.fit(np.arange(12), 0, Reporter()).save(tmp_path)
    file = tmp_path / "model.onnx"
    file.write_bytes(file.read_bytes()[:1000])
    with pytest.raises(ArtefactDamaged, match=r"model\.onnx"):
        load(tmp_path, card)


def test_a_large_field_does_not_speak_for_its_crop() -> None:
    big = np.zeros((1000, 2), np.float32)
    small = np.ones((10, 2), np.float32)
    both = PixelTable((big, small, small), np.array([2, 2, 3]), ("a", "b"), {"s2": ("B04",)})
    features, values, weights = both.sample(np.arange(3), 60, seed=0)
    assert len(features) == 60 + 10 + 10
    big_weight = weights[(values == 2) & (features[:, 0] == 0)].sum()
    small_weight = weights[(values == 2) & (features[:, 0] == 1)].sum()
    assert big_weight == pytest.approx(small_weight)
    assert weights[values == 2].sum() == pytest.approx(weights[values == 3].sum())


def test_every_recipe_reads_and_names_a_learner_that_there_is() -> None:
    for name in recipe_names():
        recipe = read_recipe(name)
        assert recipe.name == name
        learner_of(recipe)


def test_a_wrong_recipe_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(RecipeUnknown, match="random-forest"):
        read_recipe("no-such")
    (tmp_path / "bad.json").write_text('{"name": "bad", "sensors": 3}')
    with pytest.raises(BadRequest, match="recipe bad"):
        read_recipe("bad", tmp_path)
    with pytest.raises(LookupError, match="learner"):
        learner_of(Recipe("x", "x", ("s2",), "pixel", ("series",), "no_such"))
