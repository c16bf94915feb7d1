"""Two QGIS sessions at work at once: two projects go side by side, one project has one worker."""

from __future__ import annotations

import shutil

import pytest

pytest.importorskip("qgis")


@pytest.fixture
def two_sessions(qgis_app, find_command):
    """Two panels' sessions, each with an engine of its own, as two QGIS would have."""
    from furrow.plugin.panel.session import PanelSession

    sessions = [PanelSession(find_command), PanelSession(find_command)]
    for session in sessions:
        session.problems = []
        session.failed.connect(session.problems.append)
    yield sessions
    for session in sessions:
        session.close()


def open_both(sessions, folders, wait):
    for session, folder in zip(sessions, folders, strict=True):
        session.open(str(folder))
    wait(lambda: all(session.state.has_project for session in sessions))


def test_two_projects_are_mapped_side_by_side(two_sessions, prepared_demo, tmp_path, wait):
    folders = [shutil.copytree(prepared_demo, tmp_path / name) for name in ("one", "two")]
    open_both(two_sessions, folders, wait)
    for session in two_sessions:
        session.make_map()
    assert all(session.is_busy for session in two_sessions)
    wait(lambda: all(session.state.map_folder for session in two_sessions), seconds=240)
    assert [session.problems for session in two_sessions] == [[], []]
    assert [session.state.folder for session in two_sessions] == [str(f) for f in folders]


def test_a_project_that_another_qgis_works_on_is_said_to_be_busy(two_sessions, demo, wait):
    from furrow.plugin.panel.words import failure_sentence

    first, second = two_sessions
    seen = []
    first.progressed.connect(lambda progress: seen.append(progress.fraction))
    open_both(two_sessions, (demo, demo), wait)
    first.train()
    wait(lambda: [fraction for fraction in seen if fraction > 0.2])
    second.train()
    wait(lambda: second.problems)
    assert second.problems[0].code == "project-busy"
    assert "Wait until that run has finished" in failure_sentence(second.problems[0])
    assert first.is_busy and not first.problems
    wait(lambda: not first.is_busy and not second.is_busy)
    second.train()
    wait(lambda: second.state.steps["model"].state == "ready")
    assert len(second.problems) == 1


def test_a_second_project_is_not_opened_over_one_that_runs(two_sessions, demo, tmp_path, wait):
    session = two_sessions[0]
    session.open(demo)
    wait(lambda: session.state.has_project)
    session.train()
    session.open(str(tmp_path))
    session.begin(str(tmp_path / "new"))
    session.leave()
    assert session.state.folder == demo and session.is_busy
    session.cancel()
    wait(lambda: not session.is_busy)
    assert session.state.folder == demo
