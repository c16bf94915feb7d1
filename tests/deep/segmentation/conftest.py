"""The tiny season, cut into patches once; and one thread, so that times mean something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from furrow.engine.contract.requests import PrepareImagery  # noqa: E402
from furrow.engine.jobs import run  # noqa: E402
from furrow.engine.jobs.train_model import training_parcels  # noqa: E402
from furrow.engine.project import open_project  # noqa: E402
from furrow.tests.deep.segmentation.season import Season  # noqa: E402
from furrow.tests.support.tiny import make_project, write_inputs  # noqa: E402


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def season(tmp_path_factory: pytest.TempPathFactory) -> Season:
    """60 × 60 pixels, three crops that differ by the month in which they are green."""
    folder = tmp_path_factory.mktemp("tiny")
    project = make_project(folder / "project", write_inputs(folder / "inputs"))
    run(PrepareImagery(project=str(project)))
    opened = open_project(project)
    return Season(opened, training_parcels(opened))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of weights, and no other."""
    folder = tmp_path / "weights"
    folder.mkdir()
    monkeypatch.delenv("FURROW_WEIGHTS_DIR", raising=False)
    for module in ("backbones.weights", "training.segmentation.with_torch.pretrained"):
        monkeypatch.setattr(f"furrow.engine.{module}.cache_folder", lambda: folder)
    return folder
