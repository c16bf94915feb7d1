"""Recipes and models as sentences, and as commands to be copied."""

from __future__ import annotations

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.model_results import (
    ArmScore,
    ModelAdapted,
    RecipesListed,
    RecipeTold,
    RecipeWeights,
)
from furrow.engine.contract.requests import AdaptModel, TrainModel
from furrow.engine.contract.results import Estimate, ModelCompared, ModelTrained

F1 = Estimate(0.8, 0.7, 0.9)


def test_a_recipe_tells_what_it_needs_and_why_it_cannot_be_trained_here() -> None:
    weights = RecipeWeights("presto", "MIT", 3322, "https://x", "/w/presto.pt", False)
    recipe = RecipeTold(
        name="presto",
        title="Presto’s features",
        text="For few labels.",
        sensors=("s2", "s1"),
        unit="pixel",
        backbone="presto",
        strategy="frozen",
        strategies=("frozen", "finetune"),
        needs_torch=True,
        weights=weights,
        can_train=False,
        detail="Cannot be trained here yet: no torch.",
    )
    text = worded_result("list_recipes", to_json(RecipesListed((recipe,), ("broken",))))
    for said in (
        "presto: Presto’s features",
        "For few labels.",
        "Sentinel-2 + Sentinel-1",
        "3,322 kB, licence MIT",
        "not here yet",
        "also finetune",
        "Cannot be trained here yet: no torch.",
        "broken",
    ):
        assert said in text


def test_the_arms_stand_beside_each_other_and_the_verdict_below() -> None:
    arms = tuple(ArmScore(arm, F1, F1) for arm in ("as-is", "adapted", "scratch"))
    adapted = ModelAdapted("/m", "m-1", "cnn1d", arms, "as-is", "Adapting hurts.", None, ("w",))
    text = worded_result("adapt_model", to_json(adapted))
    assert text.index("As it is") < text.index("Adapted") < text.index("Trained anew")
    assert "Verdict      Adapting hurts." in text
    assert "0.80 (95 % interval 0.70–0.90)" in text


def test_a_trained_model_tells_whether_it_was_worth_it() -> None:
    compared = ModelCompared("random-forest", F1, F1, Estimate(0, -0.1, 0.1), "It is as good.")
    trained = ModelTrained("/m", "m-1", "cnn1d", False, None, (), False, compared)
    assert "Compared     It is as good." in worded_result("train_model", to_json(trained))


def test_requests_become_commands_with_what_is_not_as_usual() -> None:
    assert command_text(TrainModel("p")) == "furrow train p"
    assert command_text(TrainModel("p", "cnn1d", "finetune")) == (
        "furrow train p --recipe cnn1d --strategy finetune"
    )
    assert command_text(TrainModel(table="t.csv", out="m")) == "furrow train --table t.csv --out m"
    assert command_text(AdaptModel("p", "m", as_is=True)) == "furrow adapt p m --as-is"
