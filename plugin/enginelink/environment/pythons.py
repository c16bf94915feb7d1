"""Which Python the engine environment is made with.

In this order: the user's choice; the one that QGIS ships, where it is new enough and can make
environments; the system's; a standalone one, pinned by its checksum. Never ``sys.executable``: on
Windows and macOS that is QGIS itself, and starting it opens a second QGIS.

The paths of Windows and macOS are reasoned from their installers, not seen.
"""

from __future__ import annotations

import enum
import ntpath
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from furrow.plugin.enginelink.environment.standalone import (
    StandalonePython,
    standalone_for,
    standalone_python,
)
from furrow.plugin.enginelink.environment.system import PythonFacts, System

OLDEST = (3, 11)
NEWEST = (3, 14)
"""Newer ones have no wheels of some locked package yet."""
_MINORS = (13, 12, 11)


class Origin(enum.Enum):
    CHOSEN = "chosen"
    QGIS = "qgis"
    SYSTEM = "system"
    STANDALONE = "standalone"


class Unfit(enum.Enum):
    """Why a Python cannot be used."""

    NOT_PYTHON = "does not answer as Python"
    TOO_OLD = "is older than 3.11"
    TOO_NEW = "is newer than the engine's packages"
    NOT_64_BIT = "is a 32-bit program"
    NOT_CPYTHON = "is not CPython"
    NO_VENV = "cannot make environments (venv or ensurepip is missing)"


@dataclass(frozen=True)
class Looked:
    """A Python that was looked at and cannot be used."""

    path: str
    reason: Unfit


@dataclass(frozen=True)
class Choice:
    """What to make the environment with; neither ``python`` nor ``standalone`` is set where
    nothing was found."""

    origin: Origin | None
    python: str = ""
    """Path of the Python; empty where it must be fetched first."""
    version: tuple[int, int] = (0, 0)
    standalone: StandalonePython | None = None
    """With STANDALONE: what to fetch; None where it was fetched before."""
    unfit: tuple[Looked, ...] = ()
    """For the user: what else was looked at, and why it was passed over."""


def find_python(system: System, chosen: str = "") -> Choice:
    """The Python to make the environment with.

    Args:
        chosen: path that the user chose; then nothing else is tried, so a wrong choice is told.
    """
    unfit: list[Looked] = []
    if chosen:
        fit = _first_fit(system, Origin.CHOSEN, iter([chosen]), unfit)
        return fit or Choice(None, unfit=tuple(unfit or [Looked(chosen, Unfit.NOT_PYTHON)]))
    return (
        _first_fit(system, Origin.QGIS, qgis_candidates(system), unfit)
        or _first_fit(system, Origin.SYSTEM, system_candidates(system), unfit)
        or _standalone(system, unfit)
    )


def qgis_candidates(system: System) -> Iterator[str]:
    """Where the Python that QGIS ships may lie; none where QGIS's is too old."""
    if system.qgis_version < OLDEST:
        return
    version = f"{system.qgis_version[0]}.{system.qgis_version[1]}"
    if system.platform == "win32":
        yield ntpath.join(system.base_prefix, "python.exe")
        yield ntpath.join(system.base_prefix, "python3.exe")
    elif system.platform == "darwin":
        bundle, inside, _ = (system.base_prefix + "/").partition(".app/")
        if inside:
            program = posixpath.join(bundle + ".app", "Contents", "MacOS")
            yield posixpath.join(program, "bin", "python3")
            yield posixpath.join(program, "python" + version)
        yield posixpath.join(system.base_prefix, "bin", "python" + version)
    else:
        yield posixpath.join(system.base_prefix, "bin", "python" + version)
        yield posixpath.join(system.base_prefix, "bin", "python3")


def system_candidates(system: System) -> Iterator[str]:
    """Pythons that were installed for all programs, newest first."""
    if system.platform == "win32":
        yield from _windows_candidates(system)
        return
    if system.platform == "darwin":
        for minor in _MINORS:
            yield f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3.{minor}"
            yield f"/opt/homebrew/bin/python3.{minor}"
            yield f"/usr/local/bin/python3.{minor}"
        return  # /usr/bin/python3 is no Python but an offer to install the developer tools
    for name in ("python3", *(f"python3.{minor}" for minor in _MINORS)):
        found = system.which(name)
        if found:
            yield found


def why_unfit(facts: PythonFacts | None) -> Unfit | None:
    """The reason why a Python cannot be used, or None."""
    if facts is None:
        return Unfit.NOT_PYTHON
    if facts.version < OLDEST:
        return Unfit.TOO_OLD
    if facts.version > NEWEST:
        return Unfit.TOO_NEW
    if facts.bits != 64:
        return Unfit.NOT_64_BIT
    if facts.implementation != "CPython":
        return Unfit.NOT_CPYTHON
    return None if facts.can_make_environments else Unfit.NO_VENV


def _first_fit(
    system: System, origin: Origin, candidates: Iterator[str], unfit: list[Looked]
) -> Choice | None:
    for path in candidates:
        if any(looked.path == path for looked in unfit) or not system.exists(path):
            continue
        facts = system.ask(path)
        reason = why_unfit(facts)
        if facts is not None and reason is None:
            return Choice(origin, path, facts.version, unfit=tuple(unfit))
        unfit.append(Looked(path, reason or Unfit.NOT_PYTHON))
    return None


def _standalone(system: System, unfit: list[Looked]) -> Choice:
    standalone = standalone_for(system.platform, system.machine)
    if standalone is None:
        return Choice(None, unfit=tuple(unfit))
    fetched = iter([standalone_python(system, standalone)])
    fit = _first_fit(system, Origin.STANDALONE, fetched, unfit)
    return fit or Choice(
        Origin.STANDALONE,
        version=standalone.version,
        standalone=standalone,
        unfit=tuple(unfit),
    )


def _windows_candidates(system: System) -> Iterator[str]:
    listed = system.run(["py", "-0p"]) or ""  # the launcher lists " -V:3.12 *  C:\…\python.exe"
    for line in listed.splitlines():
        words = line.strip().split(None, 2 if "*" in line else 1)
        if len(words) > 1 and words[-1].lower().endswith("python.exe"):
            yield from _not_of_the_store(words[-1])
    for root in ("LOCALAPPDATA", "PROGRAMFILES"):
        base = system.environ.get(root)
        if base:
            below = ("Programs", "Python") if root == "LOCALAPPDATA" else ()
            for minor in _MINORS:
                yield ntpath.join(base, *below, f"Python3{minor}", "python.exe")
    for name in ("python3.exe", "python.exe"):
        found = system.which(name)
        if found:
            yield from _not_of_the_store(found)


def _not_of_the_store(path: str) -> Iterator[str]:
    """Windows puts a python.exe on PATH that opens the Store; QGIS's own was tried before."""
    folders = ntpath.normcase(path).split("\\")
    if "windowsapps" not in folders:
        yield path
