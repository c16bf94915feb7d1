"""What a network takes, made of a window of the stack: the same in training and in mapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.imagery.stack import StackWindow

FloatArray = NDArray[np.float32]

ENOUGH_OF_THE_BEST = 0.5
"""A step counts for the peak of greenness if it shows this share of what the clearest one shows."""


@dataclass(frozen=True)
class Channel:
    """One input channel: scaled = (value − shift) / divisor."""

    series: str
    """ "s2", "s1asc": a series of the stack."""
    band: str
    shift: float = 0.0
    divisor: float = 1.0

    @property
    def is_radar(self) -> bool:
        return self.series.startswith("s1")


@dataclass(frozen=True)
class PatchInputs:
    """How windows become inputs; it goes into the model card."""

    channels: tuple[Channel, ...]
    composites: tuple[tuple[int, ...], ...]
    """For each step of the network, the steps of the stack whose mean it is."""
    clamped: bool = False
    """Scaled values are cut to 0 … 1."""
    peak_only: bool = False
    """One step only: the greenest of each patch, by its mean NDVI."""

    @property
    def steps(self) -> int:
        """That the network is given."""
        return 1 if self.peak_only else len(self.composites)

    def of(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Inputs of one patch.

        Args:
            values: (steps, channels, height, width) of the stack, as :func:`stacked` gives them;
                NaN where nothing was seen.

        Returns:
            Scaled values, 0 where nothing was seen, and 1 where something was, 0 elsewhere; each
            (own steps, channels, height, width).
        """
        merged = np.stack([self._mean(values[list(steps)]) for steps in self.composites])
        if self.peak_only:
            merged = merged[self._greenest(merged)][None]
        seen = np.isfinite(merged)
        shift = np.array([one.shift for one in self.channels], np.float32)[:, None, None]
        divisor = np.array([one.divisor for one in self.channels], np.float32)[:, None, None]
        scaled = (merged - shift) / divisor
        if self.clamped:
            scaled = np.clip(scaled, 0.0, 1.0)
        return np.where(seen, scaled, 0.0).astype(np.float32), seen.astype(np.float32)

    def standardised(self, patches: Sequence[FloatArray]) -> PatchInputs:
        """With shift and divisor that give these patches mean 0 and deviation 1, by channel."""
        channels = []
        for number, channel in enumerate(self.channels):
            count, total, squares = 0, 0.0, 0.0
            for patch in patches:
                own = patch[:, number].astype(np.float64)
                own = own[np.isfinite(own)]
                count += own.size
                total += own.sum()
                squares += (own**2).sum()
            mean = total / max(count, 1)
            deviation = max(squares / max(count, 1) - mean**2, 0.0) ** 0.5
            channels.append(
                replace(channel, shift=round(mean, 6), divisor=round(max(deviation, 1e-3), 6))
            )
        return replace(self, channels=tuple(channels))

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(card: Mapping[str, Any]) -> PatchInputs:
        return PatchInputs(
            channels=tuple(Channel(**channel) for channel in card["channels"]),
            composites=tuple(tuple(steps) for steps in card["composites"]),
            clamped=bool(card["clamped"]),
            peak_only=bool(card["peak_only"]),
        )

    def _mean(self, values: FloatArray) -> FloatArray:
        """(channels, height, width): the mean of what was seen; radar's in linear power."""
        if len(values) == 1:
            return values[0]
        radar = np.array([one.is_radar for one in self.channels])
        mean = np.full(values.shape[1:], np.nan, np.float32)
        for chosen, there, back in (
            (~radar, _as_it_is, _as_it_is),
            (radar, _to_power, _to_decibel),
        ):
            if chosen.any():
                own = there(values[:, chosen])
                count = np.isfinite(own).sum(axis=0)
                total = np.where(np.isfinite(own), own, 0.0).sum(axis=0)
                with np.errstate(invalid="ignore", divide="ignore"):
                    mean[chosen] = back(np.where(count > 0, total / count, np.nan))
        return mean

    def _greenest(self, merged: FloatArray) -> int:
        names = [one.band for one in self.channels]
        red, infrared = merged[:, names.index("B04")], merged[:, names.index("B08")]
        total = infrared + red
        seen = np.isfinite(total) & (np.abs(total) > 1e-6)
        count = seen.sum(axis=(1, 2))
        ndvi = np.where(seen, (infrared - red) / np.where(seen, total, 1.0), 0.0).sum(axis=(1, 2))
        enough = count >= max(1, ENOUGH_OF_THE_BEST * count.max())
        mean = np.where(enough, ndvi / np.maximum(count, 1), -np.inf)
        return int(np.argmax(mean))


def composites_of(steps: int, wanted: int | None) -> tuple[tuple[int, ...], ...]:
    """Consecutive steps of the stack, put together so that there are at most ``wanted``."""
    parts = np.array_split(np.arange(steps), min(steps, wanted or steps))
    return tuple(tuple(int(step) for step in part) for part in parts)


def stacked(
    window: StackWindow, channels: Sequence[Channel], bands: Mapping[str, Any]
) -> FloatArray:
    """(steps, channels, height, width) of a window.

    Args:
        bands: series -> band names, in the order of the stack.

    A series that the window lacks is NaN: whether it may lack one, training.fit tells.
    """
    there = next(iter(window.sensors.values())).values
    nothing = np.full((len(there), *there.shape[2:]), np.nan, np.float32)
    layers = [
        window.sensors[one.series].values[:, list(bands[one.series]).index(one.band)]
        if one.series in window.sensors
        else nothing
        for one in channels
    ]
    return np.stack(layers, axis=1)


def _as_it_is(values: FloatArray) -> FloatArray:
    return values


def _to_power(values: FloatArray) -> FloatArray:
    return np.asarray(10.0 ** (values / 10.0), np.float32)


def _to_decibel(values: FloatArray) -> FloatArray:
    return np.asarray(10.0 * np.log10(values), np.float32)
