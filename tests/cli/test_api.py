"""The Python functions offer what the requests do, no more and no less."""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path
from typing import Any

import pytest

from furrow import engine
from furrow.engine.contract import REQUESTS, Reporter, Request
from furrow.engine.contract.results import ModelTrained


@pytest.mark.parametrize("method", list(REQUESTS))
def test_a_function_takes_the_fields_of_its_request(method: str) -> None:
    parameters = dict(inspect.signature(getattr(engine, method)).parameters)
    parameters.pop("reporter")
    fields = {field.name: field for field in dataclasses.fields(REQUESTS[method])}
    assert set(parameters) == set(fields)
    for name, field in fields.items():
        default = parameters[name].default
        if default is inspect.Parameter.empty:  # asked for by name where the job cannot do without
            assert field.metadata.get("positional") or field.default in (None, "")
        else:
            assert (default or None) == (field.default or None)
    secrets = {name for name, field in fields.items() if field.metadata.get("kind") == "secret"}
    assert all(parameters[name].kind is inspect.Parameter.KEYWORD_ONLY for name in secrets)


def test_a_function_makes_the_request_with_absolute_paths(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Request] = []
    answer = ModelTrained("/p", "m-1", "r", False, None, ())

    def run(request: Request, reporter: Reporter | None) -> Any:
        asked.append(request)
        return answer

    monkeypatch.setattr("furrow.engine.jobs.run", run)
    monkeypatch.chdir(tmp_path)
    assert engine.train_model(Path("here"), recipe="presto") is answer
    assert asked == [REQUESTS["train_model"](project=str(tmp_path / "here"), recipe="presto")]
