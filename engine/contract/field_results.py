"""What the requests about one place give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple

BandSeries = Dict[str, Tuple[Optional[float], ...]]
"""Band -> one value a step; None where nothing was seen."""


@dataclass(frozen=True)
class FieldOutlined:
    """The outline of a field: a proposal, to be looked at."""

    folder: str
    polygon: Dict[str, Any]
    """GeoJSON geometry (Polygon) in ``crs``."""
    crs: str
    """The project's: "EPSG:32631"."""
    area_ha: float
    """Of the polygon."""
    sure: bool
    """True with clear edges on all sides."""
    why: str
    """How good the edges are, in a sentence: "no edge to the south-east: check it"."""
    edges: float
    """Share of the outline that lies on a clear edge (0 … 1)."""
    simulated: bool = False


@dataclass(frozen=True)
class ParcelUnder:
    """The labelled parcel under the point."""

    uid: str
    crop: Optional[str]
    """None: its crop is not known yet."""


@dataclass(frozen=True)
class SeriesShown:
    folder: str
    steps: Tuple[str, ...]
    """Middle day of each step of the season, YYYY-MM-DD."""
    bands: BandSeries
    """In the order of the stack, then the indices: reflectance 0 … 1 ("B04"), NDVI −1 … 1, dB
    ("VH", "VV"). With orbits apart, "VH (asc)" and "VH (desc)"."""
    sensors: Dict[str, str]
    """Band -> the sensor that it is of, as in ``observed``."""
    observed: Dict[str, Tuple[bool, ...]]
    """Sensor ("s2", "s1", "s1asc", "s1desc") -> whether there was a clear observation, by step."""
    parcel: Optional[ParcelUnder]
    """None: the series is that of the pixels."""
    pixels: int
    """That the series is the mean of."""
    class_means: Dict[str, BandSeries]
    """Class -> mean over its labelled parcels, every parcel counting alike."""
    class_parcels: Dict[str, int]
    """Class -> how many parcels that mean is of."""
    simulated: bool = False
