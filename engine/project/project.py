"""An open mapping project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from furrow.engine.contract.errors import FileMissing, ProjectBusy, ProjectNotWritable
from furrow.engine.contract.message import Message
from furrow.engine.project.document import ProjectDocument, read_document
from furrow.engine.project.paths import ProjectPaths
from furrow.engine.project.writing import sweep_unfinished


@dataclass(frozen=True)
class Project:
    """A project's folder and its document."""

    paths: ProjectPaths
    document: ProjectDocument

    @property
    def folder(self) -> Path:
        return self.paths.folder

    @property
    def imagery_source(self) -> Path:
        return self.paths.resolved(self.document.imagery_source)

    @property
    def cropland_mask(self) -> Path | None:
        """The user's mask, or None.

        Raises:
            FileMissing: it is named in furrow.json, and is not there.
        """
        stored = self.document.cropland_mask
        if stored is None:
            return None
        path = self.paths.resolved(stored)
        if not path.is_file():
            raise FileMissing(str(path))
        return path

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold the project while a step writes to it; what a killed run left is swept away first.

        The operating system lets go of the lock when the process dies, however it dies.

        Raises:
            ProjectBusy, ProjectNotWritable
        """
        if not os.access(self.folder, os.W_OK | os.X_OK):
            raise ProjectNotWritable(str(self.folder), Message("no write permission"))
        # One lock object a process and folder, so that a job may call another job's steps.
        lock = FileLock(self.paths.lock, timeout=0, is_singleton=True)
        try:
            with lock:
                if lock.lock_counter == 1:
                    sweep_unfinished(self.folder)
                yield
        except Timeout as problem:
            raise ProjectBusy(str(self.folder)) from problem
        except PermissionError as problem:
            raise ProjectNotWritable(str(self.folder), str(problem.strerror)) from problem


def open_project(folder: str | Path) -> Project:
    """Open a mapping project.

    Raises:
        NotAProject, ProjectCorrupt, ProjectNewer
    """
    paths = ProjectPaths(Path(folder).resolve())
    return Project(paths, read_document(paths.document))
