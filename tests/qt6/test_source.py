"""No file of the plugin uses what Qt 6 has not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qt6.source_rules import findings

CHECKOUT = Path(__file__).resolve().parents[2]
FILES = sorted((CHECKOUT / "plugin").rglob("*.py"))
QT = "from qgis.PyQt.QtCore import Qt, QDate, QDateTime, QVariant, QProcess\n"


def test_no_file_of_the_plugin_uses_what_qt_6_has_not():
    found = [
        f"{file.relative_to(CHECKOUT)}, {finding}"
        for file in FILES
        for finding in findings(file.read_text(encoding="utf-8"))
    ]
    assert len(FILES) > 100 and found == []


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("from PyQt5.QtCore import Qt", "PyQt5"),
        ("import sip", "sip"),
        ("from qgis.PyQt.QtCore import QRegExp", "QRegularExpression"),
        ("from qgis.PyQt.QtWidgets import QShortcut", "QtGui"),
        (QT + "label.setAlignment(Qt.AlignLeft)", "Qt.AlignLeft"),
        (QT + "f(g(Qt.UserRole))[0].h", "Qt.UserRole"),
        (QT + "int(Qt.AlignmentFlag.AlignLeft)", ".value"),
        (QT + "QVariant()", "NULL"),
        (QT + "QVariant.Type.Int", "QMetaType"),
        (QT + "QDateTime(QDate(2020, 1, 1))", "QTime"),
        (QT + "QProcess.error.connect(f)", "errorOccurred"),
        ("dialog.exec_()", "exec()"),
        ("widget.fontMetrics().width(text)", "horizontalAdvance"),
        ("box.activated[str].connect(f)", "activated[str]"),
        ("menu.addAction(icon, text, slot, keys)", "QAction"),
        ("def press(event: QMouseEvent): return event.x()", "position()"),
        ("def press(event: QgsMapMouseEvent | None): event.globalPos()", "globalPosition"),
        ("def roll(self, event: 'QWheelEvent'): event.pos()", "QWheelEvent.pos()"),
    ],
)
def test_what_qt_6_has_not_is_found(code, word):
    found = findings(code)
    assert len(found) == 1 and word in str(found[0]), found


@pytest.mark.parametrize(
    "code",
    [
        QT + "label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)",
        QT + "QDateTime(QDate(2020, 1, 1), time)",
        QT + "def f(state: QProcess.ProcessState): Qt.GlobalColor.red",
        "dialog.exec(); widget.width(); point.x(); names[str]",
        "def press(event: QMouseEvent): event.pos(); event.position().x()",
        "def help(event: QHelpEvent): event.globalPos()",
    ],
)
def test_what_qt_6_has_is_no_finding(code):
    assert findings(code) == []
