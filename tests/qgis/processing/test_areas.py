"""Samples and areas in the toolbox."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsVectorLayer, edit

from tests.qgis.processing import toolbox
from tests.qgis.processing.conftest import Listener


def run(name, **parameters):
    return toolbox.run(name, parameters, Listener())


def labelled(source: str) -> QgsVectorLayer:
    """The layer with a label at each point: Wheat everywhere, whatever the map says."""
    layer = QgsVectorLayer(source, "sample", "ogr")
    assert layer.isValid() and layer.featureCount() > 0
    index = layer.fields().lookupField("label")
    with edit(layer):
        for feature in layer.getFeatures():
            layer.changeAttributeValue(feature.id(), index, "Wheat")
    return layer


def test_a_sample_is_drawn_filled_in_and_estimated_from(provider, project_folder, tmp_path):
    designed = run("designsample", PROJECT=str(project_folder), POINTS=90, AT_LEAST=20)
    assert designed["DRAWN"] == 90 and designed["SAMPLE"] == "few-labels-1-1"
    layer = QgsVectorLayer(designed["SAMPLE_LAYER"], "sample", "ogr")
    assert layer.featureCount() == 90
    assert {"mapped", "stratum"}.isdisjoint(field.name() for field in layer.fields())
    setup = layer.editorWidgetSetup(layer.fields().lookupField("label"))
    assert setup.type() == "ValueMap" and "Other crop" in str(setup.config())

    with pytest.raises(QgsProcessingException, match="no point has a label yet"):
        run("estimateareas", PROJECT=str(project_folder))
    layer = labelled(designed["SAMPLE_LAYER"])
    page = tmp_path / "areas.html"
    found = run("estimateareas", PROJECT=str(project_folder), PAGE=str(page))
    assert found["LABELLED"] == 90 and found["UNLABELLED"] == 0
    assert 0 < found["ACCURACY_LOW"] < found["ACCURACY"] < found["ACCURACY_HIGH"] < 1
    for name in ("AREAS", "ERROR_MATRIX", "POINTS_LAYER"):
        assert QgsVectorLayer(found[name], name, "ogr").featureCount() > 0
    assert Path(found["DOCUMENT"]).is_file() and "Wheat" in page.read_text()

    # The same labels from a layer that only lives in memory, in another column.
    copy = layer.materialize(QgsFeatureRequest())
    with edit(copy):
        copy.renameAttribute(copy.fields().lookupField("label"), "crop")
    again = run("estimateareas", PROJECT=str(project_folder), FILLED_IN=copy, LABEL_FIELD="crop")
    assert again["ACCURACY"] == found["ACCURACY"]


def test_a_layer_without_uids_is_refused(provider, project_folder):
    run("designsample", PROJECT=str(project_folder), POINTS=90)
    stranger = QgsVectorLayer("Point?crs=EPSG:4326&field=label:string", "stranger", "memory")
    with pytest.raises(QgsProcessingException, match="no column “uid”"):
        run("estimateareas", PROJECT=str(project_folder), FILLED_IN=stranger)


def test_hectares_are_counted_by_district(provider, project_folder, season):
    found = run(
        "areasbydistrict",
        PROJECT=str(project_folder),
        DISTRICTS=str(season / "parcels.gpkg"),
        NAME_FIELD="crop",
    )
    assert found["COUNTED"] == 5  # three crops, and two parcels without one
    layer = QgsVectorLayer(found["DISTRICTS_LAYER"], "districts", "ogr")
    assert {feature["how"] for feature in layer.getFeatures()} == {"pixels counted"}
    assert QgsVectorLayer(found["HECTARES"], "hectares", "ogr").featureCount() > 0
    assert Path(found["TABLE"]).is_file()
    with pytest.raises(QgsProcessingException, match="no column"):
        run(
            "areasbydistrict",
            PROJECT=str(project_folder),
            DISTRICTS=str(season / "parcels.gpkg"),
            NAME_FIELD="commune",
        )
