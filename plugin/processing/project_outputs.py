"""Outputs of an algorithm that makes a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import PROJECT, SIMULATED, FurrowAlgorithm

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import ProjectCreated

translate = QCoreApplication.translate

NAME, SEASON, PARCELS = "NAME", "SEASON", "PARCELS"
LABELLED_PARCELS, CROPS = "LABELLED_PARCELS", "CROPS"


def add_project_outputs(algorithm: FurrowAlgorithm) -> None:
    """The folder is an output already: its parameter is a destination."""
    tr = translate
    for output in (
        QgsProcessingOutputVectorLayer(PARCELS, tr("Processing", "Labelled parcels")),
        QgsProcessingOutputString(NAME, tr("Processing", "Name of the project")),
        QgsProcessingOutputString(SEASON, tr("Processing", "Season")),
        QgsProcessingOutputNumber(LABELLED_PARCELS, tr("Processing", "Number of labelled parcels")),
        QgsProcessingOutputNumber(CROPS, tr("Processing", "Number of crops")),
        QgsProcessingOutputBoolean(SIMULATED, tr("Processing", "Imagery or labels are simulated")),
    ):
        algorithm.addOutput(output)


def project_values(created: ProjectCreated) -> dict[str, Any]:
    return {
        PROJECT: created.folder,
        PARCELS: "{}|layername=parcels".format(Path(created.folder) / "labels.gpkg"),
        NAME: created.name,
        SEASON: created.season,
        LABELLED_PARCELS: sum(created.classes.values()),
        CROPS: len(created.classes),
        SIMULATED: created.simulated,
    }
