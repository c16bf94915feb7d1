"""The packaged plugin, and a QGIS Desktop with a fresh profile."""

from __future__ import annotations

import os

import pytest

from tests.desktop.desktop import Desktop, make_package, missing_for_desktop


@pytest.fixture(scope="session", autouse=True)
def _desktop_is_there():
    missing = missing_for_desktop()
    if missing and os.environ.get("FURROW_REQUIRE_SHARED") == "1":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    return make_package(tmp_path_factory.mktemp("package"))


@pytest.fixture
def desktop(tmp_path):
    return Desktop(tmp_path / "qgis")
