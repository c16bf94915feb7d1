"""The list of jobs: what runs, waits, is done or failed; its log; cancel; open its folder."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.help.whats_this import explain
from furrow.plugin.jobs.history import CANCELLED, DONE, FAILED, RUNNING, Job, JobHistory
from furrow.plugin.jobs.words import duration, job_title, moment, state_title
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.style import state_icon

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 640, 420
_SHARE_OF_SCREEN = 0.9
_TICK_MS = 1000
_KEY = int(Qt.ItemDataRole.UserRole)
_WAITS = "waits "
"""Before the place of a row that waits, counted from the last: the first ones go before it does."""
_ICONS = {RUNNING: "running", DONE: "ready", FAILED: "error", CANCELLED: "missing", "": "missing"}


class JobsDialog(QDialog):
    """Beside the panel, not in its way. Closing it ends nothing."""

    def __init__(
        self, history: JobHistory, session: PanelSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Jobs", "Jobs of Furrow"))
        self.setObjectName("furrow_jobs")
        self._history, self._session = history, session
        self._followed = ""
        """Key of the chosen job, if it was chosen while it ran."""
        self.list = QTreeWidget()
        self.list.setObjectName("furrow_jobs_list")
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHeaderLabels(
            [
                translate("Jobs", "Job"),
                translate("Jobs", "State"),
                translate("Jobs", "Began"),
                translate("Jobs", "Time"),
                translate("Jobs", "Folder"),
            ]
        )
        for column in range(4):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.list.header().setSectionResizeMode(column, mode)
        self.list.currentItemChanged.connect(self._show_log)
        self.log = QPlainTextEdit()
        self.log.setObjectName("furrow_jobs_log")
        self.log.setReadOnly(True)
        self.log.setAccessibleName(translate("Jobs", "Log"))
        self.log.setPlaceholderText(translate("Jobs", "Choose a job to see its log."))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(self.log)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.cancel = buttons.addButton(translate("Jobs", "Cancel the job"), role)
        self.open = buttons.addButton(translate("Jobs", "Open its folder"), role)
        self.copy = buttons.addButton(translate("Jobs", "Copy the log"), role)
        self.clear = buttons.addButton(translate("Jobs", "Clear the list"), role)
        for name, button, action in (
            ("cancel", self.cancel, self._cancel),
            ("open", self.open, self._open_folder),
            ("copy", self.copy, self._copy_log),
            ("clear", self.clear, history.clear),
        ):
            button.setObjectName("furrow_jobs_" + name)
            button.setAutoDefault(False)
            button.clicked.connect(action)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(parts, 1)
        column.addWidget(buttons)
        explain(self)
        free = QGuiApplication.primaryScreen().availableSize() * _SHARE_OF_SCREEN
        self.resize(min(_WIDTH, free.width()), min(_HEIGHT, free.height()))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        history.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    @property
    def job(self) -> Job | None:
        """The job that is chosen; None for one that waits."""
        return next((job for job in self._history.jobs if job.key == self._key), None)

    @property
    def _key(self) -> str:
        """Of the row that is chosen."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _KEY) or "")

    def refresh(self) -> None:
        """Show what the history holds now. The chosen job stays chosen; from one that ran and is
        done, the choice goes on to the next part."""
        jobs = self._history.jobs
        waiting = self._history.waiting
        rows = [
            (f"{_WAITS}{place}", job_title(request.method), "", None)
            for place, request in enumerate(reversed(waiting))
        ]
        rows += [(job.key, job_title(job.method), job.state, job) for job in jobs]
        chosen = self._key
        running = next((job.key for job in jobs if self._history.runs_here(job)), "")
        if self._followed and self._followed == chosen and (running or waiting):
            chosen = running or f"{_WAITS}{len(waiting) - 1}"
        self.list.blockSignals(True)
        while self.list.topLevelItemCount() > len(rows):
            self.list.takeTopLevelItem(len(rows))
        while self.list.topLevelItemCount() < len(rows):
            self.list.addTopLevelItem(QTreeWidgetItem())
        current = None
        for number, (key, title, state, job) in enumerate(rows):
            item = self.list.topLevelItem(number)
            item.setData(0, _KEY, key)
            item.setIcon(0, state_icon(_ICONS[state]))
            _fill(item, title, state, job)
            if key and key == chosen:
                current = item
        if current is None and rows:
            current = self.list.topLevelItem(min(len(waiting), len(rows) - 1))
        self.list.setCurrentItem(current)
        self.list.blockSignals(False)
        self._show_log()

    def _show_log(self, *_: object) -> None:
        job = self.job
        if job is not None and self._history.runs_here(job):
            self._followed = job.key
        elif job is None or job.key != self._followed:
            self._followed = ""
        lines = [] if job is None else [*job.log, *([job.detail] if job.detail else [])]
        text = "\n".join(lines)
        if text != self.log.toPlainText():
            self.log.setPlainText(text)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
        self._allow_cancel(job)
        self.open.setEnabled(job is not None and os.path.isdir(job.folder))
        self.copy.setEnabled(bool(text))
        self.clear.setEnabled(any(job.state != RUNNING for job in self._history.jobs))

    def _allow_cancel(self, job: Job | None) -> None:
        """Only what runs or waits in this window."""
        waits = self._key.startswith(_WAITS)
        self.cancel.setEnabled(waits or (job is not None and self._history.runs_here(job)))
        reason = ""
        if job is not None and job.state == RUNNING and not self._history.runs_here(job):
            reason = translate("Jobs", "It runs in another QGIS window: cancel it there.")
        self.cancel.setToolTip(reason)

    def _cancel(self) -> None:
        """The row that is chosen. What comes after it needs what it makes, and goes with it."""
        job, key = self.job, self._key
        if key.startswith(_WAITS):
            place = int(key[len(_WAITS) :])
            self._session.cancel_waiting(len(self._history.waiting) - 1 - place)
        elif job is not None and self._history.runs_here(job):
            self._session.cancel()

    def _tick(self) -> None:
        """Only the time of what runs; nothing is made anew but what another window does."""
        others = (j for j in self._history.jobs if j.state == RUNNING)
        if self.isVisible() and not all(map(self._history.runs_here, others)):
            self._history.look_again()
        for number, job in enumerate(self._history.jobs):
            item = self.list.topLevelItem(number + len(self._history.waiting))
            if job.state == RUNNING and item is not None:
                item.setText(3, duration(job.seconds))

    def _open_folder(self) -> None:
        if self.job is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.job.folder))

    def _copy_log(self) -> None:
        QGuiApplication.clipboard().setText(self.log.toPlainText())


class JobsWindow:
    """Whoever shows the list: one window of it at a time."""

    def __init__(self, history: JobHistory, session: PanelSession, parent: QWidget) -> None:
        self._history, self._session, self._parent = history, session, parent
        self.dialog: JobsDialog | None = None

    def show(self) -> None:
        """Show the list, or bring it to the front."""
        if self.dialog is None:
            self.dialog = JobsDialog(self._history, self._session, self._parent)
        self._history.look_again()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()


def _fill(item: QTreeWidgetItem, title: str, state: str, job: Job | None) -> None:
    folder = "" if job is None else job.folder
    texts = (
        title,
        state_title(state),
        "" if job is None else moment(job.began),
        "" if job is None else duration(job.seconds),
        os.path.basename(folder.rstrip("/\\")),
    )
    for column, text in enumerate(texts):
        item.setText(column, text)
    item.setToolTip(4, folder)
    item.setToolTip(1, "" if job is None else job.detail)
