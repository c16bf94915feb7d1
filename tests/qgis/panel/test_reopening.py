"""A project that is opened again stands where it stood: its model maps, and what was cut off is
told."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.support.cards import change_card


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    for key in ("furrow/open_project", "furrow/jobs"):
        QgsSettings().remove(key)
    yield
    QgsSettings().remove("furrow/open_project")


@pytest.fixture
def new_session(qgis_app, find_command):
    """A session as QGIS makes one when it starts; what was asked of the engine in ``asked``."""
    from furrow.engine.contract.requests import ProjectStatus
    from furrow.plugin.panel.session import PanelSession

    made = []

    def make():
        session = PanelSession(find_command)
        session.asked_of, session.problems = [], []
        session.failed.connect(session.problems.append)
        session.asked.connect(
            lambda _call, request: (
                isinstance(request, ProjectStatus) or session.asked_of.append(request)
            )
        )
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()


def opened(session, folder, wait):
    session.open(str(folder))
    wait(lambda: session.problems or session.state.has_project)
    assert not session.problems
    return session


def chosen(session):
    return session.recipe, session.strategy, session.unit, session.model


def label_another_crop(file):
    """Give a training parcel the crop of another."""
    with closing(sqlite3.connect(file)) as labels, labels:
        triggers = labels.execute("select name from sqlite_master where type = 'trigger'")
        for (name,) in triggers.fetchall():  # of the spatial index, with functions of GDAL's
            labels.execute(f'drop trigger "{name}"')
        query = "select fid, crop from parcels where role = 'train' order by crop"
        rows = labels.execute(query).fetchall()
        assert rows[0][1] != rows[-1][1]
        labels.execute("update parcels set crop = ? where fid = ?", (rows[-1][1], rows[0][0]))


# --- what maps -------------------------------------------------------------------------------


def test_the_model_that_is_ready_maps_and_no_other_is_trained(new_session, demo, wait):
    first = opened(new_session(), demo, wait)
    first.choose_recipe("random-forest")
    first.unit = "parcel"
    first.train()
    wait(lambda: first.problems or first.state.steps["model"].state == "ready")
    assert not first.problems
    first.close()

    second = opened(new_session(), demo, wait)
    assert chosen(second) == ("random-forest", None, "parcel", "")
    second.make_map()
    wait(lambda: second.problems or second.state.map_folder)
    assert [request.method for request in second.asked_of] == ["prepare_imagery", "map_crops"]
    made = json.loads((Path(second.state.map_folder) / "map.json").read_text(encoding="utf-8"))
    assert made["model"] == "random-forest-1"
    assert [folder.name for folder in (Path(demo) / "models").glob("*-*")] == ["random-forest-1"]
    second.choose_recipe("few-labels")  # a choice of one's own is not overruled by another look
    second.refresh()
    wait(lambda: second._doing is None)
    assert chosen(second) == ("few-labels", None, None, "")
    assert [r.method for r in second.whole_job("/p")] == [
        "prepare_imagery",
        "train_model",
        "map_crops",
    ]

    label_another_crop(Path(demo) / "labels.gpkg")
    second.close()
    third = opened(new_session(), demo, wait)
    assert third.state.steps["model"].state == "stale"
    assert third.whole_job(demo)[1].recipe == "random-forest"  # the same, anew


def test_a_model_from_elsewhere_goes_on_mapping_and_another_project_does_not_get_it(
    new_session, demo, trained_demo, tmp_path, wait
):
    other = shutil.copytree(demo, tmp_path / "other")
    first = opened(new_session(), demo, wait)
    first.use_model(str(trained_demo / "models" / "few-labels-1"), True)
    wait(lambda: not first.is_busy)
    name = first.model
    assert name and not first.problems
    first.close()

    second = opened(new_session(), demo, wait)
    assert second.model == name and second.whole_job(demo)[-1].model == name
    opened(second, other, wait)
    assert chosen(second) == ("few-labels", None, None, "")
    second.choose_recipe("random-forest")
    opened(second, demo, wait)
    assert second.model == name and second.recipe == "few-labels"


def test_step_4_shows_what_was_chosen(dock, demo, trained_demo, wait):
    from qgis.PyQt.QtWidgets import QLabel

    models = Path(demo) / "models"
    shutil.copytree(trained_demo / "models" / "few-labels-1", models / "cnn1d-adapted-1")

    def adapted(card):
        card["origin"] = {"arm": "adapted", "model": "cnn1d-1"}
        card["recipe"]["name"] = "cnn1d"

    change_card(models / "cnn1d-adapted-1", adapted)
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    assert dock.session.model == "cnn1d-adapted-1"
    words = dock.model.findChild(QLabel, "furrow_adapted")
    assert "cnn1d-adapted-1" in words.text() and not words.isHidden()
    title = dock.model.findChild(QLabel, "furrow_recipe_title").text()
    assert title == dock.model._recipes["cnn1d"].title
    dock.session.leave()
    assert words.isHidden()
    assert dock.model.findChild(QLabel, "furrow_recipe_title").text() != title


# --- where it stood --------------------------------------------------------------------------


def new_dock(iface, find_command):
    from furrow.plugin.panel.dock import FurrowDock

    return FurrowDock(iface, find_command)


def test_the_last_project_is_gone_on_with_by_one_click(dock, demo, iface, find_command, wait):
    assert dock._intro.go_on.isHidden()
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.dispose()  # QGIS is closed
    again = new_dock(iface, find_command)
    button = again._intro.go_on
    assert button.text() == "Go on with demo" and not button.isHidden() and button.font().bold()
    assert button.toolTip() == demo and not again.demo.font().bold()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: again.session.state.has_project)
    assert again.session.state.folder == demo
    again._not_while_busy[2].trigger()  # Close
    assert button.isHidden() and again.demo.font().bold()
    again.dispose()
    last = new_dock(iface, find_command)
    assert last._intro.go_on.isHidden()
    last.dispose()


def test_a_last_project_that_is_gone_is_told_in_a_sentence_and_forgotten(dock, tmp_path):
    QgsSettings().setValue("furrow/open_project", str(tmp_path / "gone"))
    dock.session.changed.emit()
    dock._intro.go_on.click()
    assert "gone is not there any more" in dock._error.text
    assert dock._error.text.rstrip(".").count(". ") == 0
    assert dock._intro.go_on.isHidden() and dock.session.state.is_empty
    assert not QgsSettings().value("furrow/open_project", "")


def test_what_another_window_opened_is_not_forgotten_here(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    QgsSettings().setValue("furrow/open_project", "/another/project")
    dock._not_while_busy[2].trigger()
    assert QgsSettings().value("furrow/open_project", "") == "/another/project"


def test_a_job_that_was_cut_off_is_told_once_when_its_project_is_opened(
    dock, demo, tmp_path, iface, find_command, wait
):
    from furrow.engine.contract.requests import PrepareImagery, TrainModel

    dock.session.asked.emit(1, PrepareImagery(demo))
    dock.session.answered.emit(1, None)
    dock.session.asked.emit(2, TrainModel(demo))  # and then QGIS is closed
    dock.dispose()
    again = new_dock(iface, find_command)
    again.session.open(demo)
    wait(lambda: again.session.state.has_project)
    assert "QGIS was closed while" in again._warnings.text
    assert "Train a model" in again._warnings.text
    assert again._warnings.text.rstrip(".").count(". ") == 0
    again.dispose()
    last = new_dock(iface, find_command)
    last.session.open(demo)
    wait(lambda: last.session.state.has_project)
    assert not last._warnings.text
    last.dispose()


def test_a_demo_that_is_there_is_mapped_by_the_model_that_it_has(new_session, trained_demo, wait):
    session = new_session()
    session.open = lambda folder: asked.append(folder)  # what is told of it decides, not this
    asked = []
    session.try_demo(str(trained_demo), 64, 2)
    assert asked == [str(trained_demo)] and session._maps_when_told
