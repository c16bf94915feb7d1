"""What every request is: a frozen dataclass with a method name, whose fields carry their help."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, Type

REQUESTS: Dict[str, Type["Request"]] = {}
"""method -> request class; filled by furrow.engine.contract.requests."""


def option(default: Any, help: str, **more: Any) -> Any:
    return field(default=default, metadata={"help": help, **more})


def argument(help: str, **more: Any) -> Any:
    return field(metadata={"help": help, "positional": True, **more})


def optional_argument(help: str, **more: Any) -> Any:
    """An argument that may be left out; it is empty then."""
    meta = {"help": help, "positional": True, "optional": True, **more}
    return field(default="", metadata=meta)


def secret(help: str, environment: str) -> Any:
    """A credential: never in a representation, nor on a command line that others can read."""
    meta = {"help": help, "kind": "secret", "environment": environment}
    return field(default=None, repr=False, metadata=meta)


@dataclass(frozen=True)
class Request:
    """Base of all requests."""

    method: ClassVar[str] = ""
    command: ClassVar[str] = ""
    """Name of the `furrow` sub-command."""
    summary: ClassVar[str] = ""
    """One line for `furrow --help`."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.method:
            REQUESTS[cls.method] = cls
