"""What every story needs: to wait, to take a picture; the plugin, its panel, and the layers."""

import time

import pyplugin_installer
from qgis.core import QgsApplication, QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QEvent, QEventLoop, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDockWidget, QMessageBox
from qgis.utils import active_plugins, iface

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


def screen(name):
    """All that is on the screen: menus and dialogs are windows of their own."""
    turn(400)
    window = iface.mainWindow()
    window.screen().grabWindow(0).save(str(_folder / "pictures" / (name + ".png")))


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


def button(dock, name):
    found = dock.findChild(QAbstractButton, name)
    if found is None:
        raise RuntimeError(f"the panel has no button {name}")
    return found


def plain_layer(name):
    """The layer of this name, in one quiet colour (QGIS takes another one each time)."""
    (layer,) = QgsProject.instance().mapLayersByName(name)
    layer.renderer().symbol().setColor(QColor("#c9c1a5"))
    layer.triggerRepaint()
    layer.legendChanged.emit()
    iface.layerTreeView().refreshLayerSymbology(layer.id())
    return layer


def outlined_layer(name):
    """The layer of this name, as outlines over imagery."""
    layer = plain_layer(name)
    outline = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#f4f1e6", "outline_width": "0.4"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(outline))
    layer.triggerRepaint()
    layer.emitStyleChanged()
    return layer


def layer_names():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def invalid_layers():
    layers = QgsProject.instance().mapLayers().values()
    return sorted(layer.name() for layer in layers if not layer.isValid())
