"""A finished map of a few pixels (FURROW_TEST_MAP: the folder of one that was made before)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.qgis.panel.conftest import (  # noqa: F401
    demo,
    dock,
    find_command,
    iface,
    prepared_demo,
    wait,
    window,
)
from tests.qgis.tiny_map import MAP, make_tiny_project


@pytest.fixture(scope="session")
def map_folder(tmp_path_factory):
    made_before = os.environ.get("FURROW_TEST_MAP")
    if made_before:
        return Path(made_before)
    return make_tiny_project(tmp_path_factory.mktemp("tiny")) / "maps" / MAP
