"""A server in a process of its own, told what to do over a pipe; it ends when the pipe does.

Not in a thread of the tests: while ``rasterio.open`` looks for files beside the one at an address,
it holds Python's global lock (rasterio 1.4), so a server in the same process could never answer.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any, Self

CHECKOUT = Path(__file__).resolve().parents[2]
END_S = 5.0


class ServerProcess:
    """The tests' side. The other side is a LoopbackServer of the standard library only."""

    def __init__(self, service: str, **options: Any) -> None:
        self._first = {"service": service, "options": options}
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self.port = 0

    @property
    def base_url(self) -> str:
        """Without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        return self._running.pid

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-S", "-m", "tests.servers.process"],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={},
            start_new_session=True,  # an interrupt of the tests is for the tests
        )
        self.port = self._exchange(self._first)
        return self

    def __exit__(self, *_: object) -> None:
        process = self._running
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
        self._process = None

    def call(self, method: str, **arguments: Any) -> Any:
        """Call a public method of the service; arguments and answer are JSON."""
        return self._exchange({"method": method, "arguments": arguments})

    def _exchange(self, message: dict[str, Any]) -> Any:
        process = self._running
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a server's process was started without its pipes")
        with self._lock:
            process.stdin.write(json.dumps(message) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of {self._first['service']} ended by itself")
        answer = json.loads(line)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    @property
    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            raise RuntimeError(f"{type(self).__name__} serves only inside its with block")
        return self._process


def serve() -> None:
    """The other side: the first line says what to serve; then one call a line, until the end."""
    first = json.loads(sys.stdin.readline())
    module, _, name = first["service"].partition(":")
    with getattr(import_module(module), name)(**first["options"]) as service:
        _reply({"result": service.port})
        for line in sys.stdin:
            message = json.loads(line)
            try:
                _reply({"result": getattr(service, message["method"])(**message["arguments"])})
            except (TypeError, ValueError, OSError, AttributeError) as problem:
                _reply({"error": f"{message['method']}: {problem!r}"})


def _reply(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve()
