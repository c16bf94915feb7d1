"""Requests about how honest a figure is. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, option, optional_argument


@dataclass(frozen=True)
class LeakageAudit(Request):
    """Score the same model under a split by pixel and under honest ones, side by side.

    Pixels of one parcel are much alike, and so are neighbouring parcels: a test sample whose
    neighbours were learned from flatters. The audit says by how much, for a project's parcels or
    for a labelled table, and leaves labels, models and maps as they are. That of a project is kept
    in it, for “furrow report”.
    """

    method = "leakage_audit"
    command = "audit"
    summary = "What a split by pixel would have claimed"

    project: str = optional_argument("the project's folder; none with --table", kind="project")
    recipe: str = option(
        "random-forest", "name of a recipe that learns from series; “furrow recipes” lists them"
    )
    table: Optional[str] = option(
        None, "labelled table of series (Parquet or CSV) instead of a project", kind="path"
    )
    sidecar: Optional[str] = option(
        None, "JSON that explains the table; default: the table's name with .json", kind="path"
    )
    parcel: str = option(
        "", "with a table: its grouping that is a parcel; default: parcel, field or place"
    )
    region: str = option(
        "", "with a table: its grouping that is a region; default: region, state, zone or tile"
    )
    year: str = option("", "with a table: its grouping that is a year; default: year or season")
    classes: str = option(
        "", "with a table: crops to tell apart, with commas between; default: all"
    )
    block_m: float = option(0.0, "edge of a spatial block in metres; 0: chosen from the labels")
    most_samples: int = option(5000, "most samples to work with; of more, whole parcels are drawn")
    seed: int = option(0, "random seed; the same seed makes the same splits")
    out: Optional[str] = option(None, "JSON file for the figures", kind="path")
