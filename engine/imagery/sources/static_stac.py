"""A static STAC catalog on disk (catalog.json or collection.json)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pystac

from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import (
    SCENE_CLASS_BAND,
    BandFile,
    Observation,
    band_name,
    sensor_of_band,
)

PRIORITY = 0


def can_read(path: Path) -> bool:
    return _root(path) is not None


def observations(path: Path) -> list[Observation]:
    root = _root(path)
    if root is None:
        return []
    found = []
    try:
        catalog = pystac.read_file(str(root))
        if not isinstance(catalog, pystac.Catalog):
            return []
        for item in catalog.get_items(recursive=True):
            observation = _observation(item)
            if observation is not None:
                found.append(observation)
    except (json.JSONDecodeError, pystac.STACError, KeyError, OSError) as problem:
        raise ImageTruncated(
            str(root), Message("it cannot be read ({problem})", problem=str(problem))
        ) from problem
    return found


def _root(path: Path) -> Path | None:
    if path.is_file():
        return path if path.suffix == ".json" else None
    for name in ("catalog.json", "collection.json"):
        if (path / name).is_file():
            return path / name
    return None


def _observation(item: pystac.Item) -> Observation | None:
    bands: dict[str, BandFile] = {}
    for key, asset in item.assets.items():
        name = band_name(key)
        href = asset.get_absolute_href()
        if name is not None and href is not None:
            bands[name] = _band_file(Path(href), asset.extra_fields)
    data_bands = [name for name in bands if name != SCENE_CLASS_BAND]
    if not data_bands or item.datetime is None:
        return None
    if item.properties.get("earthsearch:boa_offset_applied") is True:
        # Earth Search took the offset out of these pixels and left it in the bands' metadata.
        bands = {name: replace(band, offset=0.0) for name, band in bands.items()}
    sensor = sensor_of_band(data_bands[0])
    return Observation(
        id=item.id,
        sensor=sensor,
        day=item.datetime.date(),
        bands=bands,
        convention=_convention(item) if sensor == "s1" else "",
        orbit=str(item.properties.get("sat:orbit_state", "")),
        simulated=bool(item.properties.get("furrow:simulated", False)),
        moment=item.datetime,
        properties={
            key: str(item.properties[key])
            for key in ("platform", "s2:processing_baseline", "s2:mgrs_tile", "sat:relative_orbit")
            if key in item.properties
        },
    )


def _band_file(path: Path, fields: dict[str, Any]) -> BandFile:
    stated = (fields.get("raster:bands") or fields.get("bands") or [{}])[0]
    # STAC 1.1 moved these fields out of raster:bands, onto the band or the asset itself.
    facts = {
        key: stated.get(key, stated.get(f"raster:{key}", fields.get(f"raster:{key}")))
        for key in ("scale", "offset", "nodata", "unit")
    }
    if facts["unit"] is None:
        facts["unit"] = fields.get("unit")
    return BandFile(
        path=path,
        scale=_number(facts["scale"]),
        offset=_number(facts["offset"]),
        nodata=_number(facts["nodata"]),
        unit=_unit(facts["unit"]),
    )


def _convention(item: pystac.Item) -> str:
    stated = item.properties.get("furrow:s1_convention")
    if stated:
        return str(stated)
    return "gamma0-rtc" if "rtc" in (item.collection_id or "") else "unknown"


def _number(value: Any) -> float | None:
    if value is None or isinstance(value, str):
        return float(value) if value in ("nan", "inf", "-inf") else None
    return float(value)


def _unit(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    return {"db": "dB", "linear": "linear", "power": "linear"}.get(value.strip().lower())
