"""The service as a client sees it: lines in, lines out, processes gone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract import REQUESTS, protocol

ENGINE = Path(__file__).resolve().parents[2] / "engine"


def test_the_service_says_that_it_is_ready_and_who_it_is(service: Any) -> None:
    ready = service.notification("ready")
    assert ready["protocol"] == protocol.PROTOCOL
    assert ready["pid"] == service.process.pid


def test_a_request_gives_progress_log_lines_and_one_result(service: Any) -> None:
    service.train(7, "quick")
    result = service.answer(7)["result"]
    assert result["model"] == "fake-1"
    methods = [(m["method"], m["params"]) for m in service.seen if "method" in m]
    progress = [params for method, params in methods if method == "progress"]
    assert progress[-1]["fraction"] == 1.0
    assert {"id", "fraction", "message", "seconds_left"} == set(progress[-1])
    logs = [params for method, params in methods if method == "log"]
    assert [line["level"] for line in logs] == ["info", "warning"]
    assert all(params["id"] == 7 for params in progress + logs)


def test_every_epoch_of_a_network_comes_with_its_fold(service: Any) -> None:
    service.train(7, "learns")
    service.answer(7)
    epochs = [m["params"] for m in service.seen if m.get("method") == "epoch"]
    assert [(one["number"], one["loss"]) for one in epochs] == [(1, 0.9), (2, 0.41)]
    assert {(one["id"], one["fold"], one["folds"]) for one in epochs} == {(7, 2, 5)}
    assert epochs[1]["held_out_loss"] is None, "what is no number can be written"


def test_prints_of_libraries_go_to_stderr_and_leave_the_protocol_whole(
    service: Any,
) -> None:
    service.train(1, "noisy")
    assert service.answer(1)["result"]["model"] == "fake-1"  # the lie from C was not believed
    service.train(2, "quick")
    assert service.answer(2)["result"]["model"] == "fake-1"
    service.process.stdin.close()
    stderr = service.end_of_stderr()
    for said in (
        b"a print",
        b"a lie from C",
        b"puts of",
        b"a warning of",
        b"a child speaks",
    ):
        assert said in stderr


def test_the_worker_stays_warm_between_requests(service: Any) -> None:
    service.train(1, "quick")
    service.train(2, "quick")
    assert service.answer(1)["result"]["recipe"] == service.answer(2)["result"]["recipe"]


def test_a_heartbeat_with_memory_comes_every_second_while_a_job_runs(
    service: Any,
) -> None:
    service.train(1, "obedient")
    beats = []
    for _ in range(2):
        beats.append((service.notification("heartbeat"), time.monotonic()))
    (_, first_time), (beat, second_time) = beats
    assert beat["id"] == 1
    assert beat["rss_bytes"] > 1 << 20
    assert 0.5 < second_time - first_time < 2.5


def test_a_job_that_listens_stops_at_once_and_the_worker_stays(service: Any) -> None:
    service.train(1, "quick")
    worker = service.answer(1)["result"]["recipe"]
    service.train(2, "obedient")
    service.notification("progress")
    began = time.monotonic()
    service.notify("cancel", id=2)
    assert service.error_of(2)["code"] == "cancelled"
    assert time.monotonic() - began < 1.0
    service.train(3, "quick")
    assert service.answer(3)["result"]["recipe"] == worker


@pytest.mark.parametrize("behaviour", ["stuck-in-native-sleep", "busy"])
def test_a_stuck_job_is_ended_with_its_tree_within_three_seconds(
    service: Any, tmp_path: Path, processes: Any, behaviour: str
) -> None:
    service.train(1, behaviour, tmp_path)
    worker, child, _ = processes.stuck_pids(tmp_path)
    began = time.monotonic()
    service.notify("cancel", id=1)
    assert service.error_of(1)["code"] == "cancelled"
    assert processes.gone([worker, child], 3.0 - (time.monotonic() - began))
    assert time.monotonic() - began < 3.0
    service.train(2, "quick")
    assert service.answer(2)["result"]["model"] == "fake-1"


def test_cancelling_a_waiting_request_leaves_the_running_one_alone(
    service: Any,
) -> None:
    service.train(1, "obedient")
    service.train(2, "quick")
    service.ask("c", "cancel", id=2)
    assert service.error_of(2)["code"] == "cancelled"
    assert service.answer("c")["result"] == {"found": True}
    service.ask("d", "cancel", id=99)
    assert service.answer("d")["result"] == {"found": False}
    service.notify("cancel", id=1)
    assert service.error_of(1)["code"] == "cancelled"


@pytest.mark.parametrize("way", ["stdin closed", "killed", "killed with its group", "terminated"])
def test_nothing_is_left_when_client_or_service_goes(
    service: Any, tmp_path: Path, processes: Any, way: str
) -> None:
    service.train(1, "stuck-in-native-sleep", tmp_path)
    pids = processes.stuck_pids(tmp_path)
    assert pids[2] == service.process.pid
    if way == "stdin closed":
        service.process.stdin.close()
    elif way == "killed":
        service.process.kill()
    elif way == "killed with its group":
        os.killpg(service.process.pid, signal.SIGKILL)
    else:
        service.process.terminate()
    service.process.wait(timeout=3)
    assert processes.gone(pids, 3.0)


@pytest.mark.parametrize(
    ("behaviour", "code", "told"),
    [
        ("memory-error", "out-of-memory", ""),
        ("killed-for-memory", "out-of-memory", "SIGKILL"),
        ("killed", "engine-died", "SIGKILL"),
        ("segfault", "engine-died", "SIGSEGV"),
        ("leaves", "engine-died", "exit code 7"),
        ("exits", "unexpected", "a library called exit"),
        ("bug", "unexpected", "unheard of"),
        ("not-json", "unexpected", "JSON"),
        ("refuses", "not-a-project", "no furrow.json"),
    ],
)
def test_each_way_to_fail_is_told_apart_and_the_next_request_works(
    service: Any, tmp_path: Path, behaviour: str, code: str, told: str
) -> None:
    service.train(1, behaviour, tmp_path)
    error = service.answer(1)["error"]
    assert error["code"] == protocol.FURROW_ERROR
    assert error["data"]["code"] == code
    assert told in error["data"]["what"]
    service.train(2, "quick", tmp_path)
    assert service.answer(2)["result"]["model"] == "fake-1"


@pytest.mark.parametrize(
    ("line", "number", "call_id"),
    [
        (b"\xff\xfe nonsense", protocol.PARSE_ERROR, None),
        (b'{"jsonrpc": "2.0", "id": 1,', protocol.PARSE_ERROR, None),
        (b"[" * 100_000, protocol.PARSE_ERROR, None),
        (b"[]", protocol.INVALID_REQUEST, None),
        (b'{"id": 5, "method": "run_doctor"}', protocol.INVALID_REQUEST, 5),
        (b'{"jsonrpc": "2.0", "id": 5}', protocol.INVALID_REQUEST, 5),
        (
            b'{"jsonrpc": "2.0", "id": [], "method": "x"}',
            protocol.INVALID_REQUEST,
            None,
        ),
        (
            b'{"jsonrpc": "2.0", "id": 5, "method": "format_disk"}',
            protocol.METHOD_NOT_FOUND,
            5,
        ),
        (
            b'{"jsonrpc": "2.0", "id": 5, "method": "run_doctor", "params": [1]}',
            protocol.INVALID_PARAMS,
            5,
        ),
    ],
)
def test_a_malformed_line_gets_its_error_and_the_service_goes_on(
    service: Any, line: bytes, number: int, call_id: int | None
) -> None:
    service.send_raw(line + b"\n")
    assert service.answer(call_id)["error"]["code"] == number
    service.ask(6, "hello", protocol=protocol.PROTOCOL)
    assert service.answer(6)["result"]["protocol"] == protocol.PROTOCOL


def test_a_line_of_many_megabytes_is_refused_and_skipped(service: Any) -> None:
    service.send_raw(b'"' + b"x" * (20 << 20) + b'"\n')
    assert service.answer(None)["error"]["code"] == protocol.INVALID_REQUEST
    service.train(2, "quick")
    assert service.answer(2)["result"]


def test_a_wrong_field_is_named_even_while_another_job_runs(service: Any) -> None:
    service.train(1, "obedient")
    service.ask(2, "train_model", project="/p", recipee="random-forest")
    error = service.answer(2)["error"]
    assert error["code"] == protocol.INVALID_PARAMS
    assert error["data"]["code"] == "bad-request"
    assert error["data"]["params"]["field"] == "recipee"


def test_an_id_in_use_is_refused(service: Any) -> None:
    service.train(1, "obedient")
    service.notification("progress")
    service.train(1, "quick")
    assert service.answer(1)["error"]["code"] == protocol.INVALID_REQUEST


def test_another_protocol_number_is_told(service: Any) -> None:
    service.ask(1, "hello", protocol=protocol.PROTOCOL + 1)
    assert service.error_of(1)["code"] == "protocol-mismatch"
    service.ask(2, "hello")
    assert service.answer(2)["error"]["code"] == protocol.INVALID_PARAMS


def test_shutdown_answers_what_is_open_and_ends_the_service(service: Any) -> None:
    service.train(1, "obedient")
    service.train(2, "quick")
    service.notification("progress")
    service.ask(3, "shutdown")
    assert service.error_of(1)["code"] == "cancelled"
    assert service.error_of(2)["code"] == "cancelled"
    assert service.answer(3)["result"] is None
    assert service.process.wait(timeout=3) == 0


def test_in_a_stale_environment_only_the_doctor_works(
    start_service: Callable[..., Any],
) -> None:
    service = start_service("--stale")
    service.train(1, "quick")
    error = service.error_of(1)
    assert error["code"] == "stale-environment"
    assert "numpy is missing" in error["what"]
    service.ask(2, "run_doctor")
    assert service.answer(2)["result"]["healthy"] is False


def test_the_products_service_knows_every_request_and_loads_no_numpy() -> None:
    """The real thing, started as QGIS starts it, with a worker that is never needed."""
    lines = b"".join(
        protocol.encode(protocol.request(number, method, {"no such field": 1}))
        for number, method in enumerate(REQUESTS)
    )
    service = subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", "-X", "importtime", str(ENGINE), "serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert service.stdin and service.stdout and service.stderr
    with service:
        service.stdin.write(lines)
        service.stdin.flush()
        answers = [json.loads(service.stdout.readline()) for _ in range(len(REQUESTS) + 1)]
        service.stdin.close()
        imported = {
            line.split("|")[-1].strip() for line in service.stderr.read().decode().split("\n")
        }
    assert all(answer["error"]["code"] == protocol.INVALID_PARAMS for answer in answers[1:])
    assert "furrow.engine.service.supervisor" in imported
    assert not imported & {"numpy", "click", "rich", "rasterio", "psutil"}
