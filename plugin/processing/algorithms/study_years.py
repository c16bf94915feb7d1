"""furrow:studyyears"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyYears
from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class StudyYearsAlgorithm(StudyAlgorithm):
    """Leave one year out; as it is, adapted, or trained anew."""

    does = StudyYears
    takes_projects = True

    def title(self) -> str:
        return translate("Processing", "Study: models of earlier seasons")

    def about(self) -> str:
        return translate(
            "Processing",
            "Leaves out the seasons one by one: a model of the others is used as it is, adapted "
            "with a few parcels of this season, or one is trained anew from these alone. All are "
            "tested on the same parcels, which none of them saw.\n"
            "Tells whether to adapt, and says so where adapting hurts. The seasons are a grouping "
            "of the table, or two tables or projects.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "year",
            tr("Processing", "Grouping of years"),
            tr("Processing", "Name of a grouping in the JSON; not needed with another season."),
            advanced=True,
        )
        self.file(
            "also",
            tr("Processing", "Another season"),
            tr("Processing", "A table, or the furrow.json of a project. Empty: the same table."),
        )
        self.other_sidecar(
            "also_sidecar", tr("Processing", "JSON that explains the other season’s table")
        )
        self.text(
            "labels_per_class",
            tr("Processing", "Parcels of each class"),
            tr("Processing", "Of the season left out, with commas between, e.g. 3,10."),
        )
        self.number(
            "samples_per_parcel",
            tr("Processing", "Pixels of a parcel"),
            tr("Processing", "So many are drawn from each parcel, where it has as many."),
            1,
            advanced=True,
        )
        self.number(
            "source_labels",
            tr("Processing", "Parcels of each class of the other seasons"),
            tr("Processing", "So many are drawn for the earlier model; 0: all."),
            0,
            advanced=True,
        )
