"""Labelled tables: recipes measured, and splits audited."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, audit_results, requests, table_results


def evaluate_table(
    table: Path,
    *,
    sidecar: Path = "",
    recipe: str = "few-labels,random-forest",
    labels_per_class: str = "3,5,10,20,50",
    draws: int = 20,
    seed: int = 0,
    group: str = "",
    within: str = "",
    where: str = "",
    also_where: str = "",
    also_labels: int = 50,
    test_where: str = "",
    test_table: Path | None = None,
    test_sidecar: Path | None = None,
    classes: str = "",
    level: str | None = None,
    codes: bool = False,
    out: Path | None = None,
    settings: str = "",
    reporter: Reporter | None = None,
) -> table_results.TableEvaluated:
    """Measure recipes on a table of labelled series: with few labels, or between regions."""
    request = requests.EvaluateTable(
        table=os.fspath(table),
        sidecar=os.fspath(sidecar),
        recipe=recipe,
        labels_per_class=labels_per_class,
        draws=draws,
        seed=seed,
        group=group,
        within=within,
        where=where,
        also_where=also_where,
        also_labels=also_labels,
        test_where=test_where,
        test_table=optional(test_table),
        test_sidecar=optional(test_sidecar),
        classes=classes,
        level=level,
        codes=codes,
        out=optional(out),
        settings=settings,
    )
    return run(request, table_results.TableEvaluated, reporter)


def leakage_audit(
    project: Path = "",
    *,
    recipe: str = "random-forest",
    table: Path | None = None,
    sidecar: Path | None = None,
    parcel: str = "",
    region: str = "",
    year: str = "",
    classes: str = "",
    block_m: float = 0.0,
    most_samples: int = 5000,
    seed: int = 0,
    out: Path | None = None,
    reporter: Reporter | None = None,
) -> audit_results.LeakageAudited:
    """Score the same model under a split by pixel and under honest ones, side by side."""
    request = requests.LeakageAudit(
        project=os.fspath(project),
        recipe=recipe,
        table=optional(table),
        sidecar=optional(sidecar),
        parcel=parcel,
        region=region,
        year=year,
        classes=classes,
        block_m=block_m,
        most_samples=most_samples,
        seed=seed,
        out=optional(out),
    )
    return run(request, audit_results.LeakageAudited, reporter)
