"""The area: drawn on the map, taken from view or layer, changed, undone, refused with words."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from tests.qgis.panel.on_the_map import (
    LEFT,
    SEASON,
    WEST,
    bounds_in_utm,
    canvas_of,
    drag,
    drag_over,
    is_near,
    look_at,
    pixel_of,
    press,
)


def labels_layer(season):
    layer = QgsVectorLayer(f"{season}/parcels.gpkg|layername=parcels", "parcels", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_rectangle_dragged_with_the_mouse_ends_as_a_map_of_just_that_place(begun, season, wait):
    dock = begun
    dock.area.choice.drawn.click()
    drag_over(dock, WEST)
    assert is_near(bounds_in_utm(dock.session.draft.area), WEST)
    assert "18" in dock.area.choice.size.text()  # hectares
    dock.session.choose(imagery=str(season / "imagery"))
    dock.labels.choose_layer(labels_layer(season))
    dock.map.button.click()
    wait(
        lambda: dock._error.text or (dock.session.state.map_folder and not dock.session.is_busy),
        300,
    )
    assert not dock._error.text
    mapped = QgsRasterLayer(dock.session.state.map_folder + "/crop_map.tif")
    assert is_near(mapped.extent(), WEST)
    assert not dock.area.tool.is_shown  # the map shows the area now
    composites = list((Path(dock.session.state.folder) / "imagery").rglob("*.tif"))
    assert composites  # the imagery was cut to the area as well
    assert all(is_near(QgsRasterLayer(str(file)).extent(), WEST) for file in composites)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:31370", "EPSG:32631"])
def test_in_any_coordinate_system_the_rectangle_is_where_it_was_drawn(begun, crs):
    look_at(begun, SEASON, crs)
    begun.area.draw()
    drag_over(begun, WEST)
    assert is_near(bounds_in_utm(begun.session.draft.area), WEST, 25)


def test_a_corner_can_be_dragged_and_each_change_undone(begun):
    dock, choice = begun, begun.area.choice
    choice.draw()
    drag_over(dock, WEST)
    first = dock.session.draft.area
    choice.draw()
    corner = pixel_of(dock, WEST.xMaximum(), WEST.yMinimum())
    drag(dock, corner, pixel_of(dock, SEASON.xMaximum(), SEASON.yMinimum()))
    assert is_near(bounds_in_utm(dock.session.draft.area), SEASON)
    choice.undo_button.click()
    assert dock.session.draft.area == first and choice.tool.is_shown
    choice.undo_button.click()
    assert dock.session.draft.area == "" and choice.all.isChecked()
    assert not choice.tool.is_shown and choice.undo_button.isHidden()


def test_all_of_the_imagery_takes_the_rectangle_from_the_map(begun):
    choice = begun.area.choice
    choice.draw()
    drag_over(begun, WEST)
    choice.all.click()
    assert begun.session.draft.area == "" and not choice.tool.is_shown
    choice.undo_button.click()
    assert begun.session.draft.area and choice.drawn.isChecked()


def test_escape_in_mid_drag_brings_back_the_area_and_then_the_pointer(begun):
    from qgis.gui import QgsMapToolPan

    dock, choice, canvas = begun, begun.area.choice, canvas_of(begun)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    choice.draw()
    drag_over(dock, WEST)
    assert canvas.mapTool() is pan  # a rectangle that is drawn gives the pointer back
    area = dock.session.draft.area
    choice.draw()
    drag(dock, QPoint(20, 20), QPoint(200, 200), drop=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    press(dock, QEvent.Type.MouseButtonRelease, QPoint(200, 200), LEFT, Qt.MouseButton.NoButton)
    assert dock.session.draft.area == area and choice.tool.is_shown
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan and choice.drawn.isChecked()
    canvas.unsetMapTool(pan)


def test_another_tool_of_the_map_leaves_no_choice_without_an_area(begun):
    from qgis.gui import QgsMapToolPan

    choice = begun.area.choice
    choice.drawn.click()
    pan = QgsMapToolPan(canvas_of(begun))
    canvas_of(begun).setMapTool(pan)
    assert choice.all.isChecked() and not begun._hint.text
    canvas_of(begun).unsetMapTool(pan)


def test_what_the_map_shows_can_be_the_area(begun):
    look_at(begun, WEST, "EPSG:32631", zoom=1.0)
    begun.area.choice.view.click()
    area = bounds_in_utm(begun.session.draft.area)
    assert area.contains(WEST.buffered(-15))
    assert "What the map showed" in begun.area.line.text()


def test_a_layer_and_its_selected_polygons_can_be_the_area(begun, season):
    choice, layer = begun.area.choice, labels_layer(season)
    choice.layer.click()  # the only layer of polygons is taken at once
    assert is_near(bounds_in_utm(begun.session.draft.area), SEASON)
    assert "parcels" in begun.area.line.text()
    feature = next(layer.getFeatures())
    layer.selectByIds([feature.id()])
    choice.layer.click()
    box = feature.geometry().boundingBox()
    assert is_near(bounds_in_utm(begun.session.draft.area), box)


def test_a_layer_without_polygons_or_coordinate_system_is_refused_with_words(begun):
    choice = begun.area.choice
    empty = QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory")
    choice.take_layer(empty)
    assert "holds no polygons" in begun._error.text and not begun.session.draft.area
    nowhere = QgsVectorLayer("Polygon", "nowhere", "memory")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 500, 500)))
    nowhere.dataProvider().addFeature(feature)
    nowhere.updateExtents()
    choice.take_layer(nowhere)
    assert "coordinate system" in begun._error.text and not begun.session.draft.area


@pytest.mark.parametrize(
    "extent, crs, words",
    [
        ((500_000, 5_599_400, 500_050, 5_599_450), "EPSG:32631", "too small"),
        ((-30, -30, 60, 60), "EPSG:4326", "too large"),
        ((-500, 10, -300, 120), "EPSG:4326", "beyond the globe"),
        ((0, 0, 500, 500), "", "coordinate system"),
    ],
)
def test_what_cannot_be_an_area_is_refused_with_words_and_changes_nothing(
    begun, extent, crs, words
):
    canvas = canvas_of(begun)
    begun.area.draw()
    drag_over(begun, WEST)
    before = begun.session.draft
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(QgsRectangle(*extent))
    begun.area.choice.view.click()
    assert words in begun._error.text
    assert begun.session.draft == before and begun.area.choice.drawn.isChecked()


def test_an_area_outside_of_the_imagery_is_told_and_can_be_mended(begun, season, wait):
    dock = begun
    dock.session.choose(imagery=str(season / "imagery"))
    dock.labels.choose_layer(labels_layer(season))
    look_at(dock, QgsRectangle(540_000, 5_599_400, 540_600, 5_600_000), "EPSG:32631")
    dock.area.choice.view.click()
    dock.labels.button.click()
    wait(lambda: dock._error.text)
    assert "does not cover" in dock._error.text and "All of the imagery" in dock._error.text
    wait(lambda: not dock.session.is_busy)
    assert not dock.session.state.has_project
    dock.area.choice.all.click()
    assert not dock._error.text
    dock.labels.button.click()
    wait(lambda: dock.session.state.has_project)


def test_the_area_is_looked_at_before_the_imagery(begun):
    assert begun.session.state.current == "area" and begun.area.is_open
    assert begun.area.button.isVisibleTo(begun.area)
    begun.area.button.click()
    assert begun.session.state.current == "imagery" and begun.imagery.is_open
