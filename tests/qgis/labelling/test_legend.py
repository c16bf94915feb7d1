"""Classes come and go with undo, are added and taken out, and no half of a step is ever left."""

from __future__ import annotations

import json
import sqlite3

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from furrow.plugin.labelling.label_box import LabelBox
from furrow.plugin.labelling.labeller import DRAW
from furrow.plugin.labelling.legend_widget import LegendWidget
from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.store import LabelStore, NewLabel
from tests.qgis.labelling.conftest import square, write_project
from tests.qgis.labelling.test_preview import FakeLive
from tests.qgis.labelling.test_things_lost import NoEngine


def classes_on_disk(folder):
    document = json.loads((folder / "furrow.json").read_text(encoding="utf-8"))
    return [(one["value"], one["name"], one["color"]) for one in document["legend"]["classes"]]


def names_on_disk(folder):
    return [name for _, name, _ in classes_on_disk(folder)]


@pytest.fixture
def box(qgis_app, project, utm):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(utm)
    box = LabelBox(canvas, lambda _parent: NoEngine(), FakeLive)
    box.refusals = []
    box.refused.connect(lambda words: words and box.refusals.append(words))
    box.open(str(project), has_imagery=False)
    yield box
    box.dispose()
    QgsProject.instance().clear()


def test_undo_takes_a_new_class_out_again(store, project):
    before = classes_on_disk(project)
    store.add_class("Maiez")
    assert names_on_disk(project) == ["Maize", "Wheat", "Maiez"]
    assert "new class “Maiez”" in store.undo_words
    store.undo()
    assert classes_on_disk(project) == before
    assert [one.name for one in store.legend.classes] == ["Maize", "Wheat"]
    assert store.undo() == "" and not list(project.glob(".furrow*"))


def test_classes_and_their_labels_are_one_step(store, project, utm):
    store.add_all([NewLabel(square(0, 0), "Oats")], utm, ["Oats"])
    assert names_on_disk(project)[-1] == "Oats" and store.counts() == {"Oats": 1}
    store.undo()
    assert names_on_disk(project) == ["Maize", "Wheat"] and store.rows() == []
    assert store.undo_words == ""


def test_where_labels_are_refused_no_class_is_left(store, project, utm):
    before = (project / "furrow.json").read_bytes()
    other = sqlite3.connect(store.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # may be read, not written
    with pytest.raises(LabelRefused, match="another program is writing"):
        store.add_all([NewLabel(square(0, 0), "Oats")], utm, ["Oats"])
    other.execute("ROLLBACK")
    other.close()
    assert (project / "furrow.json").read_bytes() == before and store.undo_words == ""
    assert [one.name for one in store.legend.classes] == ["Maize", "Wheat"]
    assert not list(project.glob(".furrow*"))


def test_where_the_legend_is_refused_no_label_is_saved(store, utm):
    with pytest.raises(LabelRefused, match="already"):
        store.add_all([NewLabel(square(0, 0), "Oats")], utm, ["Oats", "maize"])
    assert store.rows() == [] and len(store.legend.classes) == 2


def test_a_class_that_others_have_labelled_with_stays_when_it_is_taken_back(store, project, utm):
    store.add_class("Oats")
    LabelStore(project).add(NewLabel(square(0, 0), "Oats"), utm)
    with pytest.raises(LabelRefused, match="it has labels"):
        store.undo()
    assert names_on_disk(project)[-1] == "Oats" and store.undo() == ""


def test_an_empty_class_is_taken_out_and_comes_back_in_its_place(store, project, utm):
    store.add(NewLabel(square(0, 0), "Wheat"), utm)
    with pytest.raises(LabelRefused, match="it has labels"):
        store.remove_class("Wheat")
    before = classes_on_disk(project)
    store.remove_class("Maize")
    assert names_on_disk(project) == ["Wheat"]
    store.undo()
    assert classes_on_disk(project) == before


def test_delete_and_the_menu_take_an_empty_class_out(box, project, utm):
    box._on_tool(DRAW)
    box.labeller.hold("Wheat")
    tree = box.legend.tree
    tree.setCurrentItem(tree.topLevelItem(1))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert names_on_disk(project) == ["Maize"] and box.labeller.held == ""
    assert "out of the list" in box.hint.text()
    box.undo.click()
    assert names_on_disk(project) == ["Maize", "Wheat"]
    box.store.add(NewLabel(square(0, 0), "Maize"), utm)
    (labelled,) = box.legend.menu_of(tree.topLevelItem(0)).actions()
    assert not labelled.isEnabled()
    tree.setCurrentItem(tree.topLevelItem(0))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    other_land = tree.topLevelItem(2)
    assert not box.legend.menu_of(other_land).actions()[0].isEnabled()
    assert names_on_disk(project) == ["Maize", "Wheat"] and box.refusals == []
    (empty,) = box.legend.menu_of(tree.topLevelItem(1)).actions()
    empty.trigger()
    assert names_on_disk(project) == ["Maize"]


def test_every_class_says_how_many_it_needs_also_without_a_key(tmp_path, qgis_app):
    names = [f"Crop {number}" for number in range(12)]
    store = LabelStore(write_project(tmp_path / "many", names))
    legend = LegendWidget()
    legend.show_classes(store.legend, {"Crop 11": 3}, "", "")
    rows = legend.row_texts()
    assert [row[2] for row in rows] == ["5 more"] * 11 + ["2 more", ""]
    told = legend.tree.topLevelItem(11).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Labelled parcels of Crop 11: 3"
