"""A project killed while it was being made can be made again; nobody else's file is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.contract.errors import ProjectExists
from furrow.engine.project import open_project
from tests.support import tiny


def test_half_written_labels_do_not_block_the_folder(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    folder = tmp_path / "p"
    folder.mkdir()
    (folder / ".labels.part.gpkg").write_bytes(b"half")
    tiny.make_project(folder, few_labels)
    assert sorted(file.name for file in folder.iterdir()) == ["furrow.json", "labels.gpkg"]


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
