"""What state the engine environment is in, without starting anything: two small files are read."""

from __future__ import annotations

import enum
import json
import os
from dataclasses import dataclass

from furrow.engine.contract.errors import StaleEnvironment
from furrow.plugin.enginelink.environment.places import (
    environment_folder,
    lock_digest,
    python_of,
)
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.process import EngineCommand

SEAL_NAME = "furrow-environment.json"
"""The engine writes it when everything is installed: {"lock_sha256": …}."""


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


def environment_state(system: System | None = None) -> EnvironmentState:
    """The state of this plugin's environment; takes well under a millisecond."""
    system = system or System()
    try:
        digest = lock_digest()
    except OSError:
        digest = ""  # an incomplete plugin folder: no seal can be right
    folder = environment_folder(system, digest)
    return inspect(folder, python_of(system, folder), digest)


def inspect(folder: str, python: str, digest: str) -> EnvironmentState:
    """The state of the environment in ``folder`` for the lock with this digest."""
    if not os.path.isdir(folder) or not os.listdir(folder):
        return EnvironmentState(State.MISSING, folder, python, _older(folder))
    sealed = _sealed_digest(folder)
    if sealed is None or not os.path.exists(python):
        state = State.BROKEN
    elif sealed != digest:
        state = State.STALE
    else:
        state = State.READY
    return EnvironmentState(state, folder, python)


def find_command() -> EngineCommand:
    """How to start the engine now. Raises StaleEnvironment where there is no environment for it.

    For :class:`~furrow.plugin.enginelink.client.EngineClient`.
    """
    found = environment_state()
    if found.state is not State.READY:
        raise StaleEnvironment(folder=found.folder, detail=_DETAILS[found.state])
    return EngineCommand(found.python)


_DETAILS = {
    State.MISSING: "it has not been set up",
    State.STALE: "it was made for another version",
    State.BROKEN: "it is not complete",
}


def _sealed_digest(folder: str) -> str | None:
    try:
        with open(os.path.join(folder, SEAL_NAME), encoding="utf-8") as file:
            document = json.load(file)
    except (OSError, ValueError):
        return None
    digest = document.get("lock_sha256") if isinstance(document, dict) else None
    return digest if isinstance(digest, str) else None


def _older(folder: str) -> str:
    """A sealed environment beside ``folder``: one for another lock."""
    parent = os.path.dirname(folder)
    if not os.path.basename(folder).startswith("engine-") or not os.path.isdir(parent):
        return ""
    for name in sorted(os.listdir(parent)):
        beside = os.path.join(parent, name)
        if name.startswith("engine-") and _sealed_digest(beside) is not None:
            return beside
    return ""
