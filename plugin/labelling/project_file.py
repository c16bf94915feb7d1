"""What labelling needs of furrow.json: legend, season and area; and changes of the legend."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

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
            _legend_of(folder, document),
            str(document["season"]["end"]),
            from_json(Grid, document["grid"]),
        )
    except (FurrowError, ValueError, KeyError, TypeError) as problem:
        raise _unreadable(folder) from problem


def class_name(text: str) -> str:
    """A name as the legend takes it: single spaces, none outside."""
    return " ".join(text.split())


def with_class(legend: Legend, name: str) -> Legend:
    """The legend with a new class at its end, in the next colour.

    What was learned or mapped with the legend before keeps its own.

    Raises:
        LabelRefused: there is one of this name, or no room for one more.
    """
    name = class_name(name)
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
    return Legend((*legend.classes, LegendClass(value, name, color)))


def without_classes(legend: Legend, names: Iterable[str]) -> Legend:
    gone = set(names)
    return Legend(tuple(one for one in legend.classes if one.name not in gone))


def with_class_again(legend: Legend, old: LegendClass) -> Legend:
    """The legend with a class that was taken out, as it was; unless its name was given anew."""
    if legend.find(old.name) is not None:
        return legend
    if any(one.value == old.value for one in legend.classes):
        return with_class(legend, old.name)
    return Legend(tuple(sorted((*legend.classes, old), key=lambda one: one.value)))


@contextmanager
def changed_legend(folder: Path, change: Callable[[Legend], Legend]) -> Iterator[Legend]:
    """furrow.json with another legend from here on; as it was before, where the block fails.

    Raises:
        LabelRefused: nothing was changed.
    """
    document = _document(folder)
    legend = _legend_of(folder, document)
    new = change(legend)
    if new == legend:
        yield legend
        return
    before = folder / ".furrow.before.json"
    try:
        try:  # beforehand, so that the way back needs no room on the disk
            shutil.copyfile(folder / PROJECT_FILE, before)
        except OSError as problem:
            raise _unwritable(folder, problem) from problem
        document["legend"] = to_json(new)
        _write(folder, document)
        try:
            yield new
        except BaseException:
            with suppress(OSError):  # a class without labels is left, which hurts nobody
                os.replace(before, folder / PROJECT_FILE)
            raise
    finally:
        with suppress(OSError):
            before.unlink(missing_ok=True)


def other_land() -> str:
    """The name that labels give to land without a crop."""
    return RESERVED_NAMES[NOT_CROPLAND]


def shown_name(crop: str) -> str:
    """A class's name as it is shown: that of other land in the user's language."""
    return str(said(crop)) if crop == other_land() else crop


def _legend_of(folder: Path, document: dict[str, Any]) -> Legend:
    try:
        return from_json(Legend, document["legend"])
    except (FurrowError, ValueError, KeyError, TypeError) as problem:
        raise _unreadable(folder) from problem


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
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _unwritable(folder, problem) from problem


def _unwritable(folder: Path, problem: OSError) -> LabelRefused:
    return LabelRefused(
        translate(
            "Labelling", "The class was not saved: {0} cannot be written ({1}). Try again."
        ).format(folder / PROJECT_FILE, problem.strerror or problem)
    )


def _unreadable(folder: Path) -> LabelRefused:
    return LabelRefused(
        translate("Labelling", "{0} cannot be read. Open the project again.").format(
            folder / PROJECT_FILE
        )
    )
