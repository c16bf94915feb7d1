"""A project that another QGIS window works on: what the panel shows and says of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from furrow.plugin.jobs.open_mark import RENEW_SECONDS, OpenMark
from furrow.plugin.panel.state import PanelState

translate = QCoreApplication.translate


class OpenProject(QObject):
    """Tells other windows that a project is open here, and keeps on telling them."""

    found = pyqtSignal(str)
    """a sentence: another window has the project open"""
    lost = pyqtSignal()
    """another computer has taken it over, e.g. while this one was asleep"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = OpenMark()
        self._folder = ""
        self.is_elsewhere = False
        """Another QGIS window works on this project: here it is only looked at."""
        self._clock = QTimer(self)
        self._clock.setInterval(RENEW_SECONDS * 1000)
        self._clock.timeout.connect(self.renew)

    def take(self, folder: str) -> None:
        """Mark a project as open here; where another window has it, that is told once."""
        before, self.is_elsewhere = self.is_elsewhere, not self._mark.take(folder)
        self._folder = folder
        self._clock.start()
        if self.is_elsewhere and not before:
            self._say()

    def renew(self) -> None:
        """A sign of life, every hour: a mark that is older than a day counts for nothing."""
        if not self.is_elsewhere and not self._mark.renew():
            self.take(self._folder)
            if self.is_elsewhere:
                self.lost.emit()

    def release(self) -> None:
        self._mark.release()
        self._clock.stop()
        self.is_elsewhere = False

    def is_free(self) -> bool:
        """Whether jobs may be started here; where another window still has it, that is told."""
        if self.is_elsewhere:
            self.take(self._folder)
        if self.is_elsewhere:
            self._say()
        return not self.is_elsewhere

    def _say(self) -> None:
        self.found.emit(open_elsewhere_sentence(self._folder))


def only_to_look_at(state: PanelState) -> PanelState:
    """The same, with no button that would start a job."""
    steps = {name: dataclasses.replace(view, can_act=False) for name, view in state.steps.items()}
    return dataclasses.replace(state, steps=steps)


def open_elsewhere_sentence(folder: str) -> str:
    return translate(
        "Panel",
        "{0} is open in another QGIS window: you can look at it here, and work on it once that "
        "window has closed it.",
    ).format(Path(folder).name)
