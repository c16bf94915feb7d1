"""The toolbox with Furrow's provider, a tiny project, and an ear for what algorithms say."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingFeedback

from tests.qgis.tiny_map import make_tiny_project


class Listener(QgsProcessingFeedback):
    """Keeps all that is said; cancels when it hears ``cancel_at``."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.percents: list[float] = []
        self._cancel_at = cancel_at
        self.progressChanged.connect(self.percents.append)

    def setProgressText(self, text: str) -> None:
        self.texts.append(text)
        if self._cancel_at and self._cancel_at in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.texts.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


@pytest.fixture(scope="session")
def tiny_home(tmp_path_factory) -> Path:
    """Folder with “project” (mapped already) and “season” (its imagery and parcels)."""
    folder = tmp_path_factory.mktemp("tiny")
    make_tiny_project(folder)
    return folder


@pytest.fixture
def project_folder(tiny_home: Path, tmp_path: Path) -> Path:
    """A copy of its own of the mapped project."""
    folder = tmp_path / "area"
    shutil.copytree(tiny_home / "project", folder)
    return folder


@pytest.fixture
def season(tiny_home: Path) -> Path:
    return tiny_home / "season"


@pytest.fixture(scope="session")
def flanders_scene() -> Path:
    scene = Path(os.environ.get("FURROW_SHARED", "/work/shared")) / "data/scenes/flanders-2019"
    if not scene.is_dir():
        pytest.skip(f"there is no {scene}")
    return scene


@pytest.fixture(scope="session")
def prepared_flanders(tmp_path_factory, flanders_scene: Path) -> Path:
    """A project of the real scene whose imagery is prepared."""
    from furrow.engine.contract.requests import CreateProject, PrepareImagery
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.enginelink.environment.state import find_command

    folder = tmp_path_factory.mktemp("flanders") / "project"
    labels = str(flanders_scene / "parcels.gpkg")
    with BlockingEngineClient(find_command()) as client:
        client.ask(CreateProject(str(folder), imagery=str(flanders_scene), labels=labels))
        client.ask(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def flanders(prepared_flanders: Path, tmp_path: Path) -> Path:
    """A copy of its own of the prepared real project."""
    folder = tmp_path / "flanders"
    shutil.copytree(prepared_flanders, folder)
    return folder


@pytest.fixture
def provider(qgis_app, qgis_processing, qgis_new_project):
    from qgis.core import QgsApplication

    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("furrow")
