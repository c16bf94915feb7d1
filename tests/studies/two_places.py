"""A made-up table of two regions: monthly Sentinel-1, three crops that VV and VH tell apart only
together, and parcels of two samples each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

CROPS = ("barley", "maize", "wheat")
A_CROP = 28
"""Samples of each crop in each region."""


def write_table(folder: Path, months: int = 12, seed: int = 0) -> dict[str, Any]:
    """The fields of a request that name the table and its two regions."""
    generator = np.random.default_rng(seed)
    month = np.arange(months)
    lines = [
        "id,crop,region,parcel," + ",".join(f"{b}_t{m + 1}" for b in ("VV", "VH") for m in month)
    ]
    for region, later in (("east", 0.0), ("west", 0.6)):
        for crop, name in enumerate(CROPS):
            for number in range(A_CROP):
                early = np.exp(-0.5 * ((month - 4 - later) / 1.5) ** 2)
                late = np.exp(-0.5 * ((month - 7 - later) / 1.5) ** 2)
                vv = -12 + 6 * (early if crop == 0 else late)
                vh = -20 + 6 * (early if crop == 1 else late)
                values = np.concatenate([vv, vh]) + generator.normal(0, 0.8, 2 * months)
                row = [f"{region}-{name}-{number}", name, region, f"{region}{crop}{number // 2}"]
                lines.append(",".join([*row, *(f"{value:.3f}" for value in values)]))
    table, sidecar = folder / "places.csv", folder / "places.json"
    table.write_text("\n".join(lines) + "\n")
    sidecar.write_text(json.dumps(DESCRIPTION))
    return {
        "source": str(table),
        "target": str(table),
        "sidecar": str(sidecar),
        "source_where": "region=east",
        "target_where": "region=west",
    }


DESCRIPTION = {
    "title": "Two regions",
    "table": "places.csv",
    "source": "made up",
    "licence": "none",
    "layout": "wide",
    "series": [
        {
            "sensor": "s1",
            "columns": "{band}_t{step}",
            "bands": {"VV": "VV", "VH": "VH"},
            "unit": "dB",
            "missing": [],
        }
    ],
    "dates": {"time_step": "month", "first": "2021-01-01", "first_number": 1},
    "label": "crop",
    "sample": ["id"],
    "groups": {"region": ["region"], "parcel": ["parcel"]},
}
