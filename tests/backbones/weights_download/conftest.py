"""A made-up network whose weights, random bytes, lie on a real server of tests/servers."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.backbones import weights as weights_module
from furrow.engine.backbones import weights_catalogue
from furrow.engine.backbones.facts import PublishedWeights, WeightsFacts
from furrow.engine.imagery.remote.transfer import Patience, Transfer
from furrow.engine.jobs import fetch_weights as job
from tests.servers.files import FileServer

DATA = random.Random(5).randbytes(1_500_000)
NAME = "made-up/encoder.pt"
IMPATIENT = Patience(connect_s=1.0, stall_s=0.4, attempts=4, first_wait_s=0.02, longest_wait_s=2.0)

PUBLISH = """
from furrow.engine.backbones import weights_catalogue
from furrow.engine.backbones.facts import PublishedWeights, WeightsFacts
def publish(address, size_bytes, sha256, files=1):
    made = ["made-up", "another"][:files]
    weights_catalogue.all_weights = lambda: tuple(
        PublishedWeights(name, name, WeightsFacts(f"{name}/encoder.pt", address, int(size_bytes),
                                                  "MIT", "its makers", sha256=sha256))
        for name in made
    )
"""
"""The same for a script: ``publish(address, size_bytes, sha256)``."""


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served")
    (folder / "encoder.pt").write_bytes(DATA)
    changed = bytearray(DATA)
    changed[700_000] ^= 1
    (folder / "changed.pt").write_bytes(changed)
    return folder


@pytest.fixture(scope="session")
def one_server(served: Path) -> Iterator[FileServer]:
    with FileServer(served) as server:
        yield server


@pytest.fixture
def server(one_server: FileServer) -> Iterator[FileServer]:
    one_server.reset()
    yield one_server
    one_server.reset()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache; no other folder of weights, and a clock that runs fast."""
    monkeypatch.delenv(weights_module.WEIGHTS_VARIABLE, raising=False)
    monkeypatch.setattr(weights_module, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(job, "Transfer", partial(Transfer, patience=IMPATIENT))
    return tmp_path / "cache"


@pytest.fixture
def publish(
    cache: Path, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., WeightsFacts]:
    """Make the made-up network the only one there is; gives its facts."""

    def as_published(**changes: Any) -> WeightsFacts:
        facts = WeightsFacts(
            file=NAME,
            address=server.url("encoder.pt"),
            size_bytes=len(DATA),
            licence="MIT",
            attribution="its makers",
            sha256=hashlib.sha256(DATA).hexdigest(),
        )
        facts = replace(facts, **changes)
        item = PublishedWeights("made-up", "Made up", facts)
        monkeypatch.setattr(weights_catalogue, "all_weights", lambda: (item,))
        return facts

    return as_published


def files_in(folder: Path) -> dict[str, int]:
    """What lies there, but for the lock."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and path.name != job.LOCK_FILE
    }


def part_in(cache: Path) -> Path:
    (part,) = cache.rglob("*.part")
    return part
