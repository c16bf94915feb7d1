"""furrow:studylabels"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyLabels
from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class StudyLabelsAlgorithm(StudyAlgorithm):
    """How many labels a goal takes."""

    does = StudyLabels

    def title(self) -> str:
        return translate("Processing", "Study: how many labels it takes")

    def about(self) -> str:
        return translate(
            "Processing",
            "Draws more and more labels of each class from a table of labelled series, and draws a "
            "curve through the scores.\n"
            "Tells how many labels of each class a wished F1 takes, and how sure that is.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "labels_per_class",
            tr("Processing", "Labels of each class"),
            tr("Processing", "Numbers with commas between, e.g. 3,10,30; at least three."),
        )
        self.number(
            "goal",
            tr("Processing", "F1 that is wanted"),
            tr("Processing", "The macro-F1 that the curve is followed to, between 0 and 1."),
            0,
        )
        self.text(
            "where",
            tr("Processing", "Only one part of the table"),
            tr(
                "Processing",
                "A grouping and its value, e.g. state=arkansas; or state!=arkansas. Empty: all.",
            ),
            advanced=True,
        )
        self.text(
            "test_where",
            tr("Processing", "Test on another part"),
            tr("Processing", "A grouping and its value, e.g. state=california."),
            advanced=True,
        )
