"""Recipes and models in the toolbox."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from tests.qgis.processing import toolbox
from tests.qgis.processing.conftest import Listener


def run(name, **parameters):
    return toolbox.run(name, parameters, Listener())


def test_a_model_is_described_on_a_page_and_its_checksum_is_told(
    provider, project_folder, tmp_path
):
    page = tmp_path / "model.html"
    found = run("modelinfo", FOLDER=str(project_folder), PAGE=str(page))
    assert found["MODEL"] == "few-labels-1"
    assert found["USED_RECIPE"] == "few-labels"
    assert 0 <= found["ACCURACY"] <= 1
    assert "trees.onnx" in page.read_text() and "SHA-256" in page.read_text()


def test_recipes_are_listed_with_those_that_can_be_trained_here(provider):
    found = run("listrecipes")
    assert found["RECIPES"].startswith("few-labels")
    assert "random-forest" in found["READY_RECIPES"].split(", ")


def test_a_strategy_that_does_not_apply_is_refused_in_words(provider, project_folder):
    with pytest.raises(QgsProcessingException, match="scratch"):
        run("trainmodel", PROJECT=str(project_folder), STRATEGY="frozen")


def test_a_strategy_and_settings_are_asked_for_with_those_that_there_are(
    provider, project_folder, tmp_path
):
    model = project_folder / "models" / "few-labels-1"
    with pytest.raises(QgsProcessingException, match="no part of a model"):
        run(
            "adaptmodel",
            PROJECT=str(project_folder),
            START_MODEL=str(model),
            STRATEGY="finetune-encoder",
        )
    for name in ("trainmodel", "cropmapfromlabels"):
        with pytest.raises(QgsProcessingException, match="no setting epochs; it has"):
            run(name, PROJECT=str(project_folder), SETTINGS="epochs=3")


def test_a_copy_of_a_model_is_taken_as_it_is_and_what_is_none_is_refused(
    provider, project_folder, tmp_path
):
    model = project_folder / "models" / "few-labels-1"
    found = run("adaptmodel", PROJECT=str(project_folder), START_MODEL=str(model), AS_IS=True)
    assert found["MODEL"] == "few-labels-as-is-1"
    assert found["KEPT"] == "as-is"
    with pytest.raises(QgsProcessingException, match="very imagery"):
        run("adaptmodel", PROJECT=str(project_folder), START_MODEL=str(model))
    with pytest.raises(QgsProcessingException, match="holds no model.json"):
        run("adaptmodel", PROJECT=str(project_folder), START_MODEL=str(tmp_path))


def test_a_file_that_is_no_onnx_model_is_refused_with_what_helps(
    provider, project_folder, tmp_path
):
    onnx, contract = tmp_path / "theirs.onnx", tmp_path / "theirs.json"
    onnx.write_bytes(b"no")
    contract.write_text(
        '{"name": "theirs", "classes": ["a", "b"], "steps": 12, "layout": "samples,steps,bands",'
        ' "inputs": [{"sensor": "s2", "bands": ["B04"], "unit": "reflectance"}]}'
    )
    with pytest.raises(QgsProcessingException, match="export it anew"):
        run(
            "importmodel",
            ONNX=str(onnx),
            CONTRACT=str(contract),
            PROJECT=str(project_folder),
        )
