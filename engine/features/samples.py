"""Series of samples: what every series learner starts from, be it pixels or the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
DayArray = NDArray[np.datetime64]


@dataclass(frozen=True)
class SensorSamples:
    """What one sensor saw of each sample."""

    sensor: str
    """ "s2", "s1", "s1asc", "s1desc", "era5", "srtm"."""
    bands: tuple[str, ...]
    """As Furrow names them: "B04", "VH"."""
    values: FloatArray
    """(samples, steps, bands): reflectance, dB (Sentinel-1), kelvin, metres; NaN where missing."""
    convention: str = "unknown"
    """Of Sentinel-1: "sigma0-ellipsoid", "gamma0-rtc" or "unknown"."""

    @property
    def is_radar(self) -> bool:
        return self.sensor.startswith("s1")

    def band(self, name: str) -> FloatArray:
        """(samples, steps)"""
        return self.values[:, :, self.bands.index(name)]


@dataclass(frozen=True)
class SeriesSamples:
    """Samples with the series of all their sensors, on one grid of time steps."""

    sensors: tuple[SensorSamples, ...]
    days: DayArray
    """(samples, steps), datetime64[D]: the middle of each step, ascending. NaT: no such step in
    this sample (then all its values are missing)."""
    time_step: str
    """As a season's: "month", "dekad", "10d"; "dates" where the steps are irregular."""
    location: FloatArray | None = None
    """(samples, 2): latitude and longitude in degrees."""

    def __post_init__(self) -> None:
        shapes = {one.values.shape[:2] for one in self.sensors}
        if shapes != {self.days.shape}:
            raise ValueError(f"sensors {shapes} and days {self.days.shape} differ in shape")
        if any(one.values.shape[2] != len(one.bands) for one in self.sensors):
            raise ValueError("as many bands as names are wanted")

    def __len__(self) -> int:
        return len(self.days)

    @property
    def steps(self) -> int:
        return self.days.shape[1]

    @property
    def bands(self) -> dict[str, tuple[str, ...]]:
        """sensor -> bands"""
        return {one.sensor: one.bands for one in self.sensors}

    def sensor(self, name: str) -> SensorSamples | None:
        return next((one for one in self.sensors if one.sensor == name), None)

    def seen(self, by_any: bool = False) -> NDArray[np.bool_]:
        """(samples,): every sensor saw the sample at least once.

        Args:
            by_any: one of them is enough.
        """
        seen = np.full(len(self), not by_any, np.bool_)
        for one in self.sensors:
            whole = np.asarray(np.isfinite(one.values).all(axis=2))
            own = np.asarray(whole.any(axis=1))
            seen = seen | own if by_any else seen & own
        return seen

    def take(self, chosen: Any) -> SeriesSamples:
        """Some of the samples: indices, a mask or a slice."""
        return replace(
            self,
            sensors=tuple(replace(one, values=one.values[chosen]) for one in self.sensors),
            days=self.days[chosen],
            location=None if self.location is None else self.location[chosen],
        )

    def with_absent(self, bands: Mapping[str, tuple[str, ...]]) -> SeriesSamples:
        """With these sensors, in their order; one that is not there saw nothing, and others stay
        behind them."""
        found = []
        for name, names in bands.items():
            nothing = np.full((len(self), self.steps, len(names)), np.nan, np.float32)
            found.append(self.sensor(name) or SensorSamples(name, names, nothing))
        rest = [one for one in self.sensors if one.sensor not in bands]
        return replace(self, sensors=(*found, *rest))

    def only(self, sensors: Sequence[str]) -> SeriesSamples:
        """Those sensors; "s1" also means its orbits apart."""
        kept = [one for one in self.sensors if one.sensor.startswith(tuple(sensors))]
        return replace(self, sensors=tuple(kept))


def joined(parts: Sequence[SeriesSamples]) -> SeriesSamples:
    """One after another. All must have the same sensors, bands, steps and time step."""
    first = parts[0]
    for part in parts[1:]:
        if (part.bands, part.steps, part.time_step) != (first.bands, first.steps, first.time_step):
            raise ValueError("only samples with the same sensors, bands and steps can be joined")
    sensors = [
        replace(one, values=np.concatenate([part.sensors[i].values for part in parts]))
        for i, one in enumerate(first.sensors)
    ]
    located = [part.location for part in parts if part.location is not None]
    return SeriesSamples(
        tuple(sensors),
        np.concatenate([part.days for part in parts]),
        first.time_step,
        np.concatenate(located) if len(located) == len(parts) else None,
    )
