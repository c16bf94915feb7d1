"""What requests about the report give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

AREAS, AUDIT, VERDICT, TRUST, REFERENCE = "areas", "audit", "verdict", "trust", "reference"
CHAPTERS = (REFERENCE, TRUST, AREAS, AUDIT, VERDICT)
"""Chapters that need more than a map and its labels."""


@dataclass(frozen=True)
class ReportWritten:
    folder: str
    """Of the map."""
    map: str
    report: str
    """report.html; report.fr.html and report.json lie beside it."""
    holds: Tuple[str, ...]
    """Of CHAPTERS, those that there is something for."""
    lacks: Tuple[str, ...]
    """The others; the report names the command that makes each."""
    stale: Tuple[str, ...]
    """Of those it holds, what was made from other labels or imagery than the map."""
    summary: Tuple[str, ...]
    """The three sentences that the report opens with, in English."""
    simulated: bool = False
