"""A small demo project, the engine's command, and a way to wait for signals."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]


def engine_python() -> str:
    """The Python of the engine environment: FURROW_ENGINE_ENV, or the checkout's ``.venv``."""
    folder = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    return str(folder / "bin" / "python")


@pytest.fixture
def command():
    from furrow.plugin.enginelink.process import EngineCommand

    return EngineCommand(engine_python())


@pytest.fixture(scope="session")
def prepared_demo(tmp_path_factory):
    """A demo of 128 × 128 pixels whose imagery is prepared (FURROW_TEST_DEMO: one made before)."""
    from furrow.engine.contract.requests import CreateDemo, PrepareImagery
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.process import EngineCommand

    made_before = os.environ.get("FURROW_TEST_DEMO")
    if made_before:
        return Path(made_before)
    folder = tmp_path_factory.mktemp("demo") / "project"
    with BlockingEngineClient(EngineCommand(engine_python())) as client:
        client.ask(CreateDemo(str(folder), size_px=128, labelled_per_crop=2))
        client.ask(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def demo(prepared_demo, tmp_path):
    """A copy of its own of the prepared demo."""
    folder = tmp_path / "demo"
    shutil.copytree(prepared_demo, folder)
    return folder


def processes_below(pid):
    """Every process whose ancestor or session leader is ``pid``, zombies left out."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            found[int(entry.name)] = (words[0], int(words[1]), int(words[3]))
    below, grown = {pid}, True
    while grown:
        children = {
            child for child, (_, up, session) in found.items() if up in below or session in below
        }
        grown = not children <= below
        below |= children
    return {one for one in below if one in found and found[one][0] != "Z"}


def all_gone(pids, seconds=3.0):
    deadline = time.monotonic() + seconds
    while any(processes_below(pid) & {pid} for pid in pids):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@pytest.fixture
def tree():
    """What runs below a process, and whether it is gone."""

    class Tree:
        of = staticmethod(processes_below)
        gone = staticmethod(all_gone)

    return Tree
