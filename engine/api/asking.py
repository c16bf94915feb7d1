"""How a function of this package asks the engine, in this process."""

from __future__ import annotations

import os
from typing import TypeVar

from furrow.engine import jobs
from furrow.engine.contract import Reporter, requests
from furrow.engine.contract.errors import UnexpectedError
from furrow.engine.contract.paths import absolute_paths

Path = str | os.PathLike[str]
R = TypeVar("R")


def run(request: requests.Request, kind: type[R], reporter: Reporter | None) -> R:
    """The result of a request; relative paths are taken from the current folder."""
    result = jobs.run(absolute_paths(request), reporter)
    if not isinstance(result, kind):
        detail = f"{request.method} gave {type(result).__name__}, not {kind.__name__}"
        raise UnexpectedError(detail=detail)
    return result


def optional(path: Path | None) -> str | None:
    return None if path is None else os.fspath(path)
