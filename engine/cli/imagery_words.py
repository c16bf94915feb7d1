"""Search, download and overview of imagery, worded for the terminal."""

from __future__ import annotations

from furrow.engine.cli.rows import lines, row, warning_rows
from furrow.engine.contract.results import (
    ImageryFetched,
    ImageryFound,
    SeasonOutlook,
    StepOutlook,
)

BAR = 12
"""Characters of a bar that stands for this many clear observations or more."""
MOST_DAYS = 8


def worded_search(result: ImageryFound) -> str:
    """What a download would give."""
    return lines(
        [
            f"{result.source} has {_dates(result.outlook, 'wanted', 'there', 'failed', 'cloudy')}.",
            row("Season", result.season),
            row("Area", f"{result.width_px} × {result.height_px} pixels"),
            *_outlook_rows(result.outlook),
            row("To fetch", _fetch(result)),
            row("Disk", _disk(result)),
            *warning_rows(result.warnings),
            row("Next", "furrow imagery fetch FOLDER, with the same options"),
        ]
    )


def worded_fetch(result: ImageryFetched) -> str:
    """What came, what was left out, and whether the season is good enough."""
    speed = f" in {_duration(result.seconds)}" if result.seconds >= 1 else ""
    return lines(
        [
            f"{result.fetched} observations fetched from {result.source} "
            f"({_megabytes(result.bytes_fetched)}{speed}); {result.there} were there already.",
            row("Folder", result.folder),
            *_outlook_rows(result.outlook),
            *warning_rows(result.warnings),
            row(
                "Next",
                f"furrow imagery fetch {result.folder}"
                if result.failed
                else f"furrow new PROJECT --imagery {result.folder} --labels …",
            ),
        ]
    )


def worded_show(result: ImageryFound) -> str:
    """What a folder holds."""
    return lines(
        [
            f"{result.source} holds {_dates(result.outlook, 'there')}.",
            row("Season", result.season),
            row("Area", f"{result.width_px} × {result.height_px} pixels"),
            *_outlook_rows(result.outlook),
            *warning_rows(result.warnings),
        ]
    )


def _outlook_rows(outlook: SeasonOutlook) -> list[str]:
    cloudy = [date for date in outlook.dates if date.state == "cloudy"]
    failed = [date for date in outlook.dates if date.state == "failed"]
    rows = [row("Time step", f"{'clear':>6}  {'S2':>3} {'S1':>3}")]
    rows += [row(f"  {step.label}", _step(step)) for step in outlook.steps]
    rows.append(row("Worst gap", f"{outlook.worst_gap_days} days without a clear Sentinel-2 view"))
    if cloudy:
        rows.append(row("Left out", f"{len(cloudy)} cloudy dates"))
    for date in failed[:MOST_DAYS]:
        rows.append(row("Failed", f"{date.day} {date.sensor.upper()}: {date.detail}"))
    if len(failed) > MOST_DAYS:
        rows.append(row("Failed", f"and {len(failed) - MOST_DAYS} more"))
    return [*rows, row("Verdict", outlook.verdict)]


def _step(step: StepOutlook) -> str:
    bar = "█" * min(BAR, round(step.clear_observations))
    unseen = " " if step.seen_share >= 0.995 else f"  {step.seen_share:.0%} of the area seen"
    return (
        f"{step.clear_observations:>6.1f}  {step.s2_dates:>3} {step.s1_dates:>3}  "
        f"{bar:<{BAR}}{unseen}".rstrip()
    )


def _dates(outlook: SeasonOutlook, *states: str) -> str:
    counts = {
        "Sentinel-2": sum(d.sensor == "s2" and d.state in states for d in outlook.dates),
        "Sentinel-1": sum(d.sensor == "s1" and d.state in states for d in outlook.dates),
    }
    return " and ".join(f"{count} observations of {name}" for name, count in counts.items())


def _fetch(result: ImageryFound) -> str:
    if result.bytes_to_fetch is None:
        return "not known"
    if result.bytes_to_fetch == 0:
        return "nothing: all is there"
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
