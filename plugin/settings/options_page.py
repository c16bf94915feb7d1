"""Furrow’s page in QGIS’s options."""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.enginelink.environment.state import State, environment_state
from furrow.plugin.help.whats_this import explain
from furrow.plugin.icons import icon
from furrow.plugin.panel.compute_choice import size_in_words
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.settings import values

translate = QCoreApplication.translate

_MB = 1_000_000
_LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))


class OptionsFactory(QgsOptionsWidgetFactory):
    """What QGIS asks for the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("Furrow")

    def icon(self):
        return icon("furrow")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Nothing is kept before “OK”."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.addWidget(self._build_engine())
        column.addWidget(self._build_set_up())
        column.addWidget(self._build_work())
        self.help = QPushButton(translate("Settings", "Help"))
        self.help.setObjectName("furrow_settings_help")
        self.help.clicked.connect(lambda: QDesktopServices.openUrl(values.help_url("panel.md")))
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        explain(self)
        self._task: QgsTask | None = None
        self.show_engine()

    def apply(self) -> None:
        """Keep what was chosen; QGIS calls this on “OK”."""
        for key, text in (
            (values.OBSERVER, self.observer.text().strip()),
            (values.WEIGHTS_FOLDER, self.weights.filePath()),
            (values.PYTHON, self.python.filePath()),
            (values.WHEELS_FOLDER, self.wheels.filePath()),
            (values.REPORT_LANGUAGE, str(self.language.currentData() or "")),
        ):
            values.choose(key, text)
        values.apply()

    def show_engine(self) -> None:
        """Say what the engine's environment is now."""
        found = environment_state()
        self._state.setText(
            {
                State.READY: translate("Settings", "Set up."),
                State.MISSING: translate("Settings", "Not set up yet."),
                State.STALE: translate("Settings", "Made for another version of Furrow."),
                State.BROKEN: translate("Settings", "Not complete."),
            }[found.state]
        )
        self._folder.setText(found.folder)
        self._size.setText("")
        from furrow.plugin.panel.setup_dialog import can_set_up

        can = can_set_up()
        self.set_up.setEnabled(can)
        self.set_up.setToolTip(
            "" if can else translate("Settings", "This environment was not made by Furrow.")
        )
        if os.path.isdir(found.folder):
            self._measure(found.folder)

    # --- what it is made of ---

    def _build_engine(self) -> QWidget:
        box = QGroupBox(translate("Settings", "Engine"))
        self._state, self._folder, self._size = (WrappingLabel() for _ in range(3))
        self.set_up = QPushButton(translate("Settings", "Set up, repair or remove…"))
        self.set_up.setObjectName("furrow_settings_engine")
        self.set_up.clicked.connect(self._on_set_up)
        form = QFormLayout(box)
        form.addRow(translate("Settings", "State"), self._state)
        form.addRow(translate("Settings", "Folder"), self._folder)
        form.addRow(translate("Settings", "Size"), self._size)
        form.addRow("", self.set_up)
        return box

    def _build_set_up(self) -> QWidget:
        box = QGroupBox(translate("Settings", "Setting the engine up"))
        self.python = _path(values.PYTHON, QgsFileWidget.StorageMode.GetFile)
        self.wheels = _path(values.WHEELS_FOLDER, QgsFileWidget.StorageMode.GetDirectory)
        self.python.setToolTip(
            translate("Settings", "A Python 3.11 to 3.14 program. Empty: found by itself.")
        )
        self.wheels.setToolTip(
            translate("Settings", "For computers without a network. Empty: from the network.")
        )
        form = QFormLayout(box)
        form.addRow(translate("Settings", "Python to use"), self.python)
        form.addRow(translate("Settings", "Folder of wheels"), self.wheels)
        return box

    def _build_work(self) -> QWidget:
        box = QGroupBox(translate("Settings", "Working"))
        self.observer = QLineEdit(values.setting(values.OBSERVER))
        self.observer.setObjectName("furrow_settings_observer")
        self.observer.setToolTip(
            translate("Settings", "Written beside each label that you give by hand.")
        )
        self.weights = _path(values.WEIGHTS_FOLDER, QgsFileWidget.StorageMode.GetDirectory)
        self.weights.setToolTip(
            translate("Settings", "Weights of pretrained networks. Empty: Furrow’s own folder.")
        )
        self.language = QComboBox()
        self.language.setObjectName("furrow_settings_language")
        self.language.addItem(translate("Settings", "As QGIS"), "")
        for code, name in _LANGUAGES:
            self.language.addItem(name, code)
        chosen = self.language.findData(values.setting(values.REPORT_LANGUAGE))
        self.language.setCurrentIndex(max(0, chosen))
        form = QFormLayout(box)
        form.addRow(translate("Settings", "Your name, as observer"), self.observer)
        form.addRow(translate("Settings", "Folder of weights"), self.weights)
        form.addRow(translate("Settings", "Language of reports"), self.language)
        return box

    # --- what it is told ---

    def _measure(self, folder: str) -> None:
        """In the background: an environment has some ten thousand files."""
        self._size.setText(translate("Settings", "measuring…"))
        self._task = _SizeTask(folder, self._on_measured)
        QgsApplication.taskManager().addTask(self._task)

    def _on_measured(self, size: int) -> None:
        self._task = None
        self._size.setText(size_in_words(round(size / _MB)))

    def _on_set_up(self) -> None:
        from furrow.plugin.panel.setup_dialog import SetupDialog

        dialog = SetupDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.show_engine)
        dialog.open()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        task, self._task = self._task, None
        if task is not None:
            task.forget()


class _SizeTask(QgsTask):
    """Bytes of all files below a folder."""

    def __init__(self, folder: str, told: object) -> None:
        title = translate("Settings", "Furrow: size of the engine")
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._folder, self._told, self._size = folder, told, 0

    def run(self) -> bool:
        for here, _, files in os.walk(self._folder):
            if self.isCanceled():
                return False
            for name in files:
                try:
                    self._size += os.lstat(os.path.join(here, name)).st_size
                except OSError:
                    continue  # it has just gone
        return True

    def finished(self, result: bool) -> None:
        if result and callable(self._told):
            self._told(self._size)

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._told = None
        self.cancel()


def _path(key: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.setFilePath(values.setting(key))
    widget.setObjectName(key.replace("/", "_"))
    return widget
