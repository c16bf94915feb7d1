"""Projects made, looked at and put right; the engine checked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run, whole_job


def test_a_demo_season_is_made_and_can_be_prepared(provider, tmp_path):
    feedback = Listener()
    made = run(
        "createdemo",
        {"PROJECT": str(tmp_path / "demo"), "SIZE": 96, "LABELLED_PER_CROP": 3},
        feedback,
    )
    assert made["SIMULATED"] is True and made["CROPS"] >= 3 and made["SEASON"]
    assert QgsVectorLayer(made["PARCELS"], "parcels", "ogr").featureCount() > made["CROPS"]
    assert "simulated" in made["NAME"]
    status = run("projectstatus", {"PROJECT": made["PROJECT"]}, Listener())
    assert status["NEXT"] == "imagery" and status["SIMULATED"] is True


def test_a_project_is_made_and_its_status_told(provider, season, tmp_path):
    made = run(
        "createproject", whole_job(season, tmp_path / "p", PROJECT_NAME="Mein Tal"), Listener()
    )
    assert made["NAME"] == "Mein Tal" and made["CROPS"] == 3 and made["SIMULATED"] is False
    assert made["LABELLED_PARCELS"] == 30
    page = tmp_path / "status.html"
    told = run("projectstatus", {"PROJECT": made["PROJECT"], "PAGE": str(page)}, Listener())
    assert told["AREA"] == told["LABELS"] == "ready"
    assert told["IMAGERY"] == told["MODEL"] == told["MAP"] == "missing"
    assert told["READY"] is False and told["NEXT"] == "imagery"
    assert "Mein Tal" in page.read_text(encoding="utf-8") and told["PAGE"] == str(page)


def test_how_composites_are_made_is_a_choice_of_the_toolbox(provider, season, tmp_path):
    chosen = {"TIME_STEP": "dekad", "COMPOSITE": 1, "CLOUDS": 2, "CLOUD_BUFFER": 40, "ORBITS": 0}
    prepared = run("prepareimagery", whole_job(season, tmp_path / "p", **chosen), Listener())
    assert prepared["STEPS"] == 36
    project = json.loads((tmp_path / "p" / "furrow.json").read_text(encoding="utf-8"))
    assert project["compositing"] == {
        "method": "medoid",
        "clouds": "strict",
        "cloud_buffer_m": 40.0,
        "orbits": "joined",
    }


def test_codes_of_another_legend_become_names(provider, season, tmp_path):
    codes = {"Maize": 1, "Rapeseed": 31, "Wheat": 9999}
    coded = QgsVectorLayer("Polygon?crs=EPSG:32631&field=code:double", "coded", "memory")
    parcels = QgsVectorLayer(str(season / "parcels.gpkg"), "parcels", "ogr")
    for parcel in parcels.getFeatures():
        feature = QgsFeature(coded.fields())
        feature.setGeometry(parcel.geometry())
        feature.setAttributes([codes[parcel["crop"]] if parcel["crop"] else None])
        coded.dataProvider().addFeature(feature)
    given = whole_job(season, tmp_path / "p", LABELS=coded, LABEL_FIELD="code")
    feedback = Listener()
    made = run("createproject", {**given, "CROSSWALK": "cdl", "LEVEL": "group"}, feedback)
    assert made["CROPS"] == 2
    project = json.loads((tmp_path / "p" / "furrow.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in project["legend"]["classes"]] == ["cereals", "oilseeds"]
    assert any("9999 (" in text for text in feedback.warnings)
    offered = QgsApplication.processingRegistry().createAlgorithmById("furrow:assessmap")
    assert {"cdl", "korea"} <= set(offered.parameterDefinition("CROSSWALK").options())


def test_a_time_step_that_is_none_is_told(provider, season, tmp_path):
    with pytest.raises(QgsProcessingException, match="dekad"):
        run("createproject", whole_job(season, tmp_path / "p", TIME_STEP="weekly"), Listener())


def test_the_status_of_a_finished_project_is_that_all_is_ready(provider, project_folder):
    told = run("projectstatus", {"PROJECT": str(project_folder)}, Listener())
    assert told["READY"] is True and told["NEXT"] == "" and "PAGE" not in told


def test_a_project_that_exists_is_not_made_again(provider, season, project_folder):
    before = (project_folder / "furrow.json").read_bytes()
    with pytest.raises(QgsProcessingException, match="already holds a Furrow project"):
        run("createproject", whole_job(season, project_folder), Listener())
    assert (project_folder / "furrow.json").read_bytes() == before


def test_the_engine_is_checked(provider, tmp_path):
    page = tmp_path / "doctor.html"
    report = run("rundoctor", {"PAGE": str(page)}, Listener())
    assert report["HEALTHY"] is True and report["PROBLEMS"] == ""
    assert "raster round trip" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_told(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="The page could not be written"):
        run("rundoctor", {"PAGE": str(tmp_path)}, Listener())


def test_a_wrong_season_is_put_right_by_running_again(provider, season, tmp_path):
    folder = tmp_path / "p"
    wrong = whole_job(season, folder, SEASON_START="2011-01-01", SEASON_END="2011-12-31")
    with pytest.raises(QgsProcessingException):
        run("prepareimagery", wrong, Listener())
    assert run("prepareimagery", whole_job(season, folder), Listener())["STEPS"] == 12


def test_a_wrong_crop_field_is_put_right_by_running_again(provider, season, tmp_path):
    folder = tmp_path / "p"
    run("prepareimagery", whole_job(season, folder, LABEL_FIELD="role"), Listener())
    stack = folder / "imagery" / "collection.json"
    written = stack.stat().st_mtime_ns
    feedback = Listener()
    run("prepareimagery", whole_job(season, folder), feedback)
    assert any("Maize" in text for text in feedback.texts)
    assert stack.stat().st_mtime_ns == written, "prepared imagery was made again"


def test_a_project_that_holds_a_model_goes_on_with_its_own_labels(
    provider, season, project_folder, tmp_path
):
    """What was trained stays, and that is said; a field that names no crop of it is refused."""
    shutil.rmtree(project_folder / "maps")
    labels = (project_folder / "labels.gpkg").read_bytes()
    feedback = Listener()
    parameters = whole_job(season, project_folder)
    parameters["IMAGERY"] = _own_imagery(project_folder)
    assert run("cropmapfromlabels", parameters, feedback)["MAP"] == "few-labels-1"
    assert any("not read again" in text for text in feedback.warnings)
    with pytest.raises(QgsProcessingException, match="with other crops .Maize, Rapeseed, Wheat."):
        run("cropmapfromlabels", {**parameters, "LABEL_FIELD": "role"}, Listener())
    assert (project_folder / "labels.gpkg").read_bytes() == labels


def test_a_temporary_project_is_called_temporary(provider, season):
    folder = QgsProcessingUtils.generateTempFilename("PROJECT")
    feedback = Listener()
    run("createproject", whole_job(season, Path(folder)), feedback)
    assert any("removes when it closes" in text for text in feedback.warnings)


def _own_imagery(project: Path) -> str:
    import json

    return json.loads((project / "furrow.json").read_text(encoding="utf-8"))["imagery_source"]


def test_a_project_is_made_of_the_names_of_its_crops_alone(provider, season, tmp_path):
    given = whole_job(season, tmp_path / "p", CROP_NAMES="Maize, Wheat")
    given.pop("LABELS")
    given.pop("LABEL_FIELD")
    run("createproject", given, Listener())
    document = json.loads((tmp_path / "p" / "furrow.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in document["legend"]["classes"]] == ["Maize", "Wheat"]
