"""QGIS in French, for as long as a test runs; and what the panel's tests have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.panel.conftest import dock, find_command, iface, wait, window

CHECKOUT = Path(__file__).resolve().parents[3]

__all__ = ["dock", "find_command", "iface", "wait", "window"]


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
def french(compiled, qgis_language):
    from furrow.plugin import translation

    qgis_language("fr")
    translator = translation.install()
    assert translator is not None
    yield translator
    translation.remove(translator)
