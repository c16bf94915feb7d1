"""``make qgis``: QGIS opens with the plugin, its panel, and the project's map."""

from __future__ import annotations

import os
import struct
import subprocess
import sys

from tests.desktop.desktop import CHECKOUT, engine_environment


def open_qgis(*words, screen=True, **variables):
    command = [sys.executable, "-m", "tests.desktop.open_qgis", *map(str, words)]
    if screen:
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", *command]
    kept = {name: text for name, text in os.environ.items() if not name.endswith("DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        command, cwd=CHECKOUT, env={**kept, **variables}, capture_output=True, text=True
    )


def test_without_a_screen_it_says_what_to_do():
    done = open_qgis("anywhere", screen=False)
    assert done.returncode == 1
    assert "There is no screen here" in done.stderr
    assert "make screenshots" in done.stderr


def test_opens_a_project_with_its_map(flanders, tmp_path, package):
    python = str(engine_environment() / "bin" / "python")
    engine = [python, "-I", "-X", "utf8", str(CHECKOUT / "engine")]
    project = str(tmp_path / "area")
    inputs = ["--imagery", str(flanders), "--labels", str(flanders / "parcels.gpkg")]
    for words in (["new", project, *inputs], ["run", project]):
        subprocess.run([*engine, *words], check=True, capture_output=True)
    picture = tmp_path / "qgis.png"
    options = ["--profiles", tmp_path / "profiles", "--picture", picture]
    done = open_qgis(
        project, *options, HOME=str(tmp_path), QT_SCALE_FACTOR="1", FURROW_PACKAGE=str(package)
    )
    assert done.returncode == 0, done.stdout + done.stderr
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    assert width >= 800 and height >= 500
    settings = tmp_path / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    assert "furrow=true" in settings.read_text(encoding="utf-8")
