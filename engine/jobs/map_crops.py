"""Request map_crops: the map folder, with parcels and report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.accuracy.gated import compare_gate
from furrow.engine.accuracy.trust.figures import DEFAULT_COVERAGE
from furrow.engine.accuracy.trust.telling import doubts
from furrow.engine.contract import NO_DATA, Grid, Legend, Message, Reporter
from furrow.engine.contract.requests import MapCrops
from furrow.engine.contract.results import GateCompared, MapMade
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.inside import Inside, area_inputs, inside_of
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.jobs.model_facts import versions
from furrow.engine.jobs.prepare_imagery import worst_gap_days
from furrow.engine.labels.read import REFERENCE, TRAIN, is_learned
from furrow.engine.labels.store import labels_hash, read_labels
from furrow.engine.mapping.accuracy_tables import write_accuracy_tables
from furrow.engine.mapping.attribute_table import write_class_names
from furrow.engine.mapping.cropland import (
    Cropland,
    OpenGate,
    bundle_to_map,
    chosen_cropland,
    open_gate,
)
from furrow.engine.mapping.fields import Fields, asked_fields, fields_inputs
from furrow.engine.mapping.fields_model import (
    by_fields,
    check_fields,
    maps_what_was_learned,
    unit_warnings,
)
from furrow.engine.mapping.gate_judged import held_out_both_ways
from furrow.engine.mapping.judge import (
    OTHER_SENSORS,
    OTHER_UNITS,
    Judge,
    check_coverage,
    shares,
    why_not_judged,
)
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
    APPLICABILITY_FILE,
    CONFIDENCE_FILE,
    CROP_MAP_FILE,
    UNSURE_FILE,
    WITHOUT_GATE_FILE,
    MappedPixels,
    predict_map,
)
from furrow.engine.mapping.trust_names import write_trust_names
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_file, hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.report.gather import gather
from furrow.engine.report.writer import REPORT_HTML, write_report
from furrow.engine.training.bundle import CARD_FILE, Bundle
from furrow.engine.training.fit import check_fit, told_of_convention, told_of_lacking

MAPPING_VERSION = 6
"""Raised whenever the same inputs would give another map or report."""
REFERENCE_METHOD = Message("reference parcels that training never saw")
MUCH_OUTSIDE = 0.1
"""Share of the pixels outside the area of applicability from which on the map warns of it."""


def run(request: MapCrops, reporter: Reporter) -> MapMade:
    check_coverage(request.coverage)
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        cropland = chosen_cropland(project, request.cropland, request.cropland_values, request.gate)
        bundle = bundle_to_map(project.paths.models, request.model)
        fields = asked_fields(request.fields, request.outside_fields, project.document.grid)
        return make_map(project, bundle, cropland, reporter, request.coverage, fields)


def make_map(
    project: Project,
    bundle: Bundle,
    cropland: Cropland,
    reporter: Reporter,
    coverage: float = DEFAULT_COVERAGE,
    fields: Fields | None = None,
) -> MapMade:
    """Map with a bundle, unless a map of the same inputs is there. The caller holds the project.

    Args:
        coverage: that the layer of unsure pixels promises, 0 … 1.
        fields: that are classified as wholes.

    Raises:
        StepMissing, ModelMismatch, CroplandMaskUnusable, UnitNotOffered, ArtefactDamaged,
        DiskFull, Cancelled
    """
    check_fields(bundle.recipe, fields)
    paths, grid = project.paths, project.document.grid
    stack = describe_stack(paths.imagery)
    check_fit(bundle, stack, may_pick=False, may_lack=True)
    labels = read_labels(paths.labels, bundle.legend)
    labels = labels.to_crs(grid.crs)
    inputs = {
        **mapping_inputs(bundle, stack, labels, cropland, coverage),
        **fields_inputs(fields, project),
        **area_inputs(project.document),
    }
    present = newest_map_with_inputs(paths.maps, hash_of(inputs))
    if present is not None:
        reporter.step(1.0, "Map unchanged")
        return _result(*present, grid.pixel_area_ha, reused=True)
    with open_gate(cropland, project, stack, reporter.part(0.0, 0.05)) as gate:
        rest = reporter.part(0.05 if gate else 0.0, 1.0)
        return _make(project, bundle, cropland, gate, stack, labels, inputs, rest, coverage, fields)


def _make(
    project: Project,
    bundle: Bundle,
    cropland: Cropland,
    gate: OpenGate | None,
    stack: StackDescription,
    labels: gpd.GeoDataFrame,
    inputs: dict[str, Any],
    reporter: Reporter,
    coverage: float,
    fields: Fields | None,
) -> MapMade:
    paths, grid = project.paths, project.document.grid
    model = bundle.load()
    judge = Judge.of(bundle, model, stack.bands, coverage)
    lacking = told_of_lacking(bundle, stack)
    of_radar = [
        told for told in told_of_convention(bundle, stack) if told not in bundle.card["notes"]
    ]
    for told in lacking:
        reporter.warn(told.template, **told.params)
    if judge is not None and lacking:
        judge = judge.without_promises(OTHER_SENSORS)
    inside = inside_of(project.document)
    folder = next_folder(paths.maps, bundle.recipe.name)
    bytes_needed = grid.width_px * grid.height_px * (10 if gate else 8) + 16 * 2**20
    with writing_to(paths.maps, bytes_needed), new_folder(folder) as beside:
        with open_stack(paths.imagery, grid) as pixels:
            model = by_fields(pixels, model, fields, reporter.part(0.0, 0.3))
            if judge is not None and not maps_what_was_learned(bundle.recipe, model):
                judge = judge.without_promises()
            mapped = predict_map(
                pixels,
                model,
                bundle.legend,
                None if gate is None else gate.gate,
                beside,
                reporter.part(0.3 if fields else 0.0, 0.85),
                _tags(cropland, inputs),
                judge,
                inside,
            )
        write_class_names(beside / CROP_MAP_FILE, bundle.legend, mapped.counts)
        write_trust_names(beside, mapped.possible_counts, mapped.unlike_counts, len(model.classes))
        reporter.step(0.86, "Summing up the parcels")
        found = read_parcels_from_map(beside, labels, grid, inside=inside)
        held_out = {item["uid"]: int(item["said"]) for item in bundle.card["held_out"]}
        write_parcels(beside, labels, found, held_out, bundle.legend)
        reference = _chosen(found, is_reference(labels))
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
            mapped,
            independent,
            stack,
            cropland,
            gate,
            None
            if gate is None
            else _judge_gate(beside, labels, found, bundle, cropland, grid, inside),
            judge,
            coverage,
            [*unit_warnings(bundle.recipe, model), *lacking, *of_radar],
        )
        write_accuracy_tables(beside, bundle.assessment, independent)
        reporter.step(0.92, "Writing the report")
        train = labels[(labels["role"] == TRAIN) & is_learned(labels, bundle.legend)]
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
    bundle: Bundle,
    stack: StackDescription,
    labels: gpd.GeoDataFrame,
    cropland: Cropland,
    coverage: float = DEFAULT_COVERAGE,
) -> dict[str, Any]:
    """What a map and its report depend on; a map with other inputs is stale."""
    return {
        "model_sha256": hash_file(bundle.folder / CARD_FILE),
        "stack_sha256": stack.inputs_sha256,
        "labels_sha256": labels_hash(labels),
        **cropland.inputs(),
        "coverage": coverage,
        "version": MAPPING_VERSION,
    }


def is_reference(labels: gpd.GeoDataFrame) -> pd.Series:
    """(parcels,) True for those that judge a map: of crops, and of other land."""
    found: pd.Series = (labels["role"] == REFERENCE) & (labels["value"] > 0)
    return found


def _judge_gate(
    folder: Path,
    labels: gpd.GeoDataFrame,
    found: list[HeldOutParcel | None],
    bundle: Bundle,
    cropland: Cropland,
    grid: Grid,
    inside: Inside | None,
) -> GateCompared | None:
    """By reference parcels where there are any, else by training parcels held out in turn."""
    ungated = read_parcels_from_map(folder, labels, grid, WITHOUT_GATE_FILE, inside)
    reference = is_reference(labels)
    seed = bundle.recipe.seed
    if reference.any():
        both = (_chosen(found, reference), _chosen(ungated, reference))
        return compare_gate(*both, bundle.legend, REFERENCE_METHOD, seed)
    is_train = (labels["role"] == TRAIN) & (labels["value"] > 0)
    parts = [
        [item for item, yes in zip(items, is_train, strict=True) if yes]
        for items in (found, ungated)
    ]
    both_ways = held_out_both_ways(parts[0], parts[1], bundle, cropland.model)
    method = bundle.assessment.method if bundle.assessment else ""
    return compare_gate(*both_ways, bundle.legend, method, seed)


def _chosen(items: list[HeldOutParcel | None], which: pd.Series) -> list[HeldOutParcel]:
    return [item for item, yes in zip(items, which, strict=True) if item is not None and yes]


def _tags(cropland: Cropland, inputs: dict[str, Any]) -> dict[str, str]:
    """What crop_map.tif itself says of its cropland."""
    if cropland.name is None:
        return {}
    digest = str(inputs["cropland_mask_sha256"])
    return {"FURROW_CROPLAND": Path(cropland.name).name, "FURROW_CROPLAND_SHA256": digest}


def _document(
    project: Project,
    bundle: Bundle,
    name: str,
    inputs: dict[str, Any],
    mapped: MappedPixels,
    independent: Assessment | None,
    stack: StackDescription,
    cropland: Cropland,
    gate: OpenGate | None,
    judged: GateCompared | None,
    judge: Judge | None,
    coverage: float,
    of_unit: list[Message],
) -> MapDocument:
    headline = independent or bundle.assessment
    warnings = [*bundle.card["notes"], *of_unit, *(() if gate is None else gate.warnings)]
    if gate is not None and independent is None and bundle.assessment is not None:
        warnings.append(
            Message(
                "The held-out figures are those of the model of crops alone, before the cropland "
                "gate."
            )
        )
    if judged is not None:
        warnings.append(judged.detail)
    if bundle.card["inputs"].get("stack_sha256") != stack.inputs_sha256:
        warnings.append(
            Message(
                "The model was trained on other imagery than it maps here; its held-out figures "
                "tell of the imagery that it was trained on."
            )
        )
    trusted = _trusted(bundle, judge, mapped, coverage)
    warnings += _doubts(judge, trusted)
    return MapDocument(
        name=name,
        made=utc_now(),
        simulated=project.document.simulated,
        model=bundle.name,
        recipe=bundle.recipe.name,
        legend=bundle.legend,
        pixels={str(value): number for value, number in mapped.counts.items()},
        confidence_pixels=mapped.confidence_counts,
        cropland_mask=_cropland_name(project, bundle, cropland),
        inputs=inputs,
        inputs_sha256=hash_of(inputs),
        seeds={"training": bundle.recipe.seed, "intervals": bundle.recipe.seed},
        versions=versions(),
        accuracy=None if headline is None else headline.summary(),
        warnings=tuple(warnings),
        files={},
        cropland=None if gate is None else gate.facts,
        gate=judged,
        trust=None if judge is None else judge.figures,
        trusted=trusted,
    )


def _trusted(
    bundle: Bundle, judge: Judge | None, mapped: MappedPixels, coverage: float
) -> MapTrust:
    notes = [why_not_judged(bundle)] if judge is None else judge.notes
    figures = None if judge is None else judge.figures
    return shares(figures, coverage, mapped.possible_counts, mapped.unlike_counts, notes)


def _doubts(judge: Judge | None, trusted: MapTrust) -> list[str]:
    """What the map warns of: nothing can be promised, or much of it is unlike the training."""
    told: list[str] = [*(trusted.notes if judge is None else doubts(judge.figures))]
    if judge is not None:
        told += [why for why in (OTHER_UNITS, OTHER_SENSORS) if why in judge.figures.notes]
    if trusted.outside >= MUCH_OUTSIDE:
        told.append(
            Message(
                "{percent:.0f} % of the mapped pixels are unlike what the model learned from: its "
                "figures do not hold there. The layer “Applicability” shows where.",
                percent=trusted.outside * 100,
            )
        )
    return told


def _cropland_name(project: Project, bundle: Bundle, cropland: Cropland) -> str | None:
    """Of what tells cropland; a model of cropland that is itself mapped does so, too."""
    if cropland.file is not None:
        return project.paths.stored(cropland.file)
    return cropland.name or (bundle.name if bundle.legend.is_cropland else None)


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
        gate=document.gate,
        unsure=_if_there(folder / UNSURE_FILE),
        applicability=_if_there(folder / APPLICABILITY_FILE),
        trusted=document.trusted,
    )


def _if_there(file: Path) -> str | None:
    return str(file) if file.is_file() else None


def _areas(legend: Legend, counts: dict[int, int], pixel_area_ha: float) -> dict[str, float]:
    return {
        legend.name_of(value): round(number * pixel_area_ha, 2)
        for value, number in sorted(counts.items())
        if value != NO_DATA
    }
