"""labels.gpkg as GDAL sees it: rows near a place, and changes that are written whole or not at all.

Nothing is held open between two calls, so the engine, QGIS's own layers and other programs read
and write the same file.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.labelling.project_file import LabelRefused

translate = QCoreApplication.translate

PARCELS, POINTS = "parcels", "points"
LAYERS = (PARCELS, POINTS)
_BUSY_MILLISECONDS = "400"
"""Longer than the engine reads, shorter than a person wonders."""
_NEARLY_FULL_BYTES = 8 * 2**20
Box = tuple[float, float, float, float]
"""left, bottom, right, top"""


@dataclass(frozen=True)
class Row:
    """One label as it stands in the file."""

    layer: str
    uid: str
    season: str
    wkb: bytes
    values: dict[str, Any] = field(default_factory=dict)
    """Every other column; None where empty."""

    @property
    def crop(self) -> str:
        """Empty: a parcel without a label."""
        return str(self.values.get("crop") or "")

    @property
    def role(self) -> str:
        return str(self.values.get("role") or "train")


@dataclass(frozen=True)
class Change:
    """One row as it was, and as it is to be; None: not there."""

    before: Row | None
    after: Row | None

    @property
    def reversed(self) -> Change:
        return Change(self.after, self.before)


def crs_wkt(file: Path) -> str:
    """Coordinate system of the parcels. Raises LabelRefused."""
    with _opened(file, update=False) as source:
        layer = source.GetLayerByName(PARCELS)
        reference = layer.GetSpatialRef() if layer is not None else None
        return "" if reference is None else str(reference.ExportToWkt())


def rows_in(file: Path, box: Box | None = None, layers: Iterable[str] = LAYERS) -> list[Row]:
    """Rows whose envelope touches the box; all of them without one. Raises LabelRefused."""
    found = []
    with _opened(file, update=False) as source:
        for name in layers:
            layer = source.GetLayerByName(name)
            if layer is None:
                continue
            if box is not None:
                layer.SetSpatialFilterRect(*box)
            found += [_row(name, feature) for feature in layer]
    return found


def pages_of(file: Path, layer_name: str, size: int = 500) -> Iterator[list[Row]]:
    """All rows of a layer, some at a time; the file is closed between two pages.

    Raises LabelRefused.
    """
    last, is_full = -1, True
    while is_full:
        with _opened(file, update=False) as source:
            layer = source.GetLayerByName(layer_name)
            if layer is None:
                return
            layer.SetAttributeFilter(f'"{layer.GetFIDColumn()}" > {last}')
            page: list[Row] = []
            for feature in layer:
                last = feature.GetFID()
                page.append(_row(layer_name, feature))
                if len(page) == size:
                    break
        is_full = len(page) == size
        yield page


def counts(file: Path) -> dict[str, int]:
    """Crop -> parcels that a model learns from. Raises LabelRefused."""
    sql = (
        "SELECT crop, COUNT(*) FROM parcels WHERE crop IS NOT NULL "
        "AND COALESCE(role, 'train') <> 'reference' GROUP BY crop"
    )
    with _opened(file, update=False) as source:
        answer = source.ExecuteSQL(sql, None, "SQLITE")
        if answer is None:
            return {}
        counted = {str(one.GetField(0)): int(one.GetField(1)) for one in answer}
        source.ReleaseResultSet(answer)
    return counted


def crops(file: Path) -> set[str]:
    """Every crop that a parcel or point of any season and role has. Raises LabelRefused."""
    found: set[str] = set()
    with _opened(file, update=False) as source:
        for name in LAYERS:
            layer = source.GetLayerByName(name)
            if layer is not None:
                layer.SetAttributeFilter("crop IS NOT NULL")
                others = [one.GetName() for one in layer.schema if one.GetName() != "crop"]
                layer.SetIgnoredFields([*others, "OGR_GEOMETRY"])
                found |= {str(feature.GetField("crop")) for feature in layer}
    return found


def write(file: Path, changes: Sequence[Change]) -> None:
    """All of the changes, in one transaction that is on the disk when this returns.

    Raises:
        LabelRefused: none of them was written.
    """
    with _opened(file, update=True) as source:
        _check(source.StartTransaction())
        try:
            for change in changes:
                _apply(source, change)
            _check(source.CommitTransaction())
        except RuntimeError:
            source.RollbackTransaction()
            raise


def _apply(source: Any, change: Change) -> None:
    row = change.after or change.before
    if row is None:
        return
    layer = source.GetLayerByName(row.layer)
    if layer is None:
        raise RuntimeError(f"no layer {row.layer}")
    number = _number_of(layer, change.before) if change.before is not None else None
    if change.after is None:
        if number is not None:
            _check(layer.DeleteFeature(number))
        return
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(_shape(layer, change.after.wkb))
    values = {**change.after.values, "uid": change.after.uid, "season": change.after.season}
    for name, value in values.items():
        index = feature.GetFieldIndex(name)
        if index >= 0 and value is None:
            feature.SetFieldNull(index)
        elif index >= 0:
            feature.SetField(index, value)
    if number is None:
        _check(layer.CreateFeature(feature))
    else:
        feature.SetFID(number)
        _check(layer.SetFeature(feature))


def _number_of(layer: Any, row: Row) -> int | None:
    uid, season = (text.replace("'", "''") for text in (row.uid, row.season))
    layer.SetAttributeFilter(f"uid = '{uid}' AND season = '{season}'")
    feature = layer.GetNextFeature()
    layer.SetAttributeFilter(None)
    return None if feature is None else int(feature.GetFID())


def _shape(layer: Any, wkb: bytes) -> Any:
    shape = ogr.CreateGeometryFromWkb(wkb)
    kind = ogr.GT_Flatten(layer.GetGeomType())
    if kind == ogr.wkbMultiPolygon:
        return ogr.ForceToMultiPolygon(shape)
    return shape


def _row(layer: str, feature: Any) -> Row:
    shape = feature.GetGeometryRef()
    values = {
        feature.GetFieldDefnRef(index).GetName(): (
            feature.GetField(index) if feature.IsFieldSetAndNotNull(index) else None
        )
        for index in range(feature.GetFieldCount())
    }
    uid, season = str(values.pop("uid", "") or ""), str(values.pop("season", "") or "")
    wkb = b"" if shape is None else bytes(shape.ExportToWkb())
    return Row(layer, uid, season, wkb, values)


def _check(code: int | None) -> None:
    if code:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"GDAL error {code}")


@contextmanager
def _opened(file: Path, update: bool) -> Iterator[Any]:
    """GDAL's errors as sentences, whether or not some plugin switched its exceptions on."""
    before = gdal.GetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT")
    gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", _BUSY_MILLISECONDS)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        flags = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else gdal.OF_READONLY)
        source = gdal.OpenEx(str(file), flags, ["GPKG"])
        if source is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        yield source
    except RuntimeError as problem:
        raise LabelRefused(_sentence(file, str(problem), update)) from problem
    finally:
        source = None  # closes it
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT", before)


def _sentence(file: Path, problem: str, update: bool) -> str:
    said = problem.casefold()
    if not file.is_file():
        return translate("Labelling", "{0} is not there. Open the project again.").format(file)
    if "locked" in said or "busy" in said:
        return translate(
            "Labelling",
            "Nothing was saved: another program is writing to {0}. Try again in a moment.",
        ).format(file.name)
    if update and ("full" in said or _free(file) < _NEARLY_FULL_BYTES):
        return translate(
            "Labelling", "Nothing was saved: the disk is full. Make room, and label it again."
        )
    if update:
        return translate("Labelling", "Nothing was saved: {0} cannot be written ({1}).").format(
            file.name, problem or translate("Labelling", "no reason given")
        )
    return translate("Labelling", "{0} cannot be read ({1}).").format(file.name, problem)


def _free(file: Path) -> int:
    try:
        return shutil.disk_usage(file.parent).free
    except OSError:
        return 0
