"""Models of another season or region: as they are, adapted, or trained anew."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import Reporter, adapting_results, requests, study_results


def measure_adapting(
    table: Path,
    *,
    sidecar: Path = "",
    source: Path = "",
    source_sidecar: Path = "",
    recipe: str = "cnn1d",
    where: str = "",
    source_where: str = "",
    labels_per_class: str = "3,5,10,20",
    radii: str = "",
    departure: str = "",
    parcels: int = 100,
    samples_per_parcel: int = 50,
    source_labels: int = 200,
    draws: int = 5,
    first_draw: int = 0,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    codes: bool = False,
    reporter: Reporter | None = None,
) -> adapting_results.AdaptingMeasured:
    """Measure a model of another season or region: as it is, adapted, or trained anew."""
    request = requests.MeasureAdapting(
        table=os.fspath(table),
        sidecar=os.fspath(sidecar),
        source=os.fspath(source),
        source_sidecar=os.fspath(source_sidecar),
        recipe=recipe,
        where=where,
        source_where=source_where,
        labels_per_class=labels_per_class,
        radii=radii,
        departure=departure,
        parcels=parcels,
        samples_per_parcel=samples_per_parcel,
        source_labels=source_labels,
        draws=draws,
        first_draw=first_draw,
        seed=seed,
        group=group,
        classes=classes,
        codes=codes,
    )
    return run(request, adapting_results.AdaptingMeasured, reporter)


def study_years(
    table: Path,
    out: Path,
    *,
    sidecar: Path = "",
    year: str = "year",
    also: Path = "",
    also_sidecar: Path = "",
    earlier: bool = False,
    recipe: str = "cnn1d,random-forest",
    labels_per_class: str = "3,5,10,20",
    samples_per_parcel: int = 50,
    source_labels: int = 200,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    codes: bool = False,
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Leave one year out: a model of other seasons as it is, adapted, or one trained anew."""
    request = requests.StudyYears(
        table=os.fspath(table),
        out=os.fspath(out),
        sidecar=os.fspath(sidecar),
        year=year,
        also=os.fspath(also),
        also_sidecar=os.fspath(also_sidecar),
        earlier=earlier,
        recipe=recipe,
        labels_per_class=labels_per_class,
        samples_per_parcel=samples_per_parcel,
        source_labels=source_labels,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        codes=codes,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)


def study_radius(
    table: Path,
    out: Path,
    *,
    sidecar: Path = "",
    radii: str = "20,25,30",
    departure: str = "",
    where: str = "",
    source_where: str = "",
    also: Path = "",
    also_sidecar: Path = "",
    recipe: str = "cnn1d,random-forest",
    parcels: int = 100,
    samples_per_parcel: int = 50,
    source_labels: int = 200,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    codes: bool = False,
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Parcels within a radius of a departure point, against as many from anywhere."""
    request = requests.StudyRadius(
        table=os.fspath(table),
        out=os.fspath(out),
        sidecar=os.fspath(sidecar),
        radii=radii,
        departure=departure,
        where=where,
        source_where=source_where,
        also=os.fspath(also),
        also_sidecar=os.fspath(also_sidecar),
        recipe=recipe,
        parcels=parcels,
        samples_per_parcel=samples_per_parcel,
        source_labels=source_labels,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        codes=codes,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)
