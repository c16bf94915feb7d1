"""The list of jobs: what ran, what came of it, and what another QGIS left."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture(autouse=True)
def no_older_jobs(qgis_app):
    from qgis.core import QgsSettings

    QgsSettings().remove("furrow/jobs")


def test_a_job_is_listed_while_it_runs_and_when_it_is_done(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    assert dock.history.jobs == ()  # looking is no job
    dock.session.prepare_imagery()
    (job,) = dock.history.jobs
    assert (job.method, job.state, job.folder) == ("prepare_imagery", "running", demo)
    dock.jobs.show()
    dialog = dock.jobs.dialog
    assert dialog.list.topLevelItem(0).text(1) == "running" and dialog.cancel.isEnabled()
    dock.hide()  # hidden is not ended
    wait(lambda: dock.history.jobs[0].state == "done")
    wait(lambda: not dock.session.is_busy)
    assert dialog.list.topLevelItem(0).text(1) == "done" and dialog.open.isEnabled()
    assert not dialog.cancel.isEnabled() and dock.history.jobs[0].seconds > 0


def test_an_engine_that_is_killed_is_a_failed_job_with_its_reason(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.session.make_map()
    assert [request.method for request in dock.history.waiting] == ["train_model", "map_crops"]
    dock.jobs.show()
    assert dock.jobs.dialog.list.topLevelItemCount() == 3
    wait(lambda: dock.session.engine_pid)
    os.kill(dock.session.engine_pid, signal.SIGKILL)
    wait(lambda: dock.history.jobs and dock.history.jobs[0].state == "failed")
    wait(lambda: not dock.session.is_busy)
    assert "ended" in dock.history.jobs[0].detail
    assert dock.history.jobs[0].detail in dock.jobs.dialog.log.toPlainText()
    assert dock.history.waiting == ()


def test_cancel_in_the_list_cancels_the_job(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.session.make_map()
    dock.jobs.show()
    wait(lambda: dock.session.engine_pid)
    QTest.mouseClick(dock.jobs.dialog.cancel, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.session.is_busy, 10)
    assert dock.history.jobs[-1].state in ("cancelled", "done")
    assert not [job for job in dock.history.jobs if job.state == "running"]


def test_jobs_are_there_after_qgis_was_closed_and_one_that_ran_is_told_so(dock):
    from furrow.engine.contract.progress import LogLine
    from furrow.engine.contract.requests import MapCrops
    from furrow.plugin.jobs.history import KEPT, JobHistory, read_jobs

    for number in range(1, KEPT + 6):
        dock.session.asked.emit(number, MapCrops(f"/p/{number}"))
        dock.session.logged.emit(number, LogLine("info", f"line {number}"))
        if number != KEPT + 5:
            dock.session.answered.emit(number, None)
    assert len(read_jobs()) == KEPT
    again = JobHistory(dock.session)
    newest = again.jobs[0]
    assert newest.folder == f"/p/{KEPT + 5}" and newest.state == "failed"
    assert "closed" in newest.detail
    assert "line" in again.jobs[1].log[0] and again.jobs[1].state == "done"
    again.clear()
    assert again.jobs == ()


def kept(*jobs):
    """What QGIS's profile holds of jobs."""
    from qgis.core import QgsSettings

    usual = {"key": "k", "method": "train_model", "folder": "/p", "began": time.time()}
    QgsSettings().setValue("furrow/jobs", json.dumps([usual | job for job in jobs]))


def by(**changes):
    """The parent process of this one, which is there."""
    import socket

    return {"pid": os.getppid(), "host": socket.gethostname(), "started": ""} | changes


def test_a_job_that_runs_in_another_window_is_listed_as_running_and_left_alone(dock):
    from furrow.engine.contract.requests import MapCrops
    from furrow.plugin.jobs.history import JobHistory, read_jobs

    kept({"by": by()})
    history = JobHistory(dock.session)
    assert [job.state for job in history.jobs] == ["running"]
    dock.jobs.show()
    dialog = dock.jobs.dialog
    assert dialog.list.topLevelItem(0).text(1) == "running"
    assert not dialog.cancel.isEnabled() and "another QGIS window" in dialog.cancel.toolTip()
    dock.session.asked.emit(1, MapCrops("/q"))
    dock.session.answered.emit(1, None)
    assert {job.key: job.state for job in read_jobs()}["k"] == "running"
    kept({"by": by(), "state": "done"})  # says the other window
    history.look_again()
    assert "done" in [job.state for job in history.jobs]
    dock.session.asked.emit(2, MapCrops("/q"))
    assert {job.key: job.state for job in read_jobs()}["k"] == "done"


@pytest.mark.parametrize(
    "whose", [{}, {"pid": 2**22 + 7}, {"started": "1"}, {"pid": "x"}, {"host": "b", "pid": 1}]
)
def test_a_job_whose_window_is_gone_is_told_as_ended(dock, whose):
    from furrow.plugin.jobs.history import JobHistory

    two_days_ago = time.time() - 2 * 86400
    kept({"by": by(**whose) if whose else {}, "began": two_days_ago})
    (job,) = JobHistory(dock.session).jobs
    assert job.state == "failed" and "closed" in job.detail


def test_only_what_runs_or_waits_can_be_cancelled_and_just_that_row(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.session.prepare_imagery()
    wait(lambda: dock.history.jobs[0].state == "done" and not dock.session.is_busy)
    dock.jobs.show()
    dialog = dock.jobs.dialog
    dock.session.make_map()
    titles = [dialog.list.topLevelItem(row).text(0) for row in range(4)]
    assert titles == ["Make the map", "Train a model", *["Prepare the imagery"] * 2]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(3))  # done before
    assert dialog.job.state == "done" and not dialog.cancel.isEnabled()
    dialog._cancel()
    assert len(dock.history.waiting) == 2 and dock.session.is_busy
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))  # waits, and its map with it
    dialog.refresh()
    assert dialog.list.currentItem().text(0) == "Train a model" and dialog.cancel.isEnabled()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dock.history.waiting == () and dock.session.is_busy
    assert dock.session.part == (1, 1)
    wait(lambda: not dock.session.is_busy)
    states = [(job.method, job.state) for job in dock.history.jobs]
    assert states == [("prepare_imagery", "done")] * 2


def test_the_choice_follows_a_job_to_its_next_part(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.jobs.show()
    dialog = dock.jobs.dialog
    dock.session.make_map()
    assert dialog.job.method == "prepare_imagery"
    wait(lambda: dock.history.jobs[0].method == "train_model")
    assert dialog.job.method == "train_model" and dialog.cancel.isEnabled()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.session.is_busy, 10)
    assert not dialog.cancel.isEnabled()


def test_a_figure_that_changes_fills_no_log(dock):
    from furrow.engine.contract.progress import Progress
    from furrow.engine.contract.requests import TrainModel
    from furrow.plugin.jobs.history import JobHistory

    history = JobHistory(dock.session)
    call = dock.session.job
    dock.session.asked.emit(call, TrainModel("/p"))
    for loss in ("0.81", "0.7", "0.66"):
        dock.session.progressed.emit(Progress(0.1, f"Training: loss {loss}", None))
    dock.session.progressed.emit(Progress(0.2, "Writing the model", None))
    assert [line.partition("  ")[2] for line in history.jobs[0].log] == [
        "Training: loss 0.66",
        "Writing the model",
    ]


def test_settings_that_are_broken_are_an_empty_list(dock):
    from qgis.core import QgsSettings

    from furrow.plugin.jobs.history import JobHistory

    for text in ("{", '[{"key": 1}]', "3"):
        QgsSettings().setValue("furrow/jobs", text)
        assert JobHistory(dock.session).jobs == ()


# --- two windows -----------------------------------------------------------------------------


def mark(folder, **changes):
    import socket

    told = {"pid": os.getppid(), "host": socket.gethostname(), "started": ""} | changes
    (Path(folder) / ".furrow-open.json").write_text(json.dumps(told))


def test_the_second_window_is_told_and_starts_no_job(dock, demo, wait):
    mark(demo)  # the parent process of this one is there
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    assert "another QGIS window" in dock._warnings.text
    assert not any(box.button.isEnabled() for box in dock._steps)
    dock.session.make_map()
    assert not dock.history.jobs
    assert dock.labels.labelling.store is None  # nothing can be labelled here either
    for button in (dock.model.use_model, dock.map.actions.season):
        assert not button.isEnabled() and "another QGIS window" in button.toolTip()
    assert dock.imagery.show_layers.isEnabled()  # looking is allowed
    dock._warnings.clear()
    dock.session.use_model("/some/model", True)  # of a dialog that was open before
    assert "another QGIS window" in dock._warnings.text and not dock.history.jobs
    (Path(demo) / ".furrow-open.json").unlink()  # the other window closes it
    dock.session.refresh()
    wait(lambda: dock.map.actions.season.isEnabled() and dock.session._doing is None, 20)
    for button in (dock.model.use_model, dock.map.actions.season):
        assert button.isEnabled() and "another QGIS window" not in button.toolTip()


@pytest.mark.parametrize("stale", [{"pid": 2**22 + 7}, {"started": "1"}, {"pid": "x"}])
def test_the_mark_of_a_window_that_is_gone_is_taken_over(demo, stale):
    from furrow.plugin.jobs.open_mark import OpenMark

    mark(demo, **stale)
    mine = OpenMark()
    assert mine.take(demo) and mine.take(demo)
    assert json.loads((Path(demo) / ".furrow-open.json").read_text())["pid"] == os.getpid()
    assert not OpenMark(os.getppid()).take(demo)
    mine.release()
    assert not (Path(demo) / ".furrow-open.json").exists()


def test_another_computers_mark_holds_for_a_day(demo):
    from furrow.plugin.jobs.open_mark import OpenMark

    mark(demo, host="somewhere-else", pid=1)
    file = Path(demo) / ".furrow-open.json"
    assert not OpenMark().take(demo)
    os.utime(file, (1, 1))
    mine = OpenMark()
    assert mine.take(demo)
    mine.release()


def test_the_mark_is_renewed_and_one_that_was_taken_over_is_told(demo, qgis_app):
    from furrow.plugin.jobs.open_mark import RENEW_SECONDS
    from furrow.plugin.panel.open_elsewhere import OpenProject

    assert RENEW_SECONDS <= 3600  # it holds for a day
    file = Path(demo) / ".furrow-open.json"
    held, told = OpenProject(), []
    held.found.connect(told.append)
    held.lost.connect(lambda: told.append("lost"))
    held.take(demo)
    assert held._clock.isActive()
    os.utime(file, (1, 1))
    held._clock.timeout.emit()
    assert time.time() - file.stat().st_mtime < 60 and not told
    file.unlink()  # by a person who tidies up
    held._clock.timeout.emit()
    assert file.exists() and not held.is_elsewhere
    mark(demo, host="somewhere-else", pid=1)  # which thought that this one was gone
    held._clock.timeout.emit()
    assert held.is_elsewhere and "another QGIS window" in told[0] and told[1:] == ["lost"]
    held.release()
    assert file.exists() and not held._clock.isActive()


def test_leaving_and_removing_the_project_folder_are_no_errors(dock, demo, wait):
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    assert (Path(demo) / ".furrow-open.json").exists()
    shutil.rmtree(demo)
    dock.session.leave()
    dock.dispose()
