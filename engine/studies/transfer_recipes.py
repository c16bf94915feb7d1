"""Recipes that can be taken to another place, and what can be set of them."""

from __future__ import annotations

from collections.abc import Sequence

from furrow.engine.contract import Message, Recipe
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery
from furrow.engine.studies.grounds import SEGMENTATION
from furrow.engine.training.legends import tells_cropland
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.settings import check_known
from furrow.engine.training.table_samples import recipe_for_tables, uses_unlabelled

OWN, NONE, YEAR = AUGMENTATIONS = ("own", "none", "year")
SHIFT = "time-shift"
NETWORK = "network"


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
    check_known(found, settings)
    return found, notes


def augmentations_of(recipe: Recipe) -> tuple[str, ...]:
    """Which of AUGMENTATIONS differ for this recipe."""
    if recipe.learner not in (NETWORK, SEGMENTATION) or not recipe.augmentation:
        return (NONE,)
    return (NONE, OWN, YEAR) if SHIFT in recipe.augmentation else (NONE, OWN)
