"""A tiny season with a finished map, made once; QGIS in small, with the panel in it."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.panel.conftest import iface, window  # noqa: F401
from tests.qgis.tiny_map import make_tiny_project

NOWHERE = "http://127.0.0.1:9"
"""A proxy that nobody answers at: the robot presses “Look first”, and fetches nothing."""


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """The project and its season beside it (FURROW_TEST_TINY: a folder of both, made before)."""
    made_before = os.environ.get("FURROW_TEST_TINY")
    if made_before:
        return Path(made_before)
    return make_tiny_project(tmp_path_factory.mktemp("tiny")).parent


@pytest.fixture
def find_command():
    from furrow.plugin.enginelink.process import EngineCommand

    folder = Path(
        os.environ.get("FURROW_ENGINE_ENV") or Path(__file__).resolve().parents[3] / ".venv"
    )
    command = EngineCommand(str(folder / "bin" / "python"))
    offline = {name: NOWHERE for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")}
    command = dataclasses.replace(command, variables={**command.variables, **offline})
    return lambda: command


@pytest.fixture
def projects(tiny, tmp_path):
    """One with a map, and one that has nothing but its labels."""
    mapped = shutil.copytree(tiny / "project", tmp_path / "mapped")
    bare = shutil.copytree(tiny / "project", tmp_path / "bare")
    for name in ("imagery", "models", "maps"):
        shutil.rmtree(bare / name)
    return [mapped, bare]
