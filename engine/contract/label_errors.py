"""The ways in which labels do not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class LabelsUnreadable(FurrowError):
    file: str
    detail: str

    code = "labels-unreadable"
    sentence = "{file} cannot be read as parcels: {detail}."
    remedy = (
        "Give a polygon layer (GeoPackage, Shapefile, GeoJSON) with a column that names the crop."
    )


@dataclass(eq=False)
class LabelFieldMissing(FurrowError):
    file: str
    field: str
    columns: List[str]

    code = "label-field-missing"
    sentence = "{file} has no column “{field}”. It has: {columns}."
    remedy = "Name the column that holds the crop (--label-field)."


@dataclass(eq=False)
class LabelsWithoutCrs(FurrowError):
    file: str

    code = "labels-without-crs"
    sentence = "{file} does not say which coordinate system it is in."
    remedy = "Assign one (in QGIS: Layer → Set CRS, then export), and try again."


@dataclass(eq=False)
class UnknownLabel(FurrowError):
    file: str
    row: int
    label: str
    known: List[str]

    code = "unknown-label"
    sentence = (
        "Row {row} of {file} holds “{label}”, which the legend does not know. It knows: {known}."
    )
    remedy = "Correct the row, or add the class to the legend."


@dataclass(eq=False)
class CrosswalkFitsNothing(FurrowError):
    file: str
    field: str
    crosswalk: str
    level: str
    codes: List[str]

    code = "crosswalk-fits-nothing"
    sentence = (
        "The crosswalk “{crosswalk}” has no name for any code in the column “{field}” of {file} "
        "at the level “{level}”. The column holds: {codes}."
    )
    remedy = "Name the column that holds the codes (--label-field), or the crosswalk they are of."


@dataclass(eq=False)
class LabelsOutsideImagery(FurrowError):
    file: str
    parcels: int

    code = "labels-outside-imagery"
    sentence = "None of the {parcels} labelled parcels in {file} lies inside the project's imagery."
    remedy = (
        "Check that labels and imagery are of the same place, and the labels' coordinate system."
    )


@dataclass(eq=False)
class TooFewClasses(FurrowError):
    classes: List[str]

    code = "too-few-classes"
    sentence = "A map needs at least two classes; the usable labels hold: {classes}."
    remedy = "Label a few parcels of another crop."


@dataclass(eq=False)
class TooFewParcels(FurrowError):
    detail: str

    code = "too-few-parcels"
    sentence = "There are too few labelled parcels to measure accuracy: {detail}."
    remedy = "Label at least two parcels each of two crops."
