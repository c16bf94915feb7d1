"""A prepared season from the panel onto the map, with the real engine."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")


@pytest.fixture
def opened(dock, demo, wait, qgis_app):
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    yield dock
    QgsProject.instance().clear()


def shown_layers():
    from qgis.core import QgsProject

    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node.layer().name() for node in nodes if node.isVisible()]


def test_the_season_is_shown_by_a_button_and_after_it_was_prepared(opened, wait):
    from qgis.core import QgsProject

    step = opened.imagery
    assert step.show_layers.isEnabled()
    step.show_layers.click()
    assert shown_layers() == ["2021-04 Sentinel-2"]
    assert "temporal controller" in opened._hint.text
    extent = opened._iface.mapCanvas().extent()
    assert extent.intersects(next(iter(QgsProject.instance().mapLayers().values())).extent())
    QgsProject.instance().clear()
    step.button.click()
    wait(lambda: not opened.session.is_busy)
    assert shown_layers() == ["2021-04 Sentinel-2"]


def test_dates_and_gaps_of_a_project_are_told(opened, wait):
    step = opened.imagery
    assert step.view.isHidden()
    step.look.click()
    wait(lambda: not opened.session.is_busy, seconds=20)
    assert not opened._error.text
    assert not opened._error.text
    assert step.is_open and step.view.verdict.text() and step.view.chart.isVisibleTo(step.body)
    assert "Sentinel-1 dates" in step.view.figures.text()
    assert not step.view.again.isVisibleTo(step.body)
