"""Client id and secret reach the source, and nothing else: no log, message, file or process list.

The stand-in of Sentinel Hub answers only to the right ones, so a season that comes proves the way.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from furrow.engine.contract.requests import FetchImagery, SearchImagery
from tests.servers.faults import Fault
from tests.servers.fixtures import sentinel_hub, session_sentinel_hub
from tests.servers.sentinel_hub import (
    CLIENT_ID,
    CLIENT_SECRET,
    PROCESS_PATH,
    SentinelHubServer,
)
from tests.service.conftest import Client

__all__ = ["sentinel_hub", "session_sentinel_hub"]

ENGINE = Path(__file__).resolve().parents[2] / "engine"
FURROW = [sys.executable, "-I", "-X", "utf8", str(ENGINE)]
TOKEN = ".unsigned"
"""What every token of the stand-in ends with."""
SECRETS = (CLIENT_ID, CLIENT_SECRET, TOKEN)
WRONG = "almost-a-secret"  # pragma: allowlist secret
APRIL = {
    "area": "4.060,50.744,4.066,50.748",
    "season_start": "2019-04-01",
    "season_end": "2019-04-10",
    "source": "copernicus",
    "sensors": "s2",
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder for imagery, and where logs and temporary files go beside it."""
    (tmp_path / "tmp").mkdir()
    return tmp_path


@pytest.fixture
def service(place: Path) -> Iterator[Client]:
    """The product's own, started as QGIS starts it."""
    old = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(place / "tmp")
    client = Client([*FURROW, "serve"])
    yield client
    with contextlib.suppress(OSError):
        client.process.stdin.close()
    client.process.wait(timeout=10)
    for stream in (client.process.stdout, client.process.stderr):
        stream.close()
    os.environ.pop("TMPDIR") if old is None else os.environ.update(TMPDIR=old)


def command(place: Path, server: SentinelHubServer, *options: str, **account: str) -> Any:
    """``furrow imagery fetch``, its account in the environment."""
    asked = {**APRIL, "endpoint": server.base_url}
    words = [word for key, value in asked.items() for word in (f"--{key.replace('_', '-')}", value)]
    return subprocess.Popen(
        [*FURROW, "imagery", "fetch", str(place / "season"), *words, *options],
        env={**os.environ, "TMPDIR": str(place / "tmp"), **account},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


ACCOUNT = {"SH_CLIENT_ID": CLIENT_ID, "SH_CLIENT_SECRET": CLIENT_SECRET}


def leaks(text: str, *more: str) -> list[str]:
    return [secret for secret in (*SECRETS, *more) if secret in text]


def leaking_files(place: Path) -> list[Path]:
    files = [path for path in place.rglob("*") if path.is_file()]
    return [path for path in files if any(s.encode() in path.read_bytes() for s in SECRETS)]


def test_the_environments_account_is_used_and_shown_nowhere(
    place: Path, sentinel_hub: SentinelHubServer
) -> None:
    command_lines = set()
    with command(place, sentinel_hub, "--debug", **ACCOUNT) as process:
        while process.poll() is None:
            command_lines |= set(_command_lines(process.pid))
            time.sleep(0.05)
        shown = process.stdout.read() + process.stderr.read()
    assert process.returncode == 0, shown
    assert sentinel_hub.tokens_given >= 1 and sentinel_hub.process_requests
    assert any("worker" in line for line in command_lines)
    assert not leaks(shown) and not leaks("\n".join(command_lines))
    assert (place / "season" / "download.json").is_file()
    assert leaking_files(place) == []


def test_a_log_that_is_kept_of_a_dead_engine_holds_none(
    place: Path, sentinel_hub: SentinelHubServer
) -> None:
    sentinel_hub.fault(Fault("stall", PROCESS_PATH))
    with command(place, sentinel_hub, **ACCOUNT) as process:
        deadline = time.monotonic() + 20
        while not sentinel_hub.tokens_given or not list(place.rglob("season/.fetch/*/*")):
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.05)
        worker = next(
            one
            for one in psutil.Process(process.pid).children(recursive=True)
            if "worker" in one.cmdline()
        )
        worker.send_signal(signal.SIGABRT)  # leaves a traceback of all threads
        assert process.wait(timeout=10) == 4
        shown = process.stdout.read() + process.stderr.read()
    (log,) = (place / "tmp").glob("furrow-*.log")
    assert str(log) in shown
    assert "Fatal Python error" in log.read_text()
    assert not leaks(shown) and leaking_files(place) == []


def test_a_refused_secret_is_not_repeated(place: Path, sentinel_hub: SentinelHubServer) -> None:
    with command(place, sentinel_hub, "--json", **ACCOUNT | {"SH_CLIENT_SECRET": WRONG}) as process:
        stdout, stderr = process.communicate(timeout=30)
    assert process.returncode == 3
    assert json.loads(stdout)["error"]["code"] == "credentials-refused"
    assert not leaks(stdout + stderr, WRONG)
    assert leaking_files(place) == []


def test_no_option_takes_a_secret(place: Path, sentinel_hub: SentinelHubServer) -> None:
    for option in ("--client-id", "--client-secret"):
        with command(place, sentinel_hub, option, "x") as process:
            _, stderr = process.communicate(timeout=30)
        assert process.returncode == 2 and option in stderr


def test_a_requests_account_is_used_and_answered_nowhere(
    service: Client, place: Path, sentinel_hub: SentinelHubServer
) -> None:
    asked = {**APRIL, "endpoint": sentinel_hub.base_url, "folder": str(place / "season")}
    account = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    service.ask(1, "search_imagery", **asked, **account)
    assert service.answer(1, 30)["result"]["outlook"]["dates"]
    service.ask(2, "fetch_imagery", **asked, **account)
    assert service.answer(2, 30)["result"]["fetched"] >= 1
    again = {"folder": asked["folder"], "endpoint": asked["endpoint"]}
    service.ask(3, "fetch_imagery", **again)  # goes on, but has no account
    error = service.error_of(3, 30)
    assert error["code"] == "credentials-missing", error
    service.ask(4, "fetch_imagery", **again, **account)
    assert service.answer(4, 30)["result"]["there"] >= 1
    lines = _command_lines(service.process.pid)
    assert len(lines) >= 2 and not leaks("\n".join(lines))
    service.process.stdin.close()
    assert not leaks(json.dumps(service.seen)) and not leaks(service.end_of_stderr().decode())
    assert leaking_files(place) == []


@pytest.mark.parametrize(
    "account",
    [
        {"client_id": CLIENT_ID, "client_secret": WRONG},
        {"client_id": CLIENT_ID, "client_secret": [CLIENT_SECRET]},
        {"client_id": CLIENT_ID, "client_secrets": CLIENT_SECRET},
    ],
    ids=["refused", "of-a-wrong-type", "misspelt"],
)
def test_no_error_repeats_an_account(
    service: Client, place: Path, sentinel_hub: SentinelHubServer, account: dict[str, Any]
) -> None:
    asked = {**APRIL, "endpoint": sentinel_hub.base_url, "folder": str(place / "season")}
    service.ask(1, "fetch_imagery", **asked, **account)
    assert service.error_of(1, 30)["code"] in ("credentials-refused", "bad-request")
    service.send_raw(
        b'{"jsonrpc": "2.0", "id": 2, "params": {"client_secret": "%s"\n' % WRONG.encode()
    )
    assert "error" in service.answer(None)
    service.process.stdin.close()
    said = json.dumps(service.seen) + service.end_of_stderr().decode()
    assert not leaks(said, WRONG)
    assert leaking_files(place) == []


@pytest.mark.parametrize("kind", [FetchImagery, SearchImagery])
def test_a_requests_representation_has_no_account(kind: Callable[..., Any]) -> None:
    shown = repr(kind(client_id=CLIENT_ID, client_secret=CLIENT_SECRET))
    assert not leaks(shown) and "client" not in shown


def _command_lines(pid: int) -> list[str]:
    """Of a process and all below it, as everybody on the machine can read them."""
    try:
        process = psutil.Process(pid)
        tree = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
    lines = []
    for one in tree:
        with contextlib.suppress(psutil.Error):
            lines.append(" ".join(one.cmdline()))
    return lines
