"""Whether a recipe can be trained here: looked at before any work is done."""

from __future__ import annotations

from collections.abc import Collection

from furrow.engine.backbones import require_torch
from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.weights import below, cache_folder, find_file, weights_folders
from furrow.engine.backbones.weights_catalogue import all_weights
from furrow.engine.contract import Recipe
from furrow.engine.contract.errors import SensorsMissing, WeightsMissing
from furrow.engine.imagery.observation import SENSOR_TITLES
from furrow.engine.training.recipes import readable_recipes


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


def check_sensors(recipe: Recipe, series: Collection[str]) -> None:
    """Whether the data hold at least one of the recipe's sensors.

    Args:
        series: "s2", "s1asc": of the season stack, or of a table.

    Raises:
        SensorsMissing
    """
    if _sees(recipe, series):
        return
    # Of networks that need a download or a graphics card nobody wants a list here.
    others = [
        one.name
        for one in readable_recipes()
        if isinstance(one, Recipe)
        and "legend" not in one.options
        and not one.needs_torch
        and _sees(one, series)
    ]
    raise SensorsMissing(
        recipe.name,
        [SENSOR_TITLES.get(name, name) for name in recipe.sensors],
        sorted({_sensor_name(name) for name in series}),
        others,
    )


def _sees(recipe: Recipe, series: Collection[str]) -> bool:
    return any(name.startswith(tuple(recipe.sensors)) for name in series)


def _sensor_name(series: str) -> str:
    known = (title for sensor, title in SENSOR_TITLES.items() if series.startswith(sensor))
    return next(known, series)


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
