"""A person's hand: mouse and keys alone, and every click and key of it counted."""

import stage
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
)
from qgis.utils import iface

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
LOOK_MS, LOOKS = 100, 300
clicks = 0
keys = 0
"""Pressed so far; a path that is pasted counts as two."""


def click(widget, spot=None):
    """Near its left end, where a radio button has its circle; scrolled to, where it lies deeper."""
    global clicks
    reveal(widget)
    if not (widget.isVisible() and widget.isEnabled()):
        raise RuntimeError(f"{widget.objectName() or widget} cannot be clicked now")
    clicks += 1
    QTest.mouseClick(widget, LEFT, NONE, spot or QPoint(10, widget.height() // 2))
    stage.turn(50)


def reveal(widget):
    """Scroll until it is in sight."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget, 0, 20)
        outer = outer.parentWidget()


def write(edit, text):
    """Click into a field, and type in place of what stands there."""
    global keys
    click(edit)
    edit.selectAll()
    keys += len(text)
    QTest.keyClicks(edit, text)
    stage.turn(50)


def write_day(edit, iso):
    """Type YYYY-MM-DD over a day, from its year on: the digits alone, as Qt goes on by itself."""
    global keys
    click(edit)
    edit.setSelectedSection(edit.Section.YearSection)  # where a click may not have landed
    digits = iso.replace("-", "")
    keys += len(digits)
    QTest.keyClicks(edit, digits)
    stage.turn(50)


def press(key, modifiers=NONE):
    """To whatever has the keys."""
    global keys
    keys += 1
    there = QApplication.focusWidget()
    if there is None:
        raise RuntimeError("nothing has the keys")
    QTest.keyClick(there, key, modifiers)
    stage.turn(80)


def give_keys_back(window=None):
    """What a window manager does once a popup or dialog is closed; there is none on this screen."""
    stage.turn(200)
    (window or iface.mainWindow()).activateWindow()
    stage.turn(200)


def choose_in(box, text):
    """Open a combo box, and click the entry that holds this text."""
    click(box)
    stage.turn(600)  # as long as a double click takes, a popup takes no release
    view = box.view()
    for row in range(box.count()):
        if text in box.itemText(row):
            index = box.model().index(row, box.modelColumn())
            view.scrollTo(index)
            spot = view.visualRect(index).center()
            _send(view.viewport(), QEvent.Type.MouseMove, spot, None, None)
            click(view.viewport(), spot)
            give_keys_back(box.window())
            return
    raise RuntimeError(f"{box.objectName()} has no entry {text}")


# --- what is opened, and keeps the program waiting until it is closed ---


def meet(find, act, opens):
    """Do ``opens``, and ``act`` on what it brings up, which ``find`` looks for."""
    problems, looked = [], [0]
    timer = QTimer()

    def look():
        looked[0] += 1
        found = find()
        if found is None and looked[0] < LOOKS:
            return
        timer.stop()
        if found is None:
            problems.append(RuntimeError("what was expected did not open"))
            return
        try:
            act(found)
        except Exception as problem:
            problems.append(problem)
            found.close()

    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    opens()
    stage.wait(lambda: not timer.isActive(), LOOK_MS * LOOKS / 1000 + 5, "what was to open")
    if problems:
        raise problems[0]
    give_keys_back()


def name_file(path, opens):
    """``opens`` brings up a file dialog: paste the path into it, and press its button."""
    meet(lambda: _modal(QFileDialog), lambda dialog: _fill(dialog, str(path)), opens)


def choose_from_menu(button, name, before=lambda: None):
    """Open the menu of a button, and click the action of this name or text."""

    def act(menu):
        stage.turn(200)
        before()
        for action in menu.actions():
            if name in (action.objectName(), action.text()):
                click(menu, menu.actionGeometry(action).center())
                return
        raise RuntimeError(f"the menu has no {name}")

    meet(_menu, act, lambda: click(button, button.rect().center()))
    stage.turn(200)


def look_into_menu(button, name):
    """Open the menu of a button, take a picture of the screen, and close it again."""

    def act(menu):
        stage.screen(name)
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    meet(_menu, act, lambda: click(button, button.rect().center()))
    stage.turn(200)


def agree(dialog):
    """Its default button: OK, by whatever name."""
    (box,) = dialog.findChildren(QDialogButtonBox)[-1:]
    click(box.button(QDialogButtonBox.StandardButton.Ok))


def _modal(kind):
    found = QApplication.activeModalWidget()
    return found if isinstance(found, kind) else None


def _menu():
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def _fill(dialog, path):
    global keys
    stage.turn(300)
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    edit.setFocus()
    edit.selectAll()
    keys += 2
    edit.insert(path)
    stage.turn(200)
    if edit.completer() is not None:
        edit.completer().popup().hide()
    stage.turn(100)
    if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
        named = QDialogButtonBox.StandardButton.Save
    else:
        named = QDialogButtonBox.StandardButton.Open
    (box,) = dialog.findChildren(QDialogButtonBox)
    click(box.button(named))


def unfold(group):
    """A group that folds; again: folds it."""
    click(group, QPoint(30, 8))
    stage.turn(300)


# --- on the map ---


def spot_of(point, crs):
    """Where a place lies on the canvas, in pixels."""
    canvas = iface.mapCanvas()
    settings = canvas.mapSettings()
    moved = QgsCoordinateTransform(crs, settings.destinationCrs(), QgsProject.instance())
    there = moved.transform(point)
    return settings.mapToPixel().transform(there).toQPointF().toPoint()


def click_map(point, crs, button=LEFT):
    global clicks
    point_at(point, crs)
    clicks += 1
    QTest.mouseClick(iface.mapCanvas().viewport(), button, NONE, spot_of(point, crs))
    stage.turn(100)


def point_at(point, crs):
    """Only move the pointer there."""
    viewport = iface.mapCanvas().viewport()
    for aside in (QPoint(3, 3), QPoint(0, 0)):
        _send(viewport, QEvent.Type.MouseMove, spot_of(point, crs) + aside, None, None)
        stage.turn(60)


def drag(start, end):
    """QTest moves without a button held, so the events are made here."""
    global clicks
    clicks += 1
    viewport = iface.mapCanvas().viewport()
    for kind, point, button, held in (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, (start + end) / 2, None, LEFT),
        (QEvent.Type.MouseMove, end, None, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, None),
    ):
        _send(viewport, kind, point, button, held)
        stage.turn(50)


def _send(viewport, kind, point, button, held):
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        button or nothing,
        held or nothing,
        NONE,
    )
    QgsApplication.sendEvent(viewport, event)
