"""Series become a network's inputs in one way, with torch and without it."""

from __future__ import annotations

import json

import numpy as np
import pytest

from furrow.engine.contract.errors import ArtefactDamaged, BandsMissing, InputRefused
from furrow.engine.features.harmonics import harmonic_coefficients
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.training.series_inputs import FoundationInputs, GridInputs, inputs_of


def samples(count: int = 20, steps: int = 12, seed: int = 0) -> SeriesSamples:
    generator = np.random.default_rng(seed)
    days = (np.datetime64("2021-01") + np.arange(steps)).astype("datetime64[D]") + 14
    optical = generator.normal(0.3, 0.1, (count, steps, 2)).astype(np.float32)
    radar = generator.normal(-14, 3, (count, steps, 2)).astype(np.float32)
    optical[generator.random((count, steps)) < 0.3] = np.nan
    optical[0] = np.nan
    return SeriesSamples(
        (SensorSamples("s2", ("B04", "B08"), optical), SensorSamples("s1", ("VV", "VH"), radar)),
        np.broadcast_to(days, (count, steps)),
        "month",
    )


@pytest.mark.parametrize(("columns", "width"), [("steps", 12), ("median", 1), ("harmonic", 5)])
def test_a_grid_is_standardised_by_what_was_observed(columns: str, width: int) -> None:
    given = samples(300)
    inputs = GridInputs.learned("cropnet", columns, given)
    values, missing, observed = inputs.build(given)
    assert values.shape == missing.shape == observed.shape == (300, width, 4)
    assert values.dtype == np.float32 and np.isfinite(values).all()
    assert missing[0, :, :2].all() and not missing[1:].any(), "only what was never seen is missing"
    assert not (missing & observed).any() and not values[missing].any()
    known = np.where(observed, values, np.nan)
    np.testing.assert_allclose(np.nanmean(known, axis=(0, 1)), 0, atol=0.02)
    np.testing.assert_allclose(np.nanstd(known, axis=(0, 1)), 1, atol=0.02)


def test_gaps_are_filled_and_told() -> None:
    given = samples()
    inputs = GridInputs.learned("cnn1d", "steps", given)
    values, _, observed = inputs.build(given)
    np.testing.assert_array_equal(observed[..., :2], np.isfinite(given.sensors[0].values))
    row, step = np.argwhere(~observed[1:, 1:-1, 0] & observed[1:, :-2, 0] & observed[1:, 2:, 0])[0]
    row, step = row + 1, step + 1
    assert values[row, step, 0] == pytest.approx(
        (values[row, step - 1, 0] + values[row, step + 1, 0]) / 2, abs=1e-5
    )


@pytest.mark.parametrize("columns", ["steps", "median", "harmonic"])
def test_the_card_gives_the_same_inputs_again(columns: str) -> None:
    given = samples()
    inputs = GridInputs.learned("cropnet", columns, given)
    again = inputs_of(json.loads(json.dumps(inputs.card())), "card")
    for one, two in zip(inputs.build(given), again.build(given), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "damage", [{"kind": "other"}, {"mean": [[1.0]]}, {"bands": 3}, {"columns": "all"}]
)
def test_a_card_that_describes_no_inputs_is_refused(damage: dict) -> None:
    card = {**GridInputs.learned("cnn1d", "steps", samples()).card(), **damage}
    with pytest.raises(ArtefactDamaged):
        inputs_of(card, "card")


def test_bands_are_found_by_name_and_lacking_ones_refused() -> None:
    given = samples()
    inputs = GridInputs.learned("cnn1d", "steps", given)
    optical, radar = given.sensors
    turned = SensorSamples("s2", ("B08", "B04"), optical.values[:, :, ::-1])
    other = SeriesSamples((radar, turned), given.days, "month")
    for one, two in zip(inputs.build(given), inputs.build(other), strict=True):
        np.testing.assert_array_equal(one, two)
    lacking = SeriesSamples((radar,), given.days, "month")
    with pytest.raises(InputRefused, match="s2 B04, s2 B08"):
        inputs.build(lacking)


def test_waves_are_found_whatever_the_gaps() -> None:
    days = np.datetime64("2021-01-01") + np.arange(0, 365, 5) * np.timedelta64(1, "D")
    angle = 2 * np.pi * np.arange(0, 365, 5) / 365.25
    truth = np.array([0.4, 0.2, -0.1, 0.05, 0.1])
    curve = truth @ [
        np.ones_like(angle),
        np.cos(angle),
        np.sin(angle),
        np.cos(2 * angle),
        np.sin(2 * angle),
    ]
    values = np.repeat(curve[None, :, None], 2, axis=0).astype(np.float32)
    values[1, np.random.default_rng(0).random(73) < 0.6] = np.nan
    found = harmonic_coefficients(values, np.broadcast_to(days, (2, 73)), 2)
    assert found.shape == (2, 5, 1)
    np.testing.assert_allclose(found[:, :, 0], [truth, truth], atol=0.04)


def test_a_backbone_without_a_sensor_asks_for_leave() -> None:
    radar = samples().only(["s1"])
    with pytest.raises(BandsMissing):
        FoundationInputs("presto", radar.bands).build(radar)
    masked = FoundationInputs("presto", radar.bands, "mask")
    assert masked.build(radar)[0].shape == (20, 12, 17)
    assert any("works without" in note for note in masked.notes(radar))


def test_both_orbits_become_one_sensor_in_linear_power() -> None:
    given = samples(2)
    values = np.full((2, 12, 2), -10, np.float32)
    descending = values.copy()
    descending[0] = -20
    descending[1] = np.nan
    apart = SeriesSamples(
        (
            SensorSamples("s1asc", ("VV", "VH"), values),
            SensorSamples("s1desc", ("VV", "VH"), descending),
        ),
        given.days,
        "month",
    )
    found = FoundationInputs("presto", apart.bands, "mask").build(apart)[0][:, 0, 0] * 25 - 25
    np.testing.assert_allclose(found, [10 * np.log10((0.1 + 0.01) / 2), -10], atol=1e-4)
