"""Studies on labelled tables."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import Reporter, requests, study_results


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
    request = requests.StudyLabels(
        table=os.fspath(table),
        out=os.fspath(out),
        sidecar=os.fspath(sidecar),
        recipe=recipe,
        labels_per_class=labels_per_class,
        draws=draws,
        goal=goal,
        seed=seed,
        group=group,
        where=where,
        test_where=test_where,
        classes=classes,
        codes=codes,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)


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
    request = requests.StudyRegions(
        table=os.fspath(table),
        out=os.fspath(out),
        region=region,
        sidecar=os.fspath(sidecar),
        recipe=recipe,
        labels_per_class=labels_per_class,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        codes=codes,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)


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
    request = requests.StudyMixing(
        table=os.fspath(table),
        out=os.fspath(out),
        target=target,
        source=source,
        source_labels=source_labels,
        sidecar=os.fspath(sidecar),
        recipe=recipe,
        labels_per_class=labels_per_class,
        draws=draws,
        seed=seed,
        group=group,
        classes=classes,
        codes=codes,
        workers=workers,
    )
    return run(request, study_results.StudyDone, reporter)
