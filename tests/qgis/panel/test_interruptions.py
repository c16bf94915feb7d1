"""Cancel, kill and leave in mid-job: the engine is gone, nothing is half-written, the next click
finishes the job. With real jobs of the real engine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

from furrow.plugin.jobs import open_mark

GONE_WITHIN_SECONDS = 3.0


@pytest.fixture
def untrained(prepared_demo, tmp_path):
    return shutil.copytree(prepared_demo, tmp_path / "untrained")


@pytest.fixture
def trained(trained_demo, tmp_path):
    return shutil.copytree(trained_demo, tmp_path / "trained")


@pytest.fixture(autouse=True)
def no_layers(qgis_app):
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def processes_below(pid):
    """A process and all that it started, by /proc."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found, new = {pid}, {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return found


def is_gone(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True


def files_of(folder):
    """Every file but the lock, the window's mark, and what an interrupted training keeps to go on
    from; an empty folder for what comes is not half-written."""
    return {
        str(file.relative_to(folder))
        for file in Path(folder).rglob("*")
        if file.is_file()
        and "lock" not in file.name
        and file.name != open_mark.NAME
        and ".unfinished" not in file.parts
    }


def open_and_reach_the_middle(dock, wait, folder, button, share):
    """Start the job of a button, and wait until it is well on its way."""
    seen = []
    dock.session.progressed.connect(lambda progress: seen.append(progress.fraction))
    dock.session.open(str(folder))
    wait(lambda: dock.session.state.has_project)
    assert button.isEnabled()
    button.click()
    wait(lambda: [fraction for fraction in seen if share < fraction < 0.85])
    assert dock.session.is_busy and dock._footer.isVisibleTo(dock)
    return processes_below(dock.session.engine_pid)


class LongestPause:
    """How long the event loop was kept from its turn."""

    def __init__(self):
        self.seconds, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self):
        now = time.monotonic()
        self.seconds, self._last = max(self.seconds, now - self._last), now


@pytest.mark.parametrize("step, share", [("model", 0.3), ("map", 0.15)])
def test_cancel_ends_the_engine_in_three_seconds_and_the_next_click_finishes(
    dock, untrained, trained, wait, step, share
):
    folder = untrained if step == "model" else trained
    button = {"model": dock.model.button, "map": dock.map.button}[step]
    before = files_of(folder)
    processes = open_and_reach_the_middle(dock, wait, folder, button, share)
    assert len(processes) > 1
    pause, began = LongestPause(), time.monotonic()
    dock.cancel.click()
    wait(lambda: all(is_gone(pid) for pid in processes), seconds=10)
    took = time.monotonic() - began
    assert took < GONE_WITHIN_SECONDS and pause.seconds < 0.5
    wait(lambda: not dock.session.is_busy and dock.session.engine_pid is None)
    assert "Cancelled" in dock._hint.text and not dock._footer.isVisibleTo(dock)
    assert files_of(folder) == before
    button.click()
    wait(lambda: dock._error.text or dock.session.state.steps[step].state == "ready")
    assert not dock._error.text
    names = [file.name for file in (folder / (step + "s")).iterdir()]
    assert names == ["few-labels-1"]


@pytest.mark.parametrize("whom", ["engine", "worker"])
def test_kill_9_is_told_in_one_sentence_and_the_next_run_works(dock, trained, wait, whom):
    before = files_of(trained)
    processes = open_and_reach_the_middle(dock, wait, trained, dock.map.button, 0.15)
    engine = dock.session.engine_pid
    victims = [engine] if whom == "engine" else sorted(processes - {engine})
    for pid in victims:
        os.kill(pid, signal.SIGKILL)
    wait(lambda: dock._error.text, seconds=20)
    assert dock._error.text.rstrip(".").count(". ") == 0
    assert "start the step again" in dock._error.text
    wait(lambda: not dock.session.is_busy and all(is_gone(pid) for pid in processes))
    finished = {name for name in files_of(trained) - before if name.endswith("map.json")}
    assert not finished and dock.session.state.has_project
    dock.map.button.click()
    wait(lambda: dock.session.state.map_folder and not dock.session.is_busy)
    assert [file.name for file in (trained / "maps").iterdir()] == ["few-labels-1"]


def test_the_list_of_tasks_shows_the_job_and_can_cancel_it(dock, trained, wait):
    processes = open_and_reach_the_middle(dock, wait, trained, dock.map.button, 0.15)
    tasks = [t for t in QgsApplication.taskManager().activeTasks() if "Furrow" in t.description()]
    assert len(tasks) == 1 and tasks[0].canCancel()
    wait(lambda: tasks[0].progress() > 0 or not dock.session.is_busy)
    tasks[0].cancel()
    wait(lambda: all(is_gone(pid) for pid in processes), seconds=5)
    wait(lambda: not dock.session.is_busy)
    assert "Cancelled" in dock._hint.text
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_another_qgis_project_opened_in_mid_job_gets_no_layers_unasked(dock, trained, wait):
    open_and_reach_the_middle(dock, wait, trained, dock.map.button, 0.15)
    QgsProject.instance().clear()
    wait(lambda: dock.session.state.map_folder and not dock.session.is_busy)
    assert not QgsProject.instance().mapLayers()
    assert "Show on the map" in dock._hint.text
    dock.map._add.click()
    assert QgsProject.instance().mapLayers()


_QGIS_IN_SMALL = """
import os, sys
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
application = QgsApplication([], True)
application.initQgis()
from furrow.plugin.enginelink.process import EngineCommand
from furrow.plugin.panel.session import PanelSession
session = PanelSession(lambda: EngineCommand(sys.argv[2]))
session.open(sys.argv[1])
def begin():
    if session.state.has_project and not session.is_busy:
        session.make_map()
def on_progress(progress):
    if progress.fraction > 0.15 and session.engine_pid:
        print(session.engine_pid, flush=True)
        if sys.argv[3] == "quit":
            application.quit()
        else:
            session.progressed.disconnect(on_progress)
session.changed.connect(begin)
session.progressed.connect(on_progress)
application.exec()
application.exitQgis()
print("left", flush=True)
"""


@pytest.mark.parametrize("how", ["quit", "kill"])
def test_qgis_that_ends_in_mid_job_leaves_no_engine_and_a_project_that_reopens(
    dock, trained, find_command, wait, how
):
    before = files_of(trained)
    words = [sys.executable, "-c", _QGIS_IN_SMALL, str(trained), find_command().python, how]
    qgis = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    try:
        engine = int(qgis.stdout.readline())
        processes = processes_below(engine)
        if how == "kill":
            qgis.kill()
        qgis.wait(timeout=20)
    finally:
        qgis.kill()
        qgis.stdout.close()
    wait(lambda: all(is_gone(pid) for pid in processes), seconds=GONE_WITHIN_SECONDS)
    assert not [name for name in files_of(trained) - before if name.endswith("map.json")]
    dock.session.open(str(trained))
    wait(lambda: dock.session.state.has_project)
    dock.map.button.click()
    wait(lambda: dock.session.state.map_folder and not dock.session.is_busy)
    assert [file.name for file in (trained / "maps").iterdir()] == ["few-labels-1"]
