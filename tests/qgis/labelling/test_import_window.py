"""The import stands beside the map: one window, never over what it shows, gone with the project."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, QSize

from furrow.plugin.labelling.placing import beside_the_map
from tests.qgis.labelling.conftest import square, write_project
from tests.qgis.labelling.test_import import layer_of
from tests.qgis.labelling.test_legend import box  # noqa: F401


@pytest.mark.parametrize(
    ("canvas", "panel", "place", "covered"),
    [
        (QRect(260, 90, 660, 660), QRect(920, 90, 360, 660), QPoint(840, 90), 80),
        (QRect(620, 90, 660, 660), QRect(0, 90, 360, 660), QPoint(0, 90), 0),
        (QRect(460, 90, 460, 660), QRect(920, 90, 360, 660), QPoint(0, 90), 0),
    ],
)
def test_at_1280_by_800_it_hides_little_of_the_map(canvas, panel, place, covered):
    size = QSize(440, 652)
    found = beside_the_map(size, QRect(0, 0, 1280, 800), canvas, panel)
    assert found == place
    assert QRect(found, size).intersected(canvas).width() == covered


def test_on_a_second_screen_it_stays_there():
    screen = QRect(1280, 0, 1920, 1040)
    canvas, panel = QRect(1600, 100, 1200, 900), QRect(2800, 100, 400, 900)
    found = beside_the_map(QSize(440, 652), screen, canvas, panel)
    assert screen.contains(QRect(found, QSize(440, 652)))
    assert beside_the_map(QSize(3000, 652), screen, canvas, panel) == screen.topLeft()


def test_one_window_that_is_not_modal_and_goes_with_the_project(box, tmp_path):  # noqa: F811
    box.importing.click()
    first = box.importer.dialog
    assert first.isVisible() and not first.isModal()
    first.hide()
    box.importing.click()
    assert box.importer.dialog is first and first.isVisible()
    box.open(str(write_project(tmp_path / "other")), has_imagery=False)
    assert box.importer.dialog is None
    box.importing.click()
    assert box.importer.dialog._store is box.store
    box.close_project()
    assert box.importer.dialog is None


def test_a_problem_flashes_where_it_is(box, monkeypatch):  # noqa: F811
    shown = []
    monkeypatch.setattr(
        box.importer._canvas, "flashGeometries", lambda shapes, crs: shown.append((shapes, crs))
    )
    box.importing.click()
    dialog = box.importer.dialog
    dialog.choose_layer(layer_of([(square(0, 0), "Maize"), (square(200, 0), "Maize")]))
    dialog.problems.itemClicked.emit(dialog.problems.item(0))
    ((outline,), crs) = shown[0]
    assert isinstance(outline, QgsGeometry) and crs.authid() == "EPSG:32631"
    assert box.importer._canvas.extent().contains(outline.boundingBox())
    QgsProject.instance().clear()
