"""Column names of a table, taken apart by a pattern: which band, which step or date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from furrow.engine.contract.message import Message

_TOKEN = re.compile(r"\{([^{}]*)\}")
_STEP_FORMAT = re.compile(r"0(\d)d")
# strptime's codes that are of fixed width, so that what they take is never in doubt
_DATE_CODES = {"%Y": r"\d{4}", "%y": r"\d{2}", "%m": r"\d{2}", "%d": r"\d{2}", "%j": r"\d{3}"}
_SOME_LEAP_YEAR = "2000"
"""So that 29 February is a date while its year is not known."""


@dataclass(frozen=True)
class Column:
    """What a column's name says."""

    name: str
    band: str
    """As the table names it."""
    step: int | None = None
    day: date | None = None

    @property
    def when(self) -> int | date | None:
        return self.step if self.day is None else self.day


@dataclass(frozen=True)
class ColumnPattern:
    """A pattern such as "OPTICAL-{band}-ts{step}-{any}".

    ``{band}`` is one of the bands' names, ``{step}`` a number, ``{step:02d}`` one of at least so
    many digits, ``{date:%Y%m%d}`` a date in the codes %Y %y %m %d %j, ``{any}`` anything or
    nothing. All else stands for itself.
    """

    text: str
    regex: re.Pattern[str]
    date_format: str

    @staticmethod
    def of(text: str, bands: Sequence[str]) -> ColumnPattern:
        """Raises ValueError, with a Message."""
        parts, position, seen = [], 0, []
        date_format = ""
        for token in _TOKEN.finditer(text):
            parts.append(re.escape(text[position : token.start()]))
            position = token.end()
            name, _, form = token.group(1).partition(":")
            parts.append(_expression(text, name, form, bands))
            seen.append(name)
            date_format = form if name == "date" else date_format
        parts.append(re.escape(text[position:]))
        if seen.count("band") != 1 or seen.count("step") + seen.count("date") > 1:
            raise ValueError(
                Message(
                    "the column pattern “{pattern}” must hold one band, and at most one step or "
                    "date",
                    pattern=text,
                )
            )
        return ColumnPattern(text, re.compile("".join(parts)), date_format)

    @property
    def has_step(self) -> bool:
        return "step" in self.regex.groupindex

    @property
    def has_date(self) -> bool:
        return "date" in self.regex.groupindex

    @property
    def has_year(self) -> bool:
        return "%Y" in self.date_format or "%y" in self.date_format

    def match(self, name: str, year: int = 0) -> Column | None:
        """What a column's name says; None where it does not fit the pattern, or holds no date."""
        found = self.regex.fullmatch(name)
        if found is None:
            return None
        parts = found.groupdict()
        if "step" in parts:
            return Column(name, parts["band"], step=int(parts["step"]))
        if "date" in parts:
            day = self._day(parts["date"], year)
            return None if day is None else Column(name, parts["band"], day=day)
        return Column(name, parts["band"])

    def columns(self, names: Iterable[str], year: int = 0) -> list[Column]:
        """Those that fit, in the order of the names."""
        found = (self.match(name, year) for name in names)
        return [one for one in found if one is not None]

    def example(self, band: str) -> str:
        """A name that would fit, to show to a person."""
        shown = {"band": band, "step": "1", "date": self.date_format, "any": "…"}
        return _TOKEN.sub(lambda token: shown[token.group(1).partition(":")[0]], self.text)

    def _day(self, text: str, year: int) -> date | None:
        form = self.date_format
        if not self.has_year:
            text, form = f"{year or _SOME_LEAP_YEAR} {text}", f"%Y {form}"
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            return None


def _expression(text: str, name: str, form: str, bands: Sequence[str]) -> str:
    if name == "band" and not form:
        # The longest first, or "B8" would take the beginning of "B8A".
        ordered = sorted(bands, key=len, reverse=True)
        return f"(?P<band>{'|'.join(re.escape(band) for band in ordered)})"
    if name == "step" and not form:
        return r"(?P<step>\d+)"
    digits = _STEP_FORMAT.fullmatch(form)
    if name == "step" and digits:
        return rf"(?P<step>\d{{{digits.group(1)},}})"
    if name == "any" and not form:
        return ".*"
    if name == "date" and form:
        return f"(?P<date>{_date_expression(text, form)})"
    raise ValueError(
        Message(
            "the column pattern “{pattern}” holds “{token}”, which is none of: {known}",
            pattern=text,
            token=f"{name}:{form}" if form else name,
            known=["band", "step", "step:02d", "date:%Y%m%d", "any"],
        )
    )


def _date_expression(text: str, form: str) -> str:
    codes = re.findall("%.?", form)
    days = {"%j"} <= set(codes) or {"%m", "%d"} <= set(codes)
    if not days or not set(codes) <= set(_DATE_CODES) or len(set(codes)) < len(codes):
        raise ValueError(
            Message(
                "the date in the column pattern “{pattern}” must name a day by: {known}",
                pattern=text,
                known=list(_DATE_CODES),
            )
        )
    parts = re.split("(%.)", form)
    return "".join(_DATE_CODES.get(part, re.escape(part)) for part in parts)
