"""Drive the panel in the real QGIS Desktop and keep screenshots of it.

Run by QGIS itself (``qgis --code drive.py``) with the plugin's folder on QGIS_PLUGINPATH:

    DRIVE_OUT=folder for the pictures and log.txt
    DRIVE_STORY=demo | scene | states | quit | setup   what is done
    DRIVE_SCENE=folder with catalog.json and parcels.gpkg (for “scene”)
    DRIVE_WORK=empty folder for projects

Leaves with exit code 0 where every step came true, else 1 and the reason in log.txt.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton
from qgis.utils import iface, plugins

OUT = Path(os.environ["DRIVE_OUT"])
WORK = Path(os.environ["DRIVE_WORK"])
STORY = os.environ.get("DRIVE_STORY", "demo")
PANEL_WIDTH = 360
LEFT = Qt.MouseButton.LeftButton
log = open(OUT / "log.txt", "a", encoding="utf-8")  # noqa: SIM115 - open until the process ends


def say(text):
    log.write(text + "\n")
    log.flush()


def wait(holds, seconds, what):
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise RuntimeError("waited in vain for " + what)
        turn(50)


def turn(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shot(name):
    turn(300)
    wait(lambda: not iface.mapCanvas().isDrawing(), 20, "the map")
    turn(200)
    iface.mainWindow().grab().save(str(OUT / f"{STORY}-{name}.png"))


def click(widget):
    """Near its left end, where a radio button has its circle."""
    spot = QPoint(10, widget.height() // 2)
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    turn(50)


def drag(viewport, start, end):
    """QTest moves without a button held, so the events are made here."""
    for kind, point, button, held in (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    ):
        spot = viewport.mapToGlobal(point)
        QgsApplication.sendEvent(
            viewport,
            QMouseEvent(
                kind, QPointF(point), QPointF(spot), button, held, Qt.KeyboardModifier.NoModifier
            ),
        )
        turn(50)


def open_panel():
    window = iface.mainWindow()
    window.showNormal()
    window.move(0, 0)
    window.resize(1280, 800)
    window.activateWindow()
    iface.newProject()
    for name in ("Browser", "Layer Styling"):
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    plugins["furrow"].show_panel()
    dock = window.findChild(QDockWidget, "FurrowDock")
    window.resizeDocks([dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
    iface.messageBar().clearWidgets()
    turn(500)
    say(f"panel {dock.width()} x {dock.height()} px")
    return dock


def finish_map(dock, name):
    state = dock.session.state
    if not state.is_busy:
        raise RuntimeError("no job was started")
    turn(2500)
    shot(name + "-running")
    wait(lambda: not dock.session.is_busy, 400, "the job")
    wait(lambda: dock.session.state.map_folder, 60, "the map in the state")
    shot(name + "-done")
    layers = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    say("layers: " + ", ".join(sorted(layers)))
    say("map: " + dock.session.state.map_folder)
    if not layers:
        raise RuntimeError("no layer was added")


def demo_story(dock):
    dock.demo_size_px, dock.demo_labelled_per_crop = 128, 4
    shot("1-empty")
    click(dock.findChild(QPushButton, "furrow_try_demo"))
    finish_map(dock, "2-demo")


def scene_story(dock):
    scene = Path(os.environ["DRIVE_SCENE"])
    dock.begin(str(WORK / "my-area"))
    shot("1-begun")
    dock.session.choose(imagery=str(scene))
    shot("2-imagery")
    if not dock.labels.open_file(str(scene / "parcels.gpkg")):
        raise RuntimeError("the labels could not be opened")
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsProject.instance().mapLayersByName("parcels")[0].extent())
    canvas.zoomByFactor(1.3)
    shot("3-labels")
    dock.area.set_open(True)
    dock.area.opened.emit("area")
    dock.area.draw()
    view = canvas.viewport()
    middle = view.rect().center()
    reach = view.rect().bottomRight() * 0.35
    drag(view, middle - reach, middle + reach)
    if not dock.session.draft.area:
        raise RuntimeError("the rectangle was not taken")
    shot("4-area")
    click(dock.area._all)
    if dock.session.draft.area:
        raise RuntimeError("all of the imagery was not taken")
    click(dock.map.header)
    click(dock.findChild(QPushButton, "furrow_do_map"))
    finish_map(dock, "5-map")


def states_story(dock):
    """Errors, and the panel at work with a cancel in the middle."""
    dock.session.open(str(WORK))
    wait(lambda: dock._error.text, 60, "the error")
    shot("1-not-a-project")
    dock._clear_words()
    dock.demo_size_px, dock.demo_labelled_per_crop = 256, 8
    click(dock.findChild(QPushButton, "furrow_try_demo"))
    wait(lambda: dock.session.engine_pid, 30, "the engine")
    turn(4000)
    pid = dock.session.engine_pid
    began = time.monotonic()
    click(dock.cancel)
    wait(lambda: not dock.session.is_busy, 10, "the end of the cancel")
    say(f"cancelled in {time.monotonic() - began:.1f} s")
    shot("2-cancelled")
    say(f"pid {pid}")


def quit_story(dock):
    """Leave while a job runs; whoever started QGIS looks whether the process is gone."""
    dock.demo_size_px, dock.demo_labelled_per_crop = 256, 8
    click(dock.findChild(QPushButton, "furrow_try_demo"))
    wait(lambda: dock.session.engine_pid, 30, "the engine")
    turn(3000)
    say(f"engine {dock.session.engine_pid}")


def setup_story(dock):
    """In a plugin folder without an environment; DRIVE_SETUP=1 to set it up in earnest."""
    shot("1-no-engine")
    click(dock._environment.button)
    wait(lambda: dock.setup is not None, 20, "the set-up")
    turn(500)
    dock.setup.grab().save(str(OUT / "setup-2-asked.png"))
    if os.environ.get("DRIVE_SETUP"):
        click(dock.setup._go)
        turn(8000)
        dock.setup.grab().save(str(OUT / "setup-3-working.png"))
        wait(lambda: dock.setup is None or dock.setup._failure, 400, "the end of the set-up")
        if dock.setup is not None:
            dock.setup.grab().save(str(OUT / "setup-4-failed.png"))
            raise RuntimeError(dock.setup._words.text())
        shot("4-ready")
        if dock.session.environment_problem is not None:
            raise RuntimeError("the engine is still not ready")
    else:
        dock.setup.reject()


STORIES = {
    "setup": setup_story,
    "demo": demo_story,
    "scene": scene_story,
    "states": states_story,
    "quit": quit_story,
}


def main():
    code = 1
    try:
        dock = open_panel()
        STORIES[STORY](dock)
        code = 0
    except Exception:
        say(traceback.format_exc())
    if STORY == "quit":
        say(f"exit {code}")
        iface.actionExit().trigger()
        return
    dock = iface.mainWindow().findChild(QDockWidget, "FurrowDock")
    if dock is not None:
        dock.session.close()
    say(f"exit {code}")
    os._exit(code)


sys.excepthook = lambda kind, value, trace: say(
    "".join(traceback.format_exception(kind, value, trace))
)
QgsApplication.messageLog().messageReceived.connect(
    lambda text, tag, level: say(f"[{tag}] {text}") if "Python" in tag else None
)
QTimer.singleShot(1500, main)
