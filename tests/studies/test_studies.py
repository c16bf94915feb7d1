"""Studies on a real table: page, table, figure; resumed; refused in words."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.cli.study_words import worded_study
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import BadRequest, Cancelled, StudyEmpty, TooFewRegions
from furrow.engine.contract.evaluation_errors import GroupingUnknown
from furrow.engine.contract.progress import Progress
from furrow.engine.contract.study_requests import StudyLabels, StudyMixing, StudyRegions
from furrow.engine.features.labelled_tables import read_table
from furrow.engine.jobs import run
from furrow.engine.studies.tables import crops_with_enough, safe

SIDECARS = Path(__file__).resolve().parents[2] / "benchmarks" / "sidecars"
QUICK: dict[str, Any] = {"recipe": "logistic-regression", "draws": 2, "workers": 1}


@pytest.fixture
def parcels(shared: Path) -> dict[str, Any]:
    table = shared / "data" / "tables" / "denmark_2016" / "dk2016_parcels_4dates_with_block.csv"
    return {"table": str(table), "sidecar": str(SIDECARS / "denmark_parcels.json"), **QUICK}


@pytest.fixture
def states(shared: Path) -> dict[str, Any]:
    table = shared / "data" / "tables" / "us_ar_ca_2021_s2_10day_cdl.parquet"
    sidecar = str(SIDECARS / "us_ar_ca.json")
    return {"table": str(table), "sidecar": sidecar, "classes": "cotton,rice", **QUICK}


def test_label_efficiency_ends_in_a_page_a_table_and_a_figure_and_goes_on(
    parcels: dict[str, Any], tmp_path: Path
) -> None:
    request = StudyLabels(out=str(tmp_path / "study"), labels_per_class="3,10,30", **parcels)
    study = run(request, Reporter())
    page = Path(study.page).read_text("utf-8")
    assert all(text in page for text in study.findings) and "<svg" in page
    assert "furrow study labels" in page and "furrow evaluate" in page
    rows = list(csv.DictReader(Path(study.table).read_text("utf-8").splitlines()))
    assert [row["Labels of each class"] for row in rows] == ["3", "10", "30"]
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    (recipe,) = figures["recipes"]
    scores = [point["macro_f1"]["value"] for point in recipe["points"]]
    assert scores[0] < scores[-1] and recipe["curve"]["ceiling"] <= 1
    assert "3 points" in worded_study(study)
    (Path(study.folder) / "points" / "logistic-regression-10.json").write_text("{ torn")
    again = run(request, Reporter())
    assert (again.points, again.reused) == (3, 2)
    assert again.findings == study.findings


def test_a_study_that_is_cancelled_keeps_what_was_done(
    parcels: dict[str, Any], tmp_path: Path
) -> None:
    request = StudyLabels(out=str(tmp_path / "study"), labels_per_class="3,4,5", **parcels)
    seen: list[float] = []

    def on_progress(progress: Progress) -> None:
        seen.append(progress.fraction)

    reporter = Reporter(on_progress, is_cancelled=lambda: bool(seen) and seen[-1] > 0.3)
    with pytest.raises(Cancelled):
        run(request, reporter)
    assert not (tmp_path / "study" / "study.html").exists()
    assert run(request, Reporter()).reused >= 1


def test_a_region_is_tested_by_the_others_and_by_its_own(
    states: dict[str, Any], tmp_path: Path
) -> None:
    study = run(
        StudyRegions(out=str(tmp_path / "s"), region="state", labels_per_class=10, **states),
        Reporter(),
    )
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    (recipe,) = figures["recipes"]
    assert [one["name"] for one in recipe["regions"]] == ["arkansas", "california"]
    assert 0 <= recipe["fairness"]["gini"] < 0.5
    assert "arkansas" in study.findings[0] and "california" in study.findings[0]


def test_labels_of_elsewhere_are_weighed_against_those_of_here(
    states: dict[str, Any], tmp_path: Path
) -> None:
    request = StudyMixing(
        out=str(tmp_path / "s"),
        target="state=arkansas",
        source="state=california",
        labels_per_class="5",
        source_labels=20,
        **states,
    )
    study = run(request, Reporter())
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    by_labels = {one["labels_of"]: one["points"][0] for one in figures["scores"]}
    assert set(by_labels) == {"here", "elsewhere", "mixed"}
    assert by_labels["here"]["test_samples"] == by_labels["mixed"]["test_samples"]
    assert any("labels of elsewhere alone give" in text for text in study.findings)


def test_what_cannot_be_studied_is_said(parcels: dict[str, Any], tmp_path: Path) -> None:
    out = str(tmp_path / "s")
    for request, error in (
        (StudyLabels(out=out, **{**parcels, "sidecar": ""}), BadRequest),
        (StudyLabels(out=out, labels_per_class="many", **parcels), BadRequest),
        (StudyLabels(out=out, goal=1.5, **parcels), BadRequest),
        (StudyLabels(out=out, **{**parcels, "recipe": "magic"}), StudyEmpty),
        (StudyRegions(out=out, region="farm", **parcels), GroupingUnknown),
        (StudyMixing(out=out, target="here", source="a=b", **parcels), BadRequest),
    ):
        with pytest.raises(error):
            run(request, Reporter())
    assert not (tmp_path / "s" / "study.html").exists()


def test_one_region_is_no_study(shared: Path, tmp_path: Path) -> None:
    table = tmp_path / "one.csv"
    lines = ["id,crop,field,B04_t01,B04_t02"]
    lines += [f"{n},{'maize' if n % 2 else 'wheat'},all,{n},{2 * n}" for n in range(1, 9)]
    table.write_text("\n".join(lines) + "\n")
    sidecar = tmp_path / "one.json"
    sidecar.write_text(json.dumps(ONE_REGION))
    request = StudyRegions(str(table), str(tmp_path / "s"), "field", str(sidecar))
    with pytest.raises(TooFewRegions, match="has 1 groups"):
        run(request, Reporter())


ONE_REGION = {
    "title": "One field",
    "table": "one.csv",
    "source": "made up",
    "licence": "none",
    "layout": "wide",
    "series": [
        {
            "sensor": "s2",
            "columns": "{band}_t{step:02d}",
            "bands": {"B04": "B04"},
            "unit": "reflectance",
            "scale": 0.0001,
            "missing": [],
        }
    ],
    "dates": {"time_step": "month", "first": "2021-01-01", "first_number": 1},
    "label": "crop",
    "groups": {"field": ["field"]},
}


@pytest.mark.parametrize("one, other", [("<30", ">30"), ("North East", "North/East"), ("a", "A")])
def test_names_that_look_alike_in_a_file_name_stay_apart(one: str, other: str) -> None:
    assert safe(one).lower() != safe(other).lower()


def test_a_tables_own_parcels_are_kept_whole_and_that_is_said(
    parcels: dict[str, Any], tmp_path: Path
) -> None:
    request = StudyLabels(out=str(tmp_path / "study"), labels_per_class="3,4,5", **parcels)
    study = run(request, Reporter())
    assert any("Kept whole: the grouping “block”" in text for text in study.warnings)


def test_a_class_that_stands_in_one_group_is_not_asked_for(parcels: dict[str, Any]) -> None:
    """It could never be learned from and tested on, and would leave every point empty."""
    table = read_table(Path(parcels["table"]), Path(parcels["sidecar"]))
    rows = np.ones(len(table), np.bool_)
    every = crops_with_enough(table, [(rows, 10)], False)
    one_block = {**table.groups, "block": np.where(table.crops == every[0], "x", table.ids)}
    alike = replace(table, groups=one_block)
    assert crops_with_enough(alike, [(rows, 10)], False, "block") == every[1:]


def test_labels_of_elsewhere_may_be_all_of_them_and_never_fewer_than_none(
    states: dict[str, Any], tmp_path: Path
) -> None:
    request = StudyMixing(
        out=str(tmp_path / "s"),
        target="state=arkansas",
        source="state=california",
        labels_per_class="5",
        source_labels=0,
        **states,
    )
    study = run(request, Reporter())
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    counts = {one["labels_of"]: one["points"][0]["labels_per_class"] for one in figures["scores"]}
    assert counts["elsewhere"] > 10
    with pytest.raises(BadRequest):
        run(replace(request, source_labels=-5), Reporter())
