"""A project killed while it was being made can be made again; nobody else's file is lost."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import pytest

from furrow.engine.contract.errors import (
    BadRequest,
    LabelFieldMissing,
    ProjectBusy,
    ProjectExists,
)
from furrow.engine.contract.requests import CreateProject, ProjectStatus
from furrow.engine.jobs import run
from furrow.engine.labels.store import read_labels
from furrow.engine.project import open_project
from tests.support import tiny


def test_half_written_labels_do_not_block_the_folder(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    folder = tmp_path / "p"
    folder.mkdir()
    (folder / ".labels.part.gpkg").write_bytes(b"half")
    tiny.make_project(folder, few_labels)
    assert set(contents(folder)) == {"furrow.json", "labels.gpkg"}


def test_labels_without_a_furrow_json_do_not_block_the_folder(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    (tiny_project / "furrow.json").unlink()
    tiny.make_project(tiny_project, few_labels)
    assert open_project(tiny_project).document.name == "project"


def test_a_finished_project_is_not_made_again(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    before = (tiny_project / "labels.gpkg").read_bytes()
    with pytest.raises(ProjectExists):
        tiny.make_project(tiny_project, few_labels)
    assert (tiny_project / "labels.gpkg").read_bytes() == before


def anew(folder: Path, inputs: tiny.TinyInputs, **more: object) -> None:
    tiny.make_project(folder, inputs, replace=True, **more)


def test_a_project_of_the_wrong_season_is_made_anew_where_that_is_asked(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    anew(tiny_project, few_labels, season_start="2020-01-01", season_end="2020-12-31")
    assert open_project(tiny_project).document.season.start == "2020-01-01"


def test_a_project_that_cannot_be_made_anew_stays_as_it_was(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    before = contents(tiny_project)
    with pytest.raises(LabelFieldMissing):
        anew(tiny_project, few_labels, label_field="nothing")
    assert contents(tiny_project) == before


@pytest.mark.parametrize("work", ["models/random-forest-1", "maps/a-1", "assessments/a-1"])
def test_a_project_that_holds_work_is_never_made_anew(
    tiny_project: Path, few_labels: tiny.TinyInputs, work: str
) -> None:
    (tiny_project / work).mkdir(parents=True)
    before = contents(tiny_project)
    with pytest.raises(ProjectExists):
        anew(tiny_project, few_labels)
    assert contents(tiny_project) == before


def test_a_project_whose_labels_were_edited_is_never_made_anew(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    time.sleep(1.1)  # the project tells its time in whole seconds
    labels = gpd.read_file(tiny_project / "labels.gpkg", layer="parcels")
    labels.to_file(tiny_project / "labels.gpkg", layer="parcels", driver="GPKG")
    before = contents(tiny_project)
    with pytest.raises(ProjectExists):
        anew(tiny_project, few_labels)
    assert contents(tiny_project) == before


def test_a_project_that_is_in_use_is_not_made_anew(
    tiny_project: Path, few_labels: tiny.TinyInputs
) -> None:
    hold = "import sys; from furrow.engine.project import open_project\n"
    hold += "with open_project(sys.argv[1]).exclusive(): print('held', flush=True); input()"
    words = [sys.executable, "-c", hold, str(tiny_project)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(ProjectBusy):
            anew(tiny_project, few_labels)
        other.communicate(b"\n")


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.name != ".furrow.lock"
    }


def test_a_labels_file_of_somebody_else_is_left_alone(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    folder = tmp_path / "p"
    folder.mkdir()
    theirs = folder / "labels.gpkg"
    theirs.write_bytes(few_labels.parcels.read_bytes())
    with pytest.raises(ProjectExists):
        tiny.make_project(folder, few_labels)
    assert theirs.read_bytes() == few_labels.parcels.read_bytes()


def test_a_project_can_begin_with_the_names_of_its_crops_alone(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    folder = tmp_path / "p"
    run(CreateProject(str(folder), str(few_labels.imagery), crops="Maize, Wheat; Maize"))
    project = open_project(folder)
    assert [one.name for one in project.document.legend.classes] == ["Maize", "Wheat"]
    labels = read_labels(project.paths.labels, project.document.legend)
    assert labels.empty and labels.crs == project.document.grid.crs
    states = {step.step: step.state for step in run(ProjectStatus(str(folder))).steps}
    assert states["labels"] == "missing"


def test_without_labels_and_crops_no_project_is_made(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    folder, imagery = str(tmp_path / "p"), str(few_labels.imagery)
    with pytest.raises(BadRequest, match="name the crops"):
        run(CreateProject(folder, imagery))
    with pytest.raises(BadRequest, match="reserved"):
        run(CreateProject(folder, imagery, crops="Not cropland"))
    assert not (tmp_path / "p").exists()
