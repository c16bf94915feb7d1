"""What lies under a click: a label of the project, or a parcel of a layer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from furrow.plugin.labelling.gpkg import Row


@dataclass(frozen=True)
class Pick:
    """A place that a label is about to be given to."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    source: str
    """Where the outline is from; stands in labels.gpkg."""
    row: Row | None = None
    """The label that is there already."""

    @property
    def crop(self) -> str:
        return self.row.crop if self.row is not None else ""


def parcel_at(
    layer: QgsVectorLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> Pick | None:
    """The smallest polygon of a layer that lies there."""
    try:
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        spot = transform.transform(point)
    except QgsCsException:
        return None
    there = QgsGeometry.fromPointXY(spot)
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(spot, spot)).setNoAttributes()
    found = [
        feature.geometry()
        for feature in layer.getFeatures(request)
        if feature.geometry().contains(there)
    ]
    if not found:
        return None
    return Pick(min(found, key=lambda one: one.area()), layer.crs(), layer.name())


def from_geojson(shape: dict[str, Any] | str) -> QgsGeometry:
    """Empty where it is no geometry."""
    text = shape if isinstance(shape, str) else json.dumps(shape)
    read = ogr.CreateGeometryFromJson(text)
    geometry = QgsGeometry()
    if read is not None:
        geometry.fromWkb(bytes(read.ExportToWkb()))
    return geometry


def moved(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem
) -> QgsGeometry | None:
    """A copy in other coordinates; None where it has no place there."""
    copy = QgsGeometry(geometry)
    try:
        copy.transform(QgsCoordinateTransform(crs, to, QgsProject.instance()))
    except QgsCsException:
        return None
    return copy
