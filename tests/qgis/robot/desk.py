"""What stands before the robot: QGIS in small, the panel, folders, and what is seen of them.

A robot does only what a person could: it presses what is visible and enabled. Dialogs for files
answer with a file of the robot's own choice.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from random import Random

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsLayerTreeMapCanvasBridge, QgsProjectionSelectionWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QtMsgType, qInstallMessageHandler
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from furrow.plugin.panel.dock import FurrowDock
from tests.qgis.processing.processes import Seen, descendants, seconds_until_gone
from tests.qgis.robot.memory import Memory, damage_of, labels_of

AREA = QgsRectangle(500_000, 5_599_400, 500_600, 5_600_000)
"""The tiny season."""
CRS = QgsCoordinateReferenceSystem("EPSG:32631")
"""Of the season, and of its labels."""
GONE_WITHIN_SECONDS = 5.0
_ONLY_C_SHOWS = (QgsFileWidget, QgsProjectionSelectionWidget)
"""Their buttons open dialogs that only a person can close."""
_LAWFUL = (
    "judge the map",
    "outside the project",
    "another program is writing",
    "a class “",
    "name",
)
"""Parts of sentences that say why a label was not taken."""
_BROKEN = ("unexpected", "engine-died", "protocol-mismatch", "bad-request")
"""Codes of errors that no valid action may give."""
_QT_MAY_SAY = ("propagateSizeHints", "does not support", "QStandardPaths", "QFont", "Warning 1:")


class Trouble(Exception):
    """Something that must never happen."""


class Desk:
    """
    Args:
        season: imagery and parcels.gpkg of the tiny season.
        projects: Furrow projects that are there from the beginning.
        room: an empty folder.
    """

    def __init__(self, window, iface, find_command, season, projects, room, seed):
        self.window, self.iface, self.find_command = window, iface, find_command
        self.season, self.room = Path(season), Path(room)
        self.rng = Random(seed)
        self.canvas = window.canvas
        self.projects = [str(project) for project in projects]
        self.memories: dict[str, Memory] = {}
        self.troubles: list[str] = []
        self.said: set[str] = set()
        self.jobs = {"asked": 0, "done": 0, "cancelled": 0, "failed": 0}
        self.refusals: list[str] = []
        self.processes: Seen = set()
        self._store = None
        self._classes = 0
        self._known = descendants(os.getpid())
        self._number = 0
        project = QgsProject.instance()
        project.clear()
        project.crsChanged.connect(self._on_crs)
        project.setCrs(CRS)
        self.show_area()
        self._bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), self.canvas)
        self._bridge.setAutoSetupOnFirstLayer(False)
        self._hooks = sys.excepthook, sys.unraisablehook
        sys.excepthook, sys.unraisablehook = self._on_exception, self._on_unraisable
        self._messages = qInstallMessageHandler(self._on_qt_message)
        QgsApplication.messageLog().messageReceived[str, str, _level()].connect(self._on_log)
        self.open_panel()

    # --- the panel ---

    def open_panel(self) -> None:
        dock = FurrowDock(self.iface, self.find_command)
        dock.demo_size_px, dock.demo_labelled_per_crop = 64, 2
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.window.resizeDocks([dock], [360], Qt.Orientation.Horizontal)
        dock.session.failed.connect(self._on_failed)
        dock.session.asked.connect(lambda *_: self._count("asked"))
        dock.session.answered.connect(self._on_answered)
        dock.labels.labelling.refused.connect(lambda words: words and self.refusals.append(words))
        self.dock = dock

    def close_panel(self) -> None:
        """As when the plugin is unloaded: nothing that it started is left."""
        self.watch_processes()
        self.dock.dispose()
        try:
            seconds_until_gone(self.processes, GONE_WITHIN_SECONDS)
        except AssertionError as left:
            raise Trouble(f"still running after the panel's end: {left}") from left
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        self.processes, self._store = set(), None

    def leave(self) -> None:
        """The desk as it was found."""
        if not sip.isdeleted(self.dock):
            self.dock.dispose()
        QgsApplication.messageLog().messageReceived[str, str, _level()].disconnect(self._on_log)
        qInstallMessageHandler(self._messages)
        sys.excepthook, sys.unraisablehook = self._hooks
        QgsProject.instance().crsChanged.disconnect(self._on_crs)
        self.canvas.stopRendering()
        self._bridge.deleteLater()
        QgsProject.instance().clear()

    # --- the map ---

    def new_qgis_project(self) -> None:
        """In whatever coordinates QGIS is set to begin with."""
        QgsProject.instance().clear()
        epsg = self.rng.choice((32631, 3857, 4326))
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
        self.show_area()

    def open_qgis_project(self, file: Path) -> None:
        project = QgsProject.instance()
        project.read(str(file))
        if not project.crs().isValid():
            project.setCrs(CRS)
        self._on_crs()
        self.show_area()

    def show_area(self) -> None:
        self.canvas.setExtent(self._to_map.transformBoundingBox(AREA))

    def pixel(self, x: float, y: float) -> QPoint:
        """Where a place of the area is on the canvas."""
        there = self._to_map.transform(QgsPointXY(x, y))
        there = self.canvas.getCoordinateTransform().transform(there)
        return QPoint(round(there.x()), round(there.y()))

    @property
    def _to_map(self) -> QgsCoordinateTransform:
        crs = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(CRS, crs, QgsProject.instance())

    def _on_crs(self) -> None:
        """As QGIS's window does."""
        self.canvas.setDestinationCrs(QgsProject.instance().crs())

    # --- what is seen ---

    @property
    def box(self):
        return self.dock.labels.labelling

    @property
    def labeller(self):
        return self.box.labeller

    @property
    def memory(self) -> Memory | None:
        store = self.box.store
        return None if store is None else self.memories[str(store.project.folder)]

    @property
    def dialog(self) -> QDialog | None:
        """Which keeps everything else from being pressed."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible() and widget.isModal():
                return widget
        return None

    def usable(self, kind: type) -> list[QWidget]:
        """All of a kind that a person could use now."""
        dialog = self.dialog
        jobs = self.dock.jobs.dialog
        beside = [one for one in (jobs, self.box.importer.dialog) if one is not None]
        rooms = [dialog] if dialog is not None else [self.dock, *beside]
        return [
            widget
            for room in rooms
            if room.isVisible()
            for widget in room.findChildren(kind)
            if widget.isVisible() and widget.isEnabled() and not _is_within(widget, _ONLY_C_SHOWS)
        ]

    def look(self) -> None:
        """Take in what the panel says is saved: the outline on the map, and its class."""
        store = self.box.store
        if store is not self._store:
            self._store = store
            self._classes = 0 if store is None else len(store.legend.classes)
            if store is not None:
                self._take_up(str(store.project.folder))
        classes = 0 if store is None else len(store.legend.classes)
        if classes > self._classes and self.memory is not None:
            self.memory.new_class()
        self._classes = classes
        picked = None if self.labeller is None else self.labeller.picked
        if picked is not None and picked.row is not None and picked.crop:
            self.memory.give([(self.own(picked.geometry, picked.crs), picked.crop)])

    def own(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A copy in the labels' coordinates."""
        copy = QgsGeometry(shape)
        copy.transform(QgsCoordinateTransform(crs, CRS, QgsProject.instance()))
        return copy

    def check(self) -> None:
        """What must hold at any moment. Raises Trouble."""
        if self.troubles:
            raise Trouble(self.troubles[0])
        if self.memory is not None:
            wrong = self.memory.differs(labels_of(str(self.box.store.project.folder)))
            if wrong:
                raise Trouble(wrong)

    def check_all(self) -> None:
        """Every project that was ever open. Raises Trouble."""
        for folder, memory in self.memories.items():
            for wrong in (memory.differs(labels_of(folder)), damage_of(folder)):
                if wrong:
                    raise Trouble(f"{folder}: {wrong}")

    # --- time ---

    def pause(self, seconds: float) -> None:
        """Turn the event loop, and watch."""
        until = time.monotonic() + seconds
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
            self.look()
            if time.monotonic() >= until:
                return
            time.sleep(0.005)

    def wait(self, holds, at_most: float) -> bool:
        until = time.monotonic() + at_most
        while not holds():
            if time.monotonic() > until:
                return False
            self.pause(0.02)
        return True

    def watch_processes(self) -> None:
        self.processes |= descendants(os.getpid()) - self._known

    # --- files ---

    def new_folder(self) -> str:
        self._number += 1
        return str(self.room / f"project-{self._number}")

    def answer_folder(self, _parent: object, title: str, *_: object) -> str:
        """In place of QGIS's dialog for folders."""
        if "new or empty" in title:
            folder = self.new_folder()
            self.projects.append(folder)
            return folder
        if "Furrow project" in title:
            return self.rng.choice(self.projects)
        return str(self.season / "imagery")

    def answer_file(self, _parent: object, title: str, *_: object) -> tuple[str, str]:
        if title == "Labels":
            return str(self.survey()), ""
        return str(self.season / "parcels.gpkg"), ""

    def answer_save(self, _parent: object, _title: str, name: str, *_: object) -> tuple[str, str]:
        return str(self.room / Path(name).name), ""

    def survey(self) -> Path:
        """A file of three labels somewhere in the area."""
        self._number += 1
        file = self.room / f"survey-{self._number}.csv"
        rows = ["crop,WKT"]
        for column in self.rng.sample(range(6), 3):
            x, y = 500_000 + 100 * column, 5_599_400 + 10 * self.rng.randrange(50)
            corners = ((x, y), (x + 60, y), (x + 60, y + 60), (x, y + 60), (x, y))
            ring = ", ".join(f"{one} {other}" for one, other in corners)
            rows.append(f'{self.rng.choice(("Maize", "Wheat"))},"POLYGON(({ring}))"')
        file.write_text("\n".join(rows) + "\n")
        return file

    def add_survey(self) -> None:
        """As a layer of the map."""
        address = f"file://{self.survey()}?type=csv&wktField=WKT&crs=EPSG:32631&geomType=polygon"
        QgsProject.instance().addMapLayer(QgsVectorLayer(address, "survey", "delimitedtext"))

    def add_parcels(self) -> None:
        source = f"{self.season}/parcels.gpkg|layername=parcels"
        QgsProject.instance().addMapLayer(QgsVectorLayer(source, "LPIS", "ogr"))

    def parcels(self) -> QgsVectorLayer:
        """A layer of parcels on the map; added where there is none."""
        project = QgsProject.instance()
        if not project.mapLayersByName("LPIS"):
            self.add_parcels()
        return project.mapLayersByName("LPIS")[0]

    # --- what goes wrong ---

    def is_lawful(self, words: str) -> bool:
        return any(part in words for part in _LAWFUL)

    def _take_up(self, folder: str) -> None:
        """A project is open: its labels are those that are remembered of it."""
        if folder in self.memories:
            self.memories[folder].is_reopened()
        else:
            self.memories[folder] = Memory(labels_of(folder))

    def _count(self, what: str) -> None:
        self.jobs[what] += 1

    def _on_answered(self, _call: int, answer: object) -> None:
        code = getattr(answer, "code", "")
        self._count("cancelled" if code == "cancelled" else "failed" if code else "done")

    def _on_failed(self, problem) -> None:
        if problem.code in _BROKEN:
            self.troubles.append(f"{problem.code}: {problem}")
        self.said.add(problem.code)

    def _on_exception(self, kind, problem, trace) -> None:
        self.troubles.append("".join(traceback.format_exception(kind, problem, trace)))

    def _on_unraisable(self, told) -> None:
        lines = traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback)
        self.troubles.append(f"{told.err_msg} {told.object}: " + "".join(lines))

    def _on_qt_message(self, kind: QtMsgType, _context: object, words: str) -> None:
        grave = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if kind in grave and not any(part in words for part in _QT_MAY_SAY):
            self.troubles.append(f"Qt says: {words}")

    def _on_log(self, words: str, tag: str, _level: object) -> None:
        if "python" in tag.casefold() or "Traceback" in words or "furrow" in tag.casefold():
            self.troubles.append(f"QGIS’s log: {tag}: {words}")


def _is_within(widget: QWidget, kinds: tuple[type, ...]) -> bool:
    above = widget
    while above is not None:
        if isinstance(above, kinds):
            return True
        above = above.parentWidget()
    return False


def _level() -> type:
    from qgis.core import Qgis

    return Qgis.MessageLevel
