"""CSV tables with columns for the coordinates, as layers of points. No widgets."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

_X_NAMES = ("lon", "longitude", "long", "lng", "x", "easting", "east")
_Y_NAMES = ("lat", "latitude", "y", "northing", "north")


def open_table(file: str, x: str, y: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A CSV as a layer of points."""
    address = QUrl.fromLocalFile(file)
    query = QUrlQuery()
    for name, value in (
        ("type", "csv"),
        ("xField", x),
        ("yField", y),
        ("crs", crs.authid()),
        ("detectTypes", "no"),
    ):
        query.addQueryItem(name, value)
    query.addQueryItem("delimiter", delimiter_of(file))
    address.setQuery(query)
    encoded = bytes(address.toEncoded()).decode("ascii")
    return QgsVectorLayer(encoded, Path(file).stem, "delimitedtext")


def columns_of(file: str) -> list[str]:
    """The header of a CSV; empty where it cannot be read."""
    try:
        with open(file, encoding="utf-8-sig", errors="replace") as stream:
            header = stream.readline().strip()
    except OSError:
        return []
    return [name.strip().strip('"') for name in header.split(delimiter_of(file)) if name.strip()]


def delimiter_of(file: str) -> str:
    """Comma, semicolon or tabulator, whichever the header has most of."""
    try:
        with open(file, encoding="utf-8-sig", errors="replace") as stream:
            header = stream.readline()
    except OSError:
        return ","
    return max(",;\t", key=header.count)


def likely_places(columns: list[str]) -> tuple[str, str]:
    """The columns that look like longitude and latitude; empty where none does."""
    known = {name.casefold(): name for name in columns}
    x = next((known[name] for name in _X_NAMES if name in known), "")
    return x, next((known[name] for name in _Y_NAMES if name in known), "")
