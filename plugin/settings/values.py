"""What a person has chosen for Furrow in QGIS's options. Kept in QGIS's profile."""

from __future__ import annotations

import configparser
import os
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl

import furrow
from furrow.plugin.translation import language

OBSERVER = "furrow/observer"
"""Who labels: written beside each label."""
WEIGHTS_FOLDER = "furrow/weights_folder"
PYTHON = "furrow/python"
"""Program to set the engine up with; empty: found by itself."""
WHEELS_FOLDER = "furrow/wheels_folder"
"""Packages for a set-up without a network; empty: from the network."""
REPORT_LANGUAGE = "furrow/report_language"
"""Code of a language; empty: QGIS's."""

_VARIABLE = "FURROW_WEIGHTS_DIR"
"""As engine/backbones/weights.py reads it."""
_given_by_others = os.environ.get(_VARIABLE)


def setting(key: str) -> str:
    """Empty where nothing was chosen."""
    return str(QgsSettings().value(key, "") or "")


def choose(key: str, value: str) -> None:
    if value:
        QgsSettings().setValue(key, value)
    else:
        QgsSettings().remove(key)


def apply() -> None:
    """Tell engines that start from now on where weights lie; who set the variable before wins."""
    if _given_by_others:
        return
    folder = setting(WEIGHTS_FOLDER)
    if folder:
        os.environ[_VARIABLE] = folder
    else:
        os.environ.pop(_VARIABLE, None)


def existing(key: str) -> str:
    """A path that was chosen, where it still is; else empty."""
    path = setting(key)
    return path if path and os.path.exists(path) else ""


def report_language() -> str:
    """Code of the language to open reports in."""
    return setting(REPORT_LANGUAGE) or language()


def help_url(page: str) -> QUrl:
    """A page of the documentation, e.g. "panel.md": that which came with the plugin, or lies in the
    checkout; else the one on the homepage.
    """
    folder = Path(furrow.__file__).resolve().parent
    name, _, anchor = page.partition("#")
    shipped = folder / "help" / Path(name).with_suffix(".html")  # made by .ci/package.py
    for file in (shipped, folder / "docs" / name):
        if file.is_file():
            url = QUrl.fromLocalFile(str(file))
            if anchor:
                url.setFragment(anchor)
            return url
    metadata = configparser.RawConfigParser()
    metadata.read(folder / "metadata.txt", encoding="utf-8")
    return QUrl(f"{metadata.get('general', 'homepage')}/blob/main/docs/{page}")
