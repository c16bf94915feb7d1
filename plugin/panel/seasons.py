"""Growing seasons to choose from, and which crops fall into one. No widgets.

Everything here is a rule of thumb by hemisphere and latitude; whoever knows better gives days.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

ALL, SUMMER, WINTER, YEAR = KINDS = ("all", "summer", "winter", "year")

SEASONS_BACK = 3
"""So many seasons of each kind are offered, the last complete one first."""

_CALENDAR = Path(__file__).resolve().parents[2] / "resources" / "crop_calendar.json"
_MONTHS = {
    # kind: (first month, number of months) in the north
    ALL: (10, 12),
    SUMMER: (4, 7),
    WINTER: (9, 12),
    YEAR: (1, 12),
}
_FIRST_YEAR = 2016
"""Sentinel-1 and Sentinel-2 have covered most land since."""


@dataclass(frozen=True)
class SeasonPreset:
    """A season by its months."""

    kind: str
    first: date
    last: date


@dataclass(frozen=True)
class CropMonths:
    """When a crop usually is in the field."""

    crop: str
    """As in crop_calendar.json: "sugar beet"."""
    sown: int
    """Month, 1 … 12."""
    harvested: int
    """May lie in the next year."""


def season_presets(latitude: float | None, today: date) -> tuple[SeasonPreset, ...]:
    """The last complete seasons, those of a kind together, the newest first.

    In the south all but the calendar year begin half a year later.

    Args:
        latitude: degrees; its sign alone counts. None: not known, so calendar years alone.
    """
    presets = []
    for kind in KINDS if latitude is not None else (YEAR,):
        month, months = _MONTHS[kind]
        if (latitude or 0) < 0 and kind != YEAR:
            month = (month + 5) % 12 + 1
        begun = [_from(kind, year, month, months) for year in range(today.year, _FIRST_YEAR, -1)]
        presets += [one for one in begun if one.last < today][:SEASONS_BACK]
    return tuple(presets)


def suggested_preset(latitude: float | None, today: date) -> SeasonPreset | None:
    """The last twelve months from autumn to autumn: they hold winter and summer crops."""
    found = season_presets(latitude, today)
    return found[0] if found else None


def preset_of(first: date, last: date, presets: tuple[SeasonPreset, ...]) -> SeasonPreset | None:
    """The one of just these days."""
    return next((one for one in presets if (one.first, one.last) == (first, last)), None)


def crop_calendar(latitude: float) -> tuple[CropMonths, ...]:
    """Usual months of sowing and harvest there."""
    for low, high, crops in _bands():
        if low <= latitude < high or latitude == high == 90:
            return crops
    return ()


def is_covered(crop: CropMonths, first: date, last: date) -> bool:
    """Whether a season holds the crop, from the month after sowing to that before harvest: in those
    two months themselves there is little to be seen of it."""
    between = (crop.harvested - crop.sown) % 12 - 1
    for year in (first.year - 1, first.year, first.year + 1):
        whole = _from(crop.crop, year + crop.sown // 12, crop.sown % 12 + 1, between)
        if first <= whole.first and whole.last <= last:
            return True
    return False


def _from(kind: str, year: int, month: int, months: int) -> SeasonPreset:
    end = month - 1 + months
    after = date(year + end // 12, end % 12 + 1, 1)
    return SeasonPreset(kind, date(year, month, 1), after - timedelta(days=1))


@lru_cache(maxsize=1)
def _bands() -> tuple[tuple[float, float, tuple[CropMonths, ...]], ...]:
    told = json.loads(_CALENDAR.read_text(encoding="utf-8"))
    return tuple(
        (
            float(band["from"]),
            float(band["to"]),
            tuple(CropMonths(crop, *months) for crop, months in band["crops"].items()),
        )
        for band in told["bands"]
    )
