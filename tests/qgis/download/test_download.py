"""A season downloaded for real, from a server on this computer: in the toolbox and in the panel."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProject, QgsVectorLayer

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import Background, run

SEASON = {"SEASON_START": "2019-04-01", "SEASON_END": "2019-06-30"}


@pytest.fixture
def parcels(shared_data) -> QgsVectorLayer:
    file = shared_data / "scenes" / "flanders-2019" / "parcels.gpkg"
    return QgsVectorLayer(f"{file}|layername=parcels", "parcels", "ogr")


@pytest.fixture
def query(service, parcels) -> dict:
    box = parcels.extent()
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    extent = ",".join(map(str, sides)) + f" [{parcels.crs().authid()}]"
    return {"EXTENT": extent, **SEASON, "SOURCE": 1, "SENSORS": [0], "ENDPOINT": service.url}


def test_what_was_found_is_fetched_and_loaded_and_there_afterwards(
    provider, query, tmp_path, qgis_new_project
):
    listener = Listener()
    found = run("searchimagery", query, listener)
    assert found["S2_DATES"] > 5 and found["GRADE"] == "good" and found["MEGABYTES"] > 0.1
    folder = str(tmp_path / "imagery")
    fetched = run("fetchimagery", {**query, "FOLDER": folder, "LOAD": True}, listener)
    assert fetched["FETCHED"] == found["S2_DATES"] and not fetched["FAILED_DATES"]
    layers = QgsProject.instance().mapLayers().values()
    assert len(layers) == fetched["FETCHED"] and all(layer.isValid() for layer in layers)
    again = run("fetchimagery", {"FOLDER": folder}, listener)  # goes on by what lies there
    assert (again["FETCHED"], again["THERE"]) == (0, fetched["FETCHED"])
    shown = run("showimagery", {"FOLDER": folder}, listener)
    assert shown["S2_DATES"] == fetched["FETCHED"]
    assert not listener.errors


def test_a_download_is_cancelled_at_once_and_gone_on_with(provider, query, service, tmp_path):
    service.slow_down(20_000)
    folder = tmp_path / "imagery"
    task = Background("fetchimagery", {**query, "FOLDER": str(folder)}, Listener("Downloading"))
    started = time.monotonic()
    assert not task.finish(60)
    assert time.monotonic() - started < 30
    service.slow_down(0)
    results = run("fetchimagery", {"FOLDER": str(folder)}, Listener())
    assert results["FETCHED"] + results["THERE"] > 5 and not results["FAILED_DATES"]


def test_the_panel_goes_from_a_box_to_the_prepared_season(
    dock, parcels, service, tmp_path, wait, monkeypatch, qgis_new_project
):
    from furrow.plugin.canvas.areas import area_of
    from furrow.plugin.panel import downloads

    asked = downloads._query
    monkeypatch.setattr(downloads, "_query", lambda d: {**asked(d), "endpoint": service.url})
    told = []
    dock.session.failed.connect(told.append)

    def done():
        """Nothing runs, and what is there was looked at."""
        assert not told, told
        return not dock.session.is_busy and dock.imagery.button.isEnabled()

    folder = tmp_path / "mine"
    dock.begin(str(folder))
    dock.session.choose(
        area=area_of(parcels.extent(), parcels.crs()),
        area_from="drawn",
        area_is_settled=True,
        season_start="2019-04-01",
        season_end="2019-06-30",
    )
    dock.imagery.form.source.setCurrentIndex(1)
    dock.imagery.button.click()
    wait(done, 30)
    assert dock.imagery.button.text().startswith("Download (")
    assert dock.imagery.view.verdict.text().startswith("Good")
    dock.imagery.button.click()
    wait(done, 60)
    assert dock.labels.is_open and dock.session.draft.imagery == str(folder / "inputs" / "imagery")
    QgsProject.instance().addMapLayer(parcels)
    dock.labels.choose_layer(parcels)
    dock.labels.button.click()
    wait(done, 30)
    made = json.loads((folder / "furrow.json").read_text(encoding="utf-8"))
    assert Path(made["imagery_source"]) == Path("inputs/imagery")
    dock.imagery.button.click()
    wait(lambda: done() and dock.session.state.steps["imagery"].state == "ready", 60)
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    shown = [node.layer().name() for node in nodes if node.isVisible()]
    assert shown == ["parcels", "2019-05 Sentinel-2"]
    titles = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups(True)]
    assert "Cloud masks" in titles
