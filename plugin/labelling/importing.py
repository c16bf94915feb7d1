"""Labels of a layer, of GPS points or of a table, made ready to be saved: what fits, what does not.

No widgets.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QUrl, QUrlQuery

from furrow.engine.contract.legend import Legend, names_other_land
from furrow.plugin.labelling.gpkg import PARCELS
from furrow.plugin.labelling.picking import parcel_at
from furrow.plugin.labelling.project_file import LabelRefused, other_land
from furrow.plugin.labelling.store import (
    REFERENCE,
    LabelStore,
    Nearby,
    NewLabel,
    Saved,
    do_overlap,
)

translate = QCoreApplication.translate

LEAVE_OUT = ""
MOST_FEATURES = 20_000
"""More are the engine's to read (a new project, or “New project” of the toolbox)."""
_X_NAMES = ("lon", "longitude", "long", "lng", "x", "easting", "east")
_Y_NAMES = ("lat", "latitude", "y", "northing", "north")


@dataclass(frozen=True)
class Mapping:
    """Which field says what; empty: none does."""

    crop: str = ""
    date: str = ""
    observer: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Value:
    """One value of the crop field."""

    text: str
    count: int
    fits: str
    """The legend's class of that name or code; LEAVE_OUT where there is none."""


@dataclass(frozen=True)
class Problem:
    """A feature that is not taken as it is."""

    words: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    is_left_out: bool


@dataclass(frozen=True)
class Plan:
    """What an import would do."""

    labels: tuple[NewLabel, ...]
    """In the labels' own coordinates."""
    problems: tuple[Problem, ...]


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


def values_of(layer: QgsVectorLayer, field: str, legend: Legend) -> list[Value]:
    """Values of the crop field, most frequent first, and the class that each fits."""
    index = layer.fields().lookupField(field)
    if index < 0:
        return []
    counted: Counter = Counter()
    for number, feature in enumerate(layer.getFeatures()):
        if number >= MOST_FEATURES:
            break
        counted[_text(feature.attribute(index))] += 1
    return [
        Value(text, count, fitting(text, legend)) for text, count in counted.most_common() if text
    ]


def fitting(text: str, legend: Legend) -> str:
    """The class of this name or code; LEAVE_OUT where the legend has none."""
    if names_other_land(text):
        return other_land()
    found = legend.find(text)
    return LEAVE_OUT if found is None else found.name


def plan_import(
    layer: QgsVectorLayer,
    mapping: Mapping,
    classes: dict[str, str],
    store: LabelStore,
    parcels: QgsVectorLayer | None = None,
) -> Plan:
    """What comes of each feature.

    Args:
        classes: value of the crop field -> class of the legend, or LEAVE_OUT.
        parcels: for points: the polygon of this layer that lies below becomes the label. Without
            it points stay points.
    """
    labels: list[NewLabel] = []
    problems: list[Problem] = []
    there = Nearby([row for row in store.rows() if row.layer == PARCELS and row.crop])
    taken: list[QgsGeometry] = []
    index = QgsSpatialIndex()
    for number, feature in enumerate(layer.getFeatures()):
        if number >= MOST_FEATURES:
            words = translate("Labelling", "Only the first {0} features are read.")
            problems.append(Problem(words.format(MOST_FEATURES), QgsGeometry(), layer.crs(), False))
            break
        value = _text(_attribute(feature, layer, mapping.crop))
        crop = classes.get(value, LEAVE_OUT)
        if not value or not crop:
            if value and value not in classes:
                words = translate("Labelling", "“{0}” is no class of the legend").format(value)
                problems.append(_problem(feature, words, feature.geometry(), layer))
            continue
        try:
            shape = _shape(feature, layer, store, parcels)
        except LabelRefused as problem:
            problems.append(_problem(feature, str(problem), feature.geometry(), layer))
            continue
        near = index.intersects(shape.boundingBox())
        if any(do_overlap(shape, taken[other]) for other in near):
            words = translate("Labelling", "It overlaps one before it, and is left out.")
            problems.append(Problem(_named(feature, words), shape, store.crs, True))
            continue
        old = store.overlapped(shape, there)
        if any(row.role == REFERENCE for row in old):
            words = translate(
                "Labelling", "It overlaps a parcel kept to judge the map by, and is left out."
            )
            problems.append(Problem(_named(feature, words), shape, store.crs, True))
            continue
        if old:
            words = translate("Labelling", "It replaces a label that is there.")
            problems.append(Problem(_named(feature, words), shape, store.crs, False))
        if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            index.addFeature(len(taken), shape.boundingBox())
            taken.append(shape)
        labels.append(
            NewLabel(
                shape,
                crop,
                layer.name(),
                _text(_attribute(feature, layer, mapping.observer)),
                _moment(_attribute(feature, layer, mapping.date)),
                _text(_attribute(feature, layer, mapping.notes)),
            )
        )
    return Plan(tuple(labels), tuple(problems))


def save(plan: Plan, store: LabelStore) -> Saved:
    """All of it, as one step of undo. Raises LabelRefused: nothing was saved."""
    return store.add_all(plan.labels, store.crs)


def _shape(
    feature: QgsFeature,
    layer: QgsVectorLayer,
    store: LabelStore,
    parcels: QgsVectorLayer | None,
) -> QgsGeometry:
    shape = store.checked(feature.geometry(), layer.crs())
    kind = shape.type()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return shape
    if kind != QgsWkbTypes.GeometryType.PointGeometry:
        raise LabelRefused(translate("Labelling", "Lines cannot be labels."))
    if shape.isMultipart():
        shape = QgsGeometry.fromPointXY(shape.asMultiPoint()[0])
    if parcels is None:
        return shape
    below = parcel_at(parcels, shape.asPoint(), store.crs)
    if below is None:
        raise LabelRefused(
            translate("Labelling", "No parcel of “{0}” lies below the point.").format(
                parcels.name()
            )
        )
    return store.checked(below.geometry, below.crs)


def _problem(
    feature: QgsFeature, words: str, geometry: QgsGeometry, layer: QgsVectorLayer
) -> Problem:
    shape = QgsGeometry(geometry) if layer.crs().isValid() else QgsGeometry()
    return Problem(_named(feature, words), shape, layer.crs(), True)


def _named(feature: QgsFeature, words: str) -> str:
    return translate("Labelling", "Feature {0}: {1}").format(feature.id(), words)


def _attribute(feature: QgsFeature, layer: QgsVectorLayer, field: str) -> object:
    index = layer.fields().lookupField(field) if field else -1
    return None if index < 0 else feature.attribute(index)


def _text(value: object) -> str:
    if value is None or value == NULL:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _moment(value: object) -> str:
    """ISO; what a person wrote otherwise stays as it is."""
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return _text(value)
