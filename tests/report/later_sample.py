"""Trust, gate, areas, audit and verdict for the demo's report, small but of the real kinds."""

from __future__ import annotations

from functools import cache

import numpy as np

from furrow.engine.accuracy.trust.conformal import cross_checked
from furrow.engine.accuracy.trust.figures import (
    ApplicabilityFigures,
    ClassThreshold,
    TrustFigures,
)
from furrow.engine.accuracy.trust.reliability import reliability
from furrow.engine.contract import Message
from furrow.engine.contract.area_results import AreasEstimated, ClassEstimated, SampledFigure
from furrow.engine.contract.audit_results import LeakageAudited, SplitScore
from furrow.engine.contract.results import Estimate, GateCompared
from furrow.engine.contract.verdict_results import (
    COUNTED,
    UNTOLD,
    CurvePoint,
    LabelsThatHelp,
    VerdictArm,
    VerdictGiven,
)
from furrow.engine.report.content import AreaMatrix, Kept, Later
from furrow.tests.accuracy.trust.simulated import simulated

MADE = "2026-05-02T09:00:00+00:00"
NAN = float("nan")
VERDICT = Message(
    "Take “{name}”: the cheapest of those that are not significantly worse than any other. "
    "Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of the "
    "best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to {high:+.2f}].",
    name="logistic-regression",
    own=0.84,
    own_low=0.78,
    own_high=0.89,
    parcels=90,
    best="random-forest",
    top=0.86,
    behind=-0.02,
    low=-0.08,
    high=0.04,
)


@cache
def trust(classes: tuple[str, ...]) -> TrustFigures:
    """Of a model that is too sure of itself, and of what a temperature made of it."""
    before = simulated(np.random.default_rng(1), 90, 6, sharpness=2.0, classes=len(classes))
    after = simulated(np.random.default_rng(1), 90, 6, sharpness=1.0, classes=len(classes))
    return TrustFigures(
        method="temperature",
        reason=Message("the stiffest of those that did best on unseen groups"),
        temperature=1.9,
        gain=Estimate(0.11, 0.05, 0.17),
        grouped_by="blocks",
        block_m=640,
        samples=len(before),
        parcels=120,
        groups=90,
        classes=classes,
        before=reliability(before),
        after=reliability(after),
        coverages=tuple(cross_checked(before, share) for share in (0.8, 0.9, 0.95)),
        coverage=0.9,
        thresholds=tuple(
            ClassThreshold(index + 2, name, 0.2, 10, True) for index, name in enumerate(classes)
        ),
        applicability=ApplicabilityFigures(48, True, 540, 0.41),
        notes=(),
    )


def gate(crops: tuple[str, ...]) -> GateCompared:
    return GateCompared(
        method="leave one parcel out",
        parcels=100,
        crops=crops,
        parcels_right=Estimate(0.86, 0.78, 0.91),
        parcels_right_without=Estimate(0.77, 0.68, 0.84),
        macro_f1=Estimate(0.83, 0.75, 0.9),
        macro_f1_without=Estimate(0.79, 0.7, 0.86),
        difference=Estimate(0.04, -0.01, 0.09),
        crop_parcels=90,
        crops_kept_out=2,
        other_parcels=10,
        other_kept_out=9,
        detail=Message("Cropland was told from other land by the mask {mask}.", mask="mask.tif"),
    )


def later(classes: tuple[str, ...], recipe: str = "random-forest") -> Later:
    return Later(
        estimated=Kept(_areas(classes), MADE, False),
        area_matrix=_matrix(classes),
        audit=Kept(_audit(), MADE, False),
        verdict=Kept(_verdict(recipe), MADE, False),
    )


def _areas(classes: tuple[str, ...]) -> AreasEstimated:
    def figure(value: float, error: float) -> SampledFigure:
        return SampledFigure(value, error, max(0.0, value - 2 * error), value + 2 * error)

    unknown = SampledFigure(NAN, NAN, NAN, NAN)
    rows = [
        ClassEstimated(
            name=name,
            area_ha=figure(180.0 - 9 * index, 12.0),
            share=figure(0.11 - 0.005 * index, 0.008),
            users_accuracy=figure(0.9 - 0.03 * index, 0.03),
            producers_accuracy=figure(0.85 - 0.02 * index, 0.04),
            mapped_ha=175.5,
            points_mapped=30,
            points_found=28,
        )
        for index, name in enumerate(classes)
    ]
    other = ClassEstimated(
        "Other crop", figure(21.0, 8.0), figure(0.013, 0.005), unknown, unknown, 0.0, 0, 4
    )
    return AreasEstimated(
        folder="",
        estimate="random-forest-2-estimated-1",
        map="random-forest-2",
        sample="random-forest-2-1",
        method="Olofsson et al. 2014",
        overall=figure(0.87, 0.02),
        classes=(*rows, other),
        points=270,
        points_without_label=12,
        area_ha=1600.0,
        no_data_ha=0.0,
        document="",
        table="",
        layers="",
        warnings=(
            Message(
                "{lacking} of {points} points have no label. The figures hold if chance decided "
                "which; if the hard or remote ones were left out, the map looks better than it is.",
                lacking=12,
                points=282,
            ),
        ),
        simulated=True,
    )


def _matrix(classes: tuple[str, ...]) -> AreaMatrix:
    names = (*classes, "Other crop")
    shares = np.eye(len(names)) * 0.09 + 0.002
    shares[-1] = 0.0
    return AreaMatrix(names, tuple(tuple(map(float, row)) for row in shares / shares.sum()))


def _audit() -> LeakageAudited:
    def score(split: str, method: str, own: Estimate, excess: Estimate | None) -> SplitScore:
        return SplitScore(
            split=split,
            method=method,
            folds=5,
            groups=90,
            samples=1800,
            learned_share=0.8,
            classes=("Maize", "Winter wheat"),
            unscored=(),
            macro_f1=own,
            accuracy=own,
            claimed=None if excess is None else Estimate(0.97, 0.95, 0.99),
            excess=excess,
        )

    refused = SplitScore(
        "region", "", 0, 0, 0, 0.0, (), (), None, None, None, None, Message("all lie in one region")
    )
    return LeakageAudited(
        source="demo",
        recipe="random-forest",
        sentence=Message(
            "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} "
            "it is {own:.2f} [{own_low:.2f}–{own_high:.2f}].",
            unit=Message("pixel"),
            claimed=0.97,
            groups=Message("spatial blocks of {side}", side="640 m"),
            own=0.84,
            own_low=0.76,
            own_high=0.91,
        ),
        splits=(
            score(
                "pixel",
                Message("pixels at random, {folds} folds", folds=5),
                Estimate(0.97, 0.95, 0.99),
                None,
            ),
            score(
                "block",
                Message("spatial blocks of {side}, {folds} folds", side="640 m", folds=5),
                Estimate(0.84, 0.76, 0.91),
                Estimate(0.13, 0.07, 0.2),
            ),
            refused,
        ),
        block_m=640.0,
        block_reason=Message(
            "labels are alike up to {side} (range of their variogram)", side="640 m"
        ),
        samples=1800,
        parcels=90,
        clusters="blocks",
        seed=0,
        out="",
        warnings=(
            Message(
                "Only {number} {clusters} stand behind the intervals: they are rough.",
                number=22,
                clusters=Message("spatial blocks"),
            ),
        ),
        simulated=True,
    )


def _verdict(recipe: str) -> VerdictGiven:
    def arm(name: str, roles: tuple[str, ...], value: float, **more: object) -> VerdictArm:
        facts: dict[str, object] = {
            "name": name,
            "title": name,
            "roles": roles,
            "recipe": name,
            "strategy": "",
            "macro_f1": Estimate(value, value - 0.06, value + 0.05),
            "overall": Estimate(value, value - 0.06, value + 0.05),
            "cpu_seconds": 400 * value,
            "to_best": Estimate(value - 0.86, value - 0.92, value - 0.8),
            "to_chosen": Estimate(value - 0.86, value - 0.92, value - 0.8),
            "p_worse": 0.5,
            "is_as_good": True,
            "is_recommended": False,
        }
        return VerdictArm(**{**facts, **more})  # type: ignore[arg-type]

    nothing = dict.fromkeys(
        ("macro_f1", "overall", "cpu_seconds", "to_best", "to_chosen", "p_worse")
    )
    arms = (
        arm(recipe, ("chosen", "baseline"), 0.86),
        arm("logistic-regression", ("cheapest",), 0.84, is_recommended=recipe != "random-forest"),
        arm("presto", ("pretrained",), 0.71, is_as_good=False),
        arm(
            "presto-finetuned",
            ("adapted",),
            0.0,
            unavailable="PyTorch.",
            remedy="PyTorch.",
            is_as_good=False,
            **nothing,
        ),
    )
    return VerdictGiven(
        source="demo",
        simulated=True,
        sentence=VERDICT,
        recommendations=(VERDICT,),
        recommended="logistic-regression",
        chosen=recipe,
        best=recipe,
        arms=arms,
        labels=(
            _labels("Maize", 0.7, more=12, low=8, high=20),
            _labels("Rapeseed", 0.8),
        ),
        curve=(CurvePoint(0.5, 36.0, Estimate(0.78, 0.7, 0.85)),),
        method=Message("spatial blocks of {side} m, {folds} folds", side=800, folds=5),
        kind="block",
        folds=5,
        parcels=90,
        clusters=22,
        classes=("Maize", "Winter wheat"),
        unscored=(),
        seed=0,
        folder="",
        file="",
        table="",
        reused=False,
        made=MADE,
        stack_sha256="",
        labels_sha256="",
        inputs_sha256="",
        warnings=(),
    )


def _labels(crop: str, value: float, **more: int) -> LabelsThatHelp:
    estimate = Estimate(value, value - 0.2, value + 0.1)
    facts: dict[str, object] = {
        "crop": crop,
        "parcels": 10,
        "f1": estimate,
        "recall": estimate,
        "precision": estimate,
        "goal": 0.85,
        "state": COUNTED if more else UNTOLD,
        "more": None,
        "low": None,
        "high": None,
        "detail": "",
    }
    return LabelsThatHelp(**{**facts, **more})  # type: ignore[arg-type]
