"""The protocol's client side: bytes in, events out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from furrow.engine.contract import REQUESTS, protocol
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    EngineDied,
    NotAProject,
    OutOfMemory,
    ProtocolMismatch,
    UnexpectedError,
)
from furrow.engine.contract.progress import Epoch, LogLine, Progress
from furrow.engine.contract.requests import ProjectStatus
from furrow.engine.contract.results import StatusTold, StepState
from furrow.plugin.enginelink.conversation import (
    MAX_LINE_BYTES,
    RESULTS,
    Alive,
    Conversation,
    EpochTold,
    Failed,
    Finished,
    LogTold,
    ProgressTold,
    Ready,
    Refused,
)

EPOCH = Epoch(7, 60, 0.41, 0.6, 0.72, 5, 0.74, "score", 2.5, "cpu", fold=2, folds=5)
STATUS = StatusTold("/p", "näme", False, (StepState("map", "missing", ""),), "furrow run /p")
PROGRESS = {"fraction": 0.5, "message": "Growing", "seconds_left": None}


def line(**message: Any) -> bytes:
    return protocol.encode({"jsonrpc": "2.0", **message})


def asked() -> tuple[Conversation, int]:
    conversation = Conversation()
    call, _ = conversation.ask(ProjectStatus("/p"))
    return conversation, call


def test_a_request_is_one_line_that_the_engine_reads() -> None:
    call, sent = Conversation().ask(ProjectStatus("/pröject"))
    assert sent.endswith(b"\n") and sent.count(b"\n") == 1
    assert json.loads(sent) == {
        "jsonrpc": "2.0",
        "id": call,
        "method": "project_status",
        "params": {"project": "/pröject"},
    }


def test_a_talk_becomes_events_in_order_however_the_bytes_are_cut() -> None:
    said = (
        line(method="ready", params={"protocol": protocol.PROTOCOL, "version": "1", "pid": 7})
        + line(method="progress", params={"id": 1, **PROGRESS})
        + line(method="epoch", params={"id": 1, **to_json(EPOCH)})
        + line(method="log", params={"id": 1, "level": "warning", "text": "few"})
        + line(method="heartbeat", params={"id": 1, "rss_bytes": 5})
        + line(id=1, result=to_json(STATUS))
    )
    expected = [
        Ready("1", 7),
        ProgressTold(1, Progress(0.5, "Growing", None)),
        EpochTold(1, EPOCH),
        LogTold(1, LogLine("warning", "few")),
        Alive(1, 5),
        Finished(1, STATUS),
    ]
    for size in (1, 7, 100, len(said)):
        conversation, _ = asked()
        heard = []
        for start in range(0, len(said), size):
            heard += list(conversation.hear(said[start : start + size]))
        assert heard == expected
        assert conversation.open_calls == ()


def test_an_error_comes_back_as_the_error_that_it_was() -> None:
    for error in (NotAProject("/p"), OutOfMemory("the system ended it")):
        conversation, call = asked()
        body = line(**protocol.error(call, protocol.FURROW_ERROR, str(error), error.to_payload()))
        (failed,) = conversation.hear(body)
        assert isinstance(failed, Failed) and type(failed.error) is type(error)
        assert failed.error.params == error.params


def test_an_error_without_data_is_still_a_sentence() -> None:
    conversation, call = asked()
    (failed,) = conversation.hear(line(**protocol.error(call, -32601, "no such method")))
    assert isinstance(failed, Failed) and isinstance(failed.error, UnexpectedError)
    assert "no such method" in failed.error.what


def test_a_result_of_another_version_is_a_failure_and_not_a_crash() -> None:
    conversation, call = asked()
    (failed,) = conversation.hear(line(id=call, result={"something": "else"}))
    assert isinstance(failed, Failed) and "project_status" in failed.error.what


@pytest.mark.parametrize(
    "noise",
    [
        b"Segmentation fault\n",
        b"[1, 2]\n",
        b"\xff\xfe\n",
        b'{"id": []}\n',
        b'{"method": "progress", "params": {"id": 1, "fraction": "x"}}\n',
        b'{"method": "ready", "params": {}}\n',
        b'{"method": "epoch", "params": {"id": 1, "number": 7}}\n',
        b'{"method": "told by a newer engine", "params": {"id": 1}}\n',
        b"\n",
    ],
)
def test_noise_between_messages_is_skipped(noise: bytes) -> None:
    conversation, call = asked()
    events = list(conversation.hear(noise + line(id=call, result=to_json(STATUS))))
    assert events == [Finished(call, STATUS)]


def test_an_endless_line_takes_no_endless_memory() -> None:
    conversation, call = asked()
    list(conversation.hear(b"x" * (MAX_LINE_BYTES + 1)))
    assert conversation.unread_lines == 1
    events = list(conversation.hear(b"\n" + line(id=call, result=to_json(STATUS))))
    assert events == [Finished(call, STATUS)]


def test_another_protocol_is_refused() -> None:
    ready = line(method="ready", params={"protocol": 99, "version": "9", "pid": 1})
    (refused,) = Conversation().hear(ready)
    assert isinstance(refused, Refused) and isinstance(refused.error, ProtocolMismatch)


def test_every_open_call_fails_when_the_engine_is_gone_and_numbers_are_not_used_twice() -> None:
    conversation = Conversation()
    calls = [conversation.ask(ProjectStatus("/p"))[0] for _ in range(2)]
    error = EngineDied("signal SIGKILL")
    assert conversation.end(error) == [Failed(call, error) for call in calls]
    assert conversation.end(error) == []
    assert Conversation(conversation.next_call).ask(ProjectStatus("/p"))[0] not in calls


def test_what_is_said_to_a_call_that_was_given_up_is_not_told() -> None:
    conversation, call = asked()
    conversation.give_up(call)
    said = line(method="progress", params={"id": call, **PROGRESS}) + line(id=call, result={})
    assert list(conversation.hear(said)) == []


def test_every_request_has_a_result_class() -> None:
    assert set(RESULTS) == set(REQUESTS)
