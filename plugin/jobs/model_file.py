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

translate = QCoreApplication.translate

PROJECT = "project"
_Source = QgsProcessingModelChildParameterSource
_WIDTH, _HEIGHT, _GAP = 220.0, 40.0, 90.0


def steps_model(name: str, project: str, recipe: str, strategy: str | None):
    """A QgsProcessingModelAlgorithm that makes the map of a project anew.

    Args:
        project: its folder, as the model's default; another one can be given.
        strategy: None: the recipe's own.
    """
    model = QgsProcessingModelAlgorithm(name, "Furrow")
    parameter = QgsProcessingParameterFile(
        PROJECT,
        translate("Jobs", "Furrow project"),
        behavior=QgsProcessingParameterFile.Behavior.Folder,
        defaultValue=project,
    )
    component = QgsProcessingModelParameter(PROJECT)
    component.setPosition(QPointF(_WIDTH, _HEIGHT))
    component.setSize(QSizeF(_WIDTH, _HEIGHT))
    model.addModelParameter(parameter, component)
    train = {"RECIPE": [_Source.fromStaticValue(recipe)]}
    if strategy:
        train["STRATEGY"] = [_Source.fromStaticValue(strategy)]
    steps = (
        ("prepare", "furrow:prepareimagery", {"PROJECT": [_Source.fromModelParameter(PROJECT)]}),
        ("train", "furrow:trainmodel", {"PROJECT": _from("prepare", "PROJECT"), **train}),
        (
            "map",
            "furrow:mapcrops",
            {"PROJECT": _from("train", "PROJECT"), "MODEL": _from("train", "MODEL")},
        ),
    )
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


def _from(step: str, output: str):
    return [_Source.fromChildOutput(step, output)]
