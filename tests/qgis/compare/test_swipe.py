"""Two layers parted by a line: mouse, keys, and the end of one of them."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def layers(qgis_app):
    """A red square and a blue one over the same ground."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
    from qgis.PyQt.QtGui import QColor

    found = []
    for name, colour in (("before", "#ff0000"), ("after", "#0000ff")):
        layer = QgsVectorLayer("Polygon?crs=EPSG:32631", name, "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1000, 1000)))
        layer.dataProvider().addFeature(feature)
        layer.renderer().symbol().setColor(QColor(colour))
        QgsProject.instance().addMapLayer(layer)
        found.append(layer)
    yield found
    QgsProject.instance().clear()


@pytest.fixture
def swipe(window, layers, wait):
    from qgis.core import QgsRectangle

    from furrow.plugin.compare.swipe_tool import SwipeTool

    canvas = window.canvas
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setLayers(layers)
    canvas.setExtent(QgsRectangle(200, 200, 800, 800))
    tool = SwipeTool(canvas)
    tool.begin(*layers)
    wait(lambda: tool.item.is_drawn, 20)
    yield tool
    tool.dispose()


def colours(canvas):
    """Of the canvas as it is shown: a little inside its left and right edge."""
    image = canvas.grab().toImage()
    row = image.height() * 3 // 4
    pixels = (image.pixelColor(x, row) for x in (20, image.width() - 20))
    return ["red" if pixel.red() > 200 and pixel.blue() < 80 else "blue" for pixel in pixels]


def test_each_side_shows_its_layer_and_the_mouse_moves_the_line(swipe, window, qgis_app):
    canvas = window.canvas
    assert colours(canvas) == ["red", "blue"]
    assert swipe.item.names == ("before", "after")
    QTest.mousePress(canvas.viewport(), LEFT, NONE, QPoint(canvas.width() - 5, 100))
    assert swipe.item.share > 0.98
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, QPoint(canvas.width() - 5, 100))
    QTest.mouseMove(canvas.viewport(), QPoint(50, 100))  # no button held
    assert swipe.item.share > 0.98 and colours(canvas) == ["red", "red"]


def test_the_arrow_keys_move_the_line_and_not_the_map(swipe, window):
    canvas = window.canvas
    centre = canvas.center()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert swipe.item.share == pytest.approx(0.48)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert swipe.item.share == pytest.approx(0.58)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert swipe.item.share == 0.0 and canvas.center() == centre


def test_escape_ends_it_and_gives_the_tool_back_that_was_there(layers, window, wait):
    from qgis.gui import QgsMapToolPan

    from furrow.plugin.compare.swipe_tool import SwipeTool

    canvas = window.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool = SwipeTool(canvas)
    told = []
    tool.ended.connect(told.append)
    tool.begin(*layers)
    assert canvas.mapTool() is tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.item is None and canvas.mapTool() is pan and told == [""]
    tool.dispose()


def test_a_layer_that_is_deleted_ends_it_with_a_sentence(swipe, layers, qgis_app):
    from qgis.core import QgsProject

    told = []
    swipe.ended.connect(told.append)
    QgsProject.instance().removeMapLayer(layers[1].id())
    qgis_app.processEvents()
    assert swipe.item is None and len(told) == 1 and "taken from the project" in told[0]


def test_another_tool_ends_it(swipe, window):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    assert swipe.item is None and window.canvas.mapTool() is pan


def test_zooming_draws_both_sides_anew(swipe, window, wait):
    before = swipe.item._pictures[0].extent
    window.canvas.zoomByFactor(0.5)
    wait(lambda: swipe.item._pictures[0].extent != before, 20)
    assert colours(window.canvas) == ["red", "blue"]
