"""Reading calls: one line of JSON-RPC 2.0 in, one :class:`Call` or one clear refusal out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, BinaryIO, NoReturn

from furrow.engine.contract import protocol

MAX_LINE_BYTES = 8 * 1024 * 1024
"""A longer line is refused: messages carry paths, never pixels."""


@dataclass(frozen=True)
class Call:
    """One request (with an id) or notification (without)."""

    method: str
    params: dict[str, Any]
    id: int | str | None
    """None for a notification."""

    @property
    def wants_answer(self) -> bool:
        return self.id is not None


class ProtocolProblem(Exception):
    """A line that is no call. ``number`` is the JSON-RPC error number."""

    def __init__(self, number: int, message: str, call_id: int | str | None = None) -> None:
        super().__init__(message)
        self.number = number
        self.message = message
        self.call_id = call_id


def parse_call(line: bytes) -> Call:
    """Read one line. Batches are refused: the engine does one job at a time.

    Raises:
        ProtocolProblem: parse error, invalid request, or params that are no object.
    """
    document = _parse_json(line)
    if not isinstance(document, dict):
        raise ProtocolProblem(protocol.INVALID_REQUEST, "a message must be one JSON object")
    call_id = document.get("id")
    if isinstance(call_id, bool) or not isinstance(call_id, (int, str, type(None))):
        raise ProtocolProblem(protocol.INVALID_REQUEST, "an id must be a string or a whole number")
    if document.get("jsonrpc") != "2.0":
        raise ProtocolProblem(protocol.INVALID_REQUEST, 'expected "jsonrpc": "2.0"', call_id)
    method = document.get("method")
    if not isinstance(method, str):
        raise ProtocolProblem(protocol.INVALID_REQUEST, "a message needs a method", call_id)
    params = document.get("params", {})
    if not isinstance(params, dict):
        raise ProtocolProblem(
            protocol.INVALID_PARAMS, "params must be an object (by name)", call_id
        )
    return Call(method, params, call_id)


def read_line(stream: BinaryIO) -> bytes | None:
    """The next line without its end, or None at the end of the stream.

    Raises:
        ProtocolProblem: for a line over MAX_LINE_BYTES, which has then been skipped.
    """
    line = stream.readline(MAX_LINE_BYTES)
    if not line:
        return None
    if len(line) == MAX_LINE_BYTES and not line.endswith(b"\n"):
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE_BYTES)
        raise ProtocolProblem(protocol.INVALID_REQUEST, f"a line over {MAX_LINE_BYTES} bytes")
    return line.rstrip(b"\r\n")


def _parse_json(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_refuse_constant)
    except RecursionError:
        raise ProtocolProblem(protocol.PARSE_ERROR, "JSON nested too deeply") from None
    except ValueError as problem:  # bad UTF-8, bad JSON, and numbers too long to read
        raise ProtocolProblem(protocol.PARSE_ERROR, f"not JSON: {problem}") from problem


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")
