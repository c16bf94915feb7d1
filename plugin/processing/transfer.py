"""What algorithms share that take a recipe from one place to another: two places, and settings."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.study import StudyAlgorithm

translate = QCoreApplication.translate

PLACES = ("source", "target", "sidecar", "target_sidecar")


class TransferAlgorithm(StudyAlgorithm):
    """Two projects, two tables, or two parts of one."""

    def yes_or_no(self, field: str, title: str, meaning: str) -> None:
        """A parameter for a field of the request that is true or false."""
        self.add(QgsProcessingParameterBoolean(field.upper(), title, self._default(field)), meaning)

    def add_places(self) -> None:
        tr = translate
        place = tr("Processing", "A table of labelled series, or the furrow.json of a project.")
        why = tr("Processing", "It says which columns are bands, dates, labels and groups.")
        self._file("SOURCE", tr("Processing", "Place to learn in"), place)
        self._file("TARGET", tr("Processing", "Place to test in"), place)
        self._file("SIDECAR", tr("Processing", "JSON that explains the table"), why, "json")
        self._file(
            "TARGET_SIDECAR",
            tr("Processing", "JSON that explains the table of the place to test in"),
            tr("Processing", "Empty: the same as that of the first table."),
            "json",
        )
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
            self.number(
                field,
                title,
                tr("Processing", "So many are drawn; 0: all there are."),
                0,
                advanced=True,
            )
        self.number(
            "draws",
            tr("Processing", "Draws"),
            tr("Processing", "How often labels are drawn anew; more draws, narrower intervals."),
            1,
        )
        self.number(
            "seed",
            tr("Processing", "Random seed"),
            tr("Processing", "The same seed draws the same labels."),
            0,
            advanced=True,
        )
        self.text(
            "group",
            tr("Processing", "Grouping to keep whole"),
            tr("Processing", "Name of a grouping in the JSON, e.g. parcel, never torn apart."),
            advanced=True,
        )
        self.text(
            "classes",
            tr("Processing", "Crops to tell apart"),
            tr("Processing", "Names with commas between. Empty: all with enough samples."),
            advanced=True,
        )
        self.text(
            "settings",
            tr("Processing", "Settings of the recipes"),
            tr("Processing", "Names and values with commas between, e.g. epochs=8."),
            advanced=True,
        )

    def asked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The fields of the request, but for the folder that it fills."""
        given: dict[str, Any] = {}
        for field in self.does.__dataclass_fields__:
            name = field.upper()
            if self.parameterDefinition(name) is None:
                continue
            default = None if field in PLACES else self._default(field)
            if isinstance(default, bool):
                given[field] = self.parameterAsBool(parameters, name, context)
            elif isinstance(default, int):
                given[field] = self.parameterAsInt(parameters, name, context)
            elif field in PLACES:
                given[field] = self.parameterAsFile(parameters, name, context)
            else:
                given[field] = self.parameterAsString(parameters, name, context)
        return given

    def _file(self, name: str, title: str, meaning: str, extension: str = "") -> None:
        optional = name.endswith("SIDECAR")
        self.add(
            QgsProcessingParameterFile(name, title, extension=extension, optional=optional),
            meaning,
        )
