"""Bands as several published encoders take them."""

from __future__ import annotations

from furrow.engine.backbones.contract import BandInput, Unit

SENTINEL_2_L1C = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08"),
    *("B8A", "B09", "B10", "B11", "B12"),
)


def optical(name: str, divisor: float = 1.0) -> BandInput:
    """A Sentinel-2 band in reflectance."""
    return BandInput(name, "s2", "S2", Unit.REFLECTANCE, divisor=divisor)


def radar(name: str, mean_db: float, deviation_db: float) -> BandInput:
    """A Sentinel-1 band in dB."""
    return BandInput(name, "s1", "S1", Unit.DECIBEL, shift=mean_db, divisor=deviation_db)
