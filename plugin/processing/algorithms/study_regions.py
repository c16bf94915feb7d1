"""furrow:studyregions"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyRegions
from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class StudyRegionsAlgorithm(StudyAlgorithm):
    """Leave one region or year out."""

    does = StudyRegions

    def title(self) -> str:
        return translate("Processing", "Study: how well it carries over")

    def about(self) -> str:
        return translate(
            "Processing",
            "Leaves out the regions (or years) of a table of labelled series one by one: each is "
            "tested by a model of all the others, and by one of as many labels of its own.\n"
            "Tells how well a recipe does where nobody labelled, and how even that is.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "region",
            tr("Processing", "Grouping of regions or years"),
            tr("Processing", "Name of a grouping in the JSON, e.g. zone or year."),
        )
        self.number(
            "labels_per_class",
            tr("Processing", "Labels of each class"),
            tr("Processing", "Of all other regions together, and of the region itself."),
            1,
        )
