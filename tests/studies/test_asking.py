"""The Python functions of studies hand on all that they were given."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from furrow import engine
from furrow.engine.contract import REQUESTS, Reporter, Request
from furrow.engine.contract.errors import UnexpectedError

STUDIES = [
    method
    for method in REQUESTS
    if method.startswith("study_") or method in ("measure_adapting", "evaluate_transfer")
]


@pytest.mark.parametrize("method", STUDIES)
def test_every_field_reaches_the_request(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Request, Reporter | None]] = []

    def run(request: Request, reporter: Reporter | None) -> Any:
        asked.append((request, reporter))

    monkeypatch.setattr("furrow.engine.jobs.run", run)
    given: dict[str, Any] = {}
    for field in dataclasses.fields(REQUESTS[method]):
        if field.metadata.get("kind") in ("path", "folder"):
            given[field.name] = Path("/data") / field.name
        elif isinstance(field.default, (bool, int, float)):
            given[field.name] = not field.default if isinstance(field.default, bool) else 7
        else:
            given[field.name] = f"own {field.name}"
    reporter = Reporter()
    with pytest.raises(UnexpectedError, match="gave NoneType"):
        getattr(engine, method)(**given, reporter=reporter)
    texts = {
        name: str(value) if isinstance(value, Path) else value for name, value in given.items()
    }
    assert asked == [(REQUESTS[method](**texts), reporter)]
