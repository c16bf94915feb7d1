"""Request estimate_areas: areas and accuracy from a sample that people filled in."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from furrow.engine.accuracy.areas.area_tables import (
    DOCUMENT_FILE,
    LAYERS_FILE,
    TABLE_FILE,
    write_area_tables,
)
from furrow.engine.accuracy.areas.estimates import StratifiedEstimate, scaled
from furrow.engine.accuracy.areas.olofsson import olofsson
from furrow.engine.accuracy.areas.sample_layer import (
    LABEL_FIELD,
    OTHER_CROP,
    SAMPLE_LAYERS,
    SampleDocument,
    find_sample,
    matched,
    pixel_centres,
    possible_labels,
    read_design,
    read_filled_in,
)
from furrow.engine.accuracy.areas.stehman import stehman
from furrow.engine.contract import NO_DATA, NOT_CROPLAND, Legend, Message, Reporter
from furrow.engine.contract.area_errors import SampleLabelUnknown, SampleRefused
from furrow.engine.contract.area_requests import EstimateAreas
from furrow.engine.contract.area_results import AreasEstimated, ClassEstimated
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.legend import RESERVED_NAMES, names_other_land
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.mapping.map_folder import find_map
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to

FEW_POINTS = 10
HEAVY_SHARE = 0.1
"""Of the area: a stratum from here on counts as large."""
NEEDED_BYTES = 8 * 2**20
_PLACES = ("folder", "estimate", "document", "table", "layers")
"""Of a result; areas.json lies there itself."""


def run(request: EstimateAreas, reporter: Reporter) -> AreasEstimated:
    """Raises StepMissing, ArtefactDamaged, FileMissing, SampleRefused, SampleLabelUnknown,
    StratumTooThin, DiskFull."""
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return _estimate(project, request, reporter)


@dataclass(frozen=True)
class _Judged:
    """A map that a sample judges."""

    name: str
    sha256: str
    legend: Legend
    pixels: dict[str, int]
    """Class -> pixels, without those that hold no data."""
    no_data: int
    said: list[str]
    """What it says at each point, in the design's order."""
    is_own: bool
    """True where the sample was drawn from it."""


def _estimate(project: Project, request: EstimateAreas, reporter: Reporter) -> AreasEstimated:
    paths = project.paths
    folder, sample = find_sample(paths.samples, request.sample)
    file = folder / SAMPLE_LAYERS if request.filled_in is None else Path(request.filled_in)
    reporter.step(0.1, "Reading the sample")
    design = read_design(folder, sample)
    points, warnings = matched(design, read_filled_in(file, request.label_field), sample.grid, file)
    own = request.map is None or request.map == sample.map
    judged = _own_map(sample, points) if own else _other_map(project, str(request.map), points)
    points["mapped"] = judged.said
    more = tuple(name.strip() for name in request.more_classes.split(",") if name.strip())
    crops = project.document.legend
    points["found"] = _found(points[LABEL_FIELD], judged.legend, crops, more, file)
    labelled = points[points["found"].notna()]
    warnings += _doubts(points, labelled)
    reporter.step(0.5, "Estimating")
    found = _figures(sample, judged, labelled, more, file)
    classes = _classes(found, sample, judged)
    warnings += [*_thin(classes), *_without_spread(sample, labelled)]
    result = AreasEstimated(
        folder="",
        estimate="",
        map=judged.name,
        sample=sample.name,
        method=found.method,
        overall=found.overall,
        classes=classes,
        points=len(labelled),
        points_without_label=len(points) - len(labelled),
        area_ha=sum(item.pixels for item in sample.strata) * sample.grid.pixel_area_ha,
        no_data_ha=sample.no_data_pixels * sample.grid.pixel_area_ha,
        document="",
        table="",
        layers="",
        warnings=tuple(warnings),
        simulated=sample.simulated,
    )
    return _write(project, sample, judged, points, found, result, reporter)


def _own_map(sample: SampleDocument, points: pd.DataFrame) -> _Judged:
    """The design knows all of it; the map itself need not be there any more."""
    return _Judged(
        name=sample.map,
        sha256=sample.map_sha256,
        legend=sample.legend,
        pixels={item.name: item.pixels for item in sample.strata},
        no_data=sample.no_data_pixels,
        said=points["mapped"].tolist(),
        is_own=True,
    )


def _other_map(project: Project, name: str, points: pd.DataFrame) -> _Judged:
    folder, document = find_map(project.paths.maps, name)
    legend = document.legend
    values = _values_at(folder / CROP_MAP_FILE, points)
    counts = dict(document.counts)
    return _Judged(
        name=folder.name,
        sha256=document.files.get(CROP_MAP_FILE, ""),
        legend=legend,
        no_data=counts.pop(NO_DATA, 0),
        pixels={legend.name_of(value): number for value, number in sorted(counts.items())},
        said=[legend.name_of(value) for value in values],
        is_own=False,
    )


def _values_at(crop_map: Path, points: pd.DataFrame) -> list[int]:
    """Raises ArtefactDamaged."""
    try:
        with rasterio.open(crop_map) as dataset:
            return [
                int(dataset.read(1, window=Window(int(column), int(row), 1, 1))[0, 0])
                for row, column in zip(points["row"], points["column"], strict=True)
            ]
    except (RasterioError, IndexError) as problem:
        raise ArtefactDamaged(str(crop_map), str(problem)) from problem


def _found(
    labels: pd.Series, legend: Legend, crops: Legend, more: tuple[str, ...], file: Path
) -> list[str | None]:
    """Each label as a class: of the legend, other land, or one that the caller named.

    Args:
        crops: the project's legend: by that of cropland, each of these is cropland.

    Raises:
        SampleLabelUnknown
    """
    also = {name.casefold(): name for name in (OTHER_CROP, *more)}
    unknown: dict[str, None] = {}
    found: list[str | None] = []
    for label in labels:
        name = (
            None if label is None else _class_of(label, legend, crops) or also.get(label.casefold())
        )
        if label is not None and name is None:
            unknown[label] = None
        found.append(name)
    if unknown:
        known = [*possible_labels(legend), *more]
        raise SampleLabelUnknown(str(file), list(unknown)[:10], known)
    return found


def _class_of(label: str, legend: Legend, crops: Legend) -> str | None:
    if names_other_land(label):
        return RESERVED_NAMES[NOT_CROPLAND]
    item = legend.find(label)
    if item is None and legend.is_cropland and _is_some_crop(label, crops):
        item = legend.classes[0]
    return None if item is None else item.name


def _is_some_crop(label: str, crops: Legend) -> bool:
    return crops.find(label) is not None or label.casefold() == OTHER_CROP.casefold()


def _figures(
    sample: SampleDocument,
    judged: _Judged,
    labelled: pd.DataFrame,
    more: tuple[str, ...],
    file: Path,
) -> StratifiedEstimate:
    """Olofsson where the map's classes are the strata, else Stehman.

    Raises:
        SampleRefused, StratumTooThin
    """
    if labelled.empty:
        raise SampleRefused(str(file), Message("no point has a label yet"))
    strata = [item.name for item in sample.strata]
    pixels = [item.pixels for item in sample.strata]
    seen = {*labelled["found"], *labelled["mapped"]}
    if judged.is_own:
        rest = [name for name in _order(judged.legend, more) if name in seen - set(strata)]
        names = [*strata, *rest]
        counts = np.zeros((len(strata), len(names)), np.int64)
        rows = [strata.index(name) for name in labelled["stratum"]]
        np.add.at(counts, (rows, [names.index(name) for name in labelled["found"]]), 1)
        return olofsson(counts, pixels, names)
    seen |= set(judged.pixels)
    names = [name for name in _order(judged.legend, more) if name in seen]
    return stehman(
        [strata.index(name) for name in labelled["stratum"]],
        [names.index(name) for name in labelled["mapped"]],
        [names.index(name) for name in labelled["found"]],
        pixels,
        names,
        strata,
    )


def _order(legend: Legend, more: Iterable[str]) -> list[str]:
    """Every name that a class may have here, other land first, what the map lacks last."""
    known = [legend.name_of(value) for value in legend.map_values if value != NO_DATA]
    return list(dict.fromkeys([*known, OTHER_CROP, *more, RESERVED_NAMES[NO_DATA]]))


def _classes(
    found: StratifiedEstimate, sample: SampleDocument, judged: _Judged
) -> tuple[ClassEstimated, ...]:
    pixel_ha = sample.grid.pixel_area_ha
    whole = sum(item.pixels for item in sample.strata) * pixel_ha
    return tuple(
        ClassEstimated(
            name=item.name,
            area_ha=scaled(item.share, whole),
            share=item.share,
            users_accuracy=item.users_accuracy,
            producers_accuracy=item.producers_accuracy,
            mapped_ha=judged.pixels.get(item.name, 0) * pixel_ha,
            points_mapped=item.points_mapped,
            points_found=item.points_found,
        )
        for item in found.classes
        if item.name != RESERVED_NAMES[NO_DATA]
    )


def _doubts(points: pd.DataFrame, labelled: pd.DataFrame) -> list[str]:
    warnings: list[str] = []
    lacking = len(points) - len(labelled)
    if lacking:
        warnings.append(
            Message(
                "{lacking} of {points} points have no label. The figures hold if chance decided "
                "which; if the hard or remote ones were left out, the map looks better than it is.",
                lacking=lacking,
                points=len(points),
            )
        )
    unseen = int((labelled["mapped"] == RESERVED_NAMES[NO_DATA]).sum())
    if unseen:
        warnings.append(
            Message(
                "This map holds no data at {number} labelled points; they count as wrong.",
                number=unseen,
            )
        )
    return warnings


def _thin(classes: Iterable[ClassEstimated]) -> list[str]:
    found = [item for item in classes if item.points_mapped or item.points_found]
    none = [item.name for item in found if math.isnan(item.area_ha.low)]
    few = [item.name for item in found if item.name not in none and item.points_found < FEW_POINTS]
    warnings: list[str] = []
    if few:
        warnings.append(
            Message(
                "Fewer than {number} points hold {classes}: their areas and producer's accuracies "
                "may change much with a few more points.",
                number=FEW_POINTS,
                classes=few,
            )
        )
    if none:
        warnings.append(
            Message(
                "The points show no spread in {classes}, so no interval can be told for their "
                "areas. More points would show one.",
                classes=none,
            )
        )
    return warnings


def _without_spread(sample: SampleDocument, labelled: pd.DataFrame) -> list[str]:
    """Large strata whose points are all alike: what is rare there is in no standard error."""
    whole = sum(item.pixels for item in sample.strata)
    kinds = labelled.groupby("stratum")["found"].nunique()
    alike = [
        item.name
        for item in sample.strata
        if item.pixels > HEAVY_SHARE * whole and kinds.get(item.name, 0) == 1
    ]
    if not alike:
        return []
    return [
        Message(
            "All points mapped as {classes} are of one class. A rare class that hides in so large "
            "a part of the map is in none of these intervals: areas of rare classes may lie "
            "further off than they say. More points there would tell.",
            classes=alike,
        )
    ]


def _write(
    project: Project,
    sample: SampleDocument,
    judged: _Judged,
    points: pd.DataFrame,
    found: StratifiedEstimate,
    result: AreasEstimated,
    reporter: Reporter,
) -> AreasEstimated:
    folder = next_folder(project.paths.areas, f"{judged.name}-estimated")
    named = replace(
        result,
        folder=str(folder),
        estimate=folder.name,
        document=str(folder / DOCUMENT_FILE),
        table=str(folder / TABLE_FILE),
        layers=str(folder / LAYERS_FILE),
    )
    labels = points[["uid", "found"]].sort_values("uid").to_numpy().tolist()
    record = {
        "name": folder.name,
        "made": utc_now(),
        **{name: value for name, value in to_json(named).items() if name not in _PLACES},
        "inputs": {
            "map_sha256": judged.sha256,
            "design_sha256": sample.design_sha256,
            "labels_sha256": hash_of({"labels": labels}),
        },
    }
    with writing_to(project.paths.areas, NEEDED_BYTES), new_folder(folder) as beside:
        reporter.step(0.8, "Writing the tables")
        write_area_tables(beside, named.classes, found, _layer(points, sample), record)
    reporter.step(1.0, "Areas estimated; “furrow report” takes them into the map's report")
    return named


def _layer(points: pd.DataFrame, sample: SampleDocument) -> gpd.GeoDataFrame:
    """Every point with what map and label say; ``right`` is empty without a label."""
    right = (points["mapped"] == points["found"]).astype("boolean")
    table = points.drop(columns=["row", "column", LABEL_FIELD]).assign(
        right=right.where(points["found"].notna())
    )
    x, y = pixel_centres(points["row"], points["column"], sample.grid)
    return gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(x, y), crs=sample.grid.crs)
