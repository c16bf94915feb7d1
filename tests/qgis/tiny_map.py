"""A tiny project with a finished map, made by the real engine in its own environment.

Thirty parcels to train on, four reference parcels and two without a label; 60 × 60 pixels.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
MAP = "few-labels-1"

_MAKE = """
import sys
from pathlib import Path
from furrow.engine.contract.requests import CropMapFromLabels
from furrow.engine.jobs import run
from furrow.engine.project.artefacts import read_json
from tests.support import tiny

folder = Path(sys.argv[1])
inputs = tiny.write_inputs(folder / "season")
table = tiny.parcel_table()
table["role"] = "train"
table.loc[[0, 1, 2, 3], "role"] = "reference"
# One label is wrong, so that one parcel is found wrong.
table.loc[0, "crop"] = next(c for c in tiny.CROPS if c != table.loc[0, "crop"])
table.loc[[34, 35], "crop"] = None
table.to_file(inputs.parcels, layer="parcels", driver="GPKG")
project = tiny.make_project(folder / "project", inputs)
made = Path(run(CropMapFromLabels(str(project))).folder)
if not (made / "accuracy.gpkg").is_file():
    from furrow.engine.accuracy.assessment import Assessment
    from furrow.engine.contract.codec import from_json
    from furrow.engine.mapping.accuracy_tables import write_accuracy_tables

    by_role = {}
    for item in read_json(made / "report.json")["figures"]["assessments"]:
        role = item.pop("role")
        by_role[role] = from_json(Assessment, item)
    write_accuracy_tables(made, by_role.get("held-out"), by_role.get("independent"))
"""


def engine_python() -> Path:
    """The Python of the engine's environment; without one the test is skipped."""
    environment = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    python = environment / "bin" / "python"
    if not python.is_file():
        pytest.skip(f"there is no engine environment in {environment}; make setup")
    return python


def make_tiny_project(folder: Path) -> Path:
    """A project in ``folder`` with maps/few-labels-1; its inputs lie in ``season`` beside it.

    Args:
        folder: one of pytest's temporary ones.
    """
    made = _made_once(engine_python(), folder.parent / "tiny-made")
    shutil.copytree(made, folder, dirs_exist_ok=True)
    document = folder / "project" / "furrow.json"  # it names its inputs by absolute paths
    told = document.read_text(encoding="utf-8").replace(str(made), str(folder))
    document.write_text(told, encoding="utf-8")
    return folder / "project"


@functools.cache
def _made_once(python: Path, folder: Path) -> Path:
    """It takes half a minute, so the tests of a run share it."""
    words = [str(python), "-c", _MAKE, str(folder)]
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(words, cwd=CHECKOUT, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder
