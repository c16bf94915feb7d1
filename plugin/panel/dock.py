"""The dock “Furrow”: five steps, a strip for messages above, a running job below."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QFrame,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.errors import Cancelled, FurrowError, StaleEnvironment
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.progress import Progress
from furrow.plugin.enginelink.process import EngineCommand
from furrow.plugin.help.whats_this import ask, explain
from furrow.plugin.jobs.history import JobHistory
from furrow.plugin.jobs.jobs_dialog import JobsWindow
from furrow.plugin.layers.add_map import add_map, show_whole
from furrow.plugin.layers.add_season import add_season, show_season
from furrow.plugin.layers.still_canvas import still
from furrow.plugin.panel.area_step import AreaStep
from furrow.plugin.panel.background_task import BackgroundTask
from furrow.plugin.panel.demo_folder import demo_folder
from furrow.plugin.panel.imagery_step import ImageryStep
from furrow.plugin.panel.intro import Intro
from furrow.plugin.panel.labels_step import LabelsStep
from furrow.plugin.panel.last_project import (
    ask_folder,
    cut_off_sentence,
    forget_project,
    gone_sentence,
    last_project,
    remember_project,
)
from furrow.plugin.panel.map_step import MapStep
from furrow.plugin.panel.model_step import ModelStep
from furrow.plugin.panel.project_bar import ProjectBar
from furrow.plugin.panel.running_strip import RunningStrip
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.setup_dialog import SetupDialog, can_set_up
from furrow.plugin.panel.state import IMAGERY, STALE, PanelState
from furrow.plugin.panel.strips import Strip
from furrow.plugin.panel.words import environment_sentence, failure_sentence, step_title
from furrow.plugin.settings.values import help_url

translate = QCoreApplication.translate

DEMO_SIZE_PX = 400
DEMO_LABELLED_PER_CROP = 10
_NARROWEST = 300


class FurrowDock(QgsDockWidget):
    """Made when it is first shown; :meth:`dispose` ends it, with whatever it runs.

    Args:
        command: how to start the engine; may raise a FurrowError, which then is said.
    """

    def __init__(self, iface: QgisInterface, command: Callable[[], EngineCommand]) -> None:
        super().__init__(translate("Panel", "Furrow"), iface.mainWindow())
        self.setObjectName("FurrowDock")
        self.demo_size_px = DEMO_SIZE_PX
        self.demo_labelled_per_crop = DEMO_LABELLED_PER_CROP
        self._iface = iface
        self._command = command
        self.setup: SetupDialog | None = None
        self.session = PanelSession(self._find_engine, self)
        self.history = JobHistory(self.session, self)
        self.jobs = JobsWindow(self.history, self.session, self)
        self._current = ""
        self._job = 0
        self._is_disposed = False
        self._task: BackgroundTask | None = None
        self._qgis_project_changed = False
        self._has_failed = False
        self._is_gone = False
        """The project's folder was removed in mid-job."""
        self._build()
        explain(self)
        self.session.changed.connect(self._show_state)
        self.session.progressed.connect(self._show_progress)
        self.session.warned.connect(self._warnings.add)
        self.session.failed.connect(self._show_failure)
        self.session.map_made.connect(self._on_map_made)
        self.session.imagery_prepared.connect(self._on_imagery_prepared)
        self.session.opened.connect(self._on_opened)
        QgsProject.instance().cleared.connect(self._on_qgis_project_cleared)
        self.visibilityChanged.connect(self._on_visible)
        self._show_state()

    def dispose(self) -> None:
        """End the running job and the engine, and leave QGIS as it was."""
        if self._is_disposed:
            return
        self._is_disposed = True
        self.session.close()
        QgsProject.instance().cleared.disconnect(self._on_qgis_project_cleared)
        self._has_failed = True
        self._end_task()
        if self.setup is not None:
            self.setup.dispose()
        self.jobs.close()
        self.area.dispose()
        self.labels.dispose()
        self.model.dispose()
        self.map.actions.dispose()
        self._iface.removeDockWidget(self)
        self.deleteLater()

    def try_demo(self) -> None:
        self._clear_words()
        self.session.try_demo(demo_folder(), self.demo_size_px, self.demo_labelled_per_crop)

    def begin(self, folder: str) -> None:
        self._clear_words()
        self.session.begin(folder)

    def go_on(self) -> None:
        """Open the project that was open last, when QGIS was closed."""
        self._clear_words()
        folder = last_project()
        if (Path(folder) / PROJECT_FILE).is_file():
            self.session.open(folder)
            return
        forget_project(folder)
        self._error.say(gone_sentence(folder))
        self._show_state()

    def add_layers(self, folder: str) -> None:
        """Add a finished map to the QGIS project, and show it."""
        try:
            with still(self._iface.mapCanvas()):
                group = add_map(Path(folder), QgsProject.instance())
        except FurrowError as problem:
            self._show_failure(problem)
            return
        show_whole(group, self._iface.mapCanvas())

    def add_season(self, folder: str) -> None:
        """Add the season stack to the QGIS project, and show it."""
        try:
            with still(self._iface.mapCanvas()):
                group = add_season(Path(folder), QgsProject.instance())
        except FurrowError as problem:
            self._show_failure(problem)
            return
        show_season(group, self._iface.mapCanvas())
        self._hint.say(
            translate(
                "Panel",
                "The season is on the map. To see it change, tick all of its layers (Ctrl and a "
                "click on the group) and start QGIS’s temporal controller.",
            )
        )

    @property
    def cancel(self) -> QPushButton:
        return self._footer.cancel

    # --- what it is made of ---

    def _build(self) -> None:
        self._environment = Strip(STALE, closable=False)
        self._environment.button.clicked.connect(self._mend_environment)
        self._environment.button.setVisible(True)
        self._error = Strip("error", closable=True)
        self._warnings = Strip(STALE, closable=True)
        self._hint = Strip("running", closable=True)
        self.area = AreaStep(self.session, self._iface.mapCanvas())
        self.area.wants_new.connect(self._choose_new)
        self.area.wants_open.connect(self._choose_open)
        self.area.choice.wants_hint.connect(self._hint.say)
        self.area.choice.wants_error.connect(self._error.say)
        self.imagery = ImageryStep(self.session)
        self.imagery.wants_place.connect(self.area.ask_for_place)
        self.imagery.wants_layers.connect(self.add_season)
        self.labels = LabelsStep(self.session, self._iface.mapCanvas())
        self.labels.wants_words.connect(self._error.say)
        for tool in self.labels.labelling.tools.values():
            tool.clicked.connect(self._hint.clear)  # room for what comes with labelling
        self.model = ModelStep(self.session)
        self.map = MapStep(self.session, self._iface.mapCanvas())
        self.map.wants_layers.connect(self.add_layers)
        self.map.actions.wants_hint.connect(self._hint.say)
        self.map.actions.wants_words.connect(self._error.say)
        self._steps = (self.area, self.imagery, self.labels, self.model, self.map)
        scrolled = QWidget()
        column = QVBoxLayout(scrolled)
        column.setContentsMargins(6, 2, 6, 6)
        column.setSpacing(0)
        self._intro = Intro()
        self.demo = self._intro.demo
        self.demo.clicked.connect(self.try_demo)
        self._intro.go_on.clicked.connect(self.go_on)
        column.addWidget(self._intro)
        for box in self._steps:
            box.opened.connect(self._open_only)
            column.addWidget(box)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(scrolled)
        scroll.verticalScrollBar().rangeChanged.connect(self._keep_labels_in_sight)
        self._scroll = scroll
        self._footer = RunningStrip()
        self._footer.cancelled.connect(self.session.cancel)
        self._footer.wants_jobs.connect(self.jobs.show)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._bar = ProjectBar()
        self._bar.menu.setMenu(self._build_menu())
        layout.addWidget(self._bar)
        for strip in (self._environment, self._error, self._warnings, self._hint):
            layout.addWidget(strip)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._footer)
        whole.setMinimumWidth(_NARROWEST)
        self.setWidget(whole)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self._bar.menu)
        self._not_while_busy = (
            menu.addAction(translate("Panel", "New…"), self._choose_new),
            menu.addAction(translate("Panel", "Open…"), self._choose_open),
            menu.addAction(translate("Panel", "Close"), self._leave),
        )
        self._not_while_busy[2].setObjectName("furrow_close_project")
        menu.addSeparator()
        menu.addAction(translate("Panel", "Jobs…"), self.jobs.show).setObjectName(
            "furrow_open_jobs"
        )
        self._engine = menu.addAction(translate("Panel", "Engine…"), self._mend_environment)
        menu.addAction(
            translate("Panel", "Help"), lambda: QDesktopServices.openUrl(help_url("panel.md"))
        )
        menu.addAction(translate("Panel", "What’s this?"), ask)
        menu.aboutToShow.connect(self._show_menu)
        return menu

    # --- what it shows ---

    def _show_state(self) -> None:
        state = self.session.state
        problem = self.session.environment_problem
        self._show_environment(problem)
        self._bar.show_state(state)
        for action in self._not_while_busy:
            action.setEnabled(not state.is_busy)
        self._intro.setVisible(state.is_empty and not state.is_busy)
        self._intro.show_last(last_project() if state.is_empty else "")
        for button in (self._intro.go_on, self.demo):
            button.setEnabled(problem is None)
        for box in self._steps:
            box.show_state(state)
        current = "" if state.is_empty and not state.is_busy else state.current
        if current != self._current:
            self._current = current
            self._open_step(state)
        if not state.is_busy:
            self._footer.hide()
            self._end_task()
            if self._is_gone:  # which the engine tells
                self._is_gone = False
                QTimer.singleShot(0, self.session.refresh)
        elif self._footer.isHidden() or self.session.job != self._job:
            if self._footer.isHidden():
                self._begin_task(state)
            self._job = self.session.job
            self._footer.begin(step_title(state.current), *self.session.part)

    def _show_environment(self, problem: FurrowError | None) -> None:
        if problem is None:
            self._environment.clear()
            return
        if self.setup is not None and self.setup.is_working:
            words = translate("Panel", "The engine is being set up. You can go on with QGIS.")
            self._environment.say(words)
            self._environment.button.setText(translate("Panel", "Show the set-up"))
            return
        offered = can_set_up()
        self._environment.say(environment_sentence(problem, offered))
        self._environment.button.setText(
            translate("Panel", "Set up the engine…")
            if offered
            else translate("Panel", "Check again")
        )

    def _show_progress(self, progress: Progress) -> None:
        self._footer.show_progress(progress)
        if self._task is not None:
            part, parts = self.session.part
            self._task.show((part - 1 + progress.fraction) / parts)
        state = self.session.state
        if state.has_project and not self._is_gone:
            self._is_gone = not (Path(state.folder) / PROJECT_FILE).is_file()
            if self._is_gone:  # it would work on, into a folder that somebody removed
                self.session.cancel()

    def _show_failure(self, problem: FurrowError) -> None:
        self._has_failed = True
        strip = self._hint if isinstance(problem, Cancelled) else self._error
        strip.say(failure_sentence(problem))

    def _open_step(self, state: PanelState) -> None:
        if self.labels.is_labelling:
            return  # nobody is taken away from the map
        shown = IMAGERY if self.session.stays_on_imagery else state.current
        for box in self._steps:
            box.set_open(box.step == shown and not state.is_empty)
        QTimer.singleShot(0, self._scroll_to_current)

    def _scroll_to_current(self) -> None:
        """All of the open step in sight; the top of one that is higher than the panel."""
        for box in self._steps:
            if box.is_open and box.height() > self._scroll.viewport().height():
                self._scroll.verticalScrollBar().setValue(box.y())
            elif box.is_open:
                self._scroll.ensureWidgetVisible(box, 0, 0)

    def _open_only(self, step: str) -> None:
        self._hint.clear()  # it is about the step before
        for box in self._steps:
            box.set_open(box.step == step)
        QTimer.singleShot(0, self._scroll_to_current)

    def _keep_labels_in_sight(self) -> None:
        """While labelling, what comes into step 3 below (a chart, a longer hint) moves it up."""
        bar = self._scroll.verticalScrollBar()
        if self.labels.is_labelling and bar.value() < self.labels.y():
            bar.setValue(self.labels.y())

    def _clear_words(self) -> None:
        for strip in (self._error, self._warnings, self._hint):
            strip.clear()

    # --- the job among QGIS's own ---

    def _begin_task(self, state: PanelState) -> None:
        self._qgis_project_changed = self._has_failed = False
        title = translate("Panel", "Furrow: {0}").format(state.name or translate("Panel", "demo"))
        self._task = BackgroundTask(title)
        self._task.stopped.connect(self._on_task_stopped)
        QgsApplication.taskManager().addTask(self._task)

    def _end_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.end(not self._has_failed)

    def _on_task_stopped(self) -> None:
        """Cancelled in QGIS's list of tasks, which then deletes the task."""
        self._task = None
        self.session.cancel()

    def _on_qgis_project_cleared(self) -> None:
        """Another QGIS project: a map that was begun for the one before is not put into it."""
        self._qgis_project_changed = self.session.is_busy

    def _on_map_made(self, folder: str) -> None:
        if self._qgis_project_changed:
            self._hint.say(
                translate(
                    "Panel",
                    "The map is finished. “Show on the map” adds it to this QGIS project.",
                )
            )
        else:
            self.add_layers(folder)

    def _on_imagery_prepared(self, folder: str) -> None:
        if not self._qgis_project_changed:
            self.add_season(folder)

    # --- what it is told ---

    def _show_menu(self) -> None:
        """The engine's environment can be changed or removed where it is Furrow's own to make."""
        self._engine.setEnabled(can_set_up() and not self.session.is_busy)

    def _mend_environment(self) -> None:
        if not can_set_up():
            self.session.refresh()
            return
        if self.setup is None:
            self.setup = SetupDialog(self, outlives=True, is_busy=lambda: self.session.is_busy)
            self.setup.finished.connect(self._on_setup_closed)
            self.setup.works.connect(self.session.check_environment)
        self.setup.show()  # beside QGIS, which can be used meanwhile
        self.setup.raise_()
        self.setup.activateWindow()

    def _on_setup_closed(self) -> None:
        if self.setup is not None:
            self.setup.deleteLater()
        self.setup = None
        if not self._is_disposed:
            self.session.refresh()

    def _find_engine(self) -> EngineCommand:
        """Raises FurrowError: none is started while it is being set up."""
        if self.setup is not None and self.setup.is_working:
            raise StaleEnvironment("", translate("Panel", "it is being set up"))
        return self._command()

    def _on_opened(self, folder: str) -> None:
        remember_project(folder)
        cut_off = self.history.take_cut_off(folder)
        if cut_off is not None:
            self._warnings.add(cut_off_sentence(cut_off))

    def _leave(self) -> None:
        self._clear_words()
        forget_project(self.session.state.folder)
        self.session.leave()

    def _choose_new(self) -> None:
        folder = ask_folder(self, translate("Panel", "A new or empty folder for the project"))
        if folder:
            self.begin(folder)

    def _choose_open(self) -> None:
        folder = ask_folder(self, translate("Panel", "Folder of a Furrow project"))
        if folder:
            self._clear_words()
            self.session.open(folder)

    def _on_visible(self, visible: bool) -> None:
        if visible:
            self.session.refresh()
