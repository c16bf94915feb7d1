"""Verdicts: several models under the same folds, and which of them to take."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, requests, verdict_results


def give_verdict(
    project: Path = "",
    *,
    recipe: str | None = None,
    strategy: str | None = None,
    model: Path | None = None,
    also: str = "",
    table: Path | None = None,
    sidecar: Path | None = None,
    out: Path | None = None,
    classes: str = "",
    most_samples: int = 3000,
    goal: float = 0.8,
    skip_labels: bool = False,
    reporter: Reporter | None = None,
) -> verdict_results.VerdictGiven:
    """Judge the chosen recipe beside cheaper and plainer ones, and say which to take."""
    request = requests.GiveVerdict(
        project=os.fspath(project),
        recipe=recipe,
        strategy=strategy,
        model=optional(model),
        also=also,
        table=optional(table),
        sidecar=optional(sidecar),
        out=optional(out),
        classes=classes,
        most_samples=most_samples,
        goal=goal,
        skip_labels=skip_labels,
    )
    return run(request, verdict_results.VerdictGiven, reporter)
