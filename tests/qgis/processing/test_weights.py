"""Weights of pretrained networks in the toolbox: listed for real, fetched with made-up answers."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException

from furrow.engine.contract.errors import LicenceNotAccepted
from furrow.engine.contract.requests import FetchWeights
from furrow.engine.contract.weights_results import WeightsFetched, WeightsTold
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.failures import as_processing_error
from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run

OLMO = WeightsTold(
    name="olmo",
    title="Olmo",
    state="there",
    file="/weights/olmo.pt",
    bytes_there=5_600_000,
    size_bytes=5_600_000,
    size_is_exact=False,
    licence="Olmo licence",
    restricted=True,
    restriction="no military use",
    attribution="its makers",
    address="https://example.org/olmo.pt",
    sha256="0123abcd",
    sha256_is_whole=False,
)


@pytest.fixture
def asked(provider, monkeypatch):
    """Requests that were made; the licence must be accepted."""
    made = []

    def answer(self, request, feedback):
        made.append(request)
        if not request.accept_licence:
            refused = LicenceNotAccepted("olmo", OLMO.licence, OLMO.restriction, OLMO.address)
            raise as_processing_error(refused) from refused
        return WeightsFetched("/weights", ("olmo",), (), 5_600_000, 2.0, (OLMO,))

    monkeypatch.setattr(FurrowAlgorithm, "ask", answer)
    return made


def test_networks_are_listed_with_licence_and_origin(provider, tmp_path):
    page, feedback = tmp_path / "page.html", Listener()
    told = run("listweights", {"FOLDER": str(tmp_path), "PAGE": str(page)}, feedback)
    assert told["KNOWN"] >= 3 and told["THERE"] == 0
    assert {"presto", "presto-worldcereal", "galileo-nano"} <= set(told["LACKING"].split(","))
    (line,) = (text for text in feedback.texts if text.startswith("Presto ("))
    for said in ("not on this computer", "3.3 MB", "MIT", "https://github.com/nasaharvest/presto/"):
        assert said in line and said in page.read_text("utf-8")


def test_a_fetch_asks_with_what_was_chosen_and_tells_what_came(asked, tmp_path):
    feedback, page = Listener(), tmp_path / "page.html"
    parameters = {"BACKBONES": "olmo", "ACCEPT_LICENCE": True, "FOLDER": str(tmp_path)}
    got = run("fetchweights", {**parameters, "PAGE": str(page)}, feedback)
    assert asked == [FetchWeights("olmo", accept_licence=True, folder=str(tmp_path))]
    assert (got["WEIGHTS_FOLDER"], got["FETCHED"], got["THERE"]) == ("/weights", 1, 0)
    assert (got["MEGABYTES"], got["SECONDS"]) == (5.6, 2.0)
    for said in ("about 5.6 MB", "0123abcd", "Restricted: no military use", OLMO.address):
        assert said in page.read_text("utf-8") and any(said in text for text in feedback.texts)


def test_a_licence_that_restricts_is_asked_for_in_the_words_of_the_toolbox(asked):
    with pytest.raises(QgsProcessingException, match="no military use") as told:
        run("fetchweights", {"BACKBONES": "olmo"}, Listener())
    assert asked == [FetchWeights("olmo")]
    assert "tick “Accept licences" in str(told.value) and "--" not in str(told.value)


def test_a_fetch_of_nothing_is_refused(asked):
    with pytest.raises(QgsProcessingException, match="No network was named"):
        run("fetchweights", {"BACKBONES": " "}, Listener())
    assert asked == []


def test_an_unknown_network_is_told_with_those_there_are(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="galileo-nano"):
        run("fetchweights", {"BACKBONES": "nowhere", "FOLDER": str(tmp_path / "w")}, Listener())
    assert not (tmp_path / "w").exists()
