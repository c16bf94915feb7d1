"""What other commands left in the project that a map's report shows: areas, audit, verdict."""

from __future__ import annotations

from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar

from furrow.engine.accuracy.areas.area_tables import DOCUMENT_FILE
from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract.area_results import AreasEstimated
from furrow.engine.contract.audit_results import AUDIT_FILE, AUDIT_FOLDER, LeakageAudited
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, StepMissing
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import GateCompared
from furrow.engine.contract.verdict_results import VERDICT_FILE, VERDICT_FOLDER, VerdictGiven
from furrow.engine.mapping.map_folder import MapDocument
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project
from furrow.engine.project.artefacts import finished_folders, hash_file, read_json
from furrow.engine.report.content import AreaMatrix, Kept, Later
from furrow.engine.training.bundle import CARD_FILE, find_bundle

T = TypeVar("T")

ASSESSMENT_FILE = "assessment.json"
"""Of a score of a finished map, in assessments/MAP-1."""


def find_later(project: Project, document: MapDocument) -> Later:
    """The newest of each; what cannot be read is left out, as if it were not there.

    Audit and verdict are of labels and imagery, so they are stale where the map's model learned
    from others. Areas are of one map and count for that alone.
    """
    paths = project.paths
    inputs = {
        "stack_sha256": document.inputs.get("stack_sha256"),
        "labels_sha256": _labels_of_model(project, document),
    }
    estimated, matrix = _estimated(paths.areas, document)
    return Later(
        estimated=estimated,
        area_matrix=matrix,
        audit=_kept(paths.folder / AUDIT_FOLDER / AUDIT_FILE, LeakageAudited, inputs),
        verdict=_kept(paths.folder / VERDICT_FOLDER / VERDICT_FILE, VerdictGiven, inputs),
    )


def find_assessment(
    project: Project, document: MapDocument
) -> tuple[Assessment, GateCompared | None] | None:
    """The newest score of this very map against reference parcels.

    A map's name may be given again after the map was deleted, so its file is compared, too.
    """
    for folder in reversed(finished_folders(project.paths.assessments, ASSESSMENT_FILE)):
        record = _record(folder / ASSESSMENT_FILE)
        if (
            record is None
            or record.get("map") != document.name
            or record.get("map_sha256") != document.files.get(CROP_MAP_FILE)
        ):
            continue
        try:
            gate = record.get("gate")
            return (
                from_json(Assessment, record["assessment"]),
                None if gate is None else from_json(GateCompared, gate),
            )
        except (KeyError, BadRequest):
            continue
    return None


def _labels_of_model(project: Project, document: MapDocument) -> str | None:
    """Hash of the labels that the map's model learned from; None where it is not known."""
    try:
        bundle = find_bundle(project.paths.models, document.model)
    except (StepMissing, ArtefactDamaged):
        return None
    if hash_file(bundle.folder / CARD_FILE) != document.inputs.get("model_sha256"):
        return None  # another model by the same name
    found = bundle.card["inputs"].get("labels_sha256")
    return None if found is None else str(found)


def _estimated(
    areas: Path, document: MapDocument
) -> tuple[Kept[AreasEstimated] | None, AreaMatrix | None]:
    for folder in reversed(finished_folders(areas, DOCUMENT_FILE)):
        record = _record(folder / DOCUMENT_FILE)
        if (
            record is None
            or record.get("map") != document.name
            or not isinstance(record.get("inputs"), dict)
            or record["inputs"].get("map_sha256") != document.files.get(CROP_MAP_FILE)
        ):
            continue
        found = _result(AreasEstimated, record)
        if found is not None:
            return Kept(found, str(record.get("made", "")), False), _matrix(record)
    return None, None


def _matrix(record: dict[str, Any]) -> AreaMatrix | None:
    try:
        found = from_json(AreaMatrix, _known(AreaMatrix, record["matrix"]))
    except (KeyError, BadRequest):
        return None
    return found if len(found.shares) == len(found.classes) else None


def _kept(file: Path, kind: type[T], wanted: dict[str, str | None]) -> Kept[T] | None:
    record = _record(file)
    found = None if record is None else _result(kind, record)
    if record is None or found is None:
        return None
    inputs = record.get("inputs", record)
    if not isinstance(inputs, dict):
        return None
    # What is not known cannot be called up to date.
    stale = any(value is None or inputs.get(name) != value for name, value in wanted.items())
    return Kept(found, str(record.get("made", "")), stale)


def _record(file: Path) -> dict[str, Any] | None:
    try:
        return read_json(file)
    except ArtefactDamaged:
        return None


def _result(kind: type[T], record: dict[str, Any]) -> T | None:
    try:
        return from_json(kind, _known(kind, record))
    except BadRequest:
        return None


def _known(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    """The fields of ``kind``; places, which a document does not name, as empty texts.

    Raises:
        BadRequest: it is no object.
    """
    if not isinstance(record, dict):
        raise BadRequest(kind.__name__, Message("an object is wanted"))
    known = {item.name: record[item.name] for item in fields(kind) if item.name in record}
    missing = [
        item.name
        for item in fields(kind)
        if item.name not in known and item.default is MISSING and item.type in ("str", str)
    ]
    return {**dict.fromkeys(missing, ""), **known}
