"""What can be done with a finished map: compare, export, copy the job, begin the next season."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.requests import Request
from furrow.plugin.compare.choose_maps import Candidate, ChooseMaps, candidates, layer_of
from furrow.plugin.compare.swipe_tool import SwipeTool
from furrow.plugin.jobs.exports import (
    ExportFailed,
    ExportTask,
    os_sentence,
    write_geopackage,
    write_raster,
)
from furrow.plugin.jobs.map_requests import requests_of
from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog
from furrow.plugin.jobs.request_text import python_text
from furrow.plugin.layers.finished_map import FinishedMap
from furrow.plugin.panel.open_elsewhere import open_elsewhere_sentence
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.words import failure_sentence

translate = QCoreApplication.translate

_LAST = "furrow/last_export_folder"


class MapActions(QWidget):
    """Below the figures of a map. Where a file went is said here, with a way to it."""

    wants_words = pyqtSignal(str)
    """a sentence about what went wrong"""
    wants_hint = pyqtSignal(str)

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self._finished: FinishedMap | None = None
        self._swipe: SwipeTool | None = None
        self._task: ExportTask | None = None
        self._made = ""
        self.compare = _button("furrow_compare", translate("Panel", "Compare…"))
        self.compare.setCheckable(True)
        self.compare.setToolTip(
            translate("Panel", "Two maps over each other, parted by a line that you drag")
        )
        self.compare.clicked.connect(self._on_compare)
        self.export = _button("furrow_export", translate("Panel", "Export"))
        self.export.setMenu(self._export_menu())
        self.copy = _button("furrow_copy_job", translate("Panel", "Copy the job"))
        self.copy.setToolTip(translate("Panel", "The same map from a script or from the toolbox"))
        self.copy.setMenu(self._copy_menu())
        self.season = _button("furrow_new_season", translate("Panel", "New season…"))
        self.season.clicked.connect(self._on_new_season)
        self._where = WrappingLabel()
        self._where.setObjectName("furrow_export_words")
        self.open_folder = QPushButton(translate("Panel", "Open the folder"))
        self.open_folder.setObjectName("furrow_open_export")
        self.open_folder.clicked.connect(self._on_open_folder)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        buttons = (self.compare, self.export, self.copy, self.season)
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self._where)
        column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self._say_made("")

    def show_map(self, finished: FinishedMap) -> None:
        """What the buttons are about from now on."""
        self._finished = finished
        self._say_made("")

    def allow(self, is_busy: bool) -> None:
        """While a job runs, or another window has the project, no other project is begun."""
        is_elsewhere = self._session.is_open_elsewhere
        self.season.setEnabled(not is_busy and not is_elsewhere)
        self.season.setToolTip(
            open_elsewhere_sentence(self._session.state.folder)
            if is_elsewhere
            else translate(
                "Panel",
                "A new project with this area, legend and parcels, to be labelled for another "
                "season",
            )
        )

    def dispose(self) -> None:
        """Leave the canvas as it was."""
        if self._swipe is not None:
            self._swipe.dispose()
            self._swipe = None

    @property
    def requests(self) -> tuple[Request, ...]:
        """The job that makes this map again, part by part; only while a map is shown."""
        return requests_of(self._finished)

    # --- compare ---

    def _on_compare(self, wanted: bool) -> None:
        if self._swipe is not None and self._swipe.item is not None:
            self._swipe.end()
            return
        self.compare.setChecked(False)
        project = QgsProject.instance()
        folder = "" if self._finished is None else str(self._finished.folder)
        found = candidates(folder, project)
        if len(found) < 2:
            self.wants_hint.emit(
                translate(
                    "Panel",
                    "There is only one map. Make another one, with another recipe or more labels, "
                    "or add a layer to compare with.",
                )
            )
            return
        dialog = ChooseMaps(found, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.begin_swipe(*dialog.chosen))
        dialog.open()

    def begin_swipe(self, left: Candidate, right: Candidate) -> None:
        """Compare two of what :func:`~furrow.plugin.compare.choose_maps.candidates` found."""
        project = QgsProject.instance()
        try:
            layers = [layer_of(candidate, project) for candidate in (left, right)]
        except FurrowError as problem:
            self.wants_words.emit(failure_sentence(problem))
            return
        if None in layers:
            self.wants_words.emit(translate("Panel", "That layer is no longer in the project."))
            return
        if self._swipe is None:
            self._swipe = SwipeTool(self._canvas)
            self._swipe.ended.connect(self._on_swipe_ended)
        self._swipe.begin(*layers, (left.title, right.title))
        self.compare.setChecked(True)
        self.compare.setText(translate("Panel", "End comparing"))
        self.wants_hint.emit(
            translate(
                "Panel",
                "Drag the line, or move it with the arrow keys (Shift: faster). Escape ends it.",
            )
        )

    def _on_swipe_ended(self, why: str) -> None:
        self.compare.setChecked(False)
        self.compare.setText(translate("Panel", "Compare…"))
        self.wants_hint.emit(why)

    # --- export ---

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, text, action in (
            ("gpkg", translate("Panel", "Parcels and areas (GeoPackage)…"), self.export_geopackage),
            ("tif", translate("Panel", "Raster (cloud-optimised GeoTIFF)…"), self.export_raster),
            ("pdf", translate("Panel", "Page to print (PDF)…"), self.export_sheet),
        ):
            menu.addAction(text, action).setObjectName("furrow_export_" + name)
        return menu

    def export_geopackage(self) -> None:
        target = self._ask(".gpkg", translate("Panel", "GeoPackage"))
        if target is not None:
            folder = self._finished.folder
            self._write(target, lambda to, stops: write_geopackage(folder, to, stops))

    def export_raster(self) -> None:
        target = self._ask(".tif", translate("Panel", "GeoTIFF"))
        if target is not None:
            source = self._finished.crop_map
            self._write(target, lambda to, stops: write_raster(source, to, stops))

    def export_sheet(self) -> None:
        target = self._ask(".pdf", translate("Panel", "PDF"))
        if target is None:
            return
        from furrow.plugin.jobs.map_sheet import write_sheet

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_sheet(self._finished, target)
        except FurrowError as problem:
            self.wants_words.emit(failure_sentence(problem))
        except ExportFailed as problem:
            self.wants_words.emit(str(problem))
        except OSError as problem:
            self.wants_words.emit(os_sentence(problem, target))
        else:
            self._say_made(str(target))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _write(self, target: Path, write: Callable[[Path, Callable[[], bool]], None]) -> None:
        title = translate("Panel", "Furrow: export {0}").format(target.name)
        self._task = ExportTask(title, target, write)
        self._task.done.connect(self._say_made)
        self._task.failed.connect(self._on_export_failed)
        QgsApplication.taskManager().addTask(self._task)

    def _on_export_failed(self, why: str) -> None:
        self._task = None
        if why:
            self.wants_words.emit(why)

    def _ask(self, ending: str, kind: str) -> Path | None:
        """Where to; the file's ending is put where it was left out."""
        if self._finished is None:
            return None
        settings = QgsSettings()
        last = str(settings.value(_LAST, "") or Path.home())
        name = f"{self._finished.project_name or self._finished.name}-{self._finished.name}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.export.text(), str(Path(last) / (name + ending)), f"{kind} (*{ending})"
        )
        if not chosen:
            return None
        target = Path(chosen)
        if target.suffix.lower() != ending:
            target = target.with_name(target.name + ending)
        settings.setValue(_LAST, str(target.parent))
        return target

    def _say_made(self, file: str) -> None:
        self._task, self._made = None, file
        self._where.setText(translate("Panel", "Written: {0}").format(file) if file else "")
        self._where.setVisible(bool(file))
        self.open_folder.setVisible(bool(file))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._made).parent)))

    # --- copy ---

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, text, action in (
            ("python", translate("Panel", "Copy as Python"), self.copy_python),
            ("command", translate("Panel", "Copy as command"), self.copy_command),
            ("model", translate("Panel", "Save as Processing model…"), self.save_model),
        ):
            menu.addAction(text, action).setObjectName("furrow_copy_" + name)
        return menu

    def copy_python(self) -> None:
        self._to_clipboard(python_text(*self.requests))

    def copy_command(self) -> None:
        self._to_clipboard("\n".join(command_text(request) for request in self.requests))

    def save_model(self) -> None:
        target = self._ask(".model3", translate("Panel", "Processing model"))
        if target is None:
            return
        from furrow.plugin.jobs.model_file import steps_model, write_model

        try:
            write_model(steps_model(target.stem, self.requests), target)
        except OSError as problem:
            self.wants_words.emit(os_sentence(problem, target))
        else:
            self._say_made(str(target))

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.wants_hint.emit(translate("Panel", "Copied: {0}").format(text.strip()))

    # --- the next season ---

    def _on_new_season(self) -> None:
        dialog = NewSeasonDialog(str(self._finished.folder.parent.parent), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._session.new_season(*dialog.requests))
        dialog.open()


def _button(name: str, text: str) -> QPushButton:
    """Two stand beside each other, however narrow the panel is."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button
