"""What of Qt 5 is gone in Qt 6, found in source code: no Qt is needed for it.

The list follows the migration script that QGIS ships (scripts/pyqt5_to_pyqt6), and Qt's own list of
what was removed. QGIS's shim ``qgis.PyQt`` keeps QAction in QtWidgets and QVariant.Int working, so
these are no findings.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

REMOVED_NAMES = {
    "QRegExp": "use QRegularExpression",
    "QRegExpValidator": "use QRegularExpressionValidator",
    "QDesktopWidget": "use QGuiApplication.primaryScreen()",
    "QTextCodec": "use Python's own codecs",
    "QStringRef": "use str",
    "QMatrix": "use QTransform",
    "QGLWidget": "use QOpenGLWidget",
    "QStyleOptionViewItemV4": "use QStyleOptionViewItem",
    "QWebView": "QtWebKit is gone",
    "qApp": "use QApplication.instance()",
    "resources_rc": "load files by their paths",
}
MOVED_NAMES = {"QUndoCommand", "QUndoStack", "QUndoGroup", "QFileSystemModel", "QShortcut"}
"""From QtWidgets to QtGui: to be imported so that both work."""
REMOVED_MODULES = (
    "PyQt5",
    "PyQt6",
    "PySide2",
    "PySide6",
    "sip",
    "qgis.PyQt.Qt",
    "qgis.PyQt.QtWebKit",
)
REMOVED_METHODS = {
    "exec_": "use exec()",
    "desktop": "use QGuiApplication.primaryScreen()",
    "setMargin": "use setContentsMargins()",
    "setTabStopWidth": "use setTabStopDistance()",
    "setCodec": "use setEncoding()",
    "grabWidget": "use QWidget.grab()",
    "byteCount": "use sizeInBytes()",
    "setResizeMode": "use setSectionResizeMode()",
    "toTime_t": "use toSecsSinceEpoch()",
    "globalX": "use globalPosition()",
    "globalY": "use globalPosition()",
    "localPos": "use position()",
    "windowPos": "use scenePosition()",
    "screenPos": "use globalPosition()",
}
_POINT = {"x", "y", "globalPos", "posF", "globalPosF"}
REMOVED_OF_EVENTS = {
    "QMouseEvent": _POINT,
    "QgsMapMouseEvent": _POINT,
    "QHoverEvent": {"pos", "oldPos"},
    "QEnterEvent": {"pos", "x", "y", "globalPos"},
    "QWheelEvent": {"pos", "x", "y", "globalPos", "delta", "orientation"},
    "QDropEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QDragEnterEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QDragMoveEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QTabletEvent": {"pos", "x", "y", "globalPos"},
    "QNativeGestureEvent": {"pos", "globalPos"},
}
REMOVED_SIGNALS = {
    "QProcess": {"error": "use errorOccurred"},
    "QNetworkReply": {"error": "use errorOccurred"},
}
NESTED_TYPES = {
    *("Type", "StorageMode", "MessageLevel", "ItemDataRole", "AlignmentFlag", "ProcessError"),
    *("ExitStatus", "ProcessState", "NetworkError", "StandardButton", "ButtonRole", "State"),
    *("Shape", "Policy", "Role", "Key", "MouseButton", "Filter", "Flag", "Flags"),
}
"""Enumerations that may stand alone, as in an annotation; their members may not."""


@dataclass(frozen=True, order=True)
class Finding:
    line: int
    words: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.words}"


def findings(source: str) -> list[Finding]:
    """All of one file, in the order of its lines."""
    tree = ast.parse(source)
    looked = _Look(_names_from_qt(tree))
    looked.visit(tree)
    return sorted(set(looked.found))


def qt_chains(source: str) -> Iterator[tuple[int, str, str]]:
    """Line, module and dotted name of what is used of Qt's classes: "QtCore", "Qt.Key.Key_A"."""
    tree = ast.parse(source)
    names = _names_from_qt(tree)
    inner = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    for node in ast.walk(tree):
        dotted = _dotted(node) if isinstance(node, ast.Attribute) else ""
        first = dotted.partition(".")[0]
        if first in names and id(node) not in inner:
            yield node.lineno, names[first], dotted
    for name, module in names.items():
        yield 1, module, name


def _names_from_qt(tree: ast.Module) -> dict[str, str]:
    """Name in the file -> module of qgis.PyQt it comes from."""
    return {
        alias.asname or alias.name: (node.module or "").removeprefix("qgis.PyQt.")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt.")
        for alias in node.names
    }


def _dotted(node: ast.AST) -> str:
    """ "a.b.c"; empty where it begins with anything but a name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = _dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def _type_name(annotation: ast.expr | None) -> str:
    """ "QMouseEvent" of ``QMouseEvent``, ``QMouseEvent | None`` and ``"QMouseEvent"``."""
    if isinstance(annotation, ast.BinOp):
        return _type_name(annotation.left)
    if isinstance(annotation, ast.Constant):
        return str(annotation.value)
    return _dotted(annotation).rpartition(".")[2] if annotation is not None else ""


@dataclass
class _Look(ast.NodeVisitor):
    names: dict[str, str]
    found: list[Finding] = field(default_factory=list)
    _events: dict[str, str] = field(default_factory=dict)
    """Name of an argument -> kind of event."""

    def say(self, node: ast.AST, words: str) -> None:
        self.found.append(Finding(getattr(node, "lineno", 0), words))

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._check_module(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        self._check_module(node, module)
        for alias in node.names:
            if alias.name in REMOVED_NAMES:
                self.say(node, f"{alias.name} is gone: {REMOVED_NAMES[alias.name]}")
            if module == "qgis.PyQt.QtWidgets" and alias.name in MOVED_NAMES:
                self.say(node, f"{alias.name} is in QtGui of Qt 6")

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before = dict(self._events)
        arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        for argument in arguments:
            kind = _type_name(argument.annotation)
            self._events.pop(argument.arg, None)
            if kind in REMOVED_OF_EVENTS:
                self._events[argument.arg] = kind
        if node.name == "exec_":
            self.say(node, "exec_ is gone: use exec()")
        self.generic_visit(node)
        self._events = before

    def visit_Call(self, node: ast.Call) -> None:
        name = _dotted(node.func)
        if isinstance(node.func, ast.Attribute):
            attribute = node.func.attr
            if attribute in REMOVED_METHODS:
                self.say(node, f"{attribute}() is gone: {REMOVED_METHODS[attribute]}")
            if attribute == "width" and node.args:
                self.say(node, "QFontMetrics.width() is gone: use horizontalAdvance()")
            if attribute == "addAction" and len(node.args) >= 4:
                self.say(node, "addAction() with four arguments differs: make a QAction")
        if name == "QVariant" and "QVariant" in self.names:
            self.say(node, "QVariant() makes no null value: use NULL of qgis.core")
        if name == "QDateTime" and (len(node.args) > 3 or _is_date(node.args)):
            self.say(node, "QDateTime takes a QDate and a QTime")
        if name == "int" and len(node.args) == 1 and self._is_flag(node.args[0]):
            self.say(node, "int() takes no flag of Qt 6: use .value")
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        kinds = {"str", "int", "bool"}
        is_signal = isinstance(node.value, ast.Attribute) and isinstance(node.value.ctx, ast.Load)
        if is_signal and isinstance(node.slice, ast.Name) and node.slice.id in kinds:
            self.say(node, f"the overload {node.value.attr}[{node.slice.id}] is gone")
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        dotted = _dotted(node)
        first, _, rest = dotted.partition(".")
        if first in self.names and rest:
            self._check_member(node, first, rest)
        kind = self._events.get(first, "")
        if kind and rest in REMOVED_OF_EVENTS[kind]:
            self.say(node, f"{kind}.{rest}() is gone: use position() or globalPosition()")
        if not isinstance(node.value, ast.Attribute):
            self.generic_visit(node)
        elif not dotted:
            self.visit(node.value)

    def _check_member(self, node: ast.Attribute, first: str, rest: str) -> None:
        parts = rest.split(".")
        if parts[0] in REMOVED_SIGNALS.get(first, {}):
            self.say(node, f"{first}.{parts[0]} is gone: {REMOVED_SIGNALS[first][parts[0]]}")
        is_member = parts[0][:1].isupper() and parts[0] not in NESTED_TYPES
        if first == "QVariant" and parts[0] == "Type":
            self.say(node, "QVariant.Type is gone: use QMetaType.Type")
        elif len(parts) == 1 and is_member and first != "QVariant":
            self.say(node, f"{first}.{rest} has no scope: name its enumeration, too")

    def _is_flag(self, node: ast.expr) -> bool:
        return any(
            part in _dotted(node) for part in ("Alignment", "ItemFlag", "WindowType", "Modifier")
        )

    def _check_module(self, node: ast.AST, module: str) -> None:
        for gone in REMOVED_MODULES:
            if module == gone or module.startswith(gone + "."):
                self.say(node, f"{module} is not to be imported: use qgis.PyQt")


def _is_date(arguments: list[ast.expr]) -> bool:
    is_one = len(arguments) == 1 and isinstance(arguments[0], ast.Call)
    return is_one and _dotted(arguments[0].func) == "QDate"
