"""Small made-up tables of fields: pixels, years and places, as CSV with a description."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

CROPS = ("barley", "maize", "wheat")
MONTHS = 6


@dataclass(frozen=True)
class Fields:
    """How the fields of a table are made."""

    years: tuple[int, ...] = (2020, 2021)
    fields: int = 36
    pixels: int = 4
    same_fields: bool = False
    """The same fields in every year, else others."""
    own_series: bool = False
    """A field's series tells the field and nothing of its crop: only who knows it is right."""
    drift: float = 0.0
    """How much a crop's series changes from the west to the east of the area."""
    first: str = "{year}-01-01"
    time_step: str = "month"
    steps: int = MONTHS
    places: bool = True
    prefix: str = "f"
    """Of the fields' names: the same names in two tables are the same fields."""


def write_fields(folder: Path, how: Fields, name: str = "fields") -> dict[str, str]:
    """Paths of table and description, as the requests take them."""
    generator = np.random.default_rng(3)
    bands = ",".join(f"B08_t{step:02d}" for step in range(1, how.steps + 1))
    rows = [f"id,year,field,crop,start,lon,lat,{bands}"]
    own = generator.uniform(0.1, 0.6, (how.fields * len(how.years), how.steps))
    for number, year in enumerate(how.years):
        for field in range(how.fields):
            key = field if how.same_fields else field + number * how.fields
            crop = field % 3
            lon, lat = 4 + (field * 7 % how.fields) / how.fields, 50 + (field % 5) / 50
            series = own[key]
            if not how.own_series:
                when = np.linspace(0, MONTHS, how.steps)
                series = 0.2 + 0.3 * np.exp(-((when - 1 - 2 * crop - how.drift * (lon - 4)) ** 2))
            for _ in range(how.pixels):
                values = series + generator.normal(0, 0.01, how.steps)
                cells = ",".join(f"{max(value, 0.01):.4f}" for value in values)
                first = how.first.format(year=year)
                rows.append(
                    f"{len(rows)},{year},{how.prefix}{key},{CROPS[crop]},{first},{lon:.4f},{lat:.4f},{cells}"
                )
    table, sidecar = folder / f"{name}.csv", folder / f"{name}.json"
    table.write_text("\n".join(rows) + "\n")
    sidecar.write_text(json.dumps(_sidecar(how)))
    return {"table": str(table), "sidecar": str(sidecar)}


def _sidecar(how: Fields) -> dict[str, object]:
    place = {"longitude": "lon", "latitude": "lat"} if how.places else {}
    return {
        "title": "Made-up fields",
        "source": "made up",
        "licence": "none",
        "layout": "wide",
        "series": [
            {
                "sensor": "s2",
                "columns": "{band}_t{step:02d}",
                "bands": {"B08": "B08"},
                "unit": "reflectance",
                "missing": [],
            }
        ],
        "dates": {"time_step": how.time_step, "first_column": "start", "first_number": 1},
        "label": "crop",
        "sample": ["id"],
        "groups": {"year": ["year"], "parcel": ["field"]},
        **place,
    }
