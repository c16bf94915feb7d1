"""The leakage audit in the toolbox."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run


def test_a_project_is_audited_and_the_page_shows_each_split(provider, project_folder, tmp_path):
    page, figures = tmp_path / "audit.html", tmp_path / "audit.json"
    feedback = Listener()
    found = run(
        "leakageaudit",
        {"PROJECT": str(project_folder), "PAGE": str(page), "FIGURES": str(figures)},
        feedback,
    )
    assert found["SENTENCE"].startswith("A random split by pixel would have claimed")
    assert 0 <= found["F1_PARCEL"] <= 1 and 0 <= found["F1_PIXEL"] <= 1
    assert "pixels at random" in page.read_text() and "one region" in page.read_text()
    assert json.loads(figures.read_text())["sentence"] == found["SENTENCE"]
    assert found["SENTENCE"] in feedback.texts


def test_neither_project_nor_table_is_told(provider):
    with pytest.raises(QgsProcessingException, match="a project or a table"):
        run("leakageaudit", {}, Listener())
