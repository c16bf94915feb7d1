"""What was downloaded, on disk: a static STAC catalog, one folder an observation.

catalog.json
download.json                 what was asked for, and what was left out
COLLECTION/ID/ID.json         the item, with where its pixels come from
COLLECTION/ID/B02.tif …       pixels as the source stores them
.fetch/COLLECTION/ID/         not finished yet
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pystac
from shapely.geometry import mapping, shape

import furrow
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest, OtherDownload
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.message import Message
from furrow.engine.contract.requests import ImageryQuery
from furrow.engine.contract.results import DateFound
from furrow.engine.contract.season import Season
from furrow.engine.imagery.projection import EXTENSION, projection_of_file
from furrow.engine.imagery.remote.found import RemoteBand, RemoteObservation
from furrow.engine.project.artefacts import read_json
from furrow.engine.project.writing import UNFINISHED, write_text

CATALOG_FILE = "catalog.json"
RECORD_FILE = "download.json"
UNFINISHED_FOLDER = ".fetch"
SCHEMA = 1
LONGEST_NAME = 100
# Windows keeps these for devices, whatever their ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True)
class DownloadRecord:
    """Contents of download.json."""

    area: dict[str, Any]
    """GeoJSON geometry in longitude and latitude."""
    grid: Grid
    query: dict[str, Any]
    """The last request, without credentials: what “go on” means. What earlier requests for other
    sensors or seasons left out, or failed to fetch, stays listed; to try that again, ask for it."""
    left_out: tuple[DateFound, ...] = ()
    """Cloudy dates, which need not be looked at again."""
    failed: tuple[DateFound, ...] = ()
    schema: int = SCHEMA


class LocalCatalog:
    """A download's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def record_file(self) -> Path:
        return self.folder / RECORD_FILE

    def record(self) -> DownloadRecord | None:
        """None where nothing was downloaded here yet.

        Raises:
            ArtefactDamaged, OtherDownload
        """
        if not self.record_file.is_file():
            return None
        try:
            return _checked(from_json(DownloadRecord, read_json(self.record_file)))
        except (BadRequest, LookupError, TypeError, ValueError, AttributeError) as problem:
            detail = Message("{file} is of another kind", file=RECORD_FILE)
            raise OtherDownload(str(self.folder), detail) from problem

    def write_record(self, record: DownloadRecord) -> None:
        write_text(self.record_file, json.dumps(to_json(record), indent=1) + "\n")

    def place(self, observation: RemoteObservation) -> Path:
        """Folder of a finished observation."""
        return self.folder / _name(observation.collection) / _name(observation.id)

    def workplace(self, observation: RemoteObservation) -> Path:
        """Folder of an observation that is being fetched."""
        unfinished = self.folder / UNFINISHED_FOLDER
        return unfinished / _name(observation.collection) / _name(observation.id)

    def holds(self, observation: RemoteObservation) -> bool:
        place = self.place(observation)
        return (place / f"{place.name}.json").is_file()

    def finish(
        self, observation: RemoteObservation, source: str, clear_share: float | None
    ) -> None:
        """Make an observation count, all of whose bands lie in its workplace."""
        work, place = self.workplace(observation), self.place(observation)
        for path in list(work.iterdir()):
            if path.suffix != ".tif" or UNFINISHED in path.name:
                path.unlink()  # parts of files, of this run or of one that was killed
        bands = {
            path.stem: observation.bands[path.stem]
            for path in sorted(work.glob("*.tif"))
            if path.stem in observation.bands
        }
        item = _item(replace(observation, bands=bands), work, source, clear_share)
        write_text(work / f"{place.name}.json", json.dumps(item, indent=1) + "\n")
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():  # without its item: not ours to count, and in the way
            shutil.rmtree(place)
        work.rename(place)

    def drop(self, observation: RemoteObservation) -> None:
        """Throw away what was fetched of an observation that is not wanted."""
        shutil.rmtree(self.workplace(observation), ignore_errors=True)

    def sweep(self) -> None:
        """Throw away everything unfinished."""
        shutil.rmtree(self.folder / UNFINISHED_FOLDER, ignore_errors=True)

    def finished_items(self) -> list[Path]:
        """The items of all finished observations."""
        return sorted(
            path
            for path in self.folder.glob("*/*/*.json")
            if path.stem == path.parent.name and UNFINISHED_FOLDER not in path.parts
        )

    def write_catalog(self) -> None:
        """List what is finished, in catalog.json."""
        catalog = pystac.Catalog(
            "furrow-download", "Sentinel imagery of one area, downloaded by Furrow"
        )
        document: dict[str, Any] = catalog.to_dict(include_self_link=False)
        document["links"] = [
            {"rel": "root", "href": f"./{CATALOG_FILE}", "type": "application/json"},
            *(
                {
                    "rel": "item",
                    "href": f"./{path.relative_to(self.folder).as_posix()}",
                    "type": "application/geo+json",
                }
                for path in self.finished_items()
            ),
        ]
        write_text(self.folder / CATALOG_FILE, json.dumps(document, indent=1) + "\n")


def _checked(record: DownloadRecord) -> DownloadRecord:
    """Raises BadRequest, LookupError, TypeError, ValueError or AttributeError for what could not
    be worked with: a person may have changed the file.
    """
    query = from_json(ImageryQuery, record.query)
    Season(query.season_start or "", query.season_end or "", query.time_step)
    is_area = shape(record.area).geom_type in ("Polygon", "MultiPolygon")
    grid = record.grid
    if not is_area or min(grid.width_px, grid.height_px, grid.resolution_m) <= 0:
        raise ValueError(RECORD_FILE)
    return record


def _item(
    observation: RemoteObservation, folder: Path, source: str, clear_share: float | None
) -> dict[str, Any]:
    item = pystac.Item(
        id=observation.id,
        geometry=mapping(observation.footprint),
        bbox=list(observation.footprint.bounds),
        datetime=observation.moment,
        stac_extensions=[EXTENSION],
        properties={
            **observation.properties,
            "platform": observation.platform,
            **({"sat:orbit_state": observation.orbit} if observation.orbit else {}),
            **({"s2:mgrs_tile": observation.tile} if observation.tile else {}),
            **({"furrow:s1_convention": observation.convention} if observation.convention else {}),
            **({} if clear_share is None else {"furrow:clear_share": round(clear_share, 4)}),
            "furrow:source": source,
            "furrow:collection": observation.collection,
            "furrow:fetched": datetime.now(UTC).isoformat(timespec="seconds"),
            "furrow:version": furrow.__version__,
        },
    )
    for name, band in observation.bands.items():
        item.add_asset(name, _asset(name, band, projection_of_file(folder / f"{name}.tif")))
    document: dict[str, Any] = item.to_dict(include_self_link=False, transform_hrefs=False)
    return document


def _asset(name: str, band: RemoteBand, projection: dict[str, Any]) -> pystac.Asset:
    stated = {
        key: value
        for key in ("scale", "offset", "nodata", "unit")
        if (value := getattr(band, key)) is not None
    }
    return pystac.Asset(
        href=f"./{name}.tif",
        media_type=pystac.MediaType.GEOTIFF,
        roles=["data"],
        extra_fields={"raster:bands": [stated], "furrow:href": band.href, **projection},
    )


def _name(text: str) -> str:
    """As a folder's name on every system; of two texts never the same."""
    name = re.sub(r"[^A-Za-z0-9._-]", "_", text).strip(".")[:LONGEST_NAME]
    if name == text and not _RESERVED.match(name):
        return name
    return f"_{name}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
