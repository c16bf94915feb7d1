"""Step 5 with a finished map: verdict first, compare, export, copies, the next season."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from tests.qgis.tiny_map import make_tiny_project


@pytest.fixture(scope="session")
def mapped(tmp_path_factory):
    """A project with a map (FURROW_TEST_MAP: the map's folder of one that was made before)."""
    made_before = os.environ.get("FURROW_TEST_MAP")
    if made_before:
        return Path(made_before).parents[1]
    return make_tiny_project(tmp_path_factory.mktemp("mapped"))


@pytest.fixture
def step(dock, mapped, tmp_path, qgis_app):
    """The dock's fifth step, with a map shown; engine and project stay out of it."""
    from qgis.core import QgsProject

    from furrow.plugin.panel.map_step import _finished

    project = tmp_path / "project"
    shutil.copytree(mapped, project)
    folder = next(iter(sorted((project / "maps").glob("few-labels*"))))
    dock.show()
    dock._open_only("map")
    qgis_app.processEvents()
    dock.session.changed.disconnect(dock._show_state)  # it tells of no project
    dock.map._folder = str(folder)
    dock.map._show(_finished(str(folder)))
    qgis_app.processEvents()
    yield dock.map
    QgsProject.instance().clear()


@pytest.fixture
def save_as(monkeypatch):
    """What the dialog for files gives back."""
    chosen = {}
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(chosen.get("file", "")), ""))
    )
    return chosen


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_verdict_and_opening_stand_above_the_figures(step):
    report = json.loads((Path(step._folder) / "report.json").read_text())
    assert step.verdict.text().replace("\u00a0", " ") in json.dumps(report, ensure_ascii=False)
    sentences = report["summary"]
    for name in ("how_good", "how_sure", "next_step"):
        assert sentences[name].replace("\u00a0", " ") in step.opening.text().replace("\u00a0", " ")
    assert step._figures.isCollapsed() and step._accuracy.text()


def test_a_report_that_cannot_be_read_leaves_the_figures(step):
    from furrow.plugin.panel.map_step import _finished

    (Path(step._folder) / "report.json").write_text("{")
    step._show(_finished(step._folder))
    assert step.verdict.isHidden() and step.opening.isHidden()
    assert not step._figures.isCollapsed() and not step._figures.isHidden()


def test_a_report_that_was_removed_is_told(step, dock):
    shutil.rmtree(step._folder)
    press(step.open_report)
    assert "report" in dock._error.text and "does not exist" in dock._error.text


def test_one_map_alone_is_not_compared_but_said(step, dock):
    others = [f for f in Path(step._folder).parent.iterdir() if f != Path(step._folder)]
    for other in others:
        shutil.rmtree(other)
    press(step.actions.compare)
    assert "only one map" in dock._hint.text and not step.actions.compare.isChecked()


def test_two_maps_are_compared_and_escape_ends_it(step, dock, window, qgis_app):
    from qgis.core import QgsProject

    from furrow.plugin.compare.choose_maps import ChooseMaps

    folder = Path(step._folder)
    for other in [f for f in folder.parent.iterdir() if f != folder]:
        shutil.rmtree(other)
    shutil.copytree(folder, folder.with_name("random-forest-7"))
    press(step.actions.compare)
    dialog = step.actions.findChild(ChooseMaps)
    assert [dialog.left.itemText(0), dialog.right.currentText()] == [folder.name, "random-forest-7"]
    dialog.right.setCurrentIndex(0)
    assert not dialog._buttons.button(dialog._buttons.StandardButton.Ok).isEnabled()
    dialog.right.setCurrentIndex(1)
    dialog.accept()
    assert step.actions.compare.isChecked() and "Escape" in dock._hint.text
    roles = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert roles.count("Crop map") == 2
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not step.actions.compare.isChecked() and window.canvas.mapTool() is None


def test_exports_say_where_they_lie(step, save_as, tmp_path, wait):
    for name, ending in (("geopackage", ".gpkg"), ("raster", ".tif"), ("sheet", ".pdf")):
        save_as["file"] = tmp_path / f"given-{name}"  # without its ending
        getattr(step.actions, "export_" + name)()
        target = tmp_path / f"given-{name}{ending}"
        wait(lambda target=target: str(target) in step.actions._where.text(), 20)
        assert target.stat().st_size > 500 and step.actions.open_folder.isVisibleTo(step)


def test_an_export_into_a_place_that_cannot_be_written_is_said(step, dock, save_as, tmp_path, wait):
    (tmp_path / "file").write_text("")
    for name in ("geopackage", "raster", "sheet"):
        dock._error.clear()
        save_as["file"] = tmp_path / "file" / "crops"
        getattr(step.actions, "export_" + name)()
        wait(lambda: dock._error.text, 20)
        assert "another folder" in dock._error.text, name
        assert step.actions._where.isHidden()


def test_the_job_is_copied_as_python_and_as_command_and_saved_as_model(
    step, dock, save_as, tmp_path, qgis_app
):
    project = str(Path(step._folder).parents[1])
    step.actions.copy_python()
    assert f"crop_map_from_labels({project!r}" in qgis_app.clipboard().text()
    step.actions.copy_command()
    assert qgis_app.clipboard().text().startswith(f"furrow run {project}")
    assert "Copied" in dock._hint.text
    save_as["file"] = tmp_path / "steps.model3"
    step.actions.save_model()
    assert "furrow:mapcrops" in (tmp_path / "steps.model3").read_text()


def edited(file, **changes):
    """Write a JSON file anew; what is named within one of its objects goes into it."""
    document = json.loads(file.read_text(encoding="utf-8"))
    for name, value in changes.items():
        both = isinstance(value, dict) and isinstance(document.get(name), dict)
        document[name] = document[name] | value if both else value
    file.write_text(json.dumps(document), encoding="utf-8")


def test_the_copies_name_the_recipe_strategy_and_unit_of_the_maps_own_model(
    step, dock, save_as, tmp_path, qgis_app
):
    from furrow.plugin.processing.recipes import RECIPES

    project = Path(step._folder).parents[1]
    edited(project / "models" / "few-labels-1" / "model.json", recipe={"unit": "parcel"})
    dock.session.choose_recipe("cnn1d")  # of the next model, not of this map
    dock.session.unit = "superpixel"
    step.actions.copy_python()
    assert "unit='parcel'" in qgis_app.clipboard().text()
    assert "recipe" not in qgis_app.clipboard().text()  # few-labels is the default
    step.actions.copy_command()
    assert qgis_app.clipboard().text() == f"furrow run {project} --unit parcel"
    save_as["file"] = tmp_path / "steps.model3"
    step.actions.save_model()
    assert "parcel" in (tmp_path / "steps.model3").read_text()
    presto = json.loads((RECIPES / "presto-finetuned.json").read_text(encoding="utf-8"))
    presto["strategy"] = "finetune-head"
    edited(project / "models" / "few-labels-1" / "model.json", recipe=presto)
    step.actions.copy_command()
    expected = f"furrow run {project} --recipe presto-finetuned --strategy finetune-head"
    assert qgis_app.clipboard().text() == expected
    presto["options"]["epochs"] = 8
    edited(project / "models" / "few-labels-1" / "model.json", recipe=presto)
    step.actions.copy_command()
    assert qgis_app.clipboard().text() == expected + " --settings epochs=8"
    edited(project / "models" / "few-labels-1" / "model.json", recipe={"name": "of-old"})
    step.actions.copy_command()  # no training makes it again: it is named itself
    assert "--model few-labels-1" in qgis_app.clipboard().text()


def test_a_map_of_an_adapted_model_is_not_copied_as_a_training(step, save_as, tmp_path, qgis_app):
    project = Path(step._folder).parents[1]
    origin = {"arm": "adapted", "model": "few-labels-4"}
    edited(project / "models" / "few-labels-1" / "model.json", origin=origin)
    step.actions.copy_python()
    assert qgis_app.clipboard().text() == (
        "from furrow.engine import prepare_imagery, map_crops\n\n"
        f"prepare_imagery({str(project)!r})\n"
        f"map_crops({str(project)!r}, model='few-labels-1')\n"
    )
    step.actions.copy_command()
    assert qgis_app.clipboard().text().splitlines() == [
        f"furrow imagery prepare {project}",
        f"furrow map {project} --model few-labels-1",
    ]
    save_as["file"] = tmp_path / "steps.model3"
    step.actions.save_model()
    written = (tmp_path / "steps.model3").read_text()
    assert "few-labels-1" in written and "furrow:trainmodel" not in written


def test_the_copies_name_cropland_fields_and_coverage_of_the_map(step, qgis_app):
    folder = Path(step._folder)
    project = folder.parents[1]
    fields = {"file": "fields.gpkg", "layer": "all", "sha256": "0", "outside": "pixel"}
    mask = {"kind": "raster", "file": "/data/cover.tif", "values": [40.0], "is_projects": False}
    trusted, inputs = {"coverage": 0.8}, {"fields": fields}
    edited(folder / "map.json", cropland=mask, inputs=inputs, trusted=trusted)
    from furrow.plugin.panel.map_step import _finished

    step._show(_finished(str(folder)))
    step.actions.copy_command()
    assert qgis_app.clipboard().text() == (
        f"furrow run {project} --cropland /data/cover.tif --cropland-values 40 --coverage 0.8 "
        f"--fields {project / 'fields.gpkg'}:all --outside-fields pixel"
    )
    gate = {"kind": "model", "name": "cropland-1", "sha256": "0"}
    edited(folder / "map.json", cropland=gate, inputs={"fields": None})
    step.actions.copy_command()
    assert qgis_app.clipboard().text().endswith("--gate cropland-1 --coverage 0.8")


def test_a_new_season_of_a_simulated_project_says_why_nothing_is_downloaded(step):
    from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog

    project = Path(step._folder).parents[1]
    assert "Planetary" in NewSeasonDialog(str(project)).download.toolTip()
    edited(project / "furrow.json", simulated=True)
    dialog = NewSeasonDialog(str(project))
    assert not dialog.download.isEnabled() and "simulated" in dialog.download.toolTip()


def test_a_new_season_asks_for_what_was_chosen_and_refuses_a_folder_in_use(
    step, dock, tmp_path, monkeypatch
):
    from furrow.engine.contract.requests import NewSeason
    from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog

    asked = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: asked.extend(requests))
    press(step.actions.season)
    dialog = step.actions.findChild(NewSeasonDialog)
    before = json.loads((Path(step._folder).parents[1] / "furrow.json").read_text())["season"]
    assert dialog.start.date().year() == int(before["start"][:4]) + 1
    dialog.folder.setFilePath(step._folder)
    assert "not empty" in dialog._problem.text()
    dialog.folder.setFilePath(str(tmp_path / "next"))
    assert dialog._problem.isHidden()
    dialog.own.setChecked(True)
    assert "imagery" in dialog._problem.text()
    dialog.imagery.setFilePath(str(tmp_path))
    dialog.accept()
    (request,) = asked
    assert isinstance(request, NewSeason) and request.imagery == str(tmp_path)
    assert request.folder == str(tmp_path / "next")
    assert request.season_start == dialog.start.date().toString(Qt.DateFormat.ISODate)


def test_a_new_season_is_made_and_open(step, dock, wait, tmp_path):
    from furrow.engine.contract.requests import NewSeason

    dock.session.changed.connect(dock._show_state)
    dock.session.new_season(NewSeason(str(Path(step._folder).parents[1]), str(tmp_path / "next")))
    wait(lambda: dock.session.state.name == "next" and not dock.session.is_busy, 60)
    state = dock.session.state
    assert state.steps["imagery"].state == "missing" and not state.map_folder
    assert step.actions.isHidden()
