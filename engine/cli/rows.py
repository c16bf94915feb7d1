"""Lines of a worded result: a label and what it stands for."""

from __future__ import annotations

import os
import shlex
import shutil
import textwrap
from collections.abc import Iterable
from typing import Any

_LABEL_WIDTH = 13
_INDENT = " " * (2 + _LABEL_WIDTH)
_LEAST_WIDTH = 60
"""Columns; a narrower terminal wraps lines itself."""


def row(label: str, value: Any) -> str:
    return f"  {label:<{_LABEL_WIDTH}}{value}"


def sentence_row(label: str, sentence: str) -> str:
    """A row whose words go on below each other where the terminal is narrow."""
    return row(label, wrapped(sentence, len(_INDENT)).replace("\n", f"\n{_INDENT}"))


def command_row(label: str, command: str) -> str:
    """A row with a command to be copied; a long one goes on below, as shells read it."""
    width = terminal_width()
    if os.name == "nt" or width is None:  # its shells have no such sign for “goes on below”
        return row(label, command)
    first, *options = command.split(" --")
    shown = [first]
    for option in options:
        joined = f"{shown[-1]} --{option}"
        if len(_INDENT) + len(joined) + len(" \\") <= max(width, _LEAST_WIDTH):
            shown[-1] = joined
        else:
            shown.append(f"  --{option}")
    broken = f" \\\n{_INDENT}".join(shown)
    # A path may hold “ --”, too: quotes must stay whole.
    meant = shlex.split(broken.replace("\\\n", ""))
    return row(label, broken if meant == shlex.split(command) else command)


def lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def warning_rows(sentences: Iterable[str]) -> list[str]:
    return [sentence_row("Warning", sentence) for sentence in sentences]


def wrapped(text: str, indent: int = 0) -> str:
    """Text broken between words for what a terminal has left beside an indent.

    What goes into a file or another program stays on one line.
    """
    width = terminal_width()
    if width is None:
        return text
    width = max(_LEAST_WIDTH, width) - indent
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


def terminal_width() -> int | None:
    """Columns of the terminal, or those that COLUMNS asks for; None where there is neither."""
    return shutil.get_terminal_size((0, 0)).columns or None
