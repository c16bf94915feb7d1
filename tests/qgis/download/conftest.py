"""A service of imagery on loopback, with a real STAC API and the scene of ../shared."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.panel.conftest import dock, find_command, iface, wait, window
from tests.qgis.processing.conftest import provider
from tests.qgis.tiny_map import CHECKOUT, engine_python

__all__ = ["dock", "find_command", "iface", "provider", "wait", "window"]


class Service:
    """Where the service is asked, and how fast it sends."""

    def __init__(self, process: subprocess.Popen, url: str) -> None:
        self.url = url
        self._process = process

    def slow_down(self, bytes_per_second: int) -> None:
        """0: as fast as it can."""
        self._process.stdin.write(f"{bytes_per_second}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline().strip() == "done"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    folder = Path(os.environ.get("FURROW_SHARED") or CHECKOUT.parent / "shared") / "data"
    if not (folder / "scenes" / "flanders-2019").is_dir():
        _skip(f"there is no scene in {folder}")
    return folder


@pytest.fixture(scope="module")  # other tests count the processes that are left
def running_service(shared_data: Path):
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    process = subprocess.Popen(
        [str(engine_python()), "-m", "tests.qgis.download.serve_scene", str(shared_data.parent)],
        cwd=CHECKOUT,
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    said = process.stdout.readline().strip()
    if not said.startswith("http"):
        process.communicate()
        _skip(f"no servers of imagery here: {said}")
    yield Service(process, said)
    process.communicate()


@pytest.fixture
def service(running_service: Service) -> Service:
    running_service.slow_down(0)
    return running_service


def _skip(reason: str) -> None:
    """In CI nothing that the tests need may be missing."""
    if os.environ.get("FURROW_REQUIRE_SHARED") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
