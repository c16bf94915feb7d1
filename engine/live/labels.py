"""Labels as they are this moment, and which pixels they lie on."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.features import rasterize
from rasterio.transform import from_origin

from furrow.engine.contract import Grid, Legend
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    LabelFieldMissing,
    LabelsWithoutCrs,
    StepMissing,
)
from furrow.engine.contract.legend import NOT_CROPLAND, names_other_land
from furrow.engine.contract.message import Message
from furrow.engine.labels.read import REFERENCE, cell_text
from furrow.engine.labels.store import PARCELS_LAYER, POINTS_LAYER

CROP, ROLE = "crop", "role"


@dataclass(frozen=True)
class LabelledPlace:
    """A parcel or a point with a class."""

    key: str
    """Of its shape: another outline is another place."""
    shape: Any
    """In the grid's coordinates."""
    value: int
    """Of the legend; NOT_CROPLAND for other land."""


@dataclass(frozen=True)
class LiveLabels:
    places: tuple[LabelledPlace, ...]
    notes: tuple[Message, ...] = ()

    @property
    def counts(self) -> dict[int, int]:
        """Legend value -> places."""
        return dict(sorted(Counter(place.value for place in self.places).items()))


def read_live_labels(file: Path, legend: Legend, grid: Grid) -> LiveLabels:
    """Places to learn from. Those kept to judge maps by (role “reference”) are left out, and so
    are classes that the legend does not know: one wrong row must not stop the map.

    Raises:
        StepMissing, ArtefactDamaged, LabelFieldMissing, LabelsWithoutCrs
    """
    if not file.is_file():
        raise StepMissing(Message("labels"), f"furrow new {file.parent} --labels …")
    places: list[LabelledPlace] = []
    unknown: Counter[str] = Counter()
    for table in _tables(file):
        if table.crs is None:
            raise LabelsWithoutCrs(str(file))
        table = table.to_crs(grid.crs)
        roles = table[ROLE] if ROLE in table.columns else [None] * len(table)
        for crop, role, shape in zip(table[CROP], roles, table.geometry, strict=True):
            name = cell_text(crop)
            if name is None or shape is None or shape.is_empty or cell_text(role) == REFERENCE:
                continue
            value = _value(name, legend)
            if value is None:
                unknown[name] += 1
                continue
            places.append(LabelledPlace(_key(shape), shape, value))
    notes = []
    if unknown:
        notes.append(
            Message(
                "Labels that the legend does not know are left out: {names} ({count}).",
                names=sorted(unknown),
                count=sum(unknown.values()),
            )
        )
    return LiveLabels(tuple(sorted(places, key=lambda place: place.key)), tuple(notes))


def pixels_of(shape: Any, grid: Grid) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the pixels whose centre lies in a shape; of a small parcel or a point,
    the one that it lies on. None for a place outside the grid."""
    size = grid.resolution_m
    left, bottom, right, top = shape.bounds
    first_row = max(0, int((grid.top_m - top) // size))
    last_row = min(grid.height_px - 1, int((grid.top_m - bottom) // size))
    first_column = max(0, int((left - grid.left_m) // size))
    last_column = min(grid.width_px - 1, int((right - grid.left_m) // size))
    if first_row > last_row or first_column > last_column:
        return np.empty(0, np.intp), np.empty(0, np.intp)
    own = grid.pixel_window(
        first_row, first_column, last_row - first_row + 1, last_column - first_column + 1
    )
    inside = np.zeros((own.height_px, own.width_px), np.uint8)
    if shapely.area(shape) > 0:
        inside = rasterize(
            [(shape, 1)],
            out_shape=inside.shape,
            transform=from_origin(own.left_m, own.top_m, size, size),
            dtype="uint8",
        )
    rows, columns = np.nonzero(inside)
    if not len(rows):
        point = shape.representative_point()
        row = int((grid.top_m - point.y) // size)
        column = int((point.x - grid.left_m) // size)
        if not (0 <= row < grid.height_px and 0 <= column < grid.width_px):
            return np.empty(0, np.intp), np.empty(0, np.intp)
        return np.array([row], np.intp), np.array([column], np.intp)
    return rows + first_row, columns + first_column


def _tables(file: Path) -> list[gpd.GeoDataFrame]:
    try:
        layers = [str(name) for name in pyogrio.list_layers(file)[:, 0]]
        own = [name for name in (PARCELS_LAYER, POINTS_LAYER) if name in layers] or layers[:1]
        tables = [pyogrio.read_dataframe(file, layer=name) for name in own]
    except (DataSourceError, DataLayerError, ValueError) as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    for table in tables:
        if not isinstance(table, gpd.GeoDataFrame):
            raise ArtefactDamaged(str(file), Message("it holds no parcels"))
        if CROP not in table.columns:
            columns = [str(name) for name in table.columns if name != "geometry"]
            raise LabelFieldMissing(str(file), CROP, columns)
    return [table for table in tables if len(table)]


def _value(name: str, legend: Legend) -> int | None:
    if names_other_land(name):
        return NOT_CROPLAND
    found = legend.find(name)
    if found is None:
        return legend.classes[0].value if legend.is_cropland else None
    return found.value


def _key(shape: Any) -> str:
    return hashlib.blake2b(shapely.to_wkb(shape), digest_size=16).hexdigest()
