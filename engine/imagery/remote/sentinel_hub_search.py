"""What the Catalog API of a Sentinel Hub has, one observation a pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sentinelhub.api.catalog import SentinelHubCatalog
from sentinelhub.constants import CRS
from sentinelhub.exceptions import BaseSentinelHubException
from sentinelhub.geometry import Geometry
from shapely import make_valid
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from furrow.engine.contract.errors import ServiceFailed
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import S1_BANDS, S2_BANDS, SCENE_CLASS_BAND
from furrow.engine.imagery.passes import LONGEST_PASS
from furrow.engine.imagery.remote.found import Query, RemoteBand, RemoteObservation
from furrow.engine.imagery.remote.sentinel_hub_pixels import FIRST_SENSED, LAST_SENSED
from furrow.engine.imagery.remote.sentinel_hub_service import HubClient

COLLECTIONS = {"s2": "sentinel-2-l2a", "s1": "sentinel-1-grd"}
PAGE_ITEMS = 100
ITEMS = "furrow:items"
"""Property: the archive's names of the tiles or frames that a pass was put together from."""

_S2_NAME = re.compile(r"(S2[A-Z])_MSIL2A_\d{8}T\d{6}_N\d{4}_R(\d{3})_T(\d{2}[A-Z]{3})_")
_S1_NAME = re.compile(r"(S1[A-Z])_IW_GRD")


@dataclass(frozen=True)
class _Item:
    """One tile or frame."""

    id: str
    moment: datetime
    footprint: BaseGeometry
    platform: str
    orbit: str
    relative_orbit: int | None
    tile: str
    cloud_cover: float | None

    @property
    def flight(self) -> tuple[object, ...]:
        return (self.platform, self.orbit, self.relative_orbit)


def search_passes(
    client: HubClient, host: str, query: Query, convention: str
) -> list[RemoteObservation]:
    """Passes over the area in the season.

    The Process API mosaics whatever was sensed in a span of time, so tiles of one pass, however
    many, are one observation here.

    Args:
        convention: that Sentinel-1 will be fetched in.

    Raises:
        HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled
    """
    found = []
    for sensor in query.sensors:
        try:
            items = [_item(feature) for feature in _features(client, sensor, query)]
        except (BaseSentinelHubException, ValueError, KeyError, TypeError, AttributeError) as bad:
            detail = Message("its catalog sent something else than a list of images")
            raise ServiceFailed(host, detail) from bad
        found += [_observation(sensor, one, convention) for one in _passes(items)]
    return found


def _features(client: HubClient, sensor: str, query: Query) -> Iterator[dict[str, Any]]:
    catalog = SentinelHubCatalog(config=client.config)
    catalog.client = client
    yield from catalog.search(
        COLLECTIONS[sensor],
        time=(query.first_moment, query.last_moment),
        geometry=Geometry(query.outline.simplify(0.0), CRS.WGS84),
        filter=_filter(sensor, query.orbits),
        limit=PAGE_ITEMS,
    )


def _filter(sensor: str, orbits: str) -> str | None:
    if sensor != "s1":
        return None
    wanted = ["sar:instrument_mode='IW'", "s1:polarization='DV'"]
    if orbits in ("ascending", "descending"):
        wanted.append(f"sat:orbit_state='{orbits}'")
    return " AND ".join(wanted)


def _item(feature: dict[str, Any]) -> _Item:
    name, stated = str(feature["id"]), feature["properties"]
    moment = datetime.fromisoformat(stated["datetime"])
    optical, radar = _S2_NAME.match(name), _S1_NAME.match(name)
    match = optical or radar
    platform = str(stated.get("platform") or (_platform(match.group(1)) if match else ""))
    cloud_cover = stated.get("eo:cloud_cover")
    return _Item(
        id=name,
        moment=moment if moment.tzinfo else moment.replace(tzinfo=UTC),
        footprint=make_valid(shape(feature["geometry"])),
        platform=platform.lower(),
        orbit=str(stated.get("sat:orbit_state", "")).lower(),
        relative_orbit=int(optical.group(2)) if optical else stated.get("sat:relative_orbit"),
        tile=optical.group(3) if optical else "",
        cloud_cover=float(cloud_cover) if isinstance(cloud_cover, int | float) else None,
    )


def _platform(short: str) -> str:
    """ "S2A" -> "sentinel-2a" """
    return f"sentinel-{short[1:].lower()}"


def _passes(items: Iterable[_Item]) -> list[list[_Item]]:
    passes: list[list[_Item]] = []
    latest: dict[tuple[object, ...], list[_Item]] = {}
    for item in sorted(items, key=lambda item: (item.moment, item.id)):
        known = latest.get(item.flight)
        if known is not None and item.moment - known[0].moment <= LONGEST_PASS:
            known.append(item)
        else:
            latest[item.flight] = [item]
            passes.append(latest[item.flight])
    return passes


def _observation(sensor: str, items: Sequence[_Item], convention: str) -> RemoteObservation:
    first, last = items[0], items[-1]
    short = first.platform.replace("sentinel-", "S").upper() or sensor.upper()
    tiles = sorted({item.tile for item in items})
    parts = [short, f"{first.moment:%Y%m%dT%H%M%S}", *(tiles if len(tiles) == 1 else [])]
    clouds = [item.cloud_cover for item in items if item.cloud_cover is not None]
    properties: dict[str, object] = {
        FIRST_SENSED: first.moment.isoformat(),
        LAST_SENSED: last.moment.isoformat(),
        ITEMS: [item.id for item in items],
    }
    if first.relative_orbit is not None:
        properties["sat:relative_orbit"] = first.relative_orbit
    if clouds:
        properties["eo:cloud_cover"] = round(sum(clouds) / len(clouds), 2)
    if sensor == "s1":
        # Else what was fetched in one convention would be taken for the other.
        parts.append(convention)
    return RemoteObservation(
        id="_".join(part for part in parts if part),
        sensor=sensor,
        collection=COLLECTIONS[sensor],
        moment=first.moment,
        footprint=unary_union([item.footprint for item in items]),
        bands=_bands(sensor),
        tile=tiles[0] if len(tiles) == 1 else "",
        orbit=first.orbit,
        platform=first.platform,
        convention=convention if sensor == "s1" else "",
        properties=properties,
    )


def _bands(sensor: str) -> dict[str, RemoteBand]:
    if sensor == "s1":
        return {name: RemoteBand(name, unit="linear") for name in S1_BANDS}
    # Harmonised: the service takes the offset out, whatever the processing baseline.
    bands = {name: RemoteBand(name, scale=0.0001, offset=0.0, nodata=0.0) for name in S2_BANDS}
    return bands | {SCENE_CLASS_BAND: RemoteBand(SCENE_CLASS_BAND, nodata=0.0)}
