"""What the robot does in the panel, and in the dialogs that it opens."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QToolButton,
)

from furrow.plugin.labelling.import_dialog import ImportDialog
from tests.qgis.robot.deeds import LEFT, NO_KEY, Deed, remembering
from tests.qgis.robot.desk import Desk

_NOT_IN_MENUS = ("Help", "Engine…")
_CROPS = ("Maize, Wheat", "Sugar beet", "Rapeseed, Maize, Wheat", "")


# --- anything in the panel, or in the dialog that is open ---


def press(desk: Desk) -> Deed | None:
    """Any button, box or tool that is there; of the recipes' cards one."""
    found = [button for button in desk.usable(QAbstractButton) if _may_be_pressed(button)]
    cards = [one for one in found if one.objectName().startswith("furrow_recipe_")]
    if cards:
        found = [one for one in found if one not in cards] + [desk.rng.choice(cards)]
    if not found:
        return None
    button = desk.rng.choice(found)
    menu = button.menu() if hasattr(button, "menu") else None
    if menu is None:
        return f"press {_name(button)}", lambda: _watched(desk, button, button.click)
    menu.aboutToShow.emit()
    offered = [one for one in menu.actions() if one.isEnabled() and one.text() not in _NOT_IN_MENUS]
    offered = [one for one in offered if not one.isSeparator()]
    if not offered:
        return None
    chosen = desk.rng.choice(offered)
    return f"{_name(button)} → {chosen.text()}", chosen.trigger


def choose(desk: Desk) -> Deed | None:
    """Another entry of a list, with the keyboard."""
    found = [box for box in desk.usable(QComboBox) if box.count() > 1]
    if not found:
        return None
    box, key = desk.rng.choice(found), desk.rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up))
    return f"another of {_name(box)} ({box.currentText()})", lambda: QTest.keyClick(box, key)


def turn(desk: Desk) -> Deed | None:
    """A day or a number, up or down."""
    found = desk.usable(QAbstractSpinBox)
    if not found:
        return None
    box, key = desk.rng.choice(found), desk.rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up))
    name = "a day" if isinstance(box, QDateEdit) else _name(box)
    return f"turn {name}", lambda: QTest.keyClick(box, key)


def write(desk: Desk) -> Deed | None:
    found = [
        line
        for line in desk.usable(QLineEdit)
        if not line.isReadOnly() and not isinstance(line.parentWidget(), QAbstractSpinBox)
    ]
    if not found:
        return None
    line, words = desk.rng.choice(found), desk.rng.choice(_CROPS)

    def do() -> None:
        line.clear()
        QTest.keyClicks(line, words)
        if desk.rng.random() < 0.5:
            QTest.keyClick(line, Qt.Key.Key_Return)

    return f"write “{words}” into {_name(line)}", do


def click_a_class(desk: Desk) -> Deed | None:
    tree = desk.box.legend.tree
    if desk.dialog is not None or not tree.isVisible() or not tree.topLevelItemCount():
        return None
    item = tree.topLevelItem(desk.rng.randrange(tree.topLevelItemCount()))
    place = tree.visualItemRect(item).center()

    def do() -> None:
        remembering(desk, lambda: QTest.mouseClick(tree.viewport(), LEFT, NO_KEY, place))

    return f"click the class {item.text(0).strip()}", do


def end_a_dialog(desk: Desk) -> Deed | None:
    dialog = desk.dialog or desk.box.importer.dialog
    if dialog is None:
        return None
    return f"close the dialog “{dialog.windowTitle()}”", lambda: dialog.reject()


# --- jobs ---


def cancel(desk: Desk) -> Deed | None:
    button = desk.dock.cancel
    if desk.dialog is not None or not (button.isVisible() and button.isEnabled()):
        return None
    return f"cancel {desk.dock._footer.text!r}", button.click


def start_a_job(desk: Desk) -> Deed | None:
    steps = (desk.dock.imagery, desk.dock.model, desk.dock.map)
    if desk.dialog is not None or not desk.dock.session.state.has_project:
        return None
    found = [step for step in steps if step.button.isEnabled() and not step.button.isHidden()]
    if not found or not desk.dock.isVisible():
        return None
    step = desk.rng.choice(found)

    def do() -> None:
        if not step.is_open:
            step.header.click()
        if step.button.isVisible() and step.button.isEnabled():
            step.button.click()

    return f"start {step.button.text()!r}", do


def wait_for_the_job(desk: Desk) -> Deed | None:
    if not desk.dock.session.is_busy:
        return None
    return "wait for the job", lambda: desk.wait(lambda: not desk.dock.session.is_busy, 4.0)


# --- projects ---


def open_a_project(desk: Desk) -> Deed | None:
    """Through the menu; often where none is open."""
    session = desk.dock.session
    action = desk.dock._not_while_busy[1]
    if desk.dialog is not None or not desk.dock.isVisible() or not action.isEnabled():
        return None
    if session.state.has_project and desk.rng.random() > 0.02:
        return None

    def do() -> None:
        action.trigger()
        if desk.rng.random() < 0.9:  # else the next thing is done before it is open
            desk.wait(lambda: session._doing is None, 15.0)

    return "open a project", do


def begin_a_project(desk: Desk) -> Deed | None:
    """All of a new project by hand: folder, imagery, crops, and the project is made."""
    action, session = desk.dock._not_while_busy[0], desk.dock.session
    if desk.dialog is not None or not desk.dock.isVisible() or not action.isEnabled():
        return None
    if desk.rng.random() > 0.4:
        return None

    def do() -> None:
        action.trigger()
        desk.pause(0.0)
        if not session.state.has_project and not session.is_busy:
            desk.dock._open_only("imagery")
            desk.dock.imagery.own.click()
            desk.dock.imagery.button.click()
            desk.dock._open_only("labels")
            if desk.dock.labels._crops.isEnabled():
                QTest.keyClicks(desk.dock.labels._crops, "Maize, Wheat")
            if desk.dock.labels.button.isEnabled():
                desk.dock.labels.button.click()
            desk.wait(lambda: session._doing is None, 15.0)

    return "begin a project", do


# --- within ---


def _watched(desk: Desk, button: QAbstractButton, do: Callable[[], None]) -> None:
    """Press a button of which the robot has to remember something."""
    name, labeller = button.objectName(), desk.labeller
    picked = None if labeller is None else labeller.picked
    shape = None if picked is None else desk.own(picked.geometry, picked.crs)
    dialog, store = desk.box.importer.dialog, desk.box.store
    classes = 0 if store is None else len(store.legend.classes)
    plan = [(one.geometry, one.crop) for one in getattr(dialog, "plan", _Nothing).labels]
    refused = remembering(desk, do)
    if refused:
        return
    if name == "furrow_label_undo":
        desk.memory.undo()
    elif name == "furrow_label_remove":
        desk.memory.remove(shape)
    elif name == "furrow_do_import" and isinstance(dialog, ImportDialog) and not dialog.isVisible():
        desk.memory.give(plan, len(store.legend.classes) > classes)


class _Nothing:
    labels = ()


def _may_be_pressed(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and button.objectName().startswith("qt_"):
        return False
    return not isinstance(button.parentWidget(), (QgsMapLayerComboBox, QLineEdit))


def _name(widget) -> str:
    text = widget.text() if hasattr(widget, "text") else ""
    return " ".join(part for part in (widget.objectName(), repr(text) if text else "") if part)
