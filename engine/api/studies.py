"""Studies, and the measurements that are their points."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, TypeVar

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import (
    Reporter,
    Request,
    adapting_results,
    requests,
    study_results,
    transfer_results,
)

R = TypeVar("R")


def study_labels(
    table: Path,
    out: Path,
    *,
    sidecar: Path = "",
    recipe: str = "few-labels,random-forest",
    labels_per_class: str = "3,5,10,20,50",
    draws: int = 10,
    goal: float = 0.8,
    seed: int = 0,
    group: str = "",
    where: str = "",
    test_where: str = "",
    classes: str = "",
    codes: bool = False,
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """How good recipes get with more labels, and how many labels a goal takes."""
    return _ask_study(requests.StudyLabels, locals())


def study_regions(
    table: Path,
    out: Path,
    *,
    region: str = "",
    sidecar: Path = "",
    recipe: str = "random-forest,logistic-regression",
    labels_per_class: int = 20,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    codes: bool = False,
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Leave one region out: how a recipe does where nobody labelled, region by region."""
    return _ask_study(requests.StudyRegions, locals())


def study_mixing(
    table: Path,
    out: Path,
    *,
    target: str = "",
    source: str = "",
    source_labels: int = 50,
    sidecar: Path = "",
    recipe: str = "random-forest,logistic-regression",
    labels_per_class: str = "3,5,10,20,50",
    draws: int = 10,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    codes: bool = False,
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Labels of the area, labels of elsewhere, or both: what is best, and when mixing hurts."""
    return _ask_study(requests.StudyMixing, locals())


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
    return _ask_study(requests.StudyYears, locals())


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
    return _ask_study(requests.StudyRadius, locals())


def study_channels(
    source: Path,
    target: Path,
    out: Path,
    *,
    sidecar: Path = "",
    target_sidecar: Path = "",
    source_where: str = "",
    target_where: str = "",
    channels: str = "VH,VV+VH",
    recipe: str = "",
    labels_per_class: int = 5,
    source_labels: int = 0,
    test_labels: int = 0,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    settings: str = "",
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Which channels of Sentinel-1 carry a model to another place, and by which strategy."""
    return _ask_study(requests.StudyChannels, locals())


def study_features(
    source: Path,
    target: Path,
    out: Path,
    *,
    sidecar: Path = "",
    target_sidecar: Path = "",
    source_where: str = "",
    target_where: str = "",
    recipe: str = "cropnet,cropnet-1d,cropnet-harmonic,presto,galileo-nano,random-forest",
    hemisphere: bool = True,
    source_labels: int = 50,
    test_labels: int = 200,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    settings: str = "",
    workers: int = 0,
    reporter: Reporter | None = None,
) -> study_results.StudyDone:
    """Which features carry a model to another place, with augmentation and without."""
    return _ask_study(requests.StudyFeatures, locals())


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
    return _ask(requests.MeasureAdapting, adapting_results.AdaptingMeasured, locals())


def evaluate_transfer(
    source: Path,
    target: Path,
    *,
    sidecar: Path = "",
    target_sidecar: Path = "",
    source_where: str = "",
    target_where: str = "",
    recipe: str = "random-forest",
    arms: str = "as-is,scratch",
    bands: str = "",
    augmentation: str = "own",
    views: str = "here",
    labels_per_class: int = 5,
    source_labels: int = 50,
    test_labels: int = 200,
    draws: int = 5,
    seed: int = 0,
    group: str = "",
    classes: str = "",
    settings: str = "",
    reporter: Reporter | None = None,
) -> transfer_results.TransferMeasured:
    """Measure a recipe from one place in another: as it is, trained further, or begun anew."""
    return _ask(requests.EvaluateTransfer, transfer_results.TransferMeasured, locals())


def _ask_study(kind: type[Request], given: Mapping[str, Any]) -> study_results.StudyDone:
    return _ask(kind, study_results.StudyDone, given)


def _ask(kind: type[Request], result: type[R], given: Mapping[str, Any]) -> R:
    """Ask with what a function was given: its parameters are named like the request's fields."""
    fields = {
        name: os.fspath(value) if isinstance(value, os.PathLike) else value
        for name, value in given.items()
        if name != "reporter"
    }
    return run(kind(**fields), result, given["reporter"])
