"""Published weights on the terminal, and over the wire."""

from __future__ import annotations

import json
from dataclasses import replace

from furrow.engine.cli.words import worded_result
from furrow.engine.contract import protocol
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.weights_results import WeightsFetched, WeightsListed, WeightsTold

PRESTO = WeightsTold(
    name="presto",
    title="Presto",
    state="there",
    file="/weights/presto.pt",
    bytes_there=3_321_716,
    size_bytes=3_321_716,
    size_is_exact=True,
    licence="MIT",
    restricted=False,
    restriction="",
    attribution="NASA Harvest",
    address="https://example.org/presto.pt",
    sha256="ab" * 32,
    sha256_is_whole=True,
)
OLMO = replace(
    PRESTO,
    name="olmo",
    title="Olmo",
    state="begun",
    bytes_there=1_000_000,
    size_is_exact=False,
    restricted=True,
    restriction="no military use",
    sha256="0123abcd",
    sha256_is_whole=False,
)


def test_a_list_says_size_licence_origin_and_what_to_do() -> None:
    said = worded_result("list_weights", to_json(WeightsListed(("/weights",), (PRESTO, OLMO))))
    assert said.startswith("1 of 2 published weights are on this computer.")
    presto, olmo = said.split("\nolmo: ")
    for words in ("there, and the published file", "3.3 MB", "MIT (NASA Harvest)", PRESTO.address):
        assert words in presto
    assert "about" not in presto and "Checksum" not in presto
    for words in ("1.0 MB have come", "about 3.3 MB", "no military use", "only the first digits"):
        assert words in olmo
    assert said.endswith("furrow weights fetch NAME")


def test_a_fetch_says_what_came_or_that_nothing_had_to() -> None:
    got = WeightsFetched("/weights", ("presto",), (), 3_321_716, 2.0, (PRESTO,))
    said = worded_result("fetch_weights", to_json(got))
    assert "Fetched and checked: presto (3.3 MB in 2 s)." in said and "/weights/presto.pt" in said
    again = replace(got, fetched=(), there=("presto",), bytes_fetched=0)
    assert "nothing was fetched" in worded_result("fetch_weights", to_json(again))


def test_results_survive_the_wire() -> None:
    for result in (
        WeightsListed(("/weights",), (PRESTO, OLMO)),
        WeightsFetched("/weights", ("presto",), ("olmo",), 5, 2.5, (PRESTO, OLMO)),
    ):
        line = protocol.encode({"value": to_json(result)})
        assert from_json(type(result), json.loads(line)["value"]) == result
