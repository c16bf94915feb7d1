"""Labelling on the map: which tool has the pointer, what is picked, what a key does. No widgets.

A click picks the parcel under it, and a digit says what grows there, as in AcATaMa; a further
digit corrects it. A digit with nothing picked (or a class clicked in the legend) is kept for the
clicks that follow: each of them labels at once. Escape takes the class, then the parcel, then the
tool away.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from furrow.engine.contract.errors import Cancelled, FurrowError
from furrow.engine.contract.legend import NOT_CROPLAND, RESERVED_COLORS
from furrow.plugin.canvas.label_tools import (
    PICKED,
    ClickTool,
    DrawFieldTool,
    LabelTool,
    outline_band,
    paint_band,
)
from furrow.plugin.labelling.field_client import FieldClient
from furrow.plugin.labelling.gpkg import POINTS
from furrow.plugin.labelling.picking import Pick, from_geojson, moved, parcel_at
from furrow.plugin.labelling.project_file import LabelRefused, other_land, shown_name
from furrow.plugin.labelling.store import LabelStore, NewLabel, geometry_of
from furrow.plugin.translation import localised, said, what

translate = QCoreApplication.translate

PARCEL, FIELD, DRAW = MODES = ("parcel", "field", "draw")
SUGGESTED, DRAWN, OUTLINED = "suggested", "drawn by hand", "outline from imagery"
"""Sources in labels.gpkg: the same in every language."""
_ROOM = 6.0
"""The map shows so many times the size of a suggested parcel."""
_ROOM_M = 600.0
_SMALLEST = 30.0
"""A place of less than this part of the view is zoomed to."""
_POINT_PX = 6


class Labeller(QObject):
    """Args: canvas; store; fields: outlines of fields, None where the engine has none to give."""

    hinted = pyqtSignal(str)
    """what to do now"""
    refused = pyqtSignal(str)
    """why something was not saved; empty: the last one is over"""
    changed = pyqtSignal()
    """tool, class or parcel"""
    next_wanted = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        store: LabelStore,
        fields: FieldClient | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.mode = ""
        self.layer: QgsVectorLayer | None = None
        """Whose polygons are parcels."""
        self.held = ""
        """The class that every click gives; empty: a click picks."""
        self.picked: Pick | None = None
        self._canvas = canvas
        self._fields = fields
        self._why = ""
        self._other_tool: QgsMapTool | None = None
        click, draw = ClickTool(canvas), DrawFieldTool(canvas)
        self._tools: dict[str, LabelTool] = {PARCEL: click, FIELD: ClickTool(canvas), DRAW: draw}
        self._band = outline_band(canvas)
        for tool in self._tools.values():
            tool.digit_pressed.connect(self.press_digit)
            tool.next_wanted.connect(self.next_wanted)
            tool.undo_wanted.connect(self.undo)
            tool.given_up.connect(self.give_up)
            if isinstance(tool, ClickTool):
                tool.clicked.connect(self.click)
        draw.drawn.connect(self._on_drawn)
        draw.corner_set.connect(lambda _: self._hint())
        store.changed.connect(self._forget_gone_class)
        canvas.mapToolSet.connect(self._on_tool_set)
        canvas.destinationCrsChanged.connect(self._show_picked)
        if fields is not None:
            fields.outlined.connect(self._on_outlined)
            fields.outline_failed.connect(self._on_no_outline)

    # --- tools ---

    def start(self, mode: str) -> None:
        """Take the pointer to the map."""
        current = self._canvas.mapTool()
        if current not in self._tools.values():
            self._other_tool = current
        self.mode = mode
        self._canvas.setMapTool(self._tools[mode])
        self._canvas.setFocus()  # for the keys
        self._tell()

    def stop(self) -> None:
        """Give the pointer back."""
        if not self.mode:
            return
        self.mode = ""
        other, self._other_tool = self._other_tool, None
        if other is not None and not sip.isdeleted(other):
            self._canvas.setMapTool(other)
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())
        self._pick(None)
        self.held = ""
        self._tell()

    def give_up(self) -> None:
        """Escape: the class that is held, then the parcel, then the tool."""
        if self.held:
            self.hold("")
        elif self.picked is not None:
            self._pick(None)
            self._tell()
        else:
            self.stop()

    def dispose(self) -> None:
        """Leave the canvas as it was."""
        if sip.isdeleted(self._canvas):
            return
        self.stop()
        self._canvas.mapToolSet.disconnect(self._on_tool_set)
        self._canvas.destinationCrsChanged.disconnect(self._show_picked)
        for tool in self._tools.values():
            tool.dispose()
        self._canvas.scene().removeItem(self._band)

    # --- classes ---

    @property
    def names(self) -> list[str]:
        """Classes in the order of their keys: 1 … 9, 0; the rest and other land have none."""
        return [*(one.name for one in self.store.legend.classes), other_land()]

    def press_digit(self, digit: int) -> None:
        number = 9 if digit == 0 else digit - 1
        names = self.names[:-1]
        if number < len(names):
            self.give(names[number])
        else:
            self.hinted.emit(translate("Labelling", "No class has the key {0}.").format(digit))

    def give(self, crop: str) -> None:
        """To the parcel that is picked; with none, to the clicks that follow."""
        if self.picked is not None and not self.held:
            self._label(self.picked, crop)
        else:
            self.hold("" if crop == self.held else crop)

    def hold(self, crop: str) -> None:
        """Every click gives this class from now on; empty: a click picks."""
        self.held = crop
        if crop:
            self._pick(None)
        self._tell()

    def _forget_gone_class(self) -> None:
        """A class that was taken out of the legend is not given to anything any more."""
        if self.held and self.held not in self.names:
            self.hold("")

    def color_of(self, crop: str) -> QColor:
        found = self.store.legend.find(crop) if crop else None
        if found is not None:
            return QColor(found.color)
        return QColor(RESERVED_COLORS[NOT_CROPLAND]) if crop == other_land() else PICKED

    # --- places ---

    def click(self, point: QgsPointXY) -> None:
        """Pick what lies there, and label it where a class is held."""
        self.refused.emit("")
        self._why = ""
        crs = self._crs
        if not self._is_placed():
            return
        try:
            reach = self._canvas.mapUnitsPerPixel() * _POINT_PX if not crs.isGeographic() else 0.0
            row = self.store.label_at(point, crs, reach)
        except LabelRefused as problem:
            self.refused.emit(str(problem))
            return
        if row is not None:
            self._take(Pick(geometry_of(row), self.store.crs, "", row))
        elif self.mode == FIELD and self._fields is not None:
            self._pick(None)
            spot = moved(QgsGeometry.fromPointXY(point), crs, self.store.crs)
            if spot is not None:
                place = spot.asPoint()
                self._fields.outline(place.x(), place.y(), self.store.crs.authid())
                self.hinted.emit(translate("Labelling", "Looking for the field’s edges…"))
        else:
            found = None if self.layer is None else parcel_at(self.layer, point, crs)
            self._take(found)

    def take_suggestion(self, suggestion: Any) -> None:
        """Go where a label would help most, and say why."""
        shape = getattr(suggestion, "polygon", None) or getattr(suggestion, "geometry", None)
        geometry = from_geojson(shape) if shape else QgsGeometry()
        named = getattr(suggestion, "crs", "") or self.store.project.grid.crs
        crs = QgsCoordinateReferenceSystem(str(named))
        spot = QgsGeometry.fromPointXY(QgsPointXY(suggestion.x, suggestion.y))
        self.held = ""
        self._why = str(said(str(suggestion.why)))
        if not self.mode:
            self.start(PARCEL)
        place = spot if geometry.isEmpty() else geometry
        if not self._is_in_sight(place, crs):
            self.zoom_to(place, crs)
        if geometry.isEmpty():
            there = moved(spot, crs, self._crs)
            found = None
            if there is not None and self.layer is not None:
                found = parcel_at(self.layer, there.asPoint(), self._crs)
            self._take(found)
        else:
            self._take(Pick(geometry, crs, SUGGESTED))

    def _is_in_sight(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
        """All of it, and large enough: then the map stays where it is."""
        shown = moved(geometry, crs, self._crs)
        if shown is None or shown.isEmpty():
            return False
        box, view = shown.boundingBox(), self._canvas.extent()
        return view.contains(box) and box.width() * _SMALLEST > view.width()

    def zoom_to(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a place with some of what is around it."""
        own = moved(geometry, crs, self.store.crs)
        if own is None:
            return
        frame = own.boundingBox()
        frame.scale(_ROOM)
        if max(frame.width(), frame.height()) < _ROOM_M and not self.store.crs.isGeographic():
            middle = frame.center()
            frame.set(
                middle.x() - _ROOM_M / 2,
                middle.y() - _ROOM_M / 2,
                middle.x() + _ROOM_M / 2,
                middle.y() + _ROOM_M / 2,
            )
        shown = moved(QgsGeometry.fromRect(frame), self.store.crs, self._crs)
        if shown is not None:
            self._canvas.setExtent(shown.boundingBox())
            self._canvas.refresh()

    def remove(self) -> None:
        """Take the label of the picked parcel away."""
        if self.picked is not None and self.picked.row is not None:
            row = self.picked.row
            self._try(lambda: self.store.delete(row))
            self._pick(None)
            self._tell()

    def undo(self) -> None:
        """Take back the last step."""
        words = self._try(self.store.undo)
        if words is None:
            return
        self._pick(None)
        self._tell()
        self.hinted.emit(
            translate("Labelling", "Taken back: {0}.").format(words)
            if words
            else translate("Labelling", "Nothing to take back.")
        )

    # --- within ---

    @property
    def _crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    def _take(self, pick: Pick | None) -> None:
        self._pick(pick)
        if pick is not None and self.held:
            self._label(pick, self.held)
        else:
            self._tell()
            if pick is None and not self._why:
                self.hinted.emit(self._nothing_here())

    def _label(self, pick: Pick, crop: str) -> None:
        self.refused.emit("")
        row = pick.row
        if row is not None and (row.crop or row.layer == POINTS):
            if row.crop == crop:
                self._tell()
                return
            saved = self._try(lambda: self.store.set_class(row, crop))
            replaced: tuple = ()
        else:  # a parcel without a label, too: other labels may have been drawn over it
            source = pick.source if row is None else str(row.values.get("source") or "")
            label = NewLabel(pick.geometry, crop, source)
            done = self._try(lambda: self.store.add(label, pick.crs))
            saved = None if done is None else done.rows[0]
            replaced = () if done is None else done.replaced
        if saved is None:
            return
        self._why = ""
        self._pick(Pick(geometry_of(saved), self.store.crs, pick.source, saved))
        self._tell()
        if replaced:
            names = ", ".join(sorted({shown_name(row.crop) for row in replaced}))
            self.hinted.emit(
                translate(
                    "Labelling", "Saved as {0}. It replaces {1} (backspace brings it back)."
                ).format(shown_name(crop), names)
            )

    def _try(self, act: Any) -> Any:
        """What it gives back; None where it was refused, which is said."""
        try:
            return act()
        except LabelRefused as problem:
            self.refused.emit(str(problem))
            return None

    def _pick(self, pick: Pick | None) -> None:
        self.picked = pick
        self._show_picked()

    def _show_picked(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self.picked is not None:
            shown = moved(self.picked.geometry, self.picked.crs, self._crs)
            if shown is not None:
                paint_band(self._band, self.color_of(self.picked.crop))
                self._band.setToGeometry(shown, None)

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        if self._is_placed():
            self._take(Pick(geometry, self._crs, DRAWN))

    def _is_placed(self) -> bool:
        """Whether the map says where it is; else that is refused, with the way out."""
        if self._crs.isValid():
            return True
        self.refused.emit(
            translate(
                "Labelling",
                "The map has no coordinate system, so no place on it is known. Choose one in "
                "QGIS’s status bar.",
            )
        )
        return False

    def _on_outlined(self, found: Any) -> None:
        if self.mode != FIELD:
            return
        self._why = translate("Labelling", "{0} ha: {1}.").format(
            localised(f"{found.area_ha:.1f}"), str(said(found.why)).rstrip(".")
        )
        crs = QgsCoordinateReferenceSystem(found.crs)
        shape = from_geojson(found.polygon)
        self._take(Pick(shape, crs, OUTLINED))

    def _on_no_outline(self, problem: FurrowError) -> None:
        if not isinstance(problem, Cancelled):
            self._tell()
            self.refused.emit(str(what(problem)))

    def _on_tool_set(self, tool: QgsMapTool | None) -> None:
        if self.mode and tool not in self._tools.values():
            self.mode, self.held = "", ""
            self._pick(None)
            QTimer.singleShot(0, self._tell_if_there)

    def _tell_if_there(self) -> None:
        if not sip.isdeleted(self):
            self._tell()

    def _tell(self) -> None:
        colour = self.color_of(self.held) if self.held else None
        for tool in self._tools.values():
            tool.show_class(colour)
        self._hint()
        self.changed.emit()

    def _nothing_here(self) -> str:
        if self.layer is None:
            return translate(
                "Labelling", "No label lies here. Choose a layer of parcels, or draw the field."
            )
        return translate("Labelling", "No parcel of “{0}” lies here.").format(self.layer.name())

    def _hint(self) -> None:
        self.hinted.emit(" ".join(part for part in (self._why, self._what_to_do()) if part))

    def _what_to_do(self) -> str:
        draw = self._tools[DRAW]
        if not self.mode:
            return ""
        if isinstance(draw, DrawFieldTool) and self.mode == DRAW and draw.corners:
            return translate(
                "Labelling", "Click the next corner. Enter or a right click ends the outline."
            )
        if self.held:
            name = shown_name(self.held)
            if self.mode == DRAW:
                return translate("Labelling", "Draw fields of {0}. Escape: no class.").format(name)
            return translate("Labelling", "Each click is {0}. Escape: no class.").format(name)
        if self.picked is not None and self.picked.crop:
            return translate(
                "Labelling", "Saved as {0}. Another key changes it, backspace takes it back."
            ).format(shown_name(self.picked.crop))
        if self.picked is not None:
            return translate("Labelling", "What grows here? Press the key of its class.")
        return {
            PARCEL: translate("Labelling", "Click a parcel, then press the key of its class."),
            FIELD: translate(
                "Labelling", "Click into a field: its outline is found in the imagery."
            ),
            DRAW: translate("Labelling", "Click the corners of a field."),
        }[self.mode]
