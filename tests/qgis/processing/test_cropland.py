"""The toolbox says what is cropland: files, filtered layers, rasters with values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run


def cropland(made: dict) -> dict:
    return json.loads((Path(made["MAP_FOLDER"]) / "map.json").read_text())["cropland"]


def test_a_layer_of_polygons_gates_the_map_and_its_filter_holds(provider, project_folder, season):
    layer = QgsVectorLayer(str(season / "parcels.gpkg"), "fields", "ogr")
    feedback = Listener()
    parameters = {"PROJECT": str(project_folder), "CROPLAND": layer}
    whole = run("mapcrops", parameters, feedback)
    assert whole["MAP"] == "few-labels-2"
    said = cropland(whole)
    assert said["kind"] == "polygons" and said["file"] == str((season / "parcels.gpkg").resolve())
    assert any("nothing was kept out" in text for text in feedback.warnings)
    layer.setSubsetString("\"crop\" = 'Maize'")
    feedback = Listener()
    filtered = run("mapcrops", parameters, feedback)
    assert filtered["MAP"] == "few-labels-3"
    pixels = cropland(filtered)["pixels"]
    assert 0 < pixels["cropland"] < pixels["other_land"]
    assert any("cropland gate" in text for text in [*feedback.texts, *feedback.warnings])
    feedback = Listener()
    reference = QgsVectorLayer(str(season / "parcels.gpkg"), "reference", "ogr")
    reference.setSubsetString("\"role\" = 'reference'")
    run(
        "assessmap",
        {"PROJECT": str(project_folder), "REFERENCE": reference, "LABEL_FIELD": "crop"},
        feedback,
    )
    assert any("cropland gate" in text for text in feedback.texts)


def test_values_of_a_raster_and_the_model_of_cropland_go_to_the_engine(provider, project_folder):
    raster = QgsRasterLayer(str(project_folder / "maps" / "few-labels-1" / "crop_map.tif"), "cover")
    parameters = {"PROJECT": str(project_folder), "CROPLAND": raster, "CROPLAND_VALUES": "2,3"}
    assert cropland(run("mapcrops", parameters, Listener()))["values"] == [2.0, 3.0]
    with pytest.raises(QgsProcessingException, match="say which of them are cropland"):
        run("mapcrops", {**parameters, "CROPLAND_VALUES": ""}, Listener())
    with pytest.raises(QgsProcessingException, match="cannot gate a map"):
        gate = {"PROJECT": str(project_folder), "GATE": "few-labels-1"}
        run("mapcrops", gate, Listener())
    with pytest.raises(QgsProcessingException, match="nothing.tif"):
        run("mapcrops", {**parameters, "CROPLAND": "nothing.tif"}, Listener())
