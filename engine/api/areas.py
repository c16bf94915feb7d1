"""Areas from a random sample, or counted."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, area_results, requests


def design_sample(
    project: Path,
    *,
    map: str | None = None,
    precision: float = 0.05,
    points: int = 0,
    allocation: str = "proportional",
    at_least: int = 25,
    expected: str = "0.8",
    seed: int = 0,
    reporter: Reporter | None = None,
) -> area_results.SampleDesigned:
    """Draw random points from a map, to be visited or interpreted, with a layer to fill in."""
    request = requests.DesignSample(
        project=os.fspath(project),
        map=map,
        precision=precision,
        points=points,
        allocation=allocation,
        at_least=at_least,
        expected=expected,
        seed=seed,
    )
    return run(request, area_results.SampleDesigned, reporter)


def estimate_areas(
    project: Path,
    *,
    sample: str | None = None,
    filled_in: Path | None = None,
    label_field: str = "label",
    map: str | None = None,
    more_classes: str = "",
    reporter: Reporter | None = None,
) -> area_results.AreasEstimated:
    """Estimate areas and accuracy, with intervals, from a filled-in sample."""
    request = requests.EstimateAreas(
        project=os.fspath(project),
        sample=sample,
        filled_in=optional(filled_in),
        label_field=label_field,
        map=map,
        more_classes=more_classes,
    )
    return run(request, area_results.AreasEstimated, reporter)


def areas_by_district(
    project: Path,
    districts: Path,
    *,
    name_field: str = "name",
    map: str | None = None,
    reporter: Reporter | None = None,
) -> area_results.DistrictsCounted:
    """Count a map's pixels by district; no design-based estimate."""
    request = requests.AreasByDistrict(
        project=os.fspath(project),
        districts=os.fspath(districts),
        name_field=name_field,
        map=map,
    )
    return run(request, area_results.DistrictsCounted, reporter)
