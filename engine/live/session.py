"""What a long-lived engine keeps of a project between one frame and the next.

Features of tiles, the pixels of labelled places, the head, and what the tiles were painted as. No
file is held open. All of it can be made again: a session that is thrown away costs time only.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from furrow.engine.contract import Reporter
from furrow.engine.contract.legend import NO_DATA, NOT_CROPLAND
from furrow.engine.imagery.collection import COLLECTION_FILE
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.inside import inside_of
from furrow.engine.imagery.stack import SeasonStack, StackDescription, describe_stack, open_stack
from furrow.engine.live.features import UNSEEN, Features
from furrow.engine.live.head import MOST_PER_PARCEL, Head, Labelled, fit_head
from furrow.engine.live.labels import LabelledPlace, pixels_of
from furrow.engine.live.land import OtherLand
from furrow.engine.live.look import LookedAt, look_at
from furrow.engine.live.store import (
    FOLDER,
    FileStore,
    Memory,
    key_of,
    tile_from_bytes,
    tile_to_bytes,
)
from furrow.engine.live.strips import BegunTiles
from furrow.engine.live.tiles import COARSEST, FRAME_PX, TILE_PX, TileKey, View, window_of
from furrow.engine.project import Project

FeatureArray = NDArray[np.int8]
FloatArray = NDArray[np.float32]
ByteArray = NDArray[np.uint8]

MOST_THREADS = 4
CACHED_PIXELS = 4096
"""Classified at a time: they stay in a core's cache, which halves the time."""
MOST_PLACES = 5000
"""Labelled places whose pixels are kept at hand."""


@dataclass
class FeatureSet:
    """One kind of features of one project, and the head on them."""

    looked: LookedAt
    store: FileStore
    memory: Memory
    places: dict[str, FeatureArray] = field(default_factory=dict)
    """Key of a labelled place -> (pixels, features) of it."""
    head: Head | None = None
    learned: tuple[tuple[str, int], ...] = ()
    """Places and values that the head was made of."""
    painted: dict[TileKey, ByteArray] = field(default_factory=dict)
    """Tiles as this head sees them."""
    begun: BegunTiles = field(default_factory=BegunTiles)

    @property
    def features(self) -> Features:
        return self.looked.features


class LiveSession:
    """Of one project and one state of its imagery."""

    def __init__(self, project: Project, most_bytes: int | None = None) -> None:
        """
        Args:
            most_bytes: of features in memory.

        Raises:
            StepMissing (the season stack), ArtefactDamaged
        """
        self.project = project
        self.stack: StackDescription = describe_stack(project.paths.imagery)
        self.stamp = stamp_of(project)
        self.inside = inside_of(project.document)
        mask = project.document.cropland_mask
        file = None if mask is None else project.paths.resolved(mask)
        self.other_land = OtherLand(file, project.document.grid)
        self.notes = tuple(filter(None, [self.other_land.problem()]))
        """What a preview of this project cannot heed."""
        self.memory = Memory() if most_bytes is None else Memory(most_bytes)
        self._sets: dict[str, FeatureSet] = {}

    def features(self, name: str, reporter: Reporter) -> FeatureSet:
        """Raises ArtefactDamaged; of a pretrained network what loading it raises."""
        found = self._sets.get(name)
        if found is None:
            store = FileStore(self.project.paths.embeddings / FOLDER)
            with gdal_environment(), self._open() as stack:
                looked = look_at(name, stack, store, reporter)
            found = self._sets[name] = FeatureSet(looked, store, self.memory)
        return found

    def knows(self, name: str) -> bool:
        """Whether :meth:`features` has them at hand."""
        return name in self._sets

    @property
    def coarsest(self) -> int:
        """The coarsest level that a frame of this project may use."""
        grid = self.project.document.grid
        every = COARSEST
        while max(grid.height_px, grid.width_px) / every > FRAME_PX:
            every *= 2
        return every

    # --- features --------------------------------------------------------------------------------

    def tile(self, own: FeatureSet, key: TileKey, look_on_disk: bool = True) -> FeatureArray | None:
        """A tile that was made already."""
        name = self._name(own, key)
        found = own.memory.get(name)
        if found is None and look_on_disk:
            found = tile_from_bytes(own.store.read(name), self._shape(own, key))
            if found is not None:
                own.memory.put(name, found)
        return found

    def missing(self, own: FeatureSet, keys: Iterable[TileKey]) -> list[TileKey]:
        return [key for key in keys if self.tile(own, key) is None]

    def make(
        self, own: FeatureSet, keys: list[TileKey], until: float, reporter: Reporter
    ) -> list[TileKey]:
        """Make these tiles, in order; those that were made before the clock struck.

        Args:
            until: of time.monotonic(); what a tile takes is not waited for, if its features
                are slow: the next call goes on with it.

        Raises:
            ArtefactDamaged, Cancelled
        """
        threads = min(cores(), len(keys))
        waiting, made = iter(keys), []
        total = len(keys)

        def work() -> None:
            with self._open() as stack:
                for key in waiting_keys():
                    tile = own.begun.go_on(key, own.features, stack, until)
                    if tile is None:
                        return
                    name = self._name(own, key)
                    own.store.write(name, tile_to_bytes(tile))
                    own.memory.put(name, tile)
                    made.append(key)

        def waiting_keys() -> Iterator[TileKey]:
            is_first = True  # however slowly files open, each call gets on
            while is_first or time.monotonic() < until:
                is_first = False
                reporter.step(len(made) / total, "Making features of the imagery")
                key = next(waiting, None)
                if key is None:
                    return
                yield key

        if not keys or time.monotonic() >= until:
            return []
        with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(threads) as workers:
            for done in [workers.submit(work) for _ in range(threads)]:
                done.result()
        return made

    def labelled(self, own: FeatureSet, places: tuple[LabelledPlace, ...]) -> Labelled:
        """Pixels of the labelled places, at most MOST_PER_PARCEL of each; places that no sensor
        saw, or that lie outside, give none."""
        self._read_places(own, places)
        parts = [own.places[place.key] for place in places]
        sizes = [len(part) for part in parts]
        size = own.features.size
        table = np.concatenate(parts) if parts else np.empty((0, size), np.int8)
        return Labelled(
            own.looked.scaled(table),
            np.repeat(np.array([place.value for place in places], np.int64), sizes),
            np.repeat(np.arange(len(places)), sizes),
        )

    def _read_places(self, own: FeatureSet, places: tuple[LabelledPlace, ...]) -> None:
        wanted = [place for place in places if place.key not in own.places]
        if len(own.places) + len(wanted) > MOST_PLACES:
            own.places.clear()
            wanted = list(places)
        unread = []
        for place in wanted:
            rows, columns = _some(*pixels_of(place.shape, self.project.document.grid))
            found = self._from_tiles(own, rows, columns)
            if found is None:
                unread.append((place.key, rows, columns))
            else:
                own.places[place.key] = found
        if not unread:
            return
        threads = min(cores(), len(unread))

        def read(first: int) -> None:
            with self._open() as stack:
                for key, rows, columns in unread[first::threads]:
                    own.places[key] = _read_pixels(own.features, stack, rows, columns)

        with ThreadPoolExecutor(threads) as workers:
            for _ in workers.map(read, range(threads)):
                pass

    def _from_tiles(
        self, own: FeatureSet, rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> FeatureArray | None:
        """From features that are at hand; None where some are not."""
        found = np.empty((len(rows), own.features.size), np.int8)
        tile_rows, tile_columns = rows // TILE_PX, columns // TILE_PX
        for row, column in {*zip(tile_rows.tolist(), tile_columns.tolist(), strict=True)}:
            tile = self.tile(own, TileKey(1, row, column))
            if tile is None:
                return None
            inside = (tile_rows == row) & (tile_columns == column)
            found[inside] = tile[rows[inside] % TILE_PX, columns[inside] % TILE_PX]
        return _seen(found)

    # --- head and picture ------------------------------------------------------------------------

    def learn(self, own: FeatureSet, places: tuple[LabelledPlace, ...]) -> Head | None:
        """The head of these labels; None where fewer than two classes have a pixel."""
        learned = tuple((place.key, place.value) for place in places)
        if own.learned != learned:
            labelled = self.labelled(own, places)
            own.painted.clear()
            own.learned = learned
            with threadpool_limits(1, user_api="blas"):
                enough = len(labelled.values) >= 2
                own.head = fit_head(labelled, own.looked.unlabelled()) if enough else None
        return own.head

    def paint(self, sets: list[FeatureSet], view: View) -> ByteArray:
        """The view as the heads see it.

        Args:
            sets: the best features first; each takes what those before it do not have.
        """
        picture = np.full((view.height, view.width), NO_DATA, np.uint8)
        plan: list[tuple[TileKey, FeatureSet | None, TileKey]] = []
        for key in view.tiles(view.every):
            found = self._finest(sets, key, view.levels()[0])
            plan.append((key, *found) if found else (key, None, key))
        wanted = {(id(own), source): (own, source) for _, own, source in plan if own is not None}
        unpainted = [(own, source) for own, source in wanted.values() if source not in own.painted]

        def classify(one: tuple[FeatureSet, TileKey]) -> None:
            own, source = one
            tile = self.tile(own, source)
            if tile is not None and own.head is not None:
                own.painted[source] = classified(tile, own.head, own.looked)

        with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(cores()) as workers:
            for _ in workers.map(classify, unpainted):
                pass
        for key, own, source in plan:
            if own is not None and source in own.painted:
                _put(picture, view, key, own.painted[source], source)
        grid = view.grid(self.project.document.grid)
        other_land = self.other_land.of(grid)
        if other_land is not None:
            picture[other_land & (picture != NO_DATA)] = NOT_CROPLAND
        if self.inside is not None:
            picture[~self.inside.of(grid)] = NO_DATA
        for own in sets:  # what no longer shows would only fill the memory
            shown = {source for _, used, source in plan if used is own}
            own.painted = {key: values for key, values in own.painted.items() if key in shown}
        return picture

    def share_ready(self, own: FeatureSet, view: View) -> float:
        """Of the view's pixels, those whose features are made as finely as it is."""
        ready = 0
        for key in view.tiles(view.every):
            if self.tile(own, key) is not None:
                rows, columns = _overlap(view, key)
                ready += (rows.stop - rows.start) * (columns.stop - columns.start)
        return ready / max(1, view.height * view.width)

    def _finest(
        self, sets: list[FeatureSet], key: TileKey, coarsest: int
    ) -> tuple[FeatureSet, TileKey] | None:
        for own in sets:
            source = key
            while own.head is not None and source.every <= coarsest:
                if source in own.painted or self.tile(own, source) is not None:
                    return own, source
                source = source.parent
        return None

    # --- helpers ---------------------------------------------------------------------------------

    @contextmanager
    def _open(self) -> Iterator[SeasonStack]:
        with open_stack(self.project.paths.imagery, self.project.document.grid) as stack:
            yield stack

    def _name(self, own: FeatureSet, key: TileKey) -> str:
        return key_of(features=own.looked.digest, every=key.every, row=key.row, column=key.column)

    def _shape(self, own: FeatureSet, key: TileKey) -> tuple[int, int, int]:
        where = window_of(key, self.project.document.grid)
        return -(-where.height // key.every), -(-where.width // key.every), own.features.size


def classified(tile: FeatureArray, head: Head, looked: LookedAt) -> ByteArray:
    """(height, width) legend values; NO_DATA where a sensor never saw the pixel."""
    values = np.array(head.values, np.uint8)
    matrix = np.ascontiguousarray(head.directions * looked.step)
    flat = tile.reshape(-1, tile.shape[2])
    found = np.empty(len(flat), np.uint8)
    for first in range(0, len(flat), CACHED_PIXELS):
        part = flat[first : first + CACHED_PIXELS]
        scores = matrix @ part.astype(np.float32).T
        scores += head.offsets[:, None]
        best = values[scores.argmax(axis=0)]
        best[part[:, 0] == UNSEEN] = NO_DATA
        found[first : first + CACHED_PIXELS] = best
    return found.reshape(tile.shape[:2])


def stamp_of(project: Project) -> tuple[int, ...]:
    """Another one: the project or its imagery was made anew."""
    stamps = []
    for file in (project.paths.document, project.paths.imagery / COLLECTION_FILE):
        stamps.append(file.stat().st_mtime_ns if file.is_file() else 0)
    return tuple(stamps)


def cores() -> int:
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(own, MOST_THREADS))


@dataclass
class LiveSessions:
    """Of an engine: the session that was used last, since each may hold hundreds of megabytes."""

    most_bytes: int | None = None
    _held: tuple[Path, LiveSession] | None = None

    def of(self, project: Project) -> LiveSession:
        """The one that is there, unless the project or its imagery has changed since.

        Raises:
            StepMissing, ArtefactDamaged
        """
        if self._held is not None:
            folder, session = self._held
            if folder == project.folder and session.stamp == stamp_of(project):
                return session
            self._held = None  # before another is made, so that both are never held
        session = LiveSession(project, self.most_bytes)
        self._held = (project.folder, session)
        return session


def _some(
    rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    if len(rows) <= MOST_PER_PARCEL:
        return rows, columns
    chosen = np.random.default_rng(0).choice(len(rows), MOST_PER_PARCEL, replace=False)
    return rows[chosen], columns[chosen]


def _read_pixels(
    features: Features, stack: SeasonStack, rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> FeatureArray:
    """Tile by tile, so that a huge parcel takes no more memory than a tile."""
    parts = [np.empty((0, features.size), np.int8)]
    tiles = rows // TILE_PX * (stack.grid.width_px // TILE_PX + 1) + columns // TILE_PX
    for number in np.unique(tiles):
        own_rows, own_columns = rows[tiles == number], columns[tiles == number]
        row, column = int(own_rows.min()), int(own_columns.min())
        window = stack.read(
            row, column, int(own_rows.max()) - row + 1, int(own_columns.max()) - column + 1
        )
        parts.append(features.of_pixels(window, own_rows - row, own_columns - column))
    return _seen(np.concatenate(parts))


def _seen(table: FeatureArray) -> FeatureArray:
    return table[table[:, 0] != UNSEEN]


def _overlap(view: View, key: TileKey) -> tuple[slice, slice]:
    """Where a tile of the view's own level lies in the picture."""
    row, column = key.row * TILE_PX - view.row, key.column * TILE_PX - view.column
    return (
        slice(max(0, row), min(view.height, row + TILE_PX)),
        slice(max(0, column), min(view.width, column + TILE_PX)),
    )


def _put(picture: ByteArray, view: View, key: TileKey, values: ByteArray, source: TileKey) -> None:
    """Paint a tile, from itself or from the coarser one that it lies in."""
    rows, columns = _overlap(view, key)
    ratio = source.every // key.every
    own_rows = (np.arange(rows.start, rows.stop) + view.row) // ratio - source.row * TILE_PX
    own_columns = (
        np.arange(columns.start, columns.stop) + view.column
    ) // ratio - source.column * TILE_PX
    own_rows = np.minimum(own_rows, values.shape[0] - 1)
    own_columns = np.minimum(own_columns, values.shape[1] - 1)
    if ratio == 1:
        picture[rows, columns] = values[
            own_rows[0] : own_rows[-1] + 1, own_columns[0] : own_columns[-1] + 1
        ]
    else:
        picture[rows, columns] = values[np.ix_(own_rows, own_columns)]
