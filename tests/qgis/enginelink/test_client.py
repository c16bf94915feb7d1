"""The engine inside an event loop, for the panel: the real engine behind it."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import textwrap
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import QEventLoop, QTimer

from furrow.engine.contract.errors import (
    Cancelled,
    EngineDied,
    NotAProject,
    ProtocolMismatch,
    StaleEnvironment,
)
from furrow.engine.contract.requests import ProjectStatus, TrainModel
from furrow.plugin.enginelink.client import EngineClient


class Listener:
    """Everything that a client tells, in order, and a way to wait for it."""

    def __init__(self, client):
        self.client = client
        self.told = []
        for name in ("progress", "log", "heartbeat", "finished", "failed"):
            getattr(client, name).connect(
                lambda call, what, name=name: self.told.append((name, call, what))
            )
        client.died.connect(lambda error: self.told.append(("died", None, error)))

    def of(self, name, call):
        return [what for kind, who, what in self.told if kind == name and who == call]

    def wait_until(self, holds, seconds=60.0):
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"waited in vain; told: {self.told[-5:]}"
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def answer(self, call, seconds=60.0):
        """The result; a failure is raised."""
        self.wait_until(lambda: self.of("finished", call) or self.of("failed", call), seconds)
        for error in self.of("failed", call):
            raise error
        return self.of("finished", call)[0]

    def wait_for_progress(self, call, fraction):
        self.wait_until(lambda: any(one.fraction >= fraction for one in self.of("progress", call)))


@pytest.fixture
def start(command, qgis_app):
    clients = []

    def start(find_command=lambda: command, **options):
        clients.append(EngineClient(find_command, **options))
        return clients[-1], Listener(clients[-1])

    yield start
    for client in clients:
        client.close()


def speaking(command, script):
    """An engine that is a few lines of Python."""
    return lambda: dataclasses.replace(
        command, python=sys.executable, arguments=("-I", "-c", textwrap.dedent(script))
    )


def test_a_model_is_trained_and_progress_is_told(start, demo):
    client, listener = start()
    call = client.ask(TrainModel(str(demo)))
    assert listener.answer(call).model == "few-labels-1"
    fractions = [one.fraction for one in listener.of("progress", call)]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert listener.of("heartbeat", call)[-1] > 20_000_000
    assert [name for name, who, _ in listener.told if who == call][-1] == "finished"


def test_requests_are_answered_in_order_by_one_engine(start, demo, tmp_path):
    client, listener = start()
    calls = [client.ask(ProjectStatus(str(folder))) for folder in (demo, tmp_path, demo)]
    assert listener.answer(calls[2]).folder == str(demo)
    pid = client.engine_pid
    with pytest.raises(NotAProject):
        listener.answer(calls[1])
    listener.answer(client.ask(ProjectStatus(str(demo))))
    assert client.engine_pid == pid


def test_a_cancel_in_training_is_answered_within_three_seconds(start, demo):
    client, listener = start()
    call = client.ask(TrainModel(str(demo)))
    listener.wait_for_progress(call, 0.2)
    began = time.monotonic()
    client.cancel(call)
    with pytest.raises(Cancelled):
        listener.answer(call)
    assert time.monotonic() - began < 3.0
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name


def test_a_cancel_before_the_engine_is_up_is_an_answer_too(start, demo):
    client, listener = start()
    call, other = client.ask(TrainModel(str(demo))), client.ask(ProjectStatus(str(demo)))
    client.cancel(call)
    with pytest.raises(Cancelled):
        listener.answer(call, 1.0)
    assert listener.answer(other).name


def test_an_engine_that_ignores_a_cancel_is_ended_within_three_seconds(start, command, demo, tree):
    deaf = """
        import os, subprocess, sys
        os.setsid()
        subprocess.Popen(["sleep", "1000"])
        print('{"jsonrpc":"2.0","method":"ready","params":{"protocol":1,"version":"0","pid":1}}',
              flush=True)
        for line in sys.stdin:
            pass
    """
    client, listener = start(speaking(command, deaf))
    call = client.ask(TrainModel(str(demo)))
    listener.wait_until(lambda: len(tree.of(client.engine_pid)) == 2 and client._is_ready)
    pids = tree.of(client.engine_pid)
    began = time.monotonic()
    client.cancel(call)
    with pytest.raises(Cancelled):
        listener.answer(call)
    assert time.monotonic() - began < 3.0
    assert tree.gone(pids)


@pytest.mark.parametrize("which", ["supervisor", "worker"])
def test_a_killed_engine_is_a_sentence_and_the_next_request_works(start, demo, tree, which):
    client, listener = start()
    call = client.ask(TrainModel(str(demo)))
    listener.wait_for_progress(call, 0.2)
    pids = tree.of(client.engine_pid)
    workers = [pid for pid in pids if b"worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    os.kill(client.engine_pid if which == "supervisor" else workers[0], signal.SIGKILL)
    with pytest.raises(EngineDied) as died:
        listener.answer(call, 10.0)
    assert "SIGKILL" in died.value.what and died.value.next_step
    if which == "supervisor":
        assert tree.gone(pids)
        assert [name for name, _, _ in listener.told][-2:] == ["failed", "died"]
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name


def test_no_environment_is_an_answer_and_the_next_ask_looks_again(start, command, demo):
    commands = []

    def find_command():
        if not commands:
            raise StaleEnvironment(folder="/nowhere", detail="there is none")
        return commands[0]

    client, listener = start(find_command)
    with pytest.raises(StaleEnvironment):
        listener.answer(client.ask(ProjectStatus(str(demo))))
    commands.append(command)
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name


def test_a_python_that_is_not_there_is_a_sentence(start, command, demo):
    client, listener = start(lambda: dataclasses.replace(command, python="/nowhere/python"))
    with pytest.raises(EngineDied, match="could not be started"):
        listener.answer(client.ask(ProjectStatus(str(demo))))


def test_an_engine_that_falls_silent_is_given_up(start, command, demo, monkeypatch, tree):
    from furrow.plugin.enginelink import client as module

    monkeypatch.setattr(module, "_WATCH_SECONDS", 0.05)
    monkeypatch.setattr(module, "SILENCE_SECONDS", 0.3)
    silent = """
        import sys, time
        print('{"jsonrpc":"2.0","method":"ready","params":{"protocol":1,"version":"0","pid":1}}',
              flush=True)
        time.sleep(1000)
    """
    client, listener = start(speaking(command, silent))
    call = client.ask(ProjectStatus(str(demo)))
    listener.wait_until(lambda: client.engine_pid)
    pid = client.engine_pid
    with pytest.raises(EngineDied, match="said nothing"):
        listener.answer(call, 5.0)
    assert tree.gone({pid})


def test_an_engine_that_only_rests_is_not_given_up(start, command, demo, monkeypatch):
    from furrow.plugin.enginelink import client as module

    monkeypatch.setattr(module, "_WATCH_SECONDS", 0.05)
    monkeypatch.setattr(module, "SILENCE_SECONDS", 0.6)
    slow = """
        import json, sys, time
        print('{"jsonrpc":"2.0","method":"ready","params":{"protocol":1,"version":"0","pid":1}}',
              flush=True)
        for line in sys.stdin:
            time.sleep(0.3)
            result = dict(folder="", name="n", simulated=True, steps=[], next_command="")
            print(json.dumps(dict(jsonrpc="2.0", id=json.loads(line)["id"], result=result)),
                  flush=True)
    """
    client, listener = start(speaking(command, slow))
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name == "n"
    pid, rest = client.engine_pid, time.monotonic() + 1.2
    listener.wait_until(lambda: time.monotonic() > rest)
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name == "n"
    assert client.engine_pid == pid


def test_another_protocol_is_refused(start, command, demo):
    newer = """
        import sys
        print('{"jsonrpc":"2.0","method":"ready","params":{"protocol":99,"version":"9","pid":1}}',
              flush=True)
        sys.stdin.read()
    """
    client, listener = start(speaking(command, newer))
    with pytest.raises(ProtocolMismatch):
        listener.answer(client.ask(ProjectStatus(str(demo))))
    assert not client.is_running


def test_a_one_shot_engine_is_gone_after_its_answer(start, demo, tree):
    client, listener = start(one_shot=True)
    call = client.ask(ProjectStatus(str(demo)))
    listener.wait_until(lambda: client.engine_pid)
    pid = client.engine_pid
    assert listener.answer(call).name
    listener.wait_until(lambda: not client.is_running, 3.0)
    assert tree.gone({pid})
    assert listener.answer(client.ask(ProjectStatus(str(demo)))).name


def test_closing_in_mid_job_leaves_no_process_and_says_nothing(start, demo, tree):
    client, listener = start()
    call = client.ask(TrainModel(str(demo)))
    listener.wait_for_progress(call, 0.2)
    pids = tree.of(client.engine_pid)
    assert len(pids) >= 3  # the engine, its worker, the worker's keeper
    told = len(listener.told)
    client.close()
    assert tree.gone(pids, 1.0)
    assert len(listener.told) == told


def test_two_clients_work_on_two_projects_at_once(start, demo, tmp_path):
    import shutil

    other = tmp_path / "other"
    shutil.copytree(demo, other)
    (first, hears_first), (second, hears_second) = start(), start()
    calls = first.ask(TrainModel(str(demo))), second.ask(TrainModel(str(other)))
    hears_first.wait_for_progress(calls[0], 0.2)
    hears_second.wait_for_progress(calls[1], 0.2)
    first.cancel(calls[0])
    with pytest.raises(Cancelled):
        hears_first.answer(calls[0])
    assert not hears_second.of("failed", calls[1])
    assert second.is_busy


def test_a_flood_of_messages_never_blocks_the_event_loop(start, command, demo):
    """1000 progress messages and 1000 log lines in one go, each shown in a third of a millisecond,
    and a megabyte of stderr beside."""
    flood = """
        import json, sys
        def say(**m):
            sys.stdout.write(json.dumps({"jsonrpc": "2.0", **m}) + "\\n")
        say(method="ready", params={"protocol": 1, "version": "0", "pid": 1})
        sys.stdout.flush()
        call = json.loads(sys.stdin.readline())["id"]
        sys.stderr.write("x" * 1_000_000)
        for i in range(1000):
            text = "Growing the forest " * 5
            say(method="progress", params={"id": call, "fraction": i / 1000, "message": text,
                                           "seconds_left": 1.5})
            say(method="log", params={"id": call, "level": "info", "text": text})
        say(id=call, result={"folder": "", "name": "n", "simulated": True, "steps": [],
                             "next_command": ""})
        sys.stdout.flush()
        sys.stdin.read()
    """
    client, listener = start(speaking(command, flood))
    busy_ms, last = [], [0.0]

    def tick():
        """How long this thread has computed since the event loop's last turn (the machine may
        have been busy with other things for longer)."""
        now = time.thread_time()
        busy_ms.append(1000 * (now - last[0]))
        last[0] = now

    def begin():
        last[0] = time.thread_time()
        timer.start()

    def show(call, line):
        end = time.thread_time() + 0.0003
        while time.thread_time() < end:
            pass

    client.log.connect(show)
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    client.ready.connect(begin)
    call = client.ask(ProjectStatus(str(demo)))
    listener.wait_until(lambda: listener.of("finished", call))
    timer.stop()
    assert len(busy_ms) > 3
    assert max(busy_ms) < 50, f"blocked for {max(busy_ms):.0f} ms"
    assert len(listener.of("log", call)) == 1000
    assert listener.of("progress", call)[-1].fraction == 0.999
    assert len(client.said) == 65536
