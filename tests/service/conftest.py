from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import psutil
import pytest

HERE = Path(__file__).resolve().parent


class Client:
    """What QGIS does: start the service, write lines, read lines."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.messages: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self.seen: list[dict[str, Any]] = []
        self.stderr = b""
        threading.Thread(target=self._read, daemon=True).start()
        self._drain = threading.Thread(target=self._read_stderr, daemon=True)
        self._drain.start()

    def send(self, message: Any) -> None:
        self.send_raw(json.dumps(message).encode() + b"\n")

    def send_raw(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def ask(self, call_id: Any, method: str, **params: Any) -> None:
        self.send({"jsonrpc": "2.0", "id": call_id, "method": method, "params": params})

    def train(self, call_id: Any, recipe: str, project: Path | str = "/nowhere") -> None:
        self.ask(call_id, "train_model", project=str(project), recipe=recipe)

    def notify(self, method: str, **params: Any) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def wait_for(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 15) -> Any:
        """The next message that is wanted; those before it are kept in ``seen``."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                message = self.messages.get(timeout=max(0.01, deadline - time.monotonic()))
            except Empty:
                raise AssertionError(f"no such message; seen {self.seen}") from None
            if message is None:
                raise AssertionError(f"the service ended; seen {self.seen}; {self.stderr!r}")
            self.seen.append(message)
            if wanted(message):
                return message

    def answer(self, call_id: Any, seconds: float = 15) -> dict[str, Any]:
        return self.wait_for(lambda m: "method" not in m and m["id"] == call_id, seconds)

    def notification(self, method: str, seconds: float = 15) -> dict[str, Any]:
        return self.wait_for(lambda m: m.get("method") == method, seconds)["params"]

    def error_of(self, call_id: Any, seconds: float = 15) -> dict[str, Any]:
        return self.answer(call_id, seconds)["error"]["data"]

    def end_of_stderr(self) -> bytes:
        self._drain.join(timeout=10)
        return self.stderr

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.messages.put(json.loads(line))
        self.messages.put(None)

    def _read_stderr(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.stderr += line


@pytest.fixture
def start_service(tmp_path: Path) -> Iterator[Callable[..., Client]]:
    clients: list[Client] = []

    def start(*worker_options: str) -> Client:
        command = [
            sys.executable,
            str(HERE / "fake_service.py"),
            str(tmp_path),
            *worker_options,
        ]
        clients.append(Client(command))
        return clients[-1]

    yield start
    for client in clients:
        if client.process.poll() is None:
            os.killpg(client.process.pid, signal.SIGKILL)
        client.process.wait(timeout=10)
        for stream in (
            client.process.stdin,
            client.process.stdout,
            client.process.stderr,
        ):
            assert stream is not None
            stream.close()


@pytest.fixture
def service(start_service: Callable[..., Client]) -> Client:
    return start_service()


def stuck_pids(folder: Path, seconds: float = 15) -> list[int]:
    """Worker, its child and its parent, once the stuck job has told them."""
    deadline = time.monotonic() + seconds
    while not (folder / "pids").exists():
        assert time.monotonic() < deadline, "the job did not start"
        time.sleep(0.02)
    return [int(word) for word in (folder / "pids").read_text().split()]


def gone(pids: list[int], seconds: float = 3.0) -> bool:
    """True once none of these processes lives (a zombie does not)."""
    deadline = time.monotonic() + seconds
    while any(_lives(pid) for pid in pids):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _lives(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


@pytest.fixture
def processes() -> Any:
    class Processes:
        stuck_pids = staticmethod(stuck_pids)
        gone = staticmethod(gone)

    return Processes
