"""A request as the command that makes it, to be copied."""

from __future__ import annotations

import dataclasses
import os
import shlex
import subprocess  # nosec B404 - quoting alone; nothing is run
from typing import List

from furrow.engine.contract.request import Request


def command_text(request: Request) -> str:
    """ "furrow imagery fetch folder --area area.gpkg": without what is as usual, and secrets."""
    words = ["furrow", request.command]
    options: List[str] = []
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if field.metadata.get("positional"):
            if value or not field.metadata.get("optional"):
                words.append(quoted(str(value)))
        elif value != field.default and field.metadata.get("kind") != "secret":
            options += _option(field.name.replace("_", "-"), value)
    return " ".join([*words, *options])


def quoted(text: str) -> str:
    """As one word of a command line."""
    return subprocess.list2cmdline([text]) if os.name == "nt" else shlex.quote(text)


def _option(name: str, value: object) -> List[str]:
    if isinstance(value, bool):
        return [f"--{name}" if value else f"--no-{name}"]
    return [f"--{name}", quoted(str(value))]
