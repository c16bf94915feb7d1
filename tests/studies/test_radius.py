"""Parcels near a departure point, against as many from anywhere."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.adapting_errors import CoordinatesMissing, DepartureRefused
from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyRadius
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingScore
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.evaluation_errors import TooFewSamples
from furrow.engine.jobs import run
from furrow.engine.studies.parcels import kilometres
from furrow.engine.studies.radius import said
from tests.support.years import Fields, write_fields

QUICK: dict[str, Any] = {"recipe": "logistic-regression", "draws": 3}
AREA = Fields(years=(2021,), fields=120, pixels=2)
"""Some 70 km from west to east."""


def test_a_degree_of_latitude_is_111_kilometres() -> None:
    places = np.array([[51.0, 4.0], [50.0, 4.0], [50.0, 5.0]])
    assert kilometres(places, 50.0, 4.0) == pytest.approx([111.2, 0.0, 71.5], abs=0.1)


def test_what_lies_near_is_told_apart_from_as_many_from_anywhere(tmp_path: Path) -> None:
    """The crops' calendars shift from west to east: who stays near, learns the wrong ones."""
    fields = write_fields(tmp_path, replace(AREA, drift=2.5))
    request = StudyRadius(
        out=str(tmp_path / "study"),
        **fields,
        radii="12,16",
        departure="4.1,50.04",
        parcels=30,
        workers=1,
        **QUICK,
    )
    study = run(request, Reporter())
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    (recipe,) = figures["recipes"]
    mean = {(one["arm"], one["picked"]): one["macro_f1"]["value"] for one in recipe["arms"]}
    assert mean["scratch", "near"] < mean["scratch", "spread"]
    assert set(figures["departures"]) == {"4.1000,50.0400"}
    assert any("from anywhere are better" in text for text in study.findings)
    assert any("nothing is adapted" in text for text in study.findings)
    rows = list(csv.DictReader(Path(study.table).read_text("utf-8").splitlines()))
    assert {row["Radius, km"] for row in rows} == {"12", "16"}
    page = Path(study.page).read_text("utf-8")
    assert "furrow study radius" in page and "<svg" in page
    assert run(request, Reporter()).reused == 3


def test_as_many_parcels_are_drawn_from_anywhere_and_none_of_them_is_tested(
    tmp_path: Path,
) -> None:
    fields = write_fields(tmp_path, AREA)
    result = run(MeasureAdapting(**fields, radii="10,15", parcels=0, **QUICK))
    again = run(MeasureAdapting(**fields, radii="10,15", parcels=0, **QUICK))
    assert again == result
    assert len({draw.departure for draw in result.draws}) == 3, "each departs from elsewhere"
    for draw in result.draws:
        near, spread, wide, wide_spread = draw.scores
        assert (near.picked, spread.picked) == ("near", "spread")
        assert near.parcels == spread.parcels < wide.parcels == wide_spread.parcels
        assert draw.test_parcels <= 120 - wide.parcels


def test_a_departure_point_that_is_given_stays(tmp_path: Path) -> None:
    fields = write_fields(tmp_path, AREA)
    result = run(MeasureAdapting(**fields, radii="10", departure="4.5,50.04", **QUICK))
    assert {draw.departure for draw in result.draws} == {"4.5000,50.0400"}


def test_where_one_departure_point_leaves_too_little_to_test_on_another_does(
    tmp_path: Path,
) -> None:
    """As many parcels as stand in the town, drawn from anywhere, leave the village none."""
    fields = write_fields(tmp_path, replace(AREA, fields=84))
    table = Path(fields["table"])
    header, *rows = (line.split(",") for line in table.read_text().splitlines())
    lon, name = header.index("lon"), header.index("field")
    for row in rows:
        row[lon] = "4.0" if int(row[name].removeprefix("f")) < 60 else "5.0"
    table.write_text("\n".join(",".join(row) for row in (header, *rows)) + "\n")
    asked = MeasureAdapting(**fields, radii="20", parcels=0, **QUICK)
    result = run(asked)
    assert {draw.departure.partition(",")[0] for draw in result.draws} == {"5.0000"}
    assert run(asked) == result
    with pytest.raises(TooFewSamples):
        run(replace(asked, departure="4.0,50.04"))


def test_what_has_no_radius_is_said(tmp_path: Path) -> None:
    out = str(tmp_path / "study")
    fields = write_fields(tmp_path, AREA)
    nowhere = write_fields(tmp_path, Fields(places=False), "nowhere")
    with pytest.raises(CoordinatesMissing, match="no coordinates"):
        run(StudyRadius(out=out, **nowhere, **QUICK))
    for radii in ("near", "-3", ""):
        with pytest.raises(BadRequest, match="kilometres"):
            run(StudyRadius(out=out, **fields, radii=radii, **QUICK))
    with pytest.raises(DepartureRefused, match=r"0 parcels of 0 classes lie within 10 km"):
        run(MeasureAdapting(**fields, radii="10", departure="20,10", **QUICK))
    with pytest.raises(DepartureRefused, match="outside 500 km"):
        run(MeasureAdapting(**fields, radii="500", **QUICK))
    with pytest.raises(BadRequest, match=r"4\.35"):
        run(MeasureAdapting(**fields, radii="10", departure="Brussels", **QUICK))
    assert not (tmp_path / "study" / "study.html").exists()


def test_where_adapting_with_what_lies_near_hurts_it_is_said() -> None:
    def score(arm: str, radius: float, picked: str, f1: float) -> AdaptingScore:
        return AdaptingScore(arm, radius, picked, 10, 10, f1, f1, {})

    draws = [
        AdaptingDraw(
            number,
            "4,50",
            9,
            9,
            9,
            (
                score("as-is", 0.0, "", 0.78 + number / 100),
                score("adapted", 20.0, "near", 0.74 + number / 90),
                score("adapted", 20.0, "spread", 0.80 + number / 110),
                score("scratch", 20.0, "near", 0.69),
            ),
        )
        for number in range(3)
    ]
    sentences = said("cnn1d-sar", draws)
    assert "do not adapt with parcels within 20 km -0.04" in sentences[0]
    assert any("from anywhere are better than those within 20 km +0.06" in one for one in sentences)
