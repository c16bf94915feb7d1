from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QGraphicsItem,
    QGraphicsView,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from qgis.anything import like, module_member


class QgsMapCanvas(like(QGraphicsView)):
    mapToolSet = pyqtSignal(object, object)
    xyCoordinates = pyqtSignal(object)

    def mapTool(self) -> Any:
        return None


class QgsFileWidget(like(QWidget)):
    fileChanged = pyqtSignal(str)

    def __init__(self, *_: Any) -> None:
        super().__init__()
        self._line = QLineEdit()
        QHBoxLayout(self).addWidget(self._line)

    def lineEdit(self) -> QLineEdit:
        return self._line

    def filePath(self) -> str:
        return self._line.text()

    def setFilePath(self, path: str) -> None:
        self._line.setText(path)


class QgsMapLayerComboBox(like(QComboBox)):
    layerChanged = pyqtSignal(object)

    def setLayer(self, layer: Any) -> None:
        pass

    def currentLayer(self) -> Any:
        return None


class QgsFieldComboBox(like(QComboBox)):
    fieldChanged = pyqtSignal(str)

    def currentField(self) -> str:
        return ""


class QgsCollapsibleGroupBoxBasic(like(QGroupBox)):
    collapsedStateChanged = pyqtSignal(bool)
    _folded = False

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__()
        self.setTitle(title)

    def isCollapsed(self) -> bool:
        return self._folded

    def setCollapsed(self, folded: bool) -> None:
        changed, self._folded = folded != self._folded, folded
        if changed:
            self.collapsedStateChanged.emit(folded)


class QgsDockWidget(QDockWidget):
    pass


QgsMapTool = like(QObject)
QgsMapCanvasItem = like(QGraphicsItem)
QgsMapMouseEvent = QMouseEvent
QgsOptionsPageWidget = like(QWidget)
QgsOptionsWidgetFactory = like(QObject)
QgsAuthConfigSelect = like(QWidget)
QgsProjectionSelectionWidget = like(QWidget)
_known: dict[str, type] = {}


def __getattr__(name: str) -> Any:
    return module_member(_known, name)
