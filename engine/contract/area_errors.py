"""The ways in which a sample, or an estimate of areas from it, does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class AreaInputRefused(FurrowError):
    detail: str

    code = "area-input-refused"
    sentence = "No area can be estimated from these numbers: {detail}."
    remedy = "Correct them and ask again."


@dataclass(eq=False)
class StratumTooThin(FurrowError):
    strata: List[str]

    code = "stratum-too-thin"
    sentence = "Fewer than two points have a label in: {strata}."
    remedy = (
        "Label at least two points of the sample in each of these; without two nobody can tell how "
        "much the figures would change with other points."
    )


@dataclass(eq=False)
class StratumWithoutArea(FurrowError):
    strata: List[str]

    code = "stratum-without-area"
    sentence = "The sample has points in strata of which the map holds no pixel: {strata}."
    remedy = "Use the sample with the map that it was drawn from."


@dataclass(eq=False)
class NothingToSample(FurrowError):
    map: str

    code = "nothing-to-sample"
    sentence = "The map {map} holds no pixel with data, so no point can be drawn from it."
    remedy = "Make a map of an area that the imagery covers, and draw the sample from that."


@dataclass(eq=False)
class SampleRefused(FurrowError):
    file: str
    detail: str

    code = "sample-refused"
    sentence = "{file} cannot be used as a filled-in sample: {detail}."
    remedy = (
        "Give the layer that “furrow areas sample” wrote, with its column “uid” as it was and a "
        "label at each point."
    )


@dataclass(eq=False)
class SampleLabelUnknown(FurrowError):
    file: str
    labels: List[str]
    known: List[str]

    code = "sample-label-unknown"
    sentence = "{file} holds labels that the map does not know: {labels}. The map knows: {known}."
    remedy = (
        "Correct the spelling; or, where that was really found there, write “Other crop”, or name "
        "the label under --more-classes: its area is estimated, too. Do not leave such points out: "
        "the map would look better than it is."
    )


@dataclass(eq=False)
class DistrictsRefused(FurrowError):
    file: str
    detail: str

    code = "districts-refused"
    sentence = "{file} cannot be used as districts: {detail}."
    remedy = "Give a polygon layer in which a column names each district (--name-field)."
