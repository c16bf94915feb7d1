"""The ways in which a table of labelled series, or its sidecar, does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class SidecarRefused(FurrowError):
    file: str
    field: str
    detail: str

    code = "sidecar-refused"
    sentence = "The table description {file} is not valid at “{field}”: {detail}."
    remedy = "Correct it; docs/tables.md lists all fields."


@dataclass(eq=False)
class TableUnreadable(FurrowError):
    file: str
    detail: str

    code = "table-unreadable"
    sentence = "{file} cannot be read as a table: {detail}."
    remedy = (
        "Give parquet, CSV or xlsx; for CSV check “encoding” and “separator” in its description."
    )


@dataclass(eq=False)
class TableColumnMissing(FurrowError):
    file: str
    column: str
    nearest: List[str]

    code = "table-column-missing"
    sentence = "{file} has no column “{column}”. Most like it: {nearest}."
    remedy = "Correct the name in the table's description."


@dataclass(eq=False)
class TableValueRefused(FurrowError):
    file: str
    column: str
    row: int
    value: str
    expected: str

    code = "table-value-refused"
    sentence = "Row {row} of {file} holds “{value}” in column “{column}”, which is not {expected}."
    remedy = "Correct the row, or name another column in the table's description."


@dataclass(eq=False)
class TableStepTwice(FurrowError):
    file: str
    sample: str
    day: str

    code = "table-step-twice"
    sentence = "{file} has two rows of the sample “{sample}” for the time step of {day}."
    remedy = (
        "Keep one of them, or name in “sample” all the columns that tell samples apart, and in "
        "“time_step” the step that the table is in."
    )


@dataclass(eq=False)
class TableSampleUnclear(FurrowError):
    file: str
    sample: str
    detail: str

    code = "table-sample-unclear"
    sentence = "The sample “{sample}” of {file} is not clear: {detail}."
    remedy = "Name in “sample” all the columns that tell samples apart, or correct the rows."


@dataclass(eq=False)
class TableEmpty(FurrowError):
    file: str
    detail: str

    code = "table-empty"
    sentence = "No sample of {file} is left: {detail}."
    remedy = "Check the filters and the missing values in the table's description."


@dataclass(eq=False)
class TableUnitDoubtful(FurrowError):
    file: str
    band: str
    unit: str
    middle: str

    code = "table-unit-doubtful"
    sentence = "Read as described, {band} of {file} is around {middle}, which cannot be {unit}."
    remedy = "Correct “unit”, “scale” or “offset” in the table's description."


@dataclass(eq=False)
class TableTooLarge(FurrowError):
    file: str
    needed_mb: int
    allowed_mb: int

    code = "table-too-large"
    sentence = (
        "The series of {file} would take {needed_mb} MB of memory; {allowed_mb} MB are allowed."
    )
    remedy = "Name fewer bands in the table's description, filter rows, or split the file."


@dataclass(eq=False)
class CrosswalkUnknown(FurrowError):
    crosswalk: str
    known: List[str]

    code = "crosswalk-unknown"
    sentence = "There is no legend crosswalk “{crosswalk}”. There are: {known}."
    remedy = "Choose one of these, or add one as a file; docs/tables.md says how."


@dataclass(eq=False)
class CrosswalkRefused(FurrowError):
    file: str
    detail: str

    code = "crosswalk-refused"
    sentence = "The legend crosswalk {file} cannot be used: {detail}."
    remedy = "Correct the file."
