"""Studies of years and radii, and what they measure, in the toolbox."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run
from tests.support.years import Fields, write_fields

QUICK = {"RECIPE": "logistic-regression", "DRAWS": 2}


@pytest.fixture
def fields(tmp_path: Path) -> dict[str, str]:
    found = write_fields(tmp_path, Fields())
    return {"TABLE": found["table"], "SIDECAR": found["sidecar"]}


def test_a_study_of_years_ends_in_a_page(provider, fields, tmp_path):
    feedback = Listener()
    found = run(
        "studyyears",
        {**fields, **QUICK, "LABELS_PER_CLASS": "2", "FOLDER": str(tmp_path / "study")},
        feedback,
    )
    assert "2021" in found["FINDINGS"] and Path(found["PAGE"]).is_file()
    assert any("cannot be trained further" in text for text in feedback.warnings)


def test_a_radius_without_parcels_is_told(provider, fields, tmp_path):
    asked = {**fields, **QUICK, "RADII": "5", "DEPARTURE": "20,10"}
    with pytest.raises(QgsProcessingException, match="fewer than two classes"):
        run("studyradius", {**asked, "FOLDER": str(tmp_path / "study")}, Listener())


def test_measuring_tells_each_kind_of_model(provider, fields, tmp_path):
    page = tmp_path / "page.html"
    found = run(
        "measureadapting",
        {
            **fields,
            **QUICK,
            "WHERE": "year=2021",
            "SOURCE_WHERE": "year=2020",
            "LABELS_PER_CLASS": "2",
            "PAGE": str(page),
        },
        Listener(),
    )
    assert 0 <= found["AS_IS"] <= 1 and 0 <= found["SCRATCH"] <= 1
    assert "as it is" in page.read_text() and "trained anew" in page.read_text()
