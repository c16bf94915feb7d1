"""Which part of the imagery to map: all, a rectangle drawn, the view, or where a layer lies."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QRadioButton, QSizePolicy, QWidget

from furrow.plugin.canvas.areas import AreaRefused, area_of, hectares
from furrow.plugin.canvas.draw_area import DrawAreaTool
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import DRAWN, LAYER, VIEW, Draft
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_FILTERS = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)


class AreaChoice(QWidget):
    """Changes the draft's area, shows it on the map, and can take the last change back."""

    wants_hint = pyqtSignal(str)
    wants_error = pyqtSignal(str)

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._session = session
        self._canvas = canvas
        self._earlier: list[Draft] = []
        self._folder = ""
        self._other_tool: QgsMapTool | None = None
        self.tool = DrawAreaTool(canvas)
        self.tool.drawn.connect(lambda area: self._choose(area, DRAWN))
        self.tool.refused.connect(self.wants_error)
        self.tool.given_up.connect(self.put_tool_back)
        canvas.mapToolSet.connect(self._on_tool_set)
        self._build()

    def _build(self) -> None:
        self.all = self._radio("all", translate("Panel", "All of the imagery"))
        self.drawn = self._radio("drawn", translate("Panel", "Drawn on the map"))
        self.view = self._radio("view", translate("Panel", "What the map shows now"))
        self.layer = self._radio("layer", translate("Panel", "Around a layer’s polygons"))
        self.layer.setToolTip(
            translate("Panel", "Around its selected polygons, where some are selected")
        )
        self.all.setChecked(True)
        self.all.clicked.connect(lambda: self._choose("", ""))
        self.drawn.clicked.connect(self.draw)
        self.view.clicked.connect(self.take_view)
        self.layer.clicked.connect(self._on_layer)
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("furrow_area_layer")
        self.layers.setAccessibleName(translate("Panel", "Layer of polygons"))
        self.layers.setFilters(_FILTERS.PolygonLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setLayer(None)
        self.layers.setMinimumWidth(80)
        self.layers.setSizeAdjustPolicy(
            QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layers.layerChanged.connect(self._on_layer_chosen)
        self.size = WrappingLabel()
        self.undo_button = QPushButton(translate("Panel", "Undo"))
        self.undo_button.setObjectName("furrow_area_undo")
        self.undo_button.setToolTip(translate("Panel", "Back to the area before"))
        self.undo_button.clicked.connect(self.undo)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        rows = (self.all, self.drawn, self.view, self.layer, self.layers)
        for row, widget in enumerate(rows):
            grid.addWidget(widget, row, 0, 1, 2)
        grid.addWidget(self.size, len(rows), 0)
        grid.addWidget(self.undo_button, len(rows), 1)
        grid.setColumnStretch(0, 1)

    # --- what a person does ---

    def draw(self) -> None:
        """Take the pointer to the map."""
        if self._canvas.mapTool() is not self.tool:
            self._other_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()  # for the Escape key
        self.drawn.setChecked(True)
        there = translate("Panel", "Drag a corner of the rectangle, or a new rectangle.")
        new = translate("Panel", "Drag a rectangle on the map.")
        escape = translate("Panel", "Escape gives the pointer back.")
        self.wants_hint.emit(f"{there if self.tool.is_shown else new} {escape}")

    def take_view(self) -> None:
        """The area is what the map shows now."""
        settings = self._canvas.mapSettings()
        self._take(self._canvas.extent(), settings.destinationCrs(), VIEW)

    def take_layer(self, layer: QgsVectorLayer) -> None:
        """The area is the rectangle around a layer's polygons, or around those selected."""
        selected = layer.selectedFeatureCount()
        extent = layer.boundingBoxOfSelected() if selected else layer.extent()
        if extent.isEmpty():
            self._refuse(
                translate("Panel", "“{0}” holds no polygons. Choose another layer.").format(
                    layer.name()
                )
            )
            return
        self._take(extent, layer.crs(), LAYER, layer.name())

    def undo(self) -> None:
        """Back to the area before; again: to the one before that."""
        if self._earlier:
            earlier = self._earlier.pop()
            self.put_tool_back()
            self._session.choose(
                area=earlier.area, area_from=earlier.area_from, area_name=earlier.area_name
            )

    # --- what the panel does ---

    def update_to(self, draft: Draft, drafting: bool) -> None:
        if draft.folder != self._folder or not drafting:
            self._folder = draft.folder
            self._earlier = []
        if not drafting:
            self.put_tool_back()
        self.tool.show_area(draft.area if drafting else "")
        self._check(draft)
        area = draft.area
        if area:
            text = translate("Panel", "{0} ha").format(localised(f"{hectares(area):,.0f}"))
            self.size.setText(text)
        else:
            self.size.setText("")
        self.undo_button.setVisible(bool(self._earlier))
        self.size.setVisible(bool(area) or bool(self._earlier))

    def put_tool_back(self) -> None:
        """Give the pointer the tool that it had before."""
        if self._canvas.mapTool() is self.tool:
            if self._other_tool is not None and not sip.isdeleted(self._other_tool):
                self._canvas.setMapTool(self._other_tool)
            else:
                self._canvas.unsetMapTool(self.tool)

    def dispose(self) -> None:
        self._canvas.mapToolSet.disconnect(self._on_tool_set)
        self.put_tool_back()
        self.tool.blockSignals(True)
        self.tool.dispose()

    # --- how ---

    def _radio(self, name: str, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setObjectName("furrow_area_" + name)
        radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # keeps it narrow
        return radio

    def _take(self, rectangle: QgsRectangle, crs: object, origin: str, name: str = "") -> None:
        try:
            area = area_of(rectangle, crs)
        except AreaRefused as problem:
            self._refuse(str(problem))
        else:
            self._choose(area, origin, name)

    def _choose(self, area: str, origin: str, name: str = "") -> None:
        draft = self._session.draft
        self.put_tool_back()
        self.wants_hint.emit("")
        self.wants_error.emit("")
        if (area, origin, name) != (draft.area, draft.area_from, draft.area_name):
            self._earlier.append(draft)
        self._session.choose(area=area, area_from=origin, area_name=name)

    def _refuse(self, text: str) -> None:
        self._check(self._session.draft)
        self.wants_error.emit(text)

    def _check(self, draft: Draft) -> None:
        """The radio button of the area that is chosen; of the tool while it is at work."""
        if self._canvas.mapTool() is self.tool:
            radio = self.drawn
        else:
            radio = {DRAWN: self.drawn, VIEW: self.view, LAYER: self.layer}.get(
                draft.area_from, self.all
            )
        radio.setChecked(True)
        self.layers.setVisible(radio is self.layer)

    def _on_tool_set(self, new: QgsMapTool | None, old: QgsMapTool | None) -> None:
        if old is self.tool and new is not self.tool:
            self.wants_hint.emit("")
            self._check(self._session.draft)

    def _on_layer(self) -> None:
        self.put_tool_back()
        self.layers.setVisible(True)
        if self.layers.currentLayer() is None and self.layers.count() == 2:
            self.layers.setLayer(self.layers.layer(1))  # the only one; the signal takes it
            return
        self._on_layer_chosen(self.layers.currentLayer())

    def _on_layer_chosen(self, layer: object) -> None:
        if isinstance(layer, QgsVectorLayer) and self.layer.isChecked():
            self.take_layer(layer)
