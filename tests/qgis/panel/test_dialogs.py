"""Choosing files and folders in the real dialogs: chosen, called off, and wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QToolButton

LAST = ("project", "imagery", "labels")


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    QgsProject.instance().clear()
    for kind in LAST:
        QgsSettings().remove(f"furrow/last_{kind}_folder")
    yield
    for kind in LAST:
        QgsSettings().remove(f"furrow/last_{kind}_folder")
    QgsProject.instance().clear()


class Answer:
    """Types a path into the next file dialog and accepts, or calls it off; None: calls it off."""

    def __init__(self, path):
        self._path = path
        self.began_in = None
        self._tries = 200
        QTimer.singleShot(20, lambda: self._try())

    def _try(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            self._tries -= 1
            if self._tries:
                QTimer.singleShot(20, lambda: self._try())
            return
        self.began_in = Path(dialog.directory().absolutePath())
        if self._path is None:
            dialog.reject()
            return
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(self._path))
        buttons = dialog.findChild(QDialogButtonBox, "buttonBox")
        next(b for b in buttons.buttons() if buttons.buttonRole(b) == b_accept()).click()


def b_accept():
    return QDialogButtonBox.ButtonRole.AcceptRole


def browse_button(dock):
    return dock.findChild(QToolButton, "furrow_labels_browse")


def test_a_project_is_begun_in_the_folder_that_was_chosen_and_the_place_remembered(dock, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    Answer(folder)
    dock.area.button.click()
    assert dock.session.draft.folder == str(folder)
    again = Answer(None)
    dock._choose_new()
    assert again.began_in == tmp_path
    assert dock.session.draft.folder == str(folder)


def test_dialogs_that_are_called_off_change_nothing(dock, season, tmp_path):
    dock.begin(str(tmp_path / "new"))
    dock.session.choose(imagery=str(season / "imagery"))
    before = dock.session.draft
    for button in (dock.imagery.button, browse_button(dock)):
        asked = Answer(None)
        button.click()
        assert asked.began_in is not None
    for action in (dock._choose_new, dock._choose_open):
        asked = Answer(None)
        action()
        assert asked.began_in is not None
    assert dock.session.draft == before and not dock._error.text
    assert not QgsProject.instance().mapLayers()


def test_the_imagery_is_chosen_and_its_folder_remembered(dock, season, tmp_path):
    dock.begin(str(tmp_path / "new"))
    dock.imagery.own.click()
    Answer(season / "imagery")
    dock.imagery.button.click()
    assert dock.session.draft.imagery == str(season / "imagery")
    dock._leave()
    dock.begin(str(tmp_path / "other"))
    dock.imagery.own.click()
    again = Answer(None)
    dock.imagery.button.click()
    assert again.began_in == season / "imagery"


def test_labels_are_opened_their_field_found_and_their_folder_remembered(dock, season, tmp_path):
    dock.begin(str(tmp_path / "new"))
    Answer(season / "parcels.gpkg")
    browse_button(dock).click()
    assert dock.session.draft.labels_name == "parcels"
    assert dock.session.draft.label_field == "crop"
    again = Answer(None)
    browse_button(dock).click()
    assert again.began_in == season


@pytest.mark.parametrize("kind", ["text", "points", "raster"])
def test_a_file_that_holds_no_parcels_is_told_and_changes_nothing(dock, season, tmp_path, kind):
    wrong = tmp_path / ("wrong.geojson" if kind == "points" else "wrong.gpkg")
    if kind == "raster":
        wrong = next((season / "imagery").glob("*.tif"))
    elif kind == "points":
        wrong.write_text('{"type": "Point", "coordinates": [3, 50]}')
    else:
        wrong.write_text("not a layer at all")
    dock.begin(str(tmp_path / "new"))
    Answer(wrong)
    browse_button(dock).click()
    assert "is no layer of parcels" in dock._error.text and wrong.name in dock._error.text
    assert not dock.session.draft.has_labels and not QgsProject.instance().mapLayers()
    Answer(season / "parcels.gpkg")
    browse_button(dock).click()
    assert not dock._error.text and dock.session.draft.has_labels


def test_a_folder_without_imagery_is_told_when_the_project_is_made(dock, season, tmp_path, wait):
    (tmp_path / "empty").mkdir()
    dock.begin(str(tmp_path / "new"))
    dock.imagery.own.click()
    Answer(tmp_path / "empty")
    dock.imagery.button.click()
    assert dock.labels.open_file(f"{season}/parcels.gpkg|layername=parcels")
    dock.labels.button.click()
    wait(lambda: dock._error.text)
    assert str(tmp_path / "empty") in dock._error.text
    wait(lambda: not dock.session.is_busy)
    assert not (tmp_path / "new" / "furrow.json").exists()
    assert dock.imagery.button.isEnabled()  # another folder can be chosen at once


def test_opening_a_folder_that_is_no_project_is_told(dock, tmp_path, wait):
    Answer(tmp_path)
    dock._choose_open()
    wait(lambda: dock._error.text)
    assert str(tmp_path) in dock._error.text and dock.session.state.is_empty
