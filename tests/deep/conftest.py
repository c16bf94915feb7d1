"""Labelled series to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.backbones.weights import WEIGHTS_VARIABLE
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.imagery.observation import S1_BANDS, S2_BANDS
from furrow.engine.training.series import TrainingSet, even_weights

try:
    import torch
except ImportError:
    pass
else:
    torch.set_num_threads(1)


@dataclass(frozen=True)
class Learning:
    training: TrainingSet
    unseen: SeriesSamples
    truth: np.ndarray
    """Of the unseen samples."""


@pytest.fixture
def published(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of published weights, as the engine is told of it."""
    monkeypatch.setenv(WEIGHTS_VARIABLE, str(weights))
    return weights


@pytest.fixture(scope="session")
def arkansas(shared: Path) -> Learning:
    """Real pixels of four crops, ten-day medians of Sentinel-2 over a year: 20 a class to learn."""
    import pandas as pd

    file = shared / "data" / "tables" / "us_ar_ca_2021_s2_10day_cdl.parquet"
    table = pd.read_parquet(file)
    table = table[(table.state == "arkansas") & (table.zone == "Z0")]
    table = table[table.cdl_code.isin([1, 2, 3, 5])]
    learn = table.groupby("cdl_code").sample(20, random_state=0)
    unseen = table.drop(learn.index).groupby("cdl_code").sample(40, random_state=0)
    classes = learn.cdl_code.to_numpy(np.int64)
    groups = np.arange(len(learn))
    return Learning(
        TrainingSet(_series(learn), classes, groups, even_weights(classes, groups)),
        _series(unseen),
        unseen.cdl_code.to_numpy(np.int64),
    )


@pytest.fixture(scope="session")
def flanders_radar(shared: Path) -> Learning:
    """Real Sentinel-1 months of maize and grass, half of the parcels to learn from."""
    import pandas as pd

    file = shared / "data" / "tables" / "flanders_2018_lpis500_s1s2_monthly_wide.parquet"
    table = pd.read_parquet(file)
    table = table[table.CT.isin([1200, 9120])]
    values = np.stack(
        [table[[f"SAR-{b}-ts{t}-20m" for t in range(12)]].to_numpy(np.float64) for b in S1_BANDS],
        axis=2,
    )
    values = np.where((values == 0) | (values == 65535), np.nan, values)
    decibel = (20 * np.log10(values) - 83).astype(np.float32)
    days = (np.datetime64("2017-11") + np.arange(12)).astype("datetime64[D]") + 14
    days = np.broadcast_to(days, decibel.shape[:2])
    radar = SeriesSamples((SensorSamples("s1", S1_BANDS, decibel),), days, "month")
    groups = np.unique(table.location_id, return_inverse=True)[1].astype(np.int64)
    classes = table.CT.to_numpy(np.int64)
    learn = np.isin(groups, np.random.default_rng(0).permutation(groups.max() + 1)[::2])
    own, of = classes[learn], groups[learn]
    training = TrainingSet(radar.take(learn), own, of, even_weights(own, of))
    return Learning(training, radar.take(~learn), classes[~learn])


def _series(rows) -> SeriesSamples:
    steps = range(1, 37)
    values = np.stack(
        [rows[[f"{band}_t{step:02d}" for step in steps]].to_numpy(np.float32) for band in S2_BANDS],
        axis=2,
    )
    values = np.where(values == 0, np.nan, values / 1e4).astype(np.float32)
    days = np.datetime64("2021-01-05") + np.arange(36) * np.timedelta64(10, "D")
    days = np.broadcast_to(days, values.shape[:2])
    return SeriesSamples((SensorSamples("s2", S2_BANDS, values),), days, "10d")


def season(samples: int = 24, classes: int = 3, steps: int = 12, seed: int = 0) -> TrainingSet:
    """Made-up monthly series of both sensors, with gaps: each class greens in its own months."""
    generator = np.random.default_rng(seed)
    label = np.arange(samples) % classes
    month = np.arange(steps)
    peak = np.exp(-0.5 * ((month[None] - 3 - 3 * label[:, None]) / 2.0) ** 2)
    optical = 0.2 + 0.2 * peak[:, :, None] * np.linspace(-0.5, 1, len(S2_BANDS))
    radar = -15 + 5 * peak[:, :, None] * np.ones(len(S1_BANDS))
    optical += generator.normal(0, 0.02, optical.shape)
    radar += generator.normal(0, 1, radar.shape)
    optical[generator.random(optical.shape[:2]) < 0.2] = np.nan
    radar[generator.random(radar.shape[:2]) < 0.1] = np.nan
    first = np.datetime64("2021-01") + month
    days = np.broadcast_to(first.astype("datetime64[D]") + 14, (samples, steps))
    both = SeriesSamples(
        (
            SensorSamples("s2", S2_BANDS, optical.astype(np.float32)),
            SensorSamples("s1", S1_BANDS, radar.astype(np.float32), "sigma0-ellipsoid"),
        ),
        days,
        "month",
    )
    groups = np.arange(samples)
    values = label.astype(np.int64) + 2
    return TrainingSet(both, values, groups, even_weights(values, groups))


@pytest.fixture
def made_up() -> TrainingSet:
    return season()
