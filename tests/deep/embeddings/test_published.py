"""The fast encoders of the published weights give what their authors' own give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from furrow.engine.backbones import load_backbone
from furrow.engine.backbones.matching import MatchedInput, MissingBands
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import WeightsMissing
from furrow.engine.embeddings import embed_samples, match_samples, published_encoder
from furrow.engine.embeddings.extraction import eight_bit_encoder
from tests.deep.conftest import season

pytest.importorskip("torch", reason="torch is not installed")
TOLERANCE = 1e-4
NAMES = ("presto", "presto-worldcereal", "galileo-nano")


@pytest.fixture(scope="module")
def reference(shared: Path):
    def read(name: str) -> dict[str, dict[str, np.ndarray]]:
        cases: dict[str, dict[str, np.ndarray]] = {}
        with np.load(shared / "reference" / f"{name}.npz", allow_pickle=False) as stored:
            for key in stored.files:
                case, array = key.split("__")
                cases.setdefault(case, {})[array] = stored[key]
        return cases

    return read


def matched(values, missing, months, location=None) -> MatchedInput:
    return MatchedInput(values, missing, months, location, np.ones(len(values), bool), ())


def test_presto_is_equal_to_its_authors_encoder_in_every_case(published, reference):
    encoder = published_encoder("presto", 24)
    for name, case in reference("presto_encoder").items():
        samples, steps = case["x"].shape[:2]
        first = np.broadcast_to(case["month"], (samples,))
        months = (first[:, None] + np.arange(steps)) % 12
        given = matched(case["x"], case["mask"] > 0, months, case["latlon"])
        assert np.abs(encoder.embed(given) - case["embedding"]).max() < TOLERANCE, name


@pytest.mark.parametrize("name", ["pixel_12_months", "pixel_s2_only"])
def test_galileo_is_equal_to_its_authors_encoder(published, reference, name: str):
    case = reference("galileo_nano_encoder")[name]
    encoder = published_encoder("galileo-nano", 12)
    contract = encoder.contract
    group = [contract.groups.index(band.group) for band in contract.bands]
    missing = case["space_time_mask"][:, 0, 0][..., group] > 0
    given = matched(case["space_time"][:, 0, 0], missing, case["month"])
    assert np.abs(encoder.embed(given) - case["embedding"]).max() < TOLERANCE


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("located", [False, True])
def test_mixed_gaps_and_months_give_what_the_torch_backbone_gives(published, name, located):
    backbone = load_backbone(name)
    given = match_samples(backbone.facts.contract, season(40).samples, MissingBands.MASK)
    months = (given.months + np.arange(40)[:, None]) % 12
    place = np.random.default_rng(0).uniform(-80, 80, (40, 2)).astype(np.float32)
    given = matched(given.values, given.missing, months, place if located else None)
    found = published_encoder(name, 12, backbone).embed(given)
    assert np.abs(found - backbone.embed(given)).max() < TOLERANCE


def test_samples_are_embedded_by_their_series(published):
    samples = season(12).samples
    found = embed_samples("presto", samples, Reporter())
    given = match_samples(load_backbone("presto").facts.contract, samples)
    assert np.abs(found - load_backbone("presto").embed(given)).max() < TOLERANCE


def test_eight_bit_numbers_stay_near(published):
    backbone = load_backbone("presto")
    given = match_samples(backbone.facts.contract, season(80).samples)
    exact = published_encoder("presto", 12, backbone).embed(given)
    found = eight_bit_encoder("presto", 12, given, backbone).embed(given)
    assert 0 < (found - exact).std() / exact.std(axis=0).mean() < 0.03


def test_without_weights_it_is_said_where_to_get_them(tmp_path, monkeypatch):
    from furrow.engine.backbones.weights import WEIGHTS_VARIABLE

    monkeypatch.setenv(WEIGHTS_VARIABLE, str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(WeightsMissing):
        embed_samples("presto", season(3).samples, Reporter())
