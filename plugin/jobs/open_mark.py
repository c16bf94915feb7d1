"""Which QGIS window has a project open: ``.furrow-open.json`` beside furrow.json. No Qt.

It keeps a second window from starting jobs on the same project. What the engine writes is guarded
by the engine's own lock all the same.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from furrow.engine.contract.paths import PROJECT_FILE
from furrow.plugin.jobs.processes import identity, is_process, may_run

NAME = ".furrow-open.json"
RENEW_SECONDS = 3600
"""How often who has it open renews the mark: it holds for a day on other computers."""


class OpenMark:
    """At most one project is marked at a time.

    Args:
        pid: of the process that holds the mark.
    """

    def __init__(self, pid: int | None = None) -> None:
        self._pid = os.getpid() if pid is None else pid
        self._file: Path | None = None

    def take(self, folder: str) -> bool:
        """Mark a project as open here; False where another window has it open.

        A mark whose process is gone is taken over. A folder that cannot be written, or that holds
        no project, needs no mark.
        """
        file = Path(folder) / NAME
        if self._file == file and self._is_mine(_read(file)):
            return True
        self.release()
        if not (Path(folder) / PROJECT_FILE).is_file():
            return True
        text = json.dumps(identity(self._pid))
        for _ in range(2):
            try:
                with open(file, "x", encoding="utf-8") as writer:
                    writer.write(text)
                self._file = file
                return True
            except FileExistsError:
                found = _read(file)
                if not self._is_mine(found) and _is_held(found, file):
                    return False
                file.unlink(missing_ok=True)
            except OSError:
                return True  # read-only: the engine refuses to write there, too
        return False  # somebody else took over the same stale mark at the same moment

    def renew(self) -> bool:
        """A sign of life for other computers; False where the mark is to be taken again: it was
        removed, or taken over meanwhile."""
        file = self._file
        if file is None:
            return True
        if not self._is_mine(_read(file)):
            return not (file.parent / PROJECT_FILE).is_file()  # out of reach: told by the next job
        try:
            os.utime(file)
        except OSError:
            return True  # a disk that is full or gone; the next job tells of it
        return True

    def release(self) -> None:
        """Take the mark away; one that another window has put there stays."""
        file, self._file = self._file, None
        if file is not None and self._is_mine(_read(file)):
            try:
                file.unlink(missing_ok=True)
            except OSError:
                return  # it is stale once this process has ended

    def _is_mine(self, found: dict[str, Any]) -> bool:
        return is_process(found, self._pid)


def _read(file: Path) -> dict[str, Any]:
    """Empty where there is none, or it cannot be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_held(found: dict[str, Any], file: Path) -> bool:
    try:
        return may_run(found, seen=file.stat().st_mtime)
    except OSError:
        return False
