"""QGIS in French, for as long as a test runs; and what the panel's tests have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.panel.conftest import (
    demo,
    dock,
    find_command,
    iface,
    prepared_demo,
    wait,
    window,
)

CHECKOUT = Path(__file__).resolve().parents[3]

__all__ = ["demo", "dock", "find_command", "iface", "prepared_demo", "wait", "window"]


@pytest.fixture(scope="session")
def compiled():
    """The translations as they are built: i18n/furrow_*.qm."""
    command = [sys.executable, "-I", str(CHECKOUT / "i18n" / "update.py"), "--compile"]
    subprocess.run(command, check=True)


@pytest.fixture
def qgis_language(qgis_app):
    """Sets QGIS's own language, as Settings > Options > General does; undone afterwards."""
    from qgis.core import QgsSettings

    settings = QgsSettings()
    names = ("locale/overrideFlag", "locale/userLocale")
    before = {name: settings.value(name) for name in names}

    def choose(language):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)

    yield choose
    for name, value in before.items():
        settings.remove(name) if value is None else settings.setValue(name, value)


@pytest.fixture
def speak(compiled, qgis_language, monkeypatch, tmp_path):
    """Makes Furrow speak a language until the test ends; the made-up one is made first."""
    from furrow.plugin import translation

    monkeypatch.syspath_prepend(str(CHECKOUT / "i18n"))
    from pseudo import LANGUAGE, write_pseudo

    begun = []

    def begin(language):
        if language == LANGUAGE:
            write_pseudo(tmp_path)
            monkeypatch.setattr(translation, "FOLDER", tmp_path)
        qgis_language(language)
        begun.append(translation.install())
        assert begun[-1] is not None, language

    yield begin
    for translator in begun:
        translation.remove(translator)


@pytest.fixture
def french(compiled, qgis_language):
    from furrow.plugin import translation

    qgis_language("fr")
    translator = translation.install()
    assert translator is not None
    yield translator
    translation.remove(translator)
