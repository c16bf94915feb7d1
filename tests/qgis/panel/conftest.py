"""The engine's command, a small demo that lies ready, and a way to wait for the panel."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def find_command():
    from furrow.plugin.enginelink.process import EngineCommand

    folder = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    return lambda: EngineCommand(str(folder / "bin" / "python"))


@pytest.fixture(scope="session")
def prepared_demo(tmp_path_factory):
    """A demo of 128 × 128 pixels whose imagery is prepared (FURROW_TEST_DEMO: one made before)."""
    from furrow.engine.contract.requests import CreateDemo, PrepareImagery
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.process import EngineCommand

    made_before = os.environ.get("FURROW_TEST_DEMO")
    if made_before:
        return Path(made_before)
    env = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    folder = tmp_path_factory.mktemp("demo") / "project"
    with BlockingEngineClient(EngineCommand(str(env / "bin" / "python"))) as client:
        client.ask(CreateDemo(str(folder), size_px=128, labelled_per_crop=4))
        client.ask(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def demo(prepared_demo, tmp_path):
    """A copy of its own of the prepared demo."""
    folder = tmp_path / "demo"
    shutil.copytree(prepared_demo, folder)
    return str(folder)


@pytest.fixture
def wait(qgis_app):
    """Turn the event loop until something holds; fails after a while."""
    from qgis.PyQt.QtCore import QCoreApplication

    def wait_until(holds, seconds=120.0):
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                pytest.fail(f"waited {seconds:.0f} seconds in vain")
            QCoreApplication.processEvents()
            time.sleep(0.01)

    return wait_until
