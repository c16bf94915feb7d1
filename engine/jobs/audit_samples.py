"""What the leakage audit works on: samples of a project or a table, and where they belong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.splits import Places
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.audit_requests import LeakageAudit
from furrow.engine.contract.errors import BadRequest, GroupingUnknown, TooFewClasses
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.features.samples import SeriesSamples, joined
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs.train_model import training_parcels
from furrow.engine.project import open_project
from furrow.engine.training.series import series_learner
from furrow.engine.training.stack_series import PIXELS_PER_PARCEL, StackSeriesLearner
from furrow.engine.training.table_samples import prepare_series

IntArray = NDArray[np.int64]

PARCELS = ("parcel", "field", "place")
REGIONS = ("region", "state", "zone", "tile")
YEARS = ("year", "season")


@dataclass(frozen=True)
class Source:
    """The samples of a project or a table."""

    name: str
    samples: SeriesSamples
    places: Places
    classes: tuple[str, ...]
    names_parcels: bool
    simulated: bool = False
    notes: tuple[str, ...] = ()


def of_project(folder: str, recipe: Recipe, reporter: Reporter) -> Source:
    """Raises NotAProject, StepMissing, TooFewClasses."""
    project = open_project(folder)
    parcels = training_parcels(project)
    with (
        project.exclusive(),
        gdal_environment(),
        open_stack(project.paths.imagery, project.document.grid) as pixels,
    ):
        learner = StackSeriesLearner(series_learner(recipe.learner))
        examples = learner.prepare(pixels, parcels, recipe, reporter)
    generator = np.random.default_rng(recipe.seed)
    parts, rows = [], []
    for number, own in enumerate(examples.parcels):
        if own is not None:
            chosen = generator.permutation(len(own))[:PIXELS_PER_PARCEL]
            parts.append(own.take(np.sort(chosen)))
            rows.append(np.full(len(chosen), number, np.int64))
    names = sorted(set(parcels["crop"]))
    if len(names) < 2 or not parts:
        raise TooFewClasses(names)
    row = np.concatenate(rows)
    centres = parcels.geometry.representative_point()
    crops = np.searchsorted(np.array(names), parcels["crop"].to_numpy(dtype=np.str_))
    places = Places(
        classes=crops[row].astype(np.int64),
        parcels=row,
        centres_m=np.column_stack([centres.x, centres.y])[row],
        regions=np.zeros(len(row), np.int64),
    )
    simulated = project.document.simulated
    return Source(folder, joined(parts), places, tuple(names), True, simulated)


def of_table(request: LeakageAudit, recipe: Recipe, reporter: Reporter) -> Source:
    """Raises BadRequest, GroupingUnknown, TooFewClasses, and what reading a table raises."""
    reporter.step(0.0, "Reading the table")
    file = Path(request.table or "")
    sidecar = Path(request.sidecar) if request.sidecar else file.with_suffix(".json")
    read = read_table(file, sidecar)
    wanted = [name.strip() for name in request.classes.split(",") if name.strip()]
    unknown = sorted(set(wanted) - set(read.crops.tolist()))
    if unknown:
        raise BadRequest("classes", Message("no sample is of {unknown}", unknown=unknown))
    table = read.take(np.flatnonzero(np.isin(read.crops, wanted) if wanted else read.crops != ""))
    names = sorted(set(table.crops.tolist()))
    if len(names) < 2:
        raise TooFewClasses(names)
    series = prepare_series(table.samples, recipe.sensors)
    parcels = _grouping(table, request.parcel, PARCELS, str(file))
    places = Places(
        classes=np.searchsorted(np.array(names), table.crops).astype(np.int64),
        parcels=np.arange(len(table)) if parcels is None else parcels,
        centres_m=_metres_of(table.samples),
        regions=_grouping(table, request.region, REGIONS, str(file)),
        years=_grouping(table, request.year, YEARS, str(file)),
    )
    notes = (*table.notes, *series.notes)
    return Source(str(file), series.samples, places, tuple(names), parcels is not None, notes=notes)


def _grouping(
    table: LabelledTable, asked: str, usual: tuple[str, ...], file: str
) -> IntArray | None:
    """(samples,) number of the group; None where the table has no such grouping."""
    if asked and asked not in table.groups:
        raise GroupingUnknown(file, asked, sorted(table.groups))
    name = asked or next((one for one in usual if one in table.groups), "")
    if not name:
        return None
    return np.unique(table.groups[name], return_inverse=True)[1].astype(np.int64)


def _metres_of(samples: SeriesSamples) -> NDArray[np.float64] | None:
    """Degrees to metres, by an equal-area projection around the middle of the samples."""
    if samples.location is None or not np.isfinite(samples.location).all():
        return None
    latitude, longitude = samples.location.astype(np.float64).T
    middle = f"+proj=laea +lat_0={latitude.mean():.4f} +lon_0={longitude.mean():.4f}"
    points = gpd.GeoSeries(gpd.points_from_xy(longitude, latitude), crs="EPSG:4326").to_crs(middle)
    return np.column_stack([points.x, points.y])


def at_most(source: Source, request: LeakageAudit) -> Source:
    """No more samples than asked for: whole parcels, drawn at random."""
    if request.most_samples < 1:
        raise BadRequest("most_samples", Message("at least 1 sample is needed"))
    places, most = source.places, request.most_samples
    if len(places) <= most:
        return source
    parcels, sizes = np.unique(places.parcels, return_counts=True)
    order = np.random.default_rng(request.seed).permutation(len(parcels))
    kept = parcels[order[np.cumsum(sizes[order]) <= most]]
    if len(np.unique(places.classes[np.isin(places.parcels, kept)])) < 2:
        detail = Message("so few samples hold no two classes; the parcels are larger")
        raise BadRequest("most_samples", detail)
    rows = np.flatnonzero(np.isin(places.parcels, kept)).astype(np.int64)
    note = Message(
        "{number} of {all} samples were drawn; with all, neighbours are nearer and leak more.",
        number=len(rows),
        all=len(places),
    )
    return Source(
        source.name,
        source.samples.take(rows),
        places.take(rows),
        source.classes,
        source.names_parcels,
        source.simulated,
        (*source.notes, note),
    )
