"""Recipes that can be taken to another place, and what can be set of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from furrow.engine.contract import Message, Recipe
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery
from furrow.engine.studies.grounds import SEGMENTATION
from furrow.engine.training.legends import tells_cropland
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.table_samples import recipe_for_tables, uses_unlabelled

OWN, NONE, YEAR = AUGMENTATIONS = ("own", "none", "year")
SHIFT = "time-shift"
NETWORK = "network"
MORE_SETTINGS = {NETWORK: ("width",), SEGMENTATION: ("samples_an_epoch",)}
"""Settings of learners that their recipes do not name."""


def transfer_recipe(name: str, in_projects: bool) -> Recipe:
    """A recipe that can be taken to another place.

    Raises:
        RecipeUnknown, RecipeNeedsImagery, BadRequest
    """
    recipe = read_recipe(name)
    if recipe.learner != SEGMENTATION:
        recipe = recipe_for_tables(name)
    elif not in_projects:
        raise RecipeNeedsImagery(name)
    if uses_unlabelled(recipe) or tells_cropland(recipe):
        detail = Message("{recipe} learns from the area as well, or tells no crops", recipe=name)
        raise BadRequest("recipe", detail)
    return recipe


def transfer_recipes(
    names: Sequence[str], in_projects: bool, settings: str
) -> tuple[list[Recipe], list[str]]:
    """Those that can, and why others cannot.

    Args:
        settings: each must be known to one of them at least.

    Raises:
        RecipeUnknown, BadRequest
    """
    found: list[Recipe] = []
    notes: list[str] = []
    for name in names:
        try:
            found.append(transfer_recipe(name, in_projects))
        except RecipeNeedsImagery as problem:
            notes += [problem.what, problem.next_step]
    if not found:
        raise BadRequest("recipe", Message("none of these recipes can learn from such places"))
    for setting in settings_of(settings):
        if not any(knows_setting(recipe, setting) for recipe in found):
            detail = Message("none of the recipes has a setting “{name}”", name=setting)
            raise BadRequest("settings", detail)
    return found, notes


def settings_of(text: str) -> dict[str, Any]:
    """ "epochs=8,width=32". Raises BadRequest."""
    found: dict[str, Any] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not part.strip():
            continue
        if not equals:
            detail = Message("expected NAME=VALUE, found “{text}”", text=part)
            raise BadRequest("settings", detail)
        try:
            found[name.strip()] = json.loads(value)
        except ValueError:
            found[name.strip()] = value.strip()
    return found


def settings_for(recipe: Recipe, text: str) -> str:
    """Of “epochs=8,width=32”, what a recipe knows."""
    parts = [part.strip() for part in text.split(",")]
    return ",".join(part for part in parts if knows_setting(recipe, part.partition("=")[0].strip()))


def knows_setting(recipe: Recipe, name: str) -> bool:
    return name in recipe.options or name in MORE_SETTINGS.get(recipe.learner, ())


def augmentations_of(recipe: Recipe) -> tuple[str, ...]:
    """Which of AUGMENTATIONS differ for this recipe."""
    if recipe.learner not in (NETWORK, SEGMENTATION) or not recipe.augmentation:
        return (NONE,)
    return (NONE, OWN, YEAR) if SHIFT in recipe.augmentation else (NONE, OWN)
