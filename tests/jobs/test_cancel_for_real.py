"""Real training and real mapping, cancelled through command and service: gone in three seconds."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import IO

import numpy as np
import psutil
import pytest
import rasterio

from furrow.engine.contract import Reporter, protocol
from furrow.engine.contract.requests import ProjectStatus
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.jobs import run
from furrow.engine.project import open_project
from furrow.engine.project.document import write_document

GONE_WITHIN_S = 3.0
REPEATS = 20
"""1 200 × 1 200 pixels: mapping takes long enough to be stopped in its middle."""


@pytest.fixture(scope="module")
def large_project(finished: tuple[Path, object], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished project repeated, with a model and without a map."""
    project = tmp_path_factory.mktemp("large") / "project"
    shutil.copytree(finished[0], project, ignore=shutil.ignore_patterns("maps", "*.tif"))
    document = open_project(project).document
    grid = replace(document.grid, width_px=60 * REPEATS, height_px=60 * REPEATS)
    write_document(project / "furrow.json", replace(document, grid=grid))
    for file in (finished[0] / "imagery").glob("*.tif"):
        with rasterio.open(file) as dataset:
            data, profile = dataset.read(), dataset.profile
        profile.update(driver="GTiff", width=grid.width_px, height=grid.height_px)
        tiles = project / "imagery" / f"tiles-{file.name}"
        with rasterio.open(tiles, "w", **profile) as dataset:
            dataset.write(np.tile(data, (1, REPEATS, REPEATS)))
        write_cog(tiles, project / "imagery" / file.name, STACK_BLOCK_PX, Reporter())
    return project


def wait_for(stream: IO[bytes], word: bytes) -> None:
    for line in stream:
        if word in line:
            return
    pytest.fail(f"{word!r} was never said")


def tree(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    root = psutil.Process(process.pid)
    return [root, *root.children(recursive=True)]


def gone(processes: list[psutil.Process], within_s: float) -> bool:
    """What has ended and was not yet collected by the system's first process is gone, too."""
    _, alive = psutil.wait_procs(processes, timeout=within_s)
    return not [one for one in alive if not _has_ended(one)]


def _has_ended(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def expect_nothing_half_written(project: Path) -> None:
    assert not [path for path in project.rglob("*") if ".part" in path.name]
    assert not (project / "maps").exists() or not list((project / "maps").iterdir())


@pytest.mark.parametrize(
    ("command", "word"), [("train", b"Learning from the unlabelled"), ("map", b"Mapping")]
)
def test_ctrl_c_ends_the_command_and_its_engine(
    checkout: Path, large_project: Path, tmp_path: Path, command: str, word: bytes
) -> None:
    project = Path(shutil.copytree(large_project, tmp_path / "project"))
    if command == "train":
        shutil.rmtree(project / "models")
    words = [sys.executable, "-I", "-X", "utf8", str(checkout / "engine"), command, str(project)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        assert process.stderr is not None
        wait_for(process.stderr, word)
        everything = tree(process)
        process.send_signal(signal.SIGINT)
        asked = time.monotonic()
        assert process.wait(timeout=GONE_WITHIN_S) == 130
        assert gone(everything[1:], GONE_WITHIN_S - (time.monotonic() - asked))
    assert run_states(project)[command if command != "train" else "model"] != "ready"
    expect_nothing_half_written(project)


@pytest.mark.parametrize(
    ("method", "word"),
    [("train_model", b"Learning from the unlabelled"), ("map_crops", b"Mapping")],
)
def test_the_service_answers_a_cancel_and_works_on(
    checkout: Path, large_project: Path, tmp_path: Path, method: str, word: bytes
) -> None:
    project = Path(shutil.copytree(large_project, tmp_path / "project"))
    if method == "train_model":
        shutil.rmtree(project / "models")
    words = [sys.executable, "-I", "-X", "utf8", str(checkout / "engine"), "serve"]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        params = {"project": str(project)}
        process.stdin.write(protocol.encode(protocol.request(1, method, params)))
        process.stdin.flush()
        wait_for(process.stdout, word)
        asked = time.monotonic()
        process.stdin.write(protocol.encode(protocol.notification("cancel", {"id": 1})))
        process.stdin.write(protocol.encode(protocol.request(2, "project_status", params)))
        process.stdin.flush()
        answer = answer_to(process.stdout, 1)
        assert answer["error"]["data"]["code"] == "cancelled"
        assert time.monotonic() - asked < GONE_WITHIN_S
        expect_nothing_half_written(project)
        assert "result" in answer_to(process.stdout, 2)
        everything = tree(process)
        process.stdin.close()
        assert gone(everything, GONE_WITHIN_S)


def answer_to(stream: IO[bytes], number: int) -> dict:  # type: ignore[type-arg]
    for line in stream:
        message = json.loads(line)
        if message.get("id") == number:
            return dict(message)
    pytest.fail("the service ended")


def run_states(project: Path) -> dict[str, str]:
    return {step.step: step.state for step in run(ProjectStatus(str(project))).steps}
