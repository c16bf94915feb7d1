"""The ways in which an evaluation on a labelled table does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class BoostingMissing(FurrowError):
    detail: str

    code = "boosting-missing"
    sentence = "Gradient boosting (LightGBM) cannot be used here: {detail}."
    remedy = (
        "If it names libgomp or libomp, install that library (Debian and Ubuntu: libgomp1, macOS: "
        "brew install libomp); otherwise set up the engine anew. The recipe “random-forest” does "
        "without it."
    )


@dataclass(eq=False)
class GroupingUnknown(FurrowError):
    table: str
    name: str
    known: List[str]

    code = "grouping-unknown"
    sentence = "The table {table} has no grouping “{name}”. Its description names: {known}."
    remedy = "Choose one of these, or add the grouping under “groups” in the table's description."


@dataclass(eq=False)
class TooFewSamples(FurrowError):
    table: str
    detail: str

    code = "too-few-samples"
    sentence = "Nothing can be evaluated on {table}: {detail}."
    remedy = "Ask for fewer labels a class or other classes, or give a table with more samples."
