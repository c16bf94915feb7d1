"""The panel's session with the real engine."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

pytest.importorskip("qgis")


@pytest.fixture
def session(qgis_app, find_command):
    from furrow.plugin.panel.session import PanelSession

    session = PanelSession(find_command)
    session.problems = []
    session.failed.connect(session.problems.append)
    yield session
    session.close()


def is_gone(pid):
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True
    return stat.rsplit(")", 1)[1].split()[0] == "Z"


def test_an_opened_project_is_shown_as_the_engine_tells_it(session, demo, wait):
    session.open(demo)
    wait(lambda: session.state.has_project)
    state = session.state
    assert state.simulated and state.folder == demo
    assert state.steps["imagery"].state == "ready"
    assert state.steps["model"].state == "missing" and state.current == "model"
    wait(lambda: session.engine_pid is None)  # an idle panel keeps no engine


def test_a_folder_without_a_project_is_an_error_and_leaves_the_panel_empty(session, tmp_path, wait):
    session.open(str(tmp_path))
    wait(lambda: session.problems)
    assert session.problems[0].code == "not-a-project"
    assert session.state.is_empty


def test_the_whole_job_ends_with_a_map_that_the_state_knows(session, demo, wait):
    made = []
    session.map_made.connect(made.append)
    session.open(demo)
    wait(lambda: session.state.has_project)
    session.make_map()
    assert session.state.steps["imagery"].state == "running"
    wait(lambda: made and session.state.map_folder)
    assert Path(made[0]) == Path(session.state.map_folder)
    assert (Path(made[0]) / "report.html").is_file()
    assert not session.problems and not session.is_busy


def test_a_cancelled_job_leaves_no_engine_and_the_next_one_works(session, demo, wait):
    session.open(demo)
    wait(lambda: session.state.has_project)
    session.make_map()
    wait(lambda: session.engine_pid)
    pid = session.engine_pid
    session.cancel()
    wait(lambda: session.problems, seconds=5)
    assert session.problems[0].code == "cancelled"
    wait(lambda: not session.is_busy and session.engine_pid is None)
    assert is_gone(pid)
    assert session.state.has_project
    session.prepare_imagery()
    wait(lambda: not session.is_busy)
    assert len(session.problems) == 1


def test_a_killed_engine_is_said_and_the_project_is_looked_at_again(session, demo, wait):
    session.open(demo)
    wait(lambda: session.state.has_project)
    session.make_map()
    wait(lambda: session.engine_pid)
    os.kill(session.engine_pid, signal.SIGKILL)
    wait(lambda: session.problems, seconds=20)
    assert session.problems[0].code == "engine-died"
    wait(lambda: not session.is_busy and session.engine_pid is None)
    assert session.state.has_project and len(session.problems) == 1


def test_closing_in_mid_job_leaves_no_process(session, demo, wait):
    session.open(demo)
    wait(lambda: session.state.has_project)
    session.make_map()
    wait(lambda: session.engine_pid)
    pid = session.engine_pid
    session.close()
    assert is_gone(pid)


def lower_half(area):
    """The lower half of a polygon's bounding box, as GeoJSON."""
    xs = [point[0] for point in area["coordinates"][0]]
    ys = [point[1] for point in area["coordinates"][0]]
    left, right, low, middle = min(xs), max(xs), min(ys), (min(ys) + max(ys)) / 2
    ring = [[left, low], [right, low], [right, middle], [left, middle], [left, low]]
    return json.dumps({"type": "Polygon", "coordinates": [ring]})


def test_a_project_is_made_of_what_was_chosen(session, demo, tmp_path, wait):
    from qgis.core import QgsProject, QgsVectorLayer

    inputs = json.loads((Path(demo) / "furrow.json").read_text(encoding="utf-8"))
    imagery = (Path(demo) / inputs["imagery_source"]).resolve()
    layer = QgsVectorLayer(f"{demo}/labels.gpkg|layername=parcels", "my parcels", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    folder = tmp_path / "new"
    session.begin(str(folder))
    session.choose(
        area=lower_half(inputs["area"]),
        imagery=str(imagery),
        labels_layer=layer.id(),
        labels_name=layer.name(),
        label_field="crop",
        season_start="2021-01-01",
        season_end="2021-12-31",
    )
    session.make_project()
    wait(lambda: session.problems or session.state.has_project)
    assert not session.problems
    made = json.loads((folder / "furrow.json").read_text(encoding="utf-8"))
    assert made["season"]["start"] == "2021-01-01"
    assert made["grid"]["height_px"] < 0.7 * inputs["grid"]["height_px"]
    assert session.state.steps["labels"].state == "ready"
    assert session.state.steps["imagery"].state == "missing"
    QgsProject.instance().clear()


def test_an_engine_that_is_not_set_up_is_said_before_anything_is_asked(qgis_app):
    from furrow.engine.contract.errors import StaleEnvironment
    from furrow.plugin.panel.session import PanelSession
    from furrow.plugin.panel.words import environment_sentence

    def nothing_there():
        raise StaleEnvironment(folder="/nowhere", detail="it has not been set up")

    session = PanelSession(nothing_there)
    assert session.environment_problem is not None
    assert not session.state.steps["area"].can_act
    said = environment_sentence(session.environment_problem, offers_setup=False)
    assert "make setup" in said and said.count(". ") == 0
    said = environment_sentence(session.environment_problem, offers_setup=True)
    assert "Set up the engine…" in said and said.count(". ") == 0
    session.close()
