"""``environment-seal``, for set-up, and the words for an environment without click or rich."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from furrow.engine.cli.exit_codes import ExitCode
from furrow.engine.cli.tell import tell_error
from furrow.engine.contract.compute import Compute
from furrow.engine.contract.errors import FurrowError, StaleEnvironment
from furrow.engine.environment import seal_environment


def seal(arguments: Sequence[str] = ()) -> ExitCode:
    """Compare the environment with the lock, and mark it as matching.

    Args:
        arguments: none, or what the environment was made for: "none", "cpu" or "cuda".
    """
    compute = Compute(arguments[0]) if arguments else Compute.NONE
    try:
        sys.stdout.write(f"Sealed: {seal_environment(compute=compute)}\n")
    except FurrowError as problem:
        return tell_error(problem, as_json=False)
    except OSError as problem:
        stale = StaleEnvironment(folder=sys.prefix, detail=f"it cannot be sealed: {problem}")
        return tell_error(stale, as_json=False)
    return ExitCode.OK


def tell_missing_package(name: str, as_json: bool) -> ExitCode:
    """The command line itself cannot be loaded: the environment is not the locked one."""
    stale = StaleEnvironment(folder=sys.prefix, detail=f"the package {name} is missing")
    return tell_error(stale, as_json)
