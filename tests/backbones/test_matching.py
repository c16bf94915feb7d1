"""Observed series become what a backbone was trained on, or are refused in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.contract import S1Convention, Unit
from furrow.engine.backbones.matching import MatchedInput, MissingBands, ObservedSeries, match
from furrow.engine.contract.errors import BandsMissing, FurrowError, InputRefused, WrongUnit
from furrow.engine.imagery.observation import S1_BANDS, S2_BANDS

PRESTO = backbone_facts("presto").contract
GALILEO = backbone_facts("galileo-nano").contract
SIGMA0 = S1Convention.SIGMA0_ELLIPSOID
SAMPLES, STEPS = 4, 6


def s2(*shape: int) -> ObservedSeries:
    shape = (*(shape or (SAMPLES, STEPS)), len(S2_BANDS))
    values = np.random.default_rng(1).uniform(0.02, 0.6, shape).astype(np.float32)
    return ObservedSeries("s2", S2_BANDS, values, Unit.REFLECTANCE)


def s1(*shape: int) -> ObservedSeries:
    shape = (*(shape or (SAMPLES, STEPS)), len(S1_BANDS))
    values = np.random.default_rng(2).uniform(-25, -5, shape).astype(np.float32)
    return ObservedSeries("s1", S1_BANDS, values, Unit.DECIBEL, SIGMA0)


def channel(contract, matched: MatchedInput, band: str) -> np.ndarray:
    return matched.values[..., contract.channels.index(band)]


def is_missing(contract, matched: MatchedInput, band: str) -> np.ndarray:
    return matched.missing[..., contract.channels.index(band)]


def test_presto_gets_its_channels_in_its_order_and_scale():
    optical, radar = s2(), s1()
    matched = match(PRESTO, [optical, radar], first_month=3)

    assert PRESTO.channels == (
        *("VV", "VH", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"),
        *("temperature", "precipitation", "elevation", "slope", "NDVI"),
    )
    assert matched.values.shape == matched.missing.shape == (SAMPLES, STEPS, 17)
    assert matched.values.dtype == np.float32
    assert np.allclose(matched.values[..., :2], (radar.values + 25) / 25, atol=1e-6)
    assert np.allclose(matched.values[..., 2:12], optical.values)
    red, infrared = optical.values[..., 2], optical.values[..., 6]
    ndvi = (infrared - red) / (infrared + red)
    assert np.allclose(matched.values[..., 16], ndvi, atol=1e-6)
    assert matched.missing[..., 12:16].all(), "weather and terrain were not given"
    assert not matched.missing[..., [*range(12), 16]].any()
    assert matched.months.tolist() == [[3, 4, 5, 6, 7, 8]] * SAMPLES
    assert matched.location is None and matched.usable.all() and matched.notes == ()


def test_galileo_gets_two_deviations_around_the_mean_as_0_to_1():
    optical, radar = s2(), s1()
    matched = match(GALILEO, [optical, radar], first_month=0)

    assert matched.values.shape == (SAMPLES, STEPS, 13)
    low, width = -11.728724389184965 - 2 * 4.887145774840316, 4 * 4.887145774840316
    assert np.allclose(matched.values[..., 0], (radar.values[..., 0] - low) / width, atol=1e-5)
    low, width = 1395.3408730676722 - 2 * 917.7041440370853, 4 * 917.7041440370853
    blue = (optical.values[..., 0] * 10_000 - low) / width
    assert np.allclose(channel(GALILEO, matched, "B02"), blue, atol=1e-5)
    red, infrared = optical.values[..., 2], optical.values[..., 6]
    ndvi = (infrared - red) / (infrared + red)
    assert np.allclose(channel(GALILEO, matched, "NDVI"), ndvi, atol=1e-6)


def test_galileos_statistics_are_the_published_ones(weights):
    import json

    file = weights / "galileo_nano" / "normalization.json"
    published = json.loads(file.read_text(encoding="utf-8"))["13"]
    for index, band in enumerate(GALILEO.bands[:12]):
        scale = 10_000 if band.unit is Unit.REFLECTANCE else 1
        deviation = band.divisor / 4 * scale
        assert deviation == pytest.approx(published["std"][index], rel=1e-6), band.name
        mean = band.shift * scale + 2 * deviation
        assert mean == pytest.approx(published["mean"][index], rel=1e-6), band.name


def test_missing_values_are_masked_and_zero():
    optical, radar = s2(), s1()
    optical.values[0, 1, 2] = np.nan  # red of one month: its NDVI is not known either
    optical.values[1] = np.nan
    radar.values[1] = np.nan
    radar.values[2, 0, 0] = -np.inf
    matched = match(PRESTO, [optical, radar], first_month=0)

    assert np.isfinite(matched.values).all()
    assert not matched.values[matched.missing].any()
    for band in ("B04", "NDVI"):
        assert np.argwhere(is_missing(PRESTO, matched, band))[0].tolist() == [0, 1]
        assert is_missing(PRESTO, matched, band)[0].sum() == 1
    assert is_missing(PRESTO, matched, "VV")[2, 0] and not is_missing(PRESTO, matched, "VH")[2, 0]
    assert matched.usable.tolist() == [True, False, True, True]


def test_each_sample_may_begin_in_its_own_month():
    matched = match(PRESTO, [s2(), s1()], first_month=np.array([0, 11, 5, 10]))
    assert matched.months[1].tolist() == [11, 0, 1, 2, 3, 4]
    assert matched.months[2].tolist() == [5, 6, 7, 8, 9, 10]


def test_a_missing_band_is_refused_unless_it_is_to_be_masked():
    optical = s2()
    without = replace(optical, bands=S2_BANDS[:9], values=optical.values[..., :9])

    with pytest.raises(BandsMissing, match="presto.*data lack: B12.*missing_bands=mask") as refused:
        match(PRESTO, [without, s1()], first_month=0)
    assert refused.value.bands == ["B12"]

    matched = match(PRESTO, [without, s1()], 0, missing_bands=MissingBands.MASK)
    assert is_missing(PRESTO, matched, "B12").all()
    told = " ".join(matched.notes)
    assert "works without B12" in told
    assert "does not use B11 either" in told, "they share a token"


def test_a_missing_sensor_is_missing_bands():
    with pytest.raises(BandsMissing, match="VV, VH"):
        match(GALILEO, [s2()], first_month=0)
    matched = match(GALILEO, [s2()], 0, missing_bands=MissingBands.MASK)
    assert is_missing(GALILEO, matched, "VV").all() and matched.usable.all()
    assert "works without VV, VH" in matched.notes[0]


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        (Unit.REFLECTANCE_E4, "takes B02 in reflectance, but the data are reflectance × 10 000"),
        (Unit.DECIBEL, "but the data are dB"),
    ],
)
def test_another_unit_of_sentinel_2_is_refused(unit: Unit, words: str):
    with pytest.raises(WrongUnit, match=words):
        match(PRESTO, [replace(s2(), unit=unit), s1()], first_month=0)


@pytest.mark.parametrize(
    ("unit", "remedy"),
    [
        (Unit.LINEAR_POWER, r"dB = 10·log10\(power\)"),
        (Unit.WORLDCEREAL_UINT16, r"dB = 20·log10\(DN\) − 83"),
    ],
)
def test_another_unit_of_sentinel_1_is_refused_with_the_formula(unit: Unit, remedy: str):
    with pytest.raises(WrongUnit, match=remedy):
        match(GALILEO, [s2(), replace(s1(), unit=unit)], first_month=0)


@pytest.mark.parametrize(
    ("optical", "radar", "words"),
    [
        (lambda v: v * 10_000, lambda v: v, "looks like reflectance × 10 000"),
        (lambda v: v, lambda v: 10 ** (v / 10), "looks like linear power"),
        (lambda v: v, lambda v: 10 ** ((v + 83) / 20), "looks like WorldCereal’s 16-bit"),
    ],
)
def test_values_that_cannot_be_what_they_are_said_to_be_are_refused(optical, radar, words: str):
    two, one = s2(), s1()
    with pytest.raises(WrongUnit, match=words):
        match(
            PRESTO,
            [replace(two, values=optical(two.values)), replace(one, values=radar(one.values))],
            first_month=0,
        )


@pytest.mark.parametrize(
    ("convention", "words"),
    [
        (S1Convention.GAMMA0_RTC, "Sentinel-1 is gamma0-rtc, and presto learned from sigma0-elli"),
        (S1Convention.UNKNOWN, "does not say which convention"),
    ],
)
def test_another_convention_of_sentinel_1_is_told(convention: S1Convention, words: str):
    matched = match(PRESTO, [s2(), replace(s1(), s1_convention=convention)], first_month=0)
    assert len(matched.notes) == 1 and words in matched.notes[0]
    assert matched.notes[0].template != str(matched.notes[0]), "it can be translated"


def test_bands_that_are_not_used_are_told():
    optical = s2()
    values = np.concatenate([optical.values, optical.values[..., :1]], axis=-1)
    matched = match(
        PRESTO, [replace(optical, bands=(*S2_BANDS, "B09"), values=values), s1()], first_month=0
    )
    assert matched.notes == ("presto does not use B09",)


def test_weather_and_terrain_are_taken_where_they_are_given():
    bands = ("temperature", "precipitation")
    values = np.tile(np.array([293.15, 0.06], np.float32), (SAMPLES, STEPS, 1))
    weather = ObservedSeries("era5", bands, values, (Unit.KELVIN, Unit.METRES))
    matched = match(PRESTO, [s2(), s1(), weather], first_month=0)
    assert np.allclose(channel(PRESTO, matched, "temperature"), 0.6, atol=1e-4)
    assert np.allclose(channel(PRESTO, matched, "precipitation"), 2, atol=1e-4)


def test_patches_are_for_backbones_that_see_them():
    matched = match(GALILEO, [s2(2, 4, 4, STEPS), s1(2, 4, 4, STEPS)], first_month=0)
    assert matched.values.shape == (2, 4, 4, STEPS, 13) and matched.usable.shape == (2,)
    with pytest.raises(InputRefused, match="sees single pixels"):
        match(PRESTO, [s2(2, 4, 4, STEPS), s1(2, 4, 4, STEPS)], first_month=0)


PLACE = np.tile(np.array([[50.9, 4.4]], np.float32), (SAMPLES, 1))


def test_the_location_is_off_unless_it_is_given():
    assert match(PRESTO, [s2(), s1()], first_month=0).location is None
    given = match(PRESTO, [s2(), s1()], first_month=0, location=PLACE).location
    assert given is not None and np.array_equal(given, PLACE)


@pytest.mark.parametrize(
    ("series", "settings", "words"),
    [
        ([], {}, "no series were given"),
        ([s2(SAMPLES, 25), s1(SAMPLES, 25)], {}, "takes 1 to 24 months, and was given 25"),
        ([s2(), s1(SAMPLES, 5)], {}, "the sensors differ in samples or steps"),
        ([s2(), s2()], {}, "or one was given twice"),
        ([s2(), replace(s1(), sensor="s1asc")], {}, "knows no sensor “s1asc”"),
        ([replace(s2(), bands=S2_BANDS[:9]), s1()], {}, "shape 4×6×10, with 9 bands named"),
        ([s2(), s1()], {"time_step": "dekad"}, "the time step is “dekad”"),
        ([s2(), s1()], {"first_month": 12}, "first month"),
        ([s2(), s1()], {"first_month": np.array([1, 2])}, "first month"),
        ([s2(), s1()], {"location": PLACE[:2]}, "one latitude and longitude"),
        ([s2(), s1()], {"location": PLACE * 1000}, "EPSG:4326"),
        ([s2(), s1()], {"location": PLACE * np.nan}, "one latitude and longitude"),
    ],
)
def test_what_cannot_be_matched_is_refused_with_reason_and_remedy(series, settings, words: str):
    with pytest.raises(InputRefused, match=words) as refused:
        match(PRESTO, series, **{"first_month": 0, **settings})
    assert refused.value.advice and isinstance(refused.value, FurrowError)
    assert "presto" in str(refused.value)
