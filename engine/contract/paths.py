"""Paths that both sides know, and a request's, made absolute by the front that took it."""

from __future__ import annotations

import dataclasses
import os
from typing import TypeVar

from furrow.engine.contract.requests import Request

PROJECT_FILE = "furrow.json"
"""What makes a folder a mapping project."""
PATH_KINDS = frozenset({"path", "folder", "project"})

R = TypeVar("R", bound=Request)


def absolute_paths(request: R) -> R:
    """A copy whose path fields are absolute; ``~`` is expanded, addresses are left alone."""
    changes = {}
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if field.metadata.get("kind") in PATH_KINDS and isinstance(value, str) and value:
            changes[field.name] = _absolute(value)
    return dataclasses.replace(request, **changes)


def _absolute(path: str) -> str:
    if "://" in path or path.startswith("/vsi"):
        return path
    return os.path.abspath(os.path.expanduser(path))
