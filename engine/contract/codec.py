"""Frozen dataclasses to JSON and back, with the field named where something does not fit."""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from typing import Any, Dict, Type, TypeVar

from furrow.engine.contract.errors import BadRequest

T = TypeVar("T")
# “X | None” is a type of its own from Python 3.10 on.
_UNIONS = (typing.Union, getattr(types, "UnionType", typing.Union))


def to_json(value: Any) -> Any:
    """JSON-ready copy of a dataclass (or of anything that dataclasses hold).

    A figure that does not exist (NaN) becomes null, and null reads back as NaN.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def from_json(kind: Type[T], document: Any, where: str = "") -> T:
    """Build ``kind`` from parsed JSON. Raises :class:`BadRequest` naming the field at fault."""
    return typing.cast(T, _read(kind, document, where))


def _read(kind: Any, document: Any, where: str) -> Any:
    if kind is Any:
        return document
    origin = typing.get_origin(kind)
    if origin in _UNIONS:
        return _read_optional(kind, document, where)
    if origin is tuple:
        item_kind = typing.get_args(kind)[0]
        _expect(isinstance(document, list), where, "expected a list")
        return tuple(_read(item_kind, item, f"{where}[{i}]") for i, item in enumerate(document))
    if origin is dict:
        item_kind = typing.get_args(kind)[1]
        _expect(isinstance(document, dict), where, "expected an object")
        return {key: _read(item_kind, item, f"{where}.{key}") for key, item in document.items()}
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, document, where)
    return _read_scalar(kind, document, where)


def _read_optional(kind: Any, document: Any, where: str) -> Any:
    if document is None:
        return None
    inner = [item for item in typing.get_args(kind) if item is not type(None)]
    return _read(inner[0], document, where)


def _read_dataclass(kind: Any, document: Any, where: str) -> Any:
    _expect(isinstance(document, dict), where, "expected an object")
    hints = typing.get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind)}
    unknown = sorted(set(document) - set(fields))
    _expect(not unknown, _join(where, unknown[0]) if unknown else where, "no such field")
    values: Dict[str, Any] = {}
    for name, field in fields.items():
        if name in document:
            values[name] = _read(hints[name], document[name], _join(where, name))
        else:
            optional = (
                field.default is not dataclasses.MISSING
                or field.default_factory is not dataclasses.MISSING
            )
            _expect(optional, _join(where, name), "missing")
    try:
        return kind(**values)
    except ValueError as problem:
        raise BadRequest(field=where or kind.__name__, detail=problem.args[0]) from problem


def _read_scalar(kind: Any, document: Any, where: str) -> Any:
    if kind is float and document is None:
        return math.nan
    if kind is float and isinstance(document, int) and not isinstance(document, bool):
        return float(document)
    right = isinstance(document, kind) and not (kind is not bool and isinstance(document, bool))
    # Its kind, not the value: that may be a secret.
    _expect(right, where, f"expected {kind.__name__}, found {type(document).__name__}")
    return document


def _expect(holds: bool, where: str, detail: str) -> None:
    if not holds:
        raise BadRequest(field=where or "document", detail=detail)


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
