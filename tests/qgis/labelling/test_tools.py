"""Labelling on a canvas, with the mouse and the keys of a person."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeature, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from furrow.engine.contract.errors import NoFieldFound
from furrow.engine.contract.field_requests import OutlineField
from furrow.engine.contract.field_results import FieldOutlined
from furrow.plugin.labelling.field_client import FieldClient
from furrow.plugin.labelling.labeller import DRAW, FIELD, PARCEL, Labeller
from furrow.plugin.labelling.store import geometry_of
from tests.qgis.labelling.conftest import square

LEFT_BUTTON, RIGHT_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class FakeEngine(QObject):
    """Answers when it is told to."""

    finished = pyqtSignal(int, object)
    failed = pyqtSignal(int, object)

    def __init__(self):
        super().__init__()
        self.asked = []
        self.cancelled = []

    def ask(self, request):
        self.asked.append(request)
        return len(self.asked)

    def cancel(self, call):
        self.cancelled.append(call)


@pytest.fixture
def canvas(qgis_app, utm):
    window = QMainWindow()
    canvas = QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(640, 640)
    window.show()
    canvas.setDestinationCrs(utm)
    canvas.setExtent(QgsRectangle(500_000, 5_599_400, 500_600, 5_600_000))
    yield canvas
    window.close()


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def parcels():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "LPIS", "memory")
    features = []
    for column in range(6):
        for row in range(6):
            feature = QgsFeature()
            feature.setGeometry(square(column, row))
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def labeller(canvas, store, engine, parcels):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    labeller = Labeller(canvas, store, FieldClient(engine, str(store.project.folder)))
    labeller.layer = parcels
    labeller.hints, labeller.refusals = [], []
    labeller.hinted.connect(labeller.hints.append)
    labeller.refused.connect(lambda words: words and labeller.refusals.append(words))
    yield labeller
    labeller.dispose()
    canvas.unsetMapTool(pan)


def spot(canvas, x, y):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def click(canvas, column, row, button=LEFT_BUTTON):
    """Into the middle of a parcel."""
    x, y = 500_050 + 100 * column, 5_599_950 - 100 * row
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, spot(canvas, x, y))


def key(canvas, *keys):
    for one in keys:
        QTest.keyClick(canvas, one)


def crops(labeller):
    return sorted(row.crop for row in labeller.store.rows())


def test_a_click_picks_a_parcel_and_a_digit_labels_it(labeller, canvas):
    labeller.start(PARCEL)
    click(canvas, 1, 1)
    assert labeller.picked is not None and crops(labeller) == []
    assert "key" in labeller.hints[-1]
    key(canvas, Qt.Key.Key_2)
    assert crops(labeller) == ["Wheat"]
    row = labeller.store.rows()[0]
    assert geometry_of(row).intersection(square(1, 1)).area() == pytest.approx(10_000)
    assert row.values["source"] == "LPIS"


def test_a_further_digit_corrects_and_backspace_takes_back_step_by_step(labeller, canvas):
    labeller.start(PARCEL)
    click(canvas, 0, 0)
    key(canvas, Qt.Key.Key_2, Qt.Key.Key_1)
    assert crops(labeller) == ["Maize"]
    key(canvas, Qt.Key.Key_Backspace)
    assert crops(labeller) == ["Wheat"]
    key(canvas, Qt.Key.Key_Backspace)
    assert crops(labeller) == []
    key(canvas, Qt.Key.Key_Backspace)
    assert "Nothing" in labeller.hints[-1]


def test_a_digit_with_nothing_picked_is_the_class_of_every_click(labeller, canvas):
    labeller.start(PARCEL)
    key(canvas, Qt.Key.Key_1)
    assert labeller.held == "Maize" and "Maize" in labeller.hints[-1]
    for column in range(3):
        click(canvas, column, 2)
    assert crops(labeller) == ["Maize"] * 3
    key(canvas, Qt.Key.Key_2)
    click(canvas, 2, 2)
    assert crops(labeller) == ["Maize", "Maize", "Wheat"]


def test_a_click_on_a_label_picks_it_and_it_gets_another_class(labeller, canvas):
    labeller.start(PARCEL)
    click(canvas, 3, 3)
    key(canvas, Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert labeller.picked is None
    labeller.layer = None
    click(canvas, 3, 3)
    assert labeller.picked.crop == "Maize"
    key(canvas, Qt.Key.Key_2)
    assert crops(labeller) == ["Wheat"]
    labeller.remove()
    assert crops(labeller) == []


def test_a_polygon_is_drawn_with_clicks_and_labelled(labeller, canvas):
    labeller.start(DRAW)
    for x, y in ((500_100, 5_599_900), (500_300, 5_599_900), (500_300, 5_599_700)):
        QTest.mouseClick(
            canvas.viewport(), LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, spot(canvas, x, y)
        )
    key(canvas, Qt.Key.Key_Backspace)  # takes the last corner back, and no label
    QTest.mouseClick(
        canvas.viewport(),
        LEFT_BUTTON,
        Qt.KeyboardModifier.NoModifier,
        spot(canvas, 500_100, 5_599_700),
    )
    click(canvas, 5, 5, RIGHT_BUTTON)
    assert labeller.picked is not None
    key(canvas, Qt.Key.Key_1)
    row = labeller.store.rows()[0]
    assert row.crop == "Maize"
    assert geometry_of(row).area() == pytest.approx(20_000, rel=0.05)


def test_escape_drops_what_is_drawn_then_gives_the_pointer_back(labeller, canvas):
    pan = canvas.mapTool()
    labeller.start(DRAW)
    click(canvas, 1, 1)
    key(canvas, Qt.Key.Key_Escape)
    assert labeller.mode == DRAW
    key(canvas, Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert labeller.mode == DRAW and labeller.held == ""
    key(canvas, Qt.Key.Key_Escape)
    assert labeller.mode == "" and canvas.mapTool() is pan


def test_a_click_into_the_imagery_becomes_the_outline_of_the_field(labeller, canvas, engine):
    labeller.start(FIELD)
    click(canvas, 1, 4)
    assert engine.asked[0].x == pytest.approx(500_150, abs=2)
    shape = {"type": "Polygon", "coordinates": [corners(square(1, 4))]}
    answer = FieldOutlined("p", shape, "EPSG:32631", 1.0, True, "clear edges on all sides", 1.0)
    engine.finished.emit(1, answer)
    assert "clear edges" in labeller.hints[-1]
    key(canvas, Qt.Key.Key_1)
    assert crops(labeller) == ["Maize"]
    click(canvas, 3, 4)
    engine.failed.emit(2, NoFieldFound("it is smaller than six pixels"))
    assert "six pixels" in labeller.refusals[-1] and crops(labeller) == ["Maize"]


def test_a_second_click_gives_up_the_outline_before_it(labeller, canvas, engine):
    labeller.start(FIELD)
    click(canvas, 1, 4)
    click(canvas, 2, 4)
    assert engine.cancelled == [1]
    assert [type(one) for one in engine.asked] == [OutlineField, OutlineField]


def test_a_suggestion_is_shown_with_its_reason_and_labelled_by_keys_alone(labeller, canvas):
    wanted = []
    labeller.next_wanted.connect(lambda: wanted.append(1))
    labeller.start(PARCEL)
    key(canvas, Qt.Key.Key_Space)
    assert wanted
    shape = {"type": "Polygon", "coordinates": [corners(square(5, 5))]}
    labeller.take_suggestion(
        SimpleNamespace(x=500_550, y=5_599_450, why="least sure: maize or wheat?", geometry=shape)
    )
    assert canvas.extent().contains(QgsPointXY(500_550, 5_599_450))
    assert "least sure" in labeller.hints[-1]
    key(canvas, Qt.Key.Key_2)
    assert crops(labeller) == ["Wheat"]


def test_a_click_beside_every_parcel_says_so(labeller, canvas):
    labeller.start(PARCEL)
    labeller.layer = None
    click(canvas, 2, 2)
    assert "draw" in labeller.hints[-1] and labeller.picked is None


def test_what_is_not_saved_is_not_shown_as_saved(labeller, canvas):
    labeller.start(PARCEL)
    click(canvas, 2, 2)
    labeller.store.file.rename(labeller.store.file.with_suffix(".away"))
    key(canvas, Qt.Key.Key_1)
    assert len(labeller.refusals) == 1 and labeller.picked.crop == ""
    assert labeller._band.strokeColor() != QColor("#e0b93a")


def test_a_map_in_degrees_labels_the_same_parcel(labeller, canvas, utm):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(utm, wgs84, QgsProject.instance())
    extent = change.transformBoundingBox(canvas.extent())
    canvas.setDestinationCrs(wgs84)
    canvas.setExtent(extent)
    labeller.start(PARCEL)
    there = change.transform(QgsPointXY(500_250, 5_599_750))
    QTest.mouseClick(
        canvas.viewport(),
        LEFT_BUTTON,
        Qt.KeyboardModifier.NoModifier,
        spot(canvas, there.x(), there.y()),
    )
    key(canvas, Qt.Key.Key_1)
    found = geometry_of(labeller.store.rows()[0])
    assert found.intersection(square(2, 2)).area() > 9_900


def corners(geometry):
    return [[point.x(), point.y()] for point in geometry.asPolygon()[0]]
