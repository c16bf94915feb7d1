"""Projects to run jobs on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import pytest

from furrow.engine.contract.requests import CropMapFromLabels
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import run
from tests.support import tiny


@pytest.fixture(scope="session")
def tiny_inputs(tmp_path_factory: pytest.TempPathFactory) -> tiny.TinyInputs:
    return tiny.write_inputs(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def few_labels(tiny_inputs: tiny.TinyInputs) -> tiny.TinyInputs:
    """All 36 parcels, six of them labelled: quick to train on."""
    parcels = tiny.parcel_table()
    parcels["crop"] = parcels["crop"].where(parcels.index % 6 == 0, None)
    file = tiny_inputs.folder / "few.gpkg"
    parcels.to_file(file, layer="parcels", driver="GPKG")
    return tiny.TinyInputs(tiny_inputs.folder, tiny_inputs.imagery, file)


@pytest.fixture
def tiny_project(tmp_path: Path, few_labels: tiny.TinyInputs) -> Path:
    """A project with imagery and labels, and nothing made of them yet."""
    return tiny.make_project(tmp_path / "project", few_labels)


@pytest.fixture(scope="session")
def finished(
    tmp_path_factory: pytest.TempPathFactory, few_labels: tiny.TinyInputs
) -> tuple[Path, MapMade]:
    """A finished project. Tests read it; those that change something copy it."""
    folder = tiny.make_project(tmp_path_factory.mktemp("finished") / "project", few_labels)
    return folder, run(CropMapFromLabels(str(folder)))


@pytest.fixture
def finished_copy(finished: tuple[Path, MapMade], tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished[0], tmp_path / "moved" / "project"))


@pytest.fixture
def relabel() -> Callable[[Path, str, str], None]:
    """Give every parcel of one crop in labels.gpkg another."""

    def change(project: Path, old: str, new: str) -> None:
        file = project / "labels.gpkg"
        parcels = gpd.read_file(file, layer="parcels")
        parcels.loc[parcels.index[parcels["crop"] == old][:1], "crop"] = new
        parcels.to_file(file, layer="parcels", driver="GPKG")

    return change
