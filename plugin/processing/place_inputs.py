"""A point as the input of an algorithm, and the fields of the layer that it gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingParameterPoint,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType, QVariant

from furrow.plugin.processing.base import FurrowAlgorithm

translate = QCoreApplication.translate

POINT = "POINT"
_KINDS = {
    "text": ("String", "QString"),
    "double": ("Double", "Double"),
    "bool": ("Bool", "Bool"),
    "date": ("Date", "QDate"),
}


def add_point(algorithm: FurrowAlgorithm, meaning: str) -> None:
    algorithm.add(QgsProcessingParameterPoint(POINT, translate("Processing", "Point")), meaning)


def point_with_crs(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[float, float, str | None]:
    """The point as it was given, and its coordinate system; None: that of the Furrow project."""
    point = algorithm.parameterAsPoint(parameters, POINT, context)
    crs = algorithm.parameterAsPointCrs(parameters, POINT, context)
    return point.x(), point.y(), (crs.authid() or crs.toWkt()) or None


def fields_of(names: Iterable[tuple[str, str]]) -> QgsFields:
    """Fields from (name, "text", "double", "bool" or "date")."""
    fields = QgsFields()
    for name, kind in names:
        fields.append(QgsField(name, _type(kind)))
    return fields


def _type(kind: str) -> Any:
    """QGIS 3.38 and newer takes Qt's own types, older ones those of a QVariant."""
    old, new = _KINDS[kind]
    return getattr(QVariant, old) if Qgis.versionInt() < 33800 else getattr(QMetaType.Type, new)
