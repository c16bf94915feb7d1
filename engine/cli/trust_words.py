"""How far a map can be trusted, worded for a person."""

from __future__ import annotations

import math

from furrow.engine.cli.rows import row, sentence_row
from furrow.engine.contract.results import MapMade
from furrow.engine.contract.trust_results import MapTrust


def layer_rows(result: MapMade) -> list[str]:
    """The files of the layers that there are."""
    found = (("Unsure layer", result.unsure), ("Unlike layer", result.applicability))
    return [row(name, file) for name, file in found if file]


def trust_rows(trusted: MapTrust | None) -> list[str]:
    if trusted is None:
        return []
    rows = []
    if not math.isnan(trusted.unsure):
        rows.append(
            sentence_row(
                "Unsure",
                f"{_percent(trusted.unsure)} of the mapped pixels (more than one crop is possible, "
                f"or none, at {trusted.coverage * 100:.0f} %)",
            )
        )
    if not math.isnan(trusted.outside):
        rows.append(
            sentence_row(
                "Unlike",
                f"{_percent(trusted.outside)} of the mapped pixels are unlike what the model "
                "learned from; its figures do not hold there",
            )
        )
    return rows


def _percent(share: float) -> str:
    if 0 < share < 0.01:
        return "under 1 %"
    return "over 99 %" if 0.99 < share < 1 else f"{share * 100:.0f} %"
