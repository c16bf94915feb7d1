"""Whether a recipe can be trained here: looked at before any work is done."""

from __future__ import annotations

from furrow.engine.backbones import require_torch
from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.weights import below, cache_folder, find_file, weights_folders
from furrow.engine.backbones.weights_catalogue import all_weights
from furrow.engine.contract import Recipe
from furrow.engine.contract.errors import WeightsMissing


def check_ready(recipe: Recipe) -> None:
    """Raises TorchMissing, WeightsMissing."""
    if recipe.needs_torch:
        require_torch(recipe.name)
    weights = weights_of(recipe)
    if weights is not None and find_file(weights, weights_folders()) is None:
        raise WeightsMissing(
            backbone=recipe.backbone,
            address=weights.address,
            size_kb=round(weights.size_bytes / 1000),
            licence=weights.licence,
            place=str(below(cache_folder(), weights)),
        )


def weights_of(recipe: Recipe) -> WeightsFacts | None:
    """What it begins with, or None: it begins with random weights, or with none at all."""
    if not recipe.needs_weights:
        return None
    return {item.name: item.facts for item in all_weights()}.get(recipe.backbone)


def licences(recipe: Recipe) -> tuple[str, ...]:
    """ "Presto, NASA Harvest (MIT), https://…": what a model that is built on it must name."""
    weights = weights_of(recipe)
    if weights is None:
        return ()
    return (f"{weights.attribution} ({weights.licence}), {weights.address}",)
