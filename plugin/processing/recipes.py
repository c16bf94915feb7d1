"""The recipes that ship with Furrow, as a parameter."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.translation import said

translate = QCoreApplication.translate

RECIPE = "RECIPE"
DEFAULT_RECIPE = "random-forest"
RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def recipe_titles() -> dict[str, str]:
    """Name -> title, the default first."""
    titles = {}
    for file in sorted(RECIPES.glob("*.json"), key=lambda f: (f.stem != DEFAULT_RECIPE, f.stem)):
        content = json.loads(file.read_text(encoding="utf-8"))
        titles[str(content.get("name", file.stem))] = said(str(content.get("title", file.stem)))
    return titles


def add_recipe(algorithm: FurrowAlgorithm) -> None:
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
