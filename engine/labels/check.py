"""Find what is wrong with parcels, mend what can be mended, and say so."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
from shapely.geometry import box

from furrow.engine.contract.errors import LabelsOutsideImagery
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.message import Message

OVERLAP_TOLERANCE = 0.05
"""Share of the smaller parcel: neighbours that were digitised by hand touch a little."""


def check_parcels(
    parcels: gpd.GeoDataFrame, grid: Grid, file: Path
) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Parcels in the project's coordinates that can be used, and sentences on the rest.

    Reprojects, mends broken outlines, leaves out empty and duplicate ones and those outside the
    imagery.

    Raises:
        LabelsOutsideImagery: no labelled parcel is left.
    """
    warnings: list[str] = []
    parcels = _mend(parcels, warnings).to_crs(grid.crs)
    parcels = _inside(parcels, grid, warnings, file)
    parcels = _without_duplicates(parcels, warnings)
    _warn_of_overlaps(parcels, warnings)
    _warn_of_small(parcels, grid, warnings)
    _warn_of_single(parcels, warnings)
    return parcels.reset_index(drop=True), warnings


def _mend(parcels: gpd.GeoDataFrame, warnings: list[str]) -> gpd.GeoDataFrame:
    empty = parcels.geometry.isna() | parcels.geometry.is_empty
    if empty.any():
        warnings.append(
            Message("{rows}: without an outline, left out.", rows=_rows(parcels[empty]))
        )
    parcels = parcels[~empty]
    broken = ~parcels.geometry.is_valid
    if not broken.any():
        return parcels
    warnings.append(
        Message("{rows}: the outline crosses itself and was mended.", rows=_rows(parcels[broken]))
    )
    mended = parcels.geometry.where(~broken, parcels.geometry.buffer(0))
    lost = mended.is_empty
    if lost.any():
        warnings.append(
            Message("{rows}: the outline could not be mended, left out.", rows=_rows(parcels[lost]))
        )
    return parcels.set_geometry(mended)[~lost]


def _inside(
    parcels: gpd.GeoDataFrame, grid: Grid, warnings: list[str], file: Path
) -> gpd.GeoDataFrame:
    frame = box(*grid.bounds)
    inside = parcels.geometry.intersects(frame)
    labelled = parcels["value"] > 0
    if not (inside & labelled).any():
        raise LabelsOutsideImagery(str(file), int(labelled.sum()))
    outside = int((~inside).sum())
    if outside:
        warnings.append(
            Message("1 parcel lies outside the mapped area, left out.")
            if outside == 1
            else Message("{number} parcels lie outside the mapped area, left out.", number=outside)
        )
    return parcels[inside]


def _without_duplicates(parcels: gpd.GeoDataFrame, warnings: list[str]) -> gpd.GeoDataFrame:
    """The same outline twice with the same crop is one parcel."""
    key = parcels.geometry.normalize().to_wkb().map(bytes.hex) + parcels["value"].astype(str)
    twice = key.duplicated()
    if twice.any():
        warnings.append(
            Message("{rows}: the same parcel again, left out.", rows=_rows(parcels[twice]))
        )
    return parcels[~twice]


def _warn_of_overlaps(parcels: gpd.GeoDataFrame, warnings: list[str]) -> None:
    labelled = parcels[parcels["value"] > 0].reset_index(drop=True)
    first, second = labelled.sindex.query(labelled.geometry, predicate="intersects")
    pairs = [(a, b) for a, b in zip(first, second, strict=True) if a < b]
    overlapping = 0
    for a, b in pairs:
        one, other = labelled.geometry[a], labelled.geometry[b]
        share = one.intersection(other).area / max(min(one.area, other.area), 1e-9)
        overlapping += share > OVERLAP_TOLERANCE
    if overlapping:
        warnings.append(
            Message(
                "{pairs} pairs of labelled parcels overlap. Pixels that lie in two parcels are not "
                "learned from.",
                pairs=overlapping,
            )
        )


def _warn_of_small(parcels: gpd.GeoDataFrame, grid: Grid, warnings: list[str]) -> None:
    small = (parcels.geometry.area < grid.resolution_m**2) & (parcels["value"] > 0)
    if small.any():
        warnings.append(
            Message(
                "{rows}: smaller than one pixel of {side:.0f} m.",
                rows=_rows(parcels[small]),
                side=grid.resolution_m,
            )
        )


def _warn_of_single(parcels: gpd.GeoDataFrame, warnings: list[str]) -> None:
    train = parcels[(parcels["value"] > 0) & (parcels["role"] == "train")]
    counts = train["crop"].value_counts()
    single = sorted(counts[counts == 1].index)
    if single:
        warnings.append(
            Message(
                "{crops}: one labelled parcel each. They are learned, but not scored.",
                crops=single,
            )
        )


def _rows(parcels: gpd.GeoDataFrame, most: int = 5) -> Message:
    rows = [str(int(row)) for row in np.sort(parcels["row"].to_numpy())]
    if len(rows) == 1:
        return Message("Row {row}", row=rows[0])
    if len(rows) <= most:
        return Message("Rows {rows}", rows=rows)
    return Message("Rows {rows} and {more} more", rows=rows[:most], more=len(rows) - most)
