"""The import beside the map: one window at a time, which shows its problems' places there."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from furrow.plugin.labelling.import_dialog import ImportDialog
from furrow.plugin.labelling.placing import beside_the_map
from furrow.plugin.labelling.store import LabelStore

_TITLE_BAR_PX = 32
"""About; a window knows its frame only once it is shown."""
Shower = Callable[[QgsGeometry, QgsCoordinateReferenceSystem], None]


class ImportWindow(QObject):
    """Args: canvas; panel: what it is opened from; zoom_to: brings a place into sight."""

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget, zoom_to: Shower) -> None:
        super().__init__(panel)
        self._canvas = canvas
        self._panel = panel
        self._zoom_to = zoom_to
        self.dialog: ImportDialog | None = None

    def open(self, store: LabelStore, parcels: QgsMapLayer | None) -> None:
        """The one that is open comes to the front."""
        if self.dialog is None:
            self.dialog = ImportDialog(store, parcels, self._panel)
            self.dialog.wants_place.connect(self._show_place)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.finished.connect(self._on_closed)
            self._place(self.dialog)
        self.dialog.show()  # not modal: the map can be moved meanwhile
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def labels_changed(self) -> None:
        if self.dialog is not None:
            self.dialog.labels_changed()

    def _show_place(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Go there, and let it flash: of many fields one is meant."""
        self._zoom_to(shape, crs)
        self._canvas.flashGeometries([shape], crs)

    def _place(self, dialog: ImportDialog) -> None:
        screen, around = self._canvas.screen(), self._panel.window()
        if screen is None:
            return
        docks = [one for one in around.findChildren(QDockWidget) if one.isAncestorOf(self._panel)]
        canvas, panel = (
            QRect(one.mapToGlobal(QPoint(0, 0)), one.size())
            for one in (self._canvas, next(iter(docks), self._panel))
        )
        room, title = screen.availableGeometry(), QSize(0, _TITLE_BAR_PX)
        dialog.resize(dialog.size().boundedTo(room.size() - title))
        dialog.move(beside_the_map(dialog.size() + title, room, canvas, panel))

    def _on_closed(self, _result: int) -> None:
        self.dialog = None
