"""The sidecar: a small JSON file that says what the columns of a table are. See docs/tables.md."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.crop_levels import CROP, CROP_LEVELS
from furrow.engine.contract.errors import BadRequest, FileMissing, SidecarRefused
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.pattern import ColumnPattern

LAYOUTS = ("wide", "long")
SENSORS = ("s2", "s1", "s1asc", "s1desc", "era5", "srtm")
CONVENTIONS = ("sigma0-ellipsoid", "gamma0-rtc", "unknown")
REFLECTANCE, DECIBEL, LINEAR_POWER = "reflectance", "dB", "linear power"
WORLDCEREAL = "WorldCereal uint16"
UNITS = (REFLECTANCE, DECIBEL, LINEAR_POWER, WORLDCEREAL, "kelvin", "metres", "degrees")
_STEP = re.compile(r"month|dekad|dates|[1-9]\d{0,2}d")


@dataclass(frozen=True)
class SeriesColumns:
    """Columns of one sensor and one encoding. A sensor may be described by several of these."""

    sensor: str
    """ "s2", "s1", "s1asc", "s1desc", "era5", "srtm"."""
    columns: str
    """Pattern of the column names: "{band}_t{step:02d}", "S2-L2A-{band}". See ColumnPattern. In a
    wide table, columns without step and date hold for all steps (elevation)."""
    bands: dict[str, str]
    """The table's name of a band -> Furrow's: {"b8a": "B8A"}."""
    unit: str
    """Of (number + offset) × scale: one of UNITS."""
    scale: float = 1.0
    offset: float = 0.0
    """Added to the stored number: −1000 where Sentinel-2's is still in."""
    offset_since: str = ""
    """First day of the offset, as ISO date; before it there is none."""
    missing: tuple[float, ...] = ()
    """Stored numbers that mean that nothing was seen; NaN and empty cells always do."""
    valid_range: tuple[float, ...] = ()
    """Lowest and highest stored number that can be a measurement; what lies outside is missing.
    For tables in which "missing" was averaged with measurements."""
    convention: str = "unknown"
    """Of Sentinel-1: "sigma0-ellipsoid", "gamma0-rtc", "unknown"."""

    def __post_init__(self) -> None:
        _one_of("sensor", self.sensor, SENSORS)
        _one_of("unit", self.unit, UNITS)
        _one_of("convention", self.convention, CONVENTIONS)
        _day("offset_since", self.offset_since)
        if not self.bands:
            raise ValueError(Message("“bands” names no band"))
        if len(set(self.bands.values())) < len(self.bands):
            raise ValueError(Message("“bands” gives two of the table's bands the same name"))
        if len(self.valid_range) not in (0, 2):
            raise ValueError(Message("“valid_range” is a lowest and a highest number"))
        if self.scale == 0:
            raise ValueError(Message("“scale” must not be 0"))
        self.pattern()

    def pattern(self) -> ColumnPattern:
        return ColumnPattern.of(self.columns, tuple(self.bands))


@dataclass(frozen=True)
class Dates:
    """When the steps are. A regular step is dated by its first day."""

    time_step: str
    """ "month", "dekad", a number of days as "10d", or "dates" for single irregular dates."""
    first: str = ""
    """Wide tables with numbered steps: first day of the first step, as ISO date."""
    first_column: str = ""
    """The same where each sample has its own: the column that holds it."""
    first_number: int = 1
    """Wide: the number that the table gives to its first step; columns below it are not read."""
    column: str = ""
    """Long tables: the column of each row's date."""
    shift_hours: int = 0
    """Added to the dates in ``column``, for local midnights written in another time zone."""
    year: int = 0
    """Wide: the year, where the dates in the column names have none."""
    left_out: tuple[str, ...] = ()
    """Dates that are not read, because the table has them wrong."""

    def __post_init__(self) -> None:
        if not _STEP.fullmatch(self.time_step):
            raise ValueError(
                Message(
                    "“time_step” must be “month”, “dekad”, “dates” or a number of days, as “10d”"
                )
            )
        _day("first", self.first)
        for day in self.left_out:
            _day("left_out", day)
        if self.first and self.first_column:
            raise ValueError(Message("give “first” or “first_column”, not both"))


@dataclass(frozen=True)
class Filter:
    """Rows that are read: those whose cell is one of these."""

    column: str
    equals: tuple[Any, ...]


@dataclass(frozen=True)
class Sidecar:
    """What a table's columns are. Contents of the JSON file."""

    title: str
    source: str
    """Where the table comes from."""
    licence: str
    layout: str
    """ "wide": a row is a sample; "long": a row is a sample at a date."""
    series: tuple[SeriesColumns, ...]
    dates: Dates
    label: str
    """Column of the crop code."""
    table: str = ""
    """Where the table lies below the folder of tables: a file, or a folder with ``files``."""
    files: str = ""
    """Of a table in several files: pattern of their names, "sample_{region}.csv". What stands in
    braces becomes a column."""
    encoding: str = "utf-8"
    separator: str = ","
    decimal: str = "."
    sheet: str = ""
    """Of a workbook; empty for its first."""
    crosswalk: str = ""
    """Name of the legend that the codes are in; empty where they are crop names already."""
    level: str = CROP
    """With a crosswalk: how finely crops are told apart, one of CROP_LEVELS."""
    sample: tuple[str, ...] = ()
    """Columns that together name a sample; none: the row's number (wide tables only)."""
    attribution: str = ""
    """Whom to name, as the licence asks for."""
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Name of a grouping -> the columns that make it."""
    longitude: str = ""
    latitude: str = ""
    filters: tuple[Filter, ...] = ()

    def __post_init__(self) -> None:
        _one_of("layout", self.layout, LAYOUTS)
        _one_of("level", self.level, CROP_LEVELS)
        if self.level != CROP and not self.crosswalk:
            raise ValueError(Message("“level” needs a “crosswalk”"))
        if not self.series:
            raise ValueError(Message("“series” describes no columns"))
        if bool(self.longitude) != bool(self.latitude):
            raise ValueError(Message("give both “longitude” and “latitude”, or neither"))
        named = [(one.sensor, band) for one in self.series for band in one.bands.values()]
        if len(set(named)) < len(named):
            raise ValueError(Message("“series” describes a band of a sensor twice"))
        if self.layout == "long":
            self._check_long()
        else:
            self._check_wide()

    def _check_long(self) -> None:
        if not self.dates.column:
            raise ValueError(Message("a long table needs “dates.column”"))
        if not self.sample:
            raise ValueError(Message("a long table needs “sample”"))
        if any(one.pattern().has_step or one.pattern().has_date for one in self.series):
            raise ValueError(Message("in a long table, columns have neither step nor date"))

    def _check_wide(self) -> None:
        patterns = [one.pattern() for one in self.series]
        stepped = any(one.has_step for one in patterns)
        dated = any(one.has_date for one in patterns)
        if stepped == dated:
            raise ValueError(
                Message("a wide table's “columns” must name steps by their number or by their date")
            )
        if stepped and not (self.dates.first or self.dates.first_column):
            raise ValueError(Message("numbered steps need “dates.first” or “dates.first_column”"))
        if stepped and self.dates.time_step == "dates":
            raise ValueError(Message("numbered steps need a regular “dates.time_step”"))
        if any(one.has_date and not one.has_year for one in patterns) and not self.dates.year:
            raise ValueError(Message("dates without a year need “dates.year”"))

    @property
    def sensors(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.sensor for one in self.series))


def sidecar_of(table: str, named: str | None) -> Path:
    """The file that is named, or the one beside the table: NAME.json of NAME.csv."""
    place = Path(table)
    return Path(named) if named else place.parent / f"{place.stem}.json"


def read_sidecar(file: Path) -> Sidecar:
    """Raises FileMissing, SidecarRefused (with the field at fault)."""
    if not file.is_file():
        raise FileMissing(str(file))
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return from_json(Sidecar, content)
    except BadRequest as problem:
        raise SidecarRefused(str(file), problem.field, problem.detail) from problem
    except ValueError as problem:
        detail = Message("it is not JSON ({problem})", problem=str(problem))
        raise SidecarRefused(str(file), "document", detail) from problem


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(
            Message(
                "“{name}” is “{value}”, and can be: {known}",
                name=name,
                value=value,
                known=list(known),
            )
        )


def _day(name: str, value: str) -> None:
    try:
        if value:
            date.fromisoformat(value)
    except ValueError as problem:
        raise ValueError(
            Message("“{name}” is not a date as 2021-01-31: “{value}”", name=name, value=value)
        ) from problem
