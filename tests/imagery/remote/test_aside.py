"""Waiting that can be called off."""

from __future__ import annotations

import threading
import time

import pytest

from furrow.engine.contract.errors import Cancelled
from furrow.engine.imagery.remote import aside as module
from furrow.engine.imagery.remote.aside import aside


def nothing() -> None:
    pass


def test_what_the_work_gives_or_raises_comes_back():
    assert aside(lambda: 5, nothing) == 5
    for problem in (ValueError("mine"), TimeoutError("mine"), KeyboardInterrupt("mine")):

        def fail(problem: BaseException = problem) -> None:
            raise problem

        with pytest.raises(type(problem), match="mine"):
            aside(fail, nothing)


def test_it_is_left_at_once_and_does_not_hold_the_process():
    end, began = threading.Event(), time.monotonic()

    def check() -> None:
        if time.monotonic() - began > 0.2:
            raise Cancelled()

    with pytest.raises(Cancelled):
        aside(end.wait, check)
    assert time.monotonic() - began < 1.0
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "aside")
    end.set()


def test_a_time_limit():
    end = threading.Event()
    with pytest.raises(TimeoutError):
        aside(end.wait, nothing, 0.15)
    end.set()


def test_what_ends_at_the_moment_of_a_look_is_not_lost(monkeypatch):
    monkeypatch.setattr(module, "POLL_S", 1e-6)
    for number in range(200):
        assert aside(lambda number=number: number, nothing) == number
