"""What all tests in QGIS share."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
OUTCOME = pytest.StashKey[int]()


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app: Any) -> Iterator[None]:
    """Layers and widgets in reference cycles go while QGIS is there; pytest would collect them
    after QGIS's end, which crashes on 3.40."""
    yield
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    gc.collect()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[OUTCOME] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End here, with what the tests found: layers that a test's exception still holds would be
    deleted by Python after QGIS is gone, and that crashes both QGIS 3.22 and 3.40."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(config.stash.get(OUTCOME, 1))


@pytest.fixture(scope="session")
def trained_demo(tmp_path_factory):
    """A demo of 256 × 256 pixels with a trained model: mapping it takes a second or two."""
    from furrow.engine.contract.requests import CreateDemo, PrepareImagery, TrainModel
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.process import EngineCommand

    made_before = os.environ.get("FURROW_TEST_TRAINED_DEMO")
    if made_before:
        return Path(made_before)
    env = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    folder = tmp_path_factory.mktemp("trained") / "project"
    with BlockingEngineClient(EngineCommand(str(env / "bin" / "python"))) as client:
        client.ask(CreateDemo(str(folder), size_px=256, labelled_per_crop=4))
        client.ask(PrepareImagery(str(folder)))
        client.ask(TrainModel(str(folder)))
    return folder
