"""Import of labels: a layer or file, its fields, what fits the legend, what does not."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.help.whats_this import explain
from furrow.plugin.labelling.import_places import TablePlaces
from furrow.plugin.labelling.import_values import ValuesTable
from furrow.plugin.labelling.importing import Mapping, Plan, plan_import, values_of
from furrow.plugin.labelling.layer_reading import Reading, looking_again, reading
from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.store import LabelStore
from furrow.plugin.panel.labels_source import likely_field
from furrow.plugin.panel.strips import Strip, WrappingLabel
from furrow.plugin.slices import Slices

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
_FILES = "*.gpkg *.shp *.geojson *.json *.fgb *.gpx *.kml *.csv *.txt"
_TABLES = (".csv", ".txt", ".tsv")
_LAST = "furrow/last_labels_folder"
_PROBLEM = Qt.ItemDataRole.UserRole
_SIZE = (440, 620)
"""Narrow: the map stays in sight beside it."""
_LOOK_AGAIN_MS = 400
"""After the last label that was given by hand meanwhile."""
_GUESSES = {
    "date": ("observed_at", "date", "time", "survey_date"),
    "observer": ("observer", "surveyor"),
    "notes": ("notes", "remarks", "comment"),
}


class ImportDialog(QDialog):
    """Nothing is written before “Import” is pressed, and one step of undo takes it back.

    The layer is read once, in slices; another class for a value is only counted anew.
    """

    wants_place = pyqtSignal(object, object)
    """geometry and its coordinate system, to be shown on the map"""

    def __init__(
        self, store: LabelStore, parcels: QgsMapLayer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._read: Reading | None = None
        self._ids = ["", ""]
        """Of the layers of labels and of parcels."""
        self._texts: list[str] = []
        """The crop field's value of each feature."""
        self.plan = Plan()
        self._slices = Slices(self)
        self._slices.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))
        self._slices.finished.connect(self._on_read)
        self._slices.failed.connect(self._on_unreadable)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self.setWindowTitle(translate("Labelling", "Import labels"))
        self.setObjectName("furrow_import")
        self.resize(*_SIZE)
        self._build()
        explain(self)
        self.layers.setLayer(None)
        self.parcels.setLayer(parcels)
        self._on_layer(None)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self.finished.connect(self._on_closed)

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
        """Save what fits, and the classes that it needs; where that fails the dialog stays, says
        why, and nothing was saved."""
        if self.is_reading or not self.plan.taken:
            return
        self._error.clear()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._store.add_all(self.plan.labels, self._store.crs, self.values.new_classes())
        except LabelRefused as problem:
            self._error.say(str(problem))
            return
        finally:
            QApplication.restoreOverrideCursor()
        super().accept()

    def choose_class(self, value: str, crop: str) -> None:
        """Take a value of the crop field as this class; LEAVE_OUT: not at all."""
        self.values.choose(value, crop)

    def labels_changed(self) -> None:
        """The labels or the legend have changed meanwhile."""
        self._again.start()

    @property
    def is_reading(self) -> bool:
        return self._slices.is_running

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
        self.places = TablePlaces()
        self.places.wanted.connect(self._read_table)
        self.crop, self.date = _field_box("crop"), _field_box("date")
        self.observer, self.notes = _field_box("observer"), _field_box("notes")
        self.parcels = _layer_box("furrow_import_parcels", _FILTERS.PolygonLayer)
        self.parcels.layerChanged.connect(self._read_layer)
        self._parcels_name = QLabel(translate("Labelling", "Points become parcels of"))
        self._parcels_name.setBuddy(self.parcels)
        form = QFormLayout()
        form.addRow(translate("Labelling", "Labels"), source)
        form.addRow(self.places)
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
        self.values = ValuesTable()
        self.values.chosen.connect(self._look)
        self.progress = QProgressBar()
        self.progress.setObjectName("furrow_import_progress")
        self.progress.setAccessibleName(translate("Labelling", "How much of the layer is read"))
        self.progress.setRange(0, 100)
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
        column.addWidget(self.progress)
        column.addWidget(self.summary)
        column.addWidget(self.problems)
        column.addWidget(buttons)

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
        if chosen is not None:
            self.places.hide()
            self.crop.setField(likely_field(chosen))
            known = {field.name().casefold(): field.name() for field in chosen.fields()}
            for name, box in (
                ("date", self.date),
                ("observer", self.observer),
                ("notes", self.notes),
            ):
                box.setField(next((known[one] for one in _GUESSES[name] if one in known), ""))
        for box in (self.crop, self.date, self.observer, self.notes):
            box.blockSignals(False)
        point = QgsWkbTypes.GeometryType.PointGeometry
        is_points = chosen is not None and chosen.geometryType() == point
        self.parcels.setVisible(is_points)
        self._parcels_name.setVisible(is_points)
        self._read_layer()

    def _read_layer(self, *_: object) -> None:
        """All that takes long, for any choice of classes."""
        layer, parcels = self.layer, self.parcels.currentLayer()
        self._ids = ["" if one is None else one.id() for one in (layer, parcels)]
        self._read = None
        self._slices.stop()
        self._list_values()
        if layer is not None:
            is_wanted = isinstance(parcels, QgsVectorLayer) and not self.parcels.isHidden()
            below = parcels if is_wanted else None
            self._slices.start(reading(layer, self._store, below))
        self._show_plan()

    def _look_again(self) -> None:
        """Labels have changed: what would make room, and the classes."""
        if self.is_reading and self._read is None:
            self._again.start()  # it reads on, and is then asked again
        elif self._read is not None:
            self._slices.start(looking_again(self._read, self._store))
            self._show_plan()

    def _on_read(self, found: Reading) -> None:
        keep = self.values.choices() if found is self._read else {}
        self._read = found
        self._list_values(keep=keep)

    def _on_unreadable(self, problem: Exception) -> None:
        if not isinstance(problem, LabelRefused):
            raise problem
        self._read = None
        self._list_values()
        self._error.say(str(problem))

    def _list_values(self, *_: object, keep: dict[str, str] | None = None) -> None:
        """The table of values; what fits the legend is chosen already."""
        self._texts = [] if self._read is None else self._read.texts(self.crop.currentField())
        legend = self._store.legend
        self.values.show_values(values_of(self._texts, legend), legend, keep or {})
        self._look()

    def _look(self, *_: object) -> None:
        """What would come of it now."""
        self.plan = Plan()
        if self._read is not None and self.crop.currentField():
            mapping = Mapping(
                self.crop.currentField(),
                self.date.currentField(),
                self.observer.currentField(),
                self.notes.currentField(),
            )
            self.plan = plan_import(
                self._read, self._texts, mapping, self.values.classes(), self._store.crs
            )
        self._show_plan()

    def _show_plan(self) -> None:
        plan = self.plan
        self.progress.setVisible(self.is_reading)
        self.problems.clear()
        for problem in plan.problems:
            item = QListWidgetItem(problem.words)
            item.setData(_PROBLEM, problem)
            self.problems.addItem(item)
        if plan.unlisted:
            words = translate("Labelling", "Not listed: {0} more like these").format(plan.unlisted)
            self.problems.addItem(words)
        self.problems.setVisible(bool(plan.problems))
        number = len(plan.taken)
        self.do.setEnabled(bool(number) and not self.is_reading)
        if self.layer is None:
            words = translate("Labelling", "Choose a layer, or open a file.")
        elif self._read is None and self.is_reading:
            words = translate("Labelling", "Reading the layer…")
        elif not self.crop.currentField():
            words = translate("Labelling", "Choose the field that names the crop.")
        else:
            words = translate("Labelling", "Labels to save: {0}. Left out: {1}.").format(
                number, plan.left_out
            )
            if plan.has_points:
                words += " " + translate(
                    "Labelling", "Points are kept, but a model learns from parcels."
                )
        self.summary.setText(words)

    def _show_problem(self, item: QListWidgetItem) -> None:
        problem = item.data(_PROBLEM)
        if problem is None or problem.geometry.isNull() or problem.geometry.isEmpty():
            return
        self.wants_place.emit(problem.geometry, problem.crs)

    # --- what goes away ---

    def _on_layers_removed(self, layers: list[str]) -> None:
        """The lists of layers would go on with other ones, and tell nobody."""
        for box, chosen in zip((self.layers, self.parcels), tuple(self._ids)):
            if chosen in layers:
                box.setLayer(None)
                (self._on_layer if box is self.layers else self._read_layer)(None)

    def _on_closed(self, _result: int) -> None:
        self._slices.stop()
        self._again.stop()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)

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
        self.layers.setLayer(None)
        if not self.places.open(file):
            self._error.say(
                translate(
                    "Labelling", "{0} has no header with columns. It needs one in its first line."
                ).format(file)
            )

    def _read_table(self) -> None:
        self._error.clear()
        layer = self.places.layer()
        if layer is None:
            self._error.say(
                translate("Labelling", "No point was read: check the columns of the coordinates.")
            )
            return
        QgsProject.instance().addMapLayer(layer)
        self.choose_layer(layer)
        self.places.show()  # they can be corrected, and read again


def _layer_box(name: str, filters: object) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setObjectName(name)
    box.setFilters(filters)
    box.setAllowEmptyLayer(True)
    box.setMinimumWidth(80)
    box.setSizeAdjustPolicy(
        QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    return box


def _field_box(name: str) -> QgsFieldComboBox:
    box = QgsFieldComboBox()
    box.setObjectName("furrow_import_" + name)
    box.setAllowEmptyFieldName(True)
    return box
