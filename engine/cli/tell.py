"""Errors on the terminal: what is wrong and where, then what to do next. Standard library only."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Sequence
from typing import Any

from furrow.engine.cli.exit_codes import ExitCode, exit_code
from furrow.engine.cli.rows import wrapped
from furrow.engine.contract.errors import Cancelled, FurrowError


def tell_error(error: FurrowError, as_json: bool, hints: Sequence[str] = ()) -> ExitCode:
    """Print an error (JSON on stdout, words on stderr) and give back its exit code.

    Args:
        hints: lines for a person that stand instead of the error's own next step.
    """
    if as_json:
        print_json({"error": error.to_payload()})
    else:
        prefix = "" if isinstance(error, Cancelled) else "Error: "
        sys.stderr.write(wrapped(f"{prefix}{error.what}") + "\n")
        following = "\n".join(hints) or wrapped(error.next_step, 2)
        if following:
            sys.stderr.write(textwrap.indent(following, "  ") + "\n")
    return exit_code(error)


def print_json(document: Any) -> None:
    """One JSON document on stdout, ASCII, so that no terminal encoding can tear it."""
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=True, allow_nan=False) + "\n")
