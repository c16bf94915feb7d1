"""The panel's steps as a model of QGIS's Modeler: prepare, train, map."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF, QSizeF

from furrow.engine.contract.requests import CropMapFromLabels, MapCrops, Request

translate = QCoreApplication.translate

PROJECT = "project"
_Source = QgsProcessingModelChildParameterSource
_WIDTH, _HEIGHT, _GAP = 220.0, 40.0, 90.0


def steps_model(name: str, requests: tuple[Request, ...]):
    """A QgsProcessingModelAlgorithm that makes the map of a project anew.

    Args:
        requests: what makes it, as :func:`~furrow.plugin.jobs.map_requests.requests_of` tells. The
            project is the model's default; another one can be given.
    """
    wanted = requests[-1]
    model = QgsProcessingModelAlgorithm(name, "Furrow")
    parameter = QgsProcessingParameterFile(
        PROJECT,
        translate("Jobs", "Furrow project"),
        behavior=QgsProcessingParameterFile.Behavior.Folder,
        defaultValue=wanted.project,
    )
    component = QgsProcessingModelParameter(PROJECT)
    component.setPosition(QPointF(_WIDTH, _HEIGHT))
    component.setSize(QSizeF(_WIDTH, _HEIGHT))
    model.addModelParameter(parameter, component)
    steps = [
        ("prepare", "furrow:prepareimagery", {"PROJECT": [_Source.fromModelParameter(PROJECT)]})
    ]
    if isinstance(wanted, CropMapFromLabels):
        how = {"RECIPE": wanted.recipe, "STRATEGY": wanted.strategy, "UNIT": wanted.unit}
        how["SETTINGS"] = wanted.settings or None
        sources = {"PROJECT": _from("prepare", "PROJECT"), **_stated(how)}
        steps.append(("train", "furrow:trainmodel", sources))
        used = {"PROJECT": _from("train", "PROJECT"), "MODEL": _from("train", "MODEL")}
    else:
        used = {"PROJECT": _from("prepare", "PROJECT"), **_stated({"MODEL": wanted.model})}
    steps.append(("map", "furrow:mapcrops", {**used, **_stated(_map_values(wanted))}))
    for number, (step, algorithm, sources) in enumerate(steps, start=1):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(step)
        child.setDescription(child.algorithm().displayName() if child.algorithm() else step)
        child.setPosition(QPointF(_WIDTH, _HEIGHT + number * _GAP))
        child.setSize(QSizeF(_WIDTH, _HEIGHT))
        for input_name, source in sources.items():
            child.addParameterSources(input_name, source)
        model.addChildAlgorithm(child)
    return model


def write_model(model: QgsProcessingModelAlgorithm, target: Path) -> None:
    """Write a .model3 file. Raises OSError."""
    part = target.with_name(f".{target.stem}.part{target.suffix}")
    try:
        if not model.toFile(str(part)):
            with open(part, "wb"):  # QGIS does not say why; the system does
                pass
            raise OSError("QGIS could not write the model")
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def _map_values(wanted: CropMapFromLabels | MapCrops) -> dict[str, object]:
    """The algorithm's parameters, of what is not as usual; a layer as QGIS names it."""
    usual = type(wanted)("")
    file, _, layer = (wanted.fields or "").rpartition(":")
    if wanted.fields and not os.path.isfile(wanted.fields):
        fields: object = f"{file}|layername={layer}"
    else:
        fields = wanted.fields
    return {
        "CROPLAND": wanted.cropland,
        "CROPLAND_VALUES": wanted.cropland_values,
        "GATE": wanted.gate,
        "COVERAGE": None if wanted.coverage == usual.coverage else wanted.coverage,
        "FIELDS": fields,
        "BETWEEN_FIELDS": None if wanted.outside_fields == usual.outside_fields else True,
        "LOAD": True,  # mandatory: without it the Modeler finds fault with the model
    }


def _stated(values: dict[str, object]) -> dict[str, list[_Source]]:
    """As sources; what is not given is left as it is."""
    return {
        name: [_Source.fromStaticValue(value)]
        for name, value in values.items()
        if value is not None
    }


def _from(step: str, output: str):
    return [_Source.fromChildOutput(step, output)]
