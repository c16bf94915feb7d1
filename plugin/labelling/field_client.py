"""The engine's answers about one place: the outline of a field, and its season."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.field_requests import OutlineField, ShowSeries

WAIT_MS = 120
"""The pointer rests so long before its place is asked about."""


class FieldClient(QObject):
    """Asks one thing at a time. Of the places that wait, the newest is asked and the others not.

    Args:
        client: an EngineClient that lives long, or what behaves like one; may be shared with
            others, whose calls have other numbers.
    """

    outlined = pyqtSignal(object)
    """FieldOutlined"""
    outline_failed = pyqtSignal(object)
    """FurrowError"""
    series_shown = pyqtSignal(object)
    """SeriesShown"""
    series_failed = pyqtSignal(object)
    """FurrowError: there is none of this place"""

    def __init__(self, client: Any, project: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._project = project
        self._outline_call: int | None = None
        self._series_call: int | None = None
        self._place: tuple[float, float, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask_series)
        client.finished.connect(self._on_finished)
        client.failed.connect(self._on_failed)

    @property
    def is_outlining(self) -> bool:
        return self._outline_call is not None

    def outline(self, x: float, y: float, crs: str) -> None:
        """Ask for the field at a place; the place before it is given up."""
        if self._outline_call is not None:
            self._client.cancel(self._outline_call)
        self._outline_call = self._client.ask(OutlineField(self._project, x, y, crs))

    def look_at(self, x: float, y: float, crs: str) -> None:
        """The pointer is here: ask for the series once it rests."""
        self._place = (x, y, crs)
        self._timer.start()

    def close(self) -> None:
        """No signal comes any more."""
        self._timer.stop()
        self.blockSignals(True)
        self._place = None
        for call in (self._outline_call, self._series_call):
            if call is not None:
                self._client.cancel(call)

    def _ask_series(self) -> None:
        if self._place is not None and self._series_call is None:
            x, y, crs = self._place
            self._place = None
            self._series_call = self._client.ask(ShowSeries(self._project, x, y, crs))

    def _on_finished(self, call: int, result: object) -> None:
        if call == self._outline_call:
            self._outline_call = None
            self.outlined.emit(result)
        elif call == self._series_call:
            self._series_call = None
            if self._place is None:  # else the pointer has gone on
                self.series_shown.emit(result)
            self._go_on()

    def _on_failed(self, call: int, problem: FurrowError) -> None:
        if call == self._outline_call:
            self._outline_call = None
            self.outline_failed.emit(problem)
        elif call == self._series_call:
            self._series_call = None
            if self._place is None:
                self.series_failed.emit(problem)
            self._go_on()

    def _go_on(self) -> None:
        if self._place is not None and not self._timer.isActive():
            self._ask_series()
