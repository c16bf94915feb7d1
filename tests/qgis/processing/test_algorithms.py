"""The toolbox with the real engine behind it."""

from __future__ import annotations

import gc
import shutil
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run, whole_job


def test_the_whole_job_makes_a_map_from_imagery_and_labels(provider, season, tmp_path):
    feedback = Listener()
    results = run("cropmapfromlabels", whole_job(season, tmp_path / "new"), feedback)
    for name in ("CROP_MAP", "CONFIDENCE", "PARCELS", "REPORT"):
        assert Path(results[name]).is_file(), name
    assert results["PROJECT"] == str(tmp_path / "new")
    assert 0 <= results["ACCURACY_LOW"] <= results["ACCURACY"] <= results["ACCURACY_HIGH"] <= 1
    assert results["PARCELS_JUDGED"] == 4 and results["SIMULATED"] is False
    assert "reference parcels" in results["MEASURED_BY"]
    assert feedback.percents == sorted(feedback.percents) and feedback.percents[-1] == 100
    assert any("forced" in text or "few" in text for text in feedback.warnings)
    assert any("were mapped right" in text for text in feedback.texts)


def test_a_filtered_layer_trains_on_what_the_filter_lets_through(provider, season, tmp_path):
    layer = QgsVectorLayer(str(season / "parcels.gpkg"), "fields of “2021”", "ogr")
    layer.setSubsetString("\"crop\" <> 'Rapeseed'")
    feedback = Listener()
    run("prepareimagery", whole_job(season, tmp_path / "new", LABELS=layer), feedback)
    said = next(text for text in feedback.texts if "labelled parcels" in text)
    assert "Maize" in said and "Rapeseed" not in said


def test_the_steps_one_by_one_give_the_same_as_the_whole_job(provider, project_folder):
    shutil.rmtree(project_folder / "maps")
    shutil.rmtree(project_folder / "models")
    prepared = run("prepareimagery", {"PROJECT": str(project_folder)}, Listener())
    assert prepared["STEPS"] == 12
    trained = run("trainmodel", {"PROJECT": prepared["PROJECT"]}, Listener())
    assert trained["MODEL"] == "few-labels-1" and Path(trained["MODEL_FOLDER"]).is_dir()
    made = run("mapcrops", {"PROJECT": str(project_folder), "MODEL": trained["MODEL"]}, Listener())
    assert made["MAP"] == "few-labels-1"
    again = run("cropmapfromlabels", {"PROJECT": str(project_folder)}, Listener())
    assert again["MAP_FOLDER"] == made["MAP_FOLDER"]


def test_a_map_is_scored_against_reference_parcels(provider, project_folder, season):
    layer = QgsVectorLayer(str(season / "parcels.gpkg"), "reference", "ogr")
    layer.setSubsetString("\"role\" = 'reference'")
    parameters = {"PROJECT": str(project_folder), "REFERENCE": layer, "LABEL_FIELD": "crop"}
    scored = run("assessmap", parameters, Listener())
    assert scored["PARCELS_JUDGED"] == 4
    assert Path(scored["REPORT"]).is_file() and Path(scored["PARCELS"]).is_file()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"LABEL_FIELD": ""}, "Choose the field"),
        ({"IMAGERY": ""}, "Give an imagery folder and labelled parcels"),
        ({"PROJECT": ""}, "No project folder was given"),
        ({"LABELS": None}, "Give an imagery folder and labelled parcels"),
        ({"LABELS": "nothing.gpkg"}, "Could not load source layer for LABELS: nothing.gpkg"),
        ({"AREA": "nothing.gpkg"}, "Could not load source layer for AREA: nothing.gpkg"),
        ({"CROPLAND_MASK": "nothing.tif"}, "CROPLAND_MASK: nothing.tif"),
        ({"IMAGERY": str(Path(__file__).parent)}, "No imagery was recognised"),
        ({"SEASON_END": None}, "give both the first and the last day"),
        ({"LABEL_FIELD": "nothing"}, "Choose the field"),
    ],
)
def test_a_mistake_is_told_with_what_to_do_next(provider, season, tmp_path, change, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("cropmapfromlabels", whole_job(season, tmp_path / "new", **change), Listener())
    assert not (tmp_path / "new" / "furrow.json").exists()


@pytest.mark.parametrize("name", ["trainmodel", "mapcrops", "assessmap"])
def test_a_folder_that_is_no_project_is_told_in_the_words_of_the_toolbox(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match="Choose the folder of a Furrow project") as e:
        run(name, {"PROJECT": str(tmp_path)}, Listener())
    assert "--" not in str(e.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"IMAGERY": "elsewhere"}, "other imagery"),
        ({"SEASON_START": "2020-01-01", "SEASON_END": "2020-12-31"}, "of the season 2021-01-01"),
    ],
)
def test_a_project_is_never_quietly_used_for_something_else(
    provider, season, project_folder, tmp_path, change, said
):
    if "IMAGERY" in change:
        change = {"IMAGERY": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match=said):
        run("cropmapfromlabels", {"PROJECT": str(project_folder), **change}, Listener())


def test_the_same_call_again_goes_on_and_says_that_labels_are_not_read_again(
    provider, season, project_folder
):
    feedback = Listener()
    parameters = whole_job(season, project_folder, IMAGERY="")
    assert run("cropmapfromlabels", parameters, feedback)["MAP"] == "few-labels-1"
    assert any("not read again" in text for text in feedback.warnings)


def test_cancel_ends_the_engine_within_three_seconds_and_leaves_nothing_half_written(
    provider, season, tmp_path
):
    feedback = Listener(cancel_at="Composite")
    folder = tmp_path / "new"
    began = {}

    def cancelled() -> None:
        began.setdefault("at", time.monotonic())

    feedback.canceled.connect(cancelled)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("cropmapfromlabels", whole_job(season, folder), feedback)
    assert time.monotonic() - began["at"] < 3
    assert not (folder / "maps").exists()
    assert run("cropmapfromlabels", whole_job(season, folder), Listener())["MAP"]


def test_a_missing_engine_is_one_sentence(provider, project_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("FURROW_ENGINE_ENV", str(tmp_path / "nothing"))
    with pytest.raises(QgsProcessingException, match="Set the engine up in the Furrow panel"):
        run("mapcrops", {"PROJECT": str(project_folder)}, Listener())


def test_the_map_is_loaded_with_its_styles_in_one_group(provider, project_folder):
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject.instance()
    feedback = Listener()
    for _ in range(2):  # the second time the map is there already
        context = QgsProcessingContext()
        context.setProject(project)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("furrow:mapcrops")
        parameters = {"PROJECT": str(project_folder), "LOAD": True}
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        gc.collect()
        assert ok and handleAlgorithmResults(algorithm, context, feedback, parameters=results)
    groups = project.layerTreeRoot().findGroups()
    assert len(groups) == 1 and "few-labels-1" in groups[0].name()
    layers = [node.layer() for node in groups[0].findLayers()]
    roles = [layer.customProperty("furrow/role") for layer in layers]
    assert roles[:6] == [
        "wrong_parcels",
        "parcels",
        "crop_map",
        "confidence",
        "unsure",
        "applicability",
    ]
    assert len(project.mapLayers()) == len(layers) >= 4
    crop_map = layers[2]
    assert [item.label for item in crop_map.renderer().classes()][-1] == "Wheat"
    assert "4 reference parcels" in crop_map.metadata().abstract()


def test_nothing_is_loaded_when_that_was_not_wished(provider, project_folder):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"PROJECT": str(project_folder), "LOAD": False}
    run("mapcrops", parameters, Listener(), context)
    assert not context.layersToLoadOnCompletion()


def test_labels_with_a_field_called_fid_keep_it(provider, qgis_app, tmp_path):
    from furrow.plugin.processing.vector_copy import copy_as_file

    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32631&field=fid:string&field=crop:string", "m", "memory"
    )
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["a", "Maize"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,0 1,1 1,0 0))"))
    layer.dataProvider().addFeatures([feature])
    context = QgsProcessingContext()
    source = (
        QgsProcessingUtils.variantToSource(layer, context)
        if hasattr(QgsProcessingUtils, "variantToSource")
        else _as_source(layer, context)
    )
    file = copy_as_file(source, ("fid", "crop", "absent"), context, Listener())
    copied = QgsVectorLayer(str(file), "c", "ogr")
    assert [f["fid"] for f in copied.getFeatures()] == ["a"]
    assert [f["crop"] for f in copied.getFeatures()] == ["Maize"]


def test_optional_inputs_are_optional_and_the_project_is_not(provider):
    algorithm = provider.algorithm("cropmapfromlabels")
    needed = {
        item.name()
        for item in algorithm.parameterDefinitions()
        if not item.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    }
    assert needed == {"PROJECT", "RECIPE", "LOAD"}
    hidden_at_first = {
        item.name()
        for item in algorithm.parameterDefinitions()
        if item.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    }
    assert hidden_at_first == {
        "SEASON_START",
        "SEASON_END",
        "SETTINGS",
        "CROSSWALK",
        "LEVEL",
        "AREA",
        "CROPLAND_MASK",
        "TIME_STEP",
        "COMPOSITE",
        "CLOUDS",
        "CLOUD_BUFFER",
        "ORBITS",
        "STRATEGY",
        "CROPLAND",
        "CROPLAND_VALUES",
        "GATE",
        "UNIT",
        "FIELDS",
        "BETWEEN_FIELDS",
        "COVERAGE",
        "LOAD",
    }


def _as_source(layer: QgsVectorLayer, context: QgsProcessingContext):
    from qgis.core import QgsProcessingFeatureSource

    return QgsProcessingFeatureSource(layer, context)
