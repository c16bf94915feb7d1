"""Request map_crops: the map folder, with parcels and report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd

from furrow.engine.accuracy.assessment import Assessment, assess
from furrow.engine.contract import NO_DATA, Legend, Message, Reporter
from furrow.engine.contract.requests import MapCrops
from furrow.engine.contract.results import MapMade
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.jobs.model_facts import versions
from furrow.engine.jobs.prepare_imagery import worst_gap_days
from furrow.engine.labels.read import REFERENCE, TRAIN
from furrow.engine.labels.store import labels_hash, read_labels
from furrow.engine.mapping.accuracy_tables import write_accuracy_tables
from furrow.engine.mapping.attribute_table import write_class_names
from furrow.engine.mapping.map_folder import (
    MapDocument,
    file_hashes,
    newest_map_with_inputs,
    write_map_document,
)
from furrow.engine.mapping.parcels import (
    PARCELS_FILE,
    read_parcels_from_map,
    write_parcels,
)
from furrow.engine.mapping.predict_map import (
    CONFIDENCE_FILE,
    CROP_MAP_FILE,
    predict_map,
)
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_file, hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.report.gather import gather
from furrow.engine.report.writer import REPORT_HTML, write_report
from furrow.engine.training.bundle import CARD_FILE, Bundle, find_bundle
from furrow.engine.training.fit import check_fit

MAPPING_VERSION = 3
"""Raised whenever the same inputs would give another map or report."""
REFERENCE_METHOD = Message("reference parcels that training never saw")


def run(request: MapCrops, reporter: Reporter) -> MapMade:
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return make_map(project, find_bundle(project.paths.models, request.model), reporter)


def make_map(project: Project, bundle: Bundle, reporter: Reporter) -> MapMade:
    """Map with a bundle, unless a map of the same inputs is there. The caller holds the project.

    Raises:
        StepMissing, ModelMismatch, ArtefactDamaged, DiskFull, Cancelled
    """
    paths, grid = project.paths, project.document.grid
    stack = describe_stack(paths.imagery)
    check_fit(bundle, stack, may_pick=False)
    labels = read_labels(paths.labels, bundle.legend)
    labels = labels.to_crs(grid.crs)
    inputs = mapping_inputs(project, bundle, stack, labels)
    present = newest_map_with_inputs(paths.maps, hash_of(inputs))
    if present is not None:
        reporter.step(1.0, "Map unchanged")
        return _result(*present, grid.pixel_area_ha, reused=True)

    folder = next_folder(paths.maps, bundle.recipe.name)
    bytes_needed = grid.width_px * grid.height_px * 4 + 16 * 2**20
    with writing_to(paths.maps, bytes_needed), new_folder(folder) as beside:
        with open_stack(paths.imagery, grid) as pixels:
            mapped = predict_map(
                pixels,
                bundle.load(),
                bundle.legend,
                project.cropland_mask,
                beside,
                reporter.part(0.0, 0.85),
            )
        write_class_names(beside / CROP_MAP_FILE, bundle.legend, mapped.counts)
        reporter.step(0.86, "Summing up the parcels")
        found = read_parcels_from_map(beside, labels, grid)
        held_out = {item["uid"]: int(item["said"]) for item in bundle.card["held_out"]}
        write_parcels(beside, labels, found, held_out, bundle.legend)
        is_reference = (labels["role"] == REFERENCE) & (labels["value"] > 0)
        reference = [f for f, yes in zip(found, is_reference, strict=True) if f is not None and yes]
        independent = (
            assess(reference, bundle.legend, REFERENCE_METHOD, seed=bundle.recipe.seed)
            if reference
            else None
        )
        document = _document(
            project,
            bundle,
            folder.name,
            inputs,
            mapped.counts,
            mapped.confidence_counts,
            independent,
            stack,
        )
        write_accuracy_tables(beside, bundle.assessment, independent)
        reporter.step(0.92, "Writing the report")
        train = labels[(labels["role"] == TRAIN) & (labels["value"] > 0)]
        content = gather(
            project,
            beside,
            document,
            bundle,
            train,
            independent,
            worst_gap_days(project),
        )
        write_report(content, beside)
        write_map_document(beside, _with_files(document, beside))
    reporter.step(1.0, "Map ready")
    return _result(folder, document, grid.pixel_area_ha, reused=False)


def mapping_inputs(
    project: Project, bundle: Bundle, stack: StackDescription, labels: gpd.GeoDataFrame
) -> dict[str, Any]:
    """What a map and its report depend on; a map with other inputs is stale."""
    mask = project.cropland_mask
    return {
        "model_sha256": hash_file(bundle.folder / CARD_FILE),
        "stack_sha256": stack.inputs_sha256,
        "labels_sha256": labels_hash(labels),
        "cropland_mask_sha256": None if mask is None else hash_file(mask),
        "version": MAPPING_VERSION,
    }


def _document(
    project: Project,
    bundle: Bundle,
    name: str,
    inputs: dict[str, Any],
    counts: dict[int, int],
    confidence_counts: tuple[int, ...],
    independent: Assessment | None,
    stack: StackDescription,
) -> MapDocument:
    headline = independent or bundle.assessment
    warnings = list(bundle.card["notes"])
    if bundle.card["inputs"].get("stack_sha256") != stack.inputs_sha256:
        warnings.append(
            Message(
                "The model was trained on other imagery than it maps here; its held-out figures "
                "tell of the imagery that it was trained on."
            )
        )
    return MapDocument(
        name=name,
        made=utc_now(),
        simulated=project.document.simulated,
        model=bundle.name,
        recipe=bundle.recipe.name,
        legend=bundle.legend,
        pixels={str(value): number for value, number in counts.items()},
        confidence_pixels=confidence_counts,
        cropland_mask=project.document.cropland_mask,
        inputs=inputs,
        inputs_sha256=hash_of(inputs),
        seeds={"training": bundle.recipe.seed, "intervals": bundle.recipe.seed},
        versions=versions(),
        accuracy=None if headline is None else headline.summary(),
        warnings=tuple(warnings),
        files={},
    )


def _with_files(document: MapDocument, folder: Path) -> MapDocument:
    return replace(document, files=file_hashes(folder))


def _result(folder: Path, document: MapDocument, pixel_area_ha: float, reused: bool) -> MapMade:
    return MapMade(
        folder=str(folder),
        map=folder.name,
        crop_map=str(folder / CROP_MAP_FILE),
        confidence=str(folder / CONFIDENCE_FILE),
        parcels=str(folder / PARCELS_FILE),
        report=str(folder / REPORT_HTML),
        reused=reused,
        accuracy=document.accuracy,
        area_ha=_areas(document.legend, document.counts, pixel_area_ha),
        warnings=document.warnings,
        simulated=document.simulated,
    )


def _areas(legend: Legend, counts: dict[int, int], pixel_area_ha: float) -> dict[str, float]:
    return {
        legend.name_of(value): round(number * pixel_area_ha, 2)
        for value, number in sorted(counts.items())
        if value != NO_DATA
    }
