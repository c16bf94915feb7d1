"""Look at this computer in a thread: programs are asked, which may take half a minute each."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer

from furrow.plugin.enginelink.environment.gpu import Gpu, find_gpu
from furrow.plugin.enginelink.environment.pip_sources import package_sources
from furrow.plugin.enginelink.environment.plan import python_of_choice
from furrow.plugin.enginelink.environment.pythons import Choice, find_python
from furrow.plugin.enginelink.environment.system import System

_LOOK_MS = 30


@dataclass(frozen=True)
class Computer:
    """What a set-up depends on."""

    gpu: Gpu | None
    choice: Choice
    sources: tuple[str, ...] = ()
    """Where the chosen Python's pip takes packages from."""


def look_at(system: System, chosen_python: str) -> Computer:
    """All that programs have to be asked for. May take a minute; no Qt."""
    choice = find_python(system, chosen_python)
    python = python_of_choice(system, choice)
    return Computer(find_gpu(system), choice, package_sources(system, python) if python else ())


class ComputerLook(QObject):
    """One look at a time; a newer one makes an older one's answer void.

    The thread touches nothing of Qt: what it found is fetched by a timer, so the window may go
    while a program still hangs.
    """

    def __init__(
        self, system: System, on_found: Callable[[Computer], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system, self._on_found = system, on_found
        self._thread: threading.Thread | None = None
        self._found: list[Computer] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._fetch)

    @property
    def is_under_way(self) -> bool:
        return self._timer.isActive()

    def start(self, chosen_python: str) -> None:
        found: list[Computer] = []
        system = self._system

        def run() -> None:
            found.append(look_at(system, chosen_python))

        self._found = found
        self._thread = threading.Thread(target=run, name="furrow-look", daemon=True)
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """No answer comes any more."""
        self._timer.stop()

    def _fetch(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._timer.stop()
        # Nothing is there only where looking itself failed: then nothing can be offered.
        self._on_found(self._found[0] if self._found else Computer(None, Choice(None)))
