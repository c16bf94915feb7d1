"""A recipe taken to another place, worded for a person."""

from __future__ import annotations

from collections.abc import Sequence

from furrow.engine.cli.rows import lines, row, warning_rows
from furrow.engine.contract.transfer_results import TransferMeasured


def worded_transfer(result: TransferMeasured) -> str:
    rows = [
        row(f"{one.arm} ", f"{one.view}: IoU {_mean(one.iou)}, macro-F1 {_mean(one.macro_f1)}")
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


def _mean(values: Sequence[float]) -> str:
    spread = f" ({min(values):.2f}–{max(values):.2f} by draw)" if len(values) > 1 else ""
    return f"{sum(values) / len(values):.2f}{spread}"
