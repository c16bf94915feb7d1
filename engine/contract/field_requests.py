"""Requests about one place: the field under a point, and the season it went through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option

CRS_HELP = "coordinate system of X and Y, as EPSG:4326; default: the project's own"


@dataclass(frozen=True)
class OutlineField(Request):
    """Find the outline of the field under a point, from the prepared season.

    Fields are told apart by how they went through the season: neighbours that are green or bare at
    other times have an edge between them. The outline is a proposal to look at, and says where its
    edges are weak. Nothing is written.
    """

    method = "outline_field"
    command = "outline"
    summary = "Outline of the field under a point"

    project: str = argument("the project's folder", kind="project")
    x: float = argument("easting, or longitude with --crs EPSG:4326")
    y: float = argument("northing, or latitude with --crs EPSG:4326")
    crs: Optional[str] = option(None, CRS_HELP)


@dataclass(frozen=True)
class ShowSeries(Request):
    """Show the season of the labelled parcel under a point, or else of the pixel there.

    Beside it stand the mean seasons of the project's classes. Gaps are left as gaps.
    """

    method = "show_series"
    command = "series"
    summary = "The season of the parcel under a point"

    project: str = argument("the project's folder", kind="project")
    x: float = argument("easting, or longitude with --crs EPSG:4326")
    y: float = argument("northing, or latitude with --crs EPSG:4326")
    crs: Optional[str] = option(None, CRS_HELP)
    radius_px: int = option(
        0,
        "where no labelled parcel is: mean over the pixels within so many pixels, 0 to 20",
    )
