"""The values of the crop field in an import, and the class that each becomes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from furrow.engine.contract.legend import Legend
from furrow.plugin.labelling.importing import LEAVE_OUT, Value
from furrow.plugin.labelling.project_file import class_name, other_land, shown_name

translate = QCoreApplication.translate

NEW = "\n"
"""In place of a class's name: make a class of this value."""
MOST_VALUES = 250
"""More are not listed: then hardly the right field was chosen. Those that fit are taken."""


class ValuesTable(QTableWidget):
    """One row for each value."""

    chosen = pyqtSignal()
    """another class for one of them"""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("furrow_import_values")
        self.setAccessibleName(translate("Labelling", "Values and the classes they become"))
        self.setHorizontalHeaderLabels(
            [
                translate("Labelling", "In the layer"),
                translate("Labelling", "Features"),
                translate("Labelling", "Becomes"),
            ]
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._legend = Legend(())
        self._unlisted: dict[str, str] = {}

    def show_values(self, values: Sequence[Value], legend: Legend, keep: dict[str, str]) -> None:
        """List them; what fits the legend is chosen already.

        Args:
            keep: value -> what a person chose for it before.
        """
        self._legend = legend
        self._unlisted = {one.text: one.fits for one in values[MOST_VALUES:] if one.fits}
        listed = values[:MOST_VALUES]
        names = [*(one.name for one in legend.classes), other_land()]
        self.setRowCount(0)
        self.setRowCount(len(listed))
        for row, value in enumerate(listed):
            for column, words in enumerate((value.text, str(value.count))):
                item = QTableWidgetItem(words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
            box = QComboBox()
            box.setAccessibleName(translate("Labelling", "Class of “{0}”").format(value.text))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.addItem(translate("Labelling", "Leave out"), LEAVE_OUT)
            for name in names:
                box.addItem(shown_name(name), name)
            if not value.fits:
                box.addItem(translate("Labelling", "New class “{0}”").format(value.text), NEW)
            box.setCurrentIndex(box.findData(value.fits))
            if keep.get(value.text) is not None:
                box.setCurrentIndex(max(0, box.findData(keep[value.text])))
            box.currentIndexChanged.connect(self.chosen)
            self.setCellWidget(row, 2, box)

    def box(self, row: int) -> QComboBox:
        return self.cellWidget(row, 2)

    def value(self, row: int) -> str:
        return self.item(row, 0).text()

    def choose(self, value: str, crop: str) -> None:
        """Take a value as this class; NEW: as one of its own; LEAVE_OUT: not at all."""
        for row in range(self.rowCount()):
            if self.value(row) == value:
                self.box(row).setCurrentIndex(self.box(row).findData(crop))

    def choices(self) -> dict[str, str]:
        """Value -> class, NEW or LEAVE_OUT, as it is shown."""
        rows = range(self.rowCount())
        return {self.value(row): str(self.box(row).currentData()) for row in rows}

    def classes(self) -> dict[str, str]:
        """Value -> class. A new class has the value's own name, and two that differ only in case
        or spaces are one."""
        new = {name.casefold(): name for name in self.new_classes()}
        chosen = dict(self._unlisted)
        for value, crop in self.choices().items():
            chosen[value] = self._name_of(value, new) if crop == NEW else crop
        return chosen

    def new_classes(self) -> list[str]:
        """Names that the legend does not have yet."""
        wanted: dict[str, str] = {}
        for value, crop in self.choices().items():
            name = class_name(value)
            if crop == NEW and self._legend.find(name) is None:
                wanted.setdefault(name.casefold(), name)
        return list(wanted.values())

    def _name_of(self, value: str, new: dict[str, str]) -> str:
        name = class_name(value)
        found = self._legend.find(name)
        return new[name.casefold()] if found is None else found.name
