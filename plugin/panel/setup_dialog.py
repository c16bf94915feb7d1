"""Set up the engine: what it would do, to be agreed to first; then the log while it is done."""

from __future__ import annotations

import os
import platform
import re
from typing import Callable

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import furrow
from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.results import DoctorReport
from furrow.plugin import translation
from furrow.plugin.enginelink.environment.look import Computer, ComputerLook
from furrow.plugin.enginelink.environment.places import is_private, python_of
from furrow.plugin.enginelink.environment.plan import (
    SetupPlan,
    plan_removal,
    plan_setup,
    python_of_choice,
)
from furrow.plugin.enginelink.environment.pythons import Choice
from furrow.plugin.enginelink.environment.qgis_network import proxy_of_qgis
from furrow.plugin.enginelink.environment.setup import EngineSetup
from furrow.plugin.enginelink.environment.state import State, environment_state
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import SetupFailure, redacted_report
from furrow.plugin.help.whats_this import explain
from furrow.plugin.panel.background_task import BackgroundTask
from furrow.plugin.panel.setup_page import SetupPage
from furrow.plugin.panel.setup_words import greeting, steps_in_words, verb
from furrow.plugin.panel.strips import Strip, WrappingLabel
from furrow.plugin.settings.values import PYTHON, WHEELS_FOLDER, existing

translate = QCoreApplication.translate

_ANYWHERE = "https://www.python.org"
"""Asked of QGIS's proxy settings where the packages' own host is not known by address."""
_WIDTH, _HEIGHT = 600, 560
_SHARE_OF_SCREEN = 0.9
_MB = 1_000_000
_PACKAGE = re.compile(r"Collecting ([\w.-]+)")
_INSTALLS = "Installing collected packages"
"""What pip says, in any language of the user."""


def can_set_up() -> bool:
    """Whether the environment's folder is Furrow's own to make (a checkout's is not)."""
    system = System()
    return is_private(system, environment_state(system).folder)


class SetupDialog(QDialog):
    """Nothing is done before “Set up” is pressed.

    Args:
        outlives: closing it while it works hides it, and the work goes on; else it is asked whether
            to stop. Whoever made it calls :meth:`dispose` at the end.
        is_busy: whether a job runs with the engine, which then cannot be changed.
    """

    works = pyqtSignal(bool)
    """the work begins (True), or is over"""

    def __init__(
        self,
        parent: QWidget | None = None,
        outlives: bool = False,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._outlives, self._is_busy = outlives, is_busy
        self._task: BackgroundTask | None = None
        self.setWindowTitle(translate("Panel", "Set up the engine"))
        self._system = System()
        self._chosen_python = existing(PYTHON)
        self._wheels = existing(WHEELS_FOLDER)
        self._choice = Choice(None)
        self._sources: tuple[str, ...] = ()
        self._page: SetupPage | None = None
        """Made when this computer was looked at."""
        self._computer_look = ComputerLook(self._system, self._on_looked, self)
        self._plan: SetupPlan | None = None
        self._step = ""
        self._removable = ""
        """Folder of the environment that can be removed: this one, or an older Furrow's."""
        self._failure: SetupFailure | None = None
        self._setup = EngineSetup(self)
        self._setup.step.connect(self._on_step)
        self._setup.fetched.connect(self._on_fetched)
        self._setup.line.connect(self._on_line)
        self._setup.succeeded.connect(self._on_succeeded)
        self._setup.removed.connect(self._on_removed)
        self._setup.failed.connect(self._on_failed)
        self._setup.cancelled.connect(self._on_cancelled)
        self.finished.connect(self._end)
        self._build()
        self._look()

    def _build(self) -> None:
        self._words = WrappingLabel()
        self._problem = Strip("error", closable=False)
        self._bar = QProgressBar()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setAccessibleName(translate("Panel", "Log"))
        self._copy = QPushButton(translate("Panel", "Copy a report"))
        self._copy.setToolTip(translate("Panel", "Without passwords and personal names"))
        self._copy.clicked.connect(self._copy_report)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole
        self._go = self._buttons.addButton(translate("Panel", "Set up"), role.ActionRole)
        self._go.clicked.connect(self._start)
        self._remove = self._buttons.addButton(translate("Panel", "Remove…"), role.ResetRole)
        self._remove.clicked.connect(self._start_removal)
        self._back = self._buttons.addButton(translate("Panel", "Back"), role.ActionRole)
        self._back.setToolTip(translate("Panel", "Choose another Python, or a folder of wheels"))
        self._back.clicked.connect(self._go_back)
        self._stop = self._buttons.addButton(translate("Panel", "Stop"), role.ActionRole)
        self._stop.clicked.connect(self._setup.cancel)
        self._buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self._problem)
        column.addWidget(self._bar)
        column.addWidget(self._log, 1)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._buttons)
        for name, widget in (
            ("log", self._log),
            ("copy", self._copy),
            ("go", self._go),
            ("remove", self._remove),
            ("back", self._back),
            ("stop", self._stop),
        ):
            widget.setObjectName("furrow_setup_" + name)
        explain(self)
        self._go.setDefault(True)
        self._go.setFocus()
        screen = QGuiApplication.primaryScreen()
        free = screen.availableSize() * _SHARE_OF_SCREEN
        self.resize(min(_WIDTH, free.width()), min(_HEIGHT, free.height()))

    # --- what a set-up would do ---

    @property
    def is_looking(self) -> bool:
        """What a set-up would do is not known yet."""
        return self._computer_look.is_under_way

    def _look(self) -> None:
        """Look at this computer, and then say what a set-up would do."""
        self._plan = None
        self._show_work(False)
        self._words.setText(translate("Panel", "Looking at this computer…"))
        self._go.setEnabled(False)
        self._remove.setVisible(False)
        self._computer_look.start(self._chosen_python)

    def _on_looked(self, computer: Computer) -> None:
        self._choice, self._sources = computer.choice, computer.sources
        if self._page is None:
            made_for = environment_state(self._system).compute
            self._page = page = SetupPage(self._system, made_for, computer.gpu)
            page.compute.chosen.connect(self._replan)
            page.python.button.clicked.connect(self._choose_python)
            page.source.button.clicked.connect(self._choose_wheels)
            self._column.insertWidget(self._column.indexOf(self._bar), page, 1)
            explain(page)
        self._show_choices()
        self._go.setFocus()

    def _show_choices(self) -> None:
        self._replan()
        self._show_work(False)

    def _replan(self) -> None:
        if self._page is None:
            return
        state = environment_state(self._system)
        python = python_of_choice(self._system, self._choice)
        self._plan = None
        there = state.folder if state.state is not State.MISSING else state.older
        self._removable = there if there and is_private(self._system, there) else ""
        self._remove.setVisible(bool(self._removable))
        if not python:
            self._words.setText(
                translate(
                    "Panel",
                    "No Python 3.11 to 3.14 that can make environments was found on this "
                    "computer. Install one (on Debian or Ubuntu with the package python3-venv), "
                    "or choose one that is there.",
                )
            )
        else:
            try:
                self._plan = self._plan_with(python, state.folder)
                self._words.setText(greeting(state.state))
            except FurrowError as problem:
                self._words.setText(f"{translation.what(problem)} {translation.next_step(problem)}")
        self._page.tell(self._plan, self._choice, state.folder)
        same = state.compute is self._page.compute.offer.compute
        self._go.setText(verb(state.state, same))
        self._go.setEnabled(self._plan is not None)

    def _plan_with(self, python: str, folder: str) -> SetupPlan:
        sources, standalone = self._sources, self._choice.standalone
        hosts = [source for source in sources if "." in source and "/" not in source]
        return plan_setup(
            self._system,
            python,
            folder,
            proxy_of_qgis("https://" + hosts[0] if hosts else _ANYWHERE),
            self._wheels,
            self._page.compute.offer,
            standalone,
            proxy_of_qgis(standalone.url) if standalone is not None else None,
            sources,
        )

    def _go_back(self) -> None:
        """From a failure to the choices."""
        self._failure = None
        self._problem.clear()
        self._look()

    def _choose_python(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, translate("Panel", "A Python program"))
        if file:
            self._chosen_python = file
            self._look()

    def _choose_wheels(self) -> None:
        """The other way round where a folder is chosen already."""
        if self._wheels:
            self._wheels = ""
        else:
            self._wheels = QFileDialog.getExistingDirectory(
                self, translate("Panel", "Folder with the wheels of all packages")
            )
        self._replan()

    # --- the work ---

    def _start(self) -> None:
        if self._plan is not None and not self._refuses():
            self._begin(self._plan, translate("Panel", "Starting…"))

    def _refuses(self) -> bool:
        """A job's engine is not taken away from under it."""
        busy = self._is_busy()
        if busy:
            self._problem.say(
                translate(
                    "Panel",
                    "A job runs with the engine. Wait until it is done, or cancel it in the panel.",
                )
            )
        return busy

    def _start_removal(self) -> None:
        if self._refuses():
            return
        question = translate(
            "Panel",
            "Remove the engine's environment {folder}? Your projects, models and maps stay. "
            "Furrow cannot compute until the engine is set up again.",
        ).format(folder=self._removable)
        if QMessageBox.question(self, self.windowTitle(), question) != (
            QMessageBox.StandardButton.Yes
        ):
            return
        python = self._choice.python or python_of(self._system, self._removable)
        try:
            plan = plan_removal(self._system, python, self._removable)
        except FurrowError as problem:
            self._problem.say(f"{translation.what(problem)} {translation.next_step(problem)}")
            return
        self._begin(plan, translate("Panel", "Removing the engine's environment…"))

    def _begin(self, plan: SetupPlan, words: str) -> None:
        self._failure = None
        self._problem.clear()
        self._log.clear()
        self._bar.setRange(0, 0)
        self._words.setText(words)
        self._show_work(True)
        self._task = BackgroundTask(translate("Panel", "Furrow: setting up the engine"))
        self._task.stopped.connect(self._on_task_stopped)
        QgsApplication.taskManager().addTask(self._task)
        self._setup.start(plan)
        self.works.emit(True)

    @property
    def is_working(self) -> bool:
        return self._task is not None

    def reject(self) -> None:
        """Closed by hand: see ``outlives``."""
        if not self._setup.is_running:
            super().reject()
        elif self._outlives:
            self.hide()
        else:
            question = translate("Panel", "The set-up is still at work. Stop it?")
            yes = QMessageBox.StandardButton.Yes
            if QMessageBox.question(self, self.windowTitle(), question) == yes:
                super().reject()

    def dispose(self) -> None:
        """The end, of the work too."""
        super().reject()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        """As reject; what goes on is not deleted."""
        if event is None:
            return
        if self.isVisible():
            self.reject()
        event.setAccepted(not self.isVisible())

    def _end(self) -> None:
        self._computer_look.stop()
        self._setup.close()
        self._end_task(False)

    def _end_task(self, is_done: bool) -> None:
        """The work is over; in QGIS's list of tasks, too."""
        task, self._task = self._task, None
        if task is not None:
            task.end(is_done)
            self.works.emit(False)

    def _on_task_stopped(self) -> None:
        """Cancelled in QGIS's list of tasks, which then deletes the task."""
        self._task = None
        self._setup.cancel()
        self.works.emit(False)

    def _show_work(self, works: bool) -> None:
        failed = self._failure is not None
        if self._page is not None:
            self._page.setVisible(not works and not failed)
        self._bar.setVisible(works)
        self._log.setVisible(works or failed)
        self._copy.setVisible(failed and not works)
        self._copy.setText(translate("Panel", "Copy a report"))
        self._back.setVisible(failed and not works)
        self._go.setVisible(not works)
        self._stop.setVisible(works)
        if works:
            self._remove.setVisible(False)

    def _on_fetched(self, got: int, total: int) -> None:
        self._bar.setRange(0, max(0, total // 1024))
        self._bar.setValue(got // 1024)
        self._words.setText(translate("Panel", "Fetching Python ({got} MB)").format(got=got // _MB))

    def _on_step(self, number: int, steps: int, what: str) -> None:
        self._bar.setRange(0, steps)
        self._bar.setValue(number - 1)
        words = steps_in_words().get(number, what)
        if self._task is not None:
            self._task.show((number - 1) / steps)
        self._step = f"{words} ({number}/{steps})"
        self._words.setText(self._step)

    def _on_line(self, text: str) -> None:
        self._log.appendPlainText(text)
        package = _PACKAGE.match(text)
        if package:
            self._words.setText(f"{self._step}: {package[1]}")
        elif text.startswith(_INSTALLS):
            self._words.setText(
                translate("Panel", "Installing the packages. This takes a minute or two.")
            )

    def _on_cancelled(self) -> None:
        self._end_task(False)
        self._failure = None
        self._show_choices()
        self._words.setText(
            translate("Panel", "Stopped. What is half-made is made anew by the next set-up.")
        )

    def _on_removed(self) -> None:
        self._end_task(True)
        self._show_choices()
        self._words.setText(translate("Panel", "The engine's environment is removed."))

    def _on_succeeded(self, report: DoctorReport) -> None:
        self._end_task(report.healthy)
        if report.healthy:
            self.accept()
            return
        self._show_choices()
        self.show()  # it may have been closed meanwhile
        found = [
            f"{translation.said(check.name)}: {check.detail} {check.advice}"
            for check in report.checks
        ]
        bad = [words for words, check in zip(found, report.checks) if not check.ok]
        self._problem.say(
            "\n".join([translate("Panel", "The engine is set up, but its check found:"), *bad])
        )

    def _on_failed(self, failure: SetupFailure) -> None:
        self._end_task(False)
        self.show()  # it may have been closed meanwhile
        self._failure = failure
        what, advice = (translate("SetupFailure", text) for text in (failure.what, failure.advice))
        self._words.setText(translate("Panel", "The set-up did not come to its end."))
        self._problem.say(f"{what} {advice}")
        self._go.setText(translate("Panel", "Try again"))
        self._show_work(False)

    def _copy_report(self) -> None:
        if self._failure is None or self._page is None:
            return
        facts = {
            "Furrow": furrow.__version__,
            "QGIS": Qgis.QGIS_VERSION,
            "System": platform.platform(),
            **self._page.facts,
        }
        home = os.path.expanduser("~")
        text = redacted_report(self._failure, self._setup.log, facts, os.path.basename(home), home)
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(translate("Panel", "Copied"))
