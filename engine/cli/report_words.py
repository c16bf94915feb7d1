"""A report written anew, worded for a person."""

from __future__ import annotations

from furrow.engine.cli.accuracy_words import simulated_rows
from furrow.engine.cli.rows import lines, row, sentence_row
from furrow.engine.contract.report_results import (
    AREAS,
    AUDIT,
    REFERENCE,
    TRUST,
    VERDICT,
    ReportWritten,
)

_NAMES = {
    REFERENCE: "reference parcels",
    TRUST: "how far to trust its confidence",
    AREAS: "estimated areas",
    AUDIT: "leakage audit",
    VERDICT: "verdict",
}


def worded_report(result: ReportWritten) -> str:
    return lines(
        [
            f"The report of {result.map} is up to date.",
            *simulated_rows(result.simulated),
            row("Report", result.report),
            sentence_row("Says", " ".join(result.summary)),
            *([sentence_row("Holds", _names(result.holds))] if result.holds else []),
            *([sentence_row("Lacks", _names(result.lacks))] if result.lacks else []),
            *(
                [
                    sentence_row(
                        "Stale",
                        f"{_names(result.stale)}: made from other labels or imagery than the map",
                    )
                ]
                if result.stale
                else []
            ),
        ]
    )


def _names(chapters: tuple[str, ...]) -> str:
    return ", ".join(_NAMES.get(name, name) for name in chapters)
