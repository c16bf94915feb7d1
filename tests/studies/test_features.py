"""The study of features: at home, away, and on the other half of the globe, which is simulated."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import PlacesDiffer
from furrow.engine.contract.transfer_requests import StudyFeatures
from furrow.engine.jobs import run
from furrow.tests.studies.two_places import write_table


@pytest.fixture
def request_(tmp_path: Path) -> StudyFeatures:
    places: dict[str, Any] = write_table(tmp_path)
    recipe = "logistic-regression"
    out = str(tmp_path / "study")
    return StudyFeatures(out=out, recipe=recipe, draws=2, workers=1, source_labels=10, **places)


def test_features_are_tested_at_home_away_and_half_a_year_later(request_: StudyFeatures) -> None:
    study = run(request_, Reporter())
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    f1 = {one["view"]: one["macro_f1"]["value"] for one in figures["scores"]}
    assert set(f1) == {"home", "here", "season", "calendar"}
    assert f1["season"] == f1["here"]  # it looks at no dates
    assert f1["calendar"] < f1["here"] - 0.2
    assert any("hemispheres is not measurable" in text for text in study.warnings)
    (row,) = csv.DictReader(Path(study.table).read_text("utf-8").splitlines())
    assert row["Augmentation"] == "none" and row["Draws"] == "2"
    page = Path(study.page).read_text("utf-8")
    assert "half a year" in page and "furrow transfer" in page


def test_the_other_half_of_the_globe_can_be_left_out(request_: StudyFeatures) -> None:
    study = run(replace(request_, hemisphere=False, draws=1), Reporter())
    assert not any("half of the globe" in text for text in study.warnings)
    assert "One draw" in study.findings[-1]


def test_crops_that_are_not_shared_are_refused(request_: StudyFeatures) -> None:
    with pytest.raises(PlacesDiffer, match="there are barley, maize, wheat"):
        run(replace(request_, classes="rice,wheat"), Reporter())
