"""From a request for imagery to what the engine works with: shared by search and download."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

import geopandas as gpd
from shapely.geometry import mapping, shape

from furrow.engine.contract import Message, Season
from furrow.engine.contract.compositing import CLOUDS, ORBITS
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.requests import ImageryQuery
from furrow.engine.imagery.area import read_area
from furrow.engine.imagery.extent import area_grid
from furrow.engine.imagery.remote.found import Query
from furrow.engine.imagery.remote.sources import Access, RemoteSource, connect, source_facts
from furrow.engine.imagery.remote.transfer import Transfer

Q = TypeVar("Q", bound=ImageryQuery)

SENSORS = ("s2", "s1")
CONVENTIONS = ("gamma0-rtc", "sigma0-ellipsoid")
MOST_CONNECTIONS = 32


def query_of(request: ImageryQuery) -> Query:
    """Where, when and what.

    Raises:
        BadRequest, FileMissing, LabelsUnreadable
    """
    if not request.area:
        raise BadRequest("area", Message("it must be given"))
    if not (request.season_start and request.season_end):
        raise BadRequest("season", Message("give both the first and the last day"))
    try:
        season = Season(request.season_start, request.season_end, request.time_step)
        season.steps()
    except ValueError as problem:
        raise BadRequest("season", problem.args[0]) from problem
    _one_of("clouds", request.clouds, CLOUDS)
    _one_of("orbits", request.orbits, ORBITS)
    _one_of("s1_convention", request.s1_convention, CONVENTIONS)
    if not 0 <= request.max_cloud <= 100:
        raise BadRequest("max_cloud", Message("it must lie between 0 and 100"))
    if not 1 <= request.connections <= MOST_CONNECTIONS:
        most = Message("it must lie between 1 and {most}", most=MOST_CONNECTIONS)
        raise BadRequest("connections", most)
    area = read_area(request.area).to_crs("EPSG:4326")
    return Query(area, area_grid(area), season, _sensors(request.sensors), request.orbits)


def source_of(request: ImageryQuery, query: Query, transfer: Transfer) -> RemoteSource:
    """Raises SourceUnknown, SensorNotThere, CredentialsMissing."""
    access = Access(
        endpoint=request.endpoint or "",
        client_id=request.client_id or os.environ.get("SH_CLIENT_ID", ""),
        client_secret=request.client_secret or os.environ.get("SH_CLIENT_SECRET", ""),
        s1_convention=request.s1_convention,
    )
    return connect(request.source, access, query.sensors)


def stored_query(request: ImageryQuery) -> dict[str, Any]:
    """A request as it may lie on disk: without area, folder and credentials."""
    return {
        field.name: getattr(request, field.name)
        for field in fields(ImageryQuery)
        if field.name != "area" and field.metadata.get("kind") != "secret"
    }


def taken_up(request: Q, stored: dict[str, Any]) -> Q:
    """An earlier request, with the credentials and the number of connections of this one.

    Raises:
        BadRequest: an account would be shown to an address that only the folder names.
        SourceUnknown
    """
    endpoint = stored.get("endpoint")
    needs_account = source_facts(str(stored.get("source"))).needs_account
    if endpoint and endpoint != request.endpoint and needs_account:
        unsaid = Message(
            "this folder was downloaded from {endpoint}; name that address again, so that your "
            "account is not sent where a file says",
            endpoint=endpoint,
        )
        raise BadRequest("endpoint", unsaid)
    known = {field.name for field in fields(ImageryQuery) if field.metadata.get("kind") != "secret"}
    known -= {"connections", "area"}
    return replace(request, **{key: value for key, value in stored.items() if key in known})


def outline_of(area: gpd.GeoSeries) -> dict[str, Any]:
    geometry: dict[str, Any] = mapping(area.union_all())
    return geometry


def area_of(geometry: dict[str, Any]) -> gpd.GeoSeries:
    return gpd.GeoSeries([shape(geometry)], crs="EPSG:4326")


def existing_folder(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists: whose disk it will be on."""
    while not folder.exists():
        folder = folder.parent
    return folder


def _sensors(asked: str) -> tuple[str, ...]:
    names = {part.strip().lower() for part in asked.split(",") if part.strip()}
    if not names or names - set(SENSORS):
        raise BadRequest("sensors", Message("it must be s2, s1, or both with a comma"))
    return tuple(name for name in SENSORS if name in names)


def _one_of(field: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise BadRequest(
            field, Message("{name} must be one of {known}", name=field, known=list(known))
        )
