"""Verdicts on a model of another season: as it is, adapted, made anew."""

from __future__ import annotations

import importlib
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.contract.requests import AdaptModel, GiveVerdict, PrepareImagery
from furrow.engine.contract.verdict_results import VerdictGiven
from furrow.engine.jobs import run
from furrow.engine.jobs.verdict_arms import name_of
from furrow.engine.training import series_learners
from furrow.engine.training.recipes import asked_recipe
from tests.jobs.test_models import change_card, trained
from tests.support import learners, tiny


@pytest.fixture(autouse=True)
def toy_learner(monkeypatch: pytest.MonkeyPatch) -> None:
    """A learner of series that can go on from a model, and takes no time."""
    folders = [*series_learners.__path__, *learners.__path__]
    monkeypatch.setattr(series_learners, "__path__", folders)


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


@pytest.fixture
def model(finished: tuple[Path, object], tmp_path: Path, toy_learner: None) -> Path:
    folder = trained(Path(shutil.copytree(finished[0], tmp_path / "last" / "project")))
    # The tiny season is simulated for one year only.
    change_card(folder, season={"start": "2020-04-01", "end": "2020-06-30", "time_step": "month"})
    return folder


def verdict(project: Path, model: Path | None = None) -> VerdictGiven:
    asked = None if model is None else str(model)
    return run(GiveVerdict(str(project), model=asked, skip_labels=True))


def test_where_adapting_hurts_the_verdict_says_do_not_adapt(
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
    found = verdict(this_year, model)
    arms = {arm.name: arm for arm in found.arms}
    assert arms["adapted"].roles == ("chosen", "adapted")
    assert arms["as-is"].roles == ("pretrained",) and arms["nearest"].roles == ("scratch",)
    assert arms["random-forest"].macro_f1 is not None
    assert arms["as-is"].macro_f1.value > arms["adapted"].macro_f1.value
    assert any(text.startswith("Do not adapt") for text in found.recommendations)


def test_an_adapted_model_asks_for_the_one_that_it_began_with(this_year: Path, model: Path) -> None:
    adapted = run(AdaptModel(str(this_year), str(model), keep="adapted"))
    found = verdict(this_year)
    arms = {arm.name: arm for arm in found.arms}
    assert arms["as-is"].macro_f1 is None and arms["adapted"].macro_f1 is None
    assert adapted.model in arms["as-is"].unavailable and "--model" in arms["as-is"].remedy


def test_a_model_that_was_taken_as_it_is_is_judged_so(this_year: Path, model: Path) -> None:
    run(AdaptModel(str(this_year), str(model), as_is=True))
    found = verdict(this_year)
    assert found.chosen == "adapted"
    assert {"as-is", "adapted", "nearest"} <= {arm.name for arm in found.arms}


def test_a_model_that_learned_from_these_parcels_is_refused(this_year: Path) -> None:
    with pytest.raises(ModelMismatch, match="nothing is left to judge it by"):
        verdict(this_year, trained(this_year))


def test_a_forest_by_parcel_is_not_taken_for_the_baseline() -> None:
    names = [name_of(asked_recipe("random-forest", None, unit=unit)) for unit in (None, "parcel")]
    assert names == ["random-forest", "random-forest:parcel"]
