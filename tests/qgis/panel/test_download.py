"""Downloading from the panel: look first, then fetch; the engine's answers are made up."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from furrow.engine.contract.errors import HostUnreachable, OtherDownload
from furrow.engine.contract.requests import FetchImagery, SearchImagery, ShowImagery
from furrow.plugin.panel.project_request import create_request
from tests.qgis import seasons

AREA = json.dumps(
    {
        "type": "Polygon",
        "coordinates": [[[3.7, 50.8], [3.8, 50.8], [3.8, 50.9], [3.7, 50.9], [3.7, 50.8]]],
    }
)


class Engine:
    """Stands where the panel's client is: keeps what is asked, answers when told."""

    def __init__(self, session) -> None:
        self.asked = []
        self._session = session
        session._client.ask = self._ask

    def _ask(self, request):
        self.asked.append(request)
        return len(self.asked)

    def answer(self, result) -> None:
        self._session._on_finished(len(self.asked), result)

    def fail(self, problem) -> None:
        self._session._on_failed(len(self.asked), problem)


@pytest.fixture
def engine(dock, tmp_path):
    engine = Engine(dock.session)
    dock.begin(str(tmp_path / "mine"))
    return engine


@pytest.fixture
def placed(dock, engine):
    """Area and season are chosen."""
    dock.session.choose(
        area=AREA,
        area_from="drawn",
        season_start="2024-01-01",
        season_end="2024-12-31",
        area_is_settled=True,
    )
    return dock


def test_a_download_needs_area_and_season_and_leads_back_to_them(dock, engine):
    dock.session.choose(area_is_settled=True)
    step = dock.imagery
    assert step.is_open and "area and a season" in step.line.text()
    step.button.click()
    assert not engine.asked
    assert dock.area.is_open and dock.session.draft.season_start  # the days are to be looked at
    assert "To download imagery" in dock.area._hint.text()


def test_look_first_then_download_then_the_labels(placed, engine, tmp_path):
    step = placed.imagery
    assert step.is_open and step.button.text() == "Look first"
    step.button.click()
    (search,) = engine.asked
    assert isinstance(search, SearchImagery)
    assert (search.source, search.sensors, search.max_cloud) == ("planetary-computer", "s2,s1", 80)
    assert (search.season_start, search.season_end) == ("2024-01-01", "2024-12-31")
    assert json.loads(Path(search.area).read_text()) == json.loads(AREA)
    assert not step.button.isEnabled() and not step.form.isEnabled()
    assert placed._footer.isVisibleTo(placed)
    engine.answer(seasons.found())
    assert step.button.text() == "Download (340 MB)" and step.button.isEnabled()
    assert "Thin" in step.view.verdict.text() and step.view.chart.isVisibleTo(placed)
    told = step.view.figures.text()
    assert "Sentinel-1 dates: 30" in told and "at most: 47" in told and "52.0 GB" in told
    step.button.click()
    fetch = engine.asked[1]
    folder = str(tmp_path / "mine" / "inputs" / "imagery")
    assert isinstance(fetch, FetchImagery) and fetch.folder == search.folder == folder
    assert fetch.season_end == search.season_end and fetch.source == search.source
    engine.answer(seasons.fetched(folder))
    assert placed.session.draft.imagery == folder
    assert placed.session.state.steps["imagery"].state == "chosen"
    assert placed.labels.is_open  # what comes next
    assert not step.view.again.isVisibleTo(placed)


def test_other_wishes_take_the_offer_back(placed, engine):
    step = placed.imagery
    step.button.click()
    engine.answer(seasons.found())
    step.form.radar.click()
    assert placed.session.draft.sensors == "s2"
    assert step.button.text() == "Look first" and step.view.isHidden()
    step.form.optical.click()
    assert "at least one sensor" in step.line.text() and not step.button.isEnabled()
    step.form.optical.click()
    step.form.cloud.setValue(30)
    step.button.click()
    assert (engine.asked[-1].sensors, engine.asked[-1].max_cloud) == ("s2", 30)


def test_time_steps_and_clouds_are_looked_at_and_go_into_the_project(placed, engine, tmp_path):
    grid = placed.imagery.time_grid
    assert grid.isVisibleTo(placed) and grid.isCollapsed()
    placed.imagery.button.click()
    engine.answer(seasons.found())
    for box, value in ((grid.step, "dekad"), (grid.clouds, "strict"), (grid.orbits, "apart")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert placed.imagery.button.text() == "Look first"  # what was found was of other steps
    grid.composite.setCurrentIndex(1)
    grid.buffer.setValue(40)
    grid.buffer.editingFinished.emit()
    placed.imagery.button.click()
    asked = engine.asked[-1]
    assert (asked.time_step, asked.clouds, asked.orbits) == ("dekad", "strict", "apart")
    made = create_request(replace(placed.session.draft, crops="Maize, Wheat"))
    assert (made.time_step, made.composite, made.clouds) == ("dekad", "medoid", "strict")
    assert (made.orbits, made.cloud_buffer_m) == ("apart", 40)


def test_what_an_earlier_download_had_beyond_the_list_is_kept(placed):
    grid = placed.imagery.time_grid
    placed.session.choose(time_step="8d", clouds="omnicloudmask")
    assert (grid.step.currentText(), grid.clouds.currentData()) == ("8d", "omnicloudmask")
    grid.orbits.activated.emit(0)
    draft = placed.session.draft
    assert (draft.time_step, draft.clouds) == ("8d", "omnicloudmask")


def test_dates_that_failed_are_named_and_tried_again_as_they_were_asked(placed, engine, tmp_path):
    step = placed.imagery
    step.button.click()
    engine.answer(seasons.found())
    step.button.click()
    first = engine.asked[-1]
    engine.answer(seasons.fetched(first.folder, ("there", "there", "failed")))
    assert step.is_open  # to be looked at before the next step
    said = step.view.failed.text()
    assert "Dates that failed: " in said and "more" in said
    assert "the server cut the connection" in said
    step.view.again.click()
    again = engine.asked[-1]
    assert Path(again.area).read_text() == Path(first.area).read_text()
    assert (again.folder, again.source, again.sensors) == (first.folder, first.source, "s2,s1")
    engine.answer(seasons.fetched(first.folder, ("there", "failed")))
    step.button.click()  # look again: one button offers what is missing
    engine.answer(seasons.found(("there", "wanted")))
    assert step.button.text().startswith("Download") and not step.view.again.isVisibleTo(placed)


def test_a_source_without_radar_is_not_asked_for_it(placed, engine):
    form = placed.imagery.form
    form.source.setCurrentIndex(1)
    assert not form.radar.isEnabled() and not form.radar.isChecked()
    placed.imagery.button.click()
    assert (engine.asked[-1].source, engine.asked[-1].sensors) == ("earth-search", "s2")
    engine.answer(seasons.found())
    form.source.setCurrentIndex(0)
    assert form.radar.isChecked()


def test_an_account_is_asked_for_only_where_one_is_needed(placed, engine):
    form = placed.imagery.form
    assert form.account is None and not form._account_words.isVisibleTo(placed)
    form.source.setCurrentIndex(2)
    assert form.account.isVisibleTo(placed)
    placed.imagery.button.click()
    assert not engine.asked and "needs an account" in placed._error.text
    form.source.setCurrentIndex(0)
    assert not form.account.isVisibleTo(placed)


def test_an_error_is_told_and_the_step_can_be_done_again(placed, engine):
    step = placed.imagery
    step.button.click()
    engine.fail(HostUnreachable("planetarycomputer.microsoft.com", "no such host"))
    assert "no such host" in placed._error.text
    assert step.button.isEnabled() and step.button.text() == "Look first"


def test_another_areas_download_stays_and_this_one_gets_its_own_folder(placed, engine, tmp_path):
    placed.imagery.button.click()
    folder = tmp_path / "mine" / "inputs" / "imagery"
    engine.fail(OtherDownload(str(folder), "another area"))
    assert not placed._error.text
    assert engine.asked[-1].folder == str(folder) + "-2"
    engine.answer(seasons.found())
    placed.imagery.button.click()
    assert engine.asked[-1].folder == str(folder) + "-2"


def test_an_unfinished_download_is_found_again(dock, tmp_path):
    there = tmp_path / "half" / "inputs" / "imagery"
    there.mkdir(parents=True)
    query = {
        "season_start": "2023-04-01",
        "season_end": "2023-10-31",
        "source": "earth-search",
        "sensors": "s2",
        "max_cloud": 60,
    }
    (there / "download.json").write_text(json.dumps({"query": query, "area": json.loads(AREA)}))
    engine = Engine(dock.session)
    dock.begin(str(tmp_path / "half"))
    assert engine.asked == [ShowImagery(str(there))]
    engine.answer(seasons.found(("there", "wanted")))
    assert dock.session.draft.imagery == str(there)
    dock._open_only("imagery")
    assert dock.imagery.view.again.isVisibleTo(dock)
    dock.imagery.view.again.click()
    again = engine.asked[-1]
    assert (again.folder, again.source, again.sensors) == (str(there), "earth-search", "s2")
    assert (again.season_start, again.max_cloud) == ("2023-04-01", 60)
    assert json.loads(Path(again.area).read_text()) == json.loads(AREA)


def test_a_download_whose_record_cannot_be_read_is_told_by_the_engine(dock, tmp_path):
    there = tmp_path / "half" / "inputs" / "imagery"
    there.mkdir(parents=True)
    (there / "download.json").write_text("[]")
    engine = Engine(dock.session)
    dock.begin(str(tmp_path / "half"))
    engine.fail(OtherDownload(str(there), "download.json is of another kind"))
    assert "of another kind" in dock._error.text and not dock.session.is_busy


def test_imagery_that_is_there_already_is_chosen_as_before(placed, engine, tmp_path):
    step = placed.imagery
    step.own.click()
    assert step.button.text() == "Choose the imagery…" and step.form.isHidden()
    placed.session.choose(imagery=str(tmp_path))
    assert not placed.session.draft.is_download and step.own.isChecked()
    step.wanted.click()
    assert not placed.session.draft.imagery and step.button.text() == "Look first"


def test_the_chart_tells_of_each_step_and_of_gaps(placed, engine):
    placed.imagery.button.click()
    engine.answer(seasons.found())
    chart = placed.imagery.view.chart
    words = chart.step_words(seasons.outlook().steps[6])
    assert "2024-07" in words and "2.8" in words and "100 %" in words
    assert chart.accessibleDescription() == "Hardly seen clear: 2024-01, 2024-02, 2024-11, 2024-12"
    picture = chart.grab().toImage()
    colours = {picture.pixelColor(x, 40).name() for x in range(picture.width())}
    assert "#2f7d4f" in colours  # bars


def test_the_outlook_fits_a_dock_of_360_pixels(placed, engine, qgis_app):
    placed.imagery.button.click()
    engine.answer(seasons.found(("wanted", "failed")))
    for _ in range(5):
        qgis_app.processEvents()
    assert placed.width() <= 360 and not placed._scroll.horizontalScrollBar().maximum()


def test_a_download_goes_through_qgis_proxy_and_other_work_does_not(placed, engine, monkeypatch):
    from furrow.plugin.panel import session

    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    monkeypatch.setattr(session, "network_variables", lambda: {"HTTPS_PROXY": "http://gate:3128"})
    assert "HTTPS_PROXY" not in placed.session._command().variables
    placed.imagery.button.click()
    assert placed.session._command().variables["HTTPS_PROXY"] == "http://gate:3128"
