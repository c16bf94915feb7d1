"""The live map, worded for a person."""

from __future__ import annotations

from furrow.engine.cli.accuracy_words import simulated_rows
from furrow.engine.cli.rows import lines, row, sentence_row, warning_rows
from furrow.engine.contract.live_results import ParcelsSuggested, PreviewPainted


def worded_preview(result: PreviewPainted) -> str:
    labelled = ", ".join(f"{one.name} {one.parcels}" for one in result.classes)
    picture = f"{result.width_px} × {result.height_px} pixels of {result.resolution_m:g} m"
    return lines(
        [
            result.too_few or "The preview is painted. It is no result: nothing was measured.",
            *simulated_rows(result.simulated),
            *([row("Picture", result.file)] if result.file else []),
            *([row("", picture)] if result.file else []),
            row("Labelled", labelled or "nothing"),
            row("Features", f"{result.features}, {result.share_ready:.0%} ready"),
            row("Time", f"{result.seconds.get('all', 0.0):.2f} s"),
            *warning_rows(result.notes),
        ]
    )


def worded_suggestions(result: ParcelsSuggested) -> str:
    return lines(
        [
            f"To label next ({result.crs}):",
            *(
                sentence_row(f"{number}", f"{one.x:.0f}, {one.y:.0f}: {one.why}")
                for number, one in enumerate(result.suggestions, start=1)
            ),
            *([row("Layer", result.file)] if result.file else []),
            *warning_rows(result.notes),
        ]
    )
