"""The ways in which labels cannot be split honestly. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class SplitImpossible(FurrowError):
    split: str
    detail: str

    code = "split-impossible"
    sentence = "The labels cannot be split by {split}: {detail}."
    remedy = "Label more parcels of each crop, farther apart, or take another split."


@dataclass(eq=False)
class NothingToAudit(FurrowError):
    source: str
    detail: str

    code = "nothing-to-audit"
    sentence = "There is no honest split of {source} to compare a split by pixel with: {detail}."
    remedy = "Label at least two parcels each of two crops, better ten, some kilometres apart."
