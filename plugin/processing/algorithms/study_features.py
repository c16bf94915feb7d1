"""furrow:studyfeatures"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyFeatures
from furrow.plugin.processing.transfer import TransferAlgorithm

translate = QCoreApplication.translate


class StudyFeaturesAlgorithm(TransferAlgorithm):
    """Features and augmentation from place to place."""

    does = StudyFeatures

    def title(self) -> str:
        return translate("Processing", "Study: which features carry over?")

    def about(self) -> str:
        return translate(
            "Processing",
            "Learns in one place, with augmentation and without, from images of bands and time, "
            "medians, yearly waves, embeddings and raw series, and tests each in another place.\n"
            "Tells which features to take to places without labels. The other half of the globe "
            "is simulated: the series of the place to test in are moved by half a year.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.yes_or_no(
            "hemisphere",
            tr("Processing", "Test on the other half of the globe, too (simulated)"),
            tr("Processing", "The series of the place to test in are moved by half a year."),
        )
