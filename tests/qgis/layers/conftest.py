"""One tiny finished map for all tests; who changes it takes a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.tiny_map import MAP, make_tiny_project


@pytest.fixture(scope="session")
def tiny_project(tmp_path_factory) -> Path:
    return make_tiny_project(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def project_folder(tiny_project: Path, tmp_path: Path) -> Path:
    """A copy of its own."""
    folder = tmp_path / "work" / "area"
    shutil.copytree(tiny_project, folder)
    return folder


@pytest.fixture
def map_folder(project_folder: Path) -> Path:
    return project_folder / "maps" / MAP
