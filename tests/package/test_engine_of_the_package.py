"""The engine works from the unpacked zip, with nothing of the checkout but the environment."""

from __future__ import annotations

import json
import subprocess
import sys


def engine(installed, folder, *words):
    """As the plugin starts it; in a folder of its own, so that the checkout cannot help."""
    command = [sys.executable, "-I", "-X", "utf8", str(installed / "engine"), *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_doctor_finds_the_environment_fit_for_this_zip(installed, tmp_path):
    done = engine(installed, tmp_path, "doctor", "--json")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_real_scene_becomes_map_and_report(installed, flanders, tmp_path):
    labels = str(flanders / "parcels.gpkg")
    options = ["--imagery", str(flanders), "--labels", labels]
    made = engine(installed, tmp_path, "new", "area", *options)
    assert made.returncode == 0, made.stdout + made.stderr
    done = engine(installed, tmp_path, "run", "area", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    (folder,) = (tmp_path / "area" / "maps").iterdir()
    assert (folder / "crop_map.tif").stat().st_size > 0
    assert "<svg" in (folder / "report.html").read_text(encoding="utf-8")
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))
