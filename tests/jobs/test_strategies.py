"""Which strategies can be asked for: when training begins, and when an earlier model goes on."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest, StrategyNeedsModel, StrategyNotOffered
from furrow.engine.contract.recipe import ADAPTING_STRATEGIES
from furrow.engine.contract.requests import (
    AdaptModel,
    CropMapFromLabels,
    ListRecipes,
    ModelInfo,
    TrainModel,
)
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import run
from furrow.engine.training.recipes import read_recipe
from tests.support.cards import change_card

FROM_NOTHING = ("recurrent-unet", "unet-scratch", "croplem-encoder", "cnn1d", "cropnet")


@pytest.fixture
def model(finished: tuple[Path, MapMade], tmp_path: Path) -> Path:
    """One of a random forest, from another project."""
    folder = next((finished[0] / "models").glob("*/model.json")).parent
    return Path(shutil.copytree(folder, tmp_path / "elsewhere" / folder.name))


@pytest.mark.parametrize("recipe", FROM_NOTHING)
def test_a_network_without_published_weights_begins_from_scratch_alone(recipe: str) -> None:
    """Before anything is opened: this project does not even exist."""
    for strategy in ADAPTING_STRATEGIES:
        for asked in (TrainModel, CropMapFromLabels):
            with pytest.raises(StrategyNeedsModel, match="scratch") as refused:
                run(asked("nowhere", recipe=recipe, strategy=strategy))
            assert f"furrow adapt PROJECT MODEL --strategy {strategy}" in refused.value.next_step
    with pytest.raises(StrategyNotOffered) as refused:
        run(TrainModel("nowhere", recipe=recipe, strategy="frozen"))
    assert not isinstance(refused.value, StrategyNeedsModel)


def test_a_published_encoder_brings_no_decoder_along() -> None:
    for strategy in ("finetune-encoder", "finetune-head"):
        with pytest.raises(StrategyNeedsModel, match="finetune-decoder"):
            run(TrainModel("nowhere", recipe="unet-ssl4eo", strategy=strategy))


def test_the_list_tells_both_kinds_of_strategies() -> None:
    told = {recipe.name: recipe for recipe in run(ListRecipes()).recipes}
    for name in FROM_NOTHING:
        assert told[name].strategies == ("scratch",)
        assert told[name].adapting == ADAPTING_STRATEGIES
    assert told["random-forest"].adapting == () == told["presto"].adapting


def test_adapting_refuses_what_a_model_cannot_do_before_anything_is_read(
    tiny_project: Path, model: Path
) -> None:
    before = sorted(tiny_project.rglob("*"))
    with pytest.raises(BadRequest, match="no part"):
        run(AdaptModel(str(tiny_project), str(model), strategy="finetune"))
    net = to_json(read_recipe("recurrent-unet"))
    change_card(model, lambda card: card.update(recipe=net))
    for strategy in ("scratch", "frozen", "overfit"):
        with pytest.raises(BadRequest, match="finetune-encoder"):
            run(AdaptModel(str(tiny_project), str(model), strategy=strategy))
    with pytest.raises(BadRequest, match="not trained"):
        run(AdaptModel(str(tiny_project), str(model), as_is=True, strategy="finetune"))
    assert sorted(tiny_project.rglob("*")) == before


def test_what_a_network_really_learned_by_is_told(model: Path) -> None:
    """Older cards tell of a strategy that was asked for, and could not be done."""
    asked = to_json(replace(read_recipe("cnn1d"), strategy="finetune-encoder"))
    done = {"model": {"training": {"strategy": "scratch"}}}

    def age(card: dict[str, Any]) -> None:
        card.update(recipe=asked, learner={**card["learner"], **done})

    change_card(model, age)
    assert run(ModelInfo(str(model))).strategy == "scratch"
