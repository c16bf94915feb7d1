"""The zip of this working tree, made once, and unpacked as QGIS unpacks it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def package_script(checkout) -> Path:
    return checkout / ".ci" / "package.py"


@pytest.fixture(scope="session")
def package(package_script, tmp_path_factory) -> Path:
    """Made of the files as they lie here, so that a change is tested before it is committed."""
    into = tmp_path_factory.mktemp("package")
    command = [sys.executable, "-I", str(package_script), "--trial", "--into", str(into)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.fail(done.stderr, pytrace=False)
    (made,) = into.iterdir()
    return made


@pytest.fixture(scope="session")
def names(package) -> list[str]:
    with zipfile.ZipFile(package) as archive:
        return archive.namelist()


@pytest.fixture(scope="session")
def unpacked(package, tmp_path_factory) -> Path:
    """The plugin's folder ``furrow``, to look at."""
    return _unpack(package, tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="session")
def installed(package, tmp_path_factory) -> Path:
    """The same, to run: Python leaves its caches in it."""
    return _unpack(package, tmp_path_factory.mktemp("plugins"))


def _unpack(package: Path, folder: Path) -> Path:
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / "furrow"
