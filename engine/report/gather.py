"""Collect what a report shows from a map's artefacts."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.legend import NO_DATA, NOT_CROPLAND, Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import ModelCompared
from furrow.engine.features.profiles import ClassProfile, class_profiles
from furrow.engine.imagery.stack import SeasonStack, StackDescription, open_stack
from furrow.engine.mapping.map_folder import MapDocument
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project
from furrow.engine.report.content import (
    AreaRow,
    ClassSeries,
    FileHash,
    ImageryRow,
    LabelRow,
    Licence,
    Provenance,
    ReportContent,
    SeriesBand,
)
from furrow.engine.report.later import find_later
from furrow.engine.report.pictures import map_picture, small_shape, true_color
from furrow.engine.training.bundle import Bundle

COUNT_PX = 256
"""Clear counts are summarised on a grid of at most this size."""
HISTOGRAM_BINS = 20
SENSOR_NAMES = {
    "s2": "Sentinel-2",
    "s1": "Sentinel-1",
    "s1asc": "Sentinel-1 asc.",
    "s1desc": "Sentinel-1 desc.",
}


def gather(
    project: Project,
    folder: Path,
    document: MapDocument,
    bundle: Bundle,
    labels: gpd.GeoDataFrame,
    independent: Assessment | None,
    worst_gap_days: int,
) -> ReportContent:
    """Everything for the report of a map.

    Args:
        folder: holds crop_map.tif.
        labels: labelled training parcels in the grid's coordinates.
        independent: from reference parcels, if there are any.
    """
    grid = project.document.grid
    with open_stack(project.paths.imagery, grid) as stack:
        description = stack.description
        imagery = tuple(_imagery(stack, description, worst_gap_days))
        series = _series(class_profiles(stack, labels), bundle.legend)
        natural, natural_step = true_color(description)
    has_mask = document.cropland_mask is not None
    return ReportContent(
        project=project.document.name,
        simulated=document.simulated,
        season=project.document.season.label,
        steps=description.step_labels,
        grid=grid,
        legend=bundle.legend,
        recipe=bundle.recipe.name,
        recipe_title=bundle.recipe.title,
        primary=bundle.assessment,
        independent=independent,
        picture=map_picture(folder / CROP_MAP_FILE, bundle.legend),
        provenance=_provenance(project, document, bundle),
        compared=_compared(bundle),
        gate=document.gate,
        trust=_trust(bundle),
        trusted=document.trusted,
        later=find_later(project, document),
        folder=project.folder.name,
        areas=_areas(document, bundle.legend, grid.pixel_area_ha),
        labels=_labels(labels, bundle),
        imagery=imagery,
        series=series,
        confined=project.document.confined,
        forced_into_crop=not has_mask,
        cropland_note=(
            Message(
                "Cropland was told from other land by the mask {mask}.",
                mask=Path(document.cropland_mask).name,
            )
            if document.cropland_mask
            else ""
        ),
        true_color=natural,
        true_color_step=natural_step,
        confidence_histogram=_histogram(document.confidence_pixels),
        licences=(*_licences(project, description), *_licences_of_model(bundle)),
        warnings=(*document.warnings, *description.notes),
    )


def _imagery(
    stack: SeasonStack, description: StackDescription, worst_gap_days: int
) -> list[ImageryRow]:
    rows = []
    for sensor, bands in description.bands.items():
        shares = []
        for label in description.step_labels:
            with rasterio.open(description.folder / f"{sensor}_{label}.tif") as dataset:
                shape = small_shape(dataset.height, dataset.width, COUNT_PX)
                count = dataset.read(len(bands) + 1, out_shape=shape, resampling=Resampling.nearest)
            shares.append(float((count > 0).mean()))
        rows.append(
            ImageryRow(
                sensor=SENSOR_NAMES[sensor],
                dates=sum(date.sensor == sensor for date in description.dates),
                clear_share=tuple(shares),
                worst_gap_days=worst_gap_days if sensor == "s2" else None,
            )
        )
    return rows


def _series(profiles: dict[int, ClassProfile], legend: Legend) -> tuple[ClassSeries, ...]:
    return tuple(
        ClassSeries(legend.name_of(value), _band(profile.ndvi), _band(profile.vh_db))
        for value, profile in profiles.items()
    )


def _band(values: NDArray[np.float32] | None) -> SeriesBand | None:
    if values is None:
        return None
    rows = []
    for step in values:
        seen = step[np.isfinite(step)]
        rows.append(
            (float(seen.mean()), *(float(q) for q in np.quantile(seen, [0.1, 0.9])))
            if len(seen)
            else (float("nan"),) * 3
        )
    mean, low, high = zip(*rows, strict=True)
    return SeriesBand(mean, low, high)


def _compared(bundle: Bundle) -> ModelCompared | None:
    stated = bundle.card.get("compared")
    return None if stated is None else from_json(ModelCompared, stated)


def _trust(bundle: Bundle) -> TrustFigures | None:
    stated = bundle.card.get("trust")
    return None if stated is None else from_json(TrustFigures, stated)


def _areas(document: MapDocument, legend: Legend, pixel_area_ha: float) -> tuple[AreaRow, ...]:
    counts = {value: n for value, n in document.counts.items() if value != NO_DATA}
    mapped = max(1, sum(counts.values()))
    values = [item.value for item in legend.classes]
    if NOT_CROPLAND in counts:
        values.append(NOT_CROPLAND)
    return tuple(
        AreaRow(
            legend.name_of(value),
            legend.color_of(value),
            round(counts.get(value, 0) * pixel_area_ha, 2),
            counts.get(value, 0) / mapped,
        )
        for value in values
    )


def _labels(labels: gpd.GeoDataFrame, bundle: Bundle) -> tuple[LabelRow, ...]:
    rows = []
    for item in bundle.legend.classes:
        own = labels[labels["value"] == item.value]
        pixels = int(bundle.card["pixels"].get(item.name, 0))
        area_ha = round(float(own.geometry.area.sum()) / 10_000, 2)
        rows.append(LabelRow(item.name, item.color, len(own), pixels, area_ha))
    return tuple(rows)


def _histogram(confidence_pixels: tuple[int, ...]) -> tuple[int, ...]:
    pixels = np.array(confidence_pixels, dtype=np.int64)
    bins = np.minimum(np.arange(len(pixels)) * HISTOGRAM_BINS // 100, HISTOGRAM_BINS - 1)
    counts = np.bincount(bins, weights=pixels, minlength=HISTOGRAM_BINS)
    return tuple(int(number) for number in counts)


def _provenance(project: Project, document: MapDocument, bundle: Bundle) -> Provenance:
    return Provenance(
        made_on=document.made,
        furrow_version=document.versions["furrow"],
        map_name=document.name,
        model_name=bundle.name,
        command=f"furrow run {project.folder.name} --recipe {bundle.recipe.name}",
        versions=tuple(document.versions.items()),
        seeds=tuple(document.seeds.items()),
        inputs=tuple(
            FileHash(name.removesuffix("_sha256"), str(value))
            for name, value in document.inputs.items()
            if name.endswith("_sha256") and value
        ),
    )


def _licences(project: Project, description: StackDescription) -> tuple[Licence, ...]:
    if project.document.simulated:
        return (
            Licence(
                Message("Imagery and labels"),
                Message("made by Furrow's simulator, free to use"),
                Message("Simulated."),
            ),
        )
    years = sorted({date.day[:4] for date in description.dates})
    span = years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"
    return (
        Licence(
            Message("Sentinel imagery"),
            Message("free, full and open (Copernicus data terms)"),
            Message("Contains modified Copernicus Sentinel data {years}.", years=span),
        ),
    )


def _licences_of_model(bundle: Bundle) -> tuple[Licence, ...]:
    tables = tuple(
        Licence(
            Message("The table “{title}” that the model learned from", title=one.get("title", "")),
            one.get("licence", ""),
            one.get("attribution") or one.get("source", ""),
        )
        for one in bundle.card.get("training_tables", ())
    )
    return tables + tuple(
        Licence(
            Message("The weights that the model began with"),
            Message("as stated beside their name"),
            str(named),
        )
        for named in bundle.card.get("licences", ())
    )
