"""Read a user's parcels, whatever the format and the coordinate system."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import (
    BadRequest,
    FileMissing,
    LabelFieldMissing,
    LabelsUnreadable,
    LabelsWithoutCrs,
    UnknownLabel,
)
from furrow.engine.contract.legend import (
    FIRST_CLASS,
    NOT_CROPLAND,
    RESERVED_NAMES,
    Legend,
    LegendClass,
    names_other_land,
)
from furrow.engine.contract.message import Message

TRAIN, REFERENCE = "train", "reference"
_KEPT_COLUMNS = (
    "observer",
    "observed_at",
    "source",
    "stratum",
    "inclusion_probability",
    "notes",
)
_UID_NAMESPACE = uuid.UUID("5f9f3f0e-6a53-4c55-9f0a-3a8b5d6f1c11")


def read_parcels(file: Path, label_field: str) -> gpd.GeoDataFrame:
    """Parcels with columns uid, crop (text or None), role, row, and what else labels.gpkg keeps.

    Points and lines are refused; an empty crop means a parcel without a label. ``row`` counts from
    1, as people do. A parcel keeps its uid where the file has one, else it gets one that depends
    on the parcel only, so that reading twice gives the same.

    Raises:
        FileMissing, LabelsUnreadable, LabelFieldMissing, LabelsWithoutCrs
    """
    if not file.exists():
        raise FileMissing(str(file))
    try:
        parcels = pyogrio.read_dataframe(file)
    except (DataSourceError, DataLayerError, ValueError) as problem:
        raise LabelsUnreadable(str(file), str(problem).splitlines()[0]) from problem
    if not isinstance(parcels, gpd.GeoDataFrame) or parcels.empty:
        raise LabelsUnreadable(str(file), Message("it holds no parcels"))
    columns = [str(name) for name in parcels.columns if name != "geometry"]
    if label_field not in columns:
        raise LabelFieldMissing(str(file), label_field, columns)
    if parcels.crs is None:
        raise LabelsWithoutCrs(str(file))
    kinds = set(parcels.geometry.dropna().geom_type)
    if not kinds <= {"Polygon", "MultiPolygon"}:
        odd = sorted(kinds - {"Polygon", "MultiPolygon"})
        raise LabelsUnreadable(
            str(file), Message("it holds {kinds}, and parcels must be polygons", kinds=odd)
        )
    return _tidy(parcels, label_field)


def no_parcels(crs: str) -> gpd.GeoDataFrame:
    """A table like that of :func:`read_parcels` without a row, for labels made by hand later."""
    columns = {name: pd.Series(dtype=object) for name in ("uid", "crop", "role")}
    table = gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries([], crs=crs), crs=crs)
    return table.assign(row=pd.Series(dtype=int), value=pd.Series(dtype=int))


def read_legend(file: Path) -> Legend:
    """A legend from JSON: ``{"classes": [{"value": 2, "name": …, "color": "#rrggbb"}, …]}``, or a
    plain list of names.

    Raises:
        FileMissing, BadRequest
    """
    if not file.is_file():
        raise FileMissing(str(file))
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as problem:
        detail = Message("{file} is not JSON ({problem})", file=str(file), problem=str(problem))
        raise BadRequest("legend", detail) from problem
    try:
        if isinstance(content, list):
            return Legend.from_names(tuple(str(name) for name in content))
        return from_json(Legend, content, "legend")
    except ValueError as problem:
        raise BadRequest("legend", str(problem)) from problem


def legend_of(parcels: gpd.GeoDataFrame) -> Legend:
    """The crops found, in alphabetical order; other land is no crop."""
    found = {str(crop) for crop in parcels["crop"].dropna()}
    return Legend.from_names(tuple(sorted(n for n in found if not names_other_land(n))))


def with_class_values(
    parcels: gpd.GeoDataFrame, legend: Legend, file: Path, crops: Legend | None = None
) -> gpd.GeoDataFrame:
    """Add ``value`` (legend value, 0 without a label), and set ``crop`` to the legend's own name.

    “Not cropland” gets the reserved value NOT_CROPLAND, whatever the legend. By the legend of
    cropland every other label is cropland.

    Args:
        crops: labels that the legend of cropland takes as cropland; None: all of them, for a file
            whose labels were checked when they came in.

    Raises:
        UnknownLabel: with the row that holds it.
    """
    values: list[int] = []
    names: list[str | None] = []
    for row, crop in zip(parcels["row"], parcels["crop"], strict=True):
        if crop is not None and names_other_land(str(crop)):
            values.append(NOT_CROPLAND)
            names.append(RESERVED_NAMES[NOT_CROPLAND])
            continue
        found: LegendClass | None = None if crop is None else legend.find(str(crop))
        if crop is not None and found is None and legend.is_cropland:
            is_crop = crops is None or crops.find(str(crop)) is not None
            found = legend.classes[0] if is_crop else None
        if crop is not None and found is None:
            known = [item.name for item in (*legend.classes, *(crops.classes if crops else ()))]
            raise UnknownLabel(str(file), int(row), str(crop), known)
        values.append(0 if found is None else found.value)
        names.append(None if found is None else found.name)
    return parcels.assign(value=values, crop=pd.Series(names, index=parcels.index, dtype=object))


def is_learned(parcels: gpd.GeoDataFrame, legend: Legend) -> pd.Series:
    """(parcels,) True where a model of this legend has something to learn: a model of crops does
    not learn other land."""
    values: pd.Series = parcels["value"]
    return values >= (NOT_CROPLAND if legend.is_cropland else FIRST_CLASS)


def _tidy(parcels: gpd.GeoDataFrame, label_field: str) -> gpd.GeoDataFrame:
    crops = [cell_text(value) for value in parcels[label_field]]
    roles = parcels["role"].tolist() if "role" in parcels.columns else [TRAIN] * len(parcels)
    tidy = gpd.GeoDataFrame(
        {
            "uid": _uids(parcels),
            "crop": pd.Series(crops, dtype=object),
            "role": [REFERENCE if cell_text(role) == REFERENCE else TRAIN for role in roles],
            "row": range(1, len(parcels) + 1),
        },
        geometry=parcels.geometry.to_numpy(),
        crs=parcels.crs,
    )
    for name in _KEPT_COLUMNS:
        if name in parcels.columns:
            tidy[name] = parcels[name].to_numpy()
    return tidy


def _uids(parcels: gpd.GeoDataFrame) -> Sequence[str]:
    if "uid" in parcels.columns and parcels["uid"].notna().all() and parcels["uid"].is_unique:
        return [str(uid) for uid in parcels["uid"]]
    shapes = ["" if shape is None else shape.wkb_hex for shape in parcels.geometry]
    seen: dict[str, int] = {}
    uids = []
    for shape in shapes:
        seen[shape] = seen.get(shape, 0) + 1
        uids.append(str(uuid.uuid5(_UID_NAMESPACE, f"{shape}#{seen[shape]}")))
    return uids


def cell_text(value: Any) -> str | None:
    """Text of a cell; None for an empty one. Whole numbers lose their ".0"."""
    if value is None or pd.isna(value):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None
