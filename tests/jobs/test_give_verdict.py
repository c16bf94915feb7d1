"""Verdicts on a table and on a project."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.cli.words import worded_result
from furrow.engine.contract import Reporter
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import (
    BadRequest,
    Cancelled,
    RecipeUnknown,
    TooFewParcels,
    TorchMissing,
)
from furrow.engine.contract.message import restored
from furrow.engine.contract.progress import Progress
from furrow.engine.contract.requests import GiveVerdict, TrainModel
from furrow.engine.contract.verdict_results import VerdictGiven
from furrow.engine.jobs import run, verdict_arms
from tests.jobs.test_leakage_audit import write_table

Relabel = Callable[[Path, str, str], None]


@pytest.fixture(autouse=True)
def no_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether it is here or not: these tests are about the rest, and must mean the same."""

    def check(recipe: object) -> None:
        if recipe.needs_torch:  # type: ignore[attr-defined]
            raise TorchMissing(recipe.name, "set up without it")  # type: ignore[attr-defined]

    monkeypatch.setattr(verdict_arms, "check_ready", check)


def verdict(folder: Path, **more: object) -> GiveVerdict:
    table = folder / "series.csv"
    asked = {"recipe": "logistic-regression", "skip_labels": True, **more}
    return GiveVerdict(table=str(table), out=str(folder / "verdict"), **asked)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("table")
    write_table(folder, fields=18)
    return folder


def test_a_table_gets_a_verdict_and_what_was_finished_is_not_done_again(table: Path) -> None:
    found = run(verdict(table))
    arms = {arm.name: arm for arm in found.arms}
    assert next(iter(arms)) == found.chosen == "logistic-regression"
    assert arms["logistic-regression"].roles == ("chosen", "cheapest", "scratch")
    assert arms["random-forest"].roles == ("baseline",)
    for name in ("logistic-regression", "random-forest"):
        arm = arms[name]
        assert arm.macro_f1.low <= arm.macro_f1.value <= arm.macro_f1.high
        assert arm.cpu_seconds > 0 and not arm.is_reused
    assert arms[found.recommended].is_recommended and arms[found.recommended].is_as_good
    assert (found.kind, found.clusters, found.parcels) == ("group", 18, 18 * 8)
    assert "field of the table" in found.method

    again = run(verdict(table))
    assert again.reused and again.arms == found.arms and again.sentence == found.sentence

    more = run(verdict(table, also="gradient-boosting"))
    reused = {arm.name for arm in more.arms if arm.is_reused}
    assert not more.reused and reused == {"logistic-regression", "random-forest"}


def test_what_cannot_be_run_is_listed_with_its_reason_and_remedy(table: Path) -> None:
    found = run(verdict(table))
    (arm,) = (one for one in found.arms if one.name == "presto")
    assert arm.roles == ("pretrained",) and arm.macro_f1 is None
    assert "PyTorch" in arm.unavailable and arm.remedy
    assert any("“presto” was not judged" in warning for warning in found.warnings)
    text = worded_result("give_verdict", to_json(found))
    assert "Not judged   presto" in text and text.startswith(found.sentence)


def test_the_files_hold_what_was_found(table: Path) -> None:
    found = run(verdict(table))
    document = restored(json.loads(Path(found.file).read_text()))
    stored = from_json(VerdictGiven, document)
    assert stored.arms == found.arms and stored.sentence == found.sentence
    assert stored.sentence.template  # it can be said in another language
    rows = list(csv.DictReader(Path(found.table).read_text().splitlines()))
    assert [row["name"] for row in rows] == [arm.name for arm in found.arms]
    assert float(rows[0]["macro_f1"]) == found.arms[0].macro_f1.value


def test_labels_are_looked_at_and_the_curve_ends_with_all_of_them(table: Path) -> None:
    found = run(verdict(table, skip_labels=False, goal=0.99))
    assert [point.share for point in found.curve] == [0.25, 0.5, 0.75, 1.0]
    assert found.curve[-1].macro_f1.value == pytest.approx(
        next(arm.macro_f1.value for arm in found.arms if arm.is_recommended)
    )
    assert np.all(np.diff([point.parcels for point in found.curve]) > 0)
    assert {one.crop for one in found.labels} <= {"wheat", "maize", "barley"}
    for one in found.labels:
        assert one.detail and (one.more is None) == (one.low is None) == (one.high is None)


def test_cancelling_keeps_the_arms_that_were_finished(tmp_path: Path) -> None:
    write_table(tmp_path, fields=12)
    seen: list[str] = []

    def hear(progress: Progress) -> None:
        seen.append(progress.message)

    reporter = Reporter(hear, None, lambda: any("Judging random-forest" in one for one in seen))
    with pytest.raises(Cancelled):
        run(verdict(tmp_path), reporter)
    assert not (tmp_path / "verdict" / "verdict.json").exists()
    found = run(verdict(tmp_path))
    arms = {arm.name: arm for arm in found.arms}
    assert arms["logistic-regression"].is_reused and not arms["random-forest"].is_reused


def test_one_parcel_a_class_is_refused_in_a_sentence(tmp_path: Path) -> None:
    write_table(tmp_path, fields=5, one_each=True)
    with pytest.raises(TooFewParcels, match="two parcels or more"):
        run(verdict(tmp_path))


def test_what_is_asked_for_must_make_sense(table: Path) -> None:
    file = str(table / "series.csv")
    with pytest.raises(BadRequest, match="a project or a table"):
        run(GiveVerdict())
    with pytest.raises(BadRequest, match="name the folder"):
        run(GiveVerdict(table=file))
    with pytest.raises(BadRequest, match="instead of a recipe"):
        run(GiveVerdict(table=file, out="x", model="y"))
    with pytest.raises(BadRequest, match="between 0 and 1"):
        run(verdict(table, goal=80.0))
    with pytest.raises(BadRequest, match="hops"):
        run(verdict(table, classes="wheat,hops"))
    with pytest.raises(RecipeUnknown):
        run(verdict(table, also="crystal-ball"))


def test_a_large_table_is_thinned_by_whole_groups(table: Path) -> None:
    found = run(verdict(table, most_samples=100))
    assert found.parcels == found.clusters * 8 <= 100
    assert any("were drawn" in warning for warning in found.warnings)


def test_a_projects_verdict_lies_in_it_and_new_labels_make_it_stale(
    finished_copy: Path, relabel: Relabel
) -> None:
    asked = GiveVerdict(str(finished_copy), skip_labels=True)
    found = run(asked)
    assert found.chosen == "few-labels" and found.kind == "parcel"
    assert Path(found.file) == finished_copy / "verdict" / "verdict.json"
    assert any("spatial blocks" in warning for warning in found.warnings)
    assert run(asked).reused
    relabel(finished_copy, "Wheat", "Maize")
    again = run(asked)
    assert not again.reused and again.labels_sha256 != found.labels_sha256
    assert again.unscored == ("Wheat",)
    assert any("Wheat" in text and "more parcel" in text for text in again.recommendations)


def test_the_newest_models_recipe_is_the_chosen_one(finished_copy: Path) -> None:
    run(TrainModel(str(finished_copy), recipe="logistic-regression"))
    found = run(GiveVerdict(str(finished_copy), skip_labels=True))
    assert found.chosen == "logistic-regression"
