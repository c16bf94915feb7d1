"""Cancelling in the middle of a stage: at once, and nothing half-written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from furrow.engine.contract import Progress, Reporter
from furrow.engine.contract.errors import Cancelled
from furrow.engine.contract.requests import CropMapFromLabels
from furrow.engine.jobs import run
from furrow.engine.training.keep import UNFINISHED_FOLDER


class CancelAt:
    """Asks to cancel once a message was seen."""

    def __init__(self, message: str) -> None:
        self.message = message
        self.seen = False

    def reporter(self) -> Reporter:
        return Reporter(on_progress=self._look, is_cancelled=lambda: self.seen)

    def _look(self, progress: Progress) -> None:
        self.seen |= self.message in progress.message


@pytest.mark.parametrize(
    ("message", "finished"),
    [
        ("Composite of Sentinel-2, 2021-06", []),
        ("Growing the trees", ["imagery"]),
        ("Writing the model", ["imagery"]),
        ("Mapping", ["imagery", "models"]),
        ("Writing the report", ["imagery", "models"]),
    ],
)
def test_cancel_keeps_what_is_finished_and_nothing_else(
    tiny_project: Path, message: str, finished: list[str]
) -> None:
    cancel = CancelAt(message)
    if message in ("Writing the model", "Writing the report"):
        # The last chance to cancel before these is the step that announces them.
        finished = finished + (["models"] if message == "Writing the model" else ["maps"])
    with pytest.raises(Cancelled):
        run(CropMapFromLabels(str(tiny_project)), cancel.reporter())
    folders = [name for name in ("models", "maps") if any(_inside(tiny_project / name))]
    assert folders == [name for name in finished if name != "imagery"]
    assert ("collection.json" in os.listdir(tiny_project / "imagery")) == ("imagery" in finished)
    assert not [path for path in tiny_project.rglob("*") if ".part" in path.name]
    assert run(CropMapFromLabels(str(tiny_project))).map == "few-labels-1"
    assert not (tiny_project / "models" / UNFINISHED_FOLDER).exists()


def _inside(folder: Path) -> list[Path]:
    """Finished things; folds that a training has done wait apart for it to go on."""
    found = list(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if path.name != UNFINISHED_FOLDER]
