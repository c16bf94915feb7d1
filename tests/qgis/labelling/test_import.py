"""Labels of layers, tables and GPS points: what fits is shown before anything is written."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from furrow.plugin.labelling.import_dialog import _NEW, ImportDialog
from furrow.plugin.labelling.store import NewLabel, geometry_of
from tests.qgis.labelling.conftest import square

COLUMNS = "field=crop:string&field=date:string&field=observer:string"


@pytest.fixture(autouse=True)
def empty_qgis():
    yield
    QgsProject.instance().clear()


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
            dialog._box(row).currentData(),
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
    assert "3 labels" in dialog.summary.text() and "2 left out" in dialog.summary.text()
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
    dialog.choose_class("Spelt", _NEW)
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
    assert dialog.x.currentText() == "Lon" and table(dialog) == {"Wheat": ("1", "Wheat")}
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
