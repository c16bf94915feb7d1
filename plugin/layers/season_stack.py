"""The season stack of a project (imagery/), read with the standard library only."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Callable, TypeVar

from furrow.engine.contract.errors import ArtefactDamaged, FileMissing, FurrowError
from furrow.engine.contract.message import Message
from furrow.engine.contract.paths import PROJECT_FILE

STACK_FOLDER = "imagery"
COLLECTION = "collection.json"
CLOUDS_FOLDER = "clouds"

T = TypeVar("T")


@dataclass(frozen=True)
class Composite:
    """One picture of the season: a series and a time step."""

    series: str
    """ "s2", "s1", or Sentinel-1 from one side only."""
    start: datetime
    end: datetime
    file: Path
    bands: tuple[str, ...]
    days: tuple[str, ...]
    """Dates that it was made from."""

    @property
    def label(self) -> str:
        """ "2021-05" or "2021-05-01" """
        return self.file.stem.rpartition("_")[2]

    def band(self, name: str) -> int:
        """Number of a band, from 1; 0 where it has none of this name."""
        return self.bands.index(name) + 1 if name in self.bands else 0


@dataclass(frozen=True)
class CloudClass:
    value: int
    name: str
    """ "cloud", "shadow" …"""
    description: str
    color: str


@dataclass(frozen=True)
class CloudMask:
    """What was clear and what was not on one date."""

    day: datetime
    file: Path
    classes: tuple[CloudClass, ...]


@dataclass(frozen=True)
class SeasonStack:
    folder: Path
    project_name: str
    simulated: bool
    composites: tuple[Composite, ...]
    """By series, then by time."""
    masks: tuple[CloudMask, ...]
    key: str
    """Of all that it was made from; another key, other pictures."""

    @property
    def series(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(composite.series for composite in self.composites))

    def of(self, series: str) -> list[Composite]:
        return [composite for composite in self.composites if composite.series == series]


def read_season_stack(folder: Path) -> SeasonStack:
    """Read the stack of a project, given the project's folder or the stack's own.

    Raises:
        FileMissing: nothing is prepared there.
        ArtefactDamaged: a description cannot be read.
    """
    if (folder / PROJECT_FILE).is_file():
        folder = folder / STACK_FOLDER
    collection = read_description(folder / COLLECTION)
    found = _described(folder, collection, _composite)
    composites = [composite for composite in found if composite.file.is_file()]
    if not composites:
        raise FileMissing(str(folder / COLLECTION))
    composites.sort(key=lambda item: (item.series != "s2", item.series, item.start))
    return SeasonStack(
        folder=folder,
        project_name=_project_name(folder),
        simulated=bool(collection.get("furrow:simulated")),
        composites=tuple(composites),
        masks=tuple(_masks(folder / CLOUDS_FOLDER)),
        key=str(collection.get("furrow:inputs_sha256", "")),
    )


def _composite(folder: Path, item: dict[str, Any]) -> Composite:
    about = item["properties"]
    return Composite(
        series=str(about["furrow:sensor"]),
        start=_moment(about["start_datetime"]),
        end=_moment(about["end_datetime"]),
        file=folder / _name_of(item["assets"]["data"]["href"]),
        bands=tuple(map(str, about["furrow:bands"])),
        days=tuple(sorted({str(date["day"]) for date in about.get("furrow:dates", ())})),
    )


def _masks(folder: Path) -> list[CloudMask]:
    """They only add to the stack: what cannot be read of them is left out."""
    try:
        masks = _described(folder, read_description(folder / COLLECTION), _mask)
    except FurrowError:
        return []
    return sorted((mask for mask in masks if mask.file.is_file()), key=lambda mask: mask.day)


def _mask(folder: Path, item: dict[str, Any]) -> CloudMask:
    about, asset = item["properties"], item["assets"]["clouds"]
    return CloudMask(
        day=_moment(about.get("datetime") or about["start_datetime"]),
        file=folder / _name_of(asset["href"]),
        classes=tuple(
            CloudClass(
                int(one["value"]),
                str(one["name"]),
                str(one.get("description", one["name"])),
                "#" + str(one["color_hint"]),
            )
            for one in asset["classification:classes"]
        ),
    )


def _described(
    folder: Path, collection: dict[str, Any], make: Callable[[Path, dict[str, Any]], T]
) -> list[T]:
    """What a collection's items describe. Raises FileMissing, ArtefactDamaged."""
    made = []
    for link in collection.get("links", ()):
        if link.get("rel") != "item":
            continue
        file = folder / _name_of(link.get("href"))
        try:
            made.append(make(folder, read_description(file)))
        except KeyError as problem:
            lacking = Message("it lacks {field}", field=str(problem))
            raise ArtefactDamaged(str(file), lacking) from problem
        except (TypeError, ValueError, AttributeError) as problem:
            raise ArtefactDamaged(str(file), str(problem)) from problem
    return made


def read_description(file: Path) -> dict[str, Any]:
    """A JSON file that describes imagery. Raises FileMissing, ArtefactDamaged."""
    if not file.is_file():
        raise FileMissing(str(file))
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ArtefactDamaged(str(file), str(problem).rstrip(".")) from problem
    if not isinstance(content, dict):
        raise ArtefactDamaged(str(file), Message("it does not describe imagery"))
    return content


def _project_name(folder: Path) -> str:
    try:
        return str(read_description(folder.parent / PROJECT_FILE).get("name") or folder.parent.name)
    except FurrowError:
        return folder.parent.name


def _name_of(href: str) -> str:
    """A project comes from anywhere: only a plain name beside the description is followed."""
    return Path(str(href)).name


def _moment(text: str) -> datetime:
    """Python 3.9 does not read the Z of UTC."""
    return datetime.fromisoformat(str(text)[:19])
