"""Requests and results survive JSON; what does not fit is named."""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract import (
    REQUESTS,
    model_results,
    protocol,
    table_results,
    weights_results,
)
from furrow.engine.contract import results as results_module
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.paths import absolute_paths
from furrow.engine.contract.requests import CreateDemo, CreateProject, Request
from furrow.engine.contract.results import Estimate, MapMade

RESULTS = [
    kind
    for module in (results_module, model_results, table_results, weights_results)
    for kind in vars(module).values()
    if isinstance(kind, type) and kind.__module__ == module.__name__
]


def strategy(hint: Any) -> st.SearchStrategy[Any]:
    origin = typing.get_origin(hint)
    arguments = typing.get_args(hint)
    if origin is typing.Union:
        return st.none() | strategy(arguments[0])
    if origin is tuple:
        return st.lists(strategy(arguments[0]), max_size=3).map(tuple)
    if origin is dict:
        return st.dictionaries(st.text(), strategy(arguments[1]), max_size=3)
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        names = [field.name for field in dataclasses.fields(hint)]
        return st.builds(hint, **{name: strategy(hints[name]) for name in names})
    scalars = {
        str: st.text(),
        int: st.integers(-(2**53), 2**53),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
    }
    return scalars[hint]


@pytest.mark.parametrize("kind", [*REQUESTS.values(), *RESULTS], ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_dataclass_comes_back_from_the_wire_as_it_was(kind: type, data: st.DataObject) -> None:
    value = data.draw(strategy(kind))
    line = protocol.encode({"value": to_json(value)})
    assert from_json(kind, json.loads(line)["value"]) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(document=json_values | st.dictionaries(st.sampled_from(["folder", "year"]), json_values))
def test_any_json_is_a_request_or_a_bad_request(document: Any) -> None:
    try:
        assert isinstance(from_json(CreateDemo, document), CreateDemo)
    except BadRequest as problem:
        assert problem.field


@pytest.mark.parametrize(
    ("kind", "document", "field"),
    [
        (CreateDemo, {}, "folder"),
        (CreateDemo, {"folder": 3}, "folder"),
        (CreateDemo, {"folder": "x", "year": "2021"}, "year"),
        (CreateDemo, {"folder": "x", "year": True}, "year"),
        (CreateDemo, {"folder": "x", "years": 2021}, "years"),
        (Estimate, {"value": 1, "low": "x", "high": 1}, "low"),
        (Estimate, [], "document"),
        (MapMade, {"folder": "x"}, "map"),
    ],
)
def test_the_field_at_fault_is_named(kind: type, document: Any, field: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        from_json(kind, document)
    assert refusal.value.field == field


def test_a_whole_number_serves_as_a_float() -> None:
    assert from_json(Estimate, {"value": 1, "low": 0, "high": 1}) == Estimate(1.0, 0.0, 1.0)


def test_a_figure_that_does_not_exist_is_null_on_the_wire() -> None:
    document = json.loads(protocol.encode({"value": to_json(Estimate(0.5, math.nan, math.inf))}))
    assert document["value"] == {"value": 0.5, "low": None, "high": None}
    assert math.isnan(from_json(Estimate, document["value"]).low)


def test_relative_paths_become_absolute_and_addresses_stay(tmp_path: Any, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    request: Request = CreateProject("here", imagery="https://x/stac", labels="a/b.gpkg")
    assert absolute_paths(request) == CreateProject(
        str(tmp_path / "here"),
        imagery="https://x/stac",
        labels=str(tmp_path / "a" / "b.gpkg"),
    )
