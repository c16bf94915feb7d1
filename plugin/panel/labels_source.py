"""Labelled parcels of a QGIS layer: how many of which crop, and a file of them for the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorLayer,
)

from furrow.engine.contract.errors import LabelsUnreadable
from furrow.engine.contract.message import Message
from furrow.plugin.processing.project_inputs import LABEL_COLUMNS
from furrow.plugin.processing.vector_copy import copying

_MOST_FEATURES = 200_000
"""More are not counted."""
_TOLD_EVERY = 50
_USUAL_FIELDS = ("crop", "crop_name", "croptype", "crop_type", "culture", "label", "class")


def layer_of(layer_id: str) -> QgsVectorLayer | None:
    layer = QgsProject.instance().mapLayer(layer_id)
    return layer if isinstance(layer, QgsVectorLayer) else None


def likely_field(layer: QgsVectorLayer) -> str:
    """The field whose name says that it names the crop; empty where none does."""
    names = {field.name().casefold(): field.name() for field in layer.fields()}
    return next((names[usual] for usual in _USUAL_FIELDS if usual in names), "")


def counting(layer: QgsVectorLayer, field: str) -> Generator[float, None, list[tuple[str, int]]]:
    """Work for Slices: crop and number of parcels, most first. Parcels without a crop are not
    counted."""
    index = layer.fields().lookupField(field)
    if index < 0:
        return []
    request = QgsFeatureRequest().setSubsetOfAttributes([index]).setLimit(_MOST_FEATURES)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    counted: Counter = Counter()
    total = max(1, layer.featureCount())
    for number, feature in enumerate(layer.getFeatures(request)):
        value = feature.attribute(index)
        if value is not None and value != NULL and str(value).strip():
            counted[str(value)] += 1
        if number % _TOLD_EVERY == 0:
            yield min(1.0, number / total)
    return counted.most_common()


def copying_labels(layer_id: str, field: str) -> Generator[float, None, str]:
    """Work for Slices: a copy of the layer that the engine can read, with its filter and edits.

    Raises LabelsUnreadable.
    """
    layer = layer_of(layer_id)
    if layer is None:
        raise LabelsUnreadable("", Message("the layer is not in the QGIS project any more"))
    name = layer.name()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    source = QgsProcessingFeatureSource(layer, context)
    try:
        copy = yield from copying(source, (field, *LABEL_COLUMNS), context)
    except QgsProcessingException as problem:
        raise LabelsUnreadable(name, str(problem)) from problem
    return str(copy)
