"""furrow:studyradius"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import StudyRadius
from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class StudyRadiusAlgorithm(StudyAlgorithm):
    """Parcels near a departure point, or as many from anywhere."""

    does = StudyRadius
    takes_projects = True

    def title(self) -> str:
        return translate("Processing", "Study: is it enough to label what lies near?")

    def about(self) -> str:
        return translate(
            "Processing",
            "Labels parcels within a radius of a departure point, and as many from anywhere; "
            "adapts a model of another season or region with them, and trains one anew. All are "
            "tested on parcels outside the widest radius.\n"
            "Tells what it costs to stay near, and says so where adapting hurts. The table needs "
            "coordinates.",
        )

    def add_inputs(self) -> None:
        tr = translate
        self.text(
            "radii",
            tr("Processing", "Radii, in kilometres"),
            tr("Processing", "Numbers with commas between, e.g. 20,25,30."),
        )
        self.text(
            "departure",
            tr("Processing", "Departure point"),
            tr(
                "Processing",
                "Longitude and latitude in degrees, e.g. 4.35,50.85. Empty: drawn anew for each "
                "repeat.",
            ),
        )
        self.text(
            "where",
            tr("Processing", "Only one part of the table"),
            tr("Processing", "A grouping and its value, e.g. state=arkansas. Empty: all."),
        )
        self.text(
            "source_where",
            tr("Processing", "Samples of the earlier model"),
            tr(
                "Processing",
                "A grouping and its value, e.g. state=california. Empty, and no other season: "
                "nothing is adapted.",
            ),
        )
        self.file(
            "also",
            tr("Processing", "Another season or region"),
            tr("Processing", "A table, or the furrow.json of a project. Empty: the same table."),
        )
        self.other_sidecar("also_sidecar", tr("Processing", "JSON that explains the other table"))
        self.number(
            "parcels",
            tr("Processing", "Parcels within a radius"),
            tr("Processing", "So many are used at most, drawn by lot; 0: all."),
            0,
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
            tr("Processing", "Parcels of each class of elsewhere"),
            tr("Processing", "So many are drawn for the earlier model; 0: all."),
            0,
            advanced=True,
        )
