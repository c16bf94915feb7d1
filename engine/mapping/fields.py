"""Fields with outlines of their own: which layer of polygons, and is it one that can be mapped?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.warp import transform_bounds
from shapely.geometry import box

from furrow.engine.contract import Grid, Message
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    FieldsUnusable,
    FileMissing,
)
from furrow.engine.mapping.map_folder import MapDocument
from furrow.engine.project import Project

NO_DATA_OUTSIDE, PIXELS_OUTSIDE = OUTSIDE = ("nodata", "pixel")
"""What a map by fields holds between them: nothing, or what the model says of each pixel."""


@dataclass(frozen=True)
class Fields:
    """Fields that reach the map."""

    file: Path
    layer: str
    outlines: tuple[Any, ...]
    """Polygons in the grid's coordinates. Where two overlap, the later one has the pixel."""
    outside: str
    """One of OUTSIDE."""

    @property
    def name(self) -> str:
        return f"{self.file.name}:{self.layer}"

    @property
    def digest(self) -> str:
        """Of the outlines in their order, not of the file: a GeoPackage that is open in QGIS keeps
        edits in a file beside it, and changes by being opened."""
        digest = hashlib.sha256()
        for shape in self.outlines:
            digest.update(shapely.to_wkb(shape))
        return digest.hexdigest()


def fields_inputs(fields: Fields | None, project: Project) -> dict[str, Any]:
    """What a map by fields depends on beside all else; empty for one by none."""
    if fields is None:
        return {}
    return {
        "fields": {
            "file": project.paths.stored(fields.file),
            "layer": fields.layer,
            "sha256": fields.digest,
            "outside": fields.outside,
        }
    }


def asked_fields(text: str | None, outside: str, grid: Grid) -> Fields | None:
    """What a request asks for; None where it names no fields.

    Args:
        text: FILE, or FILE:LAYER.

    Raises:
        BadRequest, FileMissing, FieldsUnusable
    """
    if outside not in OUTSIDE:
        known = ", ".join(OUTSIDE)
        raise BadRequest("outside_fields", Message("it must be one of {known}", known=known))
    return read_fields(text, outside, grid) if text else None


def fields_of_map(project: Project, document: MapDocument) -> Fields | None:
    """The fields that a finished map was made by, as they are now; None: by none.

    Raises:
        FileMissing, FieldsUnusable, ArtefactDamaged
    """
    stated = document.inputs.get("fields")
    if stated is None:
        return None
    try:
        text = f"{project.paths.resolved(stated['file'])}:{stated['layer']}"
        return read_fields(text, stated["outside"], project.document.grid)
    except (KeyError, TypeError) as problem:
        raise ArtefactDamaged(document.name, str(problem)) from problem


def read_fields(text: str, outside: str, grid: Grid) -> Fields:
    """Raises FileMissing, FieldsUnusable."""
    file, layer = _file_and_layer(text)
    try:
        kinds = {str(name): str(kind) for name, kind in pyogrio.list_layers(file)}
        layer = _chosen(kinds, layer, text)
        info = pyogrio.read_info(file, layer=layer, force_total_bounds=True)
        if not info["features"]:
            raise FieldsUnusable(text, Message("it holds no polygon"))
        if not info["crs"]:
            detail = Message("it has no coordinate system, so nobody knows where it lies")
            raise FieldsUnusable(text, detail)
        own = transform_bounds(grid.crs, info["crs"], *grid.bounds)
        found = pyogrio.read_dataframe(file, layer=layer, bbox=own, columns=[], force_2d=True)
    except (DataSourceError, DataLayerError) as problem:
        raise FieldsUnusable(text, Message("it is no layer of polygons")) from problem
    if found.empty:
        raise FieldsUnusable(text, Message("none of it reaches the mapped area"))
    kinds_held = set(found.geometry.dropna().geom_type)
    if not kinds_held or not kinds_held <= {"Polygon", "MultiPolygon"}:
        odd = sorted(kinds_held - {"Polygon", "MultiPolygon"})
        detail = Message("it holds {kinds}, and fields must be polygons", kinds=odd)
        raise FieldsUnusable(text, detail if odd else Message("it holds no polygon"))
    outlines = _tidy(found, grid)
    if not outlines:
        raise FieldsUnusable(text, Message("none of it reaches the mapped area"))
    return Fields(file, layer, outlines, outside)


def _tidy(found: gpd.GeoDataFrame, grid: Grid) -> tuple[Any, ...]:
    """Valid, in the grid's coordinates, and on the map."""
    shapes = found.geometry.dropna().make_valid(method="structure", keep_collapsed=False)
    shapes = shapes.to_crs(grid.crs)
    shapes = shapes[~shapes.is_empty & shapes.intersects(box(*grid.bounds))]
    return tuple(shapely.force_2d(shape) for shape in shapes)


def _file_and_layer(text: str) -> tuple[Path, str | None]:
    """Both names may hold colons, and on Windows a file's begins with one's drive."""
    if Path(text).is_file():
        return Path(text), None
    for place, sign in enumerate(text):
        if sign == ":" and text[place + 1 :] and Path(text[:place]).is_file():
            return Path(text[:place]), text[place + 1 :]
    raise FileMissing(text)


def _chosen(kinds: dict[str, str], layer: str | None, text: str) -> str:
    """The layer that is named, or the only one that may hold polygons."""
    if layer is not None:
        if layer not in kinds:
            detail = Message("it has no such layer; it has {layers}", layers=sorted(kinds))
            raise FieldsUnusable(text, detail)
        return layer
    likely = [name for name, kind in kinds.items() if "Polygon" in kind]
    likely = likely or [name for name, kind in kinds.items() if kind == "Unknown"]
    if not likely:
        raise FieldsUnusable(text, Message("it holds no polygon"))
    if len(likely) > 1:
        detail = Message("it has several layers ({layers}); say which one", layers=likely)
        raise FieldsUnusable(text, detail)
    return likely[0]
