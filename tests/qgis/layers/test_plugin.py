"""The plugin class as QGIS drives it."""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsApplication, QgsProject

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def plugin(qgis_app, qgis_processing, qgis_new_project, qgis_iface):
    from furrow import classFactory

    plugin = classFactory(qgis_iface)
    yield plugin
    plugin.unload()


def test_it_offers_the_toolbox_without_a_window_and_takes_it_back(plugin):
    registry = QgsApplication.processingRegistry()
    plugin.initProcessing()
    assert registry.providerById("furrow") is not None
    plugin.unload()
    assert registry.providerById("furrow") is None


def test_the_package_loads_nothing_of_qgis_until_it_is_asked_for():
    said = subprocess.run(
        [sys.executable, "-c", "import sys, furrow; print('qgis' in sys.modules)"],
        env={"PYTHONPATH": str(Path(sys.modules["furrow"].__path__[0]).parent)},
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False"


def test_the_metadata_has_what_qgis_and_its_repository_ask_for():
    parser = configparser.ConfigParser()
    parser.read(CHECKOUT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    needed = "name description version qgisMinimumVersion author email about tracker repository"
    assert all(general[key].strip() for key in needed.split())
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert (CHECKOUT / general["icon"]).is_file()
    from furrow import __version__

    assert general["version"] == __version__


def test_every_icon_is_drawn_for_light_and_dark(qgis_app):
    from furrow.plugin.icons import FOLDER

    light = {file.stem for file in FOLDER.glob("*.svg") if not file.stem.endswith("-dark")}
    assert {"furrow", "imagery", "model", "map", "assess"} <= light
    for name in light:
        dark = (FOLDER / f"{name}-dark.svg").read_text(encoding="utf-8")
        assert dark != (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def test_a_folder_that_is_no_map_is_told_in_the_message_bar(plugin, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(plugin, "_say", lambda text, level: said.append(text))
    assert plugin.add_map(tmp_path) is False
    assert "is not a finished Furrow map" in said[0]
    assert not QgsProject.instance().mapLayers()


def _traces(iface):
    """What a plugin that is gone may not leave behind."""
    from qgis.gui import QgsMapCanvasItem, QgsRubberBand
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QAction, QDockWidget

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    found = [dock.objectName() for dock in window.findChildren(QDockWidget)]
    found += [action.objectName() for action in window.findChildren(QAction)]
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsMapCanvasItem)]
    found += ["furrow rubber band" for item in bands if isinstance(item, QgsRubberBand)]
    found.append(type(canvas.mapTool()).__module__)
    found += [p.id() for p in QgsApplication.processingRegistry().providers()]
    found += [task.description() for task in QgsApplication.taskManager().activeTasks()]
    return [name for name in found if "furrow" in name.casefold()]


def test_unloaded_in_mid_work_nothing_of_it_is_left_and_it_loads_again(
    qgis_app, qgis_processing, qgis_new_project, qgis_iface, project_folder, monkeypatch
):
    import time

    from furrow import classFactory
    from furrow.plugin.enginelink.environment import state
    from furrow.plugin.enginelink.process import EngineCommand
    from tests.qgis.tiny_map import engine_python

    monkeypatch.setattr(state, "find_command", lambda: EngineCommand(str(engine_python())))
    # The interface of the tests has no docks.
    monkeypatch.setattr(
        qgis_iface, "addDockWidget", qgis_iface.mainWindow().addDockWidget, raising=False
    )
    monkeypatch.setattr(
        qgis_iface, "removeDockWidget", qgis_iface.mainWindow().removeDockWidget, raising=False
    )
    for _ in range(2):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        plugin.show_panel()
        dock = plugin._dock
        dock.session.open(str(project_folder))
        deadline = time.monotonic() + 60
        while dock.session.engine_pid is None and time.monotonic() < deadline:
            QgsApplication.processEvents()
        dock.area.draw()
        dock.area.tool.show_area(
            '{"type": "Polygon", "coordinates": [[[3, 50], [4, 50], [4, 51], [3, 51], [3, 50]]]}'
        )
        engine = dock.session.engine_pid
        assert engine and {"FurrowDock", "furrow"} <= set(_traces(qgis_iface))
        plugin.unload()
        assert _traces(qgis_iface) == []
        assert not Path(f"/proc/{engine}").exists()
        QgsProject.instance().clear()  # nothing of it listens any more
