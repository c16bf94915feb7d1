"""What a backbone was trained on, and so what it must be given: written down once, by each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """What a number means. Furrow's own series are in reflectance and in dB."""

    REFLECTANCE = "reflectance"
    """Surface reflectance, 0 … about 1, the archive's offset removed."""
    REFLECTANCE_E4 = "reflectance × 10 000"
    DECIBEL = "dB"
    LINEAR_POWER = "linear power"
    WORLDCEREAL_UINT16 = "WorldCereal uint16"
    """dB = 20·log10(DN) − 83"""
    KELVIN = "kelvin"
    METRES = "metres"
    DEGREES = "degrees"
    RATIO = "ratio"
    """A normalised difference, −1 … 1."""


class S1Convention(Enum):
    """What Sentinel-1's backscatter is referred to; one cannot be turned into the other."""

    SIGMA0_ELLIPSOID = "sigma0-ellipsoid"
    GAMMA0_RTC = "gamma0-rtc"
    UNKNOWN = "unknown"


class SpatialShape(Enum):
    PIXEL = "pixel"
    """One pixel's series by itself."""
    PATCH = "patch"
    """Square patches of pixels; a single pixel is a patch of one."""


@dataclass(frozen=True)
class BandInput:
    """One input channel: scaled = (value − shift) / divisor."""

    name: str
    """As Furrow names it: "B02", "VV", "NDVI"."""
    sensor: str
    """ "s1", "s2", "era5", "srtm": the series that the band is in."""
    group: str
    """Channels of one group make one token; it is masked where one of them is missing."""
    unit: Unit
    shift: float = 0.0
    """In the band's unit."""
    divisor: float = 1.0
    """In the band's unit."""
    computed_from: tuple[str, ...] = ()
    """Bands of the same sensor that it is computed from; empty for a measured one."""
    auxiliary: bool = False
    """Training left it out often, and Furrow rarely has it: masked without a word if absent."""


@dataclass(frozen=True)
class InputContract:
    """Everything that matching needs to know."""

    backbone: str
    bands: tuple[BandInput, ...]
    """In the order of the input channels."""
    s1_convention: S1Convention
    """Of the Sentinel-1 data that the backbone learned from."""
    max_steps: int
    """Time steps are calendar months without a gap, this many at most."""
    spatial: SpatialShape = SpatialShape.PIXEL
    max_patch_px: int = 1
    takes_location: bool = False
    """Whether latitude and longitude can be a further token. Labels from a few sites are told
    apart by it alone, so it is only given where somebody asks."""

    # What missing data looks like is the same for all: value 0 where the mask is True.

    @property
    def channels(self) -> tuple[str, ...]:
        return tuple(band.name for band in self.bands)

    @property
    def groups(self) -> tuple[str, ...]:
        """Token groups, in the order of their first channel."""
        return tuple(dict.fromkeys(band.group for band in self.bands))

    @property
    def sensors(self) -> tuple[str, ...]:
        """Those that are expected; others are auxiliary."""
        return tuple(dict.fromkeys(band.sensor for band in self.bands if not band.auxiliary))

    def group_channels(self, group: str) -> tuple[int, ...]:
        """Indices of a group's channels."""
        return tuple(index for index, band in enumerate(self.bands) if band.group == group)
