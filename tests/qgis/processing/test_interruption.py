"""Cancelled, killed, closed, started twice: no engine is left, nothing half-written, work goes on.

Real training and mapping of the real scene, in a background task as the toolbox runs it.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.processing.command import is_there, process_environment, qgis_process
from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.processes import descendants, seconds_until_gone
from tests.qgis.processing.toolbox import Background, run, wait

TRAINING, MAPPING = "Learning from the unlabelled", "Model ready"


def started(name: str, parameters: dict, until: str) -> Background:
    """In the background, and so far that it has said ``until``."""
    running = Background(name, parameters, Listener())
    wait(lambda: has_said(running, until) or running.ok is not None)
    assert running.ok is None, running.feedback.errors
    return running


def has_said(running: Background, text: str) -> bool:
    return any(text in said for said in running.feedback.texts)


def assert_nothing_is_half_written(project: Path) -> None:
    """Whatever has a name counts as finished, and so must be whole."""
    for parent, document in (("models", "model.json"), ("maps", "map.json")):
        for folder in (project / parent).glob("[!.]*"):
            assert (folder / document).is_file(), folder


@pytest.mark.parametrize("moment", [TRAINING, MAPPING])
def test_cancel_in_mid_work_leaves_no_process_and_the_next_run_finishes(provider, flanders, moment):
    running = started("cropmapfromlabels", {"PROJECT": str(flanders)}, moment)
    seen = descendants(os.getpid())
    assert len(seen) >= 2, "the engine and its worker"
    running.feedback.cancel()
    began = time.monotonic()
    assert seconds_until_gone(seen, at_most=3.0) < 3.0
    assert running.finish(5) is False and time.monotonic() - began < 3.5
    assert "Cancelled" in " ".join(running.feedback.errors)
    assert_nothing_is_half_written(flanders)
    assert not (flanders / "maps").exists() or not list((flanders / "maps").glob("[!.]*"))
    assert run("projectstatus", {"PROJECT": str(flanders)}, Listener())["MAP"] == "missing"
    assert run("cropmapfromlabels", {"PROJECT": str(flanders)}, Listener())["MAP"]
    assert not list(flanders.rglob("*.part*")), "what was left over is swept away"


def test_cancel_while_pixels_are_mapped_leaves_no_process_and_no_map(
    provider, trained_demo, tmp_path
):
    project = Path(shutil.copytree(trained_demo, tmp_path / "demo"))
    running = Background("mapcrops", {"PROJECT": str(project)}, Listener())
    wait(lambda: running.feedback.progress() > 10 or running.ok is not None)
    assert running.ok is None and running.feedback.progress() < 85, "pixels are being mapped"
    seen = descendants(os.getpid())
    running.feedback.cancel()
    assert seconds_until_gone(seen, at_most=3.0) < 3.0
    assert running.finish(5) is False
    assert not (project / "maps").exists() or not list((project / "maps").glob("[!.]*"))
    assert run("mapcrops", {"PROJECT": str(project)}, Listener())["MAP"] == "few-labels-1"


@pytest.mark.parametrize("whom", ["engine", "worker"])
def test_an_engine_killed_in_mid_run_is_one_sentence_and_the_next_run_works(
    provider, flanders, whom
):
    running = started("trainmodel", {"PROJECT": str(flanders)}, TRAINING)
    seen = descendants(os.getpid())
    engine = next(pid for pid, _ in seen if parent_of(pid) == os.getpid())
    worker = next(pid for pid, _ in seen if parent_of(pid) == engine and not is_keeper(pid))
    os.kill(engine if whom == "engine" else worker, signal.SIGKILL)
    assert running.finish(10) is False
    (said,) = running.feedback.errors
    assert "The engine ended unexpectedly" in said and "SIGKILL" in said and "Run again" in said
    seconds_until_gone(seen, at_most=3.0)
    assert_nothing_is_half_written(flanders)
    assert run("trainmodel", {"PROJECT": str(flanders)}, Listener())["MODEL"]


def test_two_projects_at_once_both_finish(provider, flanders, project_folder):
    one = Background("cropmapfromlabels", {"PROJECT": str(flanders)}, Listener())
    other = Background("trainmodel", {"PROJECT": str(project_folder)}, Listener())
    assert one.finish() and other.finish()
    assert one.results["MAP_FOLDER"].startswith(str(flanders))
    assert other.results["MODEL_FOLDER"].startswith(str(project_folder))


def test_the_same_project_twice_at_once_is_refused_with_what_to_do(provider, flanders):
    first = started("cropmapfromlabels", {"PROJECT": str(flanders)}, TRAINING)
    second = Background("cropmapfromlabels", {"PROJECT": str(flanders)}, Listener())
    assert second.finish(20) is False
    (said,) = second.feedback.errors
    assert str(flanders) in said and "Wait until that run has finished, or cancel it." in said
    assert first.finish() and Path(first.results["CROP_MAP"]).is_file()


def test_one_new_folder_taken_twice_at_once_becomes_one_whole_project(
    provider, flanders_scene, tmp_path
):
    parameters = {
        "IMAGERY": str(flanders_scene),
        "LABELS": str(flanders_scene / "parcels.gpkg"),
        "LABEL_FIELD": "crop",
        "PROJECT": str(tmp_path / "p"),
    }
    both = [Background("prepareimagery", parameters, Listener()) for _ in range(2)]
    ended = [one.finish() for one in both]
    assert any(ended)
    for one in both:
        assert one.ok or len(one.feedback.errors) == 1, one.feedback.errors
    status = run("projectstatus", {"PROJECT": str(tmp_path / "p")}, Listener())
    assert status["IMAGERY"] == status["LABELS"] == "ready"


@pytest.mark.skipif(not is_there(), reason="this QGIS has no qgis_process")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_qgis_that_ends_in_mid_job_takes_its_engine_with_it(provider, flanders, tmp_path, how):
    words = qgis_process("run", "furrow:cropmapfromlabels", f"--PROJECT={flanders}")
    log = tmp_path / "log.txt"
    with (
        log.open("wb") as stream,
        subprocess.Popen(
            words, env=process_environment(tmp_path), stdout=stream, stderr=stream
        ) as qgis,
    ):
        wait(lambda: TRAINING in log.read_text(errors="replace") or qgis.poll() is not None)
        seen = descendants(qgis.pid)
        assert len(seen) >= 2, log.read_text(errors="replace")
        qgis.send_signal(how)
        seconds_until_gone(seen, at_most=3.0)
    assert_nothing_is_half_written(flanders)
    assert run("projectstatus", {"PROJECT": str(flanders)}, Listener())["MAP"] == "missing"
    assert run("cropmapfromlabels", {"PROJECT": str(flanders)}, Listener())["MAP"]


def parent_of(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def is_keeper(pid: int) -> bool:
    """The shell that waits for the engine's end, beside the worker."""
    return "python" not in Path(f"/proc/{pid}/cmdline").read_text().split("\0")[0]
