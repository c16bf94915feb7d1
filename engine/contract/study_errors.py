"""The ways in which a study does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class StudyWorkerDied(FurrowError):
    method: str

    code = "study-worker-died"
    sentence = "A process of this study ended while it did “{method}”."
    remedy = (
        "What was finished is kept: start the study again, with fewer workers if memory ran out."
    )


@dataclass(eq=False)
class StudyEmpty(FurrowError):
    folder: str
    detail: str

    code = "study-empty"
    sentence = "No point of the study in {folder} could be measured ({detail})."
    remedy = "Ask for fewer labels, another grouping or other classes."


@dataclass(eq=False)
class TooFewRegions(FurrowError):
    table: str
    grouping: str
    found: int

    code = "too-few-regions"
    sentence = "The grouping “{grouping}” of {table} has {found} groups; at least two are needed."
    remedy = "Name another grouping with --region; the table's description lists them."


@dataclass(eq=False)
class PlacesDiffer(FurrowError):
    detail: str

    code = "places-differ"
    sentence = "A model cannot be taken from one of these places to the other ({detail})."
    remedy = (
        "Give two places with the same sensors, crops and time of year, or name the crops and "
        "bands that they share."
    )
