"""Adapting measured on projects: their pixels, their parcels, and that they are simulated."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.contract.adapting_errors import OneYearOnly
from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyYears
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.jobs import run
from furrow.engine.studies.seasons import season_inputs
from tests.support import tiny

RECIPE = "logistic-regression"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, tiny_inputs: tiny.TinyInputs) -> Path:
    folder = tiny.make_project(tmp_path_factory.mktemp("season") / "project", tiny_inputs)
    run(PrepareImagery(str(folder)))
    return folder


def test_a_project_is_a_season_of_parcels_with_pixels_and_places(project: Path) -> None:
    """The two seasons are one here, so half of the fields is dealt out to either."""
    result = run(
        MeasureAdapting(
            str(project),
            source=str(project / "furrow.json"),
            recipe=RECIPE,
            labels_per_class="1",
            samples_per_parcel=5,
            draws=1,
        )
    )
    (draw,) = result.draws
    assert result.samples_per_parcel == 5 and len(result.classes) >= 2
    assert draw.test_parcels + draw.source_parcels + len(result.classes) == 36
    assert draw.scores[0].arm == "as-is" and draw.scores[0].macro_f1 is not None


def test_one_season_twice_is_no_study_of_years(project: Path, tmp_path: Path) -> None:
    with pytest.raises(OneYearOnly):
        run(StudyYears(str(project), str(tmp_path / "s"), also=str(project), recipe=RECIPE))


def test_points_of_a_project_depend_on_its_imagery_and_labels(project: Path) -> None:
    inputs = season_inputs([RECIPE], (str(project), ""))
    assert {f"{project} imagery", f"{project} labels"} <= inputs.keys()
    assert inputs["recipes"][RECIPE]["name"] == RECIPE
