"""Recipes taken from one place to another."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import Reporter, requests, study_results, transfer_results


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
    request = requests.EvaluateTransfer(
        source=os.fspath(source),
        target=os.fspath(target),
        sidecar=os.fspath(sidecar),
        target_sidecar=os.fspath(target_sidecar),
        source_where=source_where,
        target_where=target_where,
        recipe=recipe,
        arms=arms,
        bands=bands,
        augmentation=augmentation,
        views=views,
        labels_per_class=labels_per_class,
        source_labels=source_labels,
        test_labels=test_labels,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        settings=settings,
    )
    return run(request, transfer_results.TransferMeasured, reporter)


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
    request = requests.StudyChannels(
        source=os.fspath(source),
        target=os.fspath(target),
        out=os.fspath(out),
        sidecar=os.fspath(sidecar),
        target_sidecar=os.fspath(target_sidecar),
        source_where=source_where,
        target_where=target_where,
        channels=channels,
        recipe=recipe,
        labels_per_class=labels_per_class,
        source_labels=source_labels,
        test_labels=test_labels,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        settings=settings,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)


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
    request = requests.StudyFeatures(
        source=os.fspath(source),
        target=os.fspath(target),
        out=os.fspath(out),
        sidecar=os.fspath(sidecar),
        target_sidecar=os.fspath(target_sidecar),
        source_where=source_where,
        target_where=target_where,
        recipe=recipe,
        hemisphere=hemisphere,
        source_labels=source_labels,
        test_labels=test_labels,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        settings=settings,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)
