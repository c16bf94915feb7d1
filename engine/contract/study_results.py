"""What the jobs of studies give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class StudyDone:
    """A finished study, as its folder tells it."""

    folder: str
    page: str
    """study.html: what was found, the figure, the table, and the commands."""
    table: str
    """table.csv"""
    figure: str
    """figure.svg"""
    figures: str
    """study.json: every number of the study."""
    points: int
    reused: int
    """Points that were there from an earlier run."""
    findings: Tuple[str, ...]
    """What was found, in sentences."""
    warnings: Tuple[str, ...]
