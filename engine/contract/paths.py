"""Paths that both sides know, and a request's, made absolute by the front that took it."""

from __future__ import annotations

import dataclasses
import os
import re
from typing import TypeVar

from furrow.engine.contract.requests import Request

PROJECT_FILE = "furrow.json"
"""What makes a folder a mapping project."""
PATH_KINDS = frozenset({"path", "folder", "project", "area"})
_FOUR_NUMBERS = re.compile(r"\s*[-+0-9.eE]+\s*(,\s*[-+0-9.eE]+\s*){3}")

R = TypeVar("R", bound=Request)


def absolute_paths(request: R) -> R:
    """A copy whose paths are absolute, ``~`` expanded; addresses and extents are left alone."""
    changes = {}
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if field.metadata.get("kind") in PATH_KINDS and isinstance(value, str) and value:
            changes[field.name] = _absolute(value)
    return dataclasses.replace(request, **changes)


def _absolute(path: str) -> str:
    if "://" in path or path.startswith("/vsi") or _FOUR_NUMBERS.fullmatch(path):
        return path
    return os.path.abspath(os.path.expanduser(path))
