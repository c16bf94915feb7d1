"""The verdict in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run


def test_a_project_gets_a_verdict_and_the_page_shows_every_model(
    provider, project_folder, tmp_path
):
    page, feedback = tmp_path / "verdict.html", Listener()
    asked = {"PROJECT": str(project_folder), "PAGE": str(page), "SKIP_LABELS": True}
    found = run("giveverdict", asked, feedback)
    assert found["RECOMMENDED"] in ("random-forest", "logistic-regression")
    assert 0 <= found["MACRO_F1"] <= 1
    assert found["SENTENCE"] in feedback.texts
    assert "random-forest" in page.read_text() and "logistic-regression" in page.read_text()
    assert json.loads(Path(found["VERDICT"]).read_text())["sentence"] == found["SENTENCE"]


def test_neither_project_nor_table_is_told(provider):
    with pytest.raises(QgsProcessingException, match="a project or a table"):
        run("giveverdict", {}, Listener())
