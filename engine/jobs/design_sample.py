"""Request design_sample: random points of a map, to be visited or interpreted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from furrow.engine.accuracy.areas.drawing import Window, count_pixels, draw_pixels
from furrow.engine.accuracy.areas.sample_layer import (
    SAMPLE_LAYERS,
    SampleDocument,
    newest_sample_with_inputs,
    write_sample,
    write_sample_document,
)
from furrow.engine.accuracy.areas.sample_size import (
    ALLOCATIONS,
    allocate,
    expected_error,
    sample_size,
)
from furrow.engine.contract import NO_DATA, NOT_CROPLAND, Legend, Message, Reporter
from furrow.engine.contract.area_errors import NothingToSample
from furrow.engine.contract.area_requests import DesignSample
from furrow.engine.contract.area_results import SampleDesigned, StratumDesigned
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.legend import RESERVED_NAMES
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.mapping.map_folder import find_map
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_file, hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to

DESIGN_VERSION = 1
"""Raised whenever the same inputs would draw other points."""
FEW_POINTS = 50
"""Olofsson et al. 2014, section 5.1.2, advise 50 to 100 points in a class that is rare."""
BYTES_PER_POINT = 1_000
Z = 1.96


def run(request: DesignSample, reporter: Reporter) -> SampleDesigned:
    """Raises BadRequest, StepMissing, NothingToSample, ArtefactDamaged, DiskFull, Cancelled."""
    _check(request)
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return _design(project, request, reporter)


def map_values(crop_map: Path, reporter: Reporter) -> Iterator[Window]:
    """A map block by block.

    Raises:
        ArtefactDamaged, Cancelled
    """
    try:
        with rasterio.open(crop_map) as dataset:
            for _, window in dataset.block_windows(1):
                reporter.check()
                yield window.row_off, window.col_off, dataset.read(1, window=window)
    except RasterioError as problem:
        raise ArtefactDamaged(str(crop_map), str(problem)) from problem


def _design(project: Project, request: DesignSample, reporter: Reporter) -> SampleDesigned:
    paths, grid = project.paths, project.document.grid
    map_folder, document = find_map(paths.maps, request.map)
    crop_map = map_folder / CROP_MAP_FILE
    expected = _expected(request.expected, document.legend)
    inputs = _inputs(request, expected, hash_file(crop_map))
    present = newest_sample_with_inputs(paths.samples, hash_of(inputs))
    if present is not None:
        reporter.step(1.0, "Sample unchanged")
        return _result(*present, reused=True)
    reporter.step(0.05, "Counting pixels")
    pixels = count_pixels(map_values(crop_map, reporter))
    no_data = pixels.pop(NO_DATA, 0)
    if not pixels:
        raise NothingToSample(map_folder.name)
    wanted = _shared_out(request, pixels, expected)
    strata, margin = _strata(pixels, wanted, expected, document.legend, grid.pixel_area_ha)
    reporter.step(0.4, "Drawing points")
    drawn = draw_pixels(map_values(crop_map, reporter), pixels, wanted, request.seed)
    folder = next_folder(paths.samples, map_folder.name)
    bytes_needed = 2**20 + BYTES_PER_POINT * len(drawn.rows)
    with writing_to(paths.samples, bytes_needed), new_folder(folder) as beside:
        reporter.step(0.8, "Writing the sample")
        design_sha256 = write_sample(
            beside,
            drawn,
            strata,
            document.legend,
            grid,
            project.document.season.end,
            hash_of(inputs),
        )
        sample = SampleDocument(
            name=folder.name,
            made=utc_now(),
            simulated=project.document.simulated or document.simulated,
            map=map_folder.name,
            map_sha256=inputs["map_sha256"],
            legend=document.legend,
            grid=grid,
            season=project.document.season.label,
            strata=strata,
            no_data_pixels=no_data,
            allocation=request.allocation,
            expected_margin=margin,
            seed=request.seed,
            inputs=inputs,
            inputs_sha256=hash_of(inputs),
            design_sha256=design_sha256,
            warnings=_warnings(request, strata, no_data),
        )
        write_sample_document(beside, sample)
    reporter.step(1.0, "Sample ready")
    return _result(folder, sample, reused=False)


def _check(request: DesignSample) -> None:
    """Raises BadRequest."""
    if not 0.001 <= request.precision <= 0.5:
        raise BadRequest("precision", Message("it must be between 0.001 and 0.5"))
    if request.points < 0:
        raise BadRequest("points", Message("it must not be negative"))
    if request.at_least < 2:
        raise BadRequest("at_least", Message("two points in each class are the least"))
    if request.allocation not in ALLOCATIONS:
        known = ", ".join(ALLOCATIONS)
        raise BadRequest("allocation", Message("it must be one of {known}", known=known))
    if request.seed < 0:
        raise BadRequest("seed", Message("it must not be negative"))


def _expected(text: str, legend: Legend) -> dict[int, float]:
    """ "0.85,Maize=0.7" -> map value -> user's accuracy expected.

    Raises:
        BadRequest
    """
    values = {value: 0.8 for value in legend.map_values if value != NO_DATA}
    by_name = {legend.name_of(value).casefold(): value for value in values}
    alone: dict[int, float] = {}
    name_so_far: list[str] = []  # a class may have a comma in its name
    for piece in text.split(","):
        name, equals, figure = piece.rpartition("=")
        if equals:
            full = ",".join([*name_so_far, name]).strip()
            if full.casefold() not in by_name:
                detail = Message(
                    "the map has no class “{name}”; it has: {known}",
                    name=full,
                    known=[legend.name_of(value) for value in values],
                )
                raise BadRequest("expected", detail)
            alone[by_name[full.casefold()]] = _accuracy(figure)
            name_so_far = []
        elif _is_number(piece) and not name_so_far:
            values = dict.fromkeys(values, _accuracy(piece))
        else:
            name_so_far.append(piece)
    if name_so_far:
        detail = Message(
            "“{text}” is neither a number nor CLASS=NUMBER", text=",".join(name_so_far)
        )
        raise BadRequest("expected", detail)
    return values | alone


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _accuracy(text: str) -> float:
    value = float(text) if _is_number(text) else float("nan")
    if not 0 <= value <= 1:
        detail = Message("“{text}” is no accuracy between 0 and 1", text=text.strip())
        raise BadRequest("expected", detail)
    return value


def _inputs(request: DesignSample, expected: dict[int, float], map_sha256: str) -> dict[str, Any]:
    return {
        "map_sha256": map_sha256,
        "precision": None if request.points else request.precision,
        "points": request.points,
        "allocation": request.allocation,
        "at_least": request.at_least,
        "expected": {str(value): accuracy for value, accuracy in sorted(expected.items())},
        "seed": request.seed,
        "version": DESIGN_VERSION,
    }


def _shared_out(
    request: DesignSample, pixels: dict[int, int], expected: dict[int, float]
) -> dict[int, int]:
    """Map value -> points: as many as asked for, or as the precision needs."""
    sizes = np.array(list(pixels.values()))
    accuracies = [expected[value] for value in pixels]
    weights, error = sizes / sizes.sum(), request.precision / Z
    number = request.points or sample_size(weights, accuracies, error, request.allocation)
    points = allocate(number, sizes, accuracies, request.allocation, request.at_least)
    while not request.points and points.sum() < sizes.sum():
        # What small classes got on top may lack elsewhere.
        reached = expected_error(weights, accuracies, points)
        if reached <= error:
            break
        number = max(number + 1, int(number * (reached / error) ** 2))
        points = allocate(number, sizes, accuracies, request.allocation, request.at_least)
    return {value: int(n) for value, n in zip(pixels, points, strict=True)}


def _strata(
    pixels: dict[int, int],
    wanted: dict[int, int],
    expected: dict[int, float],
    legend: Legend,
    pixel_area_ha: float,
) -> tuple[tuple[StratumDesigned, ...], float]:
    """The strata, and the margin expected of the overall accuracy."""
    strata = tuple(
        StratumDesigned(
            name=legend.name_of(value),
            pixels=pixels[value],
            area_ha=round(pixels[value] * pixel_area_ha, 4),
            points=wanted[value],
            inclusion_probability=wanted[value] / pixels[value],
            expected_accuracy=expected[value],
            expected_margin=Z * expected_error([1.0], [expected[value]], [wanted[value]]),
        )
        for value in sorted(pixels)
    )
    whole = sum(pixels.values())
    margin = Z * expected_error(
        [item.pixels / whole for item in strata],
        [item.expected_accuracy for item in strata],
        [item.points for item in strata],
    )
    return strata, margin


def _warnings(
    request: DesignSample,
    strata: tuple[StratumDesigned, ...],
    no_data: int,
) -> tuple[str, ...]:
    warnings: list[str] = []
    total = sum(item.points for item in strata)
    if request.points and total > request.points:
        warnings.append(
            Message(
                "{least} points in each class are {total} points, more than the {asked} that were "
                "asked for.",
                least=request.at_least,
                total=total,
                asked=request.points,
            )
        )
    if request.points and total < request.points:
        warnings.append(Message("The map has only {total} pixels with data.", total=total))
    thin = [item.name for item in strata if item.points < min(FEW_POINTS, item.pixels)]
    if thin:
        warnings.append(
            Message(
                "Fewer than {number} points each in {classes}: good for the whole map, wide "
                "intervals for these classes by themselves. --at-least {number} gives them more.",
                number=FEW_POINTS,
                classes=thin,
            )
        )
    if RESERVED_NAMES[NOT_CROPLAND] not in {item.name for item in strata}:
        warnings.append(
            Message(
                "The map has no class “Not cropland”: every pixel was forced into a crop. Expect "
                "points that hold no crop at all, and label them “Not cropland”."
            )
        )
    if no_data:
        warnings.append(
            Message(
                "{pixels:,} pixels of the map hold no data. No point is drawn there, and no figure "
                "will tell of them.",
                pixels=no_data,
            )
        )
    return tuple(warnings)


def _result(folder: Path, sample: SampleDocument, reused: bool) -> SampleDesigned:
    return SampleDesigned(
        folder=str(folder),
        sample=folder.name,
        map=sample.map,
        file=str(folder / SAMPLE_LAYERS),
        points=sum(item.points for item in sample.strata),
        allocation=sample.allocation,
        strata=sample.strata,
        expected_margin=sample.expected_margin,
        reused=reused,
        warnings=sample.warnings,
        simulated=sample.simulated,
    )
