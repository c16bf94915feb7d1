"""Search, fetch and show imagery in the toolbox; the engine's answers are made up."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from furrow.engine.contract.requests import FetchImagery, SearchImagery, ShowImagery
from furrow.plugin.processing.base import FurrowAlgorithm
from tests.qgis import seasons
from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run

BOX = "3.7,3.8,50.8,50.9 [EPSG:4326]"


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def asked(provider, monkeypatch):
    """Requests that were made; search and show are answered."""
    made = []

    def answer(self, request, feedback):
        made.append(request)
        if isinstance(request, FetchImagery):
            return seasons.fetched(request.folder, ("there", "there", "failed"))
        return seasons.found()

    monkeypatch.setattr(FurrowAlgorithm, "ask", answer)
    return made


def search(**more):
    return {
        "EXTENT": BOX,
        "SEASON_START": "2024-01-01",
        "SEASON_END": "2024-12-31",
        "DATES": "TEMPORARY_OUTPUT",
        **more,
    }


def test_a_search_asks_with_what_was_chosen(asked, listener):
    run("searchimagery", search(SOURCE=1, SENSORS=[0], MAX_CLOUD=40, ORBITS=2), listener)
    (request,) = asked
    assert isinstance(request, SearchImagery)
    assert request.area == "3.70000000,50.80000000,3.80000000,50.90000000"
    assert (request.season_start, request.season_end) == ("2024-01-01", "2024-12-31")
    assert (request.source, request.sensors, request.max_cloud) == ("earth-search", "s2", 40)
    assert (request.orbits, request.s1_convention) == ("descending", "gamma0-rtc")
    assert request.client_id is None and request.folder is None


def test_the_default_needs_no_account_and_takes_both_sensors(asked, listener):
    run("searchimagery", search(), listener)
    assert asked[0] == SearchImagery(
        area=asked[0].area, season_start="2024-01-01", season_end="2024-12-31"
    )


def test_a_search_gives_a_table_a_page_and_figures(asked, listener, tmp_path):
    page = tmp_path / "page.html"
    results = run("searchimagery", search(DATES=str(tmp_path / "d.gpkg"), PAGE=str(page)), listener)
    table = QgsVectorLayer(results["DATES"], "dates", "ogr")
    rows = list(table.getFeatures())
    assert len(rows) == 103
    first = rows[0]
    assert first["sensor"] == "s2" and first["day"].toString("yyyy-MM-dd") == "2024-01-01"
    assert {row["state"] for row in rows} == {"wanted", "cloudy"}
    assert results["WORST_GAP_DAYS"] == 47 and results["S1_DATES"] == 30
    assert results["MEGABYTES"] == 340 and results["DISK_FREE"] == 52_000
    text = page.read_text(encoding="utf-8")
    assert "Thin: 47 days" in text and "2024-07" in text and "340 MB" in text


def test_what_is_not_known_is_not_told_as_zero(provider, monkeypatch, listener):
    unknown = seasons.found(bytes_to_fetch=None, seconds_expected=None, disk_bytes_free=None)
    monkeypatch.setattr(FurrowAlgorithm, "ask", lambda *_: unknown)
    results = run("searchimagery", search(), listener)
    assert not {"MEGABYTES", "SECONDS", "DISK_FREE"} & set(results)


def test_polygons_go_to_the_engine_as_a_file(asked, listener):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "field", "memory")
    QgsProject.instance().addMapLayer(layer)
    run("searchimagery", search(AREA=layer.id()), listener)
    assert asked[0].area.endswith("field.gpkg")
    assert QgsProcessingUtils.tempFolder() in asked[0].area


def test_a_failed_date_is_told_and_does_not_fail_the_run(asked, listener, tmp_path):
    folder = str(tmp_path / "imagery")
    results = run("fetchimagery", {"FOLDER": folder}, listener)
    assert isinstance(asked[0], FetchImagery) and asked[0].folder == folder
    assert asked[0].area is None and asked[0].season_start is None  # go on with what is there
    assert results["FOLDER"] == folder and results["FETCHED"] == 40
    assert results["FAILED_DATES"] == len(listener.warnings) > 0
    assert "the server cut the connection" in listener.warnings[0]


def test_show_tells_of_a_folder(asked, listener, tmp_path):
    results = run("showimagery", {"FOLDER": str(tmp_path)}, listener)
    assert asked == [ShowImagery(str(tmp_path))]
    assert results["GRADE"] == "thin" and any("Worst gap" in text for text in listener.texts)


@pytest.fixture
def entry(qgis_app):
    """An authentication entry with a made-up id and secret."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("my account")
    config.setConfig("username", "made-up-id")
    config.setConfig("password", "made-up-word")
    told = manager.storeAuthenticationConfig(config)
    assert told[0] if isinstance(told, tuple) else told
    yield (told[1] if isinstance(told, tuple) else config).id()
    manager.removeAuthenticationConfig(config.id())


def test_an_account_is_read_for_the_run_only_and_never_told(asked, listener, entry):
    run("searchimagery", search(SOURCE=2, ACCOUNT=entry), listener)
    (request,) = asked
    assert (request.client_id, request.client_secret) == ("made-up-id", "made-up-word")
    said = " ".join([*listener.texts, *listener.warnings, repr(request)])
    assert "made-up-word" not in said and "made-up-id" not in said


def test_an_account_that_cannot_be_read_is_said(asked, listener):
    with pytest.raises((AssertionError, QgsProcessingException)):
        run("searchimagery", search(SOURCE=2, ACCOUNT="abc1234"), listener)
    assert not asked
    assert any("abc1234" in text for text in listener.errors)


def test_the_dates_are_loaded_only_where_that_is_wished(asked, listener, tmp_path, monkeypatch):
    loaded = []
    monkeypatch.setattr(
        "furrow.plugin.layers.add_season.add_download", lambda *given: loaded.append(given)
    )
    run("fetchimagery", {"FOLDER": str(tmp_path)}, listener)
    assert not loaded
    run("fetchimagery", {"FOLDER": str(tmp_path), "LOAD": True}, listener)
    assert loaded == [(tmp_path, QgsProject.instance())]


@pytest.fixture
def proxy(qgis_app, monkeypatch):
    """QGIS's own proxy setting, with a login."""
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    manager = QgsNetworkAccessManager.instance()
    kind = QNetworkProxy.ProxyType.HttpProxy
    manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, "gate", 3128, "me", "hush"), [], [])
    yield "http://me:hush@gate:3128"  # pragma: allowlist secret
    none = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    manager.setFallbackProxyAndExcludes(none, [], [])


def test_the_engine_goes_through_qgis_proxy(provider, listener, proxy, monkeypatch):
    from furrow.plugin.processing import base

    seen = []

    def run_request(request, feedback, network):
        seen.append(network)
        return seasons.found()

    monkeypatch.setattr(base, "run_request", run_request)
    run("searchimagery", search(), listener)
    run("showimagery", {"FOLDER": "/tmp"}, listener)
    assert seen[0]["HTTPS_PROXY"] == proxy and seen[1] == {}
    assert not any("hush" in text for text in listener.texts)
