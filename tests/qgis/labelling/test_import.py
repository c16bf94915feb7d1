"""Labels of layers, tables and GPS points: what fits is shown before anything is written."""

from __future__ import annotations

import sqlite3

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from furrow.plugin import slices
from furrow.plugin.labelling.import_dialog import ImportDialog
from furrow.plugin.labelling.import_values import NEW
from furrow.plugin.labelling.store import LabelStore, NewLabel, geometry_of
from tests.qgis.labelling.conftest import square

COLUMNS = "field=crop:string&field=date:string&field=observer:string"


@pytest.fixture(autouse=True)
def empty_qgis():
    yield
    QgsProject.instance().clear()


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """Few features, read in one slice however slow the machine; slices have tests of their own."""
    monkeypatch.setattr(slices, "SLICE_SECONDS", 30.0)


def layer_of(rows, kind="Polygon"):
    """Rows of (geometry, crop, date, observer)."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32631&{COLUMNS}", "survey", "memory")
    features = []
    for geometry, *values in rows:
        feature = QgsFeature(layer.fields())
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes([*values, *[None] * (3 - len(values))])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def table(dialog):
    return {
        dialog.values.item(row, 0).text(): (
            dialog.values.item(row, 1).text(),
            dialog.values.box(row).currentData(),
        )
        for row in range(dialog.values.rowCount())
    }


def test_what_fits_the_legend_is_chosen_and_the_rest_listed_with_counts(store):
    dialog = ImportDialog(store)
    dialog.choose_layer(
        layer_of(
            [
                (square(0, 0), "maize"),
                (square(1, 0), "Maize"),
                (square(2, 0), "Spelt"),
                (square(3, 0), "Spelt"),
                (square(4, 0), "Not cropland"),
            ]
        )
    )
    assert table(dialog) == {
        "maize": ("1", "Maize"),
        "Maize": ("1", "Maize"),
        "Spelt": ("2", ""),
        "Not cropland": ("1", "Not cropland"),
    }
    assert "save: 3." in dialog.summary.text() and "Left out: 2." in dialog.summary.text()
    assert store.rows() == []
    dialog.choose_class("Spelt", "Wheat")
    dialog.do.click()
    assert store.counts() == {"Maize": 2, "Wheat": 2, "Not cropland": 1}
    store.undo()
    assert store.rows() == []


def test_a_value_can_become_a_new_class(store):
    dialog = ImportDialog(store)
    dialog.choose_layer(layer_of([(square(0, 0), "Spelt")]))
    assert not dialog.do.isEnabled()
    dialog.choose_class("Spelt", NEW)
    assert dialog.do.isEnabled() and len(store.legend.classes) == 2
    dialog.do.click()
    assert store.counts() == {"Spelt": 1} and store.legend.classes[-1].name == "Spelt"


def test_fields_for_who_and_when_come_along(store):
    dialog = ImportDialog(store)
    dialog.choose_layer(layer_of([(square(0, 0), "Maize", "2021-07-04", "Ada")]))
    assert dialog.date.currentField() == "date"
    dialog.do.click()
    row = store.rows()[0]
    assert row.values["observed_at"] == "2021-07-04" and row.values["observer"] == "Ada"
    assert row.values["source"] == "survey"


def test_problems_are_listed_and_shown_on_the_map(store, utm):
    old = store.add(NewLabel(square(5, 5), "Maize"), utm).rows[0]
    dialog = ImportDialog(store)
    places = []
    dialog.wants_place.connect(lambda shape, crs: places.append(shape))
    dialog.choose_layer(
        layer_of(
            [
                (square(0, 0), "Maize"),
                (square(0, 0), "Wheat"),
                (square(200, 0), "Maize"),
                (None, "Maize"),
                (square(5, 5), "Wheat"),
            ]
        )
    )
    words = [dialog.problems.item(row).text() for row in range(dialog.problems.count())]
    assert len(words) == 4
    for one, part in zip(words, ("overlaps", "outside", "no outline", "replaces"), strict=True):
        assert part in one
    dialog.problems.itemClicked.emit(dialog.problems.item(1))
    assert places[0].boundingBox().xMinimum() == 520_000
    dialog.problems.itemClicked.emit(dialog.problems.item(2))
    assert len(places) == 1
    dialog.do.click()
    assert store.counts() == {"Maize": 1, "Wheat": 1}
    assert {row.uid for row in store.rows()} >= {old.uid}


def test_points_become_the_parcels_below_them_or_stay_points(store):
    parcels = layer_of([(square(0, 0), None), (square(1, 0), None)])
    points = layer_of(
        [
            (QgsGeometry.fromPointXY(QgsPointXY(500_050, 5_599_950)), "Maize"),
            (QgsGeometry.fromPointXY(QgsPointXY(500_550, 5_599_450)), "Wheat"),
        ],
        "Point",
    )
    dialog = ImportDialog(store, parcels)
    dialog.choose_layer(points)
    assert "No parcel" in dialog.problems.item(0).text()
    dialog.parcels.setLayer(None)
    assert "learns from parcels" in dialog.summary.text()
    dialog.parcels.setLayer(parcels)
    dialog.do.click()
    row = store.rows()[0]
    assert row.layer == "parcels" and geometry_of(row).area() == pytest.approx(10_000)
    again = ImportDialog(store)
    again.choose_layer(points)
    again.do.click()
    assert sorted(row.layer for row in store.rows()) == ["parcels", "points", "points"]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_table_with_longitude_and_latitude_is_read(store, tmp_path, separator):
    file = tmp_path / "gps points.csv"
    rows = [("name", "Lon", "Lat", "crop"), ("a", "3.0021", "50.5474", "Wheat")]
    file.write_text("\n".join(separator.join(row) for row in rows) + "\n", encoding="utf-8")
    dialog = ImportDialog(store)
    dialog.open_file(str(file))
    assert dialog.places.x.currentText() == "Lon" and table(dialog) == {"Wheat": ("1", "Wheat")}
    dialog.do.click()
    row = store.rows()[0]
    assert row.layer == "points" and row.crop == "Wheat"
    assert geometry_of(row).asPoint().x() == pytest.approx(500_149, abs=10)


def test_gps_waypoints_are_read(store, tmp_path):
    file = tmp_path / "walk.gpx"
    file.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="x" '
        'xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="50.5474" lon="3.0021"><name>Maize</name></wpt></gpx>',
        encoding="utf-8",
    )
    dialog = ImportDialog(store)
    dialog.open_file(str(file))
    dialog.crop.setField("name")
    dialog.do.click()
    assert store.rows()[0].crop == "Maize"


def test_a_file_that_is_no_layer_is_told(store, tmp_path):
    (tmp_path / "notes.gpkg").write_text("no")
    dialog = ImportDialog(store)
    dialog.open_file(str(tmp_path / "notes.gpkg"))
    assert "cannot be read" in dialog._error.text
    (tmp_path / "empty.csv").write_text("")
    dialog.open_file(str(tmp_path / "empty.csv"))
    assert "header" in dialog._error.text and not dialog.do.isEnabled()


def test_the_dialog_is_used_by_keyboard_alone(store):
    dialog = ImportDialog(store)
    for widget in (dialog.layers, dialog.crop, dialog.values, dialog.problems, dialog.do):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_classes_and_labels_of_an_import_are_one_step_of_undo(store):
    dialog = ImportDialog(store)
    rows = [(square(0, 0), "Spelt"), (square(1, 0), " spelt"), (square(2, 0), "Sugar   beet")]
    dialog.choose_layer(layer_of(rows))
    for value in ("Spelt", "spelt", "Sugar   beet"):
        dialog.choose_class(value, NEW)
    dialog.do.click()
    assert store.counts() == {"Spelt": 2, "Sugar beet": 1}
    names = [one.name for one in LabelStore(store.project.folder).legend.classes]
    assert names == ["Maize", "Wheat", "Spelt", "Sugar beet"]
    store.undo()
    assert store.rows() == [] and store.undo_words == ""
    assert len(LabelStore(store.project.folder).legend.classes) == 2


def test_an_import_that_is_refused_leaves_nothing_and_can_be_tried_again(store):
    dialog = ImportDialog(store)
    dialog.choose_layer(layer_of([(square(0, 0), "Spelt")]))
    dialog.choose_class("Spelt", NEW)
    dialog.show()
    other = sqlite3.connect(store.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # may be read, not written
    dialog.do.click()
    assert dialog.isVisible() and "another program is writing" in dialog._error.text
    assert QApplication.overrideCursor() is None
    other.execute("ROLLBACK")
    other.close()
    assert len(LabelStore(store.project.folder).legend.classes) == 2 and not store.undo_words
    dialog.do.click()
    assert store.counts() == {"Spelt": 1} and not dialog.isVisible()


def test_another_class_reads_no_feature_again(store, monkeypatch, utm):
    layer = layer_of([(square(number % 60, number // 60, 10), "Spelt") for number in range(600)])
    reads = []
    real = QgsVectorLayer.getFeatures
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", lambda *args: reads.append(1) or real(*args))
    dialog = ImportDialog(store)
    dialog.choose_layer(layer)
    assert len(reads) == 1 and "Left out: 600." in dialog.summary.text()
    dialog.choose_class("Spelt", "Wheat")
    dialog.observer.setField("crop")
    dialog.do.click()
    assert len(reads) == 1 and store.counts() == {"Wheat": 600}


def test_a_large_layer_is_read_in_slices_and_cannot_be_imported_half(store, monkeypatch, wait):
    monkeypatch.setattr(slices, "SLICE_SECONDS", 0.001)
    dialog = ImportDialog(store)
    dialog.show()
    dialog.choose_layer(
        layer_of([(square(number % 60, number // 60, 10), "Maize") for number in range(900)])
    )
    assert dialog.is_reading and not dialog.do.isEnabled() and dialog.progress.isVisible()
    dialog.accept()
    assert dialog.isVisible() and store.rows() == []
    wait(lambda: not dialog.is_reading)
    assert "save: 900." in dialog.summary.text() and dialog.progress.isHidden()
    dialog.choose_layer(
        layer_of([(square(number % 60, number // 60, 10), "Wheat") for number in range(900)])
    )
    assert dialog.is_reading
    QgsProject.instance().removeMapLayer(dialog.layer.id())  # the import is beside the map
    assert not dialog.is_reading and dialog.layer is None and not dialog.do.isEnabled()
    dialog.reject()


def test_labels_that_are_given_meanwhile_are_seen(store, utm, wait):
    dialog = ImportDialog(store)
    store.changed.connect(dialog.labels_changed)
    dialog.choose_layer(layer_of([(square(0, 0), "Maize"), (square(1, 0), "Oats")]))
    dialog.choose_class("Oats", "Wheat")
    assert dialog.problems.count() == 0
    store.add(NewLabel(square(0, 0), "Wheat"), utm)
    store.add_class("Rye")
    wait(lambda: dialog.problems.count() == 1)
    assert "replaces" in dialog.problems.item(0).text()
    assert table(dialog)["Oats"][1] == "Wheat"
    assert dialog.values.box(0).findData("Rye") > 0
    dialog.reject()


def test_many_problems_are_counted_and_the_first_listed(store):
    dialog = ImportDialog(store)
    dialog.choose_layer(layer_of([(None, "Maize") for _ in range(1005)]))
    assert dialog.problems.count() == 1001
    assert dialog.problems.item(1000).text() == "Not listed: 5 more like these"
    assert "Left out: 1005." in dialog.summary.text()
    dialog.problems.itemClicked.emit(dialog.problems.item(1000))  # has no place
