"""Named recipes: resources/recipes/NAME.json."""

from __future__ import annotations

import json
from pathlib import Path

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import RecipeUnknown
from furrow.engine.contract.recipe import Recipe

RECIPES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def recipe_names(folder: Path = RECIPES_FOLDER) -> list[str]:
    return sorted(file.stem for file in folder.glob("*.json"))


def read_recipe(name: str, folder: Path = RECIPES_FOLDER) -> Recipe:
    """Raises RecipeUnknown, BadRequest (a field of the recipe is wrong)."""
    if name not in recipe_names(folder):
        raise RecipeUnknown(name, recipe_names(folder))
    content = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return from_json(Recipe, content, f"recipe {name}")
