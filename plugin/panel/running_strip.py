"""What runs, how far it is, how long it still takes, and Cancel: in sight from every step."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from furrow.engine.contract.progress import Progress
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.style import strip_style
from furrow.plugin.panel.words import time_left

translate = QCoreApplication.translate

_FULL = 1000


class RunningStrip(QFrame):
    """Hidden while nothing runs."""

    cancelled = pyqtSignal()
    wants_jobs = pyqtSignal()
    """the list of jobs, with the log"""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setStyleSheet(strip_style("running"))
        self._step = ""
        self._doing = WrappingLabel()
        self._progress = QProgressBar()
        self._progress.setRange(0, _FULL)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(translate("Panel", "Progress"))
        self._left = QLabel()
        self.cancel = QPushButton(translate("Panel", "Cancel"))
        self.cancel.setObjectName("furrow_cancel")
        self.cancel.setToolTip(
            translate("Panel", "Stop within three seconds. What is finished is kept.")
        )
        self.cancel.clicked.connect(self._on_cancel)
        self.jobs = QToolButton()
        self.jobs.setText(translate("Panel", "Log"))
        self.jobs.setAutoRaise(True)
        self.jobs.setObjectName("furrow_running_log")
        self.jobs.setToolTip(translate("Panel", "The list of jobs, with the log of each"))
        self.jobs.clicked.connect(self.wants_jobs)
        row = QHBoxLayout()
        row.addWidget(self._progress, 1)
        row.addWidget(self._left)
        row.addWidget(self.jobs)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.addWidget(self._doing)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        return self._doing.text()

    def begin(self, step: str, part: int, parts: int) -> None:
        """A part of a job starts.

        Args:
            step: title of the panel's step that it works on.
        """
        self._step = step
        if parts > 1:
            numbered = translate("Panel", "Step {0} of {1}, {2}")
            self._step = numbered.format(part, parts, step)
        self.cancel.setEnabled(True)
        self.show_progress(Progress(0.0, translate("Panel", "Starting"), None))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        if self.cancel.isEnabled():
            text = translate("Panel", "{0}: {1}").format(self._step, progress.message)
            self._doing.setText(text)
            self._left.setText(time_left(progress.seconds_left))
        self._progress.setValue(round(_FULL * progress.fraction))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._doing.setText(translate("Panel", "Cancelling…"))
        self._left.setText("")
        self.cancelled.emit()
