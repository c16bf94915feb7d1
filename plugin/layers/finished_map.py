"""A finished map folder (maps/NAME-1 of a project), read with the standard library only."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, FileMissing, FurrowError
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.results import AccuracySummary
from furrow.engine.contract.season import Season

MAP_FILE = "map.json"
PROJECT_FILE = "furrow.json"


@dataclass(frozen=True)
class Licence:
    """Terms of one part of what a map is made from."""

    what: str
    terms: str
    attribution: str


@dataclass(frozen=True)
class FinishedMap:
    """What the layers of a map need to know of it."""

    folder: Path
    name: str
    """"random-forest-1" """
    project_name: str
    simulated: bool
    legend: Legend
    season: Season | None
    """None where the project's furrow.json is not beside the maps any more."""
    accuracy: AccuracySummary | None
    """None where nothing could be held out."""
    made: str
    """ISO date and time, UTC."""
    model: str
    recipe: str
    cropland_mask: str | None
    furrow_version: str
    warnings: tuple[str, ...]
    cautions: tuple[str, ...]
    """The report's own cautions, in the report's language."""
    licences: tuple[Licence, ...]

    @property
    def crop_map(self) -> Path:
        return self.folder / "crop_map.tif"

    @property
    def confidence(self) -> Path:
        return self.folder / "confidence.tif"

    @property
    def parcels(self) -> Path:
        return self.folder / "parcels.gpkg"

    @property
    def accuracy_tables(self) -> Path:
        return self.folder / "accuracy.gpkg"

    @property
    def report(self) -> Path:
        return self.folder / "report.html"


def read_finished_map(folder: Path) -> FinishedMap:
    """Read map.json, the project's season and the report's cautions and licences.

    Raises:
        FileMissing: this is no map folder, or the map itself is gone.
        ArtefactDamaged: map.json cannot be read.
    """
    document = _read_document(folder / MAP_FILE)
    if not (folder / "crop_map.tif").is_file():
        raise FileMissing(str(folder / "crop_map.tif"))
    project = _read_if_there(folder.parent.parent / PROJECT_FILE)
    report = _read_if_there(folder / "report.json")
    try:
        accuracy = document.get("accuracy")
        return FinishedMap(
            folder=folder,
            name=str(document["name"]),
            project_name=str(project.get("name") or report.get("project") or ""),
            simulated=bool(document["simulated"]),
            legend=from_json(Legend, document["legend"]),
            season=_season(project),
            accuracy=None if accuracy is None else from_json(AccuracySummary, accuracy),
            made=str(document["made"]),
            model=str(document["model"]),
            recipe=str(document["recipe"]),
            cropland_mask=document.get("cropland_mask"),
            furrow_version=str(document.get("versions", {}).get("furrow", "")),
            warnings=tuple(str(item) for item in document.get("warnings", [])),
            cautions=tuple(str(item) for item in report.get("cautions", [])),
            licences=_licences(report),
        )
    except KeyError as problem:
        raise _damaged(folder / MAP_FILE, f"it lacks {problem}") from problem
    except (BadRequest, TypeError, AttributeError) as problem:
        raise _damaged(folder / MAP_FILE, str(problem)) from problem


def newest_map_folder(folder: Path) -> Path:
    """The folder itself, or the newest map where it is a project or its folder of maps."""
    if (folder / MAP_FILE).is_file():
        return folder
    maps = folder / "maps" if (folder / PROJECT_FILE).is_file() else folder
    found = [file.parent for file in maps.glob("*/" + MAP_FILE)]
    return max(found, key=lambda item: (item / MAP_FILE).stat().st_mtime, default=folder)


def _read_document(file: Path) -> dict[str, Any]:
    if not file.is_file():
        raise FileMissing(str(file))
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise _damaged(file, str(problem)) from problem
    if not isinstance(content, dict):
        raise _damaged(file, "it does not hold a map's description")
    return content


def _read_if_there(file: Path) -> dict[str, Any]:
    """Contents of a file that only adds to the description; empty where it cannot be read."""
    try:
        return _read_document(file)
    except FurrowError:
        return {}


def _season(project: dict[str, Any]) -> Season | None:
    try:
        return from_json(Season, project.get("season"))
    except BadRequest:
        return None


def _licences(report: dict[str, Any]) -> tuple[Licence, ...]:
    return tuple(
        Licence(str(item["what"]), str(item["terms"]), str(item["attribution"]))
        for item in report.get("licences", [])
    )


def _damaged(file: Path, detail: str) -> ArtefactDamaged:
    return ArtefactDamaged(str(file), detail.rstrip("."))
