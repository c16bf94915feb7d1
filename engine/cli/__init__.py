"""The ``furrow`` command. Start-up loads the standard library only; the rest follows on demand."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from furrow.engine.service.options import ServiceOptions


def main(argv: Sequence[str] | None = None, options: ServiceOptions | None = None) -> None:
    """Run one command and leave with its exit code (see :class:`~.exit_codes.ExitCode`).

    The service, its worker and the seal of set-up run without click and rich, so that they can
    say what is wrong with an environment in which those are missing.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["serve"]:
        from furrow.engine.service.supervisor import serve

        serve(options)
    elif arguments == ["worker"]:
        from furrow.engine.service.worker import work

        work()
    elif arguments[:1] == ["environment-seal"]:
        from furrow.engine.cli.seal import seal

        sys.exit(seal(arguments[1:]))
    else:
        try:
            sys.exit(_run_command_line(arguments, options))
        except KeyboardInterrupt:  # Ctrl-C before or after the job
            sys.exit(130)


def _run_command_line(arguments: list[str], options: ServiceOptions | None) -> int:
    try:
        from furrow.engine.cli.commands import run_command_line
    except ModuleNotFoundError as problem:
        if problem.name is not None and problem.name.startswith("furrow"):
            raise
        from furrow.engine.cli.seal import tell_missing_package

        return tell_missing_package(problem.name or str(problem), "--json" in arguments)
    return run_command_line(arguments, options)
