"""Programs that servers are started from: where they are, and how they surely end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from tests.servers.http_server import HOST

CHECKOUT = Path(__file__).resolve().parents[2]
SERVER_PYTHON = CHECKOUT / ".venv-servers" / "bin" / "python"
END_S = 10.0
REMEDY = "run: make setup-servers"


def find_postgres() -> Path | None:
    """The folder of PostgreSQL's programs, with PostGIS if there is one, then the newest.

    Debian has them outside PATH.
    """
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    on_path = shutil.which("initdb")
    candidates = [*folders, *([Path(on_path).resolve().parent] if on_path else [])]
    usable = [folder for folder in candidates if (folder / "initdb").is_file()]
    return next(iter(sorted(usable, key=_has_postgis, reverse=True)), None)


def missing_for_stac() -> str | None:
    """Why no STAC API can be started here, in words; None: it can."""
    folder = find_postgres()
    if folder is None:
        return f"PostgreSQL is not installed; {REMEDY}"
    if not _has_postgis(folder):
        return f"PostgreSQL has no PostGIS; {REMEDY}"
    if not (SERVER_PYTHON.parent / "pypgstac").is_file():
        return f".venv-servers is not there; {REMEDY}"
    return None


def find_nginx() -> str | None:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def missing_for_nginx() -> str | None:
    return None if find_nginx() else f"nginx is not installed; {REMEDY}"


def start(
    command: Sequence[str],
    *,
    user: str | None = None,
    end_signal: str = "TERM",
    environment: Mapping[str, str] | None = None,
    output: IO[bytes] | None = None,
) -> subprocess.Popen[bytes]:
    """Start a program that the system ends, should the tests be killed; as ``user`` when root."""
    return subprocess.Popen(
        as_user(command, user, f"--pdeathsig={end_signal}"),
        env=dict(environment) if environment is not None else None,
        stdin=subprocess.DEVNULL,
        stdout=output or subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
        cwd="/",
        start_new_session=True,  # an interrupt of the tests is for the tests
    )


def as_user(command: Sequence[str], user: str | None, *options: str) -> list[str]:
    """The command under another user, where we are root and one is named."""
    change = [f"--reuid={user}", f"--regid={user}", "--init-groups"] if user and is_root() else []
    return ["setpriv", *change, *options, "--", *command] if change or options else list(command)


def is_root() -> bool:
    return os.geteuid() == 0


def end(process: subprocess.Popen[bytes], signal: int) -> None:
    """Ask a program to end, and see to it."""
    process.send_signal(signal)
    try:
        process.wait(END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_until(
    ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path, timeout_s: float = 30.0
) -> None:
    """Wait for a program to be ready; if it ends or takes too long, say what it said."""
    deadline = time.monotonic() + timeout_s
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            said = log.read_text(encoding="utf-8", errors="replace")[-3000:]
            raise RuntimeError(f"{process.args!r} did not get ready:\n{said}")
        time.sleep(0.02)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def _has_postgis(folder: Path) -> bool:
    shares = (
        Path("/usr/share/postgresql") / folder.parent.name,
        folder.parent / "share",
        folder.parent / "share" / "postgresql",
    )
    return any((share / "extension" / "postgis.control").is_file() for share in shares)


def _version(folder: Path) -> int:
    name = folder.parent.name
    return int(name) if name.isdigit() else 0


if __name__ == "__main__":
    # For make setup-servers: is anything to be installed?
    postgres = find_postgres()
    sys.exit(postgres is None or not _has_postgis(postgres) or find_nginx() is None)
