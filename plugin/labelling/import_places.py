"""Which columns of a table hold the coordinates, in an import."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton, QWidget

from furrow.plugin.labelling.point_tables import columns_of, likely_places, open_table

translate = QCoreApplication.translate


class TablePlaces(QWidget):
    """Hidden while no table is to be read."""

    wanted = pyqtSignal()
    """read the points with these columns"""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("furrow_import_places")
        self._file = ""
        self.x, self.y = QComboBox(), QComboBox()
        self.x.setObjectName("furrow_import_x")
        self.y.setObjectName("furrow_import_y")
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.read = QPushButton(translate("Labelling", "Read the points"))
        self.read.setObjectName("furrow_import_read")
        self.read.setAutoDefault(False)
        self.read.clicked.connect(self.wanted)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("Labelling", "Longitude or easting"), self.x)
        form.addRow(translate("Labelling", "Latitude or northing"), self.y)
        form.addRow(translate("Labelling", "Coordinates in"), self.crs)
        form.addRow("", self.read)
        self.hide()

    def open(self, file: str) -> bool:
        """Offer a table's columns; False where it has no header with columns."""
        columns = columns_of(file)
        if len(columns) < 2:
            return False
        self._file = file
        for box, name in zip((self.x, self.y), likely_places(columns)):
            box.clear()
            box.addItems(columns)
            box.setCurrentIndex(max(0, box.findText(name)))
        self.show()
        if all(likely_places(columns)):
            self.wanted.emit()
        return True

    def layer(self) -> QgsVectorLayer | None:
        """The points; None where none was read."""
        layer = open_table(self._file, self.x.currentText(), self.y.currentText(), self.crs.crs())
        return layer if layer.isValid() and layer.featureCount() else None
