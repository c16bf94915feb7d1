"""A new project for another season: where, when, and whence its imagery."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.requests import FetchImagery, NewSeason, Request
from furrow.plugin.help.whats_this import explain
from furrow.plugin.panel.downloads import area_file, download_folder
from furrow.plugin.panel.strips import WrappingLabel, fit_height
from furrow.plugin.processing.imagery_sources import imagery_sources

translate = QCoreApplication.translate

_WIDTH = 460


class NewSeasonDialog(QDialog):
    """``requests`` is what was chosen; nothing is done here."""

    def __init__(self, project: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Jobs", "New season"))
        self._project = project
        self._document = _document(project)
        season = self._document.get("season", {})
        words = WrappingLabel(
            translate(
                "Jobs",
                "A new project with the area, legend and parcels of this one. The parcels’ crops "
                "are left out: label them for the new season.",
            )
        )
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setObjectName("furrow_season_folder")
        self.start, self.end = _date_box(season.get("start")), _date_box(season.get("end"))
        self.folder.setFilePath(_free_folder(project, self.end.date().year()))
        self.download = QRadioButton(translate("Jobs", "Download it after the project is made"))
        self.later = QRadioButton(translate("Jobs", "Later, into the folder inputs/imagery"))
        self.own = QRadioButton(translate("Jobs", "It is in this folder:"))
        self.imagery = QgsFileWidget()
        self.imagery.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.download.setObjectName("furrow_season_download")
        self.own.setObjectName("furrow_season_own")
        self.later.setObjectName("furrow_season_later")
        self.imagery.lineEdit().setObjectName("furrow_season_imagery")
        self.start.setObjectName("furrow_season_start")
        self.end.setObjectName("furrow_season_end")
        source = imagery_sources()[0]
        is_simulated = bool(self._document.get("simulated"))
        can_download = not is_simulated and not source.needs_account
        self.download.setEnabled(can_download)
        why_not = translate(
            "Jobs",
            "This project is simulated: its area is no real place, so there is no imagery of it to "
            "download.",
        )
        self.download.setToolTip(why_not if is_simulated else source.title)
        (self.download if can_download else self.later).setChecked(True)
        self._problem = WrappingLabel()
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(ok | cancel)
        self._buttons.button(ok).setText(translate("Jobs", "Make the project"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(translate("Jobs", "Folder"), self.folder)
        form.addRow(translate("Jobs", "First day"), self.start)
        form.addRow(translate("Jobs", "Last day"), self.end)
        sources = QVBoxLayout()
        for widget in (self.download, self.later, self.own, self.imagery):
            sources.addWidget(widget)
        form.addRow(translate("Jobs", "Imagery"), sources)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        explain(self)
        for signal in (
            self.folder.fileChanged,
            self.imagery.fileChanged,
            self.start.dateChanged,
            self.end.dateChanged,
            self.own.toggled,
        ):
            signal.connect(self._check)
        self._check()

    @property
    def requests(self) -> tuple[Request, ...]:
        """The project, and the download where it was asked for."""
        folder = self.folder.filePath()
        start, end = (box.date().toString(Qt.DateFormat.ISODate) for box in (self.start, self.end))
        own = self.imagery.filePath() if self.own.isChecked() else None
        made = NewSeason(self._project, folder, start, end, own)
        if not self.download.isChecked():
            return (made,)
        area = area_file(json.dumps(self._document.get("area")))
        into = download_folder(folder)  # which is where the engine looks, too
        return made, FetchImagery(area=area, season_start=start, season_end=end, folder=into)

    def _check(self) -> None:
        problem = self._what_is_wrong()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        fit_height(self, _WIDTH)
        self.imagery.setEnabled(self.own.isChecked())
        button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not problem)

    def _what_is_wrong(self) -> str:
        folder = self.folder.filePath()
        if not folder:
            return translate("Jobs", "Choose a new or empty folder.")
        if os.path.isdir(folder) and os.listdir(folder):
            return translate("Jobs", "That folder is not empty: choose a new one.")
        if self.end.date() <= self.start.date():
            return translate("Jobs", "The season must end after it starts.")
        if self.own.isChecked() and not os.path.isdir(self.imagery.filePath()):
            return translate("Jobs", "Choose the folder of the new season’s imagery.")
        return ""


def _document(project: str) -> dict[str, Any]:
    """furrow.json; empty where it cannot be read, which the engine then tells."""
    try:
        found = json.loads((Path(project) / PROJECT_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _date_box(day: object) -> QDateEdit:
    """A year after ``day``."""
    found = QDate.fromString(str(day or ""), Qt.DateFormat.ISODate)
    box = QDateEdit(found.addYears(1) if found.isValid() else QDate.currentDate())
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    return box


def _free_folder(project: str, year: int) -> str:
    """Beside the project: its name, with the year of the new season."""
    name = Path(project).name
    for number in range(1, 100):
        more = "" if number == 1 else f"-{number}"
        folder = Path(project).parent / f"{name}-{year}{more}"
        if not folder.exists():
            return str(folder)
    return ""
