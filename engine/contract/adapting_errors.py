"""The ways in which seasons, or places, cannot be compared. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class YearsUnknown(FurrowError):
    table: str
    grouping: str
    known: List[str]

    code = "years-unknown"
    sentence = (
        "The table {table} has no grouping “{grouping}” that tells years apart. Its description "
        "names: {known}."
    )
    remedy = "Name it with --year, or give the other season as a table or project with --also."


@dataclass(eq=False)
class OneYearOnly(FurrowError):
    table: str
    year: str

    code = "one-year-only"
    sentence = "{table} holds one year only ({year}); at least two are needed."
    remedy = "Give a table of several years, or another season with --also."


@dataclass(eq=False)
class SeasonsApart(FurrowError):
    one: str
    other: str
    detail: str

    code = "seasons-apart"
    sentence = "{one} and {other} cannot be laid side by side: {detail}."
    remedy = "Give series of the same sensors, bands and months."


@dataclass(eq=False)
class CoordinatesMissing(FurrowError):
    table: str

    code = "coordinates-missing"
    sentence = "The table {table} has no coordinates, so no radius can be drawn in it."
    remedy = (
        "Name its columns of degrees as “longitude” and “latitude” in its description; "
        "docs/tables.md says how."
    )


@dataclass(eq=False)
class DepartureRefused(FurrowError):
    table: str
    detail: str

    code = "departure-refused"
    sentence = "No departure point does in {table}: {detail}."
    remedy = "Give another one with --departure, other radii or other classes."
