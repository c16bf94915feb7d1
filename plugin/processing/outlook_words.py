"""How well imagery covers a season, in the user's language: figures and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.translation import localised, said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import (
        DateFound,
        ImageryFetched,
        ImageryFound,
        SeasonOutlook,
    )

translate = QCoreApplication.translate

S2, S1 = "s2", "s1"
CLOUDY, FAILED, THERE = "cloudy", "failed", "there"
LITTLE_SEEN = 0.5
"""A time step of which less of the area is seen clear has a gap."""
_MB = 1_000_000


def megabytes(size: float) -> str:
    """ "1.2 GB", "340 MB", "0.4 MB" """
    if size >= 1000 * _MB:
        return translate("Imagery", "{0} GB").format(localised(f"{size / _MB / 1000:,.1f}"))
    digits = 0 if size >= 10 * _MB or size == 0 else 1
    return translate("Imagery", "{0} MB").format(localised(f"{size / _MB:,.{digits}f}"))


def duration(seconds: float) -> str:
    """ "about 40 s", "about 12 min" """
    if seconds < 90:
        return translate("Imagery", "about {0} s").format(max(5, 5 * round(seconds / 5)))
    return translate("Imagery", "about {0} min").format(round(seconds / 60))


def _taken(seconds: float) -> str:
    if seconds < 90:
        return translate("Imagery", "{0} s").format(localised(f"{seconds:.1f}"))
    return translate("Imagery", "{0} min").format(round(seconds / 60))


def sensor_name(sensor: str) -> str:
    return {S2: "Sentinel-2", S1: "Sentinel-1"}.get(sensor, sensor)


def state_name(state: str) -> str:
    return {
        "wanted": translate("Imagery", "to be fetched"),
        CLOUDY: translate("Imagery", "too cloudy"),
        THERE: translate("Imagery", "there"),
        FAILED: translate("Imagery", "failed"),
    }.get(state, state)


def grade_name(grade: str) -> str:
    return {
        "good": translate("Imagery", "good"),
        "thin": translate("Imagery", "thin"),
        "poor": translate("Imagery", "poor"),
    }.get(grade, grade)


def count(outlook: SeasonOutlook, sensor: str) -> int:
    """Dates of a sensor that can be used: to be fetched, or there."""
    return sum(
        date.sensor == sensor and date.state not in (CLOUDY, FAILED) for date in outlook.dates
    )


def failed_dates(outlook: SeasonOutlook) -> list[DateFound]:
    return [date for date in outlook.dates if date.state == FAILED]


def mean_clear(outlook: SeasonOutlook) -> float | None:
    """Mean share of the area that Sentinel-2 dates see clear (0 … 1); None: not known."""
    known = [date.clear_share for date in outlook.dates if date.clear_share is not None]
    return sum(known) / len(known) if known else None


def season_rows(outlook: SeasonOutlook) -> list[tuple[str, str]]:
    """What a person wants to know of the dates, as name and figure."""
    cloudy = sum(date.state == CLOUDY for date in outlook.dates)
    clear = mean_clear(outlook)
    rows = [
        (translate("Imagery", "Sentinel-2 dates"), str(count(outlook, S2))),
        (translate("Imagery", "Sentinel-1 dates"), str(count(outlook, S1))),
        (translate("Imagery", "Dates left out as too cloudy"), str(cloudy)),
    ]
    if clear is not None:
        share = translate("Imagery", "{0} % of the area, mean over the Sentinel-2 dates")
        rows.append((translate("Imagery", "Clear"), share.format(f"{clear * 100:.0f}")))
    gap = translate("Imagery", "Worst gap, in days without a clear Sentinel-2 date")
    rows.append((gap, str(outlook.worst_gap_days)))
    if failed_dates(outlook):
        failed = translate("Imagery", "Dates that failed")
        rows.append((failed, str(len(failed_dates(outlook)))))
    rows.append((translate("Imagery", "Verdict"), said(outlook.verdict)))
    return rows


def found_rows(found: ImageryFound) -> list[tuple[str, str]]:
    """The same with what a download costs."""
    size = translate("Imagery", "{0} × {1} pixels of 10 m")
    rows = [
        (translate("Imagery", "Source"), said(found.source)),
        (translate("Imagery", "Season"), found.season),
        (translate("Imagery", "Area"), size.format(found.width_px, found.height_px)),
        *season_rows(found.outlook),
    ]
    if found.bytes_to_fetch is not None:
        rows.append((translate("Imagery", "To be fetched"), megabytes(found.bytes_to_fetch)))
    if found.seconds_expected is not None and found.bytes_to_fetch != 0:
        rows.append((translate("Imagery", "Expected time"), duration(found.seconds_expected)))
    if found.disk_bytes_needed:
        rows.append((translate("Imagery", "Disk needed"), megabytes(found.disk_bytes_needed)))
    if found.disk_bytes_free is not None:
        rows.append((translate("Imagery", "Disk free"), megabytes(found.disk_bytes_free)))
    return rows


def fetched_rows(fetched: ImageryFetched) -> list[tuple[str, str]]:
    return [
        (translate("Imagery", "Source"), said(fetched.source)),
        (translate("Imagery", "Dates fetched now"), str(fetched.fetched)),
        (translate("Imagery", "Dates there before"), str(fetched.there)),
        (translate("Imagery", "Transferred"), megabytes(fetched.bytes_fetched)),
        (translate("Imagery", "Time taken"), _taken(fetched.seconds)),
        *season_rows(fetched.outlook),
    ]


def step_table(outlook: SeasonOutlook) -> list[tuple[str, ...]]:
    """One row a time step, the headings first."""
    rows: list[tuple[str, ...]] = [
        (
            translate("Imagery", "Time step"),
            translate("Imagery", "Sentinel-2 dates"),
            translate("Imagery", "Clear observations"),
            translate("Imagery", "Area seen clear"),
            translate("Imagery", "Sentinel-1 dates"),
        )
    ]
    for step in outlook.steps:
        rows.append(
            (
                step.label,
                str(step.s2_dates),
                localised(f"{step.clear_observations:.1f}"),
                f"{step.seen_share * 100:.0f} %",
                str(step.s1_dates),
            )
        )
    return rows


def gap_labels(outlook: SeasonOutlook) -> list[str]:
    """The time steps in which most of the area is never seen clear by Sentinel-2."""
    return [step.label for step in outlook.steps if step.seen_share < LITTLE_SEEN]
