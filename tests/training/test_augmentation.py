"""Augmented series: nothing at zero strength, nothing invented, and the year goes round."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.training.augmentation import (
    AUGMENTATIONS,
    Augmentation,
    Strength,
    augmentation_of,
    cloud_dropout,
    magnitude_warp,
    sensor_dropout,
    time_shift,
    time_window,
)

NOTHING = Strength(
    shift_days=0, scale_days=0, warp=0, warp_chance=0, sensor_chance=0, cloud_share=0
)


def series(
    samples: int = 3, steps: int = 36, every: int = 10, first: str = "2021-01-05", seed: int = 0
) -> SeriesSamples:
    generator = np.random.default_rng(seed)
    days = np.datetime64(first) + np.arange(steps) * np.timedelta64(every, "D")
    optical = generator.random((samples, steps, 2), np.float32)
    radar = generator.uniform(-25, -5, (samples, steps, 2)).astype(np.float32)
    optical[generator.random((samples, steps)) < 0.3] = np.nan
    return SeriesSamples(
        (SensorSamples("s2", ("B04", "B08"), optical), SensorSamples("s1", ("VV", "VH"), radar)),
        np.broadcast_to(days, (samples, steps)),
        "dates",
    )


def same(one: SeriesSamples, other: SeriesSamples, tolerance: float = 0) -> None:
    for mine, theirs in zip(one.sensors, other.sensors, strict=True):
        np.testing.assert_allclose(mine.values, theirs.values, rtol=0, atol=tolerance)


@given(some.integers(0, 1000), some.sampled_from([6, 12, 36, 50]))
def test_zero_strength_changes_nothing(seed: int, steps: int) -> None:
    samples = series(steps=steps, seed=seed)
    augmented = Augmentation(AUGMENTATIONS, NOTHING)(samples, np.random.default_rng(seed))
    same(augmented, samples)


def test_no_names_change_nothing() -> None:
    samples = series()
    same(Augmentation(())(samples, np.random.default_rng(0)), samples)


@given(some.integers(0, 1000), some.integers(-10, 10))
def test_a_shift_and_its_opposite_restore_a_year(seed: int, steps: int) -> None:
    samples = series(steps=36, seed=seed)
    days = np.full(3, 10.0 * steps)
    same(time_shift(time_shift(samples, days), -days), samples, 1e-5)


def test_a_year_comes_back_at_its_other_end() -> None:
    samples = series(steps=36)
    shifted = time_shift(samples, np.array([30.0, -30.0, 0.0]))
    for one, was in zip(shifted.sensors, samples.sensors, strict=True):
        np.testing.assert_allclose(one.values[0], np.roll(was.values[0], -3, axis=0), atol=1e-5)
        np.testing.assert_allclose(one.values[1], np.roll(was.values[1], 3, axis=0), atol=1e-5)


def test_a_southern_season_wraps_like_any_other() -> None:
    samples = series(steps=36, first="2021-07-05")
    shifted = time_shift(samples, np.full(3, 50.0))
    np.testing.assert_allclose(
        shifted.sensors[1].values, np.roll(samples.sensors[1].values, -5, axis=1), atol=1e-5
    )


def test_beyond_a_short_season_nothing_is_known() -> None:
    shifted = time_shift(series(steps=18), np.array([30.0, -30.0, 5.0])).sensors[1].values
    assert np.isnan(shifted[0, -3:]).all() and np.isfinite(shifted[0, :-3]).all()
    assert np.isnan(shifted[1, :3]).all() and np.isfinite(shifted[1, 3:]).all()
    assert np.isnan(shifted[2, -1]).all() and np.isfinite(shifted[2, :-1]).all()


def test_in_more_than_a_year_the_same_day_of_the_year_stands_in() -> None:
    samples = series(steps=73, every=10)  # two years
    shifted = time_shift(samples, np.full(3, 20.0)).sensors[1].values
    was = samples.sensors[1].values
    np.testing.assert_allclose(shifted[:, :71], was[:, 2:], atol=1e-5)
    assert np.isfinite(shifted).all()
    # 20 days after the last one lies half way between two steps of the year before.
    halfway = (was[:, 37] + was[:, 38]) / 2
    np.testing.assert_allclose(shifted[:, 72], halfway, atol=1e-4)


def test_a_shift_and_a_scale_that_are_drawn_together_act_together() -> None:
    samples = series(steps=36)
    samples.sensors[1].values[:] = np.arange(36, dtype=np.float32)[None, :, None]
    found = time_window(samples, np.full(3, 20.0 - 10), np.full(3, 20.0 + 30)).sensors[1].values
    assert found[0, 0, 0] == pytest.approx(1), "the window begins ten days later"
    # Its middle is 30 days later, half way between 10 and 50.
    assert found[0, 17, 0] == pytest.approx(17 + (10 + 40 * 17 / 35) / 10, abs=1e-3)


@given(some.integers(0, 1000))
def test_what_is_missing_is_not_invented(seed: int) -> None:
    samples = series(steps=36, seed=seed)
    for one in samples.sensors:
        one.values[0] = np.nan
    generator = np.random.default_rng(seed)
    augmented = Augmentation(AUGMENTATIONS)(samples, generator)
    for one in augmented.sensors:
        assert np.isnan(one.values[0]).all()
    warped = magnitude_warp(samples, 0.1, 1.0, generator)
    for one, was in zip(warped.sensors, samples.sensors, strict=True):
        np.testing.assert_array_equal(np.isnan(one.values), np.isnan(was.values))


def test_interpolated_values_lie_between_their_neighbours() -> None:
    samples = series(steps=36, seed=5)
    low, high = (
        [fold(one.values[1], axis=0) for one in samples.sensors] for fold in (np.nanmin, np.nanmax)
    )
    found = time_window(samples, np.full(3, -37.0), np.full(3, 21.0))
    for i, one in enumerate(found.sensors):
        seen = one.values[1][np.isfinite(one.values[1]).all(axis=1)]
        assert (seen >= low[i] - 1e-5).all() and (seen <= high[i] + 1e-5).all()


def test_warping_multiplies_reflectance_and_adds_to_decibels() -> None:
    samples = series(samples=400)
    warped = magnitude_warp(samples, 0.1, 1.0, np.random.default_rng(0))
    optical = warped.sensors[0].values / samples.sensors[0].values
    radar = warped.sensors[1].values - samples.sensors[1].values
    np.testing.assert_allclose(optical[..., 0], optical[..., 1], atol=1e-4)
    np.testing.assert_allclose(radar[..., 0], radar[..., 1], atol=1e-4)
    ends = radar[:, [0, -1], 0]
    assert 0.08 < ends.std() < 0.12 and abs(ends.mean()) < 0.02
    assert 0.05 < np.nanstd(optical) < 0.12 and abs(np.nanmean(optical) - 1) < 0.02
    steps = np.abs(np.diff(radar[..., 0], axis=1))
    assert steps.max() < 0.2, "the curve is smooth"
    quarter = magnitude_warp(samples, 0.1, 0.25, np.random.default_rng(0)).sensors[1].values
    changed = (quarter != samples.sensors[1].values).any(axis=(1, 2)).mean()
    assert 0.15 < changed < 0.35


def test_a_sensor_is_never_dropped_where_no_other_saw_the_sample() -> None:
    samples = series(samples=200)
    samples.sensors[0].values[:50] = np.nan
    dropped = sensor_dropout(samples, 1.0, np.random.default_rng(0))
    seen = np.stack([np.isfinite(one.values).any(axis=(1, 2)) for one in dropped.sensors], axis=1)
    assert (seen.sum(axis=1) == 1).all() and seen[:50, 1].all()
    assert 0.3 < seen[50:, 0].mean() < 0.7, "either of them"


def test_clouds_hide_optical_steps_and_leave_one() -> None:
    samples = series(samples=100)
    before = np.isfinite(samples.sensors[0].values).any(axis=2)
    clouded = cloud_dropout(samples, 1.0, np.random.default_rng(0))
    after = np.isfinite(clouded.sensors[0].values).any(axis=2)
    assert (after <= before).all() and after.any(axis=1).all()
    assert 0.3 < after.sum() / before.sum() < 0.7
    np.testing.assert_array_equal(clouded.sensors[1].values, samples.sensors[1].values)


def test_steps_that_a_sample_does_not_have_stay_out() -> None:
    samples = series(steps=36)
    days = samples.days.copy()
    days[1, 30:] = np.datetime64("NaT")
    for one in samples.sensors:
        one.values[1, 30:] = np.nan
    ragged = SeriesSamples(samples.sensors, days, "dates")
    augmented = Augmentation(AUGMENTATIONS)(ragged, np.random.default_rng(0))
    for one in augmented.sensors:
        assert np.isnan(one.values[1, 30:]).all()


def test_the_same_seed_draws_the_same() -> None:
    draw = Augmentation(AUGMENTATIONS)
    one, two = (draw(series(), np.random.default_rng(4)) for _ in "ab")
    same(one, two)


def test_an_unknown_augmentation_is_refused() -> None:
    with pytest.raises(ValueError, match="mixup"):
        augmentation_of(["mixup"])
