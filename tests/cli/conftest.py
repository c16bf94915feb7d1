"""The command over the servers of tests/servers: which fixtures, and how it is run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.imagery.remote.conftest import collection_one, earth_search, field_area, summer
from tests.servers.fixtures import (
    cluster,
    cogs,
    earth_search_api,
    file_server,
    sentinel_hub,
    session_earth_search_api,
    session_file_server,
    session_sentinel_hub,
)

__all__ = [
    "cluster",
    "cogs",
    "collection_one",
    "earth_search",
    "earth_search_api",
    "field_area",
    "file_server",
    "sentinel_hub",
    "session_earth_search_api",
    "session_file_server",
    "session_sentinel_hub",
    "summer",
]

ENGINE = Path(__file__).resolve().parents[2] / "engine"


class Shell:
    """A person's shell, in a folder whose name has a space."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "my fields"
        self.folder.mkdir()
        programs = folder / "bin"
        programs.mkdir()
        command = programs / "furrow"
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -X utf8 "{ENGINE}" "$@"\n')
        command.chmod(0o755)
        self.environment = {k: v for k, v in os.environ.items() if k != "COLUMNS"}
        self.environment["PATH"] = f"{programs}:{os.environ['PATH']}"
        self.environment["TMPDIR"] = str(folder)

    def run(self, line: str, columns: int | None = None) -> subprocess.CompletedProcess[str]:
        """One line, typed as it stands."""
        return subprocess.run(
            ["/bin/sh", "-c", line],
            cwd=self.folder,
            env=self._environment(columns),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def start(self, line: str, **more: Any) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["/bin/sh", "-c", f"exec {line}"],
            cwd=self.folder,
            env=self._environment(None),
            text=True,
            **more,
        )

    def _environment(self, columns: int | None) -> dict[str, str]:
        return self.environment | ({} if columns is None else {"COLUMNS": str(columns)})


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)
