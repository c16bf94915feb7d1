"""The mapping project on disk: reading, refusing, and never leaving a half-written file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from furrow.engine.contract import Grid, Legend, Season
from furrow.engine.contract.errors import (
    DiskFull,
    NotAProject,
    ProjectBusy,
    ProjectCorrupt,
    ProjectNewer,
)
from furrow.engine.project import ProjectDocument, ProjectPaths, open_project
from furrow.engine.project.artefacts import finished_folders, next_folder
from furrow.engine.project.document import write_document
from furrow.engine.project.writing import (
    new_file,
    new_folder,
    sweep_unfinished,
    write_text,
    writing_to,
)

DOCUMENT = ProjectDocument(
    name="Aalst",
    season=Season("2018-10-01", "2019-09-30"),
    grid=Grid("EPSG:32631", 500_000, 5_600_000, 64, 64),
    area={"type": "Polygon", "coordinates": []},
    legend=Legend.from_names(("Maize", "Wheat")),
    imagery_source="inputs",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_document(tmp_path / "furrow.json", DOCUMENT)
    return tmp_path


def test_a_project_reads_back_as_it_was_written(folder: Path) -> None:
    assert open_project(folder).document == DOCUMENT


def test_a_folder_without_furrow_json_is_not_a_project(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match="holds no furrow.json"):
        open_project(tmp_path)


@pytest.mark.parametrize("keep", [0, 1, 20, 200, -3])
def test_a_torn_furrow_json_is_refused_with_its_place(folder: Path, keep: int) -> None:
    file = folder / "furrow.json"
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(ProjectCorrupt) as caught:
        open_project(folder)
    assert str(file) in str(caught.value) and "Restore" in caught.value.next_step


def test_a_wrong_field_is_named(folder: Path) -> None:
    file = folder / "furrow.json"
    content = json.loads(file.read_text())
    content["grid"]["width_px"] = "wide"
    file.write_text(json.dumps(content))
    with pytest.raises(ProjectCorrupt, match=r"grid\.width_px"):
        open_project(folder)


def test_binary_rubbish_is_refused(folder: Path) -> None:
    (folder / "furrow.json").write_bytes(b"\xff\xfe\x00rubbish")
    with pytest.raises(ProjectCorrupt, match="not text"):
        open_project(folder)


def test_a_project_of_a_newer_furrow_is_left_alone(folder: Path) -> None:
    file = folder / "furrow.json"
    content = {**json.loads(file.read_text()), "schema": 99}
    file.write_text(json.dumps(content))
    with pytest.raises(ProjectNewer, match="99"):
        open_project(folder)


def test_paths_inside_the_project_are_stored_relative(tmp_path: Path) -> None:
    paths = ProjectPaths(tmp_path / "p")
    assert paths.stored(tmp_path / "p" / "inputs") == "inputs"
    assert paths.stored(tmp_path / "elsewhere") == str(tmp_path / "elsewhere")
    assert paths.resolved("inputs") == tmp_path / "p" / "inputs"


def test_a_failed_write_keeps_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    with pytest.raises(RuntimeError), new_file(file) as beside:
        beside.write_text("half")
        raise RuntimeError
    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_whoever_reads_the_old_file_keeps_it_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    with file.open() as reader:
        write_text(file, "new")
        assert reader.read() == "old"
    assert file.read_text() == "new"


def test_a_failed_folder_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), new_folder(tmp_path / "model-1") as beside:
        (beside / "weights").write_text("half")
        raise RuntimeError
    assert os.listdir(tmp_path) == []


def test_what_a_killed_run_left_is_swept_away(folder: Path) -> None:
    (folder / "maps" / ".random-forest-1.part").mkdir(parents=True)
    (folder / ".furrow.part.json").write_text("half")
    sweep_unfinished(folder)
    assert sorted(os.listdir(folder)) == ["furrow.json", "maps"]
    assert os.listdir(folder / "maps") == []


def test_numbers_go_up_and_unfinished_folders_do_not_count_as_finished(
    tmp_path: Path,
) -> None:
    assert next_folder(tmp_path, "random-forest").name == "random-forest-1"
    for number in (1, 9, 10):
        (tmp_path / f"random-forest-{number}").mkdir()
    (tmp_path / "random-forest-9" / "map.json").write_text("{}")
    assert next_folder(tmp_path, "random-forest").name == "random-forest-11"
    assert [f.name for f in finished_folders(tmp_path, "map.json")] == ["random-forest-9"]


def test_a_second_run_on_the_same_project_is_told_to_wait(folder: Path) -> None:
    script = (
        "import sys\nfrom furrow.engine.project import open_project\n"
        "from furrow.engine.contract.errors import ProjectBusy\n"
        "try:\n    with open_project(sys.argv[1]).exclusive(): print('got it')\n"
        "except ProjectBusy as busy: print(busy.code)\n"
    )

    def other() -> str:
        done = subprocess.run(
            [sys.executable, "-c", script, str(folder)],
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    with open_project(folder).exclusive():
        assert other() == ProjectBusy.code
    assert other() == "got it"


def test_too_little_space_is_refused_before_writing(tmp_path: Path) -> None:
    with pytest.raises(DiskFull, match="are free"), writing_to(tmp_path, 10**18):
        pytest.fail("nothing may be written")
