"""furrow:listrecipes"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import ListRecipes
from furrow.plugin.processing.base import FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.model_results import RecipesListed, RecipeTold

translate = QCoreApplication.translate

RECIPES, READY = "RECIPES", "READY_RECIPES"


class ListRecipesAlgorithm(FurrowAlgorithm):
    """Tells what recipes there are."""

    does = ListRecipes
    icon_name = "model"
    group_id = "project"

    def title(self) -> str:
        return translate("Processing", "List recipes")

    def about(self) -> str:
        return translate(
            "Processing",
            "Tells what recipes there are, when to take each, what it needs, and whether it can be "
            "trained with what is on this computer.\n"
            "Changes nothing.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        add_page(self)
        self.addOutput(QgsProcessingOutputString(RECIPES, tr("Processing", "Names of all recipes")))
        self.addOutput(
            QgsProcessingOutputString(READY, tr("Processing", "Those that can be trained here"))
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        listed: RecipesListed = self.ask(ListRecipes(), feedback)
        tell_warnings(listed.warnings, feedback)
        rows = [(recipe.name, _words(recipe)) for recipe in listed.recipes]
        for name, words in rows:
            feedback.pushInfo(f"{name}: {words}")
        return {
            **write_page(self, parameters, context, self.title(), rows),
            RECIPES: ", ".join(recipe.name for recipe in listed.recipes),
            READY: ", ".join(recipe.name for recipe in listed.recipes if recipe.can_train),
        }


def _words(recipe: RecipeTold) -> str:
    told = [said(recipe.title) + ".", recipe.text]
    if recipe.needs_torch:
        told.append(translate("Processing", "Needs deep learning."))
    if recipe.weights is not None:
        told.append(
            translate("Processing", "Begins with the weights of {0} (licence {1}).").format(
                recipe.weights.backbone, recipe.weights.licence
            )
        )
    if len(recipe.strategies) > 1:
        told.append(
            translate("Processing", "Strategies: {0}.").format(", ".join(recipe.strategies))
        )
    if recipe.adapting:
        told.append(
            translate("Processing", "Its models are adapted by {0}.").format(
                ", ".join(recipe.adapting)
            )
        )
    return " ".join(text for text in (*told, recipe.detail) if text)
