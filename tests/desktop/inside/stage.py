"""What every story needs: to wait, click, drag, take a picture; the plugin, and its panel."""

import time

import pyplugin_installer
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QApplication, QDockWidget, QMessageBox
from qgis.utils import active_plugins, iface

PANEL_WIDTH = 360
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
began = 0.0
"""Monotonic seconds at which QGIS had started."""
_answering = QTimer()
_folder = None
_log = None


def set_up(folder, log, ready):
    """Fill the screen, and put away what QGIS shows a newcomer."""
    global _folder, _log, began
    _folder, _log, began = folder, log, ready
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(window.screen().geometry())
    window.activateWindow()
    iface.newProject()
    for name in ("Browser", "Layer Styling"):
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    turn(300)


def say(text):
    _log(text)


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


def picture(name, dialog=None):
    """The whole window as it is now, once the map is drawn; or a dialog, a window of its own."""
    iface.messageBar().clearWidgets()
    turn(300)
    wait(lambda: not iface.mapCanvas().isDrawing(), 30, "the map to be drawn")
    turn(200)
    (dialog or iface.mainWindow()).grab().save(str(_folder / "pictures" / (name + ".png")))


def click(widget):
    """Near its left end, where a radio button has its circle."""
    if not (widget.isVisible() and widget.isEnabled()):
        raise RuntimeError(f"{widget.objectName()} cannot be clicked now")
    QTest.mouseClick(widget, LEFT, NONE, QPoint(10, widget.height() // 2))
    turn(50)


def drag(viewport, start, end):
    """QTest moves without a button held, so the events are made here."""
    for kind, point, button, held in (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, (start + end) / 2, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    ):
        spot = viewport.mapToGlobal(point)
        event = QMouseEvent(kind, QPointF(point), QPointF(spot), button, held, NONE)
        QgsApplication.sendEvent(viewport, event)
        turn(50)


def answer_yes():
    """Cancel the running tasks, as QGIS offers when it is to close, and then close it again."""

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            yes = box.button(QMessageBox.StandardButton.Yes)
            (yes or box.defaultButton() or box.buttons()[0]).click()
            QTimer.singleShot(1000, iface.actionExit().trigger)

    _answering.timeout.connect(answer)
    _answering.start(200)


def install(package):
    """By QGIS's own plugin installer, as “Install from ZIP” does."""
    pyplugin_installer.instance().installFromZipFile(package)
    turn(300)
    iface.messageBar().clearWidgets()
    if "furrow" not in active_plugins:
        raise RuntimeError("the plugin is not active after its installation")


def uninstall():
    pyplugin_installer.instance().uninstallPlugin("furrow", quiet=True)
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    turn(300)


def panel():
    return iface.mainWindow().findChild(QDockWidget, "FurrowDock")


def open_panel():
    """By its button, as a person does."""
    window = iface.mainWindow()
    action = window.findChild(QAction, "furrow_panel")
    if action is None:
        raise RuntimeError("there is no action that opens the panel")
    if not action.isChecked():
        action.trigger()
    dock = panel()
    if dock is None or not dock.isVisible():
        raise RuntimeError("the panel did not open")
    window.resizeDocks([dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
    turn(500)
    say(f"panel {dock.width()} x {dock.height()}")
    return dock


def button(dock, name):
    found = dock.findChild(QAbstractButton, name)
    if found is None:
        raise RuntimeError(f"the panel has no button {name}")
    return found


def draw_area(dock, extent):
    """Drag a rectangle over this extent of the map."""
    canvas = iface.mapCanvas()
    click(button(dock, "furrow_area_drawn"))
    to_pixel = canvas.mapSettings().mapToPixel()
    corners = [
        to_pixel.transform(QgsPointXY(x, y)).toQPointF().toPoint()
        for x, y in (
            (extent.xMinimum(), extent.yMaximum()),
            (extent.xMaximum(), extent.yMinimum()),
        )
    ]
    drag(canvas.viewport(), *corners)
    if not dock.session.draft.area:
        raise RuntimeError("the rectangle was not taken")


def settle_area(dock):
    """“Next”, where the panel waits for it."""
    following = button(dock, "furrow_do_area")
    if following.isVisible():
        click(following)


def open_step(dock, name):
    """By its header, as a person does."""
    header = button(dock, "furrow_header_" + name)
    if not header.isChecked():
        click(header)
    turn(200)


def wait_for_map(dock, while_running=None):
    """Until the job is done; gives the map's folder."""
    wait(lambda: dock.session.is_busy, 10, "the job to start")
    if while_running is not None:
        while_running()
    wait(lambda: not dock.session.is_busy, 400, "the job to end")
    wait(lambda: dock.session.state.map_folder, 60, "the finished map")
    return dock.session.state.map_folder


def plain_layer(name):
    """The layer of this name, in one quiet colour (QGIS takes another one each time)."""
    (layer,) = QgsProject.instance().mapLayersByName(name)
    layer.renderer().symbol().setColor(QColor("#c9c1a5"))
    layer.triggerRepaint()
    layer.legendChanged.emit()
    iface.layerTreeView().refreshLayerSymbology(layer.id())
    return layer


def layer_names():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def invalid_layers():
    layers = QgsProject.instance().mapLayers().values()
    return sorted(layer.name() for layer in layers if not layer.isValid())
