"""Small tables with their sidecars, written for a test."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

WIDE: dict[str, Any] = {
    "title": "Two fields",
    "source": "made for a test",
    "licence": "none",
    "layout": "wide",
    "series": [
        {
            "sensor": "s2",
            "columns": "{band}_t{step:02d}",
            "bands": {"B04": "B04", "B08": "B08"},
            "unit": "reflectance",
            "scale": 0.0001,
            "missing": [0],
        }
    ],
    "dates": {"time_step": "month", "first": "2021-01-01"},
    "label": "crop",
}
LONG: dict[str, Any] = {
    **WIDE,
    "layout": "long",
    "series": [{**WIDE["series"][0], "columns": "{band}"}],
    "dates": {"time_step": "month", "column": "day"},
    "sample": ["field"],
}
TWO_FIELDS = {
    "B04_t01": [1000, 0],
    "B08_t01": [3000, 0],
    "B04_t02": [500, 800],
    "B08_t02": [4000, 2400],
    "crop": ["wheat", "maize"],
}
TWO_FIELDS_LONG = {
    "field": ["a", "b", "a", "b"],
    "day": ["2021-02-01", "2021-03-01", "2021-01-01", "2021-05-01"],
    "B04": [500, 800, 1000, 900],
    "B08": [4000, 2400, 3000, 2500],
    "crop": ["wheat", "maize", "wheat", "maize"],
}


def written(
    folder: Path,
    columns: Mapping[str, Sequence[Any]],
    sidecar: Mapping[str, Any],
    name: str = "table.csv",
) -> tuple[Path, Path]:
    """Table and sidecar."""
    folder.mkdir(parents=True, exist_ok=True)
    table, description = folder / name, folder / "sidecar.json"
    frame = pd.DataFrame(dict(columns))
    if name.endswith(".csv"):
        frame.to_csv(
            table,
            index=False,
            sep=sidecar.get("separator", ","),
            decimal=sidecar.get("decimal", "."),
            encoding=sidecar.get("encoding", "utf-8"),
        )
    elif name.endswith(".xlsx"):
        frame.to_excel(table, index=False)
    else:
        frame.to_parquet(table)
    description.write_text(json.dumps(sidecar), encoding="utf-8")
    return table, description


def with_series(sidecar: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    return {**sidecar, "series": [{**sidecar["series"][0], **changes}]}


def with_dates(sidecar: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    return {**sidecar, "dates": {**sidecar["dates"], **changes}}
