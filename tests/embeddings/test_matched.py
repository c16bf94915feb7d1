"""Series as Furrow keeps them reach the backbone's contract, or are refused."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.matching import MissingBands
from furrow.engine.contract.errors import BandsMissing, WrongUnit
from furrow.engine.embeddings import match_samples
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.imagery.observation import S1_BANDS, S2_BANDS

PRESTO = backbone_facts("presto").contract
SAMPLES, STEPS = 5, 9


def series(convention: str = "sigma0-ellipsoid") -> SeriesSamples:
    """Dekads, from the middle of a November on."""
    random = np.random.default_rng(0)
    optical = random.uniform(0.02, 0.5, (SAMPLES, STEPS, len(S2_BANDS))).astype(np.float32)
    radar = random.uniform(-20, -8, (SAMPLES, STEPS, 2)).astype(np.float32)
    days = np.datetime64("2020-11-05", "D") + 10 * np.arange(STEPS)
    return SeriesSamples(
        (SensorSamples("s2", S2_BANDS, optical), SensorSamples("s1", S1_BANDS, radar, convention)),
        np.broadcast_to(days, (SAMPLES, STEPS)),
        "10d",
    )


def test_dekads_become_months_that_know_their_place_in_the_year():
    matched = match_samples(PRESTO, series())
    assert matched.values.shape == (SAMPLES, 3, 17)
    assert matched.months[0].tolist() == [10, 11, 0]
    assert matched.usable.all() and matched.notes == ()


def test_months_without_a_date_are_counted_from_those_with_one():
    days = np.array([["NaT", "2020-12-15", "2021-01-15"]], "datetime64[D]")
    values = np.full((1, 3, len(S2_BANDS)), 0.2, np.float32)
    values[0, 0] = np.nan
    given = SeriesSamples((SensorSamples("s2", S2_BANDS, values),), days, "month")
    matched = match_samples(PRESTO, given, MissingBands.MASK)
    assert matched.months.tolist() == [[10, 11, 0]]
    assert matched.missing[0, 0].all() and not matched.missing[0, 1, 2:12].any()


def test_both_directions_of_flight_are_averaged_in_power():
    given = series()
    radar = given.sensors[1]
    louder = replace(radar, sensor="s1desc", values=radar.values + 10)
    louder.values[0] = np.nan
    apart = replace(given, sensors=(given.sensors[0], replace(radar, sensor="s1asc"), louder))

    one, both = match_samples(PRESTO, given), match_samples(PRESTO, apart)

    assert np.allclose(both.values[0], one.values[0], atol=1e-6), "one direction did not see it"
    gain = 10 * np.log10((1 + 10) / 2) / 25
    assert np.allclose(both.values[1:, :, :2] - one.values[1:, :, :2], gain, atol=1e-5)
    assert "s1asc, s1desc was averaged" in both.notes[0]


def test_another_convention_of_sentinel_1_is_told():
    assert "gamma0-rtc" in match_samples(PRESTO, series("gamma0-rtc")).notes[0]


def test_missing_bands_are_refused_unless_they_are_to_be_masked():
    optical = series().only(["s2"])
    with pytest.raises(BandsMissing, match="VV, VH"):
        match_samples(PRESTO, optical)
    matched = match_samples(PRESTO, optical, MissingBands.MASK)
    assert "works without VV, VH" in matched.notes[0]


def test_digital_numbers_in_place_of_reflectance_are_refused():
    given = series()
    raw = replace(given.sensors[0], values=given.sensors[0].values * 10_000)
    with pytest.raises(WrongUnit):
        match_samples(PRESTO, replace(given, sensors=(raw, given.sensors[1])))
