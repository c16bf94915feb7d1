"""A training that was killed goes on: with its next fold, and within it with its next epoch."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from furrow.engine.contract import Progress, Recipe, Reporter
from furrow.engine.contract.errors import Cancelled
from furrow.engine.contract.requests import TrainModel
from furrow.engine.jobs import run
from furrow.engine.training import table_samples
from furrow.engine.training.keep import UNFINISHED_FOLDER
from furrow.engine.training.recipes import read_recipe

pytest.importorskip("torch", reason="torch is not installed")

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
CROPS = {"Wheat": 3, "Maize": 7}
SETTINGS = "epochs=6,samples_per_epoch=64,precision=float32"
QUICK = {"trees": 5}

KILLED = """
import os, signal, sys
from pathlib import Path
import torch
from furrow.tests.deep import test_resume as own

torch.set_num_threads(1)
table, out = map(Path, sys.argv[1:])

def watch(now):
    if list(out.parent.glob(".unfinished/*/fold-2.json")) and "epoch 5" in now.message:
        os.kill(os.getpid(), signal.SIGKILL)

own.table_samples.read_recipe = own.quick
own.train(table, out, own.Reporter(watch))
"""


def quick(name: str) -> Recipe:
    recipe = read_recipe(name)
    return replace(recipe, options={**recipe.options, **QUICK})


def train(table: Path, out: Path, reporter: Reporter) -> Path:
    asked = TrainModel(recipe="cnn1d", table=str(table), out=str(out), settings=SETTINGS)
    return Path(run(asked, reporter).folder)


def write_table(folder: Path) -> Path:
    """Series of two crops, greenest in different months; four rows a field."""
    generator = np.random.default_rng(0)
    rows = ["id,field,crop," + ",".join(f"B04_t{t:02d},B08_t{t:02d}" for t in range(12))]
    for number in range(48):
        crop = list(CROPS)[number // 4 % 2]
        green = 0.2 * np.exp(-(((np.arange(12) - CROPS[crop]) / 2) ** 2))
        bands = np.stack([0.1 - green / 5, 0.2 + green], axis=1)
        bands += generator.normal(0, 0.05, bands.shape)
        rows.append(f"{number},{number // 4},{crop}," + ",".join(map("{:.4f}".format, bands.flat)))
    series = {"sensor": "s2", "columns": "{band}_t{step:02d}", "unit": "reflectance"}
    sidecar = {
        "title": "made up",
        "source": "this test",
        "licence": "none",
        "layout": "wide",
        "sample": ["id"],
        "label": "crop",
        "groups": {"field": ["field"]},
        "series": [{**series, "bands": {"B04": "B04", "B08": "B08"}}],
        "dates": {"first": "2021-01-01", "time_step": "month", "first_number": 0},
    }
    file = folder / "series.csv"
    file.write_text("\n".join(rows))
    file.with_suffix(".json").write_text(json.dumps(sidecar))
    return file


@pytest.fixture(autouse=True)
def quick_recipes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_samples, "read_recipe", quick)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a table, and what is left of a training that was killed in its third fold."""
    folder = tmp_path_factory.mktemp("killed")
    table = write_table(folder)
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", KILLED, str(table), str(folder / "model")]
    assert subprocess.run(command, env=environment).returncode == -signal.SIGKILL
    return folder


def test_a_killed_training_goes_on_and_gives_the_same_model(killed: Path, tmp_path: Path):
    folder = Path(shutil.copytree(killed, tmp_path / "copy"))
    told: list[str] = []
    steps: list[str] = []
    reporter = Reporter(
        on_progress=lambda now: steps.append(str(now.message)),
        on_log=lambda line: told.append(str(line.text)),
    )
    resumed = train(folder / "series.csv", folder / "model", reporter)
    finished = [line for line in told if "was finished before" in line]
    assert [line.split()[1] for line in finished] == ["1", "2"]
    assert [line for line in told if "going on" in line] == ["Training: going on from epoch 5"]
    assert "Training: going on from epoch 5" in steps
    assert not (folder / UNFINISHED_FOLDER).exists(), "a finished training leaves no state"

    whole = train(folder / "series.csv", folder / "whole", Reporter())
    one, other = (json.loads((each / "model.json").read_text()) for each in (resumed, whole))
    for fact in ("held_out", "split", "assessment", "compared"):
        assert one[fact] == other[fact]
    losses = [each["learner"]["model"]["training"]["epochs"] for each in (one, other)]
    assert losses[0] == losses[1]
    first, second = (load_file(each / "weights.safetensors") for each in (resumed, whole))
    assert all(np.array_equal(first[name], second[name]) for name in second)


def test_the_state_of_other_labels_is_removed_and_not_gone_on_from(killed: Path, tmp_path: Path):
    folder = Path(shutil.copytree(killed, tmp_path / "copy"))
    table = folder / "series.csv"
    table.write_text(table.read_text().replace("0,0,Wheat,", "0,0,Maize,", 1))
    (stale,) = (folder / UNFINISHED_FOLDER).iterdir()
    told: list[str] = []
    seen: list[str] = []

    def watch(now: Progress) -> None:
        seen.append(str(now.message))

    reporter = Reporter(watch, lambda line: told.append(str(line.text)), lambda: len(seen) > 12)
    with pytest.raises(Cancelled):
        train(table, folder / "model", reporter)
    assert any("epoch 1 of 6" in line for line in seen)
    assert not [line for line in told if "going on" in line or "finished before" in line]
    assert not stale.exists()
