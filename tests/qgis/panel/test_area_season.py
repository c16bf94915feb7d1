"""The season in step 1: suggested by hemisphere, chosen, typed, and with the crops it holds."""

from __future__ import annotations

import json
from datetime import date

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QDate

from furrow.plugin.panel.seasons import SUMMER, season_presets, suggested_preset
from tests.qgis.panel.on_the_map import WEST, drag_over, look_at

SOUTHERN = QgsRectangle(500_000, -3_800_000, 500_300, -3_799_400)


@pytest.fixture
def drawn(begun):
    begun.area.draw()
    drag_over(begun, WEST)
    return begun


def days_of(preset):
    return preset.first.isoformat(), preset.last.isoformat()


def choose(dock, text):
    """An entry of the list, as a person does."""
    combo = dock.area.season.season
    index = next(i for i in range(combo.count()) if text in combo.itemText(i))
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_an_area_brings_the_last_season_of_its_hemisphere(drawn):
    draft = drawn.session.draft
    assert draft.season == days_of(suggested_preset(50, date.today()))
    assert drawn.area.season.season.currentText().startswith("Crop year")
    assert "(Oct–Sep)" in drawn.area.season.season.currentText()
    assert drawn.area.season.first.isHidden()
    look_at(drawn, SOUTHERN, "EPSG:32631", zoom=1.0)
    drawn.area.choice.view.click()
    assert drawn.session.draft.season == days_of(suggested_preset(-34, date.today()))
    assert "(Apr–Mar)" in drawn.area.season.season.currentText()


def test_a_season_that_was_chosen_stays_when_the_area_changes(drawn):
    choose(drawn, "Summer crops")
    summer = next(one for one in season_presets(50, date.today()) if one.kind == SUMMER)
    assert drawn.session.draft.season == days_of(summer)
    drawn.area.choice.view.click()
    assert drawn.session.draft.season == days_of(summer)


def test_imagery_that_is_there_brings_its_own_season_unless_one_was_chosen(drawn):
    drawn.session.choose(is_own=True)
    assert drawn.session.draft.season == ("", "")
    assert drawn.area.season.season.currentText() == "Season found from the imagery"
    assert "season found automatically" in drawn.area.line.text()
    choose(drawn, "Whole year")
    assert drawn.session.draft.season[0].endswith("-01-01")


def test_own_days_can_be_typed(drawn):
    choose(drawn, "Own first and last day")
    assert not drawn.area.season.first.isHidden()
    drawn.area.season.first.setDate(QDate(2021, 3, 4))
    drawn.area.season.last.setDate(QDate(2021, 11, 5))
    assert drawn.session.draft.season == ("2021-03-04", "2021-11-05")
    assert drawn.area.season.season.currentText() == "Own first and last day"


def test_the_hint_tells_what_a_season_holds(drawn):
    choose(drawn, "Summer crops")
    words = drawn.area.season.calendar.text()
    assert "Rule of thumb at 51° N" in words
    whole, part = words.split("only in part")
    assert "maize" in whole and "wheat" in part
    assert "maize Apr–Oct" in drawn.area.season.calendar.toolTip()
    assert "rain and irrigation" in drawn.area.season.calendar.toolTip()


def test_without_an_area_no_hemisphere_is_guessed(begun):
    combo = begun.area.season.season
    entries = {combo.itemText(i).split(" 2")[0] for i in range(combo.count())} - {""}
    assert entries == {"Season found from the imagery", "Whole year", "Own first and last day"}
    assert begun.area.season.calendar.isHidden()


def test_an_earlier_download_of_a_polygon_is_told_as_one(tmp_path):
    from furrow.plugin.panel.downloads import choices_of

    triangle = {"type": "Polygon", "coordinates": [[[3, 50], [3.1, 50], [3, 50.1], [3, 50]]]}
    query = {
        "season_start": "2024-01-01",
        "season_end": "2024-12-31",
        "source": "planetary-computer",
        "sensors": "s2",
        "max_cloud": 60,
    }
    (tmp_path / "download.json").write_text(json.dumps({"query": query, "area": triangle}))
    assert choices_of(str(tmp_path))["area_from"] == "polygon"
