"""Request prepare_imagery: the season stack of a project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from furrow.engine.contract import Grid, Message, Reporter
from furrow.engine.contract.compositing import OMNICLOUDMASK
from furrow.engine.contract.errors import FileMissing, NoImageryInSeason
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.contract.results import ImageryPrepared
from furrow.engine.imagery.cloud_layers import (
    BYTES_PER_PX,
    sweep_layers,
    write_layers_collection,
)
from furrow.engine.imagery.collection import (
    COLLECTION_FILE,
    composite_item,
    write_collection,
)
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import (
    S1_SERIES,
    SCENE_CLASS_BAND,
    SERIES_BANDS,
    Observation,
    series_of,
)
from furrow.engine.imagery.omnicloudmask import load_predictor
from furrow.engine.imagery.plan import StepPlan, is_current, plan_step, usable_bands
from furrow.engine.imagery.prepare import make_composite, write_record
from furrow.engine.imagery.sources import read_observations
from furrow.engine.imagery.stack import StackDate, describe_stack
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, read_json
from furrow.engine.project.writing import sweep_unfinished, writing_to

CLEAR_ENOUGH = 0.5
"""A date counts against gaps where it shows at least half of the area."""


def run(request: PrepareImagery, reporter: Reporter) -> ImageryPrepared:
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return prepare(project, reporter)


def prepare(project: Project, reporter: Reporter) -> ImageryPrepared:
    """Make what is missing of the season stack. The caller holds the project.

    Raises:
        NoImageryInSeason, ImageTruncated, UnitUnknown, OmniCloudMaskMissing, DiskFull, Cancelled
    """
    reporter.step(0.0, "Looking at the imagery")
    document, folder = project.document, project.paths.imagery
    if not project.imagery_source.exists() and (folder / COLLECTION_FILE).is_file():
        note = Message(
            "{source} is not there; the composites made from it are used.",
            source=str(project.imagery_source),
        )
        stack = describe_stack(folder)
        return _result(project, len(stack.step_labels) * len(stack.bands), [note])
    sweep_unfinished(folder)  # of cloud layers: holding the project sweeps one level less
    plans, notes = _plan(project)
    key = _stack_key(plans)
    masked = [one for plan in plans for one in plan.masked_passes]
    missing = [plan for plan in plans if not is_current(plan, folder)]
    by_network = missing and document.compositing.clouds == OMNICLOUDMASK
    predictor = load_predictor() if by_network else None
    for done, plan in enumerate(missing):
        with writing_to(folder, _bytes_of(missing[done:], document.grid)):
            part = reporter.part(done / len(missing), (done + 1) / len(missing))
            dates = make_composite(plan, document.grid, folder, part, predictor)
            write_record(folder / f"{plan.name}.json", composite_item(plan, dates, document.grid))
    if missing or not _is_finished(project, key):
        with writing_to(folder):
            write_layers_collection(folder, masked, document.grid)
            write_collection(folder, document, plans, key, notes)
    sweep_layers(folder, masked)
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
    """Space for composites, cloud layers and, beside one of them, the tiles it is made from."""
    bands = [len(plan.bands) + 1 for plan in plans]
    layers = [len(plan.masked_passes) for plan in plans]
    a_pixel = 2 * (sum(bands) + max(bands)) + BYTES_PER_PX * (sum(layers) + max(layers))
    return round(grid.width_px * grid.height_px * a_pixel)


def _stack_key(plans: Sequence[StepPlan]) -> str:
    return hash_of({"steps": [[plan.name, plan.inputs_sha256] for plan in plans]})


def _plan(project: Project) -> tuple[list[StepPlan], list[str]]:
    document = project.document
    observations = read_observations(project.imagery_source)
    season = [
        o for o in observations if document.season.first_day <= o.day <= document.season.last_day
    ]
    orbits = document.compositing.orbits
    season, notes = _of_orbits(season, orbits)
    season, convention_notes = _one_convention(season)
    bands = {series: usable_bands(series, season, orbits) for series in SERIES_BANDS}
    bands = {series: names for series, names in bands.items() if names}
    if not bands:
        found = (
            f"{observations[0].day} … {observations[-1].day}"
            if observations
            else Message("no observation")
        )
        raise NoImageryInSeason(str(project.imagery_source), document.season.label, found)
    notes += [*convention_notes, *_one_side_note(bands, orbits)]
    notes += _missing_band_notes(season, bands, document.compositing.clouds)
    plans = [
        plan_step(series, step, names, season, document.grid, document.compositing)
        for series, names in bands.items()
        for step in document.season.steps()
    ]
    return plans, notes


def _of_orbits(observations: list[Observation], orbits: str) -> tuple[list[Observation], list[str]]:
    """Sentinel-1 of the wanted orbits only."""
    kept = [o for o in observations if series_of(o.sensor, o.orbit, orbits)]
    left_out = len(observations) - len(kept)
    notes: list[str] = []
    if left_out and orbits == "apart":
        notes.append(
            Message(
                "{left_out} Sentinel-1 observations were left out: they do not say from which "
                "orbit they were taken.",
                left_out=left_out,
            )
        )
    elif left_out:
        notes.append(
            Message(
                "{left_out} Sentinel-1 observations were left out: only {orbits} orbits were asked "
                "for.",
                left_out=left_out,
                orbits=orbits,
            )
        )
    return kept, notes


def _one_side_note(bands: Mapping[str, Sequence[str]], orbits: str) -> list[str]:
    """Where orbits are wanted apart and there is one direction only."""
    found = [orbit for orbit, series in S1_SERIES.items() if series in bands]
    if orbits != "apart" or len(found) != 1:
        return []
    return [
        Message(
            "Sentinel-1 has {orbits} orbits only in this season: they are used alone.",
            orbits=found[0],
        )
    ]


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


def _missing_band_notes(
    observations: Sequence[Observation], bands: Mapping[str, Sequence[str]], clouds: str
) -> list[str]:
    notes: list[str] = []
    for series, names in bands.items():
        missing = [name for name in SERIES_BANDS[series] if name not in names]
        if missing:
            notes.append(
                Message(
                    "Bands not in this imagery: {bands} ({sensor}).",
                    bands=missing,
                    sensor=series.upper(),
                )
            )
    unclassified = any(o.sensor == "s2" and SCENE_CLASS_BAND not in o.bands for o in observations)
    if unclassified and clouds != OMNICLOUDMASK:
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
