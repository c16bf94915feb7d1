"""The leakage audit, worded for a person."""

from __future__ import annotations

from collections.abc import Iterator

from furrow.engine.cli.accuracy_words import score, simulated_rows
from furrow.engine.cli.rows import lines, row, sentence_row, warning_rows, wrapped
from furrow.engine.contract.audit_results import LeakageAudited, SplitScore


def worded_audit(result: LeakageAudited) -> str:
    return lines(
        [
            wrapped(result.sentence),
            *simulated_rows(result.simulated),
            row("Model", f"{result.recipe}, {result.samples} samples{_of_parcels(result)}"),
            *(line for one in result.splits for line in _split(one)),
            *([sentence_row("Blocks", result.block_reason)] if result.block_reason else []),
            row("Intervals", f"95 %, by resampling whole {result.clusters}"),
            *([row("Figures", result.out)] if result.out else []),
            *warning_rows(result.warnings),
        ]
    )


def _of_parcels(result: LeakageAudited) -> str:
    """Nothing where every sample stands by itself."""
    return f" of {result.parcels} parcels" if result.parcels < result.samples else ""


def _split(one: SplitScore) -> Iterator[str]:
    label = f"By {one.split}"
    if one.macro_f1 is None:
        yield sentence_row(label, f"not possible: {one.refused}")
        return
    yield row(label, f"macro-F1 {score(one.macro_f1)}: {one.method}")
    if one.claimed is not None and one.excess is not None:
        yield row(
            "",
            f"by pixel, the same samples: {one.claimed.value:.2f}; "
            f"too much {one.excess.value:+.2f} ({one.excess.low:+.2f} to {one.excess.high:+.2f})",
        )
