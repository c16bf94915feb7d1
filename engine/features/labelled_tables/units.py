"""From stored numbers to reflectance, dB and the other units, and whether they can be so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract.errors import TableUnitDoubtful
from furrow.engine.features.labelled_tables.sidecar import (
    DECIBEL,
    LINEAR_POWER,
    REFLECTANCE,
    WORLDCEREAL,
    SeriesColumns,
)
from furrow.engine.features.samples import DayArray, FloatArray

_ENOUGH = 20_000
"""Values that are looked at: a median needs no more."""
# Middle values outside these are a mistake in the description, not weather: cloud is below 1.5,
# land scatters −35 … 5 dB.
_POSSIBLE = {
    REFLECTANCE: (-0.1, 1.5),
    DECIBEL: (-45.0, 15.0),
    "kelvin": (180.0, 340.0),
    "degrees": (0.0, 90.0),
}


def to_unit(stored: FloatArray, days: DayArray, columns: SeriesColumns) -> FloatArray:
    """Stored numbers (samples, steps, bands) in Furrow's unit; NaN where missing.

    WorldCereal's numbers: dB = 20·log10(DN) − 83; linear power: dB = 10·log10(power).
    """
    found = np.empty_like(stored)
    for band in range(stored.shape[2]):  # one by one: what is needed beside is small then
        found[:, :, band] = _band_to_unit(stored[:, :, band], days, columns)
    return found


def _band_to_unit(stored: FloatArray, days: DayArray, columns: SeriesColumns) -> FloatArray:
    values = stored
    for missing in columns.missing:
        values = np.where(values == np.float32(missing), np.float32(np.nan), values)
    if columns.unit == WORLDCEREAL:
        # 16 bits without sign; a program that took them for signed wrote the upper half negative.
        values = np.where(values < 0, values + np.float32(65536), values)
        values = np.where(values == np.float32(65535), np.float32(np.nan), values)
    if columns.valid_range:
        values = np.where(_outside(values, columns), np.float32(np.nan), values)
    values = (values + _offsets(days, columns)) * np.float32(columns.scale)
    if columns.unit == WORLDCEREAL:
        return _decibel(values, 20.0) - np.float32(83)
    if columns.unit == LINEAR_POWER:
        return _decibel(values, 10.0)
    return np.asarray(values, np.float32)


def outside_range(stored: FloatArray, columns: SeriesColumns) -> int:
    """How many stored numbers, those for "missing" apart, lie outside the valid range."""
    if not columns.valid_range:
        return 0
    missing = np.array(columns.missing, np.float32)
    return sum(
        int((_outside(band, columns) & ~np.isin(band, missing)).sum())
        for band in np.moveaxis(stored, 2, 0)
    )


def check_plausible(values: FloatArray, band: str, unit: str, file: Path) -> None:
    """Raises TableUnitDoubtful where the middle value cannot be what is stated."""
    stated = DECIBEL if unit in (WORLDCEREAL, LINEAR_POWER) else unit
    finite = values.ravel()[:: max(1, values.size // _ENOUGH)]
    finite = finite[np.isfinite(finite)]
    if stated not in _POSSIBLE or not finite.size:
        return
    lowest, highest = _POSSIBLE[stated]
    middle = float(np.median(finite))
    if not lowest <= middle <= highest:
        raise TableUnitDoubtful(str(file), band, stated, f"{middle:.4g}")


def _outside(stored: FloatArray, columns: SeriesColumns) -> NDArray[np.bool_]:
    lowest, highest = columns.valid_range
    return np.asarray((stored < lowest) | (stored > highest))


def _offsets(days: DayArray, columns: SeriesColumns) -> FloatArray:
    """(samples, steps), or one number in an array for all."""
    offset = np.full((1, 1), columns.offset, np.float32)
    if not columns.offset or not columns.offset_since:
        return offset
    since = days >= np.datetime64(columns.offset_since, "D")
    return np.where(since, offset, np.float32(0))


def _decibel(values: FloatArray, factor: float) -> FloatArray:
    positive = np.where(values > 0, values, np.float32(np.nan))
    return np.asarray(np.float32(factor) * np.log10(positive), np.float32)
