"""Run a step of the set-up quietly, and say in a sentence what went wrong."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOG = CHECKOUT / "build" / "setup.log"


class SetupFailed(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def run_logged(command: Sequence[str]) -> None:
    """Run quietly; what the command says goes to build/setup.log."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
    }
    ended = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
        env=clean,
        close_fds=False,  # the children hold the set-up's lock
        check=False,
    )
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(command)}\n{ended.stdout}\n")
    if ended.returncode == 0:
        return
    said = ended.stdout.lower()
    for signs, sentence in _CAUSES:
        if any(sign in said for sign in signs):
            raise SetupFailed(f"{sentence} (What was said stands in {LOG}.)")
    last_lines = "\n".join(ended.stdout.strip().splitlines()[-12:])
    raise SetupFailed(f"this command failed: {' '.join(command)}\n{last_lines}\n(More in {LOG}.)")


def ask(python: str | Path, code: str) -> str | None:
    """What ``code`` prints under ``python``; None if that Python is missing or broken."""
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", code], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None


def worded(failure: OSError) -> str:
    if failure.errno in (errno.ENOSPC, errno.EDQUOT):
        return DISK_FULL
    where = f" ({failure.filename})" if failure.filename else ""
    return f"{failure.strerror or failure}{where}. Correct that and run again."


DISK_FULL = "The disk is full. Free some space and run again."

_CAUSES = (
    (("no space left on device", "disk quota exceeded"), DISK_FULL),
    (
        ("do not match the hashes", "hashes are required"),
        "A downloaded package is not the one that the lock names. Nothing of it was used; "
        "run again, and if it stays so, report it.",
    ),
    (
        (
            "name resolution",
            "name or service not known",
            "newconnectionerror",
            "connection refused",
            "connecttimeout",
            "readtimeout",
            "timed out",
            "network is unreachable",
            "proxyerror",
            "sslerror",
            "certificate_verify_failed",
            "could not resolve",
            "unable to connect",
        ),
        "The package index could not be reached. Check the network, and if you are behind a "
        "proxy, pip's configuration (“pip config list”); then run again.",
    ),
    (
        ("no matching distribution found",),
        "A locked package is not offered for this Python and computer. Try another Python "
        "(make setup FURROW_PYTHON=/path/to/python3.11).",
    ),
    (
        ("permission denied",),
        "Something may not be written. Give yourself write permission there and run again.",
    ),
)
