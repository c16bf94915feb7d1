"""A model as it is, adapted or trained anew, worded for a person."""

from __future__ import annotations

from statistics import fmean

from furrow.engine.cli.rows import lines, row, warning_rows
from furrow.engine.cli.study_words import mean_of_draws
from furrow.engine.contract.adapting_results import AdaptingMeasured

_ARMS = {"as-is": "as it is", "adapted": "adapted", "scratch": "trained anew"}
_PICKED = {"": "parcels of each class", "near": "km around", "spread": "km, as many from anywhere"}


def worded_adapting(result: AdaptingMeasured) -> str:
    kinds = dict.fromkeys(
        (score.arm, score.setting, score.picked) for draw in result.draws for score in draw.scores
    )
    tested = fmean(draw.test_parcels for draw in result.draws)
    return lines(
        [
            "Macro-F1 of each kind of model, mean over the draws.",
            row("Recipe", result.recipe),
            row("Classes", ", ".join(result.classes)),
            row("Draws", f"{len(result.draws)}, {tested:.0f} parcels tested on"),
            *(_row(result, *kind) for kind in kinds),
            *([row("Simulated", "these are no real fields")] if result.simulated else []),
            *warning_rows(result.warnings),
        ]
    )


def _row(result: AdaptingMeasured, arm: str, setting: float, picked: str) -> str:
    scores = [
        score.macro_f1
        for draw in result.draws
        for score in draw.scores
        if (score.arm, score.setting, score.picked) == (arm, setting, picked)
        and score.macro_f1 is not None
    ]
    learned = "" if arm == "as-is" else f", {setting:g} {_PICKED[picked]}"
    if not scores:
        return row(_ARMS[arm], f"not scored{learned}")
    return row(_ARMS[arm], f"{mean_of_draws(scores)}{learned}")
