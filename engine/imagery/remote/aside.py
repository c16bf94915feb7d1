"""Work that nobody has to wait for once it is called off, however silent a server is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import TypeVar

T = TypeVar("T")

POLL_S = 0.1


def aside(work: Callable[[], T], check: Callable[[], None], longest_s: float | None = None) -> T:
    """What ``work`` gives, from a thread of its own.

    ``check`` is called all the time meanwhile. Where it raises, the thread is left behind; what it
    brings later is dropped, and it does not keep the process alive.

    Raises:
        TimeoutError: nothing came in ``longest_s``.
    """
    began = time.monotonic()
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as problem:  # whoever waits must hear of it, whatever it is
            future.set_exception(problem)

    threading.Thread(target=run, name="aside", daemon=True).start()
    while True:
        check()
        try:
            return future.result(POLL_S)
        except NotYet:
            if future.done():  # just now; or it was the work that ran out of time
                return future.result()
            if longest_s is not None and time.monotonic() - began > longest_s:
                raise TimeoutError from None
