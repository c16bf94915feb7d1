"""Maps, and how good they are."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, requests, results
from furrow.engine.contract.recipe import DEFAULT_RECIPE


def map_crops(
    project: Path,
    *,
    model: str | None = None,
    cropland: Path | None = None,
    cropland_values: str | None = None,
    gate: str | None = None,
    coverage: float = 0.9,
    fields: Path | None = None,
    outside_fields: str = "nodata",
    reporter: Reporter | None = None,
) -> results.MapMade:
    """Map the whole area with a trained model, and write parcels and report beside the map."""
    request = requests.MapCrops(
        project=os.fspath(project),
        model=model,
        cropland=optional(cropland),
        cropland_values=cropland_values,
        gate=gate,
        coverage=coverage,
        fields=optional(fields),
        outside_fields=outside_fields,
    )
    return run(request, results.MapMade, reporter)


def assess_map(
    project: Path,
    *,
    map: str | None = None,
    reference: Path | None = None,
    label_field: str = "crop",
    crosswalk: str | None = None,
    level: str = "crop",
    reporter: Reporter | None = None,
) -> results.MapAssessed:
    """Score a finished map against parcels that its training never saw."""
    request = requests.AssessMap(
        project=os.fspath(project),
        map=map,
        reference=optional(reference),
        label_field=label_field,
        crosswalk=crosswalk,
        level=level,
    )
    return run(request, results.MapAssessed, reporter)


def crop_map_from_labels(
    project: Path,
    *,
    recipe: str = DEFAULT_RECIPE,
    strategy: str | None = None,
    cropland: Path | None = None,
    cropland_values: str | None = None,
    gate: str | None = None,
    coverage: float = 0.9,
    unit: str | None = None,
    fields: Path | None = None,
    outside_fields: str = "nodata",
    settings: str = "",
    reporter: Reporter | None = None,
) -> results.MapMade:
    """The whole job: imagery, training, map and report. Finished steps are not done again."""
    request = requests.CropMapFromLabels(
        project=os.fspath(project),
        recipe=recipe,
        strategy=strategy,
        cropland=optional(cropland),
        cropland_values=cropland_values,
        gate=gate,
        coverage=coverage,
        unit=unit,
        fields=optional(fields),
        outside_fields=outside_fields,
        settings=settings,
    )
    return run(request, results.MapMade, reporter)
