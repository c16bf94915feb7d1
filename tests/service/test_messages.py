"""Whatever bytes come, a line is a call or one clear refusal."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract import protocol
from furrow.engine.service.messages import Call, ProtocolProblem, parse_call, read_line

NUMBERS = {protocol.PARSE_ERROR, protocol.INVALID_REQUEST, protocol.INVALID_PARAMS}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.binary())
def test_any_bytes_are_a_call_or_a_refusal(line: bytes) -> None:
    try:
        assert isinstance(parse_call(line), Call)
    except ProtocolProblem as problem:
        assert problem.number in NUMBERS


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "jsonrpc": st.just("2.0") | json_values,
            "id": json_values,
            "method": st.just("map_crops") | json_values,
            "params": json_values,
        },
    )
)
def test_any_object_is_a_call_or_a_refusal(document: dict[str, object]) -> None:
    try:
        call = parse_call(json.dumps(document).encode())
    except ProtocolProblem as problem:
        assert problem.number in NUMBERS
    else:
        assert call.method == document["method"]
        assert call.id == document.get("id")


@given(
    st.integers() | st.text(),
    st.text(),
    st.dictionaries(st.text(), st.text() | st.integers() | st.booleans()),
)
def test_what_the_contract_encodes_is_read_back(
    call_id: int | str, method: str, params: dict[str, object]
) -> None:
    line = protocol.encode({"jsonrpc": "2.0", "id": call_id, "method": method, "params": params})
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert parse_call(line) == Call(method, params, call_id)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "9" * 5000])
def test_numbers_that_are_no_json_numbers_are_refused(text: str) -> None:
    line = b'{"jsonrpc": "2.0", "id": 1, "method": "x", "params": {"n": %s}}' % text.encode()
    with pytest.raises(ProtocolProblem) as refusal:
        parse_call(line)
    assert refusal.value.number == protocol.PARSE_ERROR


def test_lines_end_with_either_line_end_and_the_stream_with_none() -> None:
    stream = io.BytesIO(b"one\r\ntwo\nthree")
    assert [read_line(stream) for _ in range(4)] == [b"one", b"two", b"three", None]
