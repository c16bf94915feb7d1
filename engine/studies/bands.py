"""The bands that two places or seasons share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from furrow.engine.features.samples import SeriesSamples

Bands = dict[str, tuple[str, ...]]
"""Sensor -> bands."""


def shared_bands(one: SeriesSamples, two: SeriesSamples, wanted: Sequence[str] = ()) -> Bands:
    """Of sensors with any; ``wanted``: these only (none: all)."""
    found = {
        sensor: tuple(
            band
            for band in names
            if band in two.bands.get(sensor, ()) and (not wanted or band in wanted)
        )
        for sensor, names in one.bands.items()
    }
    return {sensor: names for sensor, names in found.items() if names}


def with_bands(samples: SeriesSamples, bands: Bands) -> SeriesSamples:
    sensors = []
    for sensor, names in bands.items():
        one = samples.sensor(sensor)
        if one is not None:
            index = [one.bands.index(name) for name in names]
            sensors.append(replace(one, bands=names, values=one.values[:, :, index]))
    return replace(samples, sensors=tuple(sensors))
