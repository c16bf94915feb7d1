"""A sentence of the engine stays an English text, and can be said in another language."""

from __future__ import annotations

import json
import pickle

from furrow.engine.contract import LogLine, Message, Reporter, protocol
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import FurrowError, TooFewParcels
from furrow.engine.contract.message import restored, with_messages, worded
from furrow.engine.contract.progress import Progress
from furrow.engine.contract.results import StepState

FRENCH = {
    "{scored} of {classes} classes have two parcels or more": "{scored} classes sur {classes}",
    "There are too few labelled parcels to measure accuracy: {detail}.": "Trop peu : {detail}.",
    "{area:,.1f} ha in {places}": "{area:,.1f} ha à {places}",
    "broken {name}": "cassé {autre}",
}


def french(text: str) -> str:
    return FRENCH.get(text, text)


def test_a_message_is_its_english_text() -> None:
    message = Message("{area:,.1f} ha in {places}", area=1234.56, places=["A", "B"])
    assert message == "1,234.6 ha in A, B" and isinstance(message, str)
    assert json.dumps([message]) == '["1,234.6 ha in A, B"]'
    assert pickle.loads(pickle.dumps(message)).params == message.params


def test_it_is_said_in_another_language_with_its_numbers() -> None:
    message = Message("{area:,.1f} ha in {places}", area=1234.56, places=["A", "B"])
    swapped = str.maketrans({",": " ", ".": ","})
    said = worded(message, french, lambda number: number.translate(swapped))
    assert said == "1 234,6 ha à A, B"


def test_what_a_language_does_not_know_or_has_wrong_is_said_in_english() -> None:
    assert worded(Message("unknown {name}", name="x"), french) == "unknown x"
    assert worded(Message("broken {name}", name="x"), french) == "broken x"
    assert worded("plain", french) == "plain"


def test_an_error_and_the_phrase_inside_it_cross_the_protocol() -> None:
    detail = Message("{scored} of {classes} classes have two parcels or more", scored=1, classes=3)
    line = protocol.encode({"error": {"data": TooFewParcels(detail).to_payload()}})
    error = FurrowError.from_payload(protocol.decode(line)["error"]["data"])
    assert error.what == TooFewParcels(str(detail)).what  # English as ever
    assert worded(error.what, french) == "Trop peu : 1 classes sur 3."


def test_progress_and_log_lines_cross_the_protocol() -> None:
    told: list[Progress] = []
    logged: list[LogLine] = []
    part = Reporter(told.append, logged.append).part(0.5, 1.0)
    part.step(0.5, "{scored} of {classes} classes have two parcels or more", scored=2, classes=4)
    part.warn("{scored} of {classes} classes have two parcels or more", scored=3, classes=4)
    assert told[0].message.startswith("2 of 4") and logged[0].level == "warning"
    line = protocol.encode(protocol.notification("progress", {"id": 1, **to_json(told[0])}))
    assert json.loads(line)["params"]["message"] == str(told[0].message)  # plain for all others
    message = protocol.decode(line)
    del message["params"]["id"]
    again = from_json(Progress, message["params"])
    assert worded(again.message, french) == "2 classes sur 4"
    assert len(line) < 500


def test_a_document_holds_plain_texts_and_finds_its_messages_again() -> None:
    state = StepState(
        "labels",
        "ready",
        Message("{scored} of {classes} classes have two parcels or more", scored=1, classes=2),
    )
    document = json.loads(json.dumps(with_messages({"steps": [to_json(state)]})))
    assert document["steps"][0]["detail"] == "1 of 2 classes have two parcels or more"
    found = restored(document)
    assert "messages" not in found
    assert worded(found["steps"][0]["detail"], french) == "1 classes sur 2"
    assert with_messages({"a": "text"}) == {"a": "text"}


def test_a_table_from_a_strange_file_is_never_filled_in() -> None:
    evil = {
        "text": "hello",
        "messages": {"hello": {"template": "{a.__class__}", "params": {"a": 1}}},
    }
    said = restored(evil)["text"]
    assert said == "hello" and worded(said, french) == "hello"
    for bad in ("x", {"hello": 3}, {"hello": {"template": 1, "params": 2}}):
        assert restored({"text": "hello", "messages": bad})["text"] == "hello"
