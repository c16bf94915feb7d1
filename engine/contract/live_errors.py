"""The ways in which the live map refuses. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class ViewOutsideArea(FurrowError):
    bounds: str

    code = "view-outside-area"
    sentence = "The view {bounds} shows nothing of the project's area."
    remedy = "Move the map to the project's area."


@dataclass(eq=False)
class NothingToSuggest(FurrowError):
    project: str
    detail: str

    code = "nothing-to-suggest"
    sentence = "No parcel of {project} can be suggested: {detail}."
    remedy = "Label a place of your own choice, or give another layer of parcels."
