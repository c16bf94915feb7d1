"""Named recipes: resources/recipes/NAME.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import (
    BadRequest,
    FurrowError,
    MappingUnitUnknown,
    RecipeUnknown,
    StrategyNeedsModel,
    StrategyNotOffered,
    StrategyUnknown,
    UnitNotOffered,
)
from furrow.engine.contract.message import Message
from furrow.engine.contract.recipe import DEFAULT_RECIPE, STRATEGIES, UNITS, Recipe
from furrow.engine.training.settings import with_settings

RECIPES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "recipes"
BASELINE = "random-forest"
"""What every other recipe is compared with."""


def recipe_names(folder: Path = RECIPES_FOLDER) -> list[str]:
    return sorted(file.stem for file in folder.glob("*.json"))


def read_recipe(name: str, folder: Path = RECIPES_FOLDER) -> Recipe:
    """Raises RecipeUnknown, BadRequest (a field of the recipe is wrong)."""
    if name not in recipe_names(folder):
        raise RecipeUnknown(name, recipe_names(folder))
    where = f"recipe {name}"
    try:
        content = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise BadRequest(where, Message("it is not JSON ({problem})", problem=problem)) from problem
    return from_json(Recipe, content, where)


def readable_recipes(folder: Path = RECIPES_FOLDER) -> Iterator[Recipe | FurrowError]:
    """Every recipe, the default first; in place of one that cannot be read, what is wrong."""
    for name in sorted(recipe_names(folder), key=lambda name: (name != DEFAULT_RECIPE, name)):
        try:
            yield read_recipe(name, folder)
        except FurrowError as problem:
            yield problem


def asked_recipe(
    name: str,
    strategy: str | None,
    folder: Path = RECIPES_FOLDER,
    unit: str | None = None,
    settings: str = "",
    on_table: bool = False,
) -> Recipe:
    """A recipe, with another strategy, another unit to classify, or other settings, where they are
    asked for.

    Args:
        on_table: it is to learn from the rows of a table.

    Raises:
        RecipeUnknown, BadRequest, StrategyUnknown, StrategyNotOffered, StrategyNeedsModel,
        MappingUnitUnknown, UnitNotOffered
    """
    recipe = with_settings(_with_unit(read_recipe(name, folder), unit), settings, on_table)
    if strategy is None or strategy == recipe.strategy:
        return recipe
    if strategy not in STRATEGIES:
        raise StrategyUnknown(strategy, list(STRATEGIES))
    if strategy not in recipe.offered_strategies:
        raise strategy_not_offered(recipe, strategy, recipe.offered_strategies)
    return replace(recipe, strategy=strategy)


def strategy_not_offered(
    recipe: Recipe, strategy: str, offered: Sequence[str]
) -> StrategyNotOffered:
    """The error that says so, and whether the strategy is one for adapting."""
    kind = StrategyNeedsModel if strategy in recipe.adapting_strategies else StrategyNotOffered
    return kind(strategy, recipe.name, list(offered))


def _with_unit(recipe: Recipe, unit: str | None) -> Recipe:
    wanted = unit or recipe.unit
    if wanted not in UNITS:
        raise MappingUnitUnknown(wanted, list(UNITS))
    if wanted not in recipe.offered_units:
        raise UnitNotOffered(recipe.name, wanted)
    return replace(recipe, unit=wanted)
