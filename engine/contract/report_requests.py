"""Requests about the report of a map. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option


@dataclass(frozen=True)
class WriteReport(Request):
    """Write the report of a finished map again, with what the project knows by now.

    Estimated areas, the leakage audit, the verdict and a score against reference parcels come
    after a map; this takes them into its report. What was measured with the map stays as it is.
    """

    method = "write_report"
    command = "report"
    summary = "Take areas, audit and verdict into a report"

    project: str = argument("the project's folder", kind="project")
    map: Optional[str] = option(None, "name of the map, e.g. random-forest-1; default: the newest")
