"""Leave one year out: tested on fields that no model saw, resumed, and told in words."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.cli.adapting_words import worded_adapting
from furrow.engine.contract import Reporter
from furrow.engine.contract.adapting_errors import OneYearOnly, SeasonsApart, YearsUnknown
from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyYears
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingScore
from furrow.engine.contract.errors import BadRequest, StudyEmpty
from furrow.engine.contract.evaluation_errors import TooFewSamples
from furrow.engine.jobs import run
from furrow.engine.studies.seasons import rows_of
from furrow.engine.studies.tables import open_table
from furrow.engine.studies.years import said, years_of_table
from tests.support.years import Fields, write_fields

QUICK: dict[str, Any] = {"recipe": "logistic-regression", "draws": 2}
STUDY: dict[str, Any] = {**QUICK, "workers": 1, "labels_per_class": "2,3"}


def measured(**asked: Any) -> dict[tuple[str, float], float]:
    """Mean macro-F1 by arm and labels."""
    result = run(MeasureAdapting(**{**QUICK, **asked}), Reporter())
    found: dict[tuple[str, float], list[float]] = {}
    for draw in result.draws:
        for score in draw.scores:
            assert score.macro_f1 is not None
            found.setdefault((score.arm, score.setting), []).append(score.macro_f1)
    return {key: sum(values) / len(values) for key, values in found.items()}


def test_each_year_is_left_out_once_and_the_study_goes_on_where_it_stopped(tmp_path: Path) -> None:
    fields = write_fields(tmp_path, Fields())
    request = StudyYears(out=str(tmp_path / "study"), **fields, **STUDY)
    study = run(request, Reporter())
    rows = list(csv.DictReader(Path(study.table).read_text("utf-8").splitlines()))
    assert {(row["Season left out"], row["Model"]) for row in rows} == {
        (year, model) for year in ("2020", "2021") for model in ("as it is", "trained anew")
    }
    page = Path(study.page).read_text("utf-8")
    assert all(text in page for text in study.findings) and "<svg" in page
    assert "furrow study years" in page and "furrow adapting" in page
    assert any("cannot be trained further" in text for text in study.warnings)
    assert any("Kept whole: the grouping “parcel”" in text for text in study.warnings)
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    assert [one["learned_from"] for one in figures["recipes"]] == ["2021", "2020"]
    assert (study.points, study.reused) == (4, 0)
    again = run(request, Reporter())
    assert again.reused == 4 and again.findings == study.findings


def test_all_models_of_a_draw_are_tested_on_the_same_parcels(tmp_path: Path) -> None:
    fields = write_fields(tmp_path, Fields())
    asked = {**fields, "where": "year=2021", "source_where": "year!=2021", **QUICK}
    result = run(MeasureAdapting(labels_per_class="2,4", samples_per_parcel=3, **asked))
    for draw in result.draws:
        assert draw.test_parcels == 36 - 3 * 4 and draw.test_samples == 3 * draw.test_parcels
        assert [score.parcels for score in draw.scores] == [0, 6, 12]
        assert [score.samples for score in draw.scores] == [0, 18, 36]
    assert result.samples_per_parcel == 3
    assert "as it is" in worded_adapting(result)


def test_a_draw_is_the_same_whoever_asks_for_it(tmp_path: Path) -> None:
    fields = write_fields(tmp_path, Fields())
    asked = {**fields, "where": "year=2021", "source_where": "year<2021", **QUICK}
    whole = run(MeasureAdapting(labels_per_class="2", **asked))
    second = run(MeasureAdapting(labels_per_class="2", **{**asked, "draws": 1, "first_draw": 1}))
    assert second.draws == whole.draws[1:]


def test_a_field_of_both_years_is_on_one_side_only(tmp_path: Path) -> None:
    """Else a model that knows the fields by heart would be right about all of them."""
    how = Fields(fields=60, same_fields=True, own_series=True)
    fields = write_fields(tmp_path, how)
    asked = {**fields, "where": "year=2021", "source_where": "year=2020", "group": "parcel"}
    scores = measured(labels_per_class="3", recipe="random-forest", **asked)
    assert scores["as-is", 0.0] < 0.6 and scores["scratch", 3.0] < 0.6


def test_two_tables_are_two_seasons_compared_month_by_month(tmp_path: Path) -> None:
    later = write_fields(tmp_path, Fields(years=(2021,)), "later")
    dekads = Fields(years=(2019,), first="{year}-01-01", time_step="dekad", steps=18, prefix="g")
    before = write_fields(tmp_path, dekads, "before")
    request = StudyYears(
        out=str(tmp_path / "study"),
        **later,
        also=before["table"],
        also_sidecar=before["sidecar"],
        **STUDY,
    )
    study = run(request, Reporter())
    assert any("by 6 calendar months of both" in text for text in study.warnings)
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    assert [(one["year"], one["learned_from"]) for one in figures["recipes"]] == [
        ("2019", "2021"),
        ("2021", "2019"),
    ]
    as_is = [one["arms"][0]["macro_f1"]["value"] for one in figures["recipes"]]
    assert min(as_is) > 0.8, "the months were not laid side by side"


def test_earlier_years_only() -> None:
    groups = {"year": np.array(["2021", "2019", "2020", "2019"])}
    every = years_of_table("t.csv", "t.json", groups, "year", False)
    assert [(one.year, one.others) for one in every][1:] == [
        ("2020", "2019, 2021"),
        ("2021", "2019, 2020"),
    ]
    earlier = years_of_table("t.csv", "t.json", groups, "year", True)
    assert [(one.year, one.others) for one in earlier] == [
        ("2020", "2019"),
        ("2021", "2019, 2020"),
    ]
    assert earlier[-1].source_where == "year<2021"


def test_what_is_no_study_of_years_is_said(tmp_path: Path) -> None:
    out = str(tmp_path / "study")
    one = write_fields(tmp_path, Fields(years=(2021,)), "one")
    summer = write_fields(
        tmp_path, Fields(years=(2020,), first="{year}-08-01", prefix="s"), "summer"
    )
    also = {"also": summer["table"], "also_sidecar": summer["sidecar"]}
    with pytest.raises(YearsUnknown, match="tells years apart"):
        run(StudyYears(out=out, **one, year="season", **STUDY))
    with pytest.raises(OneYearOnly, match=r"one year only \(2021\)"):
        run(StudyYears(out=out, **one, **STUDY))
    with pytest.raises(OneYearOnly):
        run(StudyYears(out=out, **one, also=one["table"], **STUDY))
    with pytest.raises(SeasonsApart, match="fewer than three months"):
        run(
            MeasureAdapting(
                **one, source=summer["table"], source_sidecar=summer["sidecar"], **QUICK
            )
        )
    with pytest.raises(BadRequest):
        run(StudyYears(out=out, **one, **also, **{**STUDY, "labels_per_class": "few"}))
    with pytest.raises(StudyEmpty, match="classes"):
        run(StudyYears(out=out, **one, **also, **{**STUDY, "labels_per_class": "50"}))
    with pytest.raises(BadRequest, match="no other season"):
        run(MeasureAdapting(**one, **QUICK))
    with pytest.raises(BadRequest, match="rye"):
        asked = {"where": "year=2021", "source_where": "year=2020", "classes": "rye,wheat"}
        run(MeasureAdapting(**write_fields(tmp_path, Fields()), **asked, **QUICK))
    assert not (tmp_path / "study" / "study.html").exists()


def test_classes_that_the_years_do_not_share_are_no_study(tmp_path: Path) -> None:
    one = write_fields(tmp_path, Fields(years=(2021,)), "one")
    other = write_fields(tmp_path, Fields(years=(2020,)), "other")
    text = Path(other["table"]).read_text()
    for name in ("barley", "maize"):
        text = text.replace(name, f"old {name}")
    Path(other["table"]).write_text(text)
    with pytest.raises(TooFewSamples, match="1 classes in common: wheat"):
        run(MeasureAdapting(**one, source=other["table"], **QUICK))


def score(arm: str, f1: float) -> AdaptingScore:
    labels = 0.0 if arm == "as-is" else 5.0
    return AdaptingScore(arm, labels, "", 10, 10, f1, f1, {})


@pytest.mark.parametrize(
    "adapted, sentence",
    [
        ((0.70, 0.71, 0.72), "do not adapt with so many parcels of each class: 5 (-0.10"),
        ((0.90, 0.92, 0.91), "adapting helps with so many parcels of each class: 5 (+0.10"),
        ((0.60, 0.99, 0.85), "cannot tell whether adapting helps or hurts"),
    ],
)
def test_whether_to_adapt_is_a_plain_sentence(adapted: tuple[float, ...], sentence: str) -> None:
    draws = [
        AdaptingDraw(number, "", 9, 9, 9, (score("as-is", 0.81), score("adapted", f1)))
        for number, f1 in enumerate(adapted)
    ]
    assert sentence in said("cnn1d", "2021", draws)[0]


def test_one_draw_decides_nothing() -> None:
    draw = AdaptingDraw(0, "", 9, 9, 9, (score("as-is", 0.9), score("adapted", 0.2)))
    assert "cannot tell" in said("cnn1d", "2021", [draw])[0]


def test_what_has_no_year_is_of_no_other_season(tmp_path: Path) -> None:
    fields = write_fields(tmp_path, Fields())
    file = Path(fields["table"])
    header, first, *rest = file.read_text().splitlines()
    row, _, *cells = first.split(",")
    file.write_text("\n".join([header, ",".join([row, "", *cells]), *rest]) + "\n")
    table = open_table(fields["table"], fields["sidecar"])
    for where in ("year!=2021", "year<2021"):
        assert not rows_of(table, where, "fields")[0] and rows_of(table, where, "fields")[1]
