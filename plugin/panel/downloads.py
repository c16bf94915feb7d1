"""The requests of a download, made of what was chosen in the panel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils

from furrow.engine.contract.errors import BadRequest, CredentialsMissing
from furrow.engine.contract.requests import FetchImagery, SearchImagery
from furrow.plugin.canvas.areas import is_rectangle
from furrow.plugin.panel.state import DRAWN, DRAWN_POLYGON, INPUTS, Draft
from furrow.plugin.processing.accounts import AccountUnreadable, account_of
from furrow.plugin.processing.imagery_sources import source_named

NAME = "imagery"
RECORD = "download.json"
"""Written by the engine as soon as a download begins."""


def download_folder(folder: str, number: int = 1) -> str:
    """Where a project's downloaded imagery lies; later numbers for other areas or seasons."""
    return str(Path(folder) / INPUTS / (NAME if number == 1 else f"{NAME}-{number}"))


def earlier_download(folder: str) -> str:
    """The download that a folder without a project holds; empty where there is none."""
    there = Path(download_folder(folder))
    return str(there) if (there / RECORD).is_file() else ""


def choices_of(download: str) -> dict[str, Any]:
    """What was chosen for an earlier download, as fields of a draft; none where it is not told."""
    try:
        record = json.loads((Path(download) / RECORD).read_text(encoding="utf-8"))
        query, area = record["query"], record["area"]
        choices = {
            "season_start": str(query["season_start"]),
            "season_end": str(query["season_end"]),
            "source": source_named(str(query["source"])).name,
            "sensors": str(query["sensors"]),
            "max_cloud": int(query["max_cloud"]),
            "time_step": str(query.get("time_step", "month")),
            "clouds": str(query.get("clouds", "normal")),
            "orbits": str(query.get("orbits", "joined")),
            "area_is_settled": True,
        }
        if area["type"] in ("Polygon", "MultiPolygon"):
            text = json.dumps(area)
            kind = DRAWN if is_rectangle(text) else DRAWN_POLYGON
            choices |= {"area": text, "area_from": kind}
        return choices
    except (OSError, ValueError, KeyError, TypeError):
        return {}  # whoever goes on with it is told by the engine what is wrong with it


def search_request(draft: Draft, into: str) -> SearchImagery:
    """Raises CredentialsMissing, BadRequest."""
    return SearchImagery(**_query(draft), folder=into)


def fetch_request(draft: Draft, into: str) -> FetchImagery:
    """Without an area in the draft: go on with the download that is there.

    Raises CredentialsMissing, BadRequest.
    """
    return FetchImagery(**_query(draft), folder=into)


def area_file(area: str) -> str:
    """The draft's area as a file that the engine reads."""
    file = Path(QgsProcessingUtils.generateTempFilename("area.geojson"))
    file.write_text(area, encoding="utf-8")
    return str(file)


def _query(draft: Draft) -> dict[str, Any]:
    source = source_named(draft.source)
    account: dict[str, str] = {}
    if source.needs_account:
        if not draft.account:
            raise CredentialsMissing(source.title)
        try:
            account = account_of(draft.account)
        except AccountUnreadable as problem:
            raise BadRequest("account", str(problem).rstrip(".")) from problem
    return {
        "area": area_file(draft.area) if draft.area else None,
        "season_start": draft.season_start or None,
        "season_end": draft.season_end or None,
        "source": source.name,
        "sensors": ",".join(draft.sensors_there),
        "max_cloud": draft.max_cloud,
        "time_step": draft.time_step,
        "clouds": draft.clouds,
        "orbits": draft.orbits,
        **account,
    }
