"""Studies, worded for a person."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from furrow.engine.cli.rows import lines, row, sentence_row, warning_rows
from furrow.engine.contract.study_results import StudyDone


def worded_study(result: StudyDone) -> str:
    kept = f" ({result.reused} were there already)" if result.reused else ""
    return lines(
        [
            f"The study is finished: {result.points} points{kept}.",
            row("Page", result.page),
            row("Table", result.table),
            row("Figure", result.figure),
            *(sentence_row("Found", text) for text in result.findings),
            *warning_rows(result.warnings),
        ]
    )


def mean_of_draws(values: Sequence[float]) -> str:
    """ "0.81 (0.78–0.84 by draw)" """
    spread = f" ({min(values):.2f}–{max(values):.2f} by draw)" if len(values) > 1 else ""
    return f"{fmean(values):.2f}{spread}"
