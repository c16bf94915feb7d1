"""The pixel grid of a project: UTM, 10 m, origin on a multiple of 10."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class Grid:
    """North-up pixel grid. Every raster of a project lies on it."""

    crs: str
    """"EPSG:32631" """
    left_m: float
    """Easting of the left edge."""
    top_m: float
    """Northing of the upper edge."""
    width_px: int
    height_px: int
    resolution_m: float = 10.0

    def __post_init__(self) -> None:
        if self.width_px < 1 or self.height_px < 1 or self.resolution_m <= 0:
            raise ValueError("a grid needs at least one pixel")

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """(left, bottom, right, top) in metres."""
        return (
            self.left_m,
            self.top_m - self.height_px * self.resolution_m,
            self.left_m + self.width_px * self.resolution_m,
            self.top_m,
        )

    @property
    def pixel_area_ha(self) -> float:
        return self.resolution_m * self.resolution_m / 10_000.0

    def pixel_window(self, row: int, column: int, height: int, width: int) -> "Grid":
        """The grid of a window, given in pixels from the upper left."""
        return Grid(
            self.crs,
            self.left_m + column * self.resolution_m,
            self.top_m - row * self.resolution_m,
            width,
            height,
            self.resolution_m,
        )
