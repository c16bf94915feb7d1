"""A real file system of 120 MB, to run scripts on that fill it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

FILL = """
import os, sys
from pathlib import Path
from furrow.engine.contract import FurrowError, Reporter
mount = Path(sys.argv[1])
def fill(leave):
    stats = os.statvfs(mount)
    (mount / "filler").write_bytes(b"x" * (stats.f_bavail * stats.f_frsize - leave))
"""


def on_a_small_disk(tmp_path: Path, script: str, *arguments: object) -> list[str]:
    """Lines that a script prints. Its first argument is a real file system of 120 MB (a tmpfs in a
    mount namespace of its own)."""
    mount = tmp_path / "small"
    mount.mkdir()
    file = tmp_path / "script.py"
    file.write_text(script)
    own = [] if os.getuid() == 0 else ["--map-root-user"]
    namespace = ["unshare", *own, "--mount"]
    small = ["mount", "-t", "tmpfs", "-o", "size=120m", "none", str(mount)]
    if subprocess.run([*namespace, *small], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no mount namespace, so no small disk can be made")
    words = [sys.executable, file, mount, *arguments]
    line = " ".join(shlex.quote(str(word)) for word in words)
    done = subprocess.run(
        [*namespace, "sh", "-c", f"{shlex.join(small)} && {line}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()
