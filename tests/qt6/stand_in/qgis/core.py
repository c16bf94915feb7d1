from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QPalette
from PyQt6.QtWidgets import QApplication

from qgis.anything import Anything, like, module_member

NULL = None


class QgsProcessingException(Exception):
    pass


class QgsCsException(Exception):
    pass


class Qgis(Anything):
    QGIS_VERSION = "4.0.0-Norrköping"

    @staticmethod
    def versionInt() -> int:
        return 40000


class QgsApplication(Anything):
    @staticmethod
    def locale() -> str:
        return "en"

    @staticmethod
    def palette() -> QPalette:
        return QApplication.palette()

    @staticmethod
    def fontMetrics() -> Any:
        return QApplication.fontMetrics()

    @staticmethod
    def taskManager() -> Any:
        return Anything()


class QgsSettings:
    """Forgets everything."""

    def value(self, key: str, default: Any = None, *_: Any, **__: Any) -> Any:
        return default

    def setValue(self, *_: Any) -> None:
        pass

    def remove(self, *_: Any) -> None:
        pass


class QgsProject(like(QObject)):
    _one = None

    @classmethod
    def instance(cls) -> QgsProject:
        if cls._one is None:
            cls._one = cls()
        return cls._one


QgsTask = like(QObject)
QgsProcessingFeedback = like(QObject)
QgsProcessingProvider = like(QObject)
QgsRasterLayer = like(QObject)
QgsVectorLayer = like(QObject)
_known: dict[str, type] = {}


def __getattr__(name: str) -> Any:
    return module_member(_known, name)
