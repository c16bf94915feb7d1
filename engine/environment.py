"""Does the installed environment hold what this checkout's lock names?

The engine's code always runs from the checkout; its environment holds only the locked packages.
Set-up seals the environment with the lock's SHA-256, so the usual check reads two small files.
Without a seal the versions themselves are compared. Standard library only.

An environment that was made for deep learning says so in its seal, and is held to its build of
torch as well; one without torch is whole, and serves the random forest.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import platform
import re
import sys
from dataclasses import dataclass
from typing import Any

from furrow.engine.contract.compute import Compute, TorchBuild, torch_build
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
    if not os.path.exists(lock_file):
        return
    seal = _read_seal(prefix)
    differences = []
    if seal.get("lock_sha256") != lock_digest(lock_file):
        differences += environment_differences(lock_file)
    compute = sealed_compute(prefix)
    if compute is not Compute.NONE and not _torch_is_as_sealed(compute, seal):
        differences += torch_differences(compute)
    if differences:
        shown = "; ".join(differences[:3])
        more = f"; and {len(differences) - 3} more" if len(differences) > 3 else ""
        raise StaleEnvironment(folder=prefix, detail=shown + more)


def seal_environment(
    lock_file: str = LOCK_FILE, prefix: str = sys.prefix, compute: Compute = Compute.NONE
) -> str:
    """Write the seal after an installation, and give back its path.

    Raises StaleEnvironment where the installed versions are not those of the lock, or torch is not
    the build for ``compute``.
    """
    differences = environment_differences(lock_file) + torch_differences(compute)
    if differences:
        raise StaleEnvironment(folder=prefix, detail="; ".join(differences[:3]))
    document = {"lock_sha256": lock_digest(lock_file)}
    build = _build(compute)
    if build is not None:
        document["compute"] = compute.value
        document["torch"] = build.version
        document["torch_lock_sha256"] = lock_digest(_beside(build.lock))
    seal = os.path.join(prefix, SEAL_NAME)
    with open(seal + ".part", "w", encoding="utf-8") as file:
        json.dump(document, file)
    os.replace(seal + ".part", seal)
    return seal


def sealed_compute(prefix: str = sys.prefix) -> Compute:
    """What the environment was made for; NONE without a seal."""
    try:
        return Compute(_read_seal(prefix).get("compute", Compute.NONE.value))
    except ValueError:
        return Compute.NONE


def torch_differences(compute: Compute) -> list[str]:
    """One phrase for each package of the build for ``compute`` that is not as it should be."""
    if compute is Compute.NONE:
        return []
    build = _build(compute)
    if build is None:
        return [f"torch is not offered for {compute.value} on this computer"]
    differences = environment_differences(_beside(build.lock))
    try:
        found = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        return [f"torch {build.version} is missing"]
    if found != build.version:
        differences.insert(0, f"torch is {found}, not {build.version}")
    return differences


def lock_digest(lock_file: str = LOCK_FILE) -> str:
    """SHA-256 of the lock, line ends read as LF (a Windows checkout may hold CRLF)."""
    with open(lock_file, "rb") as file:
        return hashlib.sha256(file.read().replace(b"\r\n", b"\n")).hexdigest()


def environment_differences(lock_file: str = LOCK_FILE) -> list[str]:
    """One phrase for each locked package that is missing or of another version."""
    installed = {
        _normalised(name): distribution.version
        # Of two of a name, the first one on the path is the one that is imported.
        for distribution in reversed(list(importlib.metadata.distributions()))
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


def _torch_is_as_sealed(compute: Compute, seal: dict[str, Any]) -> bool:
    build = _build(compute)
    if build is None or seal.get("torch") != build.version:
        return False
    return bool(seal.get("torch_lock_sha256") == lock_digest(_beside(build.lock)))


def _build(compute: Compute) -> TorchBuild | None:
    return torch_build(compute, sys.platform, platform.machine())


def _beside(name: str) -> str:
    return os.path.join(os.path.dirname(LOCK_FILE), name)


def _read_seal(prefix: str) -> dict[str, Any]:
    """What the seal says; empty without a readable one."""
    try:
        with open(os.path.join(prefix, SEAL_NAME), encoding="utf-8") as file:
            document = json.load(file)
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}


def _normalised(name: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _public(version: str) -> str:
    """Without the local part: a CPU build "2.6.0+cpu" serves a lock that says 2.6.0."""
    return version.split("+", 1)[0]
