"""Set up the engine: what it would do, to be agreed to first; then the log while it is done."""

from __future__ import annotations

import os
import platform

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import furrow
from furrow.engine.contract.errors import FurrowError
from furrow.plugin.enginelink.environment.places import is_private
from furrow.plugin.enginelink.environment.plan import (
    DOWNLOAD_MB,
    INSTALLED_MB,
    SetupPlan,
    plan_setup,
)
from furrow.plugin.enginelink.environment.pythons import find_python
from furrow.plugin.enginelink.environment.qgis_network import proxy_of_qgis
from furrow.plugin.enginelink.environment.setup import EngineSetup
from furrow.plugin.enginelink.environment.state import environment_state
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import SetupFailure, redacted_report
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_ANYWHERE = "https://www.python.org"
"""Asked of QGIS's proxy settings where the packages' own host is not known by address."""
_WIDTH = 560


def can_set_up() -> bool:
    """Whether the environment's folder is Furrow's own to make (a checkout's is not)."""
    system = System()
    return is_private(system, environment_state(system).folder)


class SetupDialog(QDialog):
    """Nothing is done before “Set up” is pressed. Closing it while it works ends the work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Panel", "Set up the engine"))
        self.resize(_WIDTH, 420)
        self._system = System()
        self._chosen_python, self._wheels = "", ""
        self._plan: SetupPlan | None = None
        self._failure: SetupFailure | None = None
        self._setup = EngineSetup(self)
        self._setup.step.connect(self._on_step)
        self._setup.line.connect(self._on_line)
        self._setup.succeeded.connect(self._on_succeeded)
        self._setup.failed.connect(self._on_failed)
        self._setup.cancelled.connect(self._look)
        self.finished.connect(self._setup.close)
        self._build()
        self._look()

    def _build(self) -> None:
        self._words = WrappingLabel()
        self._python = QPushButton(translate("Panel", "Use another Python…"))
        self._python.clicked.connect(self._choose_python)
        self._offline = QPushButton(translate("Panel", "Install from a folder of wheels…"))
        self._offline.clicked.connect(self._choose_wheels)
        self._bar = QProgressBar()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setAccessibleName(translate("Panel", "Log"))
        self._copy = QPushButton(translate("Panel", "Copy a report"))
        self._copy.clicked.connect(self._copy_report)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._go = self._buttons.addButton(
            translate("Panel", "Set up"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._go.clicked.connect(self._start)
        self._stop = self._buttons.addButton(
            translate("Panel", "Stop"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._stop.clicked.connect(self._setup.cancel)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        for button in (self._python, self._offline, self._copy):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._bar)
        column.addWidget(self._log, 1)
        column.addStretch(0)
        column.addWidget(self._buttons)
        self._go.setDefault(True)
        self._go.setFocus()

    def _look(self) -> None:
        """Say what a set-up would do."""
        self._failure = None
        choice = find_python(self._system, self._chosen_python)
        if choice.python:
            self._plan_with(choice.python)
        else:
            self._plan = None
            self._words.setText(
                translate(
                    "Panel",
                    "No Python 3.11 to 3.14 that can make environments was found on this "
                    "computer. Install one (on Debian or Ubuntu with the package python3-venv), "
                    "or choose one that is there.",
                )
            )
        self._show_work(False)

    def _plan_with(self, python: str) -> None:
        folder = environment_state(self._system).folder
        try:
            self._plan = plan_setup(self._system, python, folder, None, self._wheels)
            hosts = [source for source in self._plan.sources if "." in source and "/" not in source]
            proxy = proxy_of_qgis("https://" + hosts[0] if hosts else _ANYWHERE)
            if proxy is not None and not self._wheels:
                self._plan = plan_setup(self._system, python, folder, proxy)
        except FurrowError as problem:
            self._plan = None
            self._words.setText(f"{problem.what} {problem.next_step}")
            return
        sources = ", ".join(self._plan.sources) or self._wheels
        self._words.setText(
            translate(
                "Panel",
                "Furrow computes in a Python environment of its own; nothing is installed into "
                "QGIS.\n\nFolder: {folder}\nPython: {python}\nPackages from: {sources}\n"
                "Download: about {download} MB; on disk: about {disk} MB\n\n"
                "Nothing is done before you press “Set up”.",
            ).format(
                folder=folder,
                python=python,
                sources=sources,
                download=0 if self._wheels else DOWNLOAD_MB,
                disk=INSTALLED_MB,
            )
        )

    def _show_work(self, works: bool) -> None:
        done = self._failure is not None
        for widget in (self._python, self._offline):
            widget.setVisible(not works)
        self._bar.setVisible(works)
        self._log.setVisible(works or done)
        self._copy.setVisible(done and not works)
        self._go.setVisible(not works)
        self._go.setEnabled(self._plan is not None)
        self._stop.setVisible(works)

    def _start(self) -> None:
        if self._plan is not None:
            self._failure = None
            self._log.clear()
            self._bar.setRange(0, 0)
            self._show_work(True)
            self._setup.start(self._plan)

    def _on_step(self, number: int, steps: int, what: str) -> None:
        self._bar.setRange(0, steps)
        self._bar.setValue(number - 1)
        self._words.setText(f"{what} ({number}/{steps})")

    def _on_line(self, text: str) -> None:
        self._log.appendPlainText(text)

    def _on_succeeded(self, report: object) -> None:
        self.accept()

    def _on_failed(self, failure: SetupFailure) -> None:
        self._failure = failure
        self._words.setText(f"{failure.what} {failure.advice}")
        self._show_work(False)

    def _copy_report(self) -> None:
        if self._failure is None:
            return
        facts = {
            "Furrow": furrow.__version__,
            "QGIS": Qgis.QGIS_VERSION,
            "System": platform.platform(),
        }
        home = os.path.expanduser("~")
        text = redacted_report(self._failure, self._setup.log, facts, os.path.basename(home), home)
        QGuiApplication.clipboard().setText(text)

    def _choose_python(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, translate("Panel", "A Python program"))
        if file:
            self._chosen_python = file
            self._look()

    def _choose_wheels(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("Panel", "Folder with the wheels of all packages")
        )
        if folder:
            self._wheels = folder
            self._look()
