"""Series of samples, as they are kept in Furrow, matched to what a backbone was trained on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import InputContract, S1Convention, Unit
from furrow.engine.backbones.matching import MatchedInput, MissingBands, ObservedSeries, match
from furrow.engine.contract.message import Message
from furrow.engine.features.months import to_months
from furrow.engine.features.samples import SensorSamples, SeriesSamples

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

_UNITS = {
    "temperature": Unit.KELVIN,
    "precipitation": Unit.METRES,
    "elevation": Unit.METRES,
    "slope": Unit.DEGREES,
}


def match_samples(
    contract: InputContract,
    samples: SeriesSamples,
    missing_bands: MissingBands = MissingBands.REFUSE,
    with_location: bool = False,
) -> MatchedInput:
    """Months, in the backbone's order and scale. Sensors that it does not know are left out.

    Args:
        with_location: give the location token, where the samples have locations.

    Raises:
        BandsMissing, WrongUnit, InputRefused
    """
    months = to_months(samples)
    sensors, notes = _one_radar(months.sensors)
    known = {band.sensor for band in contract.bands}
    matched = match(
        contract,
        [_observed(one) for one in sensors if one.sensor in known],
        _first_month(months),
        months.time_step,
        months.location if with_location else None,
        missing_bands,
    )
    return replace(matched, notes=(*notes, *matched.notes))


def _observed(one: SensorSamples) -> ObservedSeries:
    if one.is_radar:
        unit: Unit | tuple[Unit, ...] = Unit.DECIBEL
    elif one.sensor == "s2":
        unit = Unit.REFLECTANCE
    else:
        unit = tuple(_UNITS.get(band, Unit.RATIO) for band in one.bands)
    known = {item.value for item in S1Convention}
    stated = one.convention if one.convention in known else S1Convention.UNKNOWN.value
    return ObservedSeries(one.sensor, one.bands, one.values, unit, S1Convention(stated))


def _first_month(months: SeriesSamples) -> IntArray:
    """(samples,): 0 is January; counted back from the first month that has a date."""
    there = ~np.isnat(months.days)
    position = there.argmax(axis=1)
    day = months.days[np.arange(len(months)), position]
    known = np.where(np.isnat(day), np.datetime64("1970-01-01"), day)
    number = known.astype("datetime64[M]").astype(np.int64)
    first: IntArray = (number - position) % 12
    return first


def _one_radar(
    sensors: Sequence[SensorSamples],
) -> tuple[list[SensorSamples], tuple[Message, ...]]:
    """Orbits apart become one sensor, "s1": their mean in linear power."""
    radar = [one for one in sensors if one.is_radar]
    others = [one for one in sensors if not one.is_radar]
    if not radar:
        return others, ()
    if len(radar) == 1:
        return [replace(radar[0], sensor="s1"), *others], ()
    bands = tuple(band for band in radar[0].bands if all(band in one.bands for one in radar))
    decibels = np.stack([np.stack([one.band(band) for band in bands], -1) for one in radar])
    power = np.power(10.0, decibels / 10)
    seen = np.isfinite(power)
    count = seen.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(seen, power, 0).sum(axis=0) / count
        values = np.where(count > 0, 10 * np.log10(mean), np.nan).astype(np.float32)
    conventions = {one.convention for one in radar}
    convention = conventions.pop() if len(conventions) == 1 else S1Convention.UNKNOWN.value
    note = Message("Sentinel-1 of {orbits} was averaged", orbits=[one.sensor for one in radar])
    return [SensorSamples("s1", bands, values, convention), *others], (note,)
