"""Labelling by hand, as it stands in step 3: tools, hint, classes, series, preview."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsMapLayerProxyModel, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.errors import FurrowError
from furrow.plugin.labelling.field_client import FieldClient
from furrow.plugin.labelling.icons import tool_icon
from furrow.plugin.labelling.import_window import ImportWindow
from furrow.plugin.labelling.labeller import DRAW, FIELD, MODES, PARCEL, Labeller
from furrow.plugin.labelling.labels_layer import (
    labels_on_map,
    raise_labels,
    refresh_labels,
    show_labels,
)
from furrow.plugin.labelling.legend_widget import LegendWidget
from furrow.plugin.labelling.picking import moved
from furrow.plugin.labelling.preview import PreviewBox
from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.series_chart import SeriesView
from furrow.plugin.labelling.store import LabelStore
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
_ICON_PX = 20


class LabelBox(QWidget):
    """Made once; :meth:`open` gives it a project, :meth:`close_project` takes it away.

    Args:
        client: an EngineClient that lives long, for outlines and series; its parent is given.
        live: gives a LiveMap for a parent.
    """

    refused = pyqtSignal(str)
    """why something was not saved; empty: that is over"""
    labels_changed = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        client: Callable[[QObject], Any],
        live: Callable[[QObject], Any],
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._make_client = client
        self._client: Any = None
        self._fields: FieldClient | None = None
        self.store: LabelStore | None = None
        self.labeller: Labeller | None = None
        self._stamp: tuple[int, int] = (0, 0)
        self._parcels_id = ""
        """Of the layer whose polygons are parcels."""
        self._has_imagery = False
        self.tools = {mode: self._tool(mode) for mode in MODES}
        self.tools[PARCEL].setText(translate("Labelling", "Parcel"))
        self.tools[PARCEL].setToolTip(
            translate("Labelling", "Click a parcel of a layer, or a label that is there")
        )
        self.tools[FIELD].setText(translate("Labelling", "Field"))
        self.tools[DRAW].setText(translate("Labelling", "Draw"))
        self.tools[DRAW].setToolTip(translate("Labelling", "Draw the outline of a field"))
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("furrow_label_parcels")
        self.layers.setFilters(_FILTERS.PolygonLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setLayer(None)
        self.layers.setMinimumWidth(80)
        self.layers.setSizeAdjustPolicy(
            QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layers.layerChanged.connect(self._on_layer)
        self._from = QLabel(translate("Labelling", "Parcels of"))
        self._from.setBuddy(self.layers)
        self.hint = WrappingLabel()
        self.hint.setObjectName("furrow_label_hint")
        self.next = self._button("next", translate("Labelling", "Suggest the next"))
        self.next.setToolTip(
            translate("Labelling", "Go where a label helps most (space on the map)")
        )
        self.next.clicked.connect(self.suggest)
        self.undo = self._button("undo", translate("Labelling", "Undo"))
        self.undo.clicked.connect(lambda: self.labeller is not None and self.labeller.undo())
        self.remove = self._button("remove", translate("Labelling", "Remove"))
        self.remove.setToolTip(translate("Labelling", "Take the label of this parcel away"))
        self.remove.clicked.connect(lambda: self.labeller is not None and self.labeller.remove())
        self.importing = self._button("import", translate("Labelling", "Import…"))
        self.importing.setToolTip(translate("Labelling", "Labels of a layer, GPS points or a CSV"))
        self.importing.clicked.connect(self.import_labels)
        self.legend = LegendWidget()
        self.legend.chosen.connect(lambda crop: self.labeller and self.labeller.give(crop))
        self.legend.digit_pressed.connect(lambda n: self.labeller and self.labeller.press_digit(n))
        self.legend.class_named.connect(self._add_class)
        self.legend.class_unwanted.connect(self._remove_class)
        self.series = SeriesView()
        self.preview = PreviewBox(live)
        self.preview.suggested.connect(self._take_suggestion)
        self.preview.told.connect(self._on_hint)
        self.preview.appeared.connect(self._on_preview)
        self._lay_out()
        self.importer = ImportWindow(
            canvas,
            self,
            lambda shape, crs: self.labeller and self.labeller.zoom_to(shape, crs),
        )
        canvas.xyCoordinates.connect(self._on_pointer)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self.hide()

    # --- for the step ---

    def open(self, folder: str, has_imagery: bool) -> None:
        """Show a project's labels. The same one again: what has changed of it meanwhile."""
        has_changed = has_imagery != self._has_imagery
        self._has_imagery = has_imagery
        if self.store is None or self.store.project.folder != Path(folder):
            self.close_project()
            try:
                self._begin(LabelStore(Path(folder), self))
            except LabelRefused as problem:
                self.refused.emit(str(problem))
                return
        elif self._file_stamp() != self._stamp:
            self._show()
        elif not has_changed:
            return
        self.tools[FIELD].setEnabled(has_imagery)
        self.tools[FIELD].setToolTip(
            translate("Labelling", "Click into the imagery: the outline of the field is found")
            if has_imagery
            else translate("Labelling", "Needs prepared imagery: see step 2")
        )
        self.next.setEnabled(has_imagery)
        self.preview.setEnabled(has_imagery)
        self.preview.run(folder if self._runs_preview else "")

    def close_project(self) -> None:
        """No project: nothing of it stays on the canvas, and no process runs."""
        self.hide()
        self.importer.close()
        self.preview.dispose()
        if self.labeller is not None:
            self.labeller.blockSignals(True)
            self.labeller.dispose()
            self.labeller.deleteLater()
        if self._fields is not None:
            self._fields.close()
            self._fields.deleteLater()
        if self._client is not None:
            self._client.close()
            self._client.deleteLater()
        if self.store is not None:
            self.store.blockSignals(True)
            self.store.deleteLater()
        self.labeller = self._fields = self._client = self.store = None

    def dispose(self) -> None:
        """The end."""
        self.close_project()
        self._canvas.xyCoordinates.disconnect(self._on_pointer)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)

    def stop(self) -> None:
        """Give the pointer back."""
        if self.labeller is not None:
            self.labeller.stop()

    # --- what a person does ---

    def suggest(self) -> None:
        """Where a label helps most."""
        if not self._has_imagery or self.store is None:
            self.hint.setText(
                translate("Labelling", "Suggestions need prepared imagery: see step 2.")
            )
            return
        if not self._is_labelling:
            self._on_tool(PARCEL)
        self.hint.setText(translate("Labelling", "Looking for the place that helps most…"))
        self.preview.run(str(self.store.project.folder))
        self.preview.suggest(self._parcel_layer)

    def import_labels(self) -> None:
        if self.store is not None:
            self.importer.open(self.store, self.layers.currentLayer())

    def show_on_map(self) -> bool:
        """Put the labels on the map, and go there; False where they cannot be read."""
        store = self.store
        if store is None:
            return False
        layer = show_labels(str(store.project.folder), store.legend)
        if layer is not None and self.labeller is not None:
            self._see(layer)
        return layer is not None

    # --- within ---

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for mode in MODES:
            row.addWidget(self.tools[mode], 1)
        of = QHBoxLayout()
        of.setSpacing(6)
        of.addWidget(self._from)
        of.addWidget(self.layers, 1)
        acts = QGridLayout()
        acts.setSpacing(4)
        acts.addWidget(self.next, 0, 0, 1, 2)
        acts.addWidget(self.undo, 0, 2)
        acts.addWidget(self.remove, 1, 2)
        acts.addWidget(self.importing, 1, 0, 1, 2)
        acts.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(of)
        column.addWidget(self.hint)
        column.addWidget(self.legend)
        column.addLayout(acts)
        column.addWidget(self.preview)
        column.addWidget(self.series)

    def _begin(self, store: LabelStore) -> None:
        folder = str(store.project.folder)
        self.store = store
        self._client = self._make_client(self)
        self._fields = FieldClient(self._client, folder, self)
        self._fields.series_shown.connect(self._on_series)
        self._fields.series_failed.connect(self._on_no_series)
        self.labeller = Labeller(self._canvas, store, self._fields, self)
        self.labeller.layer = self._parcel_layer
        self.labeller.hinted.connect(self._on_hint)
        self.labeller.refused.connect(self.refused)
        self.labeller.changed.connect(self._show)
        self.labeller.next_wanted.connect(self.suggest)
        store.changed.connect(self._on_changed)
        self.series.show_series(None, store.legend)
        self.hint.setText(self._opening_words())
        self._show()
        self.show()

    def _show(self) -> None:
        store, labeller = self.store, self.labeller
        if store is None or labeller is None:
            return
        self._stamp = self._file_stamp()
        try:
            counts = store.counts()
        except LabelRefused as problem:
            self.refused.emit(str(problem))
            return
        picked = labeller.picked
        crop = "" if picked is None else picked.crop
        self.legend.show_classes(store.legend, counts, labeller.held, crop)
        for mode, tool in self.tools.items():
            tool.setChecked(labeller.mode == mode)
        words = store.undo_words
        self.undo.setEnabled(bool(words))
        self.undo.setToolTip(
            translate("Labelling", "Take back {0} (backspace on the map)").format(words)
            if words
            else translate("Labelling", "Nothing to take back")
        )
        self.remove.setEnabled(bool(crop))
        if not self._is_labelling:
            if self._client.is_running:
                self._client.stop()  # its memory is worth more than a second at the next start
            self.series.show_series(None, store.legend)
            self.hint.setText(self._opening_words())
        self.preview.run(str(store.project.folder) if self._runs_preview else "")

    def _on_tool(self, mode: str) -> None:
        labeller, store = self.labeller, self.store
        if labeller is None or store is None:
            return
        if labeller.mode == mode:
            labeller.stop()
            return
        folder = str(store.project.folder)
        if labels_on_map(folder) is None:
            is_bare = not self._canvas.layers()
            layer = show_labels(folder, store.legend)
            if layer is not None and is_bare:
                self._see(layer)
        labeller.start(mode)

    def _see(self, layer: QgsVectorLayer) -> None:
        """Show all labels; where there are none, the mapped area."""
        store, labeller = self.store, self.labeller
        if store is None or labeller is None:
            return
        frame = store.area()
        shown = moved(frame, store.crs, self._canvas.mapSettings().destinationCrs())
        if shown is not None:
            self._canvas.setExtent(shown.boundingBox())
            self._canvas.refresh()

    def _on_changed(self) -> None:
        if self.store is not None:
            refresh_labels(str(self.store.project.folder), self.store.legend)
        self._show()
        self.importer.labels_changed()
        self.preview.labels_changed()
        self.labels_changed.emit()

    def _add_class(self, name: str) -> None:
        if self.store is None:
            return
        self.refused.emit("")
        try:
            self.store.add_class(name)
        except LabelRefused as problem:
            self.refused.emit(str(problem))
        else:
            self.legend.name.clear()

    def _remove_class(self, name: str) -> None:
        if self.store is None:
            return
        self.refused.emit("")
        try:
            self.store.remove_class(name)
        except LabelRefused as problem:
            self.refused.emit(str(problem))
            return
        self.hint.setText(
            translate("Labelling", "“{0}” is out of the list. Undo brings it back.").format(name)
        )

    def _on_layer(self, layer: object) -> None:
        chosen = self._parcel_layer
        self._parcels_id = "" if chosen is None else chosen.id()
        if self.labeller is not None:
            self.labeller.layer = chosen

    def _on_layers_removed(self, layers: list[str]) -> None:
        """The list of layers would go on with another one, and tell nobody."""
        if self._parcels_id not in layers:
            return
        self.layers.setLayer(None)
        self._on_layer(None)
        if self._is_labelling:
            self.hint.setText(
                translate(
                    "Labelling",
                    "The layer of parcels was taken from the map. Choose another one, or draw the "
                    "field.",
                )
            )

    @property
    def _parcel_layer(self) -> QgsVectorLayer | None:
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def _is_labelling(self) -> bool:
        return self.labeller is not None and bool(self.labeller.mode)

    @property
    def _runs_preview(self) -> bool:
        """Once begun, it stays while the project is open; a tool that is put away ends nothing."""
        return self._has_imagery and (self._is_labelling or self.preview.is_running)

    def _on_pointer(self, point: QgsPointXY) -> None:
        if self._fields is None or not self._has_imagery or not self._is_labelling:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        if crs.authid():
            self._fields.look_at(point.x(), point.y(), crs.authid())

    def _on_series(self, shown: Any) -> None:
        if self.store is not None and self._is_labelling:
            self.series.show_series(shown, self.store.legend)

    def _on_no_series(self, problem: FurrowError) -> None:
        if self.store is not None:
            self.series.show_series(None, self.store.legend)

    def _take_suggestion(self, suggestion: Any) -> None:
        if self.labeller is not None:
            self.labeller.take_suggestion(suggestion)

    def _on_preview(self) -> None:
        if self.store is not None:
            raise_labels(str(self.store.project.folder))

    def _on_hint(self, words: str) -> None:
        self.hint.setText(words or self._opening_words())

    def _opening_words(self) -> str:
        return translate(
            "Labelling",
            "Choose how to take a parcel. Each label is saved at once; keys 1 to 9 and 0 give the "
            "class.",
        )

    def _file_stamp(self) -> tuple[int, int]:
        if self.store is None:
            return (0, 0)
        stamps = []
        for name in ("labels.gpkg", "furrow.json"):
            try:
                stamps.append((self.store.project.folder / name).stat().st_mtime_ns)
            except OSError:
                stamps.append(0)
        return stamps[0], stamps[1]

    def _tool(self, mode: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("furrow_label_" + mode)
        button.setCheckable(True)
        button.setIcon(tool_icon(mode))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._on_tool(mode))
        return button

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("furrow_label_" + name)
        button.setAutoDefault(False)
        return button
