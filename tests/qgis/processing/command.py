"""qgis_process, started with the plugin and a profile of its own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
"""Debian's own start script of 3.22 hands on an option that fails, so the program itself."""


def is_there() -> bool:
    return PROGRAM is not None


def qgis_process(*words: str) -> list[str]:
    return [str(PROGRAM), *words]


def process_environment(home: Path) -> dict[str, str]:
    """Variables for qgis_process; its profile and plugin folder are made in ``home``."""
    profile = home / "qgis" / "profiles" / "default" / "QGIS"
    plugins = home / "plugins"
    profile.mkdir(parents=True, exist_ok=True)
    plugins.mkdir(exist_ok=True)
    (profile / "QGIS3.ini").write_text("[PythonPlugins]\nfurrow=true\n")
    if not (plugins / "furrow").exists():
        (plugins / "furrow").symlink_to(CHECKOUT)
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "qgis"),
    }
