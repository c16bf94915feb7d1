"""A finished map folder (maps/NAME-1 of a project), read with the standard library only."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, FileMissing, FurrowError
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message, restored
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.results import AccuracySummary, Estimate
from furrow.engine.contract.season import Season
from furrow.engine.contract.trust_results import MapTrust

MAP_FILE = "map.json"
INDEPENDENT, HELD_OUT = "independent", "held-out"
"""What report.json calls reference parcels, and training parcels that were held out in turn."""


@dataclass(frozen=True)
class Licence:
    """Terms of one part of what a map is made from."""

    what: str
    terms: str
    attribution: str


@dataclass(frozen=True)
class Check:
    """One way in which the map was checked, by parcels that the model had not seen."""

    role: str
    """INDEPENDENT or HELD_OUT."""
    parcels: int
    right: Estimate
    """Share of parcels whose majority class is right."""


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
    """The headline; None where nothing could be held out."""
    checks: tuple[Check, ...]
    """All checks, reference parcels before training parcels held out."""
    made: str
    """ISO date and time, UTC."""
    model: str
    recipe: str
    cropland_mask: str | None
    furrow_version: str
    warnings: tuple[str, ...]
    cautions: tuple[str, ...]
    """The report's own cautions, in English."""
    translated_cautions: dict[str, tuple[str, ...]]
    """The same by language ("fr"), as far as the report has them."""
    licences: tuple[Licence, ...]
    trusted: MapTrust | None = None
    """How far its pixels can be trusted; None of a map that an older Furrow made."""

    def cautions_in(self, language: str) -> tuple[str, ...]:
        """The cautions in a language, in English where the report has none in it."""
        return self.translated_cautions.get(language, self.cautions)

    @property
    def crop_map(self) -> Path:
        return self.folder / "crop_map.tif"

    @property
    def confidence(self) -> Path:
        return self.folder / "confidence.tif"

    @property
    def unsure(self) -> Path:
        return self.folder / "unsure.tif"

    @property
    def applicability(self) -> Path:
        return self.folder / "applicability.tif"

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
        accuracy, trusted = document.get("accuracy"), document.get("trusted")
        return FinishedMap(
            folder=folder,
            name=str(document["name"]),
            project_name=str(project.get("name") or report.get("project") or ""),
            simulated=bool(document["simulated"]),
            legend=from_json(Legend, document["legend"]),
            season=_season(project),
            accuracy=None if accuracy is None else from_json(AccuracySummary, accuracy),
            checks=_checks(report),
            made=str(document["made"]),
            model=str(document["model"]),
            recipe=str(document["recipe"]),
            cropland_mask=document.get("cropland_mask"),
            furrow_version=str(document.get("versions", {}).get("furrow", "")),
            warnings=_texts(document.get("warnings")),
            cautions=_texts(report.get("cautions")),
            translated_cautions={
                language: _texts(sentences.get("cautions"))
                for language, sentences in report.get("languages", {}).items()
            },
            licences=_licences(report),
            trusted=None if trusted is None else from_json(MapTrust, trusted),
        )
    except KeyError as problem:
        raise _damaged(
            folder / MAP_FILE, Message("it lacks {field}", field=str(problem))
        ) from problem
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
        content = restored(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError) as problem:
        raise _damaged(file, str(problem)) from problem
    if not isinstance(content, dict):
        raise _damaged(file, Message("it does not hold a map's description"))
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


def _checks(report: dict[str, Any]) -> tuple[Check, ...]:
    """The report only adds to the description: what cannot be read of it is left out."""
    figures = report.get("figures")
    listed = figures.get("assessments") if isinstance(figures, dict) else None
    found = {}
    for item in listed if isinstance(listed, list) else []:
        try:
            right = from_json(Estimate, item["overall"])
            found[item["role"]] = Check(str(item["role"]), int(item["parcels"]), right)
        except (BadRequest, KeyError, TypeError, ValueError):
            continue
    return tuple(found[role] for role in (INDEPENDENT, HELD_OUT) if role in found)


def _texts(listed: Any) -> tuple[str, ...]:
    """The texts of a list, Messages as they are."""
    return tuple(item for item in listed or () if isinstance(item, str))


def _licences(report: dict[str, Any]) -> tuple[Licence, ...]:
    return tuple(
        Licence(str(item["what"]), str(item["terms"]), str(item["attribution"]))
        for item in report.get("licences", [])
    )


def _damaged(file: Path, detail: str) -> ArtefactDamaged:
    plain = detail if isinstance(detail, Message) else detail.rstrip(".")
    return ArtefactDamaged(str(file), plain)
