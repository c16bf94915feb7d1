"""Every error reads well and survives the wire."""

from __future__ import annotations

import json
import typing
from dataclasses import fields
from typing import Any

import pytest

from furrow.engine.contract import FurrowError
from furrow.engine.contract import errors as module


def every_error() -> list[type[FurrowError]]:
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, FurrowError) and value is not FurrowError
    ]


def example(kind: type[FurrowError]) -> FurrowError:
    hints = typing.get_type_hints(kind)
    values: dict[Any, Any] = {str: "TEXT", int: 4711, float: 47.5, list[str]: ["ONE", "TWO"]}
    values[typing.List[str]] = ["ONE", "TWO"]  # noqa: UP006 - as the contract's Python 3.9 says it
    return kind(**{field.name: values[hints[field.name]] for field in fields(kind)})


@pytest.mark.parametrize("kind", every_error())
def test_an_error_says_what_is_wrong_and_what_to_do(kind: type[FurrowError]) -> None:
    error = example(kind)
    assert "{" not in str(error)
    assert error.what.endswith(".")
    assert error.next_step.endswith(".")
    assert "[" not in str(error), "a list is worded, not dumped"


@pytest.mark.parametrize("kind", every_error())
def test_every_parameter_of_an_error_is_shown(kind: type[FurrowError]) -> None:
    for field in fields(kind):
        assert "{" + field.name + "}" in kind.sentence + kind.remedy


@pytest.mark.parametrize("kind", every_error())
def test_an_error_comes_back_from_the_wire_as_it_was(kind: type[FurrowError]) -> None:
    error = example(kind)
    back = FurrowError.from_payload(json.loads(json.dumps(error.to_payload())))
    assert type(back) is kind
    assert back.params == error.params
    assert str(back) == str(error)


def test_codes_are_unique_and_fit_for_machines() -> None:
    codes = [kind.code for kind in every_error()]
    assert len(set(codes)) == len(codes)
    assert all(code == code.lower() and " " not in code for code in codes)


def test_two_errors_cannot_share_a_code() -> None:
    with pytest.raises(TypeError, match="cancelled"):
        type("Twin", (FurrowError,), {"code": "cancelled"})


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"code": "of-the-future", "params": {}, "what": "Something new."},
        {"code": "not-a-project", "params": {"folders": "x"}},
    ],
)
def test_an_error_of_another_version_is_still_told(payload: dict[str, Any]) -> None:
    assert FurrowError.from_payload(payload).code == "unexpected"
