"""Request assess_map: score a finished map against parcels that its training never saw.

The map's own folder stays as it is; the score gets a folder of its own, assessments/NAME-1.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import geopandas as gpd

from furrow.engine.accuracy.assessment import HeldOutParcel, assess
from furrow.engine.accuracy.gated import compare_gate
from furrow.engine.contract import Legend, Message, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import StepMissing, TooFewParcels
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.requests import AssessMap
from furrow.engine.contract.results import GateCompared, MapAssessed
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.inside import inside_of
from furrow.engine.jobs.map_crops import REFERENCE_METHOD, is_reference
from furrow.engine.jobs.prepare_imagery import worst_gap_days
from furrow.engine.labels.check import check_parcels
from furrow.engine.labels.coded import check_crosswalk, decoded
from furrow.engine.labels.read import (
    REFERENCE,
    TRAIN,
    is_learned,
    read_parcels,
    with_class_values,
)
from furrow.engine.labels.store import read_labels
from furrow.engine.mapping.accuracy_tables import write_accuracy_tables
from furrow.engine.mapping.map_folder import MapDocument, find_map
from furrow.engine.mapping.parcels import read_parcels_from_map, write_parcels
from furrow.engine.mapping.predict_map import CROP_MAP_FILE, WITHOUT_GATE_FILE
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import next_folder
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.report.gather import gather
from furrow.engine.report.later import ASSESSMENT_FILE
from furrow.engine.report.writer import REPORT_HTML, write_report
from furrow.engine.training.bundle import find_bundle


def run(request: AssessMap, reporter: Reporter) -> MapAssessed:
    """Raises StepMissing, TooFewParcels, and what reading labels raises."""
    check_crosswalk(request.crosswalk, request.level, request.reference)
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return _assess(project, request, reporter)


def _assess(project: Project, request: AssessMap, reporter: Reporter) -> MapAssessed:
    paths, grid = project.paths, project.document.grid
    map_folder, document = find_map(paths.maps, request.map)
    bundle = find_bundle(paths.models, document.model)
    reporter.step(0.1, "Reading the reference parcels")
    labels = read_labels(paths.labels, document.legend).to_crs(grid.crs)
    train = labels[(labels["role"] == TRAIN) & is_learned(labels, document.legend)]
    warnings: list[str] = []
    if request.reference is None:
        reference = labels[is_reference(labels)].reset_index(drop=True)
    else:
        file = Path(request.reference)
        reference, warnings = _read_reference(file, request, project, document.legend)
    if reference.empty:
        raise StepMissing(
            Message("reference parcels"), f"furrow assess {project.folder} --reference FILE"
        )
    seen, unseen = _apart(reference, train)
    if len(seen):
        warnings.append(
            Message(
                "{number} reference parcels overlap training parcels and were left out.",
                number=len(seen),
            )
        )
    for warning in warnings:
        reporter.warn(warning)
    reporter.step(0.3, "Comparing map and reference")
    inside = inside_of(project.document)
    found = read_parcels_from_map(map_folder, unseen, grid, inside=inside)
    scored = [item for item in found if item is not None]
    if not scored:
        raise TooFewParcels(
            Message("no reference parcel lies on the map and apart from training parcels")
        )
    assessment = assess(scored, document.legend, REFERENCE_METHOD, seed=bundle.recipe.seed)
    gate = _compare_gate(map_folder, document, unseen, scored, project, bundle.recipe.seed)
    if gate is not None:
        before = document.gate.detail if document.gate is not None else ""
        kept = tuple(text for text in document.warnings if text != before)
        document = replace(document, warnings=(*kept, gate.detail))
    folder = next_folder(paths.assessments, map_folder.name)
    with writing_to(paths.assessments, 8 * 2**20), new_folder(folder) as beside:
        write_parcels(beside, unseen, found, {}, document.legend)
        write_accuracy_tables(beside, None, assessment)
        reporter.step(0.6, "Writing the report")
        content = gather(
            project,
            map_folder,
            document,
            bundle,
            train,
            assessment,
            worst_gap_days(project),
        )
        write_report(content, beside)
        record = {"schema": 1, "map": map_folder.name, "warnings": warnings}
        record["map_sha256"] = document.files.get(CROP_MAP_FILE)
        record["assessment"] = to_json(assessment)
        record["gate"] = to_json(gate)
        text = json.dumps(with_messages(record), indent=1) + "\n"
        (beside / ASSESSMENT_FILE).write_text(text, encoding="utf-8")
    reporter.step(1.0, "Map assessed")
    summary = assessment.summary()
    return MapAssessed(str(folder), str(folder / REPORT_HTML), summary, document.simulated, gate)


def _compare_gate(
    folder: Path,
    document: MapDocument,
    parcels: gpd.GeoDataFrame,
    gated: list[HeldOutParcel],
    project: Project,
    seed: int,
) -> GateCompared | None:
    """The map beside what it would be without its gate; None for a map that has none."""
    if not (folder / WITHOUT_GATE_FILE).is_file():
        return None
    grid, inside = project.document.grid, inside_of(project.document)
    found = read_parcels_from_map(folder, parcels, grid, WITHOUT_GATE_FILE, inside)
    ungated = [item for item in found if item is not None]
    return compare_gate(gated, ungated, document.legend, REFERENCE_METHOD, seed)


def _read_reference(
    file: Path, request: AssessMap, project: Project, legend: Legend
) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Reference parcels, and the codes among them that say no crop."""
    crops, warnings = project.document.legend, []
    parcels = read_parcels(file, request.label_field)
    if request.crosswalk is not None:
        known, level = request.crosswalk, request.level
        found = decoded(parcels, known, level, file, request.label_field)
        parcels, warnings = found.parcels, found.warnings(known, level)
    parcels = with_class_values(parcels, legend, file, crops)
    parcels, _ = check_parcels(parcels, project.document.grid, file)
    own = parcels[parcels["value"] > 0].assign(role=REFERENCE).reset_index(drop=True)
    return own, warnings


def _apart(
    reference: gpd.GeoDataFrame, train: gpd.GeoDataFrame
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Reference parcels that share more than an edge with training parcels, and all others."""
    inner = reference.geometry.buffer(-1.0)
    overlaps = inner.intersects(train.union_all()) if len(train) else inner.is_empty & False
    return reference[overlaps], reference[~overlaps].reset_index(drop=True)
