"""The engine's command, small seasons that lie ready, the dock in a window, a way to wait."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def find_command():
    from furrow.plugin.enginelink.process import EngineCommand

    folder = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    return lambda: EngineCommand(str(folder / "bin" / "python"))


@pytest.fixture(scope="session")
def prepared_demo(tmp_path_factory):
    """A demo of 128 × 128 pixels whose imagery is prepared (FURROW_TEST_DEMO: one made before)."""
    from furrow.engine.contract.requests import CreateDemo, PrepareImagery
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.process import EngineCommand

    made_before = os.environ.get("FURROW_TEST_DEMO")
    if made_before:
        return Path(made_before)
    env = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    folder = tmp_path_factory.mktemp("demo") / "project"
    with BlockingEngineClient(EngineCommand(str(env / "bin" / "python"))) as client:
        client.ask(CreateDemo(str(folder), size_px=128, labelled_per_crop=4))
        client.ask(PrepareImagery(str(folder)))
    return folder


@pytest.fixture(scope="session")
def season(tmp_path_factory):
    """Imagery and parcels.gpkg of a tiny season: 60 × 60 pixels at 3° E, 50.5° N (UTM 31)."""
    from tests.qgis.tiny_map import make_tiny_project

    return make_tiny_project(tmp_path_factory.mktemp("tiny")).parent / "season"


@pytest.fixture
def demo(prepared_demo, tmp_path):
    """A copy of its own of the prepared demo."""
    folder = tmp_path / "demo"
    shutil.copytree(prepared_demo, folder)
    return str(folder)


@pytest.fixture
def wait(qgis_app):
    """Turn the event loop until something holds; fails after a while."""
    from qgis.PyQt.QtCore import QCoreApplication

    def wait_until(holds, seconds=120.0):
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                pytest.fail(f"waited {seconds:.0f} seconds in vain")
            QCoreApplication.processEvents()
            time.sleep(0.01)

    return wait_until


@pytest.fixture
def window(qgis_app):
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow

    window = QMainWindow()
    window.canvas = QgsMapCanvas()
    window.setCentralWidget(window.canvas)
    window.resize(1000, 768)
    window.show()
    yield window
    window.close()


class Iface:
    """The part of QGIS's interface that the dock uses; anything else is an error."""

    def __init__(self, window):
        self._window = window

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._window.canvas

    def removeDockWidget(self, dock):
        self._window.removeDockWidget(dock)


@pytest.fixture
def iface(window):
    return Iface(window)


@pytest.fixture
def dock(window, iface, find_command):
    from qgis.core import QgsSettings
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import Qt

    from furrow.plugin.panel.dock import FurrowDock

    QgsSettings().remove("furrow/open_project")  # of an earlier test, which is not gone on with
    dock = FurrowDock(iface, find_command)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resizeDocks([dock], [360], Qt.Orientation.Horizontal)
    yield dock
    if not sip.isdeleted(dock):
        dock.dispose()


@pytest.fixture
def begun(dock, tmp_path):
    """The dock with a project that is begun, the canvas on the season's place."""
    from qgis.core import QgsProject

    from tests.qgis.panel.on_the_map import SEASON, look_at

    QgsProject.instance().clear()
    dock.begin(str(tmp_path / "project"))
    look_at(dock, SEASON, "EPSG:32631")
    yield dock
    QgsProject.instance().clear()
