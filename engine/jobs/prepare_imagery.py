"""Request prepare_imagery: the season stack of a project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from furrow.engine.contract import Grid, Message, Reporter
from furrow.engine.contract.errors import FileMissing, NoImageryInSeason
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.contract.results import ImageryPrepared
from furrow.engine.imagery.collection import (
    COLLECTION_FILE,
    composite_item,
    write_collection,
)
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import (
    SCENE_CLASS_BAND,
    SENSOR_BANDS,
    Observation,
)
from furrow.engine.imagery.prepare import (
    StepPlan,
    is_current,
    make_composite,
    plan_step,
    usable_bands,
    write_record,
)
from furrow.engine.imagery.sources import read_observations
from furrow.engine.imagery.stack import StackDate, describe_stack
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, read_json
from furrow.engine.project.writing import writing_to

CLEAR_ENOUGH = 0.5
"""A date counts against gaps where it shows at least half of the area."""


def run(request: PrepareImagery, reporter: Reporter) -> ImageryPrepared:
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return prepare(project, reporter)


def prepare(project: Project, reporter: Reporter) -> ImageryPrepared:
    """Make what is missing of the season stack. The caller holds the project.

    Raises:
        NoImageryInSeason, ImageTruncated, UnitUnknown, DiskFull, Cancelled
    """
    reporter.step(0.0, "Looking at the imagery")
    document, folder = project.document, project.paths.imagery
    if not project.imagery_source.exists() and (folder / COLLECTION_FILE).is_file():
        note = Message(
            "{source} is not there; the composites made from it are used.",
            source=str(project.imagery_source),
        )
        return _result(project, len(document.season.steps()) * 2, [note])
    plans, notes = _plan(project)
    key = _stack_key(plans)
    missing = [plan for plan in plans if not is_current(plan, folder)]
    for done, plan in enumerate(missing):
        with writing_to(folder, _bytes_of(missing[done:], document.grid)):
            part = reporter.part(done / len(missing), (done + 1) / len(missing))
            dates = make_composite(plan, document.grid, folder, part)
            write_record(folder / f"{plan.name}.json", composite_item(plan, dates, document.grid))
    if missing or not _is_finished(project, key):
        with writing_to(folder):
            write_collection(folder, document, plans, key, notes)
    reporter.step(1.0, "Season stack ready")
    return _result(project, len(plans) - len(missing), [])


def worst_gap_days(project: Project) -> int:
    """Longest time without a Sentinel-2 date that showed at least half of the area."""
    season = project.document.season
    clear_days = [
        date.fromisoformat(item.day)
        for item in describe_stack(project.paths.imagery).dates
        if item.sensor == "s2" and item.clear_share >= CLEAR_ENOUGH
    ]
    days = [season.first_day, *clear_days, season.last_day]
    return max((later - earlier).days for earlier, later in pairwise(days))


def imagery_is_current(project: Project) -> bool:
    """True where the season stack is what making it again would give, or its source is away."""
    if not project.imagery_source.exists():
        return True
    plans, _ = _plan(project)
    return _is_finished(project, _stack_key(plans))


def _bytes_of(plans: Sequence[StepPlan], grid: Grid) -> int:
    """Space for composites and, beside one of them, the tiles that it is made from."""
    bands = [len(plan.bands) + 1 for plan in plans]
    return grid.width_px * grid.height_px * 2 * (sum(bands) + max(bands))


def _stack_key(plans: Sequence[StepPlan]) -> str:
    return hash_of({"steps": [[plan.name, plan.inputs_sha256] for plan in plans]})


def _plan(project: Project) -> tuple[list[StepPlan], list[str]]:
    document = project.document
    observations = read_observations(project.imagery_source)
    season = [
        o for o in observations if document.season.first_day <= o.day <= document.season.last_day
    ]
    season, orbit_notes = _of_orbits(season, document.compositing.orbits)
    sensors = [sensor for sensor in SENSOR_BANDS if usable_bands(sensor, season)]
    if not season or not sensors:
        found = (
            f"{observations[0].day} … {observations[-1].day}"
            if observations
            else Message("no observation")
        )
        raise NoImageryInSeason(str(project.imagery_source), document.season.label, found)
    season, notes = _one_convention(season)
    notes += [*orbit_notes, *_missing_band_notes(season, sensors)]
    plans = [
        plan_step(
            sensor,
            step,
            usable_bands(sensor, season),
            season,
            document.grid,
            document.compositing,
        )
        for sensor in sensors
        for step in document.season.steps()
    ]
    return plans, notes


def _of_orbits(observations: list[Observation], orbits: str) -> tuple[list[Observation], list[str]]:
    """Sentinel-1 of the wanted orbits only."""
    kept = [o for o in observations if o.sensor != "s1" or orbits in ("joined", o.orbit)]
    left_out = len(observations) - len(kept)
    if not left_out:
        return kept, []
    note = Message(
        "{left_out} Sentinel-1 observations were left out: only {orbits} orbits were asked for.",
        left_out=left_out,
        orbits=orbits,
    )
    return kept, [note]


def _one_convention(
    observations: list[Observation],
) -> tuple[list[Observation], list[str]]:
    """Sentinel-1 conventions are never mixed: the commonest is kept, the rest is named."""
    conventions = [o.convention for o in observations if o.sensor == "s1"]
    if len(set(conventions)) < 2:
        return observations, []
    kept = max(sorted(set(conventions)), key=conventions.count)
    left_out = len(conventions) - conventions.count(kept)
    note = Message(
        "Sentinel-1 comes in {number} conventions, which must not be mixed: {kept} was kept, "
        "{left_out} observations of others were left out.",
        number=len(set(conventions)),
        kept=kept,
        left_out=left_out,
    )
    return [o for o in observations if o.sensor != "s1" or o.convention == kept], [note]


def _missing_band_notes(observations: Sequence[Observation], sensors: Sequence[str]) -> list[str]:
    notes: list[str] = []
    for sensor in sensors:
        missing = [
            name for name in SENSOR_BANDS[sensor] if name not in usable_bands(sensor, observations)
        ]
        if missing:
            notes.append(
                Message(
                    "Bands not in this imagery: {bands} ({sensor}).",
                    bands=missing,
                    sensor=sensor.upper(),
                )
            )
    if any(o.sensor == "s2" and SCENE_CLASS_BAND not in o.bands for o in observations):
        notes.append(
            Message("Some Sentinel-2 dates have no scene classes: their clouds are not masked.")
        )
    return notes


def _is_finished(project: Project, key: str) -> bool:
    collection = project.paths.imagery / COLLECTION_FILE
    return collection.is_file() and read_json(collection).get("furrow:inputs_sha256") == key


def _result(project: Project, reused: int, notes: list[str]) -> ImageryPrepared:
    if not project.paths.imagery.is_dir():
        raise FileMissing(str(project.paths.imagery))
    stack = describe_stack(project.paths.imagery)
    counts = {s: sum(d.sensor == s for d in stack.dates) for s in stack.bands}
    return ImageryPrepared(
        folder=str(project.paths.imagery),
        steps=len(project.document.season.steps()),
        observations=counts,
        reused=reused,
        worst_gap_days=worst_gap_days(project),
        warnings=(*notes, *stack.notes, *_offset_notes(stack.dates)),
    )


def _offset_notes(dates: Sequence[StackDate]) -> list[str]:
    overruled = [date.day for date in dates if date.offset_overruled]
    if not overruled:
        return []
    return [
        Message(
            "The metadata of {number} Sentinel-2 dates are wrong about the −1000 offset; the "
            "pixels decided ({days}).",
            number=len(overruled),
            days=overruled,
        )
    ]
