"""The ways in which classifying fields or segments does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class MappingUnitUnknown(FurrowError):
    unit: str
    known: List[str]

    code = "mapping-unit-unknown"
    sentence = "Nothing can be classified by “{unit}”. There are: {known}."
    remedy = "Choose one of these."


@dataclass(eq=False)
class UnitNotOffered(FurrowError):
    recipe: str
    unit: str

    code = "unit-not-offered"
    sentence = (
        "The recipe “{recipe}” looks at each pixel in its surroundings, so it cannot classify by "
        "“{unit}”."
    )
    remedy = "Leave the unit at “pixel”, or take a recipe of series, such as “random-forest”."


@dataclass(eq=False)
class FieldsUnusable(FurrowError):
    file: str
    detail: str

    code = "fields-unusable"
    sentence = "{file} cannot be used as fields to classify: {detail}."
    remedy = (
        "Give a layer of polygons, one a field, that has a coordinate system and reaches the "
        "mapped area; FILE:LAYER names one of several layers."
    )
