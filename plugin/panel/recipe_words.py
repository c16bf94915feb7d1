"""A recipe in the words of one who chooses: for what, what it needs, how long, whose weights."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.compute import Compute
from furrow.engine.contract.model_results import RecipeTold
from furrow.engine.contract.recipe import Recipe
from furrow.plugin.enginelink.environment.state import State, environment_state
from furrow.plugin.jobs.words import duration
from furrow.plugin.panel.time_guess import first_guess, guess_sentence
from furrow.plugin.panel.weights_offer import missing_weights, size_mb

translate = QCoreApplication.translate


def recipe_line(
    recipe: Recipe, told: RecipeTold | None = None, seconds: float = 0.0, parcels: int = 0
) -> str:
    """What a person needs to choose by, one fact a line.

    Args:
        told: what the engine says of it; None before it was asked.
        seconds: how long its last training here took; 0 where there was none.
        parcels: labelled ones, for a guess of the time; 0 where it is not known.
    """
    sensors = {"s2": "Sentinel-2", "s1": "Sentinel-1"}
    reads = " + ".join(sensors.get(name, name) for name in recipe.sensors)
    lines = [
        recipe.description,
        translate("Panel", "Reads {0} where there; {1}.").format(reads, unit_words(recipe.unit)),
    ]
    if recipe.needs_weights:
        lines.append(_weights(recipe, told))
    elif recipe.needs_torch:
        lines.append(translate("Panel", "Needs deep learning."))
    if seconds:
        took = translate("Panel", "Its last training here took {0}.")
        lines.append(took.format(duration(seconds)))
    else:
        lines.append(_guess(recipe, parcels))
    if told is not None and not told.can_train and missing_weights(told) is None:
        lines.append(told.detail)
    return "\n".join(line for line in lines if line)


def unit_words(unit: str) -> str:
    return {
        "pixel": translate("Panel", "classifies pixels"),
        "parcel": translate("Panel", "classifies parcels"),
        "superpixel": translate("Panel", "classifies groups of like pixels"),
    }.get(unit, unit)


def strategy_words(strategy: str) -> str:
    """A strategy, for a person."""
    return {
        "scratch": translate("Panel", "All of it, from nothing"),
        "frozen": translate("Panel", "Only what is new, on a pretrained encoder"),
        "finetune": translate("Panel", "All of it, from pretrained"),
        "finetune-encoder": translate("Panel", "The encoder"),
        "finetune-decoder": translate("Panel", "The decoder"),
        "finetune-head": translate("Panel", "The last layer"),
    }.get(strategy, strategy)


def compute_sentence() -> str:
    """Where training runs here; empty without an engine. Costs a millisecond."""
    found = environment_state()
    if found.state is not State.READY:
        return ""
    return {
        Compute.NONE: translate(
            "Panel", "Trains on the processor; the engine was set up without deep learning."
        ),
        Compute.CPU: translate(
            "Panel", "Trains on the processor; deep learning is slow there: minutes to hours."
        ),
        Compute.CUDA: translate(
            "Panel", "Deep learning trains on the GPU, all else on the processor."
        ),
    }[found.compute]


def lacks_torch() -> bool:
    """The engine is there, and was set up without deep learning; costs a millisecond."""
    found = environment_state()
    return found.state is State.READY and found.compute is Compute.NONE


def _guess(recipe: Recipe, parcels: int) -> str:
    """Of the processor alone: nothing was measured on a GPU."""
    if recipe.needs_torch and environment_state().compute is Compute.CUDA:
        return translate("Panel", "How long it takes on a GPU has not been measured yet.")
    guess = first_guess(recipe.name, parcels)
    return "" if guess is None else guess_sentence(guess)


def _weights(recipe: Recipe, told: RecipeTold | None) -> str:
    weights = None if told is None else told.weights
    if weights is None:
        words = translate("Panel", "Needs deep learning, and the published weights of {0}.")
        return words.format(recipe.backbone)
    if weights.there:
        return translate(
            "Panel", "Needs deep learning. The published weights of {0} are there; licence: {1}."
        ).format(weights.backbone, weights.licence)
    return translate(
        "Panel",
        "Needs deep learning, and the published weights of {0} ({1} MB, licence: {2}), which are "
        "not on this computer yet.",
    ).format(weights.backbone, size_mb(weights), weights.licence)
