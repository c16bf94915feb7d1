"""Settings of a recipe, by every door that trains or measures."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from furrow.engine.backbones.published import encoder_names, published_encoder
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery, WeightsMissing
from furrow.engine.contract.requests import CropMapFromLabels, ModelInfo, TrainModel
from furrow.engine.contract.results import MapMade
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.weights_requests import ListWeights
from furrow.engine.jobs import run
from furrow.engine.training.feature_heads import HEADS
from furrow.engine.training.recipes import asked_recipe, read_recipe, recipe_names
from furrow.engine.training.settings import OF_HEADS, known_settings
from tests.support.years import Fields, write_fields


@pytest.fixture
def project(finished: tuple[Path, MapMade], tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished[0], tmp_path / "project"))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return write_fields(tmp_path_factory.mktemp("table"), Fields(years=(2021,), places=False))


def test_a_setting_is_learned_with_and_told(project: Path) -> None:
    asked = TrainModel(str(project), recipe="random-forest", settings="trees=7, min_samples_leaf=1")
    trained = run(asked)
    card = json.loads((Path(trained.folder) / "model.json").read_text())
    assert card["recipe"]["options"]["trees"] == 7
    told = run(ModelInfo(trained.folder))
    assert told.settings == {"trees": "7", "min_samples_leaf": "1"}
    assert run(asked).reused
    other = run(TrainModel(str(project), recipe="random-forest", settings="trees=8"))
    assert not other.reused


@pytest.mark.parametrize(
    ("recipe", "settings", "word"),
    [
        ("random-forest", "epochs=3", "has no setting epochs; it has .*trees"),
        ("random-forest", "trees", "NAME=VALUE"),
        ("random-forest", "trees=many", "whole number from 1, not “many”"),
        ("random-forest", "trees=0", "whole number from 1"),
        ("random-forest", "legend=forest", "one of cropland"),
        ("few-labels", "reach=1.5", "from 0 to 1"),
        ("few-labels", "uses_unlabelled=maybe", "true or false"),
        ("few-labels", "uses_unlabelled=false,reach=0.2", "no setting reach"),
        ("cnn1d", "learning_rate=0", "above 0"),
        ("cnn1d", "loss=huber", "weighted, focal"),
        ("cnn1d", "focal_gamma=1", "no setting focal_gamma"),
        ("unet-scratch", "patch_px=50", "multiple of 32"),
        ("unet-ssl4eo", "encoder=resnet18", "no setting encoder"),
        ("unet-scratch", "time=peak,dates=false", "no setting dates"),
        ("recurrent-unet", "time=peak", "no setting time"),
        ("recurrent-unet", "bands=VH+B02", "one of VV, VH, not “B02”"),
        ("galileo-nano", "location=true", "location: only the rows of a table"),
        ("cnn1d", "missing_bands=mask", "no setting missing_bands"),
    ],
)
def test_what_a_recipe_cannot_be_told_is_refused_before_anything_is_opened(
    recipe: str, settings: str, word: str
) -> None:
    for asked in (TrainModel, CropMapFromLabels):
        with pytest.raises(BadRequest, match=word):
            run(asked("nowhere", recipe=recipe, settings=settings))


def test_those_that_it_can_be_told_are_its_options() -> None:
    found = asked_recipe(
        "recurrent-unet", None, settings="bands=VH+VV, loss=focal, focal_gamma=1.5, epochs=3"
    )
    own = read_recipe("recurrent-unet").options
    told = {"bands": ["VH", "VV"], "loss": "focal", "focal_gamma": 1.5, "epochs": 3}
    assert found.options == {**own, **told}
    found = asked_recipe("presto", None, settings="head=ridge,penalty=3,precision=eight-bit")
    assert found.options["penalty"] == 3
    found = asked_recipe("random-forest", None, unit="superpixel", settings="segment_px=9")
    assert found.options["segment_px"] == 9


def test_every_option_of_a_recipe_is_a_setting_or_makes_it_what_it_is() -> None:
    what_it_is = {"network", "legend", "chronological"}
    for name in recipe_names():
        recipe = read_recipe(name)
        known = known_settings(recipe)
        for option, value in recipe.options.items():
            assert option in known or option in what_it_is, (name, option)
            if option in known and not isinstance(value, list):
                assert known[option].read(option, value) == value
    assert set(OF_HEADS) == set(HEADS)


def test_a_table_is_learned_with_settings_of_its_own(table: dict[str, str], tmp_path: Path) -> None:
    out = str(tmp_path / "model")
    run(TrainModel(recipe="random-forest", **table, out=out, settings="trees=9"))
    card = json.loads((Path(out) / "model.json").read_text())
    assert card["recipe"]["options"]["estimators"] == 9
    other = str(tmp_path / "other")
    with pytest.raises(BadRequest, match="no setting pixels_per_parcel"):
        run(TrainModel(**table, out=other, settings="pixels_per_parcel=5"))
    with pytest.raises((BadRequest, RecipeNeedsImagery)):
        run(TrainModel(**table, out=other, settings="legend=cropland"))


def test_a_location_that_a_table_lacks_is_not_dropped(
    table: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.jobs.train_model.check_ready", lambda recipe: None)
    asked = TrainModel(
        recipe="galileo-nano", **table, out=str(tmp_path / "m"), settings="location=true"
    )
    with pytest.raises(BadRequest, match="no columns of coordinates"):
        run(asked)
    with pytest.raises(BadRequest, match="no columns of coordinates"):
        run(EvaluateTable(**table, recipe="galileo-nano", settings="location=true"))


def test_measured_recipes_take_the_settings_that_they_know(table: dict[str, str]) -> None:
    quick = {"labels_per_class": "3", "draws": 2, "recipe": "random-forest,logistic-regression"}
    one = run(EvaluateTable(**table, **quick, settings="regularisation=1000"))
    other = run(EvaluateTable(**table, **quick, settings="regularisation=0.001"))
    assert one.parts[0].recipes[0] == other.parts[0].recipes[0]
    with pytest.raises(BadRequest, match="none of the recipes has a setting “epochs”"):
        run(EvaluateTable(**table, **quick, settings="epochs=3"))
    with pytest.raises(BadRequest, match="reach"):
        run(EvaluateTable(**table, recipe="few-labels", test_where="year=2021", settings="reach=0"))


def test_every_published_encoder_has_a_recipe_that_takes_it() -> None:
    told = {item.name: item.used_by for item in run(ListWeights()).weights}
    assert set(encoder_names()) <= set(told)
    assert all(told.values())
    for name in encoder_names():
        words = told[name][0].split()
        recipe, settings = words[1], words[3] if len(words) > 2 else ""
        found = asked_recipe(recipe, None, settings=settings)
        assert found.backbone == name and "backbone" not in found.options
        wanted = {band.sensor for band in published_encoder(name).bands}
        assert set(found.sensors) == wanted


def test_another_encoder_is_looked_for_under_its_own_name(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("furrow.engine.training.readiness.require_torch", lambda name: None)
    monkeypatch.setenv("FURROW_WEIGHTS_DIR", str(tmp_path))
    asked = TrainModel(str(project), recipe="unet-ssl4eo", settings="backbone=ssl4eo-resnet50-s1")
    with pytest.raises(WeightsMissing, match="ssl4eo-resnet50-s1"):
        run(asked)
    with pytest.raises(BadRequest, match="one of ssl4eo-resnet18-s2"):
        run(replace(asked, settings="backbone=imagenet-resnet18"))
