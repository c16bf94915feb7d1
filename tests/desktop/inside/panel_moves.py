"""What a person does in the panel, from a new project to the map: by mouse and keys alone."""

from pathlib import Path

import hand
import stage
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QToolBar
from qgis.utils import iface

PANEL_WIDTH = 360


def open_panel():
    """By its button in the tool bar; where the screen is too narrow for it, by its action."""
    window = iface.mainWindow()
    action = window.findChild(QAction, "furrow_panel")
    if action is None:
        raise RuntimeError("there is no action that opens the panel")
    if not action.isChecked():
        buttons = [
            bar.widgetForAction(action)
            for bar in window.findChildren(QToolBar)
            if bar.widgetForAction(action) is not None
        ]
        if buttons and buttons[0].isVisible():
            hand.click(buttons[0])
        else:
            action.trigger()
    dock = stage.panel()
    if dock is None or not dock.isVisible():
        raise RuntimeError("the panel did not open")
    window.resizeDocks([dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
    stage.turn(500)
    stage.say(f"panel {dock.width()} x {dock.height()}")
    return dock


def new_project(dock, folder):
    """In a folder that is there and empty, as a file manager makes it."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    open_step(dock, "area")
    hand.name_file(folder, lambda: hand.click(stage.button(dock, "furrow_do_area")))
    stage.wait(lambda: dock.session.draft.folder, 10, "the new project")
    stage.turn(300)


def open_project(dock, folder):
    open_step(dock, "area")
    hand.name_file(folder, lambda: hand.click(stage.button(dock, "furrow_open_project")))
    stage.wait(lambda: dock.session.state.has_project, 60, "the project to be open")
    settle(dock)


def own_imagery(dock, folder):
    """Step 2, by a folder that lies there already."""
    open_step(dock, "imagery")
    hand.click(stage.button(dock, "furrow_imagery_own"))
    hand.name_file(folder, lambda: hand.click(stage.button(dock, "furrow_do_imagery")))
    stage.wait(lambda: dock.session.draft.imagery, 10, "the imagery to be chosen")
    stage.turn(300)


def labels_of_a_file(dock, file):
    """Step 3, from a layer; the column that names the crop is found by the panel."""
    open_step(dock, "labels")
    hand.name_file(file, lambda: hand.click(stage.button(dock, "furrow_labels_browse")))
    stage.wait(lambda: dock.session.draft.has_labels, 10, "the labels to be chosen")
    stage.turn(300)


def crops_by_hand(dock, crops):
    """Step 3, without labels: only the names of the crops. Makes the project."""
    open_step(dock, "labels")
    hand.write(dock.findChild(QLineEdit, "furrow_labels_crops"), crops)


def make_project(dock):
    hand.click(stage.button(dock, "furrow_do_labels"))
    stage.wait(lambda: dock.session.state.has_project, 120, "the project to be made")
    settle(dock)


def prepare_imagery(dock, while_running=None):
    open_step(dock, "imagery")
    hand.click(stage.button(dock, "furrow_do_imagery"))
    if while_running is not None:
        while_running()
    settle(dock)


def draw_area(dock, extent):
    """Drag a rectangle over this extent of the map."""
    hand.click(stage.button(dock, "furrow_area_drawn"))
    to_pixel = iface.mapCanvas().mapSettings().mapToPixel()
    corners = [
        to_pixel.transform(QgsPointXY(x, y)).toQPointF().toPoint()
        for x, y in (
            (extent.xMinimum(), extent.yMaximum()),
            (extent.xMaximum(), extent.yMinimum()),
        )
    ]
    hand.drag(*corners)
    if not dock.session.draft.area:
        raise RuntimeError("the rectangle was not taken")


def settle_area(dock):
    """“Next”, where the panel waits for it."""
    following = stage.button(dock, "furrow_do_area")
    if following.isVisible():
        hand.click(following)


def open_step(dock, name):
    """By its header, where it is closed."""
    header = stage.button(dock, "furrow_header_" + name)
    if not header.isChecked():
        hand.click(header)
    stage.turn(200)


def make_map(dock, while_running=None):
    """Step 5; gives the map's folder."""
    open_step(dock, "map")
    hand.click(stage.button(dock, "furrow_do_map"))
    return wait_for_map(dock, while_running)


def wait_for_map(dock, while_running=None):
    """Until the job is done; gives the map's folder."""
    stage.wait(lambda: dock.session.is_busy, 10, "the job to start")
    if while_running is not None:
        while_running()
    stage.wait(lambda: not dock.session.is_busy, 400, "the job to end")
    stage.wait(lambda: dock.session.state.map_folder, 60, "the finished map")
    return dock.session.state.map_folder


def settle(dock):
    """Until nothing runs, and all of it is shown."""
    stage.wait(lambda: dock.session._doing is None, 300, "the job to end")
    stage.turn(500)
