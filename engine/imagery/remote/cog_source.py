"""What sources have in common whose observations are STAC items of cloud-optimised GeoTIFFs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

import pystac
from shapely import make_valid
from shapely.errors import ShapelyError
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from furrow.engine.contract import Grid
from furrow.engine.imagery.observation import band_name, sensor_of_band
from furrow.engine.imagery.remote.cog_window import copy_part, needed_bytes
from furrow.engine.imagery.remote.found import RemoteBand, RemoteObservation
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Transfer

KEPT_PROPERTIES = (
    "s2:processing_baseline",
    "s2:product_uri",
    "s2:datatake_id",
    "earthsearch:boa_offset_applied",
    "sat:relative_orbit",
    "sar:product_type",
    "created",
    "updated",
    "eo:cloud_cover",
)

Sign = Callable[[str, bool], str]
"""The address to read from; True: the last one was refused."""


class CogReading:
    """The reading half of a RemoteSource: each band is a file of its own."""

    def __init__(self, sign: Sign) -> None:
        self._sign = sign

    def groups(self, observation: RemoteObservation, bands: list[str]) -> list[list[str]]:
        return [[band] for band in bands]

    def fetch(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> None:
        for band in bands:
            target = folder / f"{band}.tif"
            file = self._file(observation, band, folder, transfer)
            if not target.exists():
                copy_part(file, grid, target)
            file.forget()

    def needed_bytes(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> int:
        files = [self._file(observation, band, folder, transfer) for band in bands]
        return sum(needed_bytes(file, grid, band) for file, band in zip(files, bands, strict=True))

    def _file(
        self, observation: RemoteObservation, band: str, folder: Path, transfer: Transfer
    ) -> RangeFile:
        href = observation.bands[band].href
        # Of one address only: an item may come to name another file between two runs.
        mark = hashlib.sha256(href.encode()).hexdigest()[:12]
        return RangeFile(folder / f"{band}-{mark}", lambda renew: self._sign(href, renew), transfer)


def remote_observation(item: pystac.Item, **more: Any) -> RemoteObservation | None:
    """An item's facts, where it has a date and bands that Furrow knows."""
    bands = {}
    for key, asset in item.assets.items():
        name = band_name(key)
        href = asset.href
        if name is not None and href.startswith(("http://", "https://")):
            bands[name] = _remote_band(href, asset.extra_fields)
    sensors = {sensor_of_band(name) for name in bands}
    footprint = _footprint(item)
    if len(sensors) != 1 or item.datetime is None or footprint is None:
        return None
    moment = item.datetime
    stated = item.properties
    facts: dict[str, Any] = {
        "id": item.id,
        "sensor": sensors.pop(),
        "collection": item.collection_id or "",
        "moment": moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC),
        "footprint": footprint,
        "bands": bands,
        "tile": _tile(stated),
        "orbit": str(stated.get("sat:orbit_state") or ""),
        "platform": str(stated.get("platform") or "").lower(),
        "properties": {key: stated[key] for key in KEPT_PROPERTIES if key in stated},
    }
    return RemoteObservation(**{**facts, **more})


def _footprint(item: pystac.Item) -> BaseGeometry | None:
    try:
        footprint = make_valid(shape(item.geometry))
    except (ShapelyError, AttributeError, LookupError, TypeError, ValueError):
        return None  # none, or none that can be drawn
    return None if footprint.is_empty else footprint


def _remote_band(href: str, fields: dict[str, Any]) -> RemoteBand:
    bands = fields.get("raster:bands") or fields.get("bands")
    first = bands[0] if isinstance(bands, list) else None
    stated = first if isinstance(first, dict) else {}

    def number(key: str) -> float | None:
        value = stated.get(key, stated.get(f"raster:{key}", fields.get(f"raster:{key}")))
        return float(value) if isinstance(value, int | float) else None

    return RemoteBand(href, number("scale"), number("offset"), number("nodata"))


def _tile(properties: dict[str, Any]) -> str:
    if properties.get("s2:mgrs_tile"):
        return str(properties["s2:mgrs_tile"])
    if str(properties.get("grid:code", "")).startswith("MGRS-"):
        return str(properties["grid:code"]).removeprefix("MGRS-")
    parts = [properties.get(f"mgrs:{key}") for key in ("utm_zone", "latitude_band", "grid_square")]
    return "".join(str(part) for part in parts) if None not in parts else ""
