"""The report of a map."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, run
from furrow.engine.contract import Reporter, report_results, requests


def write_report(
    project: Path, *, map: str | None = None, reporter: Reporter | None = None
) -> report_results.ReportWritten:
    """Write a finished map's report again, with the areas, audit and verdict made since."""
    request = requests.WriteReport(project=os.fspath(project), map=map)
    return run(request, report_results.ReportWritten, reporter)
