"""A recipe taken to another place, worded for a person."""

from __future__ import annotations

from furrow.engine.cli.rows import lines, row, warning_rows
from furrow.engine.cli.study_words import mean_of_draws
from furrow.engine.contract.transfer_results import TransferMeasured


def worded_transfer(result: TransferMeasured) -> str:
    rows = [
        row(
            f"{one.arm} ",
            f"{one.view}: IoU {mean_of_draws(one.iou)}, macro-F1 {mean_of_draws(one.macro_f1)}",
        )
        for one in result.scores
    ]
    return lines(
        [
            f"{result.recipe}, {result.draws} draws, {result.tested} {result.unit}s tested",
            *rows,
            row("Classes", ", ".join(result.classes)),
            *(row("Simulated", "these are no real fields") for _ in range(result.simulated)),
            *(row("Left out", f"{name}: {why}") for name, why in result.left_out.items()),
            *warning_rows(result.warnings),
        ]
    )
