"""A verdict as a person reads it."""

from __future__ import annotations

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.verdict_results import (
    CurvePoint,
    LabelsThatHelp,
    VerdictArm,
    VerdictGiven,
)

F1 = Estimate(0.7, 0.5, 0.9)
NOTHING = Estimate(0.0, 0.0, 0.0)


def arm(name: str, to_best: Estimate, is_as_good: bool, is_recommended: bool) -> VerdictArm:
    return VerdictArm(
        name,
        name,
        ("also",),
        name,
        "",
        F1,
        F1,
        12.34,
        to_best,
        None,
        0.5,
        is_as_good,
        is_recommended,
    )


MISSING = VerdictArm(
    "presto", "Presto", ("pretrained",), "presto", "frozen", None, None, None, None, None, None,
    False, False, "It needs PyTorch.", "Set it up.",
)  # fmt: skip
GIVEN = VerdictGiven(
    source="/p",
    simulated=True,
    sentence="Take “a”.",
    recommendations=("Take “a”.", "More labels of Maize would help most."),
    recommended="a",
    chosen="b",
    best="b",
    arms=(
        arm("b", NOTHING, True, False),
        arm("a", Estimate(-0.05, -0.2, 0.1), True, True),
        arm("c", Estimate(-0.5, -0.6, -0.4), False, False),
        MISSING,
    ),
    labels=(LabelsThatHelp("Maize", 9, F1, F1, F1, 0.8, "counted", 12, 8, 20, "Maize: 12 more"),),
    curve=(CurvePoint(0.5, 20.0, F1),),
    method="leave one parcel out",
    kind="parcel",
    folds=14,
    parcels=14,
    clusters=14,
    classes=("Maize", "Wheat"),
    unscored=(),
    seed=0,
    folder="/p/verdict",
    file="/p/verdict/verdict.json",
    table="/p/verdict/verdict.csv",
    reused=False,
    made="2026-11-22T00:00:00+00:00",
    stack_sha256="s",
    labels_sha256="l",
    inputs_sha256="i",
    warnings=("14 parcels are few.",),
)


def test_the_recommendation_comes_first_and_every_model_is_there() -> None:
    text = worded_result("give_verdict", to_json(GIVEN))
    assert text.startswith("Take “a”.")
    assert text.count("Take “a”.") == 1
    assert "More labels of Maize" in text and "Maize: 12 more" in text
    assert "12.3 s of processor time" in text
    assert "-0.05 (-0.20 to +0.10): may be as good" in text
    assert "significantly worse than another" in text
    assert "Not judged   presto" in text
    assert "50% of the labels (20 parcels)" in text
    assert "14 parcels: leave one parcel out" in text
    assert GIVEN.file in text and "14 parcels are few." in text
    assert "imulated" in text
