"""kill -9 at any moment: the project reopens whole, and the next run finishes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import rasterio

from furrow.engine.contract.requests import CropMapFromLabels, ProjectStatus
from furrow.engine.jobs import run
from furrow.engine.mapping.map_folder import MAP_FILE, read_map_document
from furrow.engine.project import open_project
from furrow.engine.project.artefacts import finished_folders, hash_file
from furrow.engine.training.bundle import CARD_FILE, open_bundle

MOMENTS = 20

JOB = """
import sys
from furrow.engine.contract import Reporter
from furrow.engine.contract.requests import CropMapFromLabels
from furrow.engine.jobs import run
reporter = Reporter(lambda now: print(now.fraction, flush=True))
run(CropMapFromLabels(sys.argv[1], recipe="random-forest"), reporter)
"""


def killed_at(project: Path, fraction: float, after_s: float) -> bool:
    """Run the whole job and kill it a moment after its progress has come that far.

    By progress and not by the clock: a busy machine is no faster at the end than at the start.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", JOB, str(project)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        for line in process.stdout or ():
            if float(line) >= fraction:
                break
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
    return process.returncode == -signal.SIGKILL


def expect_whole(project: Path) -> None:
    """Everything that counts as finished can be read and is what was written."""
    opened = open_project(project)
    run(ProjectStatus(str(project)))
    for file in (project / "imagery").glob("s?_*.tif"):
        with rasterio.open(file) as dataset:
            dataset.read()
    for folder in finished_folders(opened.paths.models, CARD_FILE):
        open_bundle(folder).load()
    for folder in finished_folders(opened.paths.maps, MAP_FILE):
        for name, stated in read_map_document(folder).files.items():
            assert hash_file(folder / name) == stated


def test_twenty_kills_spread_over_a_run(tiny_project: Path, tmp_path: Path) -> None:
    killed_in_the_middle = 0
    states = set()
    for moment in range(1, MOMENTS + 1):
        project = Path(shutil.copytree(tiny_project, tmp_path / f"kill-{moment}"))
        # Not only just after a line of progress, where little is under way.
        killed_in_the_middle += killed_at(project, moment / (MOMENTS + 1), 0.013 * (moment % 4))
        expect_whole(project)
        states.add(tuple(step.state for step in run(ProjectStatus(str(project))).steps))
        made = run(CropMapFromLabels(str(project), recipe="random-forest"))
        expect_whole(project)
        assert made.map == "random-forest-1"
        left = [name for _, _, names in os.walk(project) for name in names if ".part" in name]
        assert left == []
        shutil.rmtree(project)
    assert killed_in_the_middle >= MOMENTS - 3, "the moments must lie within the run"
    assert len(states) >= 3, f"the kills must hit different stages, seen: {states}"
