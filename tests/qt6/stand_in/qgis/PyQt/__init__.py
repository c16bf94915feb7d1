"""PyQt6 under the names that QGIS gives it, with the few patches that QGIS makes, too."""

from __future__ import annotations

import importlib
import sys

for _name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtTest", "QtSvg", "sip"):
    globals()[_name] = importlib.import_module("PyQt6." + _name)
    sys.modules[f"{__name__}.{_name}"] = globals()[_name]

_core, _gui, _widgets = (globals()[name] for name in ("QtCore", "QtGui", "QtWidgets"))
for _old, _new in (
    ("Int", "Int"),
    ("Double", "Double"),
    ("String", "QString"),
    ("Bool", "Bool"),
    ("Date", "QDate"),
    ("DateTime", "QDateTime"),
):
    setattr(_core.QVariant, _old, getattr(_core.QMetaType.Type, _new))
for _moved in ("QAction", "QActionGroup"):
    setattr(_widgets, _moved, getattr(_gui, _moved))
