"""How a model of a project was made, from its model.json: to make it again, or to go on with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract.recipe import DEFAULT_RECIPE, Recipe
from furrow.plugin.processing.recipes import recipes

CARD_FILE = "model.json"
_ENCODERS = ("resnet18", "resnet34", "resnet50")
"""Encoders without published weights of satellite imagery; the others are backbones."""


@dataclass(frozen=True)
class MadeBy:
    """What is to be asked for to get this model."""

    recipe: str
    strategy: str | None = None
    """None: the recipe's own."""
    unit: str | None = None
    """None: the recipe's own."""
    settings: str = ""
    """Those that are not the recipe's own: "epochs=8,width=32"."""
    model: str = ""
    """Name of a model that no training makes again: it was taken from elsewhere, adapted or
    imported, or its recipe is not known here. Empty: the recipe makes it."""


def made_by(project: str, model: str) -> MadeBy | None:
    """How a model of a project was made; None where its card cannot be read.

    Args:
        model: its name; empty: there is none.
    """
    if not model:
        return None
    try:
        text = (Path(project) / "models" / model / CARD_FILE).read_text(encoding="utf-8")
        card = json.loads(text)
        stated = card["recipe"]
        name, strategy, unit = (str(stated[key]) for key in ("name", "strategy", "unit"))
        backbone, options = str(stated.get("backbone", "")), dict(stated.get("options", {}))
        is_adopted = bool(card.get("origin"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    recipe = next((known for known in recipes() if known.name == name), None)
    if recipe is None:
        return MadeBy(DEFAULT_RECIPE, model=model)
    offered = strategy in recipe.offered_strategies and unit in recipe.offered_units
    if is_adopted or not offered:
        return MadeBy(name, model=model)
    return MadeBy(
        name,
        None if strategy == recipe.strategy else strategy,
        None if unit == recipe.unit else unit,
        _settings(recipe, backbone, options),
    )


def _settings(recipe: Recipe, backbone: str, options: dict[str, Any]) -> str:
    """As the requests take them; what an older recipe did not know yet is left out."""
    found = {name: value for name, value in options.items() if recipe.options.get(name) != value}
    if backbone and backbone != recipe.backbone:
        found["encoder" if backbone in _ENCODERS else "backbone"] = backbone
    return ",".join(f"{name}={_as_text(value)}" for name, value in found.items())


def _as_text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return "+".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value)
