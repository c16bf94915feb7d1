"""Seasons to compare: labelled tables or projects, brought to the same bands and months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.adapting_errors import SeasonsApart
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.labelled_tables.selection import grouping_of, rows_where
from furrow.engine.features.months import to_months
from furrow.engine.features.samples import SeriesSamples, joined
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import describe_stack, open_stack
from furrow.engine.labels.read import TRAIN, is_learned
from furrow.engine.labels.store import labels_hash, read_labels
from furrow.engine.project import open_project
from furrow.engine.studies.bands import shared_bands, with_bands
from furrow.engine.studies.tables import PROJECT_FILE, folder_of, inputs_of, is_project, open_table
from furrow.engine.training.interface import learner_of
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.stack_series import SeriesExamples
from furrow.engine.training.table_samples import prepare_series

BoolArray = NDArray[np.bool_]

PARCEL = "parcel"
DECIMALS = 4
"""Of degrees (some ten metres): parcels of two seasons that lie in the same place are the same."""
MOST_PIXELS = 200
"""Of a project's parcel that are kept, drawn at random: bounds the memory of many parcels."""
LEAST_MONTHS = 3
_MONTHS = 12


@dataclass(frozen=True)
class Season:
    """Labelled series of a season, or of several, from a table or a project."""

    name: str
    """Of its file or folder."""
    table: LabelledTable
    is_project: bool
    simulated: bool


@dataclass(frozen=True)
class Dated:
    """A season by its year, before its series are read."""

    name: str
    year: str
    """Of the middle of most series."""
    path: str
    sidecar: str


def dated(path: str, sidecar: str) -> Dated:
    """Raises BadRequest, StepMissing, and what reading a table or a project raises."""
    if is_project(path):
        steps = describe_stack(open_project(folder_of(path)).paths.imagery).steps
        return Dated(folder_of(path).name, str(steps[len(steps) // 2].start.year), path, "")
    days = open_table(path, sidecar).samples.days
    there = np.sort(days[~np.isnat(days)])
    year = str(there[len(there) // 2].astype("datetime64[Y]")) if len(there) else ""
    return Dated(Path(path).name, year, path, sidecar)


def open_season(path: str, sidecar: str, recipe: Recipe, reporter: Reporter) -> Season:
    """A table with its description, or a project whose imagery was prepared.

    Args:
        recipe: says which sensors of a project are read.

    Raises:
        BadRequest, StepMissing, and what reading a table or a project raises.
    """
    if not is_project(path):
        return Season(Path(path).name, open_table(path, sidecar), False, False)
    project = open_project(folder_of(path))
    labels = read_labels(project.paths.labels, project.document.legend)
    legend = project.document.legend
    parcels = labels[is_learned(labels, legend) & (labels["role"] == TRAIN)]
    parcels = parcels.sort_values("uid").reset_index(drop=True)
    with gdal_environment(), open_stack(project.paths.imagery, project.document.grid) as stack:
        examples = learner_of(recipe).prepare(stack, parcels, recipe, reporter)
    if not isinstance(examples, SeriesExamples):
        raise TypeError("only a recipe of series reads a project's series")
    centres = parcels.geometry.representative_point().to_crs(4326)
    places = np.column_stack([centres.y, centres.x]).astype(np.float32)
    table = _table_of(examples, parcels["crop"].astype(str).tolist(), places)
    return Season(folder_of(path).name, table, True, project.document.simulated)


def _table_of(
    examples: SeriesExamples, crops: Sequence[str], places: NDArray[np.float32]
) -> LabelledTable:
    """Its pixels as samples, in groups by parcel."""
    generator = np.random.default_rng(examples.recipe.seed)
    seen = [number for number, own in enumerate(examples.parcels) if own is not None]
    parts = [
        own.take(generator.permutation(len(own))[:MOST_PIXELS])
        for own in examples.parcels
        if own is not None
    ]
    of_parcel = np.repeat(seen, [len(own) for own in parts])
    whole = replace(joined(parts), location=places[of_parcel])
    keys = np.array([f"{lat:.{DECIMALS}f} {lon:.{DECIMALS}f}" for lat, lon in places], np.str_)
    names = np.array(crops, np.str_)[of_parcel]
    ids = np.array([str(number) for number in range(len(whole))], np.str_)
    return LabelledTable(whole, names, names, ids, {PARCEL: keys[of_parcel]})


def rows_of(table: LabelledTable, text: str, name: str) -> BoolArray:
    """As rows_where, and “year<2021” for those that come before it.

    Raises:
        BadRequest, GroupingUnknown, TooFewSamples
    """
    grouping, before, value = text.partition("<")
    if not before or "=" in grouping:
        found = rows_where(table, text, name)
        apart, differs, _ = text.partition("!=")
        # Of what has no year nobody knows that it is of another one.
        return found & (grouping_of(table, apart.strip(), name) != "") if differs else found
    values = grouping_of(table, grouping.strip(), name)
    limit = in_order(value.strip())
    return np.array([one != "" and in_order(one) < limit for one in values], np.bool_)


def in_order(year: str) -> tuple[float, str]:
    """For sorting years: by number where they are numbers."""
    try:
        return float(year), ""
    except ValueError:
        return float("inf"), year


def prepared(
    target: Season, source: Season | None, recipe: Recipe
) -> tuple[SeriesSamples, SeriesSamples | None, list[Message]]:
    """Series as a recipe wants them; those of two seasons laid side by side, month by month.

    Raises:
        SeasonsApart
    """
    for season in (target, source or target):
        check_sensors(recipe, season.table.samples.bands)
    own = prepare_series(target.table.samples, recipe.sensors)
    if source is None or source is target:
        return own.samples, None if source is None else own.samples, list(own.notes)
    other = prepare_series(source.table.samples, recipe.sensors)
    notes = list(dict.fromkeys([*own.notes, *other.notes]))
    one, two = _same_bands(own.samples, other.samples, target.name, source.name, notes)
    if not _same_steps(one, two):
        one, two = _same_months(one, two, target.name, source.name)
        detail = "Two seasons of different steps: compared by {months} calendar months of both"
        notes.append(Message(detail, months=one.steps))
    return one, two, notes


def _same_bands(
    one: SeriesSamples, two: SeriesSamples, name: str, other: str, notes: list[Message]
) -> tuple[SeriesSamples, SeriesSamples]:
    shared = shared_bands(one, two)
    if not shared:
        raise SeasonsApart(name, other, Message("they share no band of the recipe's sensors"))
    lost = {
        f"{s} {b}" for samples in (one, two) for s, bands in samples.bands.items() for b in bands
    }
    lost -= {f"{sensor} {band}" for sensor, bands in shared.items() for band in bands}
    if lost:
        notes.append(Message("Not in both seasons, and not used: {bands}", bands=sorted(lost)))
    if any(_conventions(one, s) != _conventions(two, s) for s in shared if s.startswith("s1")):
        detail = "Sentinel-1 was corrected otherwise in the two seasons: their dB are not the same"
        notes.append(Message(detail))
    return with_bands(one, shared), with_bands(two, shared)


def _conventions(samples: SeriesSamples, sensor: str) -> str:
    one = samples.sensor(sensor)
    return "unknown" if one is None else one.convention


def _same_steps(one: SeriesSamples, two: SeriesSamples) -> bool:
    """As many of the same length, and both begin in the same month of the year."""
    alike = (one.steps, one.time_step) == (two.steps, two.time_step)
    return alike and (_first_month(one) - _first_month(two)) % _MONTHS == 0


def _first_month(samples: SeriesSamples) -> int:
    """Months since 1970 of the first step of most samples."""
    months = samples.days[:, 0].astype("datetime64[M]")
    found, counts = np.unique(months[~np.isnat(months)].astype(np.int64), return_counts=True)
    return int(found[counts.argmax()])


def _same_months(
    one: SeriesSamples, two: SeriesSamples, name: str, other: str
) -> tuple[SeriesSamples, SeriesSamples]:
    """The calendar months that both seasons have, whole years apart."""
    one, two = to_months(one), to_months(two)
    first, second = _first_month(one), _first_month(two)
    years = range(-(abs(first - second) // _MONTHS + 2), abs(first - second) // _MONTHS + 3)

    def overlap(shift: int) -> tuple[int, int]:
        begin = max(first, second + _MONTHS * shift)
        end = min(first + one.steps, second + _MONTHS * shift + two.steps)
        return begin, end - begin

    best = max(years, key=lambda shift: (overlap(shift)[1], -abs(shift)))
    begin, months = overlap(best)
    if months < LEAST_MONTHS:
        raise SeasonsApart(name, other, Message("fewer than three months of the year are in both"))
    moved = second + _MONTHS * best
    return _cut(one, begin - first, months), _cut(two, begin - moved, months)


def _cut(samples: SeriesSamples, first: int, steps: int) -> SeriesSamples:
    part = slice(first, first + steps)
    sensors = [replace(one, values=one.values[:, part]) for one in samples.sensors]
    return replace(samples, sensors=tuple(sensors), days=samples.days[:, part])


def season_inputs(recipes: Sequence[str], *given: tuple[str, str]) -> dict[str, Any]:
    """What points depend on beside their requests.

    Args:
        given: (table or project, description) of each season; those of no name are left out.

    Raises:
        StepMissing, ArtefactDamaged, and what opening a project raises.
    """
    found: dict[str, Any] = {}
    for path, sidecar in given:
        if path and is_project(path):
            project = open_project(folder_of(path))
            labels = read_labels(project.paths.labels, project.document.legend)
            found |= inputs_of(str(folder_of(path) / PROJECT_FILE), "", recipes)
            found[f"{path} imagery"] = describe_stack(project.paths.imagery).inputs_sha256
            found[f"{path} labels"] = labels_hash(labels)
        elif path:
            found |= inputs_of(path, sidecar, recipes)
    return found
