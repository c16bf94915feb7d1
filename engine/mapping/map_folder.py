"""A finished map: maps/NAME-1 and its map.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.accuracy.trust.figures import DEFAULT_COVERAGE, TrustFigures
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.results import AccuracySummary, GateCompared
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.project.artefacts import find_folder, hash_file, read_json, readable

MAP_FILE = "map.json"


@dataclass(frozen=True)
class MapDocument:
    """map.json: how a map was made."""

    name: str
    made: str
    """ISO date and time, UTC."""
    simulated: bool
    model: str
    recipe: str
    legend: Legend
    pixels: dict[str, int]
    """Map value (as text) -> pixels."""
    confidence_pixels: tuple[int, ...]
    """Pixels of each confidence, 0 … 100 %."""
    cropland_mask: str | None
    """Name of what told cropland from other land: a mask's file, or a model."""
    inputs: dict[str, Any]
    inputs_sha256: str
    seeds: dict[str, int]
    versions: dict[str, str]
    accuracy: AccuracySummary | None
    warnings: tuple[str, ...]
    files: dict[str, str]
    """File -> SHA-256."""
    cropland: dict[str, Any] | None = None
    """Of a gated map: "kind" (raster, polygons or model), its "file" and "values" or its "name",
    "sha256", "pixels" by what a mask says of them, and whether it is the project's own."""
    gate: GateCompared | None = None
    """With the gate and without it, on parcels that training did not see."""
    trust: TrustFigures | None = None
    """How far the model's probabilities can be trusted, at the map's coverage; None where that is
    not known (``trusted.notes`` say why)."""
    trusted: MapTrust | None = None
    """What follows for the map's pixels; None of a map that an older Furrow made."""
    schema: int = 1

    @property
    def coverage(self) -> float:
        """That was asked for when it was made."""
        return DEFAULT_COVERAGE if self.trusted is None else self.trusted.coverage

    @property
    def counts(self) -> dict[int, int]:
        """Map value -> pixels."""
        return {int(value): number for value, number in self.pixels.items()}


def file_hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file in a folder."""
    return {item.name: hash_file(item) for item in sorted(folder.iterdir()) if item.is_file()}


def write_map_document(folder: Path, document: MapDocument) -> None:
    """The last file of a map folder."""
    content = with_messages(to_json(document))
    text = json.dumps(content, indent=1, ensure_ascii=False)
    (folder / MAP_FILE).write_text(text + "\n", encoding="utf-8")


def read_map_document(folder: Path) -> MapDocument:
    """Raises ArtefactDamaged."""
    content: Mapping[str, Any] = read_json(folder / MAP_FILE)
    try:
        return from_json(MapDocument, content)
    except BadRequest as problem:
        raise ArtefactDamaged(str(folder / MAP_FILE), str(problem)) from problem


def find_map(maps: Path, name: str | None) -> tuple[Path, MapDocument]:
    """The map of this name, or the newest.

    Raises:
        StepMissing, ArtefactDamaged
    """
    return _open(find_folder(maps, MAP_FILE, name, "map"))


def newest_map_with_inputs(maps: Path, inputs_sha256: str) -> tuple[Path, MapDocument] | None:
    """The newest whole map that was made from just these inputs."""
    found = readable(maps, MAP_FILE, _open)
    return next((item for item in found if item[1].inputs_sha256 == inputs_sha256), None)


def _open(folder: Path) -> tuple[Path, MapDocument]:
    return folder, read_map_document(folder)
