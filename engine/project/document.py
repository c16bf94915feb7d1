"""furrow.json: what the project is about."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.errors import (
    BadRequest,
    NotAProject,
    ProjectCorrupt,
    ProjectNewer,
)
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.season import Season
from furrow.engine.project.writing import write_text

SCHEMA = 1


@dataclass(frozen=True)
class LabelCodes:
    """How the codes of a labels file became names, when the project was made."""

    crosswalk: str
    level: str
    unmapped: dict[str, int] = field(default_factory=dict)
    """Code without a name at the level -> parcels that stayed without a label."""


@dataclass(frozen=True)
class ProjectDocument:
    """Contents of furrow.json."""

    name: str
    season: Season
    grid: Grid
    area: dict[str, Any]
    """GeoJSON polygon in longitude and latitude."""
    legend: Legend
    imagery_source: str
    """Catalog or folder; relative where it lies inside the project."""
    compositing: Compositing = field(default_factory=Compositing)
    cropland_mask: str | None = None
    """Raster, 1 = cropland; without one every pixel is forced into a crop."""
    confined: bool = False
    """The map ends at the area's edge; without it, it is all of the grid."""
    label_codes: LabelCodes | None = None
    """None where the labels were names already."""
    simulated: bool = False
    created: str = ""
    """ISO date and time, UTC."""
    furrow_version: str = ""
    schema: int = SCHEMA


def read_document(path: Path) -> ProjectDocument:
    """Read furrow.json.

    Raises:
        NotAProject, ProjectCorrupt, ProjectNewer
    """
    if not path.is_file():
        raise NotAProject(str(path.parent))
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as problem:
        detail = Message(
            "{problem} at line {line}, column {column}",
            problem=problem.msg,
            line=problem.lineno,
            column=problem.colno,
        )
        raise ProjectCorrupt(str(path), detail) from problem
    except UnicodeDecodeError as problem:
        detail = Message("it is not text (byte {byte})", byte=problem.start)
        raise ProjectCorrupt(str(path), detail) from problem
    if not isinstance(content, dict):
        raise ProjectCorrupt(str(path), Message("it does not hold a project"))
    schema = content.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise ProjectNewer(str(path), schema)
    try:
        return from_json(ProjectDocument, content)
    except BadRequest as problem:
        detail = Message("at “{field}”: {detail}", field=problem.field, detail=problem.detail)
        raise ProjectCorrupt(str(path), detail) from problem


def write_document(path: Path, document: ProjectDocument) -> None:
    content = to_json(document)
    if document.label_codes is None:
        del content["label_codes"]  # earlier versions of Furrow refuse what they do not know
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")
