"""The series of a place: asked for when the pointer rests, drawn with what was not seen hollow."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

from furrow.engine.contract.errors import PointOutsideArea
from furrow.engine.contract.field_results import ParcelUnder, SeriesShown
from furrow.engine.contract.legend import Legend
from furrow.plugin.labelling.field_client import WAIT_MS, FieldClient
from furrow.plugin.labelling.legend_widget import LegendWidget
from furrow.plugin.labelling.series_chart import SeriesView

LEGEND = Legend.from_names(("Maize", "Wheat"))
STEPS = tuple(f"2021-{month:02d}-15" for month in range(1, 7))


class FakeEngine(QObject):
    finished = pyqtSignal(int, object)
    failed = pyqtSignal(int, object)

    def __init__(self):
        super().__init__()
        self.asked, self.cancelled = [], []

    def ask(self, request):
        self.asked.append(request)
        return len(self.asked)

    def cancel(self, call):
        self.cancelled.append(call)


def shown(**more):
    ndvi = (0.1, None, 0.3, 0.6, 0.5, None)
    about = {
        "folder": "/p",
        "steps": STEPS,
        "bands": {"B04": (0.1,) * 6, "NDVI": ndvi, "VH": (-20.0,) * 6},
        "sensors": {"B04": "s2", "NDVI": "s2", "VH": "s1"},
        "observed": {"s2": (True, False, True, False, True, False), "s1": (True,) * 6},
        "parcel": None,
        "pixels": 1,
        "class_means": {"Maize": {"NDVI": (0.2,) * 6}, "Wheat": {"NDVI": (0.4,) * 6}},
        "class_parcels": {"Maize": 3, "Wheat": 4},
    }
    return SeriesShown(**{**about, **more})


def test_only_the_place_where_the_pointer_rests_is_asked_about(qgis_app, wait):
    engine = FakeEngine()
    client = FieldClient(engine, "/p")
    got = []
    client.series_shown.connect(got.append)
    for x in range(10):
        client.look_at(float(x), 0.0, "EPSG:32631")
    assert engine.asked == []
    wait(lambda: engine.asked)
    assert [one.x for one in engine.asked] == [9.0]
    client.look_at(20.0, 0.0, "EPSG:32631")
    QTest.qWait(2 * WAIT_MS)
    assert len(engine.asked) == 1  # one at a time
    engine.finished.emit(1, shown())
    assert got == [] and [one.x for one in engine.asked] == [9.0, 20.0]
    engine.finished.emit(2, shown())
    assert len(got) == 1


def test_a_place_without_a_series_hides_the_chart_and_another_shows_it(qgis_app, wait):
    engine = FakeEngine()
    client = FieldClient(engine, "/p")
    failed = []
    client.series_failed.connect(failed.append)
    client.look_at(1.0, 1.0, "EPSG:32631")
    wait(lambda: engine.asked)
    engine.failed.emit(1, PointOutsideArea(1.0, 1.0, "EPSG:32631"))
    engine.finished.emit(77, shown())  # somebody else's
    assert len(failed) == 1
    client.close()
    client.look_at(2.0, 2.0, "EPSG:32631")


def test_ndvi_comes_first_and_steps_without_a_clear_look_are_hollow(qgis_app):
    view = SeriesView()
    view.show_series(shown(), LEGEND)
    assert view.bands.currentText() == "NDVI" and "Pixel" in view.words
    points = view.chart.points()
    assert [step for step, _, _ in points] == [0, 1, 2, 3, 4]
    assert points[1][1] == pytest.approx(0.2)
    assert [is_seen for _, _, is_seen in points] == [True, False, True, False, True]
    assert "not seen" in view.chart.step_words(1) and "Maize" in view.chart.step_words(0)
    view.bands.setCurrentText("VH")
    assert len(view.chart.points()) == 6
    view.show_series(shown(parcel=ParcelUnder("u", "Maize")), LEGEND)
    assert view.bands.currentText() == "VH" and "Maize" in view.words
    view.show_series(None, LEGEND)
    assert view.isHidden()


def test_the_chart_is_painted_and_changes_with_the_band(qgis_app):
    view = SeriesView()
    view.resize(280, 200)
    view.show_series(shown(), LEGEND)
    pictures = []
    for band in ("NDVI", "B04"):
        view.bands.setCurrentText(band)
        view.chart.resize(280, view.chart.sizeHint().height())
        image = QImage(view.chart.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        view.chart.render(image)
        pictures.append(image)
    assert pictures[0] != pictures[1]
    empty = shown(bands={"NDVI": (None,) * 6}, class_means={})
    view.show_series(empty, LEGEND)
    view.chart.render(pictures[0])
    assert view.chart.points() == []


def test_the_legend_says_what_is_still_needed_and_is_used_by_keys(qgis_app):
    legend = LegendWidget()
    chosen, digits, named = [], [], []
    legend.chosen.connect(chosen.append)
    legend.digit_pressed.connect(digits.append)
    legend.class_named.connect(named.append)
    legend.show_classes(LEGEND, {"Maize": 2, "Wheat": 7}, "", "Maize")
    assert [row[1:] for row in legend.row_texts()[:2]] == [("2", "3 more"), ("7", "")]
    assert [row[0].split()[0] for row in legend.row_texts()] == ["1", "2", "Not"]
    legend.show()
    legend.tree.setFocus()
    QTest.keyClick(legend.tree, Qt.Key.Key_2)
    legend.tree.setCurrentItem(legend.tree.topLevelItem(1))
    QTest.keyClick(legend.tree, Qt.Key.Key_Return)
    QTest.keyClicks(legend.name, "Spelt")
    QTest.keyClick(legend.name, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    assert (chosen, digits, named) == (["Wheat"], [2], ["Spelt"])
    item = legend.tree.topLevelItem(0)
    assert "key 1" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    legend.close()
