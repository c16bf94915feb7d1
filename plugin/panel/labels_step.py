"""Step 3: the labelled parcels, and making the project of all that was chosen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsSettings, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QLabel, QToolButton, QWidget

from furrow.plugin.panel.labels_source import class_counts, layer_of, likely_field
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import LABELS, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
_FILES = "*.gpkg *.shp *.geojson *.json *.fgb *.parquet"
_SHOWN_CLASSES = 12
_LAST = "furrow/last_labels_folder"


class LabelsStep(StepBox):
    """Its button makes the project; once it is made, it shows the project's own labels."""

    step = LABELS
    wants_words = pyqtSignal(str)

    def __init__(self, session: PanelSession) -> None:
        self._counted = ("", "")
        super().__init__(session)

    def build(self) -> None:
        self._inputs = QWidget()
        grid = QGridLayout(self._inputs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        self._layers = QgsMapLayerComboBox()
        self._layers.setObjectName("furrow_labels_layer")
        self._layers.setFilters(_FILTERS.PolygonLayer)
        self._layers.setAllowEmptyLayer(True)
        self._layers.setMinimumWidth(80)
        self._layers.setSizeAdjustPolicy(
            QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._layers.setLayer(None)
        self._layers.layerChanged.connect(self._on_layer)
        browse = QToolButton()
        browse.setObjectName("furrow_labels_browse")
        browse.setText("…")
        browse.setToolTip(translate("Panel", "Open a file of labelled parcels"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        self._fields = QgsFieldComboBox()
        self._fields.setObjectName("furrow_labels_field")
        self._fields.setAllowEmptyFieldName(True)
        self._fields.setMinimumWidth(80)
        self._fields.fieldChanged.connect(self._on_field)
        parcels, crop = QLabel(translate("Panel", "Parcels")), QLabel(translate("Panel", "Crop"))
        parcels.setBuddy(self._layers)
        crop.setBuddy(self._fields)
        grid.addWidget(parcels, 0, 0)
        grid.addWidget(self._layers, 0, 1)
        grid.addWidget(browse, 0, 2)
        grid.addWidget(crop, 1, 0)
        grid.addWidget(self._fields, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self._counts = WrappingLabel()
        self.contents.addWidget(self._inputs)
        self.contents.addWidget(self._counts)

    def act(self) -> None:
        if self.session.state.has_project:
            self._show_labels(self.session.state.folder)
        else:
            self.session.make_project()

    def update_to(self, state: PanelState, view: StepView) -> None:
        self._inputs.setVisible(not state.has_project)
        self._inputs.setEnabled(not state.is_busy)
        draft = self.session.draft
        if state.has_project:
            self.button.setText(translate("Panel", "Show the labels on the map"))
            self._count_project(state.folder)
        else:
            self.button.setText(translate("Panel", "Make the project"))
            if not draft.labels_layer and self._layers.currentLayer() is not None:
                self._layers.setLayer(None)
            self._count_draft()

    def open_file(self, file: str) -> bool:
        """Add a file's first layer to the QGIS project, and choose it."""
        layer = QgsVectorLayer(file, Path(file).stem, "ogr")
        polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        if not layer.isValid() or layer.geometryType() != polygons:
            self.wants_words.emit(
                translate(
                    "Panel",
                    "{0} is no layer of parcels. Choose a file of polygons (GeoPackage, "
                    "Shapefile, GeoJSON) with a column that names the crop.",
                ).format(file)
            )
            return False
        self.wants_words.emit("")
        QgsProject.instance().addMapLayer(layer)
        self.choose_layer(layer)
        return True

    def choose_layer(self, layer: QgsVectorLayer) -> None:
        self._layers.setLayer(layer)

    def _browse(self) -> None:
        settings = QgsSettings()
        file, _ = QFileDialog.getOpenFileName(
            self,
            translate("Panel", "Labelled parcels"),
            str(settings.value(_LAST, "") or ""),
            "{} ({});;{} (*)".format(
                translate("Panel", "Polygon layers"), _FILES, translate("Panel", "All files")
            ),
        )
        if file and self.open_file(file):
            settings.setValue(_LAST, str(Path(file).parent))

    def _on_layer(self, layer: object) -> None:
        self._fields.setLayer(layer)
        if isinstance(layer, QgsVectorLayer):
            self._fields.setField(likely_field(layer))
            self.session.choose(
                labels_layer=layer.id(),
                labels_name=layer.name(),
                label_field=self._fields.currentField(),
            )
        elif self.session.draft.labels_layer:
            self.session.choose(labels_layer="", labels_name="", label_field="")

    def _on_field(self, field: str) -> None:
        if self.session.draft.labels_layer and field != self.session.draft.label_field:
            self.session.choose(label_field=field)

    def _count_draft(self) -> None:
        draft = self.session.draft
        key = (draft.labels_layer, draft.label_field)
        if key != self._counted:
            self._counted = key
            layer = layer_of(draft.labels_layer)
            self._show_counts(layer, draft.label_field if draft.has_labels else "")

    def _count_project(self, folder: str) -> None:
        file = Path(folder) / "labels.gpkg"
        try:
            key = (str(file), str(file.stat().st_mtime_ns))
        except OSError:
            key = (str(file), "")
        if key != self._counted:
            self._counted = key
            layer = _project_labels(folder) if key[1] else None
            self._show_counts(layer, "crop")

    def _show_counts(self, layer: object, field: str) -> None:
        counts = class_counts(layer, field) if isinstance(layer, QgsVectorLayer) and field else []
        shown = [f"{name} {number}" for name, number in counts[:_SHOWN_CLASSES]]
        text = ", ".join(shown)
        if len(counts) > _SHOWN_CLASSES:
            more = len(counts) - _SHOWN_CLASSES
            text = translate("Panel", "{0} and {1} more crops").format(text, more)
        self._counts.setText(text)
        self._counts.setVisible(bool(text))

    def _show_labels(self, folder: str) -> None:
        layer = _project_labels(folder)
        if not layer.isValid():
            self.wants_words.emit(translate("Panel", "The project's labels cannot be read."))
            return
        there = QgsProject.instance().mapLayersByName(layer.name())
        if not any(other.source() == layer.source() for other in there):
            QgsProject.instance().addMapLayer(layer)


def _project_labels(folder: str) -> QgsVectorLayer:
    source = "{}|layername=parcels".format(Path(folder) / "labels.gpkg")
    return QgsVectorLayer(source, translate("Panel", "Labelled parcels"), "ogr")
