"""A request as the Python that makes it, to be copied; as a command: contract/command_text.py."""

from __future__ import annotations

import dataclasses

from furrow.engine.contract.request import Request


def python_text(*requests: Request) -> str:
    """A script of a few lines: without what is as usual, and without secrets."""
    names = list(dict.fromkeys(request.method for request in requests))
    calls = [_call(request) for request in requests]
    return "\n".join([f"from furrow.engine import {', '.join(names)}", "", *calls]) + "\n"


def _call(request: Request) -> str:
    words = []
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if field.metadata.get("kind") == "secret":
            continue
        if field.metadata.get("positional") and not field.metadata.get("optional"):
            words.append(repr(value))
        elif value != field.default:
            words.append(f"{field.name}={value!r}")
    return f"{request.method}({', '.join(words)})"
