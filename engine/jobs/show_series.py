"""Request show_series: the season of the parcel under a point, and those of the classes."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from shapely import Point
from shapely.geometry.base import BaseGeometry

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import BadRequest, PointNeverSeen, StepMissing
from furrow.engine.contract.field_requests import ShowSeries
from furrow.engine.contract.field_results import BandSeries, ParcelUnder, SeriesShown
from furrow.engine.features.field_series import (
    FieldSeries,
    by_band,
    mean_of_series,
    series_around,
    series_of_parcels,
    series_within,
)
from furrow.engine.imagery.stack import SeasonStack, StackDescription, open_stack
from furrow.engine.jobs.place import Place, place_of
from furrow.engine.labels.read import TRAIN
from furrow.engine.labels.store import read_labels
from furrow.engine.project import Project, open_project

MOST_RADIUS_PX = 20
MOST_PARCELS = 25
"""Of a class, whose mean is shown: more would hardly move the line, and each has to be read."""
KEPT_SERIES = 4_000
"""Parcels' series that are kept in memory; about 2 kB each."""


@dataclass(frozen=True)
class _Known:
    """What a worker keeps between calls, so that a chart follows the cursor."""

    series: OrderedDict[tuple[str, bytes], FieldSeries | None]
    """(stack's hash, outline as WKB) -> its series: a new label leaves the others' as they are."""


@dataclass(frozen=True)
class _Stamp:
    """What must be the same for kept labels to hold."""

    file: str
    changed: tuple[int, ...]
    """Time and size of labels.gpkg, and of what a program that has it open wrote beside it."""
    document: tuple[int, int]
    """Of furrow.json: the legend and the grid."""


def run(request: ShowSeries, reporter: Reporter) -> SeriesShown:
    project = open_project(request.project)
    document = project.document
    if not 0 <= request.radius_px <= MOST_RADIUS_PX:
        detail = Message("it must be from 0 to {most}", most=MOST_RADIUS_PX)
        raise BadRequest("radius_px", detail)
    place = place_of(project, request.x, request.y, request.crs)
    parcels = _parcels(project)
    with open_stack(project.paths.imagery, document.grid) as stack:
        under = _parcel_at(parcels, place)
        own = None if under is None else series_within(stack, parcels.geometry.iloc[under])
        if own is None:
            under = None
            own = series_around(stack, place.row, place.column, request.radius_px)
        if not any(flags.any() for flags in own.observed.values()):
            raise PointNeverSeen(document.season.label)
        means, counts = _class_means(project, stack, parcels)
        description = stack.description
    bands, sensors = by_band(own.values, description.bands)
    return SeriesShown(
        folder=str(project.folder),
        steps=_middles(description),
        bands=_plain(bands),
        sensors=sensors,
        observed={name: tuple(map(bool, flags)) for name, flags in own.observed.items()},
        parcel=None if under is None else _told(parcels, under),
        pixels=own.pixels,
        class_means=means,
        class_parcels=counts,
        simulated=document.simulated,
    )


def _parcels(project: Project) -> gpd.GeoDataFrame:
    """The project's parcels in the grid's coordinates; none where there are no labels yet."""
    file = project.paths.labels
    beside = file.with_name(file.name + "-wal")
    changed = tuple(
        number
        for one in (file, beside)
        if one.is_file()
        for number in (one.stat().st_mtime_ns, one.stat().st_size)
    )
    told = project.paths.document.stat()
    return _read(_Stamp(str(file), changed, (told.st_mtime_ns, told.st_size)))


@lru_cache(maxsize=2)
def _read(stamp: _Stamp) -> gpd.GeoDataFrame:
    file = Path(stamp.file)
    project = open_project(file.parent)
    try:
        parcels = read_labels(file, project.document.legend)
    except StepMissing:
        return gpd.GeoDataFrame(
            {"uid": [], "crop": [], "role": [], "value": []},
            geometry=[],
            crs=project.document.grid.crs,
        )
    return parcels.to_crs(project.document.grid.crs)


def _parcel_at(parcels: gpd.GeoDataFrame, place: Place) -> int | None:
    """Position of the parcel under a point; of several, the smallest."""
    found: NDArray[np.intp] = parcels.sindex.query(Point(place.x, place.y), predicate="intersects")
    if not len(found):
        return None
    return int(min(found, key=lambda i: (parcels.geometry.iloc[i].area, i)))


def _class_means(
    project: Project, stack: SeasonStack, parcels: gpd.GeoDataFrame
) -> tuple[dict[str, BandSeries], dict[str, int]]:
    """Of the parcels to train on; those that judge maps are nobody's guide to labelling."""
    chosen = _typical(parcels, tuple(one.value for one in project.document.legend.classes))
    series = _read_once(stack, chosen)
    means: dict[str, BandSeries] = {}
    counts: dict[str, int] = {}
    for one in project.document.legend.classes:
        positions = np.flatnonzero(chosen["value"] == one.value).tolist()
        own = [series[i] for i in positions if i in series]
        if own:
            means[one.name] = _plain(by_band(mean_of_series(own), stack.description.bands)[0])
            counts[one.name] = len(own)
    return means, counts


def _typical(parcels: gpd.GeoDataFrame, values: tuple[int, ...]) -> gpd.GeoDataFrame:
    """Labelled parcels to train on, of a class with many an even pick."""
    train = np.asarray((parcels["role"] == TRAIN) & parcels["crop"].notna())
    positions = []
    for value in values:
        own = np.flatnonzero(train & np.asarray(parcels["value"] == value))
        if len(own) > MOST_PARCELS:
            own = own[np.linspace(0, len(own) - 1, MOST_PARCELS).round().astype(int)]
        positions += own.tolist()
    return parcels.iloc[positions].reset_index(drop=True)


def _read_once(stack: SeasonStack, parcels: gpd.GeoDataFrame) -> dict[int, FieldSeries]:
    """Position -> series; those that are known already are not read again."""
    keys = [_key(stack, outline) for outline in parcels.geometry]
    known = _known().series
    missing = [i for i, key in enumerate(keys) if key not in known]
    if missing:
        found = series_of_parcels(stack, parcels.iloc[missing])
        for position, i in enumerate(missing):
            known[keys[i]] = found.get(position)
    told = {i: one for i, key in enumerate(keys) if (one := known[key]) is not None}
    while len(known) > KEPT_SERIES:
        known.popitem(last=False)
    return told


def _key(stack: SeasonStack, outline: BaseGeometry) -> tuple[str, bytes]:
    return stack.description.inputs_sha256, outline.wkb


@lru_cache(maxsize=1)
def _known() -> _Known:
    return _Known(OrderedDict())


def _told(parcels: gpd.GeoDataFrame, position: int) -> ParcelUnder:
    crop = parcels["crop"].iloc[position]
    return ParcelUnder(str(parcels["uid"].iloc[position]), None if crop is None else str(crop))


def _middles(description: StackDescription) -> tuple[str, ...]:
    return tuple(
        (step.start + timedelta(days=(step.end - step.start).days // 2)).isoformat()
        for step in description.steps
    )


def _plain(bands: dict[str, NDArray[np.float32]]) -> BandSeries:
    """Rounded to what the stack holds; None where nothing was seen."""
    return {
        name: tuple(round(float(v), 4) if np.isfinite(v) else None for v in values)
        for name, values in bands.items()
    }
