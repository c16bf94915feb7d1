"""Estimated areas as files that any tool opens: areas.json, areas.csv and areas.gpkg."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyogrio

from furrow.engine.accuracy.areas.estimates import StratifiedEstimate
from furrow.engine.contract.area_results import ClassEstimated, SampledFigure
from furrow.engine.contract.message import with_messages

DOCUMENT_FILE, TABLE_FILE, LAYERS_FILE = "areas.json", "areas.csv", "areas.gpkg"
AREAS_TABLE, MATRIX_TABLE, POINTS_LAYER = "areas", "error_matrix", "points"
FOUND_PREFIX = "found: "
"""Before a class name in the columns of the matrix, so that no class hides another column."""
HECTARE_DIGITS, SHARE_DIGITS = 2, 4

DEFINITIONS = {
    "area_ha": "Hectares that really are this class, estimated from the sample (design-based).",
    "mapped_ha": "Hectares that the map shows as this class: pixels counted, errors included.",
    "share": "Share of the area with data that really is this class, 0 … 1.",
    "overall": "Share of the area that the map has right, 0 … 1.",
    "users_accuracy": "Of what is mapped as this class, the share that really is (precision).",
    "producers_accuracy": "Of what really is this class, the share mapped as it (recall).",
    "standard_error": "Standard error, by the paper named under “method”.",
    "low, high": (
        "95 % interval. Areas and shares: ± 1.96 standard errors. Accuracies: Wilson's score "
        "interval at the sample's effective size. null: the sample shows no spread, so no "
        "interval can be told."
    ),
    "matrix": (
        "Rows: what the map says; columns: what was found. “shares”: of the area, summing to 1; "
        "“points”: labelled points."
    ),
}


def write_area_tables(
    folder: Path,
    classes: tuple[ClassEstimated, ...],
    estimate: StratifiedEstimate,
    points: gpd.GeoDataFrame,
    record: dict[str, Any],
) -> None:
    """Write all three files into a folder.

    Args:
        points: with a row for each point of the sample.
        record: further contents of areas.json, JSON-ready.
    """
    table = pd.DataFrame([_row(item) for item in classes])
    table.to_csv(folder / TABLE_FILE, index=False, encoding="utf-8-sig")
    file = folder / LAYERS_FILE
    pyogrio.write_dataframe(points, file, layer=POINTS_LAYER, driver="GPKG", VERSION="1.3")
    for name, frame in ((AREAS_TABLE, table), (MATRIX_TABLE, _matrix(estimate))):
        pyogrio.write_dataframe(frame, file, layer=name, driver="GPKG", VERSION="1.3", append=True)
    matrix = {
        "classes": [item.name for item in estimate.classes],
        "shares": estimate.matrix,
        "points": estimate.counts,
    }
    document = {"schema": 1, **record, "matrix": matrix, "definitions": DEFINITIONS}
    text = json.dumps(with_messages(document), indent=1, ensure_ascii=False, allow_nan=False)
    (folder / DOCUMENT_FILE).write_text(text + "\n", encoding="utf-8")


def _row(item: ClassEstimated) -> dict[str, Any]:
    return {
        "class": item.name,
        **_cells("area_ha", item.area_ha, HECTARE_DIGITS),
        **_cells("share", item.share, SHARE_DIGITS),
        **_cells("users_accuracy", item.users_accuracy, SHARE_DIGITS),
        **_cells("producers_accuracy", item.producers_accuracy, SHARE_DIGITS),
        "mapped_ha_pixels_counted": round(item.mapped_ha, HECTARE_DIGITS),
        "points_mapped": item.points_mapped,
        "points_found": item.points_found,
    }


def _cells(name: str, figure: SampledFigure, digits: int) -> dict[str, float]:
    return {
        name: round(figure.value, digits),
        f"{name}_low": round(figure.low, digits),
        f"{name}_high": round(figure.high, digits),
        f"{name}_se": round(figure.standard_error, digits),
    }


def _matrix(estimate: StratifiedEstimate) -> pd.DataFrame:
    """A row for each class that the map shows; what was found there, in points."""
    names = [item.name for item in estimate.classes]
    rows = [
        {
            "mapped": name,
            **{FOUND_PREFIX + found: n for found, n in zip(names, counts, strict=True)},
            "points": sum(counts),
            "right": counts[i],
        }
        for i, (name, counts) in enumerate(zip(names, estimate.counts, strict=True))
        if sum(counts)
    ]
    return pd.DataFrame(rows)
