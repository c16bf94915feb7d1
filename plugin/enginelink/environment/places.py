"""Where the engine environment lies: in the user's data, one folder a lock; in a checkout .venv."""

from __future__ import annotations

import hashlib
import ntpath
import os
import posixpath

from furrow.engine.contract.compute import Compute
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.process import ENGINE_FOLDER, PLUGIN_FOLDER

OVERRIDE = "FURROW_ENGINE_ENV"
"""An environment variable that names the environment's folder: administrators and tests."""
LOCK_FILE = os.path.join(ENGINE_FOLDER, "requirements.lock")
_KEY_LETTERS = 10
_WINDOWS_PATH = 259
"""Letters of a path that Windows takes where long paths are not enabled."""
_LONGEST_FILE = {Compute.NONE: 125, Compute.CPU: 171, Compute.CUDA: 171}
"""Letters of the longest file name below site-packages (measured in environments on Linux)."""


def lock_digest(lock_file: str = LOCK_FILE) -> str:
    """SHA-256 of the lock, line ends read as LF: as the engine seals its environment with.

    Raises OSError where the plugin's folder is not complete.
    """
    with open(lock_file, "rb") as file:
        return hashlib.sha256(file.read().replace(b"\r\n", b"\n")).hexdigest()


def environment_folder(system: System, digest: str, plugin_folder: str = PLUGIN_FOLDER) -> str:
    """The folder of the environment for a lock.

    FURROW_ENGINE_ENV; else a checkout's ``.venv`` where it is; else a folder of the user's data,
    named by the lock, so that two versions of Furrow do not undo each other's.
    """
    chosen = system.environ.get(OVERRIDE)
    if chosen:
        return chosen
    path = _paths(system)
    checkout = path.join(plugin_folder, ".venv")
    if system.exists(path.join(checkout, "pyvenv.cfg")):
        return str(checkout)
    return str(path.join(data_folder(system), "engine-" + digest[:_KEY_LETTERS]))


def data_folder(system: System) -> str:
    """Furrow's folder in the user's local (not roaming) data; shared by all QGIS profiles."""
    if system.platform == "win32":
        local = system.environ.get("LOCALAPPDATA") or ntpath.join(system.home, "AppData", "Local")
        return ntpath.join(local, "Furrow")
    if system.platform == "darwin":
        return posixpath.join(system.home, "Library", "Application Support", "Furrow")
    share = system.environ.get("XDG_DATA_HOME", "")
    if not share.startswith("/"):
        share = posixpath.join(system.home, ".local", "share")
    return posixpath.join(share, "furrow")


def is_private(system: System, folder: str) -> bool:
    """Whether Furrow made this folder in the user's data, and may remove it or make it anew.

    A checkout's ``.venv`` belongs to ``make setup``, and a folder that FURROW_ENGINE_ENV names to
    whoever set it.
    """
    path = _paths(system)
    return bool(path.dirname(path.normpath(folder)) == path.normpath(data_folder(system)))


def python_of(system: System, folder: str) -> str:
    """The Python inside an environment."""
    if system.platform == "win32":
        return ntpath.join(folder, "Scripts", "python.exe")
    return posixpath.join(folder, "bin", "python")


def letters_too_many(system: System, folder: str, compute: Compute) -> int:
    """By how many letters the longest path of an environment here is too long; 0 where it fits."""
    if system.long_paths:
        return 0
    longest = len(ntpath.join(folder, "Lib", "site-packages", "")) + _LONGEST_FILE[compute]
    return max(0, longest - _WINDOWS_PATH)


def _paths(system: System):  # type: ignore[no-untyped-def]  # a module
    return ntpath if system.platform == "win32" else posixpath
