"""Answers of the engine about a season of imagery, made up: what a search or download tells."""

from __future__ import annotations

from datetime import date, timedelta

from furrow.engine.contract.message import Message
from furrow.engine.contract.results import (
    DateFound,
    ImageryFetched,
    ImageryFound,
    SeasonOutlook,
    StepOutlook,
)
from furrow.engine.contract.season import Season

CLEAR = (0.1, 0.3, 0.5, 1.2, 2.4, 3.1, 2.8, 3.4, 1.9, 0.8, 0.2, 0.1)
"""Clear observations of each month: thin at both ends of a year."""


def outlook(states: tuple[str, ...] = ("wanted",), grade: str = "thin") -> SeasonOutlook:
    """The year 2024, a Sentinel-2 date each five days and a Sentinel-1 date each twelve.

    Args:
        states: of the dates, over and over; those of little clear area are cloudy.
    """
    steps = []
    for clear, step in zip(CLEAR, Season("2024-01-01", "2024-12-31").steps(), strict=True):
        s1 = 3 if step.start.month != 6 else 0
        steps.append(
            StepOutlook(
                step.label,
                step.start.isoformat(),
                step.end.isoformat(),
                s2_dates=6,
                s1_dates=s1,
                clear_observations=clear,
                seen_share=min(1.0, clear),
            )
        )
    return SeasonOutlook(
        dates=tuple(_dates(states)),
        steps=tuple(steps),
        worst_gap_days=47,
        grade=grade,
        verdict=Message("Thin: {days} days in a row have no clear Sentinel-2 date.", days=47),
    )


def found(states: tuple[str, ...] = ("wanted",), **more) -> ImageryFound:
    told = {
        "source": "Planetary Computer",
        "season": "2024-01-01 … 2024-12-31",
        "width_px": 512,
        "height_px": 384,
        "outlook": outlook(states),
        "bytes_to_fetch": 340_000_000,
        "seconds_expected": 380.0,
        "disk_bytes_needed": 420_000_000,
        "disk_bytes_free": 52_000_000_000,
        "warnings": (),
        **more,
    }
    return ImageryFound(**told)


def fetched(folder: str, states: tuple[str, ...] = ("there",), **more) -> ImageryFetched:
    told = outlook(states)
    failed = sum(item.state == "failed" for item in told.dates)
    values = {
        "folder": folder,
        "source": "Planetary Computer",
        "fetched": 40,
        "there": 2,
        "cloudy": 12,
        "failed": failed,
        "bytes_fetched": 338_000_000,
        "seconds": 372.0,
        "outlook": told,
        "warnings": (),
        **more,
    }
    return ImageryFetched(**values)


def _dates(states: tuple[str, ...]) -> list[DateFound]:
    first, found = date(2024, 1, 1), []
    for number in range(73):
        day = first + timedelta(days=5 * number)
        clear = min(1.0, CLEAR[day.month - 1] / 3.4)
        state = "cloudy" if clear < 0.08 else states[number % len(states)]
        detail = "the server cut the connection" if state == "failed" else ""
        name = f"S2A_31UES_{day:%Y%m%d}"
        found.append(
            DateFound(name, "s2", day.isoformat(), clear, state, detail, "31UES", "", "S2A")
        )
    for number in range(30):
        day = first + timedelta(days=12 * number + 1)
        state = "there" if "there" in states else "wanted"
        found.append(
            DateFound(
                f"S1A_{day:%Y%m%d}", "s1", day.isoformat(), None, state, "", "", "ascending", "S1A"
            )
        )
    return sorted(found, key=lambda item: (item.day, item.id))
