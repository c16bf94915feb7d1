"""Augmentation of series: what another season, field or sky would have made of them.

Time shift, time scale and magnitude warping are those of CropNet (Tong & Wang 2025,
arXiv:2509.03497), with two faults mended: a shift and a scale that are drawn together act together,
and a window that leaves the year comes back at its other end (southern seasons begin in spring).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from furrow.engine.features.samples import DayArray, FloatArray, SensorSamples, SeriesSamples

AUGMENTATIONS = (
    "time-shift",
    "time-scale",
    "magnitude-warp",
    "sensor-dropout",
    "cloud-dropout",
)
YEAR_DAYS = 365.0
WHOLE_YEAR_DAYS = (350.0, 380.0)
"""A series that spans as much, its last step included, is one year and goes round by itself; one
that spans more goes round by 365 days."""
KNOTS = 5

DayFloats = NDArray[np.float64]


@dataclass(frozen=True)
class Strength:
    """How far, and how often. All 0: nothing is changed."""

    shift_days: float = 50
    shift_chance: float = 1.0
    scale_days: float = 50
    """At either end."""
    scale_chance: float = 0.5
    warp: float = 0.1
    """Standard deviation at the knots: a share of reflectance, dB of Sentinel-1."""
    warp_chance: float = 0.25
    sensor_chance: float = 0.2
    cloud_share: float = 0.3
    """Of the steps that were seen, at most; each sample draws its own share."""


@dataclass(frozen=True)
class Augmentation:
    """What a recipe names, ready to be applied."""

    names: tuple[str, ...]
    strength: Strength = Strength()

    def __post_init__(self) -> None:
        unknown = sorted(set(self.names) - set(AUGMENTATIONS))
        if unknown:
            raise ValueError(f"{unknown} are none of the augmentations {AUGMENTATIONS}")

    def __call__(self, samples: SeriesSamples, generator: np.random.Generator) -> SeriesSamples:
        """Another draw for each sample. Missing values stay missing, or move with their step."""
        strength, count = self.strength, len(samples)

        def drawn(name: str, reach: float, chance: float) -> DayFloats:
            days = generator.uniform(-reach, reach, count)
            happens = generator.random(count) < chance
            return np.where(happens, days, 0.0) if name in self.names else np.zeros(count)

        shift = drawn("time-shift", strength.shift_days, strength.shift_chance)
        scaled = generator.random(count) < strength.scale_chance
        begin = np.where(scaled, drawn("time-scale", strength.scale_days, 1.0), 0.0)
        end = np.where(scaled, drawn("time-scale", strength.scale_days, 1.0), 0.0)
        if shift.any() or begin.any() or end.any():
            samples = time_window(samples, shift + begin, shift + end)
        if "magnitude-warp" in self.names and strength.warp > 0:
            samples = magnitude_warp(samples, strength.warp, strength.warp_chance, generator)
        if "cloud-dropout" in self.names:
            samples = cloud_dropout(samples, strength.cloud_share, generator)
        if "sensor-dropout" in self.names:
            samples = sensor_dropout(samples, strength.sensor_chance, generator)
        return samples


def time_window(samples: SeriesSamples, begin: DayFloats, end: DayFloats) -> SeriesSamples:
    """The series as seen through a window whose ends lie so many days later.

    The same at both ends shifts the series; different ones stretch or squeeze it. Beyond its ends
    a series of a whole year goes on at its other end; a shorter one is missing there.

    Args:
        begin, end: (samples,) days.
    """
    days, first, last = _as_floats(samples.days)
    there = np.isfinite(days)
    along = np.where(there, days - first[:, None], 0.0)
    share = along / np.maximum(last - first, 1.0)[:, None]
    moved = first[:, None] + along + begin[:, None] * (1 - share) + end[:, None] * share
    sought = np.where(there, moved, np.inf)
    step = (last - first) / np.maximum(there.sum(axis=1) - 1, 1)
    span = last - first + step
    least, most = WHOLE_YEAR_DAYS
    year = np.where(span < least, 0.0, np.where(span <= most, span, YEAR_DAYS))
    nearest, other, weight = _neighbours(days, first, last, sought, year)
    sensors = tuple(
        replace(one, values=_between(one.values, nearest, other, weight)) for one in samples.sensors
    )
    return replace(samples, sensors=sensors)


def time_shift(samples: SeriesSamples, later_days: DayFloats) -> SeriesSamples:
    """What was seen so many days later stands now at each step."""
    return time_window(samples, later_days, later_days)


def magnitude_warp(
    samples: SeriesSamples, deviation: float, chance: float, generator: np.random.Generator
) -> SeriesSamples:
    """Brighter and darker along a smooth curve: a factor for optical bands, dB for Sentinel-1."""
    days, first, last = _as_floats(samples.days)
    share = (days - first[:, None]) / np.maximum(last - first, 1.0)[:, None]
    share = np.where(np.isfinite(share), share, 0.0)
    happens = generator.random(len(samples)) < chance
    sensors = []
    for one in samples.sensors:
        knots = generator.normal(0.0, deviation, (KNOTS, len(samples)))
        if not (one.is_radar or one.sensor == "s2"):
            sensors.append(one)  # weather and terrain
            continue
        splines = CubicSpline(np.linspace(0, 1, KNOTS), knots)
        # Each sample's own curve at its own steps.
        curve = _own_curves(splines, share) * happens[:, None]
        warped = (
            one.values + curve[..., None] if one.is_radar else one.values * (1 + curve[..., None])
        )
        sensors.append(replace(one, values=warped.astype(np.float32)))
    return replace(samples, sensors=tuple(sensors))


def cloud_dropout(
    samples: SeriesSamples, most: float, generator: np.random.Generator
) -> SeriesSamples:
    """Some of the optical steps are missing as if under cloud; one that was seen always stays."""
    sensors = []
    for one in samples.sensors:
        if one.sensor != "s2":
            sensors.append(one)
            continue
        share = generator.uniform(0, most, (len(samples), 1))
        luck = generator.random(one.values.shape[:2])
        seen = np.isfinite(one.values).any(axis=2)
        luckiest = np.where(seen, luck, -1.0).argmax(axis=1)
        gone = luck < share
        gone[np.arange(len(samples)), luckiest] = False
        sensors.append(_without(one, gone))
    return replace(samples, sensors=tuple(sensors))


def sensor_dropout(
    samples: SeriesSamples, chance: float, generator: np.random.Generator
) -> SeriesSamples:
    """One of the sensors is missing; never the only one that saw the sample."""
    seeing = np.stack([np.isfinite(one.values).any(axis=(1, 2)) for one in samples.sensors], axis=1)
    happens = (generator.random(len(samples)) < chance) & (seeing.sum(axis=1) > 1)
    luck = np.where(seeing, generator.random(seeing.shape), -1.0)
    chosen = luck.argmax(axis=1)
    sensors = tuple(
        _without(one, np.repeat((happens & (chosen == i))[:, None], samples.steps, axis=1))
        for i, one in enumerate(samples.sensors)
    )
    return replace(samples, sensors=sensors)


def augmentation_of(names: Sequence[str], options: dict[str, float] | None = None) -> Augmentation:
    """As a recipe says it; ``options`` are fields of :class:`Strength`."""
    return Augmentation(tuple(names), Strength(**(options or {})))


# --- series at other times -----------------------------------------------------------------------


def _as_floats(days: DayArray) -> tuple[DayFloats, DayFloats, DayFloats]:
    """Days as numbers, infinite where there is no step; the first and the last of each sample."""
    there = ~np.isnat(days)
    numbers = np.where(there, days.astype("datetime64[D]").astype(np.int64), 0).astype(np.float64)
    found = np.where(there, numbers, np.inf)
    first = found.min(axis=1)
    last = np.where(there, numbers, -np.inf).max(axis=1)
    none = ~there.any(axis=1)
    return found, np.where(none, 0.0, first), np.where(none, 0.0, last)


def _neighbours(
    days: DayFloats,
    first: DayFloats,
    last: DayFloats,
    sought: DayFloats,
    year: DayFloats,
) -> tuple[NDArray[np.int64], NDArray[np.int64], DayFloats]:
    """(samples, steps): the nearer step of each sought day, the other one, and its share.

    −1 is a step that was never seen.

    Args:
        year: (samples,) days after which the series begins again; 0: it does not.
    """
    whole_year = year > 0
    turn = np.where(whole_year, year, YEAR_DAYS)[:, None]
    steps = days.shape[1]
    finite = np.where(np.isfinite(sought), sought, first[:, None])
    turns = np.where(
        finite < first[:, None],
        np.ceil((first[:, None] - finite) / turn),
        -np.ceil(np.maximum(finite - last[:, None], 0.0) / turn),
    )
    # A year of whole steps ends a step after its last one: that far nothing has to come back.
    turned = finite + turns * turn
    beyond = (finite > last[:, None]) & (turned < first[:, None])
    turned = np.where(beyond, finite, turned)
    finite = np.where(whole_year[:, None], turned, finite)

    count = np.isfinite(days).sum(axis=1)[:, None]
    before = (days[:, None, :] <= finite[:, :, None]).sum(axis=2) - 1
    after = before + 1
    rows = np.arange(len(days))[:, None]
    wraps = whole_year[:, None] & ((before < 0) | (after >= count))
    day_before = np.where(before < 0, last[:, None] - turn, days[rows, before.clip(0)])
    day_after = np.where(
        after >= count, first[:, None] + turn, days[rows, after.clip(0, steps - 1)]
    )
    exact = (before >= 0) & (finite == day_before)
    before = np.where((before < 0) & wraps, count - 1, before)
    after = np.where(after >= count, np.where(wraps, 0, -1), after)
    span = np.maximum(day_after - day_before, 1e-9)
    share = np.where(exact, 0.0, (finite - day_before) / span).clip(0.0, 1.0)
    outside = (before < 0) | ((after < 0) & ~exact) | ~np.isfinite(sought)
    swap = share > 0.5
    nearest, other = np.where(swap, after, before), np.where(swap, before, after)
    weight = np.where(swap, 1 - share, share)
    return np.where(outside, -1, nearest), np.where(outside, -1, other), weight


def _between(
    values: FloatArray,
    nearest: NDArray[np.int64],
    other: NDArray[np.int64],
    weight: DayFloats,
) -> FloatArray:
    """Between two steps; the nearer one's value alone where the other is missing."""
    rows = np.arange(len(values))[:, None]
    near = values[rows, nearest.clip(0)]
    far = values[rows, other.clip(0)]
    mixed = near + (far - near) * weight[..., None]
    mixed = np.where(np.isfinite(far) & (weight[..., None] > 0), mixed, near)
    return np.where(nearest[..., None] >= 0, mixed, np.nan).astype(np.float32)


def _own_curves(splines: CubicSpline, share: DayFloats) -> DayFloats:
    """(samples, steps): each sample's curve at its own shares of the season."""
    piece = (share * (KNOTS - 1)).astype(np.int64).clip(0, KNOTS - 2)
    along = share - piece / (KNOTS - 1)
    rows = np.arange(len(share))[:, None]
    a, b, c, d = (splines.c[power][piece, rows] for power in range(4))
    return np.asarray(((a * along + b) * along + c) * along + d)


def _without(one: SensorSamples, gone: NDArray[np.bool_]) -> SensorSamples:
    """(samples, steps) of True are missing."""
    return replace(one, values=np.where(gone[..., None], np.float32(np.nan), one.values))
