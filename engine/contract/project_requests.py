"""Requests that make a project of another one. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option


@dataclass(frozen=True)
class NewSeason(Request):
    """Make a project for another season of the same area, to be labelled anew.

    It has the area, legend and settings of the first, and its parcels without their crops, under
    the same identifiers. Imagery is that of the new season: it is to be downloaded, or given here.
    """

    method = "new_season"
    command = "new-season"
    summary = "A project for another season of an area"

    project: str = argument("folder of the project to begin from", kind="project")
    folder: str = argument("folder for the new project; must be empty or new", kind="folder")
    season_start: Optional[str] = option(
        None, "first day, YYYY-MM-DD; default: a year after the first project's"
    )
    season_end: Optional[str] = option(None, "last day, YYYY-MM-DD")
    imagery: Optional[str] = option(
        None,
        "imagery of the new season; default: inputs/imagery in the new folder, to be downloaded",
        kind="path",
    )
