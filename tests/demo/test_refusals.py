"""Bad options, full folders, cancelling: nothing half-written, and a clear word."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from furrow.engine.contract import Progress, Reporter
from furrow.engine.contract.errors import BadRequest, Cancelled, DiskFull, ProjectExists
from furrow.engine.demo import DemoOptions, simulate
from furrow.engine.demo import simulator as simulator_module


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("region", "boreal"),
        ("year", 1492),
        ("seed", -1),
        ("size_px", 95),
        ("size_px", 601),
        ("size_px", 400.0),
        ("labelled_per_crop", 0),
        ("labelled_per_crop", True),
    ],
)
def test_a_bad_option_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(BadRequest) as refusal:
        DemoOptions(**{field: value})  # type: ignore[arg-type]
    assert refusal.value.field == field


def test_more_labels_than_parcels_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    options = DemoOptions(size_px=96, labelled_per_crop=50)
    with pytest.raises(BadRequest) as refusal:
        simulate(tmp_path / "season", options, Reporter())
    assert refusal.value.field == "labelled_per_crop"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("at", [0.0, 0.02, 0.3, 0.9])
def test_cancelling_leaves_nothing_behind(tmp_path: Path, small: DemoOptions, at: float) -> None:
    seen: list[float] = []

    def note(progress: Progress) -> None:
        seen.append(progress.fraction)

    reporter = Reporter(on_progress=note, is_cancelled=lambda: bool(seen) and seen[-1] >= at)
    with pytest.raises(Cancelled):
        simulate(tmp_path / "season", small, reporter)
    assert not list(tmp_path.iterdir())


def test_a_folder_with_files_is_refused_and_left_alone(tmp_path: Path, small: DemoOptions) -> None:
    (tmp_path / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(ProjectExists):
        simulate(tmp_path, small, Reporter())
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_full_disk_is_told_before_anything_is_written(
    tmp_path: Path, small: DemoOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 1000

    monkeypatch.setattr(simulator_module.shutil, "disk_usage", lambda _: Usage)
    with pytest.raises(DiskFull):
        simulate(tmp_path / "season", small, Reporter())
    monkeypatch.undo()
    assert not list(tmp_path.iterdir())


def test_the_simulator_knows_nothing_of_what_learns_from_it() -> None:
    code = (
        "import sys, furrow.engine.demo\n"
        "stages = {n.split('.')[2] for n in sys.modules if n.startswith('furrow.engine.')}\n"
        "print(*sorted(stages), 'sklearn' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["contract", "demo", "False"]
