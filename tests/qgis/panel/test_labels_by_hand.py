"""Step 3 by hand: a project that begins without labels, and labels given in the panel."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from furrow.plugin.labelling.labeller import DRAW, FIELD, PARCEL
from furrow.plugin.labelling.store import geometry_of
from furrow.plugin.panel.state import CHOSEN, LABELS, MAP, Draft, panel_state

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(dock, demo, wait):
    """The dock with the demo open, the canvas on it, no preview (which has tests of its own)."""
    QgsProject.instance().clear()
    dock.labels.labelling.preview.box.setChecked(False)
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    canvas = dock.labels._canvas
    grid = dock.labels.labelling.store.project.grid
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(grid.crs))
    canvas.setExtent(QgsRectangle(*grid.bounds))
    yield dock
    QgsProject.instance().clear()


def middle(canvas, dx=0, dy=0):
    size = canvas.viewport().size()
    return QPoint(size.width() // 2 + dx, size.height() // 2 + dy)


def test_names_of_crops_stand_for_labels_until_there_are_some():
    draft = Draft(folder="/p", imagery="/i", crops="Maize, Wheat")
    state = panel_state(draft, None)
    assert draft.lacks == "" and state.steps[LABELS].state == CHOSEN
    assert state.steps[LABELS].can_act and not state.steps[MAP].can_act
    assert Draft(folder="/p", imagery="/i", crops=" , ").lacks
    layer = Draft(folder="/p", imagery="/i", crops="Maize", labels_layer="x", label_field="crop")
    assert not layer.is_by_hand


def test_a_project_is_made_without_labels_and_labelled(dock, season, tmp_path, wait):
    QgsProject.instance().clear()
    folder = tmp_path / "by-hand"
    dock.begin(str(folder))
    dock.session.choose(area_is_settled=True, is_own=True, imagery=str(season / "imagery"))
    dock._open_only(LABELS)
    QTest.keyClicks(dock.labels._crops, "Maize, Wheat")
    assert dock.labels.button.isEnabled()
    dock.labels.button.click()
    wait(lambda: dock.session.state.has_project)
    box = dock.labels.labelling
    assert not box.isHidden() and not box.tools[FIELD].isEnabled()
    assert [row[1:] for row in box.legend.row_texts()][:2] == [("0", "5 more"), ("0", "5 more")]
    QTest.keyClicks(box.legend.name, "Sugar beet")
    QTest.keyClick(box.legend.name, Qt.Key.Key_Return)
    assert box.legend.row_texts()[2][0].endswith("Sugar beet")
    layer = QgsVectorLayer(f"{season}/parcels.gpkg|layername=parcels", "LPIS", "ogr")
    QgsProject.instance().addMapLayer(layer)
    box.layers.setLayer(layer)
    canvas = dock.labels._canvas
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    box.tools[PARCEL].click()
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, middle(canvas, 25, 25))
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert box.legend.row_texts()[2][1:] == ("1", "4 more")
    names = [
        one["name"] for one in json.loads((folder / "furrow.json").read_text())["legend"]["classes"]
    ]
    assert names == ["Maize", "Wheat", "Sugar beet"]
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, middle(canvas, -25, -25))
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert "2 labelled parcels of 2 crops" in dock.labels.line.text()  # before the engine says so
    assert dock.labels.is_labelling
    box.stop()
    QgsProject.instance().clear()


def test_labels_are_counted_saved_shown_and_taken_back(opened, wait):
    box = opened.labels.labelling
    before = box.legend.row_texts()
    canvas = opened.labels._canvas
    box.tools[DRAW].click()
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == [
        "Labelled parcels"
    ]
    row = next(row for row in box.store.rows() if row.role == "train")
    point = canvas.getCoordinateTransform().transform(geometry_of(row).pointOnSurface().asPoint())
    box.tools[PARCEL].click()
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, QPoint(round(point.x()), round(point.y())))
    assert box.labeller.picked.row.uid == row.uid
    names = [one.name for one in box.store.legend.classes]
    other = (names.index(row.crop) + 1) % len(names)
    QTest.keyClicks(canvas, str(other + 1))
    assert int(box.legend.row_texts()[other][1]) == int(before[other][1]) + 1
    assert box.undo.isEnabled() and box.remove.isEnabled()
    box.undo.click()
    assert box.legend.row_texts() == before and not box.undo.isEnabled()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not opened.labels.is_labelling


def test_the_step_stays_open_while_somebody_labels(opened, wait):
    box = opened.labels.labelling
    opened._open_only(LABELS)
    box.tools[PARCEL].click()
    opened._current = ""
    opened.session.refresh()
    wait(lambda: opened.session._doing is None)
    assert opened.labels.is_open
    box.stop()


def test_a_narrow_panel_cuts_nothing_of_the_labelling_box(opened):
    box = opened.labels.labelling
    opened._open_only(LABELS)
    assert box.minimumSizeHint().width() <= 240


def test_another_project_or_none_takes_the_tools_from_the_map(opened):
    box = opened.labels.labelling
    box.tools[DRAW].click()
    tool = opened.labels._canvas.mapTool()
    opened.session.leave()
    assert box.store is None and box.isHidden()
    assert opened.labels._canvas.mapTool() is not tool


def test_the_labels_survive_an_engine_that_is_killed(opened, demo, wait):
    import os
    import signal

    box = opened.labels.labelling
    box.tools[PARCEL].click()
    canvas = opened.labels._canvas
    QTest.mouseMove(canvas.viewport(), middle(canvas))
    wait(lambda: box._client.engine_pid)
    os.kill(box._client.engine_pid, signal.SIGKILL)
    wait(lambda: not box._client.is_running)
    row = next(row for row in box.store.rows() if row.role == "train")
    crop = next(one.name for one in box.store.legend.classes if one.name != row.crop)
    box.store.set_class(row, crop)
    again = QgsVectorLayer(f"{Path(demo)}/labels.gpkg|layername=parcels", "x", "ogr")
    assert {one["uid"]: one["crop"] for one in again.getFeatures()}[row.uid] == crop
    box.stop()


def test_once_labels_are_enough_the_step_says_so_and_leads_on(opened):
    labels = opened.labels
    assert labels.labelling.legend.next.text().startswith("Enough for a first map")
    assert not labels.labelling.legend.next.isHidden()
    assert labels.button.text() == "Next: the model" and not labels.show_labels.isHidden()
    opened._open_only(LABELS)
    labels.labelling.tools[DRAW].click()
    labels.show_labels.click()
    assert QgsProject.instance().mapLayers() and labels.is_open
    labels.button.click()
    assert opened.model.is_open and not labels.is_open and not labels.is_labelling


def test_labels_that_are_too_few_lead_nowhere(opened):
    state = opened.session.state
    few = dataclasses.replace(state.steps[LABELS], state="missing")
    opened.labels.show_state(dataclasses.replace(state, steps={**state.steps, LABELS: few}))
    assert opened.labels.labelling.legend.next.isHidden()
    assert opened.labels.show_labels.isHidden()
    assert opened.labels.button.text() == "Show the labels on the map"
    done = dataclasses.replace(state.steps[MAP], state="ready")
    opened.labels.show_state(dataclasses.replace(state, steps={**state.steps, MAP: done}))
    assert opened.labels.button.text() == "Show the labels on the map"
