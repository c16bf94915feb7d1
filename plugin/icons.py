"""Furrow's icons, drawn once for light and once for dark themes."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPalette

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
DARK_BELOW = 128
"""Lightness (0 … 255) of the window's colour below which a theme counts as dark."""


def icon(name: str) -> QIcon:
    """The icon of this name, for the theme of the moment."""
    dark = FOLDER / f"{name}-dark.svg"
    return QIcon(str(dark if _is_dark() and dark.is_file() else FOLDER / (name + ".svg")))


def _is_dark() -> bool:
    palette = QGuiApplication.palette()
    return palette.color(QPalette.ColorRole.Window).lightness() < DARK_BELOW
