"""The panel at work while somebody takes away what it works with: each time one sentence, nothing
breaks, and all labels are there."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from furrow.plugin.labelling.labeller import PARCEL
from furrow.plugin.labelling.store import geometry_of
from furrow.plugin.live.preview_layer import PREVIEW_PROPERTY
from furrow.plugin.panel.state import LABELS

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def broken(monkeypatch):
    """Exceptions in slots, which would end QGIS's tests or be lost in its log."""
    import sys

    found = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: found.append(what))
    yield found
    assert not found


@pytest.fixture
def labelling(dock, demo, wait, broken):
    """The dock with the demo open, and a tool of labelling in the hand."""
    QgsProject.instance().clear()
    dock.show()
    dock.labels.labelling.preview.box.setChecked(False)
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock._open_only(LABELS)
    box, canvas = dock.labels.labelling, dock.labels._canvas
    grid = box.store.project.grid
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(grid.crs))
    canvas.setExtent(QgsRectangle(*grid.bounds))
    box.tools[PARCEL].click()
    yield dock
    QgsProject.instance().clear()


@pytest.fixture
def previewing(labelling, wait):
    """The same with the preview in sight."""
    box = labelling.labels.labelling
    box.preview.box.setChecked(True)
    wait(lambda: previews() and not box.preview._live.is_busy)
    return labelling


def previews():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(PREVIEW_PROPERTY)]


def crops(folder):
    layer = QgsVectorLayer(f"{folder}/labels.gpkg|layername=parcels", "x", "ogr")
    return {feature["uid"]: feature["crop"] for feature in layer.getFeatures()}


def correct_a_label(dock, number=0):
    """Click the number-th labelled parcel, and press the key of another class."""
    box, canvas = dock.labels.labelling, dock.labels._canvas
    rows = [row for row in box.store.rows() if row.role == "train" and row.crop]
    row = sorted(rows, key=lambda one: one.uid)[number]
    place = geometry_of(row).pointOnSurface().asPoint()
    point = canvas.getCoordinateTransform().transform(place)
    spot = QPoint(round(point.x()), round(point.y()))
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, spot)
    names = [one.name for one in box.store.legend.classes]
    other = (names.index(row.crop) + 1) % len(names)
    QTest.keyClicks(canvas, str(other + 1))
    return row.uid, names[other]


def test_the_previews_layer_is_deleted_which_ends_it_with_a_sentence(previewing, demo, wait):
    box = previewing.labels.labelling
    engine = box.preview._live.engine_pid
    QgsProject.instance().removeMapLayer(previews()[0].id())
    wait(lambda: not box.preview.is_running, 10)
    assert "taken from the map" in box.preview.line.text() and not box.preview.box.isChecked()
    assert not Path(f"/proc/{engine}").exists()
    uid, crop = correct_a_label(previewing)
    assert crops(demo)[uid] == crop and not previews() and not box.preview.is_running
    box.preview.box.setChecked(True)
    wait(previews)
    assert "not a result" in box.preview.line.text().casefold()


def test_a_new_qgis_project_while_the_preview_runs_loses_no_label(previewing, demo, wait):
    box = previewing.labels.labelling
    first, crop = correct_a_label(previewing)
    QgsProject.instance().clear()
    wait(lambda: not box.preview.is_running, 10)
    previewing.labels._canvas.setDestinationCrs(
        QgsCoordinateReferenceSystem(box.store.project.grid.crs)
    )
    second, other = correct_a_label(previewing, 1)
    there = crops(demo)
    assert (there[first], there[second]) == (crop, other)
    assert box.preview.box.isChecked() and not previewing._error.text
    wait(previews)


def test_all_layers_are_deleted_while_a_job_runs(labelling, demo, wait):
    labelling.imagery.button.click()
    uid, crop = correct_a_label(labelling)
    labelling.add_season(demo)
    QgsProject.instance().removeAllMapLayers()
    wait(lambda: not labelling.session.is_busy)
    assert crops(demo)[uid] == crop and not labelling._error.text
    uid, crop = correct_a_label(labelling, 1)
    assert crops(demo)[uid] == crop
    labelling.labels.show_labels.click()
    assert len(QgsProject.instance().mapLayers()) > 0


def test_a_project_folder_that_is_removed_is_told_and_the_panel_goes_on(previewing, demo, wait):
    """By another program, while labels are given and the preview runs."""
    box = previewing.labels.labelling
    correct_a_label(previewing)
    away = shutil.move(demo, demo + "-moved")
    kept = crops(away)
    row = next(iter(kept))
    box.labeller.give(box.store.legend.classes[0].name)
    assert "is not there" in previewing._error.text or not previewing._error.text
    QTest.mouseClick(previewing.labels._canvas.viewport(), LEFT, NO_KEY, QPoint(50, 50))
    assert f"{demo}/labels.gpkg is not there" in previewing._error.text
    previewing.session.refresh()
    wait(lambda: previewing.session.state.is_empty)
    assert "\n" not in previewing._error.text and "furrow.json" in previewing._error.text
    assert box.store is None and not box.preview.is_running and not Path(demo).exists()
    previewing.session.open(away)
    wait(lambda: previewing.session.state.has_project)
    assert crops(away) == kept and row in kept
    box.tools[PARCEL].click()
    uid, crop = correct_a_label(previewing)
    assert crops(away)[uid] == crop


def test_a_project_folder_that_is_removed_in_mid_job_ends_the_job_and_is_told(
    labelling, demo, wait
):
    seen = []
    labelling.session.progressed.connect(lambda progress: seen.append(progress.fraction))
    labelling.model.button.click()
    wait(lambda: seen)
    engine = labelling.session.engine_pid
    shutil.move(demo, demo + "-moved")
    wait(lambda: labelling.session.state.is_empty, 60)
    assert "furrow.json" in labelling._error.text and "\n" not in labelling._error.text
    assert not Path(f"/proc/{engine}").exists() and labelling._footer.isHidden()
    assert len(crops(demo + "-moved")) > 20


def test_a_project_that_is_left_while_the_engine_looks_at_it_does_not_come_back(dock, demo, wait):
    session = dock.session
    session.open(demo)
    wait(lambda: session.state.has_project and session.engine_pid is None)
    session.refresh()
    wait(lambda: session.engine_pid)
    session.leave()
    wait(lambda: session.engine_pid is None)
    assert session.state.is_empty and not session.state.has_project


def test_the_engines_of_preview_and_job_are_killed_and_every_label_is_there(previewing, demo, wait):
    box = previewing.labels.labelling
    uid, crop = correct_a_label(previewing)
    previewing.model.button.click()
    wait(lambda: previewing.session.engine_pid and previewing.session.is_busy)
    told = []
    box.preview._live.told.connect(told.append)
    for pid in (box.preview._live.engine_pid, previewing.session.engine_pid):
        os.kill(pid, signal.SIGKILL)
    second, other = correct_a_label(previewing, 1)
    wait(lambda: previewing._error.text and told)
    assert "start the step again" in previewing._error.text
    assert told == [one for one in told if "preview's engine ended" in one]
    there = crops(demo)
    assert (there[uid], there[second]) == (crop, other)
    wait(lambda: box.preview.is_running and not box.preview._live.is_busy)
    assert previews()
