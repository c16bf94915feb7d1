"""Another season of the same area: what is kept, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine import new_season, project_status
from furrow.engine.contract.errors import BadRequest, FileMissing, NotAProject, ProjectExists
from furrow.engine.jobs.new_season import a_year_later
from furrow.engine.labels.store import read_labels
from furrow.engine.project import Project, open_project
from tests.support import tiny


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("first")
    return open_project(tiny.make_project(folder / "project", tiny.write_inputs(folder)))


def test_area_legend_and_outlines_stay_and_crops_go(before: Project, tmp_path: Path) -> None:
    made = open_project(new_season(before.folder, tmp_path / "next").folder)
    old, new = before.document, made.document
    assert (new.area, new.grid, new.legend) == (old.area, old.grid, old.legend)
    assert new.season.start == a_year_later(old.season.start)
    assert new.season.time_step == old.season.time_step and new.name == "next"
    first = read_labels(before.paths.labels, old.legend)
    second = read_labels(made.paths.labels, new.legend)
    assert list(second["uid"]) == list(first["uid"]) and not second["crop"].notna().any()
    assert second.geometry.geom_equals(first.geometry).all()
    assert set(second["season"]) == {new.season.end}
    states = {step.step: step.state for step in project_status(made.folder).steps}
    assert states["labels"] == "missing" and states["imagery"] == "missing"


def test_the_season_and_its_imagery_can_be_given(before: Project, tmp_path: Path) -> None:
    imagery = tmp_path / "imagery"
    imagery.mkdir()
    made = new_season(
        before.folder,
        tmp_path / "next",
        season_start="2030-01-01",
        season_end="2030-12-31",
        imagery=imagery,
    )
    document = open_project(made.folder).document
    assert document.season.start == "2030-01-01"
    assert document.imagery_source == str(imagery.resolve())


def test_what_is_there_already_and_what_is_not_are_refused(before: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectExists):
        new_season(before.folder, before.folder)
    with pytest.raises(BadRequest):
        new_season(before.folder, tmp_path / "a", season_start="2030-01-01")
    with pytest.raises(BadRequest):
        new_season(
            before.folder, tmp_path / "a", season_start="2030-02-01", season_end="2030-01-01"
        )
    with pytest.raises(FileMissing):
        new_season(before.folder, tmp_path / "a", imagery=tmp_path / "nowhere")
    with pytest.raises(NotAProject):
        new_season(tmp_path, tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_a_leap_day_has_a_day_a_year_later() -> None:
    assert a_year_later("2024-02-29") == "2025-02-28"
    assert a_year_later("2023-10-01") == "2024-10-01"
