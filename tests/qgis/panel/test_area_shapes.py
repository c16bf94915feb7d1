"""Polygons, circles and borders as the area; its size in words; a basemap to draw on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsNetworkAccessManager,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from qgis.PyQt.QtTest import QTest

from furrow.plugin.canvas import areas
from furrow.plugin.canvas.basemap import HOST, basemap_layer
from furrow.plugin.panel.area_facts import rough_bytes
from tests.qgis.panel.on_the_map import (
    LEFT,
    SEASON,
    UTM,
    WEST,
    bounds_in_utm,
    canvas_of,
    click,
    drag,
    drag_over,
    is_near,
    look_at,
    pixel_of,
    press,
)

RIGHT = Qt.MouseButton.RightButton
CORNERS = ((500_050, 5_599_950), (500_550, 5_599_900), (500_300, 5_599_450))


def shape_button(dock, name):
    return dock.area.choice.shapes.buttons[name]


def area_in_utm(dock):
    return areas.shown_on(dock.session.draft.area, UTM)


def is_triangle(dock):
    wanted = QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in CORNERS]])
    return abs(area_in_utm(dock).symDifference(wanted).area()) < 0.06 * wanted.area()


@pytest.mark.parametrize("end", ["double click", "right click", "Enter"])
def test_a_polygon_is_clicked_corner_by_corner(begun, end):
    shape_button(begun, "polygon").click()
    click(begun, *CORNERS[0])
    click(begun, *CORNERS[1])
    click(begun, *CORNERS[2], double=end == "double click")
    if end == "right click":
        click(begun, *CORNERS[0], button=RIGHT)
    elif end == "Enter":
        QTest.keyClick(canvas_of(begun), Qt.Key.Key_Return)
    assert is_triangle(begun)
    assert "polygon drawn" in begun.area.line.text()
    assert "ends at the area’s edge" in begun.area.choice.size.text()
    assert canvas_of(begun).mapTool() is not begun.area.tool
    assert not shape_button(begun, "polygon").isChecked() and not begun._hint.text


def test_backspace_takes_corners_back_and_escape_all_of_them(begun):
    canvas, choice = canvas_of(begun), begun.area.choice
    shape_button(begun, "polygon").click()
    click(begun, *CORNERS[0])
    click(begun, 500_590, 5_599_410)  # a slip
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert "Corners: 1" in begun._hint.text
    click(begun, *CORNERS[1])
    QTest.keyClick(canvas, Qt.Key.Key_Return)  # two corners are no area yet
    assert not begun.session.draft.area and "Corners: 2" in begun._hint.text
    click(begun, *CORNERS[2])
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert is_triangle(begun)
    shape_button(begun, "polygon").click()
    click(begun, *CORNERS[0])
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is begun.area.tool and choice.tool.is_shown
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not begun.area.tool and is_triangle(begun)
    choice.undo_button.click()
    assert not begun.session.draft.area and choice.all.isChecked()


def test_an_outline_that_crosses_itself_is_refused_with_words(begun):
    shape_button(begun, "polygon").click()
    for x, y in ((500_050, 5_599_950), (500_550, 5_599_450), (500_550, 5_599_950)):
        click(begun, x, y)
    click(begun, 500_050, 5_599_450, double=True)
    assert "crosses itself" in begun._error.text and not begun.session.draft.area


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857", "EPSG:4326"])
def test_a_circle_is_round_on_the_ground_and_its_radius_is_told(begun, crs):
    look_at(begun, SEASON, crs)
    shape_button(begun, "circle").click()
    centre, edge = pixel_of(begun, 500_300, 5_599_700), pixel_of(begun, 500_500, 5_599_700)
    drag(begun, centre, edge, drop=False)
    told = float(begun._hint.text.removeprefix("Radius: ").removesuffix(" m"))
    assert abs(told - 200) < 8
    press(begun, QEvent.Type.MouseButtonRelease, edge, LEFT, Qt.MouseButton.NoButton)
    box = bounds_in_utm(begun.session.draft.area)
    assert abs(box.width() - 400) < 16 and abs(box.height() - 400) < 16
    assert abs(areas.hectares(begun.session.draft.area) - 12.5) < 1.0
    assert "circle drawn" in begun.area.line.text()
    assert json.loads(begun.session.draft.area)["type"] == "Polygon"


def test_escape_gives_a_circle_up(begun):
    shape_button(begun, "circle").click()
    drag(begun, QPoint(100, 100), QPoint(150, 150), drop=False)
    QTest.keyClick(canvas_of(begun), Qt.Key.Key_Escape)
    press(begun, QEvent.Type.MouseButtonRelease, QPoint(150, 150), LEFT, Qt.MouseButton.NoButton)
    assert not begun.session.draft.area and not begun.area.tool.is_shown


def test_the_corners_of_a_polygons_box_are_no_handles(begun):
    shape_button(begun, "polygon").click()
    for corner in CORNERS[:2]:
        click(begun, *corner)
    click(begun, *CORNERS[2], double=True)
    shape_button(begun, "rectangle").click()
    assert "corner" not in begun._hint.text
    drag_over(begun, WEST)
    assert is_near(bounds_in_utm(begun.session.draft.area), WEST)


def test_the_buttons_are_reached_with_the_keyboard(begun):
    for name in ("rectangle", "polygon", "circle"):
        button = shape_button(begun, name)
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert begun.area.tool.shape == name and button.isChecked()
        assert canvas_of(begun).mapTool() is begun.area.tool


def borders(*places):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "borders", "memory")
    for place in places:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(place))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_the_polygons_of_a_layer_can_be_the_area_themselves(begun):
    choice = begun.area.choice
    borders(
        "POLYGON((500000 5599400, 500300 5599400, 500000 5599700, 500000 5599400))",
        "POLYGON((500400 5599800, 500600 5599800, 500600 5600000, 500400 5599800))",
    )
    choice.layer.click()
    assert is_near(bounds_in_utm(begun.session.draft.area), SEASON)
    choice.inside.click()
    assert json.loads(begun.session.draft.area)["type"] == "MultiPolygon"
    assert abs(areas.hectares(begun.session.draft.area) - 6.5) < 0.1
    assert choice.layer.isChecked() and "borders" in begun.area.line.text()
    choice.undo_button.click()
    assert is_near(bounds_in_utm(begun.session.draft.area), SEASON)


def test_too_many_polygons_for_an_edge_are_refused_with_words(begun, monkeypatch):
    monkeypatch.setattr("furrow.plugin.panel.area_choice._MOST_POLYGONS", 1)
    triangle = "POLYGON((500000 5599400, 500300 5599400, 500000 5599700, 500000 5599400))"
    borders(triangle, triangle)
    begun.area.choice.inside.setChecked(True)
    begun.area.choice.layer.click()
    assert "too many" in begun._error.text and not begun.session.draft.area


def test_size_zone_and_pixels_are_told(begun):
    begun.area.draw()
    drag_over(begun, WEST)
    words = begun.area.choice.size.text()
    assert "18 ha" in words and "UTM zone 31N" in words and "×\u00a06" in words
    grid = areas.grid_of(begun.session.draft.area)
    assert abs(grid.width_px - 30) <= 2 and abs(grid.height_px - 60) <= 2
    assert "edge" not in words  # a rectangle is mapped whole


@pytest.mark.parametrize(
    "west, south, zone",
    [(-58.4, -34.6, "21S"), (179.0, 10.0, "60N"), (-179.9, -0.5, "1S"), (2.9, 50.5, "31N")],
)
def test_the_zone_is_that_of_the_middle(west, south, zone):
    area = areas.area_of(
        QgsGeometry.fromWkt(
            f"POLYGON(({west} {south}, {west + 0.1} {south}, {west + 0.1} {south + 0.1}, "
            f"{west} {south + 0.1}, {west} {south}))"
        ),
        areas._wgs84(),
    )
    assert areas.grid_of(area).zone == zone


def test_a_download_is_told_roughly_before_it_is_looked_at(begun):
    begun.area.draw()
    drag_over(begun, WEST)
    assert "To download: roughly" in begun.area._download.text()
    begun.session.choose(is_own=True)
    assert begun.area._download.isHidden()


def test_the_rough_size_grows_with_area_and_time():
    half_year = rough_bytes(1_000_000, 182, ("s2", "s1"))
    assert 300e6 < half_year < 800e6
    assert rough_bytes(2_000_000, 364, ("s2", "s1")) == pytest.approx(4 * half_year, rel=0.06)
    assert rough_bytes(1_000_000, 182, ("s2",)) < half_year


def test_a_basemap_comes_once_and_below_all_else(begun):
    project, choice = QgsProject.instance(), begun.area.choice
    borders("POLYGON((500000 5599400, 500300 5599400, 500000 5599700, 500000 5599400))")
    before = canvas_of(begun).mapSettings().destinationCrs()
    choice.add_basemap.click()
    layer = basemap_layer()
    assert layer is not None and layer.isValid() and HOST in layer.source()
    assert project.layerTreeRoot().layerOrder()[-1] is layer
    assert "OpenStreetMap contributors" in layer.attribution()
    assert layer.metadata().rights() == ["© OpenStreetMap contributors"]
    assert canvas_of(begun).mapSettings().destinationCrs() == before  # others lie there
    assert choice.add_basemap.isHidden() and "OpenStreetMap" in begun._hint.text
    choice.basemap.add()
    assert sum(HOST in one.source() for one in project.mapLayers().values()) == 1


def test_an_empty_project_takes_the_basemaps_coordinates(begun):
    begun.area.choice.add_basemap.click()
    assert canvas_of(begun).mapSettings().destinationCrs().authid() == "EPSG:3857"
    assert QgsProject.instance().crs().authid() == "EPSG:3857"


def test_a_basemap_that_does_not_come_is_told_once(begun, wait, monkeypatch):
    monkeypatch.setattr("furrow.plugin.canvas.basemap.HOST", "127.0.0.1")
    ask = QNetworkRequest(QUrl("http://127.0.0.1:9/0/0/0.png"))  # where nothing listens
    asked = QgsNetworkAccessManager.instance().get(ask)
    wait(lambda: begun._error.text, 20)
    assert "127.0.0.1 cannot be reached" in begun._error.text and "proxy" in begun._error.text
    begun._error.clear()
    again = QgsNetworkAccessManager.instance().get(ask)
    wait(lambda: asked.isFinished() and again.isFinished(), 20)
    assert not begun._error.text


def test_the_project_of_a_circle_is_confined_to_it(begun, season, wait):
    from tests.qgis.panel.test_area import labels_layer

    dock = begun
    shape_button(dock, "circle").click()
    drag(dock, pixel_of(dock, 500_300, 5_599_700), pixel_of(dock, 500_550, 5_599_700))
    dock.session.choose(imagery=str(season / "imagery"))
    dock.labels.choose_layer(labels_layer(season))
    dock.labels.button.click()
    wait(lambda: dock._error.text or dock.session.state.has_project)
    assert not dock._error.text
    made = json.loads((Path(dock.session.state.folder) / "furrow.json").read_text())
    assert made["confined"]
    assert "20 ha" in dock.area.line.text() or "19 ha" in dock.area.line.text()
