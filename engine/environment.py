"""Does the installed environment hold what this checkout's lock names?

The engine's code always runs from the checkout; its environment holds only the locked packages.
Set-up seals the environment with the lock's SHA-256, so the usual check reads two small files.
Without a seal the versions themselves are compared. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import re
import sys
from dataclasses import dataclass

from furrow.engine.contract.errors import StaleEnvironment

LOCK_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.lock")
SEAL_NAME = "furrow-environment.json"

_REQUIREMENT = re.compile(
    r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==(?P<version>[^\s;\\]+)"
    r"\s*(?:;\s*(?P<marker>[^\\]*?))?\s*(?:\\|--hash.*|#.*)?$"
)


@dataclass(frozen=True)
class LockedPackage:
    name: str
    version: str
    marker: str
    """PEP 508 marker; empty where the package is needed everywhere."""


def check_environment(lock_file: str = LOCK_FILE, prefix: str = sys.prefix) -> None:
    """Raise StaleEnvironment where the environment in ``prefix`` does not match the lock.

    A checkout without a lock file has nothing to compare with; the doctor says so.
    """
    if not os.path.exists(lock_file) or _sealed_digest(prefix) == lock_digest(lock_file):
        return
    differences = environment_differences(lock_file)
    if differences:
        shown = "; ".join(differences[:3])
        more = f"; and {len(differences) - 3} more" if len(differences) > 3 else ""
        raise StaleEnvironment(folder=prefix, detail=shown + more)


def seal_environment(lock_file: str = LOCK_FILE, prefix: str = sys.prefix) -> str:
    """Write the seal after an installation, and give back its path.

    Raises StaleEnvironment where the installed versions are not those of the lock.
    """
    differences = environment_differences(lock_file)
    if differences:
        raise StaleEnvironment(folder=prefix, detail="; ".join(differences[:3]))
    seal = os.path.join(prefix, SEAL_NAME)
    with open(seal + ".part", "w", encoding="utf-8") as file:
        json.dump({"lock_sha256": lock_digest(lock_file)}, file)
    os.replace(seal + ".part", seal)
    return seal


def lock_digest(lock_file: str = LOCK_FILE) -> str:
    """SHA-256 of the lock, line ends read as LF (a Windows checkout may hold CRLF)."""
    with open(lock_file, "rb") as file:
        return hashlib.sha256(file.read().replace(b"\r\n", b"\n")).hexdigest()


def environment_differences(lock_file: str = LOCK_FILE) -> list[str]:
    """One phrase for each locked package that is missing or of another version."""
    installed = {
        _normalised(name): distribution.version
        for distribution in importlib.metadata.distributions()
        if (name := distribution.metadata["Name"])
    }
    differences = []
    for package in read_lock(lock_file):
        if not _applies(package):
            continue
        found = installed.get(_normalised(package.name))
        if found is None:
            differences.append(f"{package.name} {package.version} is missing")
        elif _public(found) != _public(package.version):
            differences.append(f"{package.name} is {found}, not {package.version}")
    return differences


def read_lock(lock_file: str = LOCK_FILE) -> list[LockedPackage]:
    """The ``name==version ; marker`` lines of a pip lock; hashes, comments, options are skipped."""
    packages = []
    with open(lock_file, encoding="utf-8") as file:
        for line in file:
            match = _REQUIREMENT.match(line.strip())
            if match:
                marker = (match["marker"] or "").strip()
                packages.append(LockedPackage(match["name"], match["version"], marker))
    return packages


def _applies(package: LockedPackage) -> bool:
    if not package.marker:
        return True
    try:
        from packaging.markers import InvalidMarker, Marker
    except ImportError:
        return False  # packaging is locked itself: its absence is told without this line
    try:
        return bool(Marker(package.marker).evaluate())
    except InvalidMarker:
        return True


def _sealed_digest(prefix: str) -> str | None:
    try:
        with open(os.path.join(prefix, SEAL_NAME), encoding="utf-8") as file:
            document = json.load(file)
    except (OSError, ValueError):
        return None
    digest = document.get("lock_sha256") if isinstance(document, dict) else None
    return digest if isinstance(digest, str) else None


def _normalised(name: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _public(version: str) -> str:
    """Without the local part: a CPU build "2.6.0+cpu" serves a lock that says 2.6.0."""
    return version.split("+", 1)[0]
