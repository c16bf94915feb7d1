"""The Furrow project that was open last, and where folders were chosen: kept in QGIS's profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from furrow.plugin.jobs.history import Job
from furrow.plugin.jobs.words import job_title

translate = QCoreApplication.translate

_OPEN = "furrow/open_project"
_LAST = "furrow/last_project_folder"


def last_project() -> str:
    """Its folder; empty where none was open, or the last one was closed."""
    return str(QgsSettings().value(_OPEN, "") or "")


def remember_project(folder: str) -> None:
    QgsSettings().setValue(_OPEN, folder)


def forget_project(folder: str) -> None:
    """It was closed, or is gone; what another window has opened since stays."""
    if folder and last_project() == folder:
        QgsSettings().remove(_OPEN)


def gone_sentence(folder: str) -> str:
    return translate(
        "Panel",
        "{0} is not there any more: if it was moved or renamed, open it in step 1 where it lies "
        "now.",
    ).format(folder)


def cut_off_sentence(job: Job) -> str:
    return translate(
        "Panel",
        "QGIS was closed while a job of this project ran (“{0}”): what it had finished is kept, "
        "and starting it again goes on from there.",
    ).format(job_title(job.method))


def ask_folder(parent: QWidget, title: str) -> str:
    """A folder that a person chooses, beginning beside the one before; empty: none."""
    settings = QgsSettings()
    folder = QFileDialog.getExistingDirectory(parent, title, str(settings.value(_LAST, "") or ""))
    if folder:
        settings.setValue(_LAST, str(Path(folder).parent))
    return folder
