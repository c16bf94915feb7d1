"""Samples and areas on the terminal, and over the wire."""

from __future__ import annotations

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.area_requests import DesignSample, EstimateAreas
from furrow.engine.contract.area_results import (
    AreasEstimated,
    ClassEstimated,
    DistrictCounted,
    DistrictsCounted,
    SampleDesigned,
    SampledFigure,
    StratumDesigned,
)
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.command_text import command_text

NONE = SampledFigure(*[float("nan")] * 4)


def test_a_sample_says_what_to_do_next() -> None:
    stratum = StratumDesigned("Maize", 1_000, 10.0, 25, 0.025, 0.8, 0.157)
    result = SampleDesigned(
        "/p/samples/m-1-1", "m-1-1", "m-1", "/p/samples/m-1-1/sample.gpkg", 25, "proportional",
        (stratum,), 0.157, False, ("Few points.",),
    )  # fmt: skip
    said = worded_result("design_sample", to_json(result))
    assert said.startswith("Sample m-1-1 is ready: 25 random points of m-1.")
    for words in ("± 15.7 %", "Maize", "0.40 ha", "80 % ± 16 %", "do not look at the map", "Few"):
        assert words in said
    assert said.endswith("furrow areas estimate /p --sample m-1-1")
    again = to_json(result) | {"reused": True}
    assert "there already; its labels are as they were" in worded_result("design_sample", again)


def areas() -> AreasEstimated:
    share = SampledFigure(0.25, 0.02, 0.21, 0.29)
    area = SampledFigure(250.0, 20.0, 210.8, 289.2)
    maize = ClassEstimated("Maize", area, share, share, share, 300.0, 40, 35)
    flat = SampledFigure(0.0, 0.0, float("nan"), float("nan"))
    rice = ClassEstimated("Rice", flat, flat, NONE, NONE, 0.0, 0, 0)
    return AreasEstimated(
        "/a", "m-1-estimated-1", "m-1", "m-1-1", "Stehman 2014", share, (maize, rice), 200, 3,
        1_000.0, 12.0, "/a/areas.json", "/a/areas.csv", "/a/areas.gpkg", ("3 lack labels.",),
    )  # fmt: skip


def test_estimates_stand_beside_counts_and_what_is_not_known_is_not_a_number() -> None:
    said = worded_result("estimate_areas", to_json(areas()))
    lines = {line.split()[0]: line for line in said.splitlines() if line.split()}
    assert said.startswith("Areas of 1,000 ha, estimated from 200 random points (Stehman 2014).")
    assert "25.0 % (95 % interval 21.0–29.0 %)" in said and "12 ha, in no figure" in said
    assert "250 ha" in lines["Maize"] and "211–289 ha" in lines["Maize"]
    assert "300 ha" in lines["Maize"] and "25 % (21–29)" in lines["Maize"]
    assert "not known" in lines["Rice"] and "not mapped" in lines["Rice"]
    assert "none found" in lines["Rice"] and "nan" not in said


def test_a_figure_that_is_not_known_survives_the_wire() -> None:
    document = to_json(areas())
    assert document["classes"][1]["users_accuracy"]["value"] is None
    back = from_json(AreasEstimated, document)
    assert to_json(back) == document
    assert round(back.overall.margin, 4) == 0.0392


def test_districts_say_that_they_were_counted() -> None:
    one = DistrictCounted("North", {"Maize": 1234.56, "Rice": 0.0}, 0.0, 2000.0)
    result = DistrictsCounted(
        "/a", "m-1", ("Maize", "Rice"), (one,), "/a/d.csv", "/a/d.gpkg", "/a/d.json", ("W.",)
    )
    said = worded_result("areas_by_district", to_json(result))
    assert said.startswith("Hectares by district on m-1: pixels counted, not estimated.")
    assert "1,234.6" in said and "Rice" not in said
    many = to_json(result) | {"districts": [to_json(one)] * 60}
    assert "and 20 more in the table" in worded_result("areas_by_district", many)


def test_the_commands_can_be_copied() -> None:
    assert command_text(DesignSample("p", points=100)) == "furrow areas sample p --points 100"
    asked = EstimateAreas("p", more_classes="Sunflower,Flax")
    assert command_text(asked) == "furrow areas estimate p --more-classes Sunflower,Flax"
