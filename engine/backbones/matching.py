"""The one place where observed series become what a backbone was trained on, or are refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import (
    BandInput,
    InputContract,
    S1Convention,
    SpatialShape,
    Unit,
)
from furrow.engine.backbones.units import check_unit
from furrow.engine.contract.errors import BandsMissing, InputRefused
from furrow.engine.contract.message import Message
from furrow.engine.features.indices import s2_indices

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]


class MissingBands(Enum):
    """What is done about bands that the backbone was trained on and the data lack."""

    REFUSE = "refuse"
    MASK = "mask"
    """Their tokens are left out, as the backbone learned to do without some; a note tells."""


@dataclass(frozen=True)
class ObservedSeries:
    """What one sensor saw."""

    sensor: str
    """ "s1", "s2", "era5", "srtm"."""
    bands: tuple[str, ...]
    values: FloatArray
    """(samples, steps, bands), or (samples, height, width, steps, bands); NaN where missing."""
    unit: Unit | tuple[Unit, ...]
    """Of all bands, or of each."""
    s1_convention: S1Convention = S1Convention.UNKNOWN

    def unit_of(self, band: str) -> Unit:
        if isinstance(self.unit, Unit):
            return self.unit
        return self.unit[self.bands.index(band)]


@dataclass(frozen=True)
class MatchedInput:
    """What an encoder takes."""

    values: FloatArray
    """(samples, steps, channels), or with height and width before the steps; scaled as the
    contract says, 0 where missing."""
    missing: BoolArray
    """Shape of the values."""
    months: IntArray
    """(samples, steps): 0 is January."""
    location: FloatArray | None
    """(samples, 2): latitude and longitude in degrees; None where the token is not wanted."""
    usable: BoolArray
    """(samples,): whether there is at least one whole token."""
    notes: tuple[Message, ...]
    """What had to be done or overlooked: belongs into the provenance."""


def match(
    contract: InputContract,
    series: Sequence[ObservedSeries],
    first_month: int | IntArray,
    time_step: str = "month",
    location: FloatArray | None = None,
    missing_bands: MissingBands = MissingBands.REFUSE,
) -> MatchedInput:
    """Scale, order and mask the series as the contract says.

    Args:
        first_month: month of the first step, 0 is January; one for all samples, or one for each.
        time_step: as a season's.
        location: (samples, 2) latitude and longitude in degrees, where the token is wanted.

    Raises:
        BandsMissing, WrongUnit, InputRefused
    """
    shape = _common_shape(contract, series)
    _check_steps(contract, shape[-1], time_step)
    by_sensor = {one.sensor: one for one in series}
    s1 = by_sensor.get("s1")
    notes = _extra_notes(contract, series)
    if s1 is not None:
        told = convention_notes(contract.backbone, contract.s1_convention, s1.s1_convention)
        notes = [*told, *notes]
    absent = [band for band in contract.bands if not _is_there(band, by_sensor)]
    notes += _absent_notes(contract, absent, missing_bands)

    values = np.zeros((*shape, len(contract.bands)), np.float32)
    missing = np.ones(values.shape, np.bool_)
    for channel, band in enumerate(contract.bands):
        if band not in absent:
            seen = _measured(contract, band, by_sensor[band.sensor])
            missing[..., channel] = ~np.isfinite(seen)
            scaled = (seen - np.float32(band.shift)) / np.float32(band.divisor)
            values[..., channel] = np.where(missing[..., channel], np.float32(0), scaled)
    return MatchedInput(
        values,
        missing,
        _months(contract, first_month, shape[0], shape[-1]),
        _location(contract, location, shape[0]),
        _usable(contract, missing),
        tuple(notes),
    )


# --- what is refused -----------------------------------------------------------------------------


def _common_shape(contract: InputContract, series: Sequence[ObservedSeries]) -> tuple[int, ...]:
    """(samples, steps) or (samples, height, width, steps)."""
    known = {band.sensor for band in contract.bands}
    if not series:
        raise _refused(
            contract,
            Message("no series were given"),
            Message("give at least one of {sensors}", sensors=list(contract.sensors)),
        )
    shapes = set()
    for one in series:
        if one.sensor not in known:
            raise _refused(
                contract,
                Message("it knows no sensor “{sensor}”", sensor=one.sensor),
                Message("give series of {sensors}", sensors=sorted(known)),
            )
        units = len(one.bands) if isinstance(one.unit, Unit) else len(one.unit)
        if one.values.ndim not in (3, 5) or not one.values.shape[-1] == len(one.bands) == units:
            raise _refused(
                contract,
                Message(
                    "the series {sensor} have the shape {shape}, with {bands} bands named",
                    sensor=one.sensor,
                    shape="×".join(str(size) for size in one.values.shape),
                    bands=len(one.bands),
                ),
                Message("give them as samples × steps × bands"),
            )
        shapes.add(one.values.shape[:-1])
    if len({one.sensor for one in series}) < len(series) or len(shapes) > 1:
        raise _refused(
            contract,
            Message("the sensors differ in samples or steps, or one was given twice"),
            Message("bring all sensors to the same samples and the same months first"),
        )
    shape: tuple[int, ...] = shapes.pop()
    if len(shape) == 4 and contract.spatial is SpatialShape.PIXEL:
        raise _refused(
            contract,
            Message("it sees single pixels, and was given patches"),
            Message("give each pixel as a sample of its own"),
        )
    return shape


def _check_steps(contract: InputContract, steps: int, time_step: str) -> None:
    if time_step != "month":
        raise _refused(
            contract,
            Message("it takes months, and the time step is “{step}”", step=time_step),
            Message("make composites with the time step “month”"),
        )
    if not 1 <= steps <= contract.max_steps:
        raise _refused(
            contract,
            Message(
                "it takes 1 to {most} months, and was given {steps}",
                most=contract.max_steps,
                steps=steps,
            ),
            Message("shorten the season, or take a backbone for longer series"),
        )


def _months(
    contract: InputContract, first_month: int | IntArray, samples: int, steps: int
) -> IntArray:
    first = np.asarray(first_month, np.int64)
    if first.shape not in ((), (samples,)) or ((first < 0) | (first > 11)).any():
        raise _refused(
            contract,
            Message("the first month is not one number, or one a sample, from 0 to 11"),
            Message("give 0 for January … 11 for December"),
        )
    starts = np.broadcast_to(first, (samples,))
    return (starts[:, None] + np.arange(steps, dtype=np.int64)) % 12


def _location(
    contract: InputContract, location: FloatArray | None, samples: int
) -> FloatArray | None:
    if location is None:
        return None
    if not contract.takes_location:
        raise _refused(
            contract,
            Message("it does not use the location"),
            Message("leave the location out"),
        )
    degrees = np.asarray(location, np.float32)
    # A NaN fails the comparison, too.
    if degrees.shape != (samples, 2) or not (np.abs(degrees) <= (90, 180)).all():
        raise _refused(
            contract,
            Message("the locations are not one latitude and longitude in degrees a sample"),
            Message("transform them to EPSG:4326, latitude first"),
        )
    return degrees


def _refused(contract: InputContract, detail: Message, advice: Message) -> InputRefused:
    return InputRefused(contract.backbone, detail, advice)


# --- bands ---------------------------------------------------------------------------------------


def _is_there(band: BandInput, by_sensor: dict[str, ObservedSeries]) -> bool:
    series = by_sensor.get(band.sensor)
    needed = band.computed_from or (band.name,)
    return series is not None and set(needed) <= set(series.bands)


def _measured(contract: InputContract, band: BandInput, series: ObservedSeries) -> FloatArray:
    """A band's values in the contract's unit; NaN or infinite where missing."""
    if not band.computed_from:
        check_unit(contract.backbone, band, series.unit_of(band.name), _values(series, band.name))
        return _values(series, band.name)
    computed = s2_indices({name: _values(series, name) for name in band.computed_from})
    return computed[band.name]


def _values(series: ObservedSeries, band: str) -> FloatArray:
    return np.asarray(series.values[..., series.bands.index(band)], np.float32)


def _usable(contract: InputContract, missing: BoolArray) -> BoolArray:
    whole = [
        ~missing[..., list(contract.group_channels(group))].any(axis=-1)
        for group in contract.groups
    ]
    tokens = np.stack(whole, axis=-1)
    return np.asarray(tokens.reshape(len(tokens), -1).any(axis=1), np.bool_)


# --- what is told --------------------------------------------------------------------------------


def _absent_notes(
    contract: InputContract, absent: list[BandInput], missing_bands: MissingBands
) -> list[Message]:
    lacking = [band for band in absent if not band.auxiliary]
    if not lacking:
        return []
    names = [band.name for band in lacking]
    if missing_bands is MissingBands.REFUSE:
        raise BandsMissing(contract.backbone, names)
    groups = {band.group for band in lacking}
    idle = [band.name for band in contract.bands if band.group in groups and band not in absent]
    note = Message(
        "The backbone {backbone} works without {bands}, which the data lack",
        backbone=contract.backbone,
        bands=names,
    )
    if not idle:
        return [note]
    told = Message(
        "The backbone {backbone} does not use {bands} either: they make one token with a band that "
        "is missing",
        backbone=contract.backbone,
        bands=idle,
    )
    return [note, told]


def convention_notes(backbone: str, expected: S1Convention, found: S1Convention) -> list[Message]:
    """Of Sentinel-1 in another convention than the backbone learned from: usable, and told."""
    if found is expected:
        return []
    if found is S1Convention.UNKNOWN:
        note = Message(
            "Sentinel-1 does not say which convention it is in; {backbone} learned from {expected}",
            backbone=backbone,
            expected=expected.value,
        )
    else:
        note = Message(
            "Sentinel-1 is {found}, and {backbone} learned from {expected}: its features may be "
            "worse for it, and models trained on one must not be used on the other",
            found=found.value,
            backbone=backbone,
            expected=expected.value,
        )
    return [note]


def _extra_notes(contract: InputContract, series: Sequence[ObservedSeries]) -> list[Message]:
    used = {name for band in contract.bands for name in (band.name, *band.computed_from)}
    extra = [band for one in series for band in one.bands if band not in used]
    if not extra:
        return []
    return [Message("{backbone} does not use {bands}", backbone=contract.backbone, bands=extra)]
