"""Import of labels: a layer or file, its fields, what fits the legend, what does not."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.help.whats_this import explain
from furrow.plugin.labelling.importing import (
    LEAVE_OUT,
    Mapping,
    Plan,
    columns_of,
    likely_places,
    open_table,
    plan_import,
    save,
    values_of,
)
from furrow.plugin.labelling.project_file import LabelRefused, other_land, shown_name
from furrow.plugin.labelling.store import LabelStore
from furrow.plugin.panel.labels_source import likely_field
from furrow.plugin.panel.strips import Strip, WrappingLabel

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
_FILES = "*.gpkg *.shp *.geojson *.json *.fgb *.gpx *.kml *.csv *.txt"
_TABLES = (".csv", ".txt", ".tsv")
_LAST = "furrow/last_labels_folder"
_NEW = "\n"
"""In place of a class's name: make a class of this value."""
_PROBLEM = Qt.ItemDataRole.UserRole
_SIZE = (560, 620)


class ImportDialog(QDialog):
    """Nothing is written before “Import” is pressed, and one step of undo takes it back."""

    wants_place = pyqtSignal(object, object)
    """geometry and its coordinate system, to be shown on the map"""

    def __init__(
        self, store: LabelStore, parcels: QgsMapLayer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._table_file = ""
        self.plan = Plan((), ())
        self.setWindowTitle(translate("Labelling", "Import labels"))
        self.setObjectName("furrow_import")
        self.resize(*_SIZE)
        self._build()
        explain(self)
        self.parcels.setLayer(parcels)
        self.layers.setLayer(None)
        self._on_layer(None)

    # --- what a person does ---

    def choose_layer(self, layer: QgsVectorLayer) -> None:
        self.layers.setLayer(layer)

    def open_file(self, file: str) -> None:
        """Add a file's layer to the QGIS project, and choose it; of a table, ask for the places."""
        self._error.clear()
        if Path(file).suffix.casefold() in _TABLES:
            self._open_table(file)
            return
        name = "|layername=waypoints" if Path(file).suffix.casefold() == ".gpx" else ""
        layer = QgsVectorLayer(file + name, Path(file).stem, "ogr")
        if not layer.isValid():
            self._error.say(translate("Labelling", "{0} cannot be read as a layer.").format(file))
            return
        QgsProject.instance().addMapLayer(layer)
        self.choose_layer(layer)

    def accept(self) -> None:
        """Save what fits; where that fails the dialog stays, and says why."""
        self._error.clear()
        try:
            for value in self._new_classes():
                self._store.add_class(value)
            self._look()
            if self.plan.labels:
                save(self.plan, self._store)
        except LabelRefused as problem:
            self._error.say(str(problem))
            return
        super().accept()

    def choose_class(self, value: str, crop: str) -> None:
        """Take a value of the crop field as this class; LEAVE_OUT: not at all."""
        for row in range(self.values.rowCount()):
            if self.values.item(row, 0).data(Qt.ItemDataRole.UserRole) == value:
                box = self._box(row)
                box.setCurrentIndex(box.findData(crop))

    # --- what it is made of ---

    def _build(self) -> None:
        self._error = Strip("error", closable=True)
        self.layers = _layer_box("furrow_import_layer", _FILTERS.VectorLayer)
        self.layers.layerChanged.connect(self._on_layer)
        browse = QToolButton()
        browse.setObjectName("furrow_import_browse")
        browse.setText("…")
        browse.setToolTip(translate("Labelling", "Open a layer, GPS points (GPX) or a CSV"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        source = QHBoxLayout()
        source.addWidget(self.layers, 1)
        source.addWidget(browse)
        self._places = self._build_places()
        self.crop, self.date = _field_box("crop"), _field_box("date")
        self.observer, self.notes = _field_box("observer"), _field_box("notes")
        self.parcels = _layer_box("furrow_import_parcels", _FILTERS.PolygonLayer)
        self.parcels.layerChanged.connect(self._look)
        self._parcels_name = QLabel(translate("Labelling", "Points become parcels of"))
        self._parcels_name.setBuddy(self.parcels)
        form = QFormLayout()
        form.addRow(translate("Labelling", "Labels"), source)
        form.addRow(self._places)
        for name, box in (
            (translate("Labelling", "Crop"), self.crop),
            (translate("Labelling", "Date"), self.date),
            (translate("Labelling", "Observer"), self.observer),
            (translate("Labelling", "Notes"), self.notes),
        ):
            form.addRow(name, box)
        form.addRow(self._parcels_name, self.parcels)
        self.crop.fieldChanged.connect(self._list_values)
        for box in (self.date, self.observer, self.notes):
            box.fieldChanged.connect(self._look)
        self.values = QTableWidget(0, 3)
        self.values.setObjectName("furrow_import_values")
        self.values.setAccessibleName(translate("Labelling", "Values and the classes they become"))
        self.values.setHorizontalHeaderLabels(
            [
                translate("Labelling", "In the layer"),
                translate("Labelling", "Features"),
                translate("Labelling", "Becomes"),
            ]
        )
        self.values.verticalHeader().hide()
        header = self.values.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.summary = WrappingLabel()
        self.problems = QListWidget()
        self.problems.setObjectName("furrow_import_problems")
        self.problems.setAccessibleName(translate("Labelling", "Problems; Enter shows the place"))
        self.problems.setToolTip(translate("Labelling", "A click shows the place on the map"))
        self.problems.setMaximumHeight(130)
        self.problems.itemClicked.connect(self._show_problem)
        self.problems.itemActivated.connect(self._show_problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = QPushButton(translate("Labelling", "Import"))
        self.do.setObjectName("furrow_do_import")
        buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._error)
        column.addLayout(form)
        column.addWidget(self.values, 1)
        column.addWidget(self.summary)
        column.addWidget(self.problems)
        column.addWidget(buttons)

    def _build_places(self) -> QWidget:
        """Which columns of a table say where."""
        places = QWidget()
        places.setObjectName("furrow_import_places")
        self.x, self.y = QComboBox(), QComboBox()
        self.x.setObjectName("furrow_import_x")
        self.y.setObjectName("furrow_import_y")
        self.table_crs = QgsProjectionSelectionWidget()
        self.table_crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.read = QPushButton(translate("Labelling", "Read the points"))
        self.read.setObjectName("furrow_import_read")
        self.read.setAutoDefault(False)
        self.read.clicked.connect(self._read_table)
        form = QFormLayout(places)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("Labelling", "Longitude or easting"), self.x)
        form.addRow(translate("Labelling", "Latitude or northing"), self.y)
        form.addRow(translate("Labelling", "Coordinates in"), self.table_crs)
        form.addRow("", self.read)
        places.hide()
        return places

    # --- what it shows ---

    @property
    def layer(self) -> QgsVectorLayer | None:
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _on_layer(self, layer: object) -> None:
        chosen = self.layer
        for box in (self.crop, self.date, self.observer, self.notes):
            box.blockSignals(True)
            box.setLayer(chosen)
            box.setField("")
            box.setEnabled(chosen is not None)
            box.blockSignals(False)
        if chosen is not None:
            self._places.hide()
            self.crop.setField(likely_field(chosen))
            for box, names in (
                (self.date, ("observed_at", "date", "time", "survey_date")),
                (self.observer, ("observer", "surveyor")),
                (self.notes, ("notes", "remarks", "comment")),
            ):
                known = {field.name().casefold(): field.name() for field in chosen.fields()}
                box.setField(next((known[name] for name in names if name in known), ""))
        point = QgsWkbTypes.GeometryType.PointGeometry
        is_points = chosen is not None and chosen.geometryType() == point
        self.parcels.setVisible(is_points)
        self._parcels_name.setVisible(is_points)
        self._list_values()

    def _list_values(self) -> None:
        """The table of values; what fits the legend is chosen already."""
        layer = self.layer
        field = self.crop.currentField()
        found = [] if layer is None or not field else values_of(layer, field, self._store.legend)
        names = [*(one.name for one in self._store.legend.classes), other_land()]
        self.values.setRowCount(len(found))
        for row, value in enumerate(found):
            text = QTableWidgetItem(value.text)
            text.setData(Qt.ItemDataRole.UserRole, value.text)
            count = QTableWidgetItem(str(value.count))
            for column, item in enumerate((text, count)):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.values.setItem(row, column, item)
            box = QComboBox()
            box.setAccessibleName(translate("Labelling", "Class of “{0}”").format(value.text))
            box.addItem(translate("Labelling", "Leave out"), LEAVE_OUT)
            for name in names:
                box.addItem(shown_name(name), name)
            if not value.fits:
                box.addItem(translate("Labelling", "New class “{0}”").format(value.text), _NEW)
            box.setCurrentIndex(box.findData(value.fits))
            box.currentIndexChanged.connect(self._look)
            self.values.setCellWidget(row, 2, box)
        self._look()

    def _look(self) -> None:
        """What would come of it now."""
        layer, field = self.layer, self.crop.currentField()
        self.plan = Plan((), ())
        if layer is not None and field:
            mapping = Mapping(
                field,
                self.date.currentField(),
                self.observer.currentField(),
                self.notes.currentField(),
            )
            parcels = self.parcels.currentLayer() if not self.parcels.isHidden() else None
            below = parcels if isinstance(parcels, QgsVectorLayer) else None
            try:
                self.plan = plan_import(layer, mapping, self._classes(), self._store, below)
            except LabelRefused as problem:
                self._error.say(str(problem))
        self._show_plan(layer)

    def _show_plan(self, layer: QgsVectorLayer | None) -> None:
        self.problems.clear()
        for problem in self.plan.problems:
            item = QListWidgetItem(problem.words)
            item.setData(_PROBLEM, problem)
            self.problems.addItem(item)
        self.problems.setVisible(bool(self.plan.problems))
        number = len(self.plan.labels)
        self.do.setEnabled(bool(number))
        if layer is None:
            words = translate("Labelling", "Choose a layer, or open a file.")
        elif not self.crop.currentField():
            words = translate("Labelling", "Choose the field that names the crop.")
        else:
            words = translate("Labelling", "{0} labels would be saved, {1} left out.").format(
                number, self._left_out()
            )
            points = [
                one
                for one in self.plan.labels
                if one.geometry.type() == QgsWkbTypes.GeometryType.PointGeometry
            ]
            if points:
                words += " " + translate(
                    "Labelling", "Points are kept, but a model learns from parcels."
                )
        self.summary.setText(words)

    def _left_out(self) -> int:
        problems = sum(problem.is_left_out for problem in self.plan.problems)
        rows = range(self.values.rowCount())
        out = sum(
            int(self.values.item(row, 1).text())
            for row in rows
            if self._box(row).currentData() == LEAVE_OUT
        )
        return problems + out

    def _classes(self) -> dict[str, str]:
        """Value -> class; a new class has the value's own name."""
        chosen = {}
        for row in range(self.values.rowCount()):
            value = str(self.values.item(row, 0).data(Qt.ItemDataRole.UserRole))
            crop = self._box(row).currentData()
            chosen[value] = value if crop == _NEW else crop
        return chosen

    def _new_classes(self) -> list[str]:
        rows = range(self.values.rowCount())
        return [
            str(self.values.item(row, 0).data(Qt.ItemDataRole.UserRole))
            for row in rows
            if self._box(row).currentData() == _NEW
            and self._store.legend.find(self.values.item(row, 0).text()) is None
        ]

    def _box(self, row: int) -> QComboBox:
        return self.values.cellWidget(row, 2)

    def _show_problem(self, item: QListWidgetItem) -> None:
        problem = item.data(_PROBLEM)
        if not problem.geometry.isNull() and not problem.geometry.isEmpty():
            self.wants_place.emit(problem.geometry, problem.crs)

    # --- files ---

    def _browse(self) -> None:
        settings = QgsSettings()
        file, _ = QFileDialog.getOpenFileName(
            self,
            translate("Labelling", "Labels"),
            str(settings.value(_LAST, "") or ""),
            "{} ({});;{} (*)".format(
                translate("Labelling", "Layers, GPS points, tables"),
                _FILES,
                translate("Labelling", "All files"),
            ),
        )
        if file:
            settings.setValue(_LAST, str(Path(file).parent))
            self.open_file(file)

    def _open_table(self, file: str) -> None:
        columns = columns_of(file)
        if len(columns) < 2:
            self._error.say(
                translate(
                    "Labelling", "{0} has no header with columns. It needs one in its first line."
                ).format(file)
            )
            return
        self._table_file = file
        self.layers.setLayer(None)
        for box, name in zip((self.x, self.y), likely_places(columns)):
            box.clear()
            box.addItems(columns)
            box.setCurrentIndex(max(0, box.findText(name)))
        self._places.show()
        if all(likely_places(columns)):
            self._read_table()

    def _read_table(self) -> None:
        self._error.clear()
        layer = open_table(
            self._table_file, self.x.currentText(), self.y.currentText(), self.table_crs.crs()
        )
        if not layer.isValid() or not layer.featureCount():
            self._error.say(
                translate("Labelling", "No point was read: check the columns of the coordinates.")
            )
            return
        QgsProject.instance().addMapLayer(layer)
        self.choose_layer(layer)
        self._places.show()  # they can be corrected, and read again


def _layer_box(name: str, filters: object) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setObjectName(name)
    box.setFilters(filters)
    box.setAllowEmptyLayer(True)
    return box


def _field_box(name: str) -> QgsFieldComboBox:
    box = QgsFieldComboBox()
    box.setObjectName("furrow_import_" + name)
    box.setAllowEmptyFieldName(True)
    return box
