"""The toolbox of the real Desktop: Cancel ends the engine, and QGIS stays usable."""

from __future__ import annotations

import subprocess

import pytest

from tests.desktop.desktop import CHECKOUT, engine_environment


@pytest.fixture
def prepared(flanders, tmp_path):
    """A project of the real scene whose imagery is prepared."""
    python = str(engine_environment() / "bin" / "python")
    engine = [python, "-I", "-X", "utf8", str(CHECKOUT / "engine")]
    project = tmp_path / "area"
    inputs = ["--imagery", str(flanders), "--labels", str(flanders / "parcels.gpkg")]
    for words in (["new", str(project), *inputs], ["imagery", "prepare", str(project)]):
        subprocess.run([*engine, *words], check=True, capture_output=True)
    return project


def test_cancel_in_the_toolbox_ends_the_engine_within_three_seconds(desktop, package, prepared):
    told = desktop.run("toolbox", package=package, project=prepared)
    assert told["gone_after"] < 3.0 and not told["complaints"]
    assert told["can_run_again"] and told["window_works"]
    assert not list((prepared / "models").glob("[!.]*")), "the training was cancelled"
    assert desktop.engine_processes() == []
