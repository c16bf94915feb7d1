"""PyQt6 with a stand-in for qgis, in processes of their own: nothing else must see the stand-in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
STAND_IN = Path(__file__).with_name("stand_in")


def _qt6_python() -> str:
    """The Python that has PyQt6: FURROW_QT6_PYTHON, the checkout's .venv-qt6, or this one."""
    given = os.environ.get("FURROW_QT6_PYTHON")
    own = CHECKOUT / ".venv-qt6" / "bin" / "python"
    return given or (str(own) if own.is_file() else sys.executable)


@pytest.fixture(scope="session")
def qt6(tmp_path_factory):
    """Runs a file of this folder under PyQt6, and gives what it printed.

    Skipped where PyQt6 is missing; fails there if FURROW_REQUIRE_QT6=1.
    """
    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "furrow").symlink_to(CHECKOUT, target_is_directory=True)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (plugins, STAND_IN, CHECKOUT))),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("runtime")),
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def run(*words: str) -> str:
        done = subprocess.run(
            [_qt6_python(), *words], env=environment, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-6000:]
        return done.stdout

    probe = "from PyQt6 import QtCore, QtWidgets; print(QtCore.QT_VERSION_STR)"
    found = subprocess.run(
        [_qt6_python(), "-c", probe], env=environment, capture_output=True, text=True
    )
    if found.returncode:
        last = (found.stderr.strip().splitlines() or ["no reason given"])[-1]
        reason = f"PyQt6 cannot be imported ({last}); make setup-qt6 installs it"
        if os.environ.get("FURROW_REQUIRE_QT6") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return run
