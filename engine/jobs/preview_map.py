"""Request preview_map: paint what the labels say, as quickly as it goes."""

from __future__ import annotations

import math
import time
from pathlib import Path

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.legend import NO_DATA, Legend
from furrow.engine.contract.live_results import PreviewClass, PreviewPainted
from furrow.engine.contract.message import Message
from furrow.engine.contract.requests import PreviewMap
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.live.features import SERIES
from furrow.engine.live.frame import Frames, write_frame
from furrow.engine.live.labels import LiveLabels, read_live_labels
from furrow.engine.live.session import FeatureSet, LiveSession, LiveSessions
from furrow.engine.live.tiles import View, view_of
from furrow.engine.project import open_project

SESSIONS = LiveSessions()
"""Of this process, whose requests come one after the other: the next frame finds what the last one
made. It holds one project, and of it no more than store.MOST_BYTES_IN_MEMORY of features."""
FRAMES = Frames()

HURRY = 0.05
"""With fewer seconds, only what a first picture needs is made: a label waits."""
TAKE_OVER = 0.5
"""Of the time for features, the share that the series get first, where a pretrained network was
asked for: they are quick, so that there is a picture at once."""


class _Clock:
    """Seconds by phase."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._began = self._last = time.monotonic()

    def lap(self, phase: str) -> None:
        now = time.monotonic()
        self.seconds[phase] = self.seconds.get(phase, 0.0) + now - self._last
        self._last = now

    def all(self) -> dict[str, float]:
        whole = {**self.seconds, "all": time.monotonic() - self._began}
        return {phase: round(value, 4) for phase, value in whole.items()}


def run(request: PreviewMap, reporter: Reporter) -> PreviewPainted:
    if not (math.isfinite(request.seconds) and request.seconds >= 0):
        raise BadRequest("seconds", Message("it must be a number of seconds, 0 or more"))
    clock = _Clock()
    project = open_project(request.project)
    view = view_of(project.document.grid, request.bounds, request.width_px, request.height_px)
    session = SESSIONS.of(project)
    legend = project.document.legend
    file = Path(request.labels) if request.labels else project.paths.labels
    with gdal_environment():
        labels = read_live_labels(file, legend, project.document.grid)
        clock.lap("labels")
        sets = _feature_sets(session, request, reporter)
        clock.lap("features")
        for own in sets:
            session.learn(own, labels.places)
        clock.lap("learn")
        _make_features(session, sets, view, request.seconds or math.inf, reporter)
        clock.lap("features")
        return _painted(request, session, sets, view, labels, clock)


def _feature_sets(
    session: LiveSession, request: PreviewMap, reporter: Reporter
) -> list[FeatureSet]:
    """The best first. A label does not wait for the first look of a pretrained network."""
    series = session.features(SERIES, reporter)
    name = request.features or SERIES
    if name == SERIES or (0 < request.seconds < HURRY and not session.knows(name)):
        return [series]
    return [session.features(name, reporter), series]


def _make_features(
    session: LiveSession, sets: list[FeatureSet], view: View, seconds: float, reporter: Reporter
) -> None:
    """Coarse to fine; what is quick comes first, and at least its coarsest level is made."""
    until = time.monotonic() + seconds
    series = sets[-1]
    coarsest = view.levels()[0]
    session.make(series, session.missing(series, view.tiles(coarsest)), math.inf, reporter)
    if seconds < HURRY:
        return
    for number, own in enumerate(reversed(sets)):
        is_last = number == len(sets) - 1
        now = time.monotonic()
        limit = until if is_last else now + (until - now) * TAKE_OVER
        for every in view.levels():
            if time.monotonic() >= limit:
                break
            session.make(own, session.missing(own, view.tiles(every)), limit, reporter)


def _painted(
    request: PreviewMap,
    session: LiveSession,
    sets: list[FeatureSet],
    view: View,
    labels: LiveLabels,
    clock: _Clock,
) -> PreviewPainted:
    document = session.project.document
    grid, legend = view.grid(document.grid), document.legend
    picture = session.paint(sets, view)
    asked = request.features or SERIES
    # A network that was not looked at yet, since a label waits, has nothing ready.
    share = session.share_ready(sets[0], view) if sets[0].features.name == asked else 0.0
    clock.lap("paint")
    file = ""
    too_few = _too_few(labels, sets[-1], legend)
    if not too_few:
        target = Path(request.frame) if request.frame else FRAMES.next_file()
        colors = {value: legend.color_of(value) for value in legend.map_values if value != NO_DATA}
        write_frame(target, picture, grid, colors)
        file = str(target)
        clock.lap("write")
    return PreviewPainted(
        project=str(session.project.folder),
        file=file,
        crs=grid.crs,
        bounds=grid.bounds,
        width_px=grid.width_px,
        height_px=grid.height_px,
        resolution_m=grid.resolution_m,
        classes=tuple(
            PreviewClass(value, legend.name_of(value), legend.color_of(value), count)
            for value, count in labels.counts.items()
        ),
        features=sets[0].features.name,
        share_ready=round(share, 4),
        is_complete=share >= 1.0,
        too_few=too_few,
        seconds=clock.all(),
        simulated=document.simulated,
        notes=(*session.notes, *labels.notes),
    )


def _too_few(labels: LiveLabels, own: FeatureSet, legend: Legend) -> str:
    """Why there is no picture; empty where there is one."""
    if own.head is not None:
        return ""
    names = [legend.name_of(value) for value in labels.counts]
    if not names:
        return Message("Nothing is labelled yet. Label parcels of two crops to see the map.")
    if len(names) == 1:
        return Message("Only {crop} is labelled. Label another crop to see the map.", crop=names[0])
    return Message(
        "The imagery shows parcels of fewer than two crops. Label others to see the map."
    )
