"""A verdict, worded for a person."""

from __future__ import annotations

from collections.abc import Iterator

from furrow.engine.cli.accuracy_words import score, simulated_rows
from furrow.engine.cli.rows import lines, row, sentence_row, warning_rows, wrapped
from furrow.engine.contract.verdict_results import VerdictArm, VerdictGiven


def worded_verdict(result: VerdictGiven) -> str:
    return lines(
        [
            wrapped(result.sentence),
            *simulated_rows(result.simulated),
            *(["Unchanged: nothing was computed again."] if result.reused else []),
            *(sentence_row("Also", text) for text in result.recommendations[1:]),
            row("Held out", f"{result.parcels} parcels: {result.method}"),
            *(line for arm in result.arms for line in _arm(arm)),
            *(sentence_row("Labels", one.detail) for one in result.labels),
            *(
                row(
                    "",
                    f"{point.share:.0%} of the labels ({point.parcels:.0f} parcels): "
                    f"macro-F1 {score(point.macro_f1)}",
                )
                for point in result.curve
            ),
            row("Verdict", result.file),
            row("Table", result.table),
            *warning_rows(result.warnings),
        ]
    )


def _arm(arm: VerdictArm) -> Iterator[str]:
    roles = ", ".join(arm.roles)
    if arm.macro_f1 is None or arm.cpu_seconds is None:
        yield row("Not judged", f"{arm.name} ({roles})")
        return
    mark = "Take" if arm.is_recommended else "Model"
    yield row(mark, f"{arm.name} ({roles})")
    yield row("", f"macro-F1 {score(arm.macro_f1)}, {arm.cpu_seconds:.1f} s of processor time")
    if arm.to_best is not None and not arm.to_best.value == arm.to_best.low == arm.to_best.high:
        worse = "may be as good" if arm.is_as_good else "significantly worse than another"
        yield row(
            "",
            f"to the best {arm.to_best.value:+.2f} ({arm.to_best.low:+.2f} to "
            f"{arm.to_best.high:+.2f}): {worse}",
        )
