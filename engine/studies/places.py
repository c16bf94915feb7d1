"""Two places side by side: the same crops, bands and time steps of each, or a word why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest, PlacesDiffer
from furrow.engine.contract.transfer_requests import EvaluateTransfer, StudyChannels, StudyFeatures
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.labelled_tables.selection import grouping_of, rows_where
from furrow.engine.features.months import to_months
from furrow.engine.features.samples import DayArray, SeriesSamples, joined
from furrow.engine.imagery.stack import describe_stack, open_stack
from furrow.engine.labels.read import is_learned
from furrow.engine.labels.store import read_labels
from furrow.engine.project import Project, open_project
from furrow.engine.studies.bands import shared_bands, with_bands
from furrow.engine.studies.tables import folder_of, is_project, kept_whole, open_table
from furrow.engine.training.augmentation import WHOLE_YEAR_DAYS
from furrow.engine.training.few_shot import LEFT_TO_TEST
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.series import series_learner
from furrow.engine.training.stack_series import StackSeriesLearner, StackTime
from furrow.engine.training.table_samples import prepare_series

IntArray = NDArray[np.int64]
TextArray = NDArray[np.str_]

HERE, SEASON, CALENDAR = "here", "season", "calendar"
VIEWS = (HERE, SEASON, CALENDAR)
HALF_A_YEAR = np.timedelta64(182, "D")
LEAST_DAYS = 150
"""Of the year, in which both places were seen: less is no season."""
PARCELS_LEFT = 3
"""Parcels of each class that are left to test on at least."""
PIXELS_PER_PARCEL = 30
"""Of each parcel that series learners look at, drawn at random."""


@dataclass(frozen=True)
class Asked:
    """A place as a request names it."""

    path: str
    sidecar: str
    where: str
    group: str

    @staticmethod
    def of(path: str, sidecar: str, where: str, group: str) -> Asked:
        """A project may be named by its furrow.json, too."""
        return Asked(str(folder_of(path)), sidecar, where, group)

    @property
    def is_project(self) -> bool:
        return is_project(self.path)


@dataclass(frozen=True)
class Place:
    """A place, before a learner looks at it. Its units are parcels, or the samples of a table."""

    asked: Asked
    crops: TextArray
    """(units,) "" where none is known."""
    keys: TextArray
    """(units,) units of the same key are never on both sides."""
    bands: dict[str, tuple[str, ...]]
    simulated: bool
    notes: tuple[Message, ...]
    table: LabelledTable | None = None
    project: Project | None = None
    parcels: gpd.GeoDataFrame | None = None
    is_grouped: bool = False
    """Of a table: its keys are names of parcels or the like, not the numbers of its rows."""


@dataclass(frozen=True)
class Pair:
    source: Place
    target: Place
    classes: tuple[str, ...]
    notes: tuple[Message, ...]

    @property
    def simulated(self) -> bool:
        return self.source.simulated or self.target.simulated


@dataclass(frozen=True)
class Side:
    """The series of a place's units."""

    samples: SeriesSamples
    unit: IntArray
    """(samples,) the unit that each is of."""


def asked_places(request: EvaluateTransfer | StudyChannels | StudyFeatures) -> tuple[Asked, Asked]:
    """Source and target."""
    sidecar = request.target_sidecar or request.sidecar
    return (
        Asked.of(request.source, request.sidecar, request.source_where, request.group),
        Asked.of(request.target, sidecar, request.target_where, request.group),
    )


def both_places(
    source: Asked, target: Asked, classes: str, bands: Sequence[str], labels: int
) -> Pair:
    """Look at both without reading a pixel.

    Args:
        classes: crops with commas between; empty: all with samples enough in both.
        bands: that both must have.
        labels: of each class, that will be drawn from the target.

    Raises:
        PlacesDiffer, BadRequest, and what opening a project or a table raises.
    """
    if source.is_project != target.is_project:
        detail = Message("one is a project, the other a table")
        raise PlacesDiffer(detail)
    is_same = Path(source.path).resolve() == Path(target.path).resolve()
    if is_same and (source.is_project or source.where == target.where):
        raise PlacesDiffer(Message("they are one and the same; two regions are needed"))
    one, other = _look(source), _look(target)
    for name, place in ((Message("source"), one), (Message("target"), other)):
        there = {band for names in place.bands.values() for band in names}
        lacking = [band for band in bands if band not in there]
        if lacking:
            raise PlacesDiffer(
                Message("the {place} has no {bands}", place=name, bands=", ".join(lacking))
            )
    notes = list(dict.fromkeys([*one.notes, *other.notes]))
    shared = np.isin(other.keys, one.keys[one.crops != ""]) & (other.crops != "")
    if one.project is not None and shared.any():
        told = Message(
            "{number} parcels lie in both places: they are learned from in the one and tested on "
            "in the other, so the figures flatter",
            number=int(shared.sum()),
        )
        notes.append(told)
    elif is_same or (one.is_grouped and other.is_grouped):
        other = replace(other, crops=np.where(shared, "", other.crops))
        if shared.any() and not is_same:
            told = Message(
                "{number} parcels or samples lie in both places by their names, and are not "
                "tested on",
                number=int(shared.sum()),
            )
            notes.append(told)
    return Pair(one, other, _classes(one, other, classes, labels), tuple(notes))


def both_sides(
    pair: Pair, recipe: Recipe, bands: Sequence[str], reporter: Reporter
) -> tuple[Side, Side, tuple[Message, ...]]:
    """Series of both with the same bands over the same steps of the year.

    Raises:
        PlacesDiffer, and what reading raises.
    """
    one, notes = _read(pair.source, recipe, reporter.part(0.0, 0.5))
    other, more = _read(pair.target, recipe, reporter.part(0.5, 1.0))
    found = [*notes, *more]
    if one.samples.time_step != other.samples.time_step:
        one, other = (replace(own, samples=to_months(own.samples)) for own in (one, other))
        found.append(Message("the time steps differ: means over calendar months are used"))
    samples = _same_bands(one.samples, other.samples, bands)
    first, second = same_steps(*samples)
    return replace(one, samples=first), replace(other, samples=second), tuple(dict.fromkeys(found))


def moved(samples: SeriesSamples, view: str) -> SeriesSamples:
    """The series as if the place lay on the other half of the globe: half a year later.

    With ``SEASON`` each series still begins with its season, at other dates; with ``CALENDAR`` it
    goes over the same dates as before, so that summer stands where winter did.

    Raises:
        PlacesDiffer: for the calendar the series must go round the year.
    """
    if view == HERE:
        return samples
    location = samples.location
    if location is not None:
        location = location * np.array([-1, 1], np.float32)
    if view == SEASON:
        return replace(samples, days=samples.days + HALF_A_YEAR, location=location)
    whole = samples.days[(~np.isnat(samples.days)).all(axis=1)]
    step = np.median(np.diff(whole[:1], axis=1).astype(np.int64)) if len(whole) else 0
    span = (whole[0, -1] - whole[0, 0]).astype(np.int64) + step if len(whole) else 0
    if not WHOLE_YEAR_DAYS[0] <= span <= WHOLE_YEAR_DAYS[1]:
        raise PlacesDiffer(Message("series that are no whole year cannot be turned by half of one"))
    half = samples.steps // 2
    sensors = tuple(
        replace(one, values=np.roll(one.values, half, axis=1)) for one in samples.sensors
    )
    return replace(samples, sensors=sensors, location=location)


def same_steps(one: SeriesSamples, other: SeriesSamples) -> tuple[SeriesSamples, SeriesSamples]:
    """The longest stretch of the year that both have."""
    first, second = _usual_days(one), _usual_days(other)
    if min(len(first), len(second)) < 2:
        detail = Message(
            "their seasons do not line up: one of them was seen on fewer than two dates"
        )
        raise PlacesDiffer(detail)
    step = int(np.median(np.diff(first).astype(np.int64)))
    apart = _day_of_year(first)[:, None] - _day_of_year(second)[None, :]
    apart = np.abs((apart + 182.5) % 365 - 182.5)
    fits = apart <= step / 2 + 1
    best = (0, 0, 0)
    for begin in range(len(first)):
        for start in range(len(second)):
            run = 0
            while begin + run < len(first) and start + run < len(second):
                if not fits[begin + run, start + run]:
                    break
                run += 1
            best = max(best, (run, begin, start))
    run, begin, start = best
    if run * step < LEAST_DAYS:
        raise PlacesDiffer(
            Message(
                "their seasons do not line up: {days} days of the year are in both",
                days=run * step,
            )
        )
    return _stretch(one, begin, run, first), _stretch(other, start, run, second)


# --- looking -------------------------------------------------------------------------------------


def _look(asked: Asked) -> Place:
    if asked.is_project:
        return _look_at_project(asked)
    table = open_table(asked.path, asked.sidecar)
    table = table.take(np.flatnonzero(rows_where(table, asked.where, asked.path)))
    grouped = kept_whole(table, asked.group)
    names = [name.strip() for name in grouped.group.split(",") if name.strip()]
    keys = table.ids
    if names:
        columns = [grouping_of(table, name, asked.path) for name in names]
        keys = np.array(["\t".join(parts) for parts in zip(*columns, strict=True)], np.str_)
    return Place(
        asked,
        table.crops,
        keys,
        table.samples.bands,
        False,
        (*table.notes, *grouped.notes),
        table,
        is_grouped=bool(names),
    )


def _look_at_project(asked: Asked) -> Place:
    if asked.where:
        detail = Message("a project has no groupings: it belongs to a table")
        raise BadRequest("source_where / target_where", detail)
    project = open_project(asked.path)
    legend = project.document.legend
    labels = read_labels(project.paths.labels, legend)
    parcels = labels[is_learned(labels, legend)].to_crs(project.document.grid.crs)
    # By place, so that the same parcels give the same draws whatever their uids are.
    centre = parcels.geometry.representative_point()
    order = np.lexsort([parcels["uid"], centre.y.round(), centre.x.round()])
    parcels = parcels.iloc[order].reset_index(drop=True)
    return Place(
        asked,
        parcels["crop"].to_numpy(dtype=np.str_),
        parcels["uid"].to_numpy(dtype=np.str_),
        describe_stack(project.paths.imagery).bands,
        project.document.simulated,
        (),
        project=project,
        parcels=parcels,
    )


def _classes(one: Place, other: Place, asked: str, labels: int) -> tuple[str, ...]:
    first, second = (Counter(place.crops.tolist()) for place in (one, other))
    left = LEFT_TO_TEST if one.project is None else PARCELS_LEFT
    least = (left, labels + left)
    enough = [
        name
        for name in sorted(set(first) & set(second) - {""})
        if first[name] >= least[0] and second[name] >= least[1]
    ]
    if not asked:
        if len(enough) < 2:
            raise PlacesDiffer(
                Message(
                    "they share {number} crops with {least} samples in the target; two are needed",
                    number=len(enough),
                    least=least[1],
                )
            )
        return tuple(enough)
    names = tuple(dict.fromkeys(name.strip() for name in asked.split(",") if name.strip()))
    lacking = [name for name in names if name not in enough]
    if lacking or len(names) < 2:
        raise PlacesDiffer(
            Message(
                "these crops have too few samples in one of them: {lacking}; there are {known}",
                lacking=", ".join(lacking) or "–",
                known=", ".join(enough) or "–",
            )
        )
    return names


# --- reading -------------------------------------------------------------------------------------


def _read(place: Place, recipe: Recipe, reporter: Reporter) -> tuple[Side, tuple[Message, ...]]:
    if place.table is not None:
        check_sensors(recipe, place.table.samples.bands)
        prepared = prepare_series(place.table.samples, recipe.sensors)
        return Side(prepared.samples, np.arange(len(place.table))), prepared.notes
    if place.project is None or place.parcels is None:
        raise TypeError("a place is a table or a project")
    learner = StackSeriesLearner(series_learner(recipe.learner))
    parcels = place.parcels.assign(value=0)
    own = replace(recipe, options={**recipe.options, "uses_unlabelled": False})
    with open_stack(place.project.paths.imagery, place.project.document.grid) as stack:
        examples = learner.prepare(stack, parcels, own, reporter)
        time = StackTime.of(stack.description)
    generator = np.random.default_rng(0)
    parts, units = [], []
    for number, series in enumerate(examples.parcels):
        if series is None:
            continue
        few = generator.permutation(len(series))[:PIXELS_PER_PARCEL]
        parts.append(series.take(few))
        units.append(np.full(len(few), number, np.int64))
    if not parts:
        raise PlacesDiffer(
            Message("no parcel was seen in the imagery of {step}s", step=time.time_step)
        )
    return Side(joined(parts), np.concatenate(units)), ()


def _same_bands(
    one: SeriesSamples, other: SeriesSamples, bands: Sequence[str]
) -> tuple[SeriesSamples, SeriesSamples]:
    kept = shared_bands(one, other, bands)
    if not kept or {band for names in kept.values() for band in names} < set(bands):
        wanted = ", ".join(bands) or "–"
        raise PlacesDiffer(Message("they share no series of the bands {bands}", bands=wanted))
    return with_bands(one, kept), with_bands(other, kept)


def _stretch(samples: SeriesSamples, begin: int, steps: int, usual: DayArray) -> SeriesSamples:
    """Some steps; samples that were seen on other dates there are missing in them."""
    part = slice(begin, begin + steps)
    days = samples.days[:, part]
    apart = np.abs((days - usual[None, part]).astype("timedelta64[D]").astype(np.float64) % 365)
    own = np.minimum(apart, 365 - apart) <= 16
    sensors = tuple(
        replace(one, values=np.where(own[..., None], one.values[:, part], np.float32(np.nan)))
        for one in samples.sensors
    )
    return replace(samples, sensors=sensors, days=np.where(own, days, np.datetime64("NaT", "D")))


def _usual_days(samples: SeriesSamples) -> DayArray:
    """Of the sample with most steps: up to its first gap."""
    there = ~np.isnat(samples.days)
    days: DayArray = samples.days[int(there.sum(axis=1).argmax())]
    known = np.flatnonzero(~np.isnat(days))
    return days[: int(known[-1]) + 1] if len(known) else days[:0]


def _day_of_year(days: DayArray) -> NDArray[np.float64]:
    return (days - days.astype("datetime64[Y]")).astype("timedelta64[D]").astype(np.float64)
