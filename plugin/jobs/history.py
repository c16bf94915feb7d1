"""What the panel has asked of the engine: kept in QGIS's profile, so that it outlives QGIS."""

from __future__ import annotations

import dataclasses
import json
import re
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from furrow.engine.contract.errors import Cancelled, FurrowError
from furrow.engine.contract.progress import LogLine, Progress
from furrow.engine.contract.requests import ProjectStatus, Request
from furrow.plugin import translation
from furrow.plugin.jobs.processes import identity, is_process, may_run
from furrow.plugin.panel.session import PanelSession

translate = QCoreApplication.translate

KEY = "furrow/jobs"
KEPT = 50
LOG_LINES = 200
_GAP = "  "
RUNNING, DONE, FAILED, CANCELLED = "running", "done", "failed", "cancelled"


@dataclass(frozen=True)
class Job:
    """One request that was asked, and what came of it."""

    key: str
    method: str
    folder: str
    """Of the project; empty where the request names none."""
    began: float
    """Seconds since 1970."""
    seconds: float = 0.0
    """How long it took, or has taken."""
    state: str = RUNNING
    detail: str = ""
    """Why it failed, in the user's language."""
    recipe: str = ""
    """Of a training."""
    log: tuple[str, ...] = ()
    """The engine's lines, the last LOG_LINES of them."""
    by: dict[str, Any] = dataclasses.field(default_factory=dict)
    """Which QGIS runs it: processes.identity."""
    was_cut_off: bool = False
    """QGIS was closed while it ran, and who opened the project since was not told so yet."""


class JobHistory(QObject):
    """Listens to a session. The newest job first."""

    changed = pyqtSignal()

    def __init__(self, session: PanelSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: dict[str, Job] = {}
        self._own: set[str] = set()
        """Keys of what this window knows better than the profile: its own jobs, and what it found
        to have ended."""
        self._current: dict[int, str] = {}
        self._read()
        session.asked.connect(self._on_asked)
        session.answered.connect(self._on_answered)
        session.logged.connect(self._on_logged)
        session.progressed.connect(self._on_progressed)

    @property
    def jobs(self) -> tuple[Job, ...]:
        listed = sorted(self._jobs.values(), key=lambda job: job.began, reverse=True)
        now = time.time()
        return tuple(
            dataclasses.replace(job, seconds=now - job.began) if job.state == RUNNING else job
            for job in listed
        )

    @property
    def waiting(self) -> tuple[Request, ...]:
        """What comes after the job that runs, the next first."""
        return self._session.waiting

    def runs_here(self, job: Job) -> bool:
        """Whether it is this window's to cancel."""
        return job.state == RUNNING and job.key in self._current.values()

    def look_again(self) -> None:
        """What other QGIS windows have done meanwhile."""
        self._read()
        self.changed.emit()

    def clear(self) -> None:
        """Forget all but what runs, here or in another window."""
        self._read()
        self._jobs = {key: job for key, job in self._jobs.items() if job.state == RUNNING}
        self._save(forget=True)

    def take_cut_off(self, folder: str) -> Job | None:
        """The last job of a project, where QGIS was closed while it ran. It is told of once."""
        of_project = [job for job in self.jobs if job.folder and _is_of(job.folder, folder)]
        for job in of_project:
            if job.was_cut_off:
                self._jobs[job.key] = dataclasses.replace(self._jobs[job.key], was_cut_off=False)
                self._own.add(job.key)
        if not any(job.was_cut_off for job in of_project):
            return None
        self._save()
        return of_project[0] if of_project[0].was_cut_off else None

    # --- what the session tells ---

    def _on_asked(self, call: int, request: Request) -> None:
        if isinstance(request, ProjectStatus):
            return
        folder = str(getattr(request, "project", "") or getattr(request, "folder", "") or "")
        recipe = str(getattr(request, "recipe", "") or "")
        key, by = uuid.uuid4().hex, identity()
        job = Job(key, request.method, folder, time.time(), recipe=recipe, by=by)
        self._jobs[job.key] = job
        self._own.add(job.key)
        self._current[call] = job.key
        self._save()

    def _on_progressed(self, progress: Progress) -> None:
        """What is being done belongs to the log, once; of a figure that changes, the newest."""
        self._add_line(self._session.job, progress.message, is_newer=True)

    def _on_logged(self, call: int, line: LogLine) -> None:
        self._add_line(call, line.text)

    def _add_line(self, call: int, text: str, is_newer: bool = False) -> None:
        job = self._jobs.get(self._current.get(call, ""))
        if job is None or (job.log and job.log[-1].endswith(_GAP + text)):
            return
        before = job.log
        if is_newer and before and _is_like(before[-1].partition(_GAP)[2], text):
            before = before[:-1]
        log = (*before, time.strftime("%H:%M:%S") + _GAP + text)[-LOG_LINES:]
        self._jobs[job.key] = dataclasses.replace(job, log=log)
        self.changed.emit()

    def _on_answered(self, call: int, answer: object) -> None:
        job = self._jobs.get(self._current.pop(call, ""))
        if job is None:
            return
        state, detail = DONE, ""
        if isinstance(answer, Cancelled):
            state = CANCELLED
        elif isinstance(answer, FurrowError):
            state, detail = FAILED, translation.what(answer)
        elif getattr(answer, "reused", False):
            detail = translate("Jobs", "Nothing had changed: what was there is used.")
        took = time.time() - job.began
        self._jobs[job.key] = dataclasses.replace(job, seconds=took, state=state, detail=detail)
        self._save()

    def _read(self) -> None:
        """Of another window's jobs, what the profile says now; what ended without a word is so
        told."""
        own = {key: job for key, job in self._jobs.items() if key in self._own}
        self._jobs = {**{job.key: job for job in read_jobs()}, **own}
        for key, job in self._jobs.items():
            if job.state == RUNNING and key not in self._own and not _may_run(job):
                detail = translate(
                    "Jobs", "QGIS was closed while it ran. What was finished is kept."
                )
                self._jobs[key] = dataclasses.replace(
                    job, state=FAILED, detail=detail, was_cut_off=True
                )
                self._own.add(key)

    def _save(self, forget: bool = False) -> None:
        """What another QGIS window has kept meanwhile stays."""
        if not forget:
            self._read()
        newest = sorted(self._jobs.values(), key=lambda job: job.began, reverse=True)[:KEPT]
        text = json.dumps([dataclasses.asdict(job) for job in newest], ensure_ascii=False)
        QgsSettings().setValue(KEY, text)
        self._jobs = {job.key: job for job in newest}
        self._own &= set(self._jobs)
        self.changed.emit()


def read_jobs() -> list[Job]:
    """What the profile holds; nothing where it cannot be read."""
    try:
        listed = json.loads(str(QgsSettings().value(KEY, "") or "[]"))
        return [_job(item) for item in listed]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def last_training_seconds(recipe: str) -> float:
    """How long the last finished training with a recipe took on this computer; 0: none is known."""
    for job in sorted(read_jobs(), key=lambda job: job.began, reverse=True):
        found = (job.method, job.recipe, job.state, job.detail)
        if found == ("train_model", recipe, DONE, ""):  # with a detail, nothing was trained
            return job.seconds
    return 0.0


def _is_like(one: str, other: str) -> bool:
    """Whether only numbers differ."""
    return re.sub(r"[\d.,]+", "0", one) == re.sub(r"[\d.,]+", "0", other)


def _job(item: dict[str, Any]) -> Job:
    known = {field.name for field in dataclasses.fields(Job)}
    values = {name: value for name, value in item.items() if name in known}
    log, by = tuple(map(str, values.get("log", ()))), dict(values.get("by", {}))
    return Job(**{**values, "log": log, "by": by})


def _may_run(job: Job) -> bool:
    """Not one of this process: its window, of a plugin that was loaded anew, is gone."""
    return may_run(job.by, seen=job.began) and not is_process(job.by)


def _is_of(job_folder: str, project: str) -> bool:
    """Downloads lie below the project that they are for."""
    job, whole = Path(job_folder), Path(project)
    return job == whole or whole in job.parents
