"""qgis_process on the real scene; and its files in a QGIS that knows nothing of Furrow."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from osgeo import gdal
from qgis.core import Qgis, QgsRasterLayer, QgsVectorLayer

from tests.qgis.processing.command import is_there, process_environment, qgis_process

pytestmark = pytest.mark.skipif(not is_there(), reason="this QGIS has no qgis_process")

MAP_FILES = {
    "crop_map.tif",
    "crop_map.tif.aux.xml",
    "crop_map.tif.vat.dbf",
    "crop_map.qml",
    "confidence.tif",
    "parcels.gpkg",
    "accuracy.gpkg",
    "report.html",
    "report.json",
    "map.json",
}
CROPS = {
    "Barley",
    "Maize",
    "Permanent grass crops",
    "Potatoes",
    "Sugar beet",
    "Winter barley",
    "Winter wheat",
}


def call(home: Path, *words: str, given: str | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(
        qgis_process(*words),
        env=process_environment(home),
        input=given,
        capture_output=True,
        text=True,
        timeout=400,
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def mapped(home: Path, flanders_scene: Path) -> dict:
    """The whole job from the command line: its results."""
    done = call(
        home,
        "--json",
        "run",
        "furrow:cropmapfromlabels",
        f"--IMAGERY={flanders_scene}",
        f"--LABELS={flanders_scene / 'parcels.gpkg'}",
        "--LABEL_FIELD=crop",
        f"--PROJECT={home / 'area'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def test_the_whole_job_writes_what_the_design_says(mapped, home):
    project = home / "area"
    assert {"furrow.json", "labels.gpkg", "imagery", "models", "maps"} <= {
        item.name for item in project.iterdir()
    }
    assert {item.name for item in Path(mapped["MAP_FOLDER"]).iterdir()} >= MAP_FILES
    model = project / "models" / "few-labels-1"
    assert {"trees.onnx", "linear.onnx", "model.json"} <= {item.name for item in model.iterdir()}
    assert (project / "imagery" / "collection.json").is_file()
    assert 0.5 < mapped["ACCURACY"] <= 1 and mapped["SIMULATED"] is False
    assert mapped["MEASURED_BY"] and mapped["PARCELS_JUDGED"] == 14


def test_the_classes_show_their_names_without_furrow(mapped):
    layer = QgsRasterLayer(mapped["CROP_MAP"], "plain")
    assert layer.isValid()
    layer.loadDefaultStyle()
    shown = {item.label for item in layer.renderer().classes()}
    assert shown >= CROPS, shown
    assert not {label for label in shown if label.strip().isdigit() or not label.strip()}


def test_gdal_knows_the_classes_by_name(mapped):
    dataset = gdal.Open(mapped["CROP_MAP"])  # held: the band does not hold it
    dataset.GetGeoTransform()  # GDAL reads the sidecar now, not when it is asked for categories
    band = dataset.GetRasterBand(1)
    assert set(band.GetCategoryNames()) >= CROPS
    table = band.GetDefaultRAT()
    names = table.GetColOfUsage(gdal.GFU_Name)
    listed = {table.GetValueAsString(row, names) for row in range(table.GetRowCount())}
    assert listed >= CROPS
    assert band.GetColorTable() is not None


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 33000, reason="QGIS reads such tables from 3.30 on")
def test_newer_qgis_reads_the_attribute_table(mapped):
    layer = QgsRasterLayer(mapped["CROP_MAP"], "plain")
    table = layer.attributeTable(1)
    assert table is not None and table.isValid()[0]


def test_the_parcels_are_a_layer_without_furrow(mapped):
    layer = QgsVectorLayer(mapped["PARCELS"], "parcels", "ogr")
    assert layer.isValid() and layer.featureCount() == 18


def test_a_second_run_says_the_same_and_makes_no_second_map(mapped, home):
    done = call(home, "--json", "run", "furrow:cropmapfromlabels", f"--PROJECT={home / 'area'}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["MAP"] == mapped["MAP"]
    assert len(list((home / "area" / "maps").glob("[!.]*"))) == 1


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="JSON on stdin came with QGIS 3.24")
def test_parameters_come_as_json_too(mapped, home):
    given = json.dumps({"inputs": {"PROJECT": str(home / "area")}})
    done = call(home, "run", "furrow:projectstatus", "-", given=given)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["READY"] is True


def test_an_error_is_one_sentence_and_an_exit_code(home, tmp_path):
    done = call(home, "run", "furrow:mapcrops", f"--PROJECT={tmp_path}")
    assert done.returncode != 0
    assert "Choose the folder of a Furrow project" in done.stdout + done.stderr


def test_help_lists_every_parameter_once(home, provider):
    done = call(home, "help", "furrow:cropmapfromlabels")
    assert done.returncode == 0
    arguments = done.stdout.partition("\nOutputs\n")[0]
    for parameter in provider.algorithm("cropmapfromlabels").parameterDefinitions():
        assert arguments.count(f"\n{parameter.name()}: ") == 1, parameter.name()
        assert arguments.count(parameter.help()) == 1, parameter.name()
