"""Use a model of another project: as it is, or adapted to this project's parcels."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.help.whats_this import explain
from furrow.plugin.panel.strips import WrappingLabel, fit_height

translate = QCoreApplication.translate

MODEL_FILE = "model.json"
_LAST = "furrow/last_model_folder"
_WIDTH = 460


class UseModelDialog(QDialog):
    """``model`` and ``as_is`` are what was chosen; nothing is done here."""

    def __init__(self, has_labels: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Panel", "Use an existing model"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDefaultRoot(str(QgsSettings().value(_LAST, "") or ""))
        self.folder.lineEdit().setObjectName("furrow_model_folder")
        self.adapt = QRadioButton(translate("Panel", "Adapt it to this project’s parcels"))
        self.adapt.setObjectName("furrow_adapt_model")
        self.as_is_button = QRadioButton(translate("Panel", "Take it as it is"))
        self.as_is_button.setObjectName("furrow_model_as_is")
        adapt_words = WrappingLabel(
            translate(
                "Panel",
                "The model as it is, trained further, and one trained anew are measured on the "
                "same parcels; the best is kept.",
            )
            if has_labels
            else translate("Panel", "Needs labelled parcels, and there are none yet.")
        )
        as_is_words = WrappingLabel(
            translate("Panel", "Nothing is trained, and how good it is here is not measured.")
        )
        self.adapt.setEnabled(has_labels)
        (self.adapt if has_labels else self.as_is_button).setChecked(True)
        self._problem = WrappingLabel()
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.button(ok).setText(translate("Panel", "Use this model"))
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(translate("Panel", "Folder of a model or project"), self.folder)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.adapt, adapt_words, self.as_is_button, as_is_words, self._problem):
            column.addWidget(widget)
        column.addWidget(self.buttons)
        explain(self)
        self.folder.fileChanged.connect(self._check)
        self._check()

    @property
    def model(self) -> str:
        """Folder of the model; of a project's folder, its newest model."""
        return model_folder(self.folder.filePath())

    @property
    def as_is(self) -> bool:
        return self.as_is_button.isChecked()

    def _check(self) -> None:
        problem = ""
        if self.folder.filePath() and not self.model:
            problem = translate("Panel", "There is no model of Furrow in that folder.")
        elif self.model:
            problem = translate("Panel", "Model: {0}").format(Path(self.model).name)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        fit_height(self, _WIDTH)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.model))

    def _on_accepted(self) -> None:
        QgsSettings().setValue(_LAST, str(Path(self.model).parent))
        self.accept()


def model_folder(folder: str) -> str:
    """The folder itself, or the newest model of a project; empty where there is none."""
    if not folder:
        return ""
    here = Path(folder)
    if (here / MODEL_FILE).is_file():
        return str(here)
    inside = here / "models" if (here / "models").is_dir() else here
    found = [file.parent for file in inside.glob("*/" + MODEL_FILE)]
    newest = max(found, key=lambda item: (item / MODEL_FILE).stat().st_mtime, default=None)
    return "" if newest is None else str(newest)
