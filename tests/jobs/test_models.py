"""Models compared, carried to another season, taken from elsewhere, and told of."""

from __future__ import annotations

import importlib
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    ModelForeign,
    ModelMismatch,
    StrategyNotOffered,
    StrategyUnknown,
    TorchMissing,
)
from furrow.engine.contract.model_results import TrainingTable
from furrow.engine.contract.requests import (
    AdaptModel,
    ImportModel,
    ListRecipes,
    MapCrops,
    ModelInfo,
    PrepareImagery,
    ProjectStatus,
    TrainModel,
)
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.jobs import run
from furrow.engine.jobs.train_model import train
from furrow.engine.project import open_project
from furrow.engine.training import series_learners
from tests.support import cards, learners, tiny
from tests.support.foreign_onnx import CONTRACT, RADAR, write_contract, write_onnx

NEAREST = Recipe(
    name="nearest",
    title="Nearest mean",
    sensors=("s2",),
    unit="pixel",
    features=("series",),
    learner="nearest_mean",
)


@pytest.fixture(autouse=True)
def toy_learner(monkeypatch: pytest.MonkeyPatch) -> None:
    """A learner of series that can go on from a model, and takes no time."""
    folders = [*series_learners.__path__, *learners.__path__]
    monkeypatch.setattr(series_learners, "__path__", folders)


@pytest.fixture(scope="module")
def last_year(tmp_path_factory: pytest.TempPathFactory, finished: tuple[Path, object]) -> Path:
    """A project of an earlier season, imagery prepared."""
    return Path(shutil.copytree(finished[0], tmp_path_factory.mktemp("last") / "project"))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, few_labels: tiny.TinyInputs) -> Path:
    """A project of this season, seen anew, with six labelled parcels."""
    place = tmp_path_factory.mktemp("now")
    imagery = tiny.write_inputs(place, seed=1).imagery
    inputs = tiny.TinyInputs(place, imagery, few_labels.parcels)
    folder = tiny.make_project(place / "project", inputs)
    run(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def this_year(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "this-year"))


def trained(project: Path, recipe: Recipe = NEAREST) -> Path:
    opened = open_project(project)
    with opened.exclusive(), gdal_environment():
        return Path(train(opened, recipe, Reporter()).folder)


@pytest.fixture(scope="module")
def model(last_year: Path) -> Path:
    with pytest.MonkeyPatch.context() as patched:
        folders = [*series_learners.__path__, *learners.__path__]
        patched.setattr(series_learners, "__path__", folders)
        folder = trained(last_year)
    # The tiny season is simulated for one year only.
    change_card(folder, season={"start": "2020-04-01", "end": "2020-06-30", "time_step": "month"})
    return folder


def change_card(model: Path, **changes: object) -> None:
    cards.change_card(model, lambda card: card.update(changes))


def test_a_model_is_not_judged_by_parcels_that_it_learned_from(
    last_year: Path, this_year: Path
) -> None:
    """Other imagery of the same season and parcels makes no other season of it."""
    with pytest.raises(ModelMismatch, match="learned from parcels of this project"):
        run(AdaptModel(str(this_year), str(trained(last_year))))
    # Nor does a copy, taken as it is, forget what it learned from.
    copied = run(AdaptModel(str(this_year), str(trained(last_year)), as_is=True))
    with pytest.raises(ModelMismatch, match="learned from parcels of this project"):
        run(AdaptModel(str(this_year), copied.folder))


def test_a_bundle_cannot_name_a_folder_outside_the_project(model: Path, this_year: Path) -> None:
    foreign = Path(shutil.copytree(model, this_year.parent / "foreign"))
    recipe = json.loads((foreign / "model.json").read_text())["recipe"]
    change_card(foreign, recipe=recipe | {"name": "../../out"})
    with pytest.raises(ArtefactDamaged, match="no proper name"):
        run(AdaptModel(str(this_year), str(foreign), as_is=True))
    assert not [item for item in this_year.parent.iterdir() if item.name.startswith("out")]


def test_a_bundle_that_cannot_map_is_refused_before_anything_is_taken_into_the_project(
    model: Path, this_year: Path, tmp_path: Path
) -> None:
    foreign = Path(shutil.copytree(model, tmp_path / "foreign"))
    recipe = json.loads((foreign / "model.json").read_text())["recipe"]
    change_card(foreign, recipe=recipe | {"learner": "magic"})
    with pytest.raises(ModelForeign, match="magic"):
        run(AdaptModel(str(this_year), str(foreign), as_is=True))
    without = Path(shutil.copytree(model, tmp_path / "without-weights"))
    cards.change_card(without, lambda card: card["files"].pop("means.npy"))
    with pytest.raises(ArtefactDamaged, match="does not list it"):
        run(AdaptModel(str(this_year), str(without), as_is=True))
    (without / "means.npy").unlink()
    with pytest.raises(ArtefactDamaged):
        run(AdaptModel(str(this_year), str(without), as_is=True))
    assert not list((this_year / "models").glob("nearest*"))


def test_another_recipe_is_measured_beside_a_random_forest_under_the_same_folds(
    model: Path,
) -> None:
    told = run(ModelInfo(str(model)))
    compared = told.compared
    assert compared.with_recipe == "random-forest"
    assert compared.macro_f1 == told.accuracy.macro_f1
    assert compared.difference.value == pytest.approx(
        compared.macro_f1.value - compared.other_macro_f1.value
    )
    assert "random forest is as good" in compared.detail


def test_a_random_forest_is_compared_with_nothing(finished_copy: Path) -> None:
    told = run(TrainModel(str(finished_copy), recipe="random-forest"))
    assert not told.reused and told.compared is None


def test_a_strategy_that_does_not_exist_or_apply_is_refused_with_those_that_do(
    tiny_project: Path,
) -> None:
    with pytest.raises(StrategyUnknown, match="finetune-encoder"):
        run(TrainModel(str(tiny_project), strategy="overfit"))
    with pytest.raises(StrategyNotOffered, match="scratch"):
        run(TrainModel(str(tiny_project), strategy="finetune"))


@pytest.mark.parametrize(
    ("request_", "word"),
    [
        (TrainModel(), "give a project"),
        (TrainModel("/p", table="/t.csv", out="/o"), "not both"),
        (TrainModel("/p", out="/o"), "belongs to a table"),
        (TrainModel(table="/t.csv"), "name the folder"),
    ],
)
def test_training_wants_a_project_or_a_table(request_: TrainModel, word: str) -> None:
    with pytest.raises(BadRequest, match=word):
        run(request_)


def test_a_recipe_without_its_torch_is_refused_before_any_work(
    this_year: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise TorchMissing(name, "not here")

    monkeypatch.setattr("furrow.engine.training.readiness.require_torch", missing)
    before = sorted(this_year.rglob("*"))
    with pytest.raises(TorchMissing):
        trained(this_year, replace(NEAREST, backbone="cnn1d"))
    assert [f for f in sorted(this_year.rglob("*")) if "lock" not in f.name] == [
        f for f in before if "lock" not in f.name
    ]


def test_the_recipes_are_listed_the_default_first_and_what_they_need() -> None:
    listed = run(ListRecipes())
    assert listed.recipes[0].name == "few-labels"
    assert listed.recipes[0].can_train and not listed.recipes[0].needs_torch
    assert all(recipe.title and recipe.strategies for recipe in listed.recipes)
    assert listed.warnings == ()


def test_three_ways_of_using_last_years_model_are_judged_and_the_best_is_kept(
    this_year: Path, model: Path
) -> None:
    adapted = run(AdaptModel(str(this_year), str(model)))
    scores = {arm.arm: arm.macro_f1.value for arm in adapted.arms}
    assert set(scores) == {"as-is", "adapted", "scratch"}
    assert scores[adapted.kept] == max(scores.values())
    assert f"{max(scores.values()):.2f}" in adapted.detail
    assert adapted.accuracy.macro_f1.value == scores[adapted.kept]
    mapped = run(MapCrops(str(this_year), adapted.model))
    assert sum(mapped.area_ha.values()) == pytest.approx(36, abs=1)
    steps = {step.step: step.state for step in run(ProjectStatus(str(this_year))).steps}
    assert steps["model"] == steps["map"] == "ready"


def test_where_adapting_hurts_the_verdict_says_so(
    this_year: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module(f"{series_learners.__name__}.nearest_mean")
    learn = module.fit

    def spoils(*given: object, start: object = None, **more: object) -> object:
        fitted = learn(*given, start=start, **more)
        if start is None:
            return fitted
        return replace(fitted, means=np.roll(fitted.means, 1, axis=0))

    monkeypatch.setattr(module, "fit", spoils)
    adapted = run(AdaptModel(str(this_year), str(model)))
    assert adapted.kept == "as-is"
    assert "Adapting hurts" in adapted.detail


def test_a_model_taken_as_it_is_maps_and_claims_no_accuracy(this_year: Path, model: Path) -> None:
    taken = run(AdaptModel(str(this_year), str(model), as_is=True))
    assert taken.accuracy is None and taken.arms == ()
    mapped = run(MapCrops(str(this_year), taken.model))
    assert taken.model == "nearest-as-is-1"
    assert mapped.accuracy is None
    assert any("not measured" in warning for warning in mapped.warnings)


def test_a_copy_and_its_maps_name_the_table_that_the_model_learned_from(
    this_year: Path, model: Path, tmp_path: Path
) -> None:
    of_table = Path(shutil.copytree(model, tmp_path / "of-table"))
    named = TrainingTable("Fields of 2020", "a survey", "CC-BY-4.0", "Jo and others", "cdl")
    change_card(of_table, training_tables=[to_json(named)])
    taken = run(AdaptModel(str(this_year), str(of_table), as_is=True))
    assert run(ModelInfo(taken.folder)).training_tables == (named,)
    page = (Path(run(MapCrops(str(this_year), taken.model)).folder) / "report.html").read_text()
    for words in ("Fields of 2020", "CC-BY-4.0", "Jo and others"):
        assert words in page


def test_a_model_is_not_judged_on_the_imagery_that_it_learned_from(
    last_year: Path, model: Path
) -> None:
    with pytest.raises(ModelMismatch, match="very imagery"):
        run(AdaptModel(str(last_year), str(model)))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"steps": 36}, "36 time steps"),
        ({"time_step": "dekad"}, "a time step of it is dekad"),
        ({"days": ["2020-10-15"]}, "begins in the same month"),
    ],
)
def test_a_model_of_another_season_length_step_or_month_is_refused(
    this_year: Path, model: Path, tmp_path: Path, changes: dict[str, object], word: str
) -> None:
    other = Path(shutil.copytree(model, tmp_path / "other"))
    cards.change_card(other, lambda card: card["stack"].update(changes))
    with pytest.raises(ModelMismatch, match=word):
        run(AdaptModel(str(this_year), str(other), as_is=True))


def test_a_models_card_is_told(model: Path, last_year: Path) -> None:
    told = run(ModelInfo(str(last_year)))
    assert told == run(ModelInfo(str(model)))
    assert told.classes == tiny.CROPS
    assert told.bands == {"s2": tiny.BANDS[:-1]}
    assert (told.steps, told.time_step, told.recipe) == (12, "month", "nearest")
    assert sum(told.parcels.values()) == 6
    assert set(told.files) == {"means.npy", "trust.npz"}


# --- models from elsewhere ---


def test_an_onnx_model_from_elsewhere_maps_a_project(this_year: Path, tmp_path: Path) -> None:
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json")
    taken = run(ImportModel(str(theirs), str(contract), project=str(this_year)))
    mapped = run(MapCrops(str(this_year), taken.model))
    areas = list(mapped.area_ha.values())
    assert sorted(mapped.area_ha) == sorted(CONTRACT["classes"])
    assert max(areas) - min(areas) < 4  # a third each is the truth
    told = run(ModelInfo(str(this_year), taken.model))
    assert told.licences == ("Somebody (CC-BY-4.0)",)
    assert told.learner == "imported"


def test_an_imported_model_keeps_its_sentinel_1_and_what_is_not_known_of_it_is_told(
    this_year: Path, tmp_path: Path
) -> None:
    """The tiny season does not say which convention its Sentinel-1 is in."""
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json", inputs=[RADAR])
    taken = run(ImportModel(str(theirs), str(contract), project=str(this_year)))
    card = json.loads((Path(taken.folder) / "model.json").read_text())
    assert card["stack"]["conventions"] == ["gamma0-rtc"]
    assert card["learner"]["convention"] == "gamma0-rtc"
    mapped = run(MapCrops(str(this_year), taken.model))
    for warnings in (taken.warnings, card["notes"], mapped.warnings):
        assert sum("learned from gamma0-rtc" in one for one in warnings) == 1
    for item in (this_year / "imagery").rglob("*.json"):
        known = item.read_text().replace('"unknown"', '"sigma0-ellipsoid"')
        item.write_text(known)
    with pytest.raises(ModelMismatch, match="gamma0-rtc, that of the imagery sigma0-ellipsoid"):
        run(ImportModel(str(theirs), str(contract), project=str(this_year)))
    with pytest.raises(ModelMismatch, match="gamma0-rtc, that of the imagery sigma0-ellipsoid"):
        run(MapCrops(str(this_year), taken.model))


def test_an_imported_model_is_judged_beside_one_trained_anew(
    this_year: Path, tmp_path: Path
) -> None:
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json")
    taken = run(ImportModel(str(theirs), str(contract), out=str(tmp_path / "bundle")))
    judged = run(AdaptModel(str(this_year), taken.folder))
    assert {arm.arm for arm in judged.arms} == {"as-is", "scratch"}
    assert "cannot be trained further" in judged.detail
    with pytest.raises(BadRequest, match="cannot be trained further"):
        run(AdaptModel(str(this_year), taken.folder, keep="adapted"))
