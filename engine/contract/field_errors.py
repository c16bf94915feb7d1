"""The ways in which a place does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class PointOutsideArea(FurrowError):
    x: float
    y: float
    crs: str

    code = "point-outside-area"
    sentence = "The point {x}, {y} ({crs}) lies outside the project's area."
    remedy = "Choose a point inside the area, and check the point's coordinate system."


@dataclass(eq=False)
class PointNeverSeen(FurrowError):
    season: str

    code = "point-never-seen"
    sentence = "There is no clear observation of this place in the season {season}."
    remedy = "Choose another place, or add imagery of dates without cloud."


@dataclass(eq=False)
class NoFieldFound(FurrowError):
    detail: str

    code = "no-field-found"
    sentence = "No field was found at this place: {detail}."
    remedy = "Click into the middle of the field, or draw its outline by hand."
