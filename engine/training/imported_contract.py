"""What a model from elsewhere takes and gives: the small JSON beside its ONNX file."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from furrow.engine.contract import Legend
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import BadRequest, FileMissing
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.sidecar import CONVENTIONS

STEPS_BANDS, BANDS_STEPS = "samples,steps,bands", "samples,bands,steps"
FLAT_STEPS, FLAT_BANDS = "samples,steps*bands", "samples,bands*steps"
LAYOUTS = (STEPS_BANDS, BANDS_STEPS, FLAT_STEPS, FLAT_BANDS)
"""Shapes of the input; flat ones run through all bands of a step, or all steps of a band, first."""
RADAR = ("s1", "s1asc", "s1desc")
UNITS = {
    "s2": ("reflectance", "reflectance*10000"),
    **dict.fromkeys(RADAR, ("dB", "linear")),
}
INTERPOLATE, NAN = "interpolate", "nan"
UNKNOWN = "unknown"
OUTPUTS = ("probabilities", "logits")

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.]*(-[A-Za-z0-9_.]+)*")
_TIME_STEP = re.compile(r"month|dekad|[1-9]\d{0,2}d")
MOST_STEPS = 400
_MONTH_DAY = re.compile(r"\d\d-\d\d")


@dataclass(frozen=True)
class ImportedInput:
    """Bands of one sensor."""

    sensor: str
    """ "s2", "s1", "s1asc" or "s1desc"."""
    bands: tuple[str, ...]
    """In the order of the input: "B02", "VH"."""
    unit: str
    """Of s2 "reflectance" or "reflectance*10000"; of s1 "dB" or "linear"."""
    shift: tuple[float, ...] = ()
    """A band each: (value − shift) / divisor, in the unit; empty: nothing is taken off."""
    divisor: tuple[float, ...] = ()
    convention: str = UNKNOWN
    """Of s1, which it was trained on: "sigma0-ellipsoid", "gamma0-rtc", "unknown"."""


@dataclass(frozen=True)
class ImportedContract:
    """Bands of all inputs stand behind each other, in the order of ``inputs``."""

    name: str
    classes: tuple[str, ...]
    """In the order of the output."""
    inputs: tuple[ImportedInput, ...]
    steps: int
    layout: str
    time_step: str = "month"
    """"month", "dekad" or a number of days, as "16d"."""
    first_day: str = "01-01"
    """Month and day on which the first step begins."""
    missing: str = INTERPOLATE
    """How a step that was not seen is given: "interpolate", "nan", or a number (after scaling)."""
    output: str = "probabilities"
    """Or "logits", which are turned into probabilities."""
    title: str = ""
    licence: str = ""
    attribution: str = ""

    def __post_init__(self) -> None:
        _check(bool(_NAME.fullmatch(self.name)), "name", Message("letters, digits and - _ . only"))
        _check(len(self.classes) >= 2, "classes", Message("at least two are needed"))
        _check(bool(self.inputs), "inputs", Message("at least one sensor is needed"))
        sensors = [one.sensor for one in self.inputs]
        _check(len(set(sensors)) == len(sensors), "inputs", Message("each sensor once"))
        _check(1 <= self.steps <= MOST_STEPS, "steps", Message("1 to {most}", most=MOST_STEPS))
        regular = bool(_TIME_STEP.fullmatch(self.time_step))
        _check(regular, "time_step", Message("month, dekad or a number of days, as 16d"))
        _check(self.layout in LAYOUTS, "layout", _one_of(LAYOUTS))
        _check(self.output in OUTPUTS, "output", _one_of(OUTPUTS))
        named = self.missing in (INTERPOLATE, NAN) or _is_number(self.missing)
        _check(named, "missing", Message("interpolate, nan, or a number"))
        _check(bool(_MONTH_DAY.fullmatch(self.first_day)), "first_day", Message("MM-DD"))
        for one in self.inputs:
            units = UNITS.get(one.sensor)
            _check(units is not None, "inputs.sensor", _one_of(tuple(UNITS)))
            _check(one.unit in (units or ()), "inputs.unit", _one_of(units or ()))
            _check(bool(one.bands), "inputs.bands", Message("at least one is needed"))
            _check(len(set(one.bands)) == len(one.bands), "inputs.bands", Message("each band once"))
            for name in ("shift", "divisor"):
                given = len(getattr(one, name)) in (0, len(one.bands))
                _check(given, f"inputs.{name}", Message("one number a band"))
            _check(0.0 not in one.divisor, "inputs.divisor", Message("must not be 0"))
            known = CONVENTIONS if one.sensor in RADAR else (UNKNOWN,)
            _check(one.convention in known, "inputs.convention", _one_of(known))
        Legend.from_names(self.classes)

    @property
    def bands(self) -> dict[str, tuple[str, ...]]:
        return {one.sensor: one.bands for one in self.inputs}

    @property
    def conventions(self) -> tuple[str, ...]:
        """Of Sentinel-1."""
        return tuple(sorted({one.convention for one in self.inputs if one.sensor in RADAR}))

    @property
    def channels(self) -> int:
        return sum(len(one.bands) for one in self.inputs)

    @property
    def days(self) -> tuple[str, ...]:
        """Middle of each step, in a year that stands for all."""
        month, day = (int(part) for part in self.first_day.split("-"))
        begin = date(2001, month, day)
        if self.time_step == "month":
            middles = [_months_on(begin, step) + timedelta(days=14) for step in range(self.steps)]
        else:
            length = 10 if self.time_step == "dekad" else int(self.time_step.rstrip("d"))
            middles = [
                begin + timedelta(days=length * step + length // 2) for step in range(self.steps)
            ]
        return tuple(middle.isoformat() for middle in middles)


def read_contract(file: Path) -> ImportedContract:
    """Raises FileMissing, BadRequest: which field is wrong, and what it may be."""
    if not file.is_file():
        raise FileMissing(str(file))
    try:
        content: Any = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as problem:
        detail = Message("{file} is not JSON ({problem})", file=str(file), problem=str(problem))
        raise BadRequest("contract", detail) from problem
    if isinstance(content, dict) and isinstance(content.get("missing"), int | float):
        content["missing"] = str(content["missing"])
    contract = from_json(ImportedContract, content, "contract")
    try:
        if not contract.days:
            raise ValueError(contract.time_step)
    except (ValueError, OverflowError) as problem:
        detail = Message("{problem}: no such day or step", problem=str(problem))
        raise BadRequest("contract", detail) from problem
    return contract


def _months_on(begin: date, months: int) -> date:
    number = begin.month - 1 + months
    return date(begin.year + number // 12, number % 12 + 1, 1)


def _check(holds: bool, field: str, detail: Message) -> None:
    if not holds:
        raise ValueError(Message("{field}: {detail}", field=field, detail=detail))


def _one_of(known: tuple[str, ...]) -> Message:
    return Message("one of {known}", known=", ".join(known))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
