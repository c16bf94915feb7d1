"""Recipes by name, whatever else lies in their folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from furrow.engine.contract import FurrowError, Recipe
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import RecipeUnknown, StrategyNotOffered, StrategyUnknown
from furrow.engine.contract.recipe import STRATEGIES
from furrow.engine.training.interface import learner_of
from furrow.engine.training.recipes import (
    RECIPES_FOLDER,
    asked_recipe,
    readable_recipes,
    recipe_names,
)

NETWORK = Recipe("net", "Net", ("s1",), "pixel", ("series",), "net", backbone="cnn")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "net.json").write_text(json.dumps(to_json(NETWORK)))
    (tmp_path / "random-forest.json").write_text(
        (RECIPES_FOLDER / "random-forest.json").read_text()
    )
    return tmp_path


def test_a_recipe_that_cannot_be_read_hides_no_other(folder: Path) -> None:
    (folder / "broken.json").write_text("{")
    (folder / "odd.json").write_text(json.dumps({"name": "odd"}))
    found = list(readable_recipes(folder))
    assert [one.name for one in found if isinstance(one, Recipe)] == ["net", "random-forest"]
    assert sum(isinstance(one, FurrowError) for one in found) == 2


def test_another_strategy_is_taken_where_the_recipe_offers_it(folder: Path) -> None:
    assert asked_recipe("net", None, folder).strategy == "scratch"
    for strategy in STRATEGIES:
        assert asked_recipe("net", strategy, folder).strategy == strategy
    with pytest.raises(StrategyUnknown):
        asked_recipe("net", "magic", folder)
    with pytest.raises(StrategyNotOffered):
        asked_recipe("random-forest", "frozen", folder)
    with pytest.raises(RecipeUnknown):
        asked_recipe("nothing", None, folder)


def test_each_recipe_that_ships_is_told_in_words_and_has_its_learner() -> None:
    for name in recipe_names():
        recipe = asked_recipe(name, None)
        assert recipe.name == name
        assert recipe.title and recipe.description
        assert recipe.strategy in recipe.offered_strategies
        assert learner_of(recipe)
