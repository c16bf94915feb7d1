"""Step 3: the labelled parcels, from a layer or by hand; it makes the project of what is chosen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsSettings, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsFieldComboBox, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from furrow.engine.contract.message import Message
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.labelling.gpkg import LabelRefused
from furrow.plugin.labelling.label_box import LabelBox
from furrow.plugin.live.live_map import LiveMap
from furrow.plugin.panel.labels_source import counting, layer_of, likely_field
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import (
    IMAGERY,
    LABELS,
    MAP,
    MODEL,
    READY,
    STALE,
    PanelState,
    StepView,
)
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.slices import Slices
from furrow.plugin.translation import said

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
_FILES = "*.gpkg *.shp *.geojson *.json *.fgb *.parquet"
_SHOWN_CLASSES = 12
_LAST = "furrow/last_labels_folder"
_LOOK_AGAIN_MS = 2500
"""After the last label the engine is asked what that means for model and map."""


class LabelsStep(StepBox):
    """Its button makes the project; once it is made, the labels are made here, too. When they are
    enough, the button leads on to the model."""

    step = LABELS
    wants_words = pyqtSignal(str)

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        self._counted = ("", "")
        self._leads_on = False
        """There are labels enough for what comes next, and it is not done yet."""
        self._canvas = canvas
        self._look_again = QTimer()
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(_LOOK_AGAIN_MS)
        self._counting = Slices()
        super().__init__(session)
        self._counting.finished.connect(self._show_counts)
        self._look_again.timeout.connect(self._on_labels_settled)

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
        self._crops = QLineEdit()
        self._crops.setObjectName("furrow_labels_crops")
        self._crops.setPlaceholderText(translate("Panel", "Maize, Winter wheat"))
        self._crops.setToolTip(
            translate("Panel", "No labels yet? Name the crops, and label parcels on the map.")
        )
        self._crops.setMinimumWidth(80)
        self._crops.textEdited.connect(lambda text: self.session.choose(crops=text))
        rows = (
            (translate("Panel", "Parcels"), self._layers),
            (translate("Panel", "Crop"), self._fields),
            (translate("Panel", "By hand"), self._crops),
        )
        for row, (name, widget) in enumerate(rows):
            label = QLabel(name)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1, 1, 1 if row == 0 else 2)
        grid.addWidget(browse, 0, 2)
        grid.setColumnStretch(1, 1)
        self._counts = WrappingLabel()
        self.labelling = LabelBox(self._canvas, self._client, self._live)
        self.labelling.refused.connect(self.wants_words)
        self.labelling.labels_changed.connect(self._on_labels_changed)
        self.contents.addWidget(self._inputs)
        self.contents.addWidget(self._counts)
        self.contents.addWidget(self.labelling)
        self.show_labels = QPushButton(translate("Panel", "Show the labels on the map"))
        self.show_labels.setObjectName("furrow_show_labels")
        self.show_labels.clicked.connect(self._show_labels)
        self.contents.addWidget(self.show_labels, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_labelling(self) -> bool:
        """A tool of labelling has the pointer."""
        labeller = self.labelling.labeller
        return labeller is not None and bool(labeller.mode)

    def dispose(self) -> None:
        """Leave the canvas as it was, and end what runs."""
        self._look_again.stop()
        self._counting.stop()
        self.labelling.dispose()

    def act(self) -> None:
        if not self.session.state.has_project:
            self.session.make_project()
        elif self._leads_on:
            self.labelling.stop()
            self.opened.emit(MODEL)
        else:
            self._show_labels()

    def _show_labels(self) -> None:
        if not self.labelling.show_on_map():
            self.wants_words.emit(translate("Panel", "The project's labels cannot be read."))

    def update_to(self, state: PanelState, view: StepView) -> None:
        self._inputs.setVisible(not state.has_project)
        self._inputs.setEnabled(not state.is_busy)
        draft = self.session.draft
        self._leads_on = (
            state.has_project
            and view.state == READY
            and state.steps[MAP].state != READY
            and not self.session.is_open_elsewhere
        )
        self.show_labels.setVisible(self._leads_on)
        self.show_labels.setEnabled(view.can_act)
        self.labelling.legend.say_next(
            translate(
                "Panel",
                "Enough for a first map: go on with step 4, Model, or press “Make the map” in "
                "step 5.",
            )
            if self._leads_on
            else ""
        )
        if state.has_project:
            self.button.setText(
                translate("Panel", "Next: the model")
                if self._leads_on
                else translate("Panel", "Show the labels on the map")
            )
            self._counts.hide()
            if self.session.is_open_elsewhere:
                self.labelling.close_project()  # one window labels; the other is told that it looks
            else:
                has_imagery = state.steps[IMAGERY].state in (READY, STALE)
                self.labelling.open(state.folder, has_imagery)
        else:
            self.labelling.close_project()
            self.button.setText(translate("Panel", "Make the project"))
            if not draft.labels_layer and self._layers.currentLayer() is not None:
                self._layers.setLayer(None)
            self._crops.setEnabled(not draft.labels_layer)
            if self._crops.text() != draft.crops:
                self._crops.setText(draft.crops)
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

    def _client(self, parent: object) -> EngineClient:
        return EngineClient(self.session.find_command, one_shot=False, parent=parent)

    def _live(self, parent: object) -> LiveMap:
        return LiveMap(self._canvas, self.session.find_command, parent)

    def _on_labels_changed(self) -> None:
        """The engine is asked when they have settled; until then the file's own count is told."""
        self._look_again.start()
        store = self.labelling.store
        try:
            counts = store.counts() if store is not None else {}
        except LabelRefused:
            return  # the box has told it
        if len(counts) > 1:
            self.line.setText(
                said(
                    Message(
                        "{parcels} labelled parcels of {crops} crops",
                        parcels=sum(counts.values()),
                        crops=len(counts),
                    )
                )
            )

    def _on_labels_settled(self) -> None:
        if self.session.is_busy:
            self._look_again.start()
        else:
            self.session.refresh()

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
            self._counting.stop()
            if isinstance(layer, QgsVectorLayer) and draft.has_labels:
                self._counts.setText(translate("Panel", "Counting the parcels…"))
                self._counts.show()
                self._counting.start(counting(layer, draft.label_field))
            else:
                self._show_counts([])

    def _show_counts(self, counts: list[tuple[str, int]]) -> None:
        shown = [f"{name} {number}" for name, number in counts[:_SHOWN_CLASSES]]
        text = ", ".join(shown)
        if len(counts) > _SHOWN_CLASSES:
            more = len(counts) - _SHOWN_CLASSES
            text = translate("Panel", "{0}; other crops: {1}").format(text, more)
        self._counts.setText(text)
        self._counts.setVisible(bool(text))
