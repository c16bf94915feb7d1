"""What algorithms share that take a recipe from one place to another: two places, and settings."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate


class TransferAlgorithm(StudyAlgorithm):
    """Two projects, two tables, or two parts of one."""

    def add_places(self) -> None:
        tr = translate
        place = tr("Processing", "A table of labelled series, or the furrow.json of a project.")
        self.file("source", tr("Processing", "Place to learn in"), place)
        self.file("target", tr("Processing", "Place to test in"), place)
        self.sidecar()
        title = tr("Processing", "JSON that explains the table of the place to test in")
        self.other_sidecar("target_sidecar", title, advanced=False)
        self.text(
            "source_where",
            tr("Processing", "Learn from one part only"),
            tr("Processing", "A grouping and its value, e.g. state=arkansas. Empty: all."),
        )
        self.text(
            "target_where",
            tr("Processing", "Test on one part only"),
            tr("Processing", "A grouping and its value, e.g. state=california. Empty: all."),
        )

    def add_draws(self) -> None:
        tr = translate
        for field, title in (
            ("source_labels", tr("Processing", "Labels of each class to learn from")),
            ("test_labels", tr("Processing", "Samples of each class to test on, at most")),
        ):
            meaning = tr("Processing", "So many are drawn; 0: all there are.")
            self.number(field, title, meaning, 0, advanced=True)
        super().add_draws()
        self.text(
            "settings",
            tr("Processing", "Settings of the recipes"),
            tr("Processing", "Names and values with commas between, e.g. epochs=8."),
            advanced=True,
        )
