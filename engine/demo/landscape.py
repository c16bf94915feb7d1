"""Field boundaries, woods, villages and water: the ground that every season is grown on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import split, unary_union

from furrow.engine.demo.regions import Region

HECTARE_M2 = 10_000.0
SMALLEST_FIELD_HA = 0.5
LARGEST_FIELD_HA = 8.0
FEWEST_FIELDS = 40
"""A small scene gets smaller fields rather than too few of them to hold six crops."""


@dataclass(frozen=True)
class Landscape:
    """Geometries in metres, x to the east, y to the north, from the lower left corner."""

    size_m: float
    parcels: tuple[Polygon, ...]
    woods: BaseGeometry
    built_up: BaseGeometry
    water: BaseGeometry


def lay_out(size_m: float, region: Region, rng: np.random.Generator) -> Landscape:
    """Draw a farmed landscape of ``size_m`` × ``size_m`` metres.

    Land is split again and again across its longer side: first by roads, then by hedges and
    balks into fields or strips. Part of the cells become wood or village; a stream and a pond cut
    into the rest. A gentle warp bends everything, as terrain does.
    """
    scene = box(0.0, 0.0, size_m, size_m)
    field_ha = _mean_field_ha(size_m, region)
    estates = _split_until(_start(size_m, rng), 11.0 * field_ha, rng)
    cells = []
    for estate in estates:
        land = estate.buffer(-rng.uniform(3.5, 5.5), join_style="mitre")
        if not land.is_empty:
            cells.extend(_fields_of(_largest(land), field_ha, region.strip_share, rng))
    warp = _Warp(size_m, rng)
    cells = [cell for cell in (_largest(warp(cell)) for cell in cells) if cell.intersects(scene)]

    water = _water(size_m, region, rng)
    taken = _choose_cover(cells, scene, size_m, region, rng)
    dry = unary_union([water]).buffer(9.0)
    parcels = []
    for cell, cover in zip(cells, taken, strict=True):
        if cover == "field":
            parcel = _largest(cell.intersection(scene).difference(dry))
            if _is_worth_farming(parcel):
                parcels.append(parcel)
    woods = unary_union([c.buffer(5.0) for c, k in zip(cells, taken, strict=True) if k == "wood"])
    built = unary_union([c.buffer(2.0) for c, k in zip(cells, taken, strict=True) if k == "built"])
    return Landscape(
        size_m=size_m,
        parcels=tuple(parcels),
        woods=woods.intersection(scene).difference(unary_union(parcels)),
        built_up=built.intersection(scene).difference(unary_union(parcels)),
        water=water.intersection(scene),
    )


def _mean_field_ha(size_m: float, region: Region) -> float:
    farmed_ha = size_m**2 / HECTARE_M2 * (1.0 - region.wood_share - region.built_share - 0.08)
    wanted = max(FEWEST_FIELDS, region.fields_per_km2 * size_m**2 / 1e6)
    # splitting stops between 0.7 and 1.4 times the size aimed at, and fields lose their margins
    return float(np.clip(1.75 * farmed_ha / wanted, 0.9, 8.0))


def _start(size_m: float, rng: np.random.Generator) -> Polygon:
    square = box(-0.35 * size_m, -0.35 * size_m, 1.35 * size_m, 1.35 * size_m)
    return affinity.rotate(square, rng.uniform(-40.0, 40.0), origin="centroid")


def _split_until(land: Polygon, target_ha: float, rng: np.random.Generator) -> list[Polygon]:
    if land.area < HECTARE_M2 * target_ha * math.exp(rng.normal(0.0, 0.25)) * 1.35:
        return [land]
    parts = _cut(land, rng.uniform(0.36, 0.64), rng.normal(0.0, 6.0))
    return [piece for part in parts for piece in _split_until(part, target_ha, rng)]


def _fields_of(
    land: Polygon, field_ha: float, strip_share: float, rng: np.random.Generator
) -> list[Polygon]:
    """Strips side by side, or fields from repeated splitting; a balk or hedge between them."""
    if rng.random() < strip_share:
        pieces = _strips(land, field_ha * rng.uniform(0.45, 0.8), rng)
    else:
        pieces = _random_fields(land, field_ha, rng)
    margins = [piece.buffer(-_balk_m(rng), join_style="mitre") for piece in pieces]
    return [_largest(piece) for piece in margins if not piece.is_empty]


def _random_fields(land: Polygon, field_ha: float, rng: np.random.Generator) -> list[Polygon]:
    wanted = float(
        np.clip(
            field_ha * math.exp(rng.normal(0.0, 0.45)),
            1.1 * SMALLEST_FIELD_HA,
            0.71 * LARGEST_FIELD_HA,
        )
    )
    if land.area < HECTARE_M2 * wanted * 1.4:
        return [land]
    parts = _cut(land, rng.uniform(0.33, 0.67), rng.normal(0.0, 5.0))
    return [piece for part in parts for piece in _random_fields(part, field_ha, rng)]


def _strips(land: Polygon, strip_ha: float, rng: np.random.Generator) -> list[Polygon]:
    """Parallel cuts: the strips run across the longer side of the land."""
    count = max(2, round(land.area / HECTARE_M2 / strip_ha))
    ends = np.cumsum(rng.uniform(0.5, 1.6, count))
    tilt = rng.normal(0.0, 2.0)
    pieces = [land]
    for share in ends[:-1] / ends[-1]:
        line = _cutting_line(land, float(share), tilt)
        pieces = [part for piece in pieces for part in split(piece, line).geoms]
    return [piece for piece in pieces if isinstance(piece, Polygon)]


def _balk_m(rng: np.random.Generator) -> float:
    """Half of the gap between two fields: a balk, a ditch, or a hedge."""
    return float(rng.choice([1.2, 2.5, 4.5], p=[0.5, 0.3, 0.2]))


def _cut(land: Polygon, share: float, tilt_deg: float) -> list[Polygon]:
    """Cut across the longer side, ``share`` of the way along it."""
    parts = split(land, _cutting_line(land, share, tilt_deg)).geoms
    return [part for part in parts if isinstance(part, Polygon)]


def _cutting_line(land: Polygon, share: float, tilt_deg: float) -> LineString:
    along, length = _longer_side(land)
    middle = land.minimum_rotated_rectangle.centroid
    point = np.array([middle.x, middle.y]) + along * (share - 0.5) * length
    across = np.array([-along[1], along[0]]) * 2.0 * length
    return affinity.rotate(LineString([point - across, point + across]), tilt_deg)


def _longer_side(land: Polygon) -> tuple[NDArray[np.float64], float]:
    """Unit vector along the longer side of the enclosing rectangle, and its length in metres."""
    corners = np.array(land.minimum_rotated_rectangle.exterior.coords)[:3]
    sides = np.diff(corners, axis=0)
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    longest = int(np.argmax(lengths))
    return sides[longest] / max(float(lengths[longest]), 1e-9), float(lengths[longest])


class _Warp:
    """A smooth displacement: three waves of a kilometre or two."""

    def __init__(self, size_m: float, rng: np.random.Generator) -> None:
        wavelength = rng.uniform(900.0, 2200.0, 3)
        heading = rng.uniform(0.0, 2.0 * np.pi, 3)
        self._wave = 2.0 * np.pi / wavelength * np.array([np.cos(heading), np.sin(heading)])
        self._phase = rng.uniform(0.0, 2.0 * np.pi, (2, 3))
        self._amplitude = rng.uniform(10.0, 26.0, (2, 3))

    def __call__(self, land: Polygon) -> BaseGeometry:
        dense = shapely.segmentize(land, 60.0)
        return shapely.make_valid(shapely.transform(dense, self._displace))

    def _displace(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        angle = points @ self._wave
        shift = [np.sin(angle + self._phase[i]) @ self._amplitude[i] for i in range(2)]
        return points + np.stack(shift, axis=1)


def _choose_cover(
    cells: list[Polygon],
    scene: Polygon,
    size_m: float,
    region: Region,
    rng: np.random.Generator,
) -> list[str]:
    """ "wood", "built" or "field" for each cell; woods and villages hang together."""
    centres = np.array([[cell.centroid.x, cell.centroid.y] for cell in cells])
    areas = np.array([cell.intersection(scene).area for cell in cells])
    cover = np.full(len(cells), "field", dtype="<U5")
    villages = rng.uniform(0.12, 0.88, (max(1, round(size_m / 2500.0)), 2)) * size_m
    nearness = -np.min(np.hypot(*(centres[:, None] - villages[None]).transpose(2, 0, 1)), axis=1)
    _take(
        cover,
        areas,
        nearness + rng.normal(0.0, 90.0, len(cells)),
        region.built_share,
        "built",
    )
    groves = rng.uniform(0.0, 1.0, (max(3, round(size_m**2 / 1.1e6)), 2)) * size_m
    apart = np.hypot(*(centres[:, None] - groves[None]).transpose(2, 0, 1))
    closeness = -np.min(apart * rng.uniform(0.6, 2.2, len(groves)), axis=1)
    _take(
        cover,
        areas,
        closeness + rng.normal(0.0, 110.0, len(cells)),
        region.wood_share,
        "wood",
    )
    return [str(item) for item in cover]


def _take(
    cover: NDArray[np.str_],
    areas: NDArray[np.float64],
    score: NDArray[np.float64],
    share: float,
    name: str,
) -> None:
    """Turn the highest-scored fields into ``name`` until they hold ``share`` of the area."""
    got = 0.0
    for i in np.argsort(-score):
        if got >= share * areas.sum():
            return
        if cover[i] == "field":
            cover[i] = name
            got += float(areas[i])


def _water(size_m: float, region: Region, rng: np.random.Generator) -> BaseGeometry:
    """A winding stream from edge to edge, and a pond of a few hectares."""
    along = np.linspace(-0.1, 1.1, 60)
    offset = rng.uniform(0.2, 0.8) * np.ones_like(along)
    for wavelength in (0.9, 0.37, 0.16):
        swing = 0.09 * wavelength
        offset += swing * np.sin(2 * np.pi * along / wavelength + rng.uniform(0, 2 * np.pi))
    points = np.stack([along, offset], axis=1) * size_m
    stream = LineString(points).buffer(region.stream_m / 2.0)
    turned = affinity.rotate(stream, rng.uniform(0.0, 360.0), origin=(size_m / 2, size_m / 2))
    radius = math.sqrt(0.004 * size_m**2 / math.pi) * rng.uniform(0.7, 1.2)
    angle = np.linspace(0.0, 2.0 * np.pi, 40, endpoint=False)
    wobble = 1.0 + sum(
        (rng.uniform(0.05, 0.16) * np.sin(k * angle + rng.uniform(0, 6.3)) for k in (2, 3, 5)),
        start=np.zeros_like(angle),
    )
    centre = rng.uniform(0.1, 0.9, 2) * size_m
    shore = centre + radius * wobble[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return unary_union([turned, Polygon(shore).buffer(0.0)])


def _largest(shape: BaseGeometry) -> Polygon:
    if isinstance(shape, Polygon):
        return shape
    polygons = [part for part in getattr(shape, "geoms", []) if isinstance(part, Polygon)]
    polygons += [
        part
        for nested in getattr(shape, "geoms", [])
        if isinstance(nested, MultiPolygon)
        for part in nested.geoms
    ]
    return max(polygons, key=lambda part: part.area) if polygons else Polygon()


def _is_worth_farming(parcel: Polygon) -> bool:
    """Half a hectare at least, and wide enough for a machine and a few pixels."""
    if parcel.is_empty or parcel.area < SMALLEST_FIELD_HA * HECTARE_M2:
        return False
    if parcel.area > 1.1 * LARGEST_FIELD_HA * HECTARE_M2:
        return False
    return not parcel.buffer(-15.0).is_empty


def parcel_heading_rad(parcel: Polygon) -> float:
    """Direction of the longer side: the way in which the field is worked."""
    along, _ = _longer_side(parcel)
    return float(math.atan2(along[1], along[0]))
