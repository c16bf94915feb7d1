"""Request suggest_parcels: which place to label next, and why."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import BadRequest, NothingToSuggest
from furrow.engine.contract.live_results import SUGGESTIONS_LAYER, ParcelsSuggested, Suggestion
from furrow.engine.contract.message import Message
from furrow.engine.contract.requests import SuggestParcels
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs.preview_map import SESSIONS
from furrow.engine.live.features import SERIES
from furrow.engine.live.labels import read_live_labels
from furrow.engine.live.session import FeatureSet, LiveSession
from furrow.engine.live.suggest import labelled_means, parcel_candidates, pixel_candidates
from furrow.engine.live.tiles import View, view_of
from furrow.engine.mapping.fields import NO_DATA_OUTSIDE, read_fields
from furrow.engine.project import open_project
from furrow.engine.project.writing import new_file, writing_to
from furrow.engine.sampling.next_parcel import Pick, pick_next
from furrow.engine.sampling.next_parcel_outline import segment_around

MOST = 100
SPARE = 3
"""So many more are picked than are wanted, for segments may reach into something labelled."""


def run(request: SuggestParcels, reporter: Reporter) -> ParcelsSuggested:
    began = time.monotonic()
    if not 1 <= request.number <= MOST:
        raise BadRequest("number", Message("it must be from 1 to {most}", most=MOST))
    out = Path(request.out) if request.out else None
    if out is not None and out.exists():
        raise BadRequest("out", Message("{file} is there already", file=str(out)))
    skipped = _places(request.skip)
    project = open_project(request.project)
    document = project.document
    view = view_of(document.grid, request.bounds, 0, 0)
    session = SESSIONS.of(project)
    file = Path(request.labels) if request.labels else project.paths.labels
    with gdal_environment():
        labels = read_live_labels(file, document.legend, document.grid)
        own = session.features(SERIES, reporter)
        session.learn(own, labels.places)
        coarsest = view.levels()[0]
        missing = session.missing(own, view.tiles(coarsest))
        session.make(own, missing, math.inf, reporter)
        reporter.step(0.7, "Looking for places to label")
        taken = [*(place.shape for place in labels.places), *shapely.points(skipped)]
        looking = _Looking(session, own, view, taken, request.number)
        known = labelled_means(session, own, labels.places)
        found = (
            looking.among_parcels(request.parcels, known)
            if request.parcels
            else looking.among_pixels(known)
        )
    if not found:
        raise NothingToSuggest(str(project.folder), looking.detail)
    if out is not None:
        _write(out, found, document.grid.crs)
    return ParcelsSuggested(
        project=str(project.folder),
        crs=document.grid.crs,
        suggestions=tuple(found),
        file="" if out is None else str(out),
        seconds=round(time.monotonic() - began, 3),
        notes=labels.notes,
    )


@dataclass
class _Looking:
    session: LiveSession
    own: FeatureSet
    view: View
    taken: list[Any]
    number: int
    detail: str = ""

    @property
    def names(self) -> list[str]:
        legend = self.session.project.document.legend
        head = self.own.head
        return [] if head is None else [legend.name_of(value) for value in head.values]

    @property
    def _beyond(self) -> list[Any]:
        """What of the view will not be mapped."""
        inside = self.session.inside
        if inside is None:
            return []
        shown = shapely.box(*self.view.grid(self.session.project.document.grid).bounds)
        return [shown.difference(inside.outline)]

    def among_parcels(self, layer: str, known: Any) -> list[Suggestion]:
        """Raises FileMissing, FieldsUnusable."""
        grid = self.session.project.document.grid
        outlines = read_fields(layer, NO_DATA_OUTSIDE, grid).outlines
        shown = shapely.box(*self.view.grid(grid).bounds)
        if self.session.inside is not None:
            shown = shown.intersection(self.session.inside.outline)
        inside = [one for one in outlines if shown.contains(one.representative_point())]
        self.detail = Message("every parcel of the view is labelled, or was never seen")
        candidates, which = parcel_candidates(self.session, self.own, inside, self.taken)
        area = self.own.looked.unlabelled()
        picks = pick_next(candidates, known, area, self.names, self.number)
        return [_suggestion(inside[which[pick.index]], pick) for pick in picks]

    def among_pixels(self, known: Any) -> list[Suggestion]:
        """Segments of the imagery."""
        self.detail = Message("nothing of the view is without a label and seen by every sensor")
        barred = [*self.taken, *self._beyond]
        candidates, pixels = pixel_candidates(self.session, self.own, self.view, barred)
        area = self.own.looked.unlabelled()
        picks = pick_next(candidates, known, area, self.names, self.number + SPARE)
        project = self.session.project
        found: list[Suggestion] = []
        shapes: list[Any] = []
        with open_stack(project.paths.imagery, project.document.grid) as stack:
            for pick in picks:
                if len(found) == self.number:
                    break
                row, column = (int(one) for one in pixels[pick.index])
                shape = segment_around(stack, row, column)
                if shape is None or _overlaps(shape, [*self.taken, *shapes]):
                    continue
                shapes.append(shape)
                found.append(_suggestion(shape, pick))
        return found


def _overlaps(shape: Any, others: Sequence[Any]) -> bool:
    return any(shape.intersects(other) and not shape.touches(other) for other in others)


def _suggestion(shape: Any, pick: Pick) -> Suggestion:
    point = shape.representative_point()
    return Suggestion(
        x=float(point.x),
        y=float(point.y),
        why=pick.why,
        score=round(pick.score, 4),
        polygon=json.dumps(shapely.geometry.mapping(shape)),
    )


def _places(text: str) -> Any:
    """(places, 2) of "X,Y;X,Y". Raises BadRequest."""
    try:
        pairs = [[float(one) for one in part.split(",")] for part in text.split(";") if part]
        return np.array(pairs, np.float64).reshape(-1, 2)
    except ValueError as problem:
        raise BadRequest("skip", Message("it must be places, as X,Y;X,Y")) from problem


def _write(out: Path, found: Sequence[Suggestion], crs: str) -> None:
    table = gpd.GeoDataFrame(
        {
            "number": range(1, len(found) + 1),
            "why": [str(one.why) for one in found],
            "score": [one.score for one in found],
        },
        geometry=[shapely.from_geojson(one.polygon) for one in found],
        crs=crs,
    )
    with writing_to(out.parent), new_file(out) as beside:
        pyogrio.write_dataframe(
            table,
            beside,
            layer=SUGGESTIONS_LAYER,
            driver="GPKG",
            VERSION="1.3",
            promote_to_multi=True,
        )
