"""Temporal transfer: a model of another season as it is, trained further, or made anew.

After Koukos et al. (temporal transfer with few labelled parcels of the new season, 50 pixels each):
which of the three is best differs from place to place, so all are judged on the same parcels.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, cast

from furrow.engine.accuracy.comparison import macro_f1_difference
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.model_results import ArmScore
from furrow.engine.contract.results import Estimate
from furrow.engine.training import series_learners
from furrow.engine.training.crossval import CrossValidation
from furrow.engine.training.interface import Examples, FloatArray, IntArray, Model
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import series_learner_names
from furrow.engine.training.stack_series import SeriesExamples, StackSeriesModel

AS_IS, ADAPTED, SCRATCH = ARMS = ("as-is", "adapted", "scratch")
"""In the order in which they are taken where they are equally good: the simplest first."""


@dataclass(frozen=True)
class AsItIs:
    """Examples from which nothing is learned; implements interface.Examples."""

    examples: Examples
    model: Model

    @property
    def pixels(self) -> IntArray:
        return self.examples.pixels

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> Model:
        return self.model

    def predict(self, model: Model, parcel: int) -> FloatArray:
        return self.examples.predict(model, parcel)


def going_on(examples: Examples, recipe: Recipe, model: Model) -> Examples | None:
    """Examples that go on from a model; None where its learner cannot."""
    if not isinstance(examples, SeriesExamples):
        return _going_on_from_whole(examples, recipe, model)
    if not isinstance(model, StackSeriesModel) or recipe.learner not in series_learner_names():
        return None
    module = importlib.import_module(f"{series_learners.__name__}.{recipe.learner}")
    if not getattr(module, "CAN_START", True):
        return None
    return replace(examples, recipe=recipe, start=model.series_model)


def _going_on_from_whole(examples: Any, recipe: Recipe, model: Model) -> Examples | None:
    """Of learners of whole images: their examples have a field for the model to go on from."""
    names = {field.name for field in fields(examples)} if is_dataclass(examples) else set()
    if not {"recipe", "start"} <= names:
        return None
    return cast(Examples, replace(examples, recipe=recipe, start=model))


def check_strategy(recipe: Recipe, strategy: str | None) -> None:
    """Whether a model of this recipe can be trained further by this strategy.

    Raises:
        BadRequest
    """
    known = recipe.adapting_strategies
    if strategy is None or strategy in known:
        return
    detail = Message("no part of a model of this kind can be trained further by itself")
    if known:
        detail = Message("it must be one of {known}", known=", ".join(known))
    raise BadRequest("strategy", detail)


def adapting_recipe(recipe: Recipe, strategy: str | None = None) -> Recipe:
    """With the strategy that is asked for, or one that keeps what the model knows."""
    if strategy is not None:
        return replace(recipe, strategy=strategy)
    if recipe.strategy == "scratch" and recipe.adapting_strategies:
        return replace(recipe, strategy="finetune")
    return recipe


def scores(arms: Mapping[str, CrossValidation]) -> tuple[ArmScore, ...]:
    return tuple(
        ArmScore(arm, arms[arm].assessment.macro_f1, arms[arm].assessment.overall)
        for arm in ARMS
        if arm in arms
    )


def best_arm(arms: Mapping[str, CrossValidation]) -> str:
    """The one with the highest macro-F1."""
    there = [arm for arm in ARMS if arm in arms]
    return max(there, key=lambda arm: arms[arm].assessment.macro_f1.value)


def verdict(arms: Mapping[str, CrossValidation], seed: int) -> Message:
    """Which is best, and whether adapting helps or hurts."""
    best = best_arm(arms)
    lead = lead_of_best(arms, seed)
    f1 = {arm: one.assessment.macro_f1.value for arm, one in arms.items()}
    figures = {arm.replace("-", "_"): f1.get(arm, 0.0) for arm in ARMS}
    parcels = len(arms[best].held_out)
    if ADAPTED not in arms:
        del figures[ADAPTED]
        if best == AS_IS:
            return Message(
                "The model as it is does best on {parcels} unseen parcels: macro-F1 {as_is:.2f}, "
                "against {scratch:.2f} of one trained anew. Its kind cannot be trained further.",
                parcels=parcels,
                **figures,
            )
        return Message(
            "A model trained anew does best on {parcels} unseen parcels: macro-F1 {scratch:.2f}, "
            "against {as_is:.2f} of the model as it is. Its kind cannot be trained further.",
            parcels=parcels,
            **figures,
        )
    if best == ADAPTED and lead is not None and lead.low <= 0:
        return Message(
            "The adapted model is best, by a lead that may be chance: on {parcels} unseen parcels "
            "it reaches macro-F1 {adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.",
            parcels=parcels,
            **figures,
        )
    if best == ADAPTED:
        return Message(
            "Adapting helps: on {parcels} unseen parcels the adapted model reaches macro-F1 "
            "{adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.",
            parcels=parcels,
            **figures,
        )
    if best == AS_IS:
        return Message(
            "Adapting hurts or does not help: on {parcels} unseen parcels the model as it is "
            "reaches macro-F1 {as_is:.2f}, adapted {adapted:.2f}, trained anew {scratch:.2f}. Keep "
            "it as it is, or label more parcels and try again.",
            parcels=parcels,
            **figures,
        )
    return Message(
        "The earlier model is no help here: on {parcels} unseen parcels a model trained anew "
        "reaches macro-F1 {scratch:.2f}, the adapted one {adapted:.2f}, as it is {as_is:.2f}.",
        parcels=parcels,
        **figures,
    )


def lead_of_best(arms: Mapping[str, CrossValidation], seed: int) -> Estimate | None:
    """Macro-F1 of the best less that of the next; None where there is one arm only."""
    best = best_arm(arms)
    others = {arm: one for arm, one in arms.items() if arm != best}
    if not others:
        return None
    return macro_f1_difference(arms[best].held_out, others[best_arm(others)].held_out, seed)
