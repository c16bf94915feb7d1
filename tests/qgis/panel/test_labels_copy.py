"""A large layer of labels is counted and copied while the panel can still be used."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import CreateProject
from furrow.plugin import slices
from furrow.plugin.panel.state import LABELS
from tests.qgis.labelling.conftest import square

MANY = 2000


@pytest.fixture
def layer():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=crop:string", "survey", "memory")
    features = []
    for number in range(MANY):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(number % 60, number // 60, 10.0))
        feature.setAttributes([("Maize", "Wheat")[number % 2]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture
def asked(dock):
    """What the engine would have been asked."""
    requests = []
    dock.session._ask = requests.append
    return requests


@pytest.fixture
def drafted(dock, layer, asked, tmp_path, monkeypatch):
    """The dock with all chosen, and slices so short that there are many."""
    monkeypatch.setattr(slices, "SLICE_SECONDS", 0.001)
    dock.begin(str(tmp_path / "project"))
    dock.session.choose(area_is_settled=True, is_own=True, imagery=str(tmp_path))
    dock._open_only(LABELS)
    dock.labels.choose_layer(layer)
    return dock


def test_the_parcels_are_counted_in_slices(drafted, wait):
    assert drafted.labels._counts.text() == "Counting the parcels…"
    wait(lambda: "Maize" in drafted.labels._counts.text())
    assert drafted.labels._counts.text() == "Maize 1000, Wheat 1000"


def test_the_copy_is_told_can_be_cancelled_and_leads_to_the_project(drafted, asked, layer, wait):
    drafted.labels.button.click()
    session = drafted.session
    assert session.is_busy and session.state.current == LABELS and asked == []
    wait(lambda: "Copying the labelled parcels" in drafted._footer.text)
    assert not drafted._footer.isHidden() and not drafted.labels.button.isEnabled()
    drafted.cancel.click()
    assert not session.is_busy and drafted._footer.isHidden()
    assert "Cancelled" in drafted._hint.text and drafted.labels.button.isEnabled()
    QCoreApplication.processEvents()
    assert asked == []
    drafted.labels.button.click()
    wait(lambda: asked)
    (request,) = asked
    assert isinstance(request, CreateProject) and request.label_field == "crop"
    copy = QgsVectorLayer(request.labels, "copy", "ogr")
    assert copy.featureCount() == MANY


def test_a_layer_that_is_gone_is_told(drafted, asked, layer):
    QgsProject.instance().removeMapLayer(layer.id())
    drafted.session.choose(labels_layer="gone", labels_name="survey", label_field="crop")
    drafted.labels.button.click()
    drafted.session.make_project()
    assert asked == [] and not drafted.session.is_busy
    assert "not in the QGIS project" in drafted._error.text


def test_the_panel_is_closed_in_the_middle_of_a_copy(drafted, asked):
    drafted.labels.button.click()
    assert drafted.session.is_busy
    drafted.dispose()
    QCoreApplication.processEvents()
    assert asked == []
