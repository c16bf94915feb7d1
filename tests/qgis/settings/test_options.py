"""Furrow's page in QGIS's options."""

from __future__ import annotations

import os

import pytest

pytest.importorskip("qgis")

from tests.qgis.panel.conftest import wait  # noqa: F401


@pytest.fixture(autouse=True)
def as_new(qgis_app, monkeypatch):
    from qgis.core import QgsSettings

    from furrow.plugin.settings import values

    monkeypatch.delenv("FURROW_WEIGHTS_DIR", raising=False)
    monkeypatch.setattr(values, "_given_by_others", None)
    keys = ("observer", "weights_folder", "python", "wheels_folder", "report_language")
    for key in keys:
        QgsSettings().remove("furrow/" + key)
    yield
    for key in keys:
        QgsSettings().remove("furrow/" + key)


@pytest.fixture
def page(qgis_app):
    from furrow.plugin.settings.options_page import OptionsFactory

    page = OptionsFactory().createWidget(None)
    page.show()
    yield page
    page.hide()


def test_nothing_is_kept_before_ok_and_all_of_it_then(page, tmp_path):
    from furrow.plugin.settings import values
    from furrow.plugin.settings.options_page import OptionsPage

    page.observer.setText("  Ada ")
    page.weights.setFilePath(str(tmp_path))
    page.language.setCurrentIndex(page.language.findData("fr"))
    assert values.setting(values.OBSERVER) == "" and values.report_language() != "fr"
    page.apply()
    assert values.setting(values.OBSERVER) == "Ada" and values.report_language() == "fr"
    assert os.environ["FURROW_WEIGHTS_DIR"] == str(tmp_path)
    again = OptionsPage()
    assert again.observer.text() == "Ada" and again.language.currentData() == "fr"
    again.weights.setFilePath("")
    again.apply()
    assert "FURROW_WEIGHTS_DIR" not in os.environ
    again.hide()


def test_the_engine_is_said_with_folder_and_size_in_the_background(page, wait):  # noqa: F811
    from furrow.plugin.enginelink.environment.state import environment_state

    assert page._folder.text() == environment_state().folder
    wait(lambda: "B" in page._size.text(), 60)
    assert not page.set_up.isEnabled()  # a checkout's environment is not Furrow's own to make
    assert "not made by Furrow" in page.set_up.toolTip()


def test_closing_the_page_while_it_measures_is_no_error(qgis_app):
    from furrow.plugin.settings.options_page import OptionsPage

    page = OptionsPage()
    page.show()
    page.hide()
    del page
    for _ in range(50):
        qgis_app.processEvents()


def test_the_set_up_begins_with_the_python_and_the_wheels_that_were_chosen(qgis_app, tmp_path):
    from furrow.plugin.panel.setup_dialog import SetupDialog
    from furrow.plugin.settings import values

    values.choose(values.PYTHON, str(tmp_path / "no-python"))  # not there: passed over
    values.choose(values.WHEELS_FOLDER, str(tmp_path))
    dialog = SetupDialog()
    assert (dialog._chosen_python, dialog._wheels) == ("", str(tmp_path))
    dialog.reject()


def test_who_set_the_variable_before_qgis_wins(qgis_app, monkeypatch, tmp_path):
    from furrow.plugin.settings import values

    monkeypatch.setenv("FURROW_WEIGHTS_DIR", "/by/the/administrator")
    monkeypatch.setattr(values, "_given_by_others", "/by/the/administrator")
    values.choose(values.WEIGHTS_FOLDER, str(tmp_path))
    values.apply()
    assert os.environ["FURROW_WEIGHTS_DIR"] == "/by/the/administrator"


def test_a_report_is_opened_in_the_language_that_was_chosen(tmp_path):
    from furrow.plugin.layers.report_link import in_user_language
    from furrow.plugin.settings import values

    for name in ("report.html", "report.fr.html"):
        (tmp_path / name).write_text("")
    values.choose(values.REPORT_LANGUAGE, "fr")
    assert in_user_language(tmp_path / "report.html").name == "report.fr.html"
    values.choose(values.REPORT_LANGUAGE, "en")
    assert in_user_language(tmp_path / "report.html").name == "report.html"


def test_help_leads_to_a_page():
    from furrow.plugin.settings.values import help_url

    assert help_url("panel.md").isValid() and help_url("nothing.md").host() == "example.org"
