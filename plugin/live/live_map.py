"""The live map: labels and view in, a repainted preview out. Owns an engine of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from furrow.engine.contract.errors import (
    ArtefactDamaged,
    Cancelled,
    DiskFull,
    FurrowError,
    LabelFieldMissing,
    LabelsWithoutCrs,
    ViewOutsideArea,
)
from furrow.engine.contract.live_results import ParcelsSuggested, PreviewPainted
from furrow.engine.contract.requests import PreviewMap, SuggestParcels
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.enginelink.process import EngineCommand
from furrow.plugin.live.preview_layer import PreviewLayer
from furrow.plugin.translation import said, what

translate = QCoreApplication.translate

VIEW_MS = 150
"""The view must have been still for so long before it is painted."""
DRAWING_MS = 25
"""How often a canvas that draws is asked whether it is done."""
HURRY_SECONDS = 0.01
"""For features, where a label waits: what is there will do."""
FILL_SECONDS = 0.5
"""For features, where nothing waits. A label that comes meanwhile waits no longer than that."""
MOST_DEATHS = 1
"""The engine is started again so often, until a frame came through."""
MAY_PASS = (ArtefactDamaged, DiskFull, LabelFieldMissing, LabelsWithoutCrs)
"""What labels that are just being written, or edited, look like: told, and tried again; the next
label tries, too."""
RETRY_MS, MOST_RETRIES = 1000, 3
PROJECT_FILE = "furrow.json"


class LiveMap(QObject):
    """A preview of one Furrow project at a time. Nothing here blocks; all is told by signals.

    Args:
        canvas: whose view it follows, and in whose project the layer is.
        find_command: how the engine is started; may raise a FurrowError, which is told.
    """

    painted = pyqtSignal(object)
    """PreviewPainted: a frame is in sight, or there are too few classes for one."""
    told = pyqtSignal(str)
    """A sentence for the user, in their language: why there is no picture, what went wrong."""
    suggested = pyqtSignal(object)
    """ParcelsSuggested"""
    without_network = pyqtSignal(str)
    """Why the pretrained network that was asked for cannot be had: it goes on with the series."""
    stopped = pyqtSignal()
    """It runs no more: :meth:`stop` was called, or it gave up (which was told before)."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        find_command: Callable[[], EngineCommand],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._client = EngineClient(find_command, one_shot=False, parent=self)
        self._folder: str = ""
        self._features = ""
        self._crs = QgsCoordinateReferenceSystem()
        self._shown: PreviewLayer | None = None
        self._call = 0
        """Of the frame that is awaited; 0: none."""
        self._suggestion = 0
        self._wish: float | None = None
        """Seconds for features of the next frame, which is asked for when this one is there."""
        self._waiting: PreviewPainted | None = None
        """The newest frame, until the canvas has drawn."""
        self._deaths = 0
        self._retries = 0
        self._last_told = ""
        self._view_timer = self._timer(VIEW_MS, self._on_view)
        self._drawing_timer = self._timer(DRAWING_MS, self._show)
        self._retry_timer = self._timer(RETRY_MS, self._on_view)
        self._client.finished.connect(self._on_finished)
        self._client.failed.connect(self._on_failed)
        self._client.died.connect(self._on_died)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_running(self) -> bool:
        return bool(self._folder)

    @property
    def is_busy(self) -> bool:
        """Whether a frame is being made, or waits for one, or for the canvas."""
        return bool(self._call) or self._wish is not None or self._waiting is not None

    @property
    def engine_pid(self) -> int | None:
        return self._client.engine_pid

    def start(self, project_folder: str, features: str = "") -> None:
        """Begin with a project; one that ran is stopped first.

        Args:
            features: "" for the series, or a pretrained network, as "presto".
        """
        self.stop()
        crs = _crs_of(Path(project_folder))
        if crs is None:
            self._tell(
                translate("Live", "There is no Furrow project in {0}.").format(project_folder)
            )
            return
        self._folder, self._features, self._crs = project_folder, features, crs
        self._deaths, self._retries, self._last_told = 0, 0, ""
        project = QgsProject.instance()
        self._shown = PreviewLayer(project, Path(project_folder).resolve(), self)
        self._shown.taken_away.connect(self._on_layer_gone)
        project.cleared.connect(self.stop)
        self._canvas.extentsChanged.connect(self._on_extent)
        self._ask(HURRY_SECONDS)

    def stop(self) -> None:
        """The layer goes at once, and with it the engine."""
        if not self.is_running:
            return
        self._folder = ""
        self._canvas.extentsChanged.disconnect(self._on_extent)
        QgsProject.instance().cleared.disconnect(self.stop)
        for timer in (self._view_timer, self._drawing_timer, self._retry_timer):
            timer.stop()
        self._call, self._suggestion, self._wish, self._waiting = 0, 0, None, None
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.close()
            shown.deleteLater()
        self._client.stop()
        self.stopped.emit()

    def close(self) -> None:
        """The end: no signal comes any more, nothing is left in the project, no process runs."""
        self.blockSignals(True)
        self.stop()
        self._client.close()

    def labels_changed(self) -> None:
        """labels.gpkg was written: paint anew."""
        if self.is_running:
            self._ask(HURRY_SECONDS)

    def suggest(self, parcels: str = "", skip: str = "") -> None:
        """Ask what to label next within the view; ``suggested`` follows, or ``told``.

        Args:
            parcels: layer of polygons to choose from, as FILE or FILE:LAYER; "": segments.
            skip: places not to suggest, as X,Y;X,Y in the project's metres.
        """
        if not self.is_running or self._suggestion:
            return
        self._suggestion = self._client.ask(
            SuggestParcels(self._folder, parcels=parcels or None, bounds=self._bounds(), skip=skip)
        )

    # --- asking ----------------------------------------------------------------------------------

    def _on_extent(self) -> None:
        self._view_timer.start()

    def _on_view(self) -> None:
        if self.is_running:
            self._ask(HURRY_SECONDS)

    def _ask(self, seconds: float) -> None:
        """One frame at a time: whatever changes while it is made is in the one after it."""
        if self._call:
            self._wish = seconds if self._wish is None else min(seconds, self._wish)
            return
        self._wish = None
        size = self._canvas.mapSettings().outputSize()
        self._call = self._client.ask(
            PreviewMap(
                self._folder,
                features=self._features,
                bounds=self._bounds(),
                width_px=max(1, size.width()),
                height_px=max(1, size.height()),
                seconds=seconds,
            )
        )

    def _bounds(self) -> str | None:
        """The view in the project's own coordinates; None where it has no image there."""
        transform = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), self._crs, QgsProject.instance()
        )
        try:
            view = transform.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return None
        if view.isEmpty() or not view.isFinite():
            return None
        corners = (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum())
        return ",".join(f"{one:.2f}" for one in corners)

    # --- answers ---------------------------------------------------------------------------------

    def _on_finished(self, call: int, result: Any) -> None:
        if call == self._suggestion and isinstance(result, ParcelsSuggested):
            self._suggestion = 0
            self.suggested.emit(result)
        if call != self._call or not isinstance(result, PreviewPainted):
            return
        self._call = 0
        self._deaths, self._retries = 0, 0
        self._waiting = result
        self._show()
        if self._wish is not None:
            self._ask(self._wish)
        elif not result.is_complete:
            self._ask(FILL_SECONDS)

    def _show(self) -> None:
        """The newest frame, once the canvas has drawn: each repaint would stop a slow layer."""
        painted = self._waiting
        if painted is None or self._shown is None:
            return
        if painted.file and self._canvas.isDrawing():
            self._drawing_timer.start()
            return
        self._waiting = None
        if painted.too_few:
            self._shown.remove()  # a picture of labels that are gone would be a lie
            self._tell(said(painted.too_few))
        elif not self._shown.show(painted):
            self._ask(HURRY_SECONDS)  # its file is gone: another will come
            return
        else:
            self._last_told = ""
        for note in painted.notes:
            self._tell(said(note))
        self.painted.emit(painted)

    def _on_failed(self, call: int, problem: FurrowError) -> None:
        if call == self._suggestion:
            self._suggestion = 0
            if not isinstance(problem, Cancelled) and not self._is_end(problem):
                self._tell(_sentence(problem))
        if call != self._call:
            return
        self._call = 0
        if isinstance(problem, Cancelled) or self._is_end(problem):
            return
        if isinstance(problem, ViewOutsideArea):
            self._tell(
                translate(
                    "Live",
                    "The map shows nothing of the project's area. Move it there for the preview.",
                )
            )
        elif isinstance(problem, MAY_PASS):
            self._tell(_sentence(problem))
            if self._retries < MOST_RETRIES:
                self._retries += 1
                self._retry_timer.start()
        elif self._features:
            self._features = ""
            self.without_network.emit(_sentence(problem))
            self._ask(HURRY_SECONDS)
        else:
            self._give_up(_sentence(problem))

    def _on_died(self, problem: FurrowError) -> None:
        if not self.is_running:
            return
        self._call, self._suggestion = 0, 0
        self._deaths += 1
        if self._deaths > MOST_DEATHS:
            self._give_up(
                translate(
                    "Live", "The preview's engine ended again, so the preview stops: {0}"
                ).format(what(problem))
            )
            return
        self._tell(
            translate("Live", "The preview's engine ended and is started again: {0}").format(
                what(problem)
            )
        )
        QTimer.singleShot(0, self._ask_again)

    def _ask_again(self) -> None:
        if self.is_running:
            self._ask(HURRY_SECONDS)

    def _on_layer_gone(self) -> None:
        """Whoever removes the layer wants no preview."""
        QTimer.singleShot(0, self._stop_without_layer)  # not while QGIS is removing it

    def _stop_without_layer(self) -> None:
        if self.is_running:  # else the QGIS project was closed, and the layer went with it
            self._give_up(
                translate(
                    "Live", "The preview’s layer was taken from the map, so the preview stopped."
                )
            )

    def _give_up(self, sentence: str) -> None:
        self._tell(sentence)
        self.stop()

    def _tell(self, sentence: str) -> None:
        """Each thing once, however many frames say it."""
        if sentence != self._last_told:
            self._last_told = sentence
            self.told.emit(sentence)

    @staticmethod
    def _is_end(problem: FurrowError) -> bool:
        """Whether the engine itself ended, which :meth:`_on_died` tells."""
        return problem.code == "engine-died"

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _sentence(problem: FurrowError) -> str:
    from furrow.plugin.processing.failures import failure_text

    return failure_text(problem)


def _crs_of(folder: Path) -> QgsCoordinateReferenceSystem | None:
    """Of the project's grid; None where there is no project."""
    try:
        document = json.loads((folder / PROJECT_FILE).read_text(encoding="utf-8"))
        crs = QgsCoordinateReferenceSystem(str(document["grid"]["crs"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return crs if crs.isValid() else None
