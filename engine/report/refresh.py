"""A finished map's report, written anew with what the project knows by now."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from furrow.engine.mapping.map_folder import (
    MAP_FILE,
    MapDocument,
    file_hashes,
    find_map,
    write_map_document,
)
from furrow.engine.project import Project
from furrow.engine.project.writing import UNFINISHED, writing_to
from furrow.engine.report.content import ReportContent
from furrow.engine.report.later import find_assessment, find_later
from furrow.engine.report.reopen import reopen
from furrow.engine.report.writer import write_report

NEEDED_BYTES = 8 * 2**20


@dataclass(frozen=True)
class Refreshed:
    folder: Path
    document: MapDocument
    content: ReportContent


def refresh(project: Project, name: str | None) -> Refreshed:
    """Write report.html, its other languages and report.json again, and their hashes in map.json.

    Map, parcels and the rest of the folder are not touched, and the map stays as old as it was.
    The caller holds the project.

    Args:
        name: of the map; None: the newest.

    Raises:
        StepMissing, ArtefactDamaged, DiskFull, ProjectNotWritable
    """
    folder, document = find_map(project.paths.maps, name)
    content = content_now(project, folder, document)
    beside = folder.with_name(f".{folder.name}-report{UNFINISHED}")
    with writing_to(folder, NEEDED_BYTES):
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        try:
            write_report(content, beside)
            document = replace(document, files={**document.files, **file_hashes(beside)})
            write_map_document(beside, document)
            # “The newest map” goes by the time of map.json.
            stated = (folder / MAP_FILE).stat()
            os.utime(beside / MAP_FILE, ns=(stated.st_atime_ns, stated.st_mtime_ns))
            _put_in_place(beside, folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    return Refreshed(folder, document, content)


def content_now(project: Project, folder: Path, document: MapDocument) -> ReportContent:
    """What a map's report said when the map was made, and what came later.

    Raises:
        ArtefactDamaged
    """
    content = replace(reopen(project, folder, document), later=find_later(project, document))
    judged = find_assessment(project, document)
    if judged is None:
        return content
    independent, gate = judged
    if gate is not None:
        before = "" if content.gate is None else content.gate.detail
        kept = tuple(text for text in content.warnings if text != before)
        content = replace(content, gate=gate, warnings=(*kept, gate.detail))
    return replace(content, independent=independent)


def _put_in_place(beside: Path, folder: Path) -> None:
    """Each file by itself, map.json last; all or, where one is refused, none."""
    files = sorted(beside.iterdir(), key=lambda item: item.name == MAP_FILE)
    earlier = beside / "earlier"
    earlier.mkdir()
    for file in files:
        if (folder / file.name).exists():
            shutil.copy2(folder / file.name, earlier / file.name)
    try:
        for file in files:
            os.replace(file, folder / file.name)
    except OSError:  # a viewer holds one of them, on Windows
        for file in earlier.iterdir():
            with suppress(OSError):
                os.replace(file, folder / file.name)
        raise
