"""JSON-RPC 2.0 over stdin and stdout, one message a line.

Client to engine:  ``{"jsonrpc": "2.0", "id": 7, "method": "train_model", "params": {…}}``
                   ``{"jsonrpc": "2.0", "method": "cancel", "params": {"id": 7}}``
Engine to client:  notifications ``ready``, ``progress``, ``epoch``, ``log``, ``heartbeat``, then
                   one response with ``result`` or ``error`` (``error.data`` is
                   FurrowError.to_payload()). A client skips notifications that it does not know.

Sentences are plain English texts. Where one has parameters, the line also holds ``messages``, with
its template and parameters for other languages (``contract.message``); whoever needs none skips it.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Optional, Union

from furrow.engine.contract.message import restored, with_messages

PROTOCOL = 1
"""Raised whenever an older client or engine could misread a message."""

HEARTBEAT_SECONDS = 1.0
CANCEL_GRACE_SECONDS = 2.0
"""A worker that has not obeyed a cancel for this long is ended, with its process tree."""

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
FURROW_ERROR = -32000


def encode(message: Dict[str, Any]) -> bytes:
    """One line of ASCII JSON (a broken pipe encoding cannot tear it), newline included."""
    line = json.dumps(with_messages(message), ensure_ascii=True, allow_nan=False)
    return line.encode("ascii") + b"\n"


def decode(line: Union[bytes, str]) -> Any:
    """A line's message, its sentences with their templates. Raises ValueError."""
    return restored(json.loads(line))


def request(request_id: int, method: str, params: Dict[str, Any]) -> Dict[str, Any]:
    return {"jsonrpc": "2.0", "id": request_id, "method": method, "params": params}


def notification(method: str, params: Dict[str, Any]) -> Dict[str, Any]:
    return {"jsonrpc": "2.0", "method": method, "params": params}


def result(request_id: Any, value: Any) -> Dict[str, Any]:
    return {"jsonrpc": "2.0", "id": request_id, "result": value}


def error(
    request_id: Any, number: int, message: str, data: Optional[Dict[str, Any]] = None
) -> Dict[str, Any]:
    body: Dict[str, Any] = {"code": number, "message": message}
    if data is not None:
        body["data"] = data
    return {"jsonrpc": "2.0", "id": request_id, "error": body}
