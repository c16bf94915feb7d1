"""The live map: a preview from the labels so far, and what to label next."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import Reporter, live_results, requests


def preview_map(
    project: Path,
    *,
    features: str = "",
    bounds: str | None = None,
    width_px: int = 0,
    height_px: int = 0,
    labels: Path | None = None,
    frame: Path | None = None,
    seconds: float = 0.0,
    reporter: Reporter | None = None,
) -> live_results.PreviewPainted:
    """Paint a quick map from the labels so far. A preview: no accuracy is measured."""
    request = requests.PreviewMap(
        os.fspath(project),
        features=features,
        bounds=bounds,
        width_px=width_px,
        height_px=height_px,
        labels=optional(labels),
        frame=optional(frame),
        seconds=seconds,
    )
    return run(request, live_results.PreviewPainted, reporter)


def suggest_parcels(
    project: Path,
    *,
    number: int = 1,
    parcels: Path | None = None,
    labels: Path | None = None,
    bounds: str | None = None,
    skip: str = "",
    out: Path | None = None,
    reporter: Reporter | None = None,
) -> live_results.ParcelsSuggested:
    """Say which parcels to label next, and why."""
    request = requests.SuggestParcels(
        os.fspath(project),
        number=number,
        parcels=optional(parcels),
        labels=optional(labels),
        bounds=bounds,
        skip=skip,
        out=optional(out),
    )
    return run(request, live_results.ParcelsSuggested, reporter)
