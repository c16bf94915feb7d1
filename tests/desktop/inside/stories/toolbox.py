"""A job of the toolbox is cancelled by its button while it trains."""

import sys
import time
from pathlib import Path

import processing
import stage
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

ALGORITHM = "furrow:cropmapfromlabels"
INTO_TRAINING_SECONDS = 4


def act(package, project):
    stage.install(package)
    told = {}
    dialog = processing.createAlgorithmDialog(ALGORITHM, {"PROJECT": project})
    dialog.show()
    stage.turn(500)
    QTimer.singleShot(0, lambda: cancel_later(dialog, told))
    dialog.runButton().click()
    stage.wait(lambda: "gone_after" in told, 60, "the engine to be gone")
    stage.turn(500)
    told["can_run_again"] = dialog.runButton().isEnabled()
    told["window_works"] = iface.mainWindow().isEnabled()
    dialog.close()
    return told


def cancel_later(dialog, told):
    """Once it trains: press Cancel, and look when the last process of the engine is gone."""
    running = engine_processes()
    if len(running) < 2:
        QTimer.singleShot(200, lambda: cancel_later(dialog, told))
        return
    if "seen" not in told:
        told["seen"] = len(running)
        QTimer.singleShot(INTO_TRAINING_SECONDS * 1000, lambda: cancel_later(dialog, told))
        return
    began = time.monotonic()
    dialog.cancelButton().click()
    look(began, told)


def look(began, told):
    if engine_processes():
        QTimer.singleShot(50, lambda: look(began, told))
    else:
        told["gone_after"] = time.monotonic() - began


def engine_processes():
    """Of this very plugin: others may run engines at the same time."""
    engine = str(Path(sys.modules["furrow"].__file__).resolve().parent / "engine")
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode("utf-8", "replace")
        except OSError:
            continue  # it has just ended
        if engine in words:
            found.append(folder.name)
    return found
