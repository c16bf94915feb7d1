"""The engine without an event loop, for Processing: the real engine behind it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

pytest.importorskip("qgis")

from furrow.engine.contract.errors import Cancelled, EngineDied, NotAProject
from furrow.engine.contract.requests import CropMapFromLabels, ProjectStatus, TrainModel
from furrow.plugin.enginelink.blocking_client import BlockingEngineClient


def worker_of(tree, engine_pid):
    """The heavy process: the one below the engine that holds most memory."""

    def pages(pid):
        try:
            with open(f"/proc/{pid}/statm") as file:
                return int(file.read().split()[1])
        except OSError:
            return 0

    return max(tree.of(engine_pid) - {engine_pid}, key=pages)


def test_the_whole_job_gives_a_map_and_tells_its_progress(command, demo, tree):
    told, lines = [], []
    with BlockingEngineClient(command) as client:
        made = client.ask(CropMapFromLabels(str(demo)), told.append, lines.append)
        pids = tree.of(client.engine_pid)
    assert os.path.exists(made.crop_map)
    assert made.simulated
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert tree.gone(pids)


def test_an_engine_serves_request_after_request_and_words_its_refusals(command, demo, tmp_path):
    with BlockingEngineClient(command) as client:
        assert client.ask(ProjectStatus(str(demo))).name
        pid = client.engine_pid
        with pytest.raises(NotAProject) as refused:
            client.ask(ProjectStatus(str(tmp_path)))
        assert str(tmp_path) in refused.value.what
        assert client.ask(ProjectStatus(str(demo))).folder == str(demo)
        assert client.engine_pid == pid


def test_a_cancel_in_training_is_answered_within_three_seconds(command, demo):
    asked_at = []

    def is_cancelled():
        if asked_at:
            return True
        if told and told[-1].fraction > 0.2:
            asked_at.append(time.monotonic())
        return bool(asked_at)

    told = []
    with BlockingEngineClient(command) as client:
        with pytest.raises(Cancelled):
            client.ask(TrainModel(str(demo)), told.append, None, is_cancelled)
        assert time.monotonic() - asked_at[0] < 3.0
        assert client.ask(ProjectStatus(str(demo))).name
    # No model; the folds that were finished wait apart, for training to go on.
    assert not list((demo / "models").glob("[!.]*"))


@pytest.mark.parametrize("which", ["supervisor", "worker"])
def test_a_killed_engine_is_a_sentence_and_the_next_request_works(command, demo, tree, which):
    killed = []

    def kill_once(progress):
        if progress.fraction > 0.2 and not killed:
            pids = tree.of(client.engine_pid)
            victim = client.engine_pid if which == "supervisor" else worker_of(tree, min(pids))
            os.kill(victim, signal.SIGKILL)
            killed.extend(pids if which == "supervisor" else [victim])

    with BlockingEngineClient(command) as client:
        with pytest.raises(EngineDied) as died:
            client.ask(TrainModel(str(demo)), kill_once)
        assert "SIGKILL" in died.value.what and died.value.next_step
        assert tree.gone(killed)
        assert client.ask(ProjectStatus(str(demo))).name


def test_a_python_that_is_not_there_is_a_sentence(command, demo):
    import dataclasses

    client = BlockingEngineClient(dataclasses.replace(command, python="/nowhere/python"))
    with pytest.raises(EngineDied, match="could not be started"):
        client.ask(ProjectStatus(str(demo)))


def test_an_engine_that_does_not_come_up_says_why(command, demo):
    import dataclasses

    broken = dataclasses.replace(command, arguments=("-I", "-c", "import nothing_of_that_name"))
    with BlockingEngineClient(broken) as client, pytest.raises(EngineDied) as died:
        client.ask(ProjectStatus(str(demo)))
    assert "nothing_of_that_name" in died.value.what


def test_an_exception_in_a_callback_leaves_no_engine(command, demo, tree):
    pids = set()

    def raise_it(progress):
        pids.update(tree.of(client.engine_pid))
        raise ZeroDivisionError

    client = BlockingEngineClient(command)
    with pytest.raises(ZeroDivisionError):
        client.ask(TrainModel(str(demo)), raise_it)
    assert tree.gone(pids)


def test_no_engine_outlives_a_qgis_that_was_killed(command, demo, tree):
    """The asking process is killed in the middle of training: everything below it goes too."""
    script = (
        "import sys\n"
        "from furrow.engine.contract.requests import TrainModel\n"
        "from furrow.plugin.enginelink.blocking_client import BlockingEngineClient\n"
        "from furrow.plugin.enginelink.process import EngineCommand\n"
        "client = BlockingEngineClient(EngineCommand(sys.argv[1]))\n"
        "client.ask(TrainModel(sys.argv[2]), lambda p: print(p.fraction, flush=True))\n"
    )
    asking = subprocess.Popen(
        [sys.executable, "-c", script, command.python, str(demo)], stdout=subprocess.PIPE
    )
    try:
        while float(asking.stdout.readline()) < 0.2:
            pass
        pids = tree.of(asking.pid)
        assert len(pids) >= 4  # the asking one, the engine, its worker, the worker's keeper
    finally:
        asking.kill()
        asking.wait()
        asking.stdout.close()
    assert tree.gone(pids)
