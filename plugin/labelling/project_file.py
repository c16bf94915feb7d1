"""What labelling needs of furrow.json: the legend, the season, the area; and a new class in it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import (
    FIRST_CLASS,
    LAST_CLASS,
    NOT_CROPLAND,
    PALETTE,
    RESERVED_NAMES,
    Legend,
    LegendClass,
)
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.plugin.translation import said

translate = QCoreApplication.translate


class LabelRefused(Exception):
    """Nothing was saved; the text says why, and what to do."""


@dataclass(frozen=True)
class LabelledProject:
    """The part of a project that labels depend on."""

    folder: Path
    legend: Legend
    season: str
    """Last day of the season: labels are of one season."""
    grid: Grid

    @property
    def labels(self) -> Path:
        return self.folder / "labels.gpkg"


def read_project(folder: Path) -> LabelledProject:
    """Raises LabelRefused."""
    document = _document(folder)
    try:
        return LabelledProject(
            folder,
            from_json(Legend, document["legend"]),
            str(document["season"]["end"]),
            from_json(Grid, document["grid"]),
        )
    except (FurrowError, ValueError, KeyError, TypeError) as problem:
        raise _unreadable(folder) from problem


def add_class(folder: Path, name: str) -> Legend:
    """Put a new class at the end of the project's legend, in the next colour.

    What was learned or mapped with the legend before keeps its own.

    Raises:
        LabelRefused: there is one of this name, or it cannot be written.
    """
    name = " ".join(name.split())
    legend = read_project(folder).legend
    if not name:
        raise LabelRefused(translate("Labelling", "Give the new class a name."))
    taken = {one.casefold() for one in RESERVED_NAMES.values()}
    if name.casefold() in taken or legend.find(name) is not None:
        raise LabelRefused(translate("Labelling", "There is a class “{0}” already.").format(name))
    value = max((one.value for one in legend.classes), default=FIRST_CLASS - 1) + 1
    if value > LAST_CLASS:
        raise LabelRefused(translate("Labelling", "The legend is full."))
    used = {one.color for one in legend.classes}
    free = [color for color in PALETTE if color not in used]
    color = (free or PALETTE)[0] if free else PALETTE[value % len(PALETTE)]
    new = Legend((*legend.classes, LegendClass(value, name, color)))
    document = _document(folder)
    document["legend"] = to_json(new)
    _write(folder, document)
    return new


def other_land() -> str:
    """The name that labels give to land without a crop."""
    return RESERVED_NAMES[NOT_CROPLAND]


def shown_name(crop: str) -> str:
    """A class's name as it is shown: that of other land in the user's language."""
    return str(said(crop)) if crop == other_land() else crop


def _document(folder: Path) -> dict[str, Any]:
    try:
        document = json.loads((folder / PROJECT_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise _unreadable(folder) from problem
    if not isinstance(document, dict):
        raise _unreadable(folder)
    return document


def _write(folder: Path, document: dict[str, Any]) -> None:
    """Beside, then renamed: a killed QGIS leaves the old file whole."""
    file = folder / PROJECT_FILE
    beside = folder / f".{file.stem}.part{file.suffix}"
    try:
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, file)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        raise LabelRefused(
            translate(
                "Labelling", "The class was not saved: {0} cannot be written ({1}). Try again."
            ).format(file, problem.strerror or problem)
        ) from problem


def _unreadable(folder: Path) -> LabelRefused:
    return LabelRefused(
        translate("Labelling", "{0} cannot be read. Open the project again.").format(
            folder / PROJECT_FILE
        )
    )
