"""Imagery: searched, fetched, looked at, prepared."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, requests, results


def search_imagery(
    area: Path,
    season_start: str,
    season_end: str,
    *,
    source: str = "planetary-computer",
    sensors: str = "s2,s1",
    max_cloud: int = 80,
    orbits: str = "joined",
    s1_convention: str = "gamma0-rtc",
    time_step: str = "month",
    clouds: str = "normal",
    connections: int = 8,
    endpoint: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    folder: Path | None = None,
    reporter: Reporter | None = None,
) -> results.ImageryFound:
    """Say what a download would give: dates, cloud over the area, gaps, bytes and time."""
    request = requests.SearchImagery(
        area=os.fspath(area),
        season_start=season_start,
        season_end=season_end,
        source=source,
        sensors=sensors,
        max_cloud=max_cloud,
        orbits=orbits,
        s1_convention=s1_convention,
        time_step=time_step,
        clouds=clouds,
        connections=connections,
        endpoint=endpoint,
        client_id=client_id,
        client_secret=client_secret,
        folder=optional(folder),
    )
    return run(request, results.ImageryFound, reporter)


def fetch_imagery(
    folder: Path,
    area: Path | None = None,
    season_start: str | None = None,
    season_end: str | None = None,
    *,
    source: str = "planetary-computer",
    sensors: str = "s2,s1",
    max_cloud: int = 80,
    orbits: str = "joined",
    s1_convention: str = "gamma0-rtc",
    time_step: str = "month",
    clouds: str = "normal",
    connections: int = 8,
    endpoint: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    reporter: Reporter | None = None,
) -> results.ImageryFetched:
    """Download a season over an area; without an area, go on with what the folder began."""
    request = requests.FetchImagery(
        folder=os.fspath(folder),
        area=optional(area),
        season_start=season_start,
        season_end=season_end,
        source=source,
        sensors=sensors,
        max_cloud=max_cloud,
        orbits=orbits,
        s1_convention=s1_convention,
        time_step=time_step,
        clouds=clouds,
        connections=connections,
        endpoint=endpoint,
        client_id=client_id,
        client_secret=client_secret,
    )
    return run(request, results.ImageryFetched, reporter)


def show_imagery(folder: Path, *, reporter: Reporter | None = None) -> results.ImageryFound:
    """Say what imagery a folder, or a project's source, holds."""
    request = requests.ShowImagery(folder=os.fspath(folder))
    return run(request, results.ImageryFound, reporter)


def prepare_imagery(project: Path, *, reporter: Reporter | None = None) -> results.ImageryPrepared:
    """Read the season's imagery, mask clouds and make one composite a sensor and month."""
    request = requests.PrepareImagery(project=os.fspath(project))
    return run(request, results.ImageryPrepared, reporter)
