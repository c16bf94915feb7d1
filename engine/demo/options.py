"""What can be asked of the simulator, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.message import Message

REGIONS = ("temperate", "mediterranean", "continental")
SMALLEST_PX = 96
LARGEST_PX = 600


@dataclass(frozen=True)
class DemoOptions:
    """A simulated season. The same options give the same rasters, byte for byte.

    Raises:
        BadRequest: naming the field that is out of range.
    """

    region: str = "temperate"
    """Moves class mix, phenology (by weeks), soils, cloudiness and incidence angle."""
    year: int = 2021
    """Harvest year. Moves phenology by days, weather, and which field grows what."""
    seed: int = 0
    """Another seed is another landscape."""
    size_px: int = 400
    """Width and height in pixels of 10 m."""
    labelled_per_crop: int = 10
    """Parcels of each crop that get the role “train”; all others are kept as truth."""

    def __post_init__(self) -> None:
        if self.region not in REGIONS:
            detail = Message(
                "“{region}” is not one of {known}", region=self.region, known=list(REGIONS)
            )
            raise BadRequest("region", detail)
        _expect_whole("year", self.year, 1985, 2100)
        _expect_whole("seed", self.seed, 0, 2**31 - 1)
        _expect_whole("size_px", self.size_px, SMALLEST_PX, LARGEST_PX)
        _expect_whole("labelled_per_crop", self.labelled_per_crop, 1, 1000)


@dataclass(frozen=True)
class DemoSeason:
    """What :func:`furrow.engine.demo.simulate` wrote."""

    folder: Path
    catalog: Path
    """catalog.json of the static STAC catalog."""
    parcels: Path
    """GeoPackage, layer “parcels”: parcel_id, crop, role (train | reference), source."""
    cropland_mask: Path
    """1 cropland, 0 not, 255 no data; as imperfect as a public land-cover product."""
    truth: Path
    """What truly grows in each pixel; crops have the values of Legend.from_names(crops)."""
    season_start: str
    season_end: str
    crops: tuple[str, ...]
    sentinel_2_dates: int
    sentinel_1_dates: int
    train_parcels: int
    reference_parcels: int


def _expect_whole(field: str, value: object, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadRequest(
            field, Message("expected a whole number, found {found}", found=repr(value))
        )
    if not low <= value <= high:
        detail = Message("{found} is not within {low} … {high}", found=value, low=low, high=high)
        raise BadRequest(field, detail)
