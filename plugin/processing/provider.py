"""The provider “furrow” of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from furrow.plugin.icons import icon
from furrow.plugin.processing.assess_map import AssessMapAlgorithm
from furrow.plugin.processing.crop_map_from_labels import CropMapFromLabelsAlgorithm
from furrow.plugin.processing.map_crops import MapCropsAlgorithm
from furrow.plugin.processing.prepare_imagery import PrepareImageryAlgorithm
from furrow.plugin.processing.train_model import TrainModelAlgorithm

ALGORITHMS = (
    CropMapFromLabelsAlgorithm,
    PrepareImageryAlgorithm,
    TrainModelAlgorithm,
    MapCropsAlgorithm,
    AssessMapAlgorithm,
)


class FurrowProvider(QgsProcessingProvider):
    """All algorithms of Furrow."""

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        return "furrow"

    def name(self) -> str:
        return "Furrow"

    def icon(self) -> QIcon:
        return icon("furrow")
