"""What state the engine environment is in, without starting anything: two small files are read."""

from __future__ import annotations

import enum
import json
import os
from dataclasses import dataclass
from typing import Any

from furrow.engine.contract.compute import Compute, torch_build
from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.contract.message import Message
from furrow.plugin.enginelink.environment.places import (
    environment_folder,
    lock_digest,
    python_of,
)
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.process import ENGINE_FOLDER, EngineCommand

SEAL_NAME = "furrow-environment.json"
"""The engine writes it when everything is installed: {"lock_sha256": …}, and with torch
"compute", "torch" and "torch_lock_sha256", too."""


class State(enum.Enum):
    MISSING = "missing"
    """Never made."""
    READY = "ready"
    STALE = "stale"
    """Made for another version of Furrow."""
    BROKEN = "broken"
    """Half-made, or its Python is gone."""


@dataclass(frozen=True)
class EnvironmentState:
    state: State
    folder: str
    python: str
    """Path of the environment's Python, whether it is there or not."""
    older: str = ""
    """With MISSING: the folder of an environment of an older Furrow, which may be removed."""
    compute: Compute = Compute.NONE
    """What it was made for; with MISSING, what the older one was made for."""


def environment_state(system: System | None = None) -> EnvironmentState:
    """The state of this plugin's environment; takes well under a millisecond."""
    system = system or System()
    try:
        digest = lock_digest()
    except OSError:
        digest = ""  # an incomplete plugin folder: no seal can be right
    folder = environment_folder(system, digest)
    return inspect(folder, python_of(system, folder), digest, system)


def inspect(
    folder: str, python: str, digest: str, system: System | None = None
) -> EnvironmentState:
    """The state of the environment in ``folder`` for the lock with this digest."""
    if not os.path.isdir(folder) or not os.listdir(folder):
        older = _older(folder)
        compute = _sealed_compute(_read_seal(older)) if older else Compute.NONE
        return EnvironmentState(State.MISSING, folder, python, older, compute)
    seal = _read_seal(folder)
    compute = _sealed_compute(seal)
    sealed = seal.get("lock_sha256")
    if not isinstance(sealed, str) or not os.path.exists(python):
        state = State.BROKEN
    elif sealed != digest or not _torch_is_current(seal, compute, system):
        state = State.STALE
    else:
        state = State.READY
    return EnvironmentState(state, folder, python, compute=compute)


def find_command() -> EngineCommand:
    """How to start the engine now. Raises StaleEnvironment where there is no environment for it.

    For :class:`~furrow.plugin.enginelink.client.EngineClient`.
    """
    found = environment_state()
    if found.state is not State.READY:
        raise StaleEnvironment(folder=found.folder, detail=_DETAILS[found.state])
    return EngineCommand(found.python)


_DETAILS = {
    State.MISSING: Message("it has not been set up"),
    State.STALE: Message("it was made for another version"),
    State.BROKEN: Message("it is not complete"),
}


def _read_seal(folder: str) -> dict[str, Any]:
    """What the seal says; empty without a readable one."""
    try:
        with open(os.path.join(folder, SEAL_NAME), encoding="utf-8") as file:
            document = json.load(file)
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}


def _sealed_compute(seal: dict[str, Any]) -> Compute:
    try:
        return Compute(seal.get("compute", Compute.NONE.value))
    except ValueError:
        return Compute.NONE


def _torch_is_current(seal: dict[str, Any], compute: Compute, system: System | None) -> bool:
    """Whether torch, where the environment has it, is the build that this Furrow names."""
    if compute is Compute.NONE:
        return True
    system = system or System()
    build = torch_build(compute, system.platform, system.machine)
    if build is None or seal.get("torch") != build.version:
        return False
    try:
        digest = lock_digest(os.path.join(ENGINE_FOLDER, build.lock))
    except OSError:
        return False  # an incomplete plugin folder
    return bool(seal.get("torch_lock_sha256") == digest)


def _older(folder: str) -> str:
    """A sealed environment beside ``folder``: one for another lock."""
    parent = os.path.dirname(folder)
    if not os.path.basename(folder).startswith("engine-") or not os.path.isdir(parent):
        return ""
    for name in sorted(os.listdir(parent)):
        beside = os.path.join(parent, name)
        if name.startswith("engine-") and isinstance(_read_seal(beside).get("lock_sha256"), str):
            return beside
    return ""
