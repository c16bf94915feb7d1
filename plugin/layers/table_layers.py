"""The accuracy of a map as tables: confusion matrix and figures of each class."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

CONFUSION_TABLE, CLASS_TABLE = "confusion_matrix", "class_figures"
MAPPED_PREFIX = "mapped: "


def name_matrix_columns(layer: QgsVectorLayer) -> None:
    """Column headings of the confusion matrix; each class shows as “→ Maize”."""
    names = {
        "measured_by": translate("Layers", "Measured by"),
        "truth": translate("Layers", "True class"),
        "parcels": translate("Layers", "Parcels"),
        "right": translate("Layers", "Right"),
    }
    for index, field in enumerate(layer.fields()):
        name = field.name()
        if name.startswith(MAPPED_PREFIX):
            layer.setFieldAlias(index, "→ " + name[len(MAPPED_PREFIX) :])
        elif name in names:
            layer.setFieldAlias(index, names[name])


def name_figure_columns(layer: QgsVectorLayer) -> None:
    """Column headings of the figures of each class."""
    lower = translate("Layers", "{0}, lower limit (95 %)")
    upper = translate("Layers", "{0}, upper limit (95 %)")
    figures = {
        "precision": translate("Layers", "Precision (user's accuracy)"),
        "recall": translate("Layers", "Recall (producer's accuracy)"),
        "f1": translate("Layers", "F1"),
        "iou": translate("Layers", "IoU"),
    }
    names = {
        "measured_by": translate("Layers", "Measured by"),
        "class": translate("Layers", "Class"),
        "value": translate("Layers", "Map value"),
        "parcels": translate("Layers", "Parcels"),
        "pixels": translate("Layers", "Pixels"),
        "pixel_f1": translate("Layers", "F1 by pixel"),
        **figures,
        **{key + "_low": lower.format(name) for key, name in figures.items()},
        **{key + "_high": upper.format(name) for key, name in figures.items()},
    }
    for index, field in enumerate(layer.fields()):
        if field.name() in names:
            layer.setFieldAlias(index, names[field.name()])
