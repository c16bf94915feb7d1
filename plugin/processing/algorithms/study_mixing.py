"""furrow:studymixing"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyMixing
from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class StudyMixingAlgorithm(StudyAlgorithm):
    """Labels of here, of elsewhere, or both."""

    does = StudyMixing

    def title(self) -> str:
        return translate("Processing", "Study: do labels from elsewhere help?")

    def about(self) -> str:
        return translate(
            "Processing",
            "Learns from labels of the area, from labels of elsewhere, and from both mixed, and "
            "tests each on the area.\n"
            "Tells whether labels of elsewhere help, and warns where mixing hurts.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "target",
            tr("Processing", "The samples of here"),
            tr("Processing", "A grouping and its value, e.g. state=california."),
        )
        self.text(
            "source",
            tr("Processing", "The samples of elsewhere"),
            tr(
                "Processing", "A grouping and its value, e.g. state=arkansas; or state!=california."
            ),
        )
        self.text(
            "labels_per_class",
            tr("Processing", "Labels of each class of here"),
            tr("Processing", "Numbers with commas between, e.g. 3,10,30."),
        )
        self.number(
            "source_labels",
            tr("Processing", "Labels of each class of elsewhere"),
            tr("Processing", "So many are drawn beside those of here; 0: all."),
            0,
        )
