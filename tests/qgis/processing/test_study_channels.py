"""Studies of transfer in the toolbox."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run
from tests.studies.two_places import write_table


@pytest.fixture
def places(tmp_path):
    return {name.upper(): value for name, value in write_table(tmp_path).items()}


def test_channels_are_compared_and_the_page_is_there(provider, places, tmp_path):
    feedback = Listener()
    asked = {"RECIPE": "logistic-regression", "DRAWS": 2, "WORKERS": 1}
    found = run("studychannels", {**places, **asked, "FOLDER": str(tmp_path / "s")}, feedback)
    assert "VV+VH rather than VH" in found["FINDINGS"]
    assert found["FINDINGS"].splitlines()[0] in feedback.texts
    with open(found["PAGE"], encoding="utf-8") as page:
        assert "furrow study channels" in page.read()


def test_features_say_what_is_simulated(provider, places, tmp_path):
    feedback = Listener()
    asked = {"RECIPE": "logistic-regression", "DRAWS": 1, "WORKERS": 1}
    run("studyfeatures", {**places, **asked, "FOLDER": str(tmp_path / "s")}, feedback)
    assert any("half of the globe is simulated" in text for text in feedback.warnings)


def test_one_recipe_is_taken_to_another_place(provider, places, tmp_path):
    asked = {"RECIPE": "logistic-regression", "DRAWS": 1, "BANDS": "VV,VH"}
    page = tmp_path / "page.html"
    found = run("evaluatetransfer", {**places, **asked, "PAGE": str(page)}, Listener())
    assert 0.5 < found["IOU"] <= found["MACRO_F1"] <= 1
    assert "scratch" in page.read_text()


def test_one_region_is_refused_in_words(provider, places, tmp_path):
    same = {**places, "TARGET_WHERE": places["SOURCE_WHERE"], "FOLDER": str(tmp_path / "s")}
    with pytest.raises(QgsProcessingException, match="two regions are needed"):
        run("studychannels", same, Listener())
