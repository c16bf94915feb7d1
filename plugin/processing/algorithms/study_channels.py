"""furrow:studychannels"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyChannels
from furrow.plugin.processing.transfer import TransferAlgorithm

translate = QCoreApplication.translate


class StudyChannelsAlgorithm(TransferAlgorithm):
    """Radar channels by strategy."""

    does = StudyChannels

    def title(self) -> str:
        return translate("Processing", "Study: which radar channels, and which strategy?")

    def about(self) -> str:
        return translate(
            "Processing",
            "Takes a network from one place to another with each choice of Sentinel-1 channels: "
            "as it is, trained further as a whole or in its encoder alone, and begun anew from a "
            "few labels; beside it a random forest on these labels.\n"
            "Tells by intersection over union which channels and which strategy to take. Needs "
            "two projects, two tables, or two parts of one; networks need deep learning.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "channels",
            tr("Processing", "Choices of channels"),
            tr("Processing", "With commas between; + joins channels, e.g. VH,VV+VH."),
        )
        self.number(
            "labels_per_class",
            tr("Processing", "Labels of each class of the place to test in"),
            tr("Processing", "So many are learned from; all others are the test."),
            1,
        )
