"""Which part of the imagery to map: all, what is drawn, the view, or where a layer lies."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsMapLayerProxyModel, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.canvas.areas import AreaRefused, area_of
from furrow.plugin.canvas.basemap import Basemap
from furrow.plugin.canvas.draw_area import DrawAreaTool
from furrow.plugin.canvas.sketches import CIRCLE, POLYGON, RECTANGLE
from furrow.plugin.panel.area_facts import size_words
from furrow.plugin.panel.season_choice import suggested_season
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.shape_buttons import ShapeButtons
from furrow.plugin.panel.state import (
    DRAWN,
    DRAWN_CIRCLE,
    DRAWN_POLYGON,
    INSIDE,
    LAYER,
    VIEW,
    Draft,
)
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_MOST_POLYGONS = 2000
"""So many are joined without QGIS standing still."""
_ORIGINS = {RECTANGLE: DRAWN, POLYGON: DRAWN_POLYGON, CIRCLE: DRAWN_CIRCLE}
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
        self.tool.drawn.connect(self._on_drawn)
        self.tool.radius_told.connect(self._tell_radius)
        self.tool.corners_told.connect(self._tell_corners)
        self.tool.refused.connect(self.wants_error)
        self.tool.given_up.connect(self.put_tool_back)
        canvas.mapToolSet.connect(self._on_tool_set)
        self.basemap = Basemap(canvas)
        self.basemap.unreachable.connect(self.wants_error)
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
        self.drawn.clicked.connect(lambda: self.draw())
        self.shapes = ShapeButtons()
        self.shapes.chosen.connect(self.draw)
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
        self.inside = QCheckBox(translate("Panel", "Map only inside the polygons"))
        self.inside.setObjectName("furrow_area_inside")
        self.inside.setToolTip(
            translate("Panel", "Not the whole rectangle around them; for borders, not for fields")
        )
        self.inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.inside.clicked.connect(lambda: self._on_layer_chosen(self.layers.currentLayer()))
        self.add_basemap = QPushButton(translate("Panel", "Add a basemap"))
        self.add_basemap.setObjectName("furrow_add_basemap")
        self.add_basemap.setToolTip(
            translate("Panel", "OpenStreetMap, from its own servers, below the other layers")
        )
        self.add_basemap.clicked.connect(self._on_basemap)
        self.size = WrappingLabel()
        self.size.setObjectName("furrow_area_size")
        self.undo_button = QPushButton(translate("Panel", "Undo"))
        self.undo_button.setObjectName("furrow_area_undo")
        self.undo_button.setToolTip(translate("Panel", "Back to the area before"))
        self.undo_button.clicked.connect(self.undo)
        column = QVBoxLayout(self)
        rows = (
            self.all,
            self.drawn,
            self.view,
            self.layer,
            self.layers,
            self.inside,
        )
        column.setContentsMargins(0, 0, 0, 0)
        for widget in rows:
            if widget is self.drawn:  # rows of their own: columns that they share would be wider
                column.addLayout(_apart(self.drawn, self.shapes))
            else:
                column.addWidget(widget)
        column.addWidget(self.size)
        column.addLayout(_apart(self.add_basemap, self.undo_button))

    # --- what a person does ---

    def draw(self, shape: str = RECTANGLE) -> None:
        """Take the pointer to the map."""
        self.tool.draw_next(shape)
        if self._canvas.mapTool() is not self.tool:
            self._other_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()  # for the keys
        self.drawn.setChecked(True)
        self.shapes.show_drawing(shape)
        self.wants_hint.emit(f"{self._how_to_draw()} {_escape_words()}")

    def take_view(self) -> None:
        """The area is what the map shows now."""
        settings = self._canvas.mapSettings()
        self._take(self._canvas.extent(), settings.destinationCrs(), VIEW)

    def take_layer(self, layer: QgsVectorLayer) -> None:
        """The area is the rectangle around a layer's polygons, or around those selected; or these
        polygons themselves."""
        selected = layer.selectedFeatureCount()
        extent = layer.boundingBoxOfSelected() if selected else layer.extent()
        if extent.isEmpty():
            self._refuse(
                translate("Panel", "“{0}” holds no polygons. Choose another layer.").format(
                    layer.name()
                )
            )
            return
        if self.inside.isChecked():
            self._take_polygons(layer)
        else:
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
        self.size.setText(size_words(area) if area else "")
        self.add_basemap.setVisible(not self.basemap.is_there())
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
        self.basemap.dispose()
        self.put_tool_back()
        self.tool.blockSignals(True)
        self.tool.dispose()

    # --- how ---

    def _radio(self, name: str, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setObjectName("furrow_area_" + name)
        radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # keeps it narrow
        return radio

    def _take_polygons(self, layer: QgsVectorLayer) -> None:
        selected = layer.selectedFeatureCount()
        count = selected or layer.featureCount()
        if count > _MOST_POLYGONS:
            words = translate(
                "Panel",
                "{0} polygons are too many for the edge of a map. Select at most {1} of “{2}”, "
                "or map the whole rectangle around them.",
            )
            self._refuse(words.format(localised(f"{count:,}"), _MOST_POLYGONS, layer.name()))
            return
        features = layer.getSelectedFeatures() if selected else layer.getFeatures()
        shapes = [feature.geometry().makeValid() for feature in features if feature.hasGeometry()]
        self._take(QgsGeometry.unaryUnion(shapes), layer.crs(), INSIDE, layer.name())

    def _take(
        self, place: QgsRectangle | QgsGeometry, crs: object, origin: str, name: str = ""
    ) -> None:
        try:
            area = area_of(place, crs)
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
        season = suggested_season(draft, area)
        self._session.choose(area=area, area_from=origin, area_name=name, **season)

    def _on_drawn(self, area: str) -> None:
        self._choose(area, _ORIGINS[self.tool.shape])

    def _how_to_draw(self) -> str:
        if self.tool.shape == POLYGON:
            return translate(
                "Panel",
                "Click the corners of the area. A double click, a right click or Enter ends it.",
            )
        if self.tool.shape == CIRCLE:
            return translate("Panel", "Press at the centre of the area, and drag.")
        if self.tool.can_be_changed:
            return translate("Panel", "Drag a corner of the rectangle, or a new rectangle.")
        return translate("Panel", "Drag a rectangle on the map.")

    def _tell_radius(self, metres: float) -> None:
        size = localised(f"{metres:,.0f}")
        self.wants_hint.emit(translate("Panel", "Radius: {0} m").format(size))

    def _tell_corners(self, corners: int) -> None:
        if not corners:
            words = self._how_to_draw()
        elif corners < 3:
            words = translate("Panel", "Corners: {0}. Backspace takes the last one back.")
        else:
            words = translate(
                "Panel",
                "Corners: {0}. Backspace takes the last one back; a double click, a right click or "
                "Enter ends the polygon.",
            )
        self.wants_hint.emit(f"{words.format(corners)} {_escape_words()}")

    def _on_basemap(self) -> None:
        self.basemap.add()
        self.add_basemap.hide()
        self.wants_hint.emit(
            translate(
                "Panel",
                "OpenStreetMap lies below the other layers. Its pictures come from its own "
                "servers, which learn what places are looked at.",
            )
        )

    def _refuse(self, text: str) -> None:
        self._check(self._session.draft)
        self.wants_error.emit(text)

    def _check(self, draft: Draft) -> None:
        """The radio button of the area that is chosen; of the tool while it is at work."""
        if self._canvas.mapTool() is self.tool:
            radio = self.drawn
        else:
            drawn = dict.fromkeys(_ORIGINS.values(), self.drawn)
            others = {VIEW: self.view, LAYER: self.layer, INSIDE: self.layer}
            radio = {**drawn, **others}.get(draft.area_from, self.all)
        radio.setChecked(True)
        is_at_work = self._canvas.mapTool() is self.tool
        self.shapes.show_drawing(self.tool.shape if is_at_work else "")
        for part in (self.layers, self.inside):
            part.setVisible(radio is self.layer)

    def _on_tool_set(self, new: QgsMapTool | None, old: QgsMapTool | None) -> None:
        if old is self.tool and new is not self.tool:
            self.wants_hint.emit("")
            self._check(self._session.draft)

    def _on_layer(self) -> None:
        self.put_tool_back()
        self.layers.setVisible(True)
        self.inside.setVisible(True)
        if self.layers.currentLayer() is None and self.layers.count() == 2:
            self.layers.setLayer(self.layers.layer(1))  # the only one; the signal takes it
            return
        self._on_layer_chosen(self.layers.currentLayer())

    def _on_layer_chosen(self, layer: object) -> None:
        if isinstance(layer, QgsVectorLayer) and self.layer.isChecked():
            self.take_layer(layer)


def _escape_words() -> str:
    return translate("Panel", "Escape gives the pointer back.")


def _apart(left: QWidget, right: QWidget) -> QHBoxLayout:
    """One at each end; a choice takes the room between them, a button does not."""
    row = QHBoxLayout()
    is_choice = isinstance(left, QRadioButton)
    row.addWidget(left, 1 if is_choice else 0)
    if not is_choice:
        row.addStretch(1)
    row.addWidget(right)
    return row
