"""Installed, used, uninstalled in the middle of a job, and installed again."""

import sys
from pathlib import Path

import hand
import panel_moves
import stage
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import active_plugins, iface, pluginMetadata


def act(package):
    before = traces()
    stage.install(package)
    told = {
        "version": pluginMetadata("furrow", "version"),
        "changelog": pluginMetadata("furrow", "changelog"),
        "traces_installed": traces(),
    }
    pid = begin_a_job()
    stage.uninstall()
    stage.picture("uninstalled")
    told.update(
        traces_before=before,
        traces_uninstalled=traces(),
        engine_was_running=bool(pid),
        engine_is_gone=not Path(f"/proc/{pid}").exists(),
    )
    stage.install(package)
    told["panel_opens_again"] = panel_moves.open_panel().isVisible()
    return told


def begin_a_job():
    """Gives the engine's process. Keeps nothing of the panel, which is to go."""
    dock = panel_moves.open_panel()
    stage.picture("panel")
    dock.demo_size_px, dock.demo_labelled_per_crop = 256, 8
    hand.click(stage.button(dock, "furrow_try_demo"))
    stage.wait(lambda: dock.session.engine_pid, 30, "the engine")
    stage.turn(1500)
    return dock.session.engine_pid


def traces():
    """Everything in QGIS that is Furrow's, by kind and name."""
    window = iface.mainWindow()
    named = (QDockWidget, QAction)
    found = [child.objectName() for kind in named for child in window.findChildren(kind)]
    menu = [action.text() for action in iface.pluginMenu().actions()]
    registry = QgsApplication.processingRegistry()
    tool = iface.mapCanvas().mapTool()
    return {
        "objects": sorted({name for name in found if name.lower().startswith("furrow")}),
        "menu": [text for text in menu if "Furrow" in text],
        "provider": registry.providerById("furrow") is not None,
        "algorithms": sum(algorithm.id().startswith("furrow:") for algorithm in algorithms()),
        "map_tool": type(tool).__name__ if "furrow" in type(tool).__module__ else "",
        "modules": sorted(name for name in sys.modules if is_module_of_furrow(name)),
        "active": "furrow" in active_plugins,
        "folder": Path(QgsApplication.qgisSettingsDirPath(), "python/plugins/furrow").exists(),
    }


def algorithms():
    return QgsApplication.processingRegistry().algorithms()


def is_module_of_furrow(name):
    """QGIS forgets what it saw imported; empty packages on the way stay, and do no harm."""
    return name.split(".")[0] == "furrow" and not hasattr(sys.modules[name], "__path__")
