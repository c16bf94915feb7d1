"""How well observations cover a season and an area, told before anything is made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin

from furrow.engine.contract import Grid, Message, Reporter, Season
from furrow.engine.contract.results import DateFound, SeasonOutlook, StepOutlook
from furrow.engine.imagery.clouds import MASKED_SCENE_CLASSES, clear_mask
from furrow.engine.imagery.observation import SCENE_CLASS_BAND, BandFile, Observation
from furrow.engine.imagery.reading import read_scene_class

CLEAR_ENOUGH = 0.5
"""A date counts against gaps where it shows at least half of the area; so does a time step."""
LONGEST_GOOD_GAP_DAYS = 45
LARGEST_SIDE_PX = 400
"""Of the coarse grid that cloud is counted on."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Lookout:
    """A coarse grid over an area."""

    grid: Grid
    inside: Mask
    """(height, width): True in the area."""

    def share(self, mask: Mask) -> float:
        """Share of the area, 0 … 1."""
        return float(mask[self.inside].mean())


@dataclass(frozen=True)
class DateSeen:
    """One observation, and where it shows the ground."""

    found: DateFound
    clear: Mask | None
    """On the lookout's grid; None: not known, which counts as all of the area."""

    @property
    def pass_key(self) -> tuple[str, ...]:
        return (self.found.sensor, self.found.day, self.found.platform, self.found.orbit)


def lookout(area: gpd.GeoSeries, grid: Grid) -> Lookout:
    """A coarse grid with the extent of a fine one.

    Args:
        area: polygons, in any coordinate system.
    """
    factor = max(2, -(-max(grid.width_px, grid.height_px) // LARGEST_SIDE_PX))
    width, height = -(-grid.width_px // factor), -(-grid.height_px // factor)
    coarse = Grid(grid.crs, grid.left_m, grid.top_m, width, height, grid.resolution_m * factor)
    transform = from_origin(coarse.left_m, coarse.top_m, coarse.resolution_m, coarse.resolution_m)
    inside = rasterize(
        list(area.to_crs(grid.crs)), (height, width), transform=transform, all_touched=True
    ).astype(bool)
    return Lookout(coarse, inside if inside.any() else np.ones((height, width), bool))


def clear_in(scene_class: BandFile, view: Lookout, clouds: str) -> Mask:
    """Where a Sentinel-2 observation shows the ground.

    Args:
        clouds: as Compositing has it; what needs more than scene classes is taken as "normal".

    Raises:
        ImageTruncated, FileMissing
    """
    strictness = clouds if clouds in MASKED_SCENE_CLASSES else "normal"
    return clear_mask(read_scene_class(scene_class, view.grid), strictness)


def dates_there(
    observations: Sequence[Observation], view: Lookout, clouds: str, reporter: Reporter
) -> list[DateSeen]:
    """Observations on disk, and where they show the ground.

    Raises:
        ImageTruncated, FileMissing, Cancelled
    """
    seen = []
    for done, observation in enumerate(observations):
        reporter.step(done / len(observations), "Looking at {day}", day=observation.day.isoformat())
        band = observation.bands.get(SCENE_CLASS_BAND)
        clear = None if band is None else clear_in(band, view, clouds)
        found = DateFound(
            id=observation.id,
            sensor=observation.sensor,
            day=observation.day.isoformat(),
            clear_share=None if clear is None else round(view.share(clear), 4),
            state="there",
            tile=observation.properties.get("s2:mgrs_tile", ""),
            orbit=observation.orbit,
            platform=observation.properties.get("platform", ""),
        )
        seen.append(DateSeen(found, clear))
    return seen


def season_outlook(dates: Sequence[DateSeen], season: Season, view: Lookout) -> SeasonOutlook:
    """What each time step gets, the worst gap, and whether that is good enough.

    Failed and cloudy dates are listed and do not count; dates of another season do neither.
    """
    dates = [d for d in dates if _is_in(season, date.fromisoformat(d.found.day))]
    passes = _passes([d for d in dates if d.found.state in ("wanted", "there")], view)
    steps = []
    for step in season.steps():
        clear = [mask for sensor, day, mask in passes if sensor == "s2" and step.holds(day)]
        count = np.sum(clear, axis=0) if clear else np.zeros(view.inside.shape, int)
        steps.append(
            StepOutlook(
                label=step.label,
                start=step.start.isoformat(),
                end=step.end.isoformat(),
                s2_dates=len(clear),
                s1_dates=sum(sensor == "s1" and step.holds(day) for sensor, day, _ in passes),
                clear_observations=round(float(count[view.inside].mean()), 2),
                seen_share=round(view.share(count > 0), 4),
            )
        )
    clear_days = [
        day for sensor, day, mask in passes if sensor == "s2" and view.share(mask) >= CLEAR_ENOUGH
    ]
    gap = worst_gap(clear_days, season)
    has_optical = any(d.found.sensor == "s2" for d in dates)
    grade, verdict = _graded(steps, gap) if has_optical else _graded_radar(steps)
    found = tuple(sorted((d.found for d in dates), key=lambda d: (d.day, d.sensor, d.id)))
    return SeasonOutlook(found, tuple(steps), gap, grade, verdict)


def worst_gap(clear_days: Sequence[date], season: Season) -> int:
    """Longest time in days without one of these, from the season's first to its last day."""
    inside = sorted(day for day in clear_days if _is_in(season, day))
    days = [season.first_day, *inside, season.last_day]
    return max((later - earlier).days for earlier, later in pairwise(days))


def _is_in(season: Season, day: date) -> bool:
    return season.first_day <= day <= season.last_day


def _passes(dates: Sequence[DateSeen], view: Lookout) -> list[tuple[str, date, Mask]]:
    """Sensor, day and clear ground of each flight, its tiles put together."""
    everywhere = np.ones(view.inside.shape, bool)
    passes: dict[tuple[str, ...], Mask] = {}
    for seen in dates:
        mask = everywhere if seen.clear is None else seen.clear
        known = passes.get(seen.pass_key)
        passes[seen.pass_key] = mask if known is None else known | mask
    return [
        (key[0], date.fromisoformat(key[1]), mask)
        for key, mask in sorted(passes.items(), key=lambda p: p[0])
    ]


def _graded(steps: Sequence[StepOutlook], gap: int) -> tuple[str, Message]:
    unseen = [step.label for step in steps if step.seen_share < CLEAR_ENOUGH]
    facts = {"steps": len(steps), "seen": len(steps) - len(unseen), "gap": gap, "unseen": unseen}
    if len(unseen) > len(steps) / 3:
        return "poor", Message(
            "Poor: only {seen} of {steps} time steps show most of the area (longest gap {gap} "
            "days). Take a longer time step, a wider season, or allow more cloud.",
            **facts,
        )
    if unseen or gap > LONGEST_GOOD_GAP_DAYS:
        return "thin", Message(
            "Thin, but usable: {seen} of {steps} time steps show most of the area; the longest "
            "gap is {gap} days.",
            **facts,
        )
    return "good", Message(
        "Good: all {steps} time steps show most of the area; the longest gap is {gap} days.",
        **facts,
    )


def _graded_radar(steps: Sequence[StepOutlook]) -> tuple[str, Message]:
    seen = sum(step.s1_dates > 0 for step in steps)
    facts = {"steps": len(steps), "seen": seen}
    if seen == len(steps):
        return "good", Message("Good: all {steps} time steps have Sentinel-1.", **facts)
    grade = "thin" if seen >= len(steps) * 2 / 3 else "poor"
    return grade, Message("{seen} of {steps} time steps have Sentinel-1.", **facts)
