"""Results as sentences."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.results import (
    AccuracySummary,
    DoctorCheck,
    DoctorReport,
    Estimate,
    MapAssessed,
    MapMade,
    ModelTrained,
    ProjectCreated,
    StatusTold,
    StepState,
)

ACCURACY = AccuracySummary(
    method="spatial blocks of 640 m",
    parcels=60,
    parcels_right=Estimate(0.83, 0.71, 0.91),
    macro_f1=Estimate(0.79, 0.66, 0.88),
    scored_classes=("wheat", "maize"),
    unscored_classes=("barley",),
    warnings=("Sixty parcels are few.",),
)
MAP = MapMade(
    folder="/p/maps/random-forest-1",
    map="random-forest-1",
    crop_map="/p/maps/random-forest-1/crop_map.tif",
    confidence="/p/maps/random-forest-1/confidence.tif",
    parcels="/p/maps/random-forest-1/parcels.gpkg",
    report="/p/maps/random-forest-1/report.html",
    reused=False,
    accuracy=ACCURACY,
    area_ha={"wheat": 10.0, "maize": 1234.0},
    warnings=("Sixty parcels are few.", "The season is simulated."),
)


def words(method: str, result: Any) -> str:
    return worded_result(method, to_json(result))


def test_a_map_says_where_it_lies_and_how_good_it_is() -> None:
    text = words("crop_map_from_labels", MAP)
    for path in (MAP.crop_map, MAP.confidence, MAP.parcels, MAP.report):
        assert path in text
    assert "83 % (95 % interval 71–91 %) of 60 parcels right" in text
    assert "macro-F1 0.79 (95 % interval 0.66–0.88)" in text
    assert "spatial blocks of 640 m" in text
    assert text.index("maize 1,234 ha") < text.index("wheat 10 ha")
    assert "barley (one parcel only" in text
    assert text.count("Sixty parcels are few.") == 1
    assert "The season is simulated." in text


def test_a_map_that_was_there_already_says_so() -> None:
    assert "Unchanged" in words("map_crops", replace(MAP, reused=True))


def test_what_was_not_measured_is_said_and_never_nan() -> None:
    assert "not measured" in words("map_crops", replace(MAP, accuracy=None))
    no_interval = replace(ACCURACY, macro_f1=Estimate(0.8, math.nan, math.nan))
    nothing = replace(ACCURACY, parcels_right=Estimate(math.nan, math.nan, math.nan))
    for accuracy in (no_interval, nothing):
        text = words("map_crops", replace(MAP, accuracy=accuracy))
        assert "nan" not in text.lower().replace("confidence", "")
    assert "0.80 (no interval" in words("map_crops", replace(MAP, accuracy=no_interval))


def test_a_demo_is_called_simulated() -> None:
    created = ProjectCreated("/d", "demo", True, "2020-10 … 2021-09", 400, 400, {"wheat": 10}, ())
    assert "simulated" in words("create_demo", created)
    assert "simulated" not in words("create_project", replace(created, simulated=False))
    steps = (StepState("imagery", "stale", "the season changed"),)
    status = words("project_status", StatusTold("/d", "demo", True, steps, "furrow run /d"))
    assert "simulated" in status
    assert "the season changed" in status
    assert "furrow run /d" in status


def test_figures_of_a_simulated_season_are_called_simulated() -> None:
    accuracy = replace(ACCURACY, warnings=())
    trained = ModelTrained("/p", "m-1", "random-forest", False, accuracy, ())
    assessed = MapAssessed("/p", "/p/report.html", accuracy)
    plain_map = replace(MAP, warnings=())
    for method, result in (
        ("train_model", trained),
        ("map_crops", plain_map),
        ("assess_map", assessed),
    ):
        assert "simulated" not in words(method, result)
        assert "simulated" in words(method, replace(result, simulated=True))


def test_the_doctor_shows_each_finding_and_its_advice() -> None:
    checks = (
        DoctorCheck("GDAL", True, "3.10", ""),
        DoctorCheck("disk", False, "0 GB", "Free it."),
    )
    text = words("run_doctor", DoctorReport(False, checks))
    assert "ok   GDAL" in text
    assert "BAD  disk" in text
    assert "Free it." in text
    assert "not fit" in text


def test_a_request_without_words_of_its_own_is_listed() -> None:
    assert "answer       42" in worded_result("of_the_future", {"answer": 42})
