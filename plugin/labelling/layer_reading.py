"""All of an import that does not depend on which value becomes which class: outlines in the labels'
coordinates, what they overlap, why one cannot be taken. It is slow, and done once, in slices."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt

from furrow.plugin.labelling.gpkg import PARCELS, pages_of
from furrow.plugin.labelling.picking import parcel_at
from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.store import REFERENCE, LabelStore, do_overlap, geometry_of

translate = QCoreApplication.translate

MOST_FEATURES = 20_000
"""More are the engine's to read (a new project, or “New project” of the toolbox)."""
_READ_SHARE = 0.9
"""Of the work; the rest looks at the labels that are there."""
_TOLD_EVERY = 20


@dataclass
class Feature:
    """One feature of the layer."""

    number: int
    attributes: list[Any]
    geometry: QgsGeometry
    """As in the layer."""
    shape: QgsGeometry | None = None
    """In the labels' coordinates; None where it cannot be a label."""
    is_point: bool = False
    refusal: str = ""
    """Why it cannot."""
    overlaps: tuple[int, ...] = ()
    """Places in the reading of features before it that it overlaps."""
    replaces: bool = False
    """A label that is there has to make room for it."""
    is_kept: bool = False
    """It overlaps a parcel that is kept to judge the map by."""


@dataclass
class Reading:
    """A layer as it was read."""

    name: str
    crs: QgsCoordinateReferenceSystem
    fields: dict[str, int]
    """Name -> place among the attributes."""
    features: list[Feature] = field(default_factory=list)
    has_more: bool = False
    """Only the first MOST_FEATURES were read."""
    index: QgsSpatialIndex = field(default_factory=QgsSpatialIndex)
    """Of the shapes that are parcels, by their place."""

    def texts(self, name: str) -> list[str]:
        """A field's value of each feature, as a person would write it."""
        at = self.fields.get(name, -1)
        return ["" if at < 0 else text_of(one.attributes[at]) for one in self.features]

    def value(self, feature: Feature, name: str) -> object:
        at = self.fields.get(name, -1)
        return None if at < 0 else feature.attributes[at]


def reading(
    layer: QgsVectorLayer, store: LabelStore, parcels: QgsVectorLayer | None
) -> Generator[float, None, Reading]:
    """Work for Slices; it gives the reading.

    Args:
        parcels: for points: the polygon of this layer that lies below is the shape. Without it
            points stay points.

    Raises:
        LabelRefused: the labels that are there cannot be read.
    """
    fields = {one.name(): number for number, one in enumerate(layer.fields())}
    found = Reading(layer.name(), layer.crs(), fields)
    below = None if parcels is None else (parcels, parcels.name())
    check = _shaping(store, layer.crs(), below)
    total = max(1, min(MOST_FEATURES, layer.featureCount()))
    for number, feature in enumerate(layer.getFeatures()):
        if number >= MOST_FEATURES:
            found.has_more = True
            break
        one = Feature(feature.id(), feature.attributes(), feature.geometry())
        try:
            one.shape = check(one.geometry)
            one.is_point = one.shape.type() == QgsWkbTypes.GeometryType.PointGeometry
        except LabelRefused as problem:
            one.refusal = str(problem)
        else:
            _compare(one, found)
        found.features.append(one)
        if number % _TOLD_EVERY == 0 or below is not None:
            yield min(1.0, number / total) * _READ_SHARE
    yield from looking_again(found, store)
    return found


def looking_again(found: Reading, store: LabelStore) -> Generator[float, None, Reading]:
    """Which labels would have to make room: again, whenever labels have changed. Raises
    LabelRefused."""
    for one in found.features:
        one.replaces = one.is_kept = False
    yield _READ_SHARE
    for page in pages_of(store.file, PARCELS):
        for number, row in enumerate(page):
            if row.crop and row.season == store.project.season:
                old = geometry_of(row)
                for place in found.index.intersects(old.boundingBox()):
                    one = found.features[place]
                    if one.shape is not None and do_overlap(old, one.shape):
                        one.replaces = True
                        one.is_kept = one.is_kept or row.role == REFERENCE
            if number % _TOLD_EVERY == 0:
                yield _READ_SHARE
    return found


def text_of(value: object) -> str:
    """As a person would write it; empty where there is none."""
    if value is None or value == NULL:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def moment_of(value: object) -> str:
    """ISO; what a person wrote otherwise stays as it is."""
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return text_of(value)


def _compare(one: Feature, found: Reading) -> None:
    """With the parcels before it."""
    shape = one.shape
    if shape is None or one.is_point:
        return
    frame = shape.boundingBox()
    near = sorted(found.index.intersects(frame))
    others = [(place, found.features[place].shape) for place in near]
    one.overlaps = tuple(
        place for place, other in others if other is not None and do_overlap(shape, other)
    )
    found.index.addFeature(len(found.features), frame)


def _shaping(
    store: LabelStore,
    crs: QgsCoordinateReferenceSystem,
    below: tuple[QgsVectorLayer, str] | None,
) -> Any:
    """What makes a geometry of the layer the shape of a label, or raises LabelRefused."""
    check = store.checker(crs)
    check_parcel = None if below is None else store.checker(below[0].crs())

    def shape_of(geometry: QgsGeometry) -> QgsGeometry:
        shape = check(geometry)
        kind = shape.type()
        if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
            return shape
        if kind != QgsWkbTypes.GeometryType.PointGeometry:
            raise LabelRefused(translate("Labelling", "Lines cannot be labels."))
        if shape.isMultipart():
            shape = QgsGeometry.fromPointXY(shape.asMultiPoint()[0])
        if below is None or check_parcel is None:
            return shape
        parcel = parcel_at(below[0], shape.asPoint(), store.crs)
        if parcel is None:
            raise LabelRefused(
                translate("Labelling", "No parcel of “{0}” lies below the point.").format(below[1])
            )
        return check_parcel(parcel.geometry)

    return shape_of
