"""One place: the outline of the field there, and the season that it went through."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import Reporter, field_results, requests


def outline_field(
    project: Path,
    x: float,
    y: float,
    *,
    crs: str | None = None,
    reporter: Reporter | None = None,
) -> field_results.FieldOutlined:
    """The outline of the field under a point, from the prepared season; nothing is written."""
    request = requests.OutlineField(project=os.fspath(project), x=x, y=y, crs=crs)
    return run(request, field_results.FieldOutlined, reporter)


def show_series(
    project: Path,
    x: float,
    y: float,
    *,
    crs: str | None = None,
    radius_px: int = 0,
    reporter: Reporter | None = None,
) -> field_results.SeriesShown:
    """The season of the labelled parcel under a point, or of the pixel; class means beside it."""
    request = requests.ShowSeries(
        project=os.fspath(project), x=x, y=y, crs=crs, radius_px=radius_px
    )
    return run(request, field_results.SeriesShown, reporter)
