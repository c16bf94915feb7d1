"""Is a model worth it? Every recipe is judged beside a random forest, on the same parcels."""

from __future__ import annotations

from typing import Any

from furrow.engine.accuracy.comparison import macro_f1_difference
from furrow.engine.contract import Message, Recipe
from furrow.engine.contract.results import ModelCompared
from furrow.engine.training.crossval import CrossValidation


def compare(
    recipe: Recipe, own: CrossValidation, baseline: Recipe, other: CrossValidation
) -> ModelCompared:
    """Was it worth it? Where a costly model is no better than a cheap one, that must be said."""
    difference = macro_f1_difference(own.held_out, other.held_out, recipe.seed)
    one, two = own.assessment.macro_f1, other.assessment.macro_f1
    figures: dict[str, Any] = {
        "recipe": recipe.name,
        "parcels": len(own.held_out),
        "own": one.value,
        "own_low": one.low,
        "own_high": one.high,
        "forest": two.value,
        "forest_low": two.low,
        "forest_high": two.high,
    }
    if difference.low > 0:
        detail = Message(
            "“{recipe}” is better than a random forest on the same {parcels} unseen parcels: "
            "macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] against {forest:.2f} "
            "[{forest_low:.2f}–{forest_high:.2f}].",
            **figures,
        )
    elif difference.high < 0:
        detail = Message(
            "A random forest is better than “{recipe}” on the same {parcels} unseen parcels: "
            "macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
            "[{own_low:.2f}–{own_high:.2f}]. Take the recipe “random-forest”.",
            **figures,
        )
    else:
        detail = Message(
            "A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can "
            "tell: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
            "[{own_low:.2f}–{own_high:.2f}].",
            **figures,
        )
    return ModelCompared(baseline.name, one, two, difference, detail)
