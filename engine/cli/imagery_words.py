"""Search, download and overview of imagery, worded for the terminal."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

from furrow.engine.cli.rows import command_row, lines, row, sentence_row, warning_rows, wrapped
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.requests import (
    CreateProject,
    FetchImagery,
    ImageryQuery,
    SearchImagery,
    ShowImagery,
)
from furrow.engine.contract.results import (
    DateFound,
    ImageryFetched,
    ImageryFound,
    SeasonOutlook,
    StepOutlook,
)

BAR = 12
"""Characters of a bar that stands for this many clear observations or more."""
MOST_DAYS = 8
STATES = ("wanted", "there", "failed", "cloudy")
COMPOSITING = ("time_step", "clouds", "orbits")
"""What a project takes over from the download that it is made of."""


def worded_search(result: ImageryFound, request: SearchImagery | None = None) -> str:
    """What a download would give, and the command that makes it."""
    return lines(
        [
            wrapped(f"{result.source} has {_counts(result.outlook, *STATES)}."),
            row("Season", result.season),
            row("Area", f"{result.width_px} × {result.height_px} pixels"),
            *_outlook_rows(result.outlook),
            row("To fetch", _to_fetch(result)),
            row("Disk", _disk(result)),
            *warning_rows(result.warnings),
            *_after_search(result, request),
        ]
    )


def worded_fetch(result: ImageryFetched, request: FetchImagery | None = None) -> str:
    """What came, what was left out, and whether the season is good enough."""
    return lines(
        [
            wrapped(_came(result)),
            row("Folder", result.folder),
            *_outlook_rows(result.outlook),
            *warning_rows(result.warnings),
            *_after_fetch(result, request),
        ]
    )


def worded_show(result: ImageryFound, request: ShowImagery | None = None) -> str:
    """What a folder holds."""
    failed = _in_state(result.outlook, "failed")
    again = command_text(FetchImagery(folder=result.source))
    return lines(
        [
            wrapped(f"{result.source} holds {_counts(result.outlook, 'there')}."),
            row("Season", result.season),
            row("Area", f"{result.width_px} × {result.height_px} pixels"),
            *_outlook_rows(result.outlook),
            *warning_rows(result.warnings),
            *([command_row("Next", again)] if failed else []),
        ]
    )


def _after_search(result: ImageryFound, request: SearchImagery | None) -> list[str]:
    if request is None:
        return []
    folder = request.folder or f"imagery-{_last_day(result.outlook).year}"
    fetch = FetchImagery(folder=folder, **_query(request))
    wanted, there = (_in_state(result.outlook, state) for state in ("wanted", "there"))
    if wanted or (_in_state(result.outlook, "failed") and not there):
        return [command_row("Next", command_text(fetch))]
    if there:
        return [command_row("Next", _new_project(folder, result.outlook, request))]
    return _more_cloud(dataclasses.replace(request, max_cloud=100), result.outlook)


def _after_fetch(result: ImageryFetched, request: FetchImagery | None) -> list[str]:
    if result.failed:
        # The folder's own record says what is to be tried again, but for where an account goes.
        again = FetchImagery(folder=result.folder, endpoint=request.endpoint if request else None)
        return [command_row("Next", command_text(again))]
    if _in_state(result.outlook, "there"):
        return [command_row("Next", _new_project(result.folder, result.outlook, request))]
    if request is None or not request.area:
        return []
    return _more_cloud(dataclasses.replace(request, max_cloud=100), result.outlook)


def _more_cloud(request: FetchImagery | SearchImagery, outlook: SeasonOutlook) -> list[str]:
    """The same with every cloud allowed, where that changes anything."""
    if any(d.clear_share for d in _in_state(outlook, "cloudy")):
        return [command_row("Next", command_text(request))]
    return [row("Next", "another season, or another area: no date shows the ground")]


def _new_project(folder: str, outlook: SeasonOutlook, request: ImageryQuery | None) -> str:
    """``furrow new`` for the season, area and compositing of a download."""
    more = {} if request is None else {name: getattr(request, name) for name in COMPOSITING}
    area = request.area if request else None
    return command_text(
        CreateProject(
            folder="PROJECT",
            imagery=folder,
            labels="PARCELS",
            season_start=outlook.steps[0].start,
            season_end=_last_day(outlook).isoformat(),
            area=area if area and Path(area).is_file() else None,
            **more,
        )
    )


def _query(request: ImageryQuery) -> dict[str, Any]:
    return {f.name: getattr(request, f.name) for f in dataclasses.fields(ImageryQuery)}


def _last_day(outlook: SeasonOutlook) -> date:
    return date.fromisoformat(outlook.steps[-1].end)


def _came(result: ImageryFetched) -> str:
    if not result.fetched and not result.failed and result.there:
        return f"Nothing to fetch: {_observations(result.there)} of {result.source} were there."
    speed = f" in {_duration(result.seconds)}" if result.seconds >= 1 else ""
    parts = [
        f"{_observations(result.fetched)} fetched from {result.source} "
        f"({_megabytes(result.bytes_fetched)}{speed})",
        *([f"{result.there} there already"] if result.there else []),
        *([f"{result.failed} failed"] if result.failed else []),
    ]
    return ", ".join(parts) + "."


def _outlook_rows(outlook: SeasonOutlook) -> list[str]:
    cloudy, failed = _in_state(outlook, "cloudy"), _in_state(outlook, "failed")
    optical = any(found.sensor == "s2" for found in outlook.dates)
    rows = [row("Time step", f"{'clear':>6}  {'S2':>3} {'S1':>3}" if optical else f"{'S1':>3}")]
    rows += [row(f"  {s.label}", _step(s) if optical else _radar_step(s)) for s in outlook.steps]
    if optical:
        gap = f"{outlook.worst_gap_days} days without a clear Sentinel-2 view"
        rows.append(row("Worst gap", gap))
    if cloudy:
        days = _shortened(sorted({found.day for found in cloudy}))
        rows.append(sentence_row("Left out", f"{len(cloudy)}, too cloudy: {days}"))
    for found in failed[:MOST_DAYS]:
        why = f"{found.day} {found.sensor.upper()}: {found.detail}"
        rows.append(sentence_row("Failed", why))
    if len(failed) > MOST_DAYS:
        rows.append(row("Failed", f"and {len(failed) - MOST_DAYS} more"))
    return [*rows, sentence_row("Verdict", outlook.verdict)]


def _step(step: StepOutlook) -> str:
    bar = "█" * min(BAR, round(step.clear_observations))
    unseen = ""
    if step.seen_share < 0.995:
        share = f"{step.seen_share * 100:.0f} %" if step.seen_share >= 0.005 else "nothing"
        unseen = f"  {share} of the area seen"
    return (
        f"{step.clear_observations:>6.1f}  {step.s2_dates:>3} {step.s1_dates:>3}  "
        f"{bar:<{BAR}}{unseen}".rstrip()
    )


def _radar_step(step: StepOutlook) -> str:
    return f"{step.s1_dates:>3}  {'█' * min(BAR, step.s1_dates)}".rstrip()


def _in_state(outlook: SeasonOutlook, *states: str) -> list[DateFound]:
    return [found for found in outlook.dates if found.state in states]


def _counts(outlook: SeasonOutlook, *states: str) -> str:
    """ "8 observations of Sentinel-2 and none of Sentinel-1" """
    sensors = [found.sensor for found in _in_state(outlook, *states)]
    optical, radar = sensors.count("s2"), sensors.count("s1")
    if not sensors:
        return "no observations"
    if not optical:
        return f"{_observations(radar)} of Sentinel-1 and none of Sentinel-2"
    return f"{_observations(optical)} of Sentinel-2 and {radar or 'none'} of Sentinel-1"


def _observations(count: int) -> str:
    return "1 observation" if count == 1 else f"{count} observations"


def _shortened(days: list[str]) -> str:
    more = len(days) - MOST_DAYS
    return ", ".join(days[:MOST_DAYS]) + (f" and {more} more days" if more > 0 else "")


def _to_fetch(result: ImageryFound) -> str:
    if not _in_state(result.outlook, "wanted"):
        return "nothing: all is there" if _in_state(result.outlook, "there") else "nothing"
    if result.bytes_to_fetch is None:
        return "not known"
    time = result.seconds_expected
    return f"about {_megabytes(result.bytes_to_fetch)}" + (
        "" if time is None else f", about {_duration(time)} at the speed of this search"
    )


def _disk(result: ImageryFound) -> str:
    needed = f"about {_megabytes(result.disk_bytes_needed)} needed"
    if result.disk_bytes_free is None:
        return needed
    return f"{needed}, {_megabytes(result.disk_bytes_free)} free"


def _megabytes(count: int) -> str:
    if count >= 10**9:
        return f"{count / 1e9:,.1f} GB"
    return f"{count / 1e6:,.0f} MB" if count >= 10**7 else f"{count / 1e6:,.1f} MB"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
