"""Lines of a worded result: a label and what it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_LABEL_WIDTH = 13


def row(label: str, value: Any) -> str:
    return f"  {label:<{_LABEL_WIDTH}}{value}"


def lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def warning_rows(sentences: Iterable[str]) -> list[str]:
    return [row("Warning", sentence) for sentence in sentences]
