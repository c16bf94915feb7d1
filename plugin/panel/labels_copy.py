"""A draft's layer of labels, copied for the engine while the panel can still be used."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from furrow.engine.contract.errors import Cancelled, FurrowError
from furrow.engine.contract.progress import Progress
from furrow.engine.contract.requests import CreateProject
from furrow.plugin.panel.labels_source import copying_labels
from furrow.plugin.panel.project_request import create_request
from furrow.plugin.panel.state import Draft
from furrow.plugin.slices import Slices

translate = QCoreApplication.translate


class LabelsCopy(QObject):
    """Makes the request for a project of a draft; its layer of labels is copied first."""

    progressed = pyqtSignal(object)
    """Progress"""
    failed = pyqtSignal(object)
    """FurrowError; Cancelled too"""
    changed = pyqtSignal()
    """It runs, or runs no more; not where it is done at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._slices.progressed.connect(self._on_progress)
        self._slices.finished.connect(self._on_copied)
        self._slices.failed.connect(self._on_failed)
        self._draft = Draft()
        self._then: Callable[[CreateProject], Any] = lambda _: None

    @property
    def is_running(self) -> bool:
        return self._slices.is_running

    def start(self, draft: Draft, then: Callable[[CreateProject], Any]) -> None:
        """Args: then: gets the request; at once, where little or nothing is to be copied."""
        self._draft, self._then = draft, then
        if draft.is_by_hand:
            then(create_request(draft))
        else:
            self._slices.start(copying_labels(draft.labels_layer, draft.label_field))
            if self.is_running:
                self.changed.emit()

    def cancel(self) -> None:
        if self.is_running:
            self.stop()
            self._on_failed(Cancelled())

    def stop(self) -> None:
        """The end; nothing is told."""
        self._slices.stop()

    def _on_progress(self, fraction: float) -> None:
        words = translate("Panel", "Copying the labelled parcels")
        self.progressed.emit(Progress(fraction, words, None))

    def _on_copied(self, file: str) -> None:
        self._then(create_request(self._draft, file))

    def _on_failed(self, problem: Exception) -> None:
        if not isinstance(problem, FurrowError):
            raise problem
        self.failed.emit(problem)
        self.changed.emit()
