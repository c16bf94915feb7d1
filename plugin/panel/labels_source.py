"""Labelled parcels of a QGIS layer: how many of which crop, and a file of them for the engine."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from furrow.engine.contract.errors import LabelsUnreadable
from furrow.engine.contract.message import Message
from furrow.plugin.processing.project_inputs import LABEL_COLUMNS
from furrow.plugin.processing.vector_copy import copy_as_file

_MOST_FEATURES = 200_000
"""More are not counted while someone waits."""
_USUAL_FIELDS = ("crop", "crop_name", "croptype", "crop_type", "culture", "label", "class")


def layer_of(layer_id: str) -> QgsVectorLayer | None:
    layer = QgsProject.instance().mapLayer(layer_id)
    return layer if isinstance(layer, QgsVectorLayer) else None


def likely_field(layer: QgsVectorLayer) -> str:
    """The field whose name says that it names the crop; empty where none does."""
    names = {field.name().casefold(): field.name() for field in layer.fields()}
    return next((names[usual] for usual in _USUAL_FIELDS if usual in names), "")


def class_counts(layer: QgsVectorLayer, field: str) -> list[tuple[str, int]]:
    """Crop and number of parcels, most first. Parcels without a crop are not counted."""
    index = layer.fields().lookupField(field)
    if index < 0:
        return []
    request = QgsFeatureRequest().setSubsetOfAttributes([index]).setLimit(_MOST_FEATURES)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    counted: Counter = Counter()
    for feature in layer.getFeatures(request):
        value = feature.attribute(index)
        if value is not None and value != NULL and str(value).strip():
            counted[str(value)] += 1
    return counted.most_common()


def as_file(layer_id: str, field: str) -> str:
    """A copy of the layer that the engine can read: its filter, edits and memory layers included.

    Raises LabelsUnreadable.
    """
    layer = layer_of(layer_id)
    if layer is None:
        raise LabelsUnreadable("", Message("the layer is not in the QGIS project any more"))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    source = QgsProcessingFeatureSource(layer, context)
    try:
        copy = copy_as_file(source, (field, *LABEL_COLUMNS), context, QgsProcessingFeedback())
    except QgsProcessingException as problem:
        raise LabelsUnreadable(layer.name(), str(problem)) from problem
    return str(copy)
