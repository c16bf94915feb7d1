"""Request list_recipes: what there is to choose from, and whether it can be used here."""

from __future__ import annotations

from furrow.engine.backbones.weights import below, cache_folder, find_file, weights_folders
from furrow.engine.contract import FurrowError, Message, Recipe, Reporter
from furrow.engine.contract.model_results import RecipesListed, RecipeTold, RecipeWeights
from furrow.engine.contract.requests import ListRecipes
from furrow.engine.training.readiness import check_ready, weights_of
from furrow.engine.training.recipes import readable_recipes


def run(request: ListRecipes, reporter: Reporter) -> RecipesListed:
    told: list[RecipeTold] = []
    warnings: list[str] = []
    for found in readable_recipes():
        if isinstance(found, FurrowError):
            warnings.append(found.what)
        else:
            told.append(_told(found))
    return RecipesListed(tuple(told), tuple(warnings))


def _told(recipe: Recipe) -> RecipeTold:
    problem = _hindrance(recipe)
    return RecipeTold(
        name=recipe.name,
        title=recipe.title,
        text=recipe.description,
        sensors=recipe.sensors,
        unit=recipe.unit,
        backbone=recipe.backbone,
        strategy=recipe.strategy,
        strategies=recipe.offered_strategies,
        needs_torch=recipe.needs_torch,
        weights=_weights(recipe),
        can_train=problem is None,
        detail="" if problem is None else _in_words(problem),
        adapting=recipe.adapting_strategies,
    )


def _hindrance(recipe: Recipe) -> FurrowError | None:
    try:
        check_ready(recipe)
    except FurrowError as problem:
        return problem
    return None


def _in_words(problem: FurrowError) -> Message:
    return Message(
        "Cannot be trained here yet: {what} {next_step}",
        what=problem.what,
        next_step=problem.next_step,
    )


def _weights(recipe: Recipe) -> RecipeWeights | None:
    weights = weights_of(recipe)
    if weights is None:
        return None
    file = find_file(weights, weights_folders())
    return RecipeWeights(
        backbone=recipe.backbone,
        licence=weights.licence,
        size_kb=round(weights.size_bytes / 1000),
        address=weights.address,
        place=str(file or below(cache_folder(), weights)),
        there=file is not None,
        restriction=weights.restriction,
    )
