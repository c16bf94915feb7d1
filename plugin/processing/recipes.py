"""The recipes that ship with Furrow, and a parameter to choose one by."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.recipe import DEFAULT_RECIPE, STRATEGIES, Recipe
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.translation import said

translate = QCoreApplication.translate

RECIPE, STRATEGY, SETTINGS = "RECIPE", "STRATEGY", "SETTINGS"
RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"
OWN = "recipe"
"""Stands for the strategy that the recipe has itself."""


def recipes() -> tuple[Recipe, ...]:
    """The default first, title and description in the user's language.

    A file that is no recipe is passed over: it must not keep the toolbox from QGIS.
    """
    files = sorted(RECIPES.glob("*.json"), key=lambda f: (f.stem != DEFAULT_RECIPE, f.stem))
    return tuple(recipe for recipe in map(_read, files) if recipe is not None)


def recipe_titles() -> dict[str, str]:
    """Name -> title, the default first."""
    return {recipe.name: recipe.title for recipe in recipes()}


def add_recipe(algorithm: FurrowAlgorithm) -> None:
    """Which recipe, and which of its strategies."""
    titles = recipe_titles()
    listed = "; ".join(f"{name}: {title}" for name, title in titles.items())
    algorithm.add(
        QgsProcessingParameterEnum(
            RECIPE,
            translate("Processing", "Recipe"),
            options=list(titles),
            defaultValue=DEFAULT_RECIPE,
            usesStaticStrings=True,
        ),
        translate("Processing", "How the model learns. {0}.").format(listed),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            STRATEGY,
            translate("Processing", "Strategy"),
            options=[OWN, *STRATEGIES],
            defaultValue=OWN,
            usesStaticStrings=True,
            optional=True,
        ),
        translate(
            "Processing",
            "What of a network is trained; “recipe” means what the recipe says. scratch: all, from "
            "nothing; frozen: what is new on top of a pretrained encoder; finetune: all, from "
            "pretrained; finetune-encoder, finetune-decoder, finetune-head: that part. Networks "
            "without published weights begin from scratch, and “Adapt model” trains them further; "
            "recipes without a network have none to choose.",
        ),
        advanced=True,
    )


def add_settings(algorithm: FurrowAlgorithm) -> None:
    """The recipe's own settings, as text."""
    algorithm.add(
        QgsProcessingParameterString(
            SETTINGS, translate("Processing", "Settings of the recipe"), optional=True
        ),
        translate(
            "Processing",
            "Names and values with commas between, e.g. epochs=8,width=32. A name that the recipe "
            "does not know is refused with those that it does.",
        ),
        advanced=True,
    )


def strategy_of(text: str) -> str | None:
    """The parameter's value as a request takes it."""
    return None if text in ("", OWN) else text


def _read(file: Path) -> Recipe | None:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        known = {field.name for field in dataclasses.fields(Recipe)}
        recipe = Recipe(
            **{name: _frozen(value) for name, value in content.items() if name in known}
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return dataclasses.replace(
        recipe, title=said(recipe.title), description=said(recipe.description)
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
