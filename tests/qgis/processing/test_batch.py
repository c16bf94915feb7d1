"""Two rows at once, as the batch panel runs them; outputs never collide."""

from __future__ import annotations

import inspect
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run, whole_job


@pytest.fixture
def batch_panel(provider, qgis_app, qgis_iface):
    """The panel of a batch dialog of an algorithm."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialogs = []

    def open_panel(name: str):
        dialog = BatchAlgorithmDialog(provider.algorithm(name).create())
        dialogs.append(dialog)
        return dialog.mainWidget()

    yield open_panel
    while dialogs:
        sip.delete(dialogs.pop())


def wants_context(panel) -> bool:
    return "context" in inspect.signature(panel.parametersForRow).parameters


def fill(panel, rows: list[dict]) -> list[dict]:
    """Put values into the rows of a batch panel; the parameters that it makes of them."""
    while panel.batchRowCount() < len(rows):
        panel.addRow(1)
    context = QgsProcessingContext()
    for number, row in enumerate(rows):
        for name, value in row.items():
            definition = panel.alg.parameterDefinition(name)
            column = panel.parameter_to_column[name]
            if definition.isDestination():
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, context)
    made = []
    for number in range(len(rows)):
        # QGIS 3.40 wants the context, 3.22 does not know it.
        more = {"context": context} if wants_context(panel) else {}
        parameters, ok = panel.parametersForRow(number, warnOnInvalid=False, **more)
        assert ok, number
        made.append(parameters)
    return made


def test_two_seasons_of_labels_in_one_batch_make_two_maps(provider, batch_panel, season, tmp_path):
    """Row A has all parcels, row B those of two crops; both folders are chosen in the panel."""
    layer = QgsVectorLayer(str(season / "parcels.gpkg"), "B", "ogr")
    layer.setSubsetString("\"crop\" <> 'Rapeseed'")
    QgsProject.instance().addMapLayer(layer)
    panel = batch_panel("cropmapfromlabels")
    rows = [
        whole_job(season, tmp_path / "A", LOAD=False),
        whole_job(season, tmp_path / "B", LABELS=layer.id(), LOAD=False),
    ]
    made = [run("cropmapfromlabels", row, Listener()) for row in fill(panel, rows)]
    assert [item["PROJECT"] for item in made] == [str(tmp_path / "A"), str(tmp_path / "B")]
    for item in made:
        assert Path(item["CROP_MAP"]).is_file() and Path(item["REPORT"]).is_file()
    assert "Rapeseed" in Path(made[0]["MAP_FOLDER"], "map.json").read_text(encoding="utf-8")
    assert "Rapeseed" not in Path(made[1]["MAP_FOLDER"], "map.json").read_text(encoding="utf-8")


def test_rows_without_a_folder_each_get_a_temporary_one(provider, season):
    folders = set()
    for _ in range(2):
        made = run(
            "createproject",
            whole_job(season, Path(), PROJECT="TEMPORARY_OUTPUT"),
            Listener(),
        )
        folders.add(made["PROJECT"])
        assert made["PROJECT"].startswith(QgsProcessingUtils.tempFolder())
    assert len(folders) == 2


def test_a_batch_of_maps_is_one_row_a_project(provider, batch_panel, project_folder, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(project_folder, other)
    panel = batch_panel("mapcrops")
    rows = fill(panel, [{"PROJECT": str(project_folder)}, {"PROJECT": str(other)}])
    made = [run("mapcrops", row, Listener()) for row in rows]
    assert [Path(item["MAP_FOLDER"]).parents[1] for item in made] == [project_folder, other]


def test_every_algorithm_opens_as_a_batch(provider, batch_panel):
    for algorithm in provider.algorithms():
        panel = batch_panel(algorithm.name())
        assert panel.batchRowCount() == 1
