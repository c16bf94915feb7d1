"""The toolbox says what is classified: a unit, or a layer of fields."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run


def document(made: dict) -> dict:
    return json.loads((Path(made["MAP_FOLDER"]) / "map.json").read_text())


def test_a_layer_of_fields_is_mapped_whole_and_its_filter_holds(provider, project_folder, season):
    layer = QgsVectorLayer(f"{season / 'parcels.gpkg'}|layername=parcels", "fields", "ogr")
    parameters = {"PROJECT": str(project_folder), "FIELDS": layer}
    whole = document(run("mapcrops", parameters, Listener()))
    assert whole["inputs"]["fields"]["layer"] == "parcels"
    assert whole["inputs"]["fields"]["outside"] == "nodata"
    layer.setSubsetString("\"crop\" = 'Maize'")
    feedback = Listener()
    few = document(run("mapcrops", parameters, feedback))
    assert sum(few["pixels"].values()) == sum(whole["pixels"].values())
    assert few["pixels"]["0"] > whole["pixels"].get("0", 0)
    assert any("the rest is no data" in text for text in feedback.warnings)


def test_a_unit_goes_to_the_engine_and_its_refusal_comes_back(provider, project_folder):
    parameters = {"PROJECT": str(project_folder), "UNIT": "parcel"}
    trained = run("trainmodel", parameters, Listener())
    card = json.loads((Path(trained["MODEL_FOLDER"]) / "model.json").read_text())
    assert card["recipe"]["unit"] == "parcel"
    with pytest.raises(QgsProcessingException, match="surroundings"):
        run("trainmodel", {**parameters, "RECIPE": "unet-scratch"}, Listener())
