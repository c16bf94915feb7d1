"""The accuracy of a map as tables that any GIS opens: accuracy.gpkg, without geometry.

The same figures as in report.json, in the form in which a person sorts, filters and joins them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyogrio

from furrow.engine.accuracy.assessment import Assessment, ClassFigures
from furrow.engine.contract.results import Estimate

ACCURACY_FILE = "accuracy.gpkg"
CONFUSION_TABLE, CLASS_TABLE = "confusion_matrix", "class_figures"
MAPPED_PREFIX = "mapped: "
"""Before a class name in the columns of the matrix, so that no class hides another column."""
DIGITS = 4


def write_accuracy_tables(
    folder: Path, primary: Assessment | None, independent: Assessment | None
) -> Path | None:
    """Write accuracy.gpkg with the tables confusion_matrix and class_figures.

    ``confusion_matrix``: one row a true class; parcels that the map gives to each class, their sum
    and the number that are right. ``class_figures``: precision, recall, F1 and IoU by parcel
    (0 … 1) with 95 % intervals, parcels, pixels and the F1 by pixel. ``measured_by`` says how the
    parcels of a row were held out; both assessments stand in one table, reference parcels first.

    Args:
        primary: of parcels held out in training; None where nothing could be held out.
        independent: of reference parcels, if there are any.

    Returns:
        The file, or None where there is no assessment and so nothing to write.
    """
    assessments = [item for item in (independent, primary) if item is not None]
    if not assessments:
        return None
    file = folder / ACCURACY_FILE
    matrix = pd.DataFrame([row for item in assessments for row in _matrix_rows(item)])
    columns = [name for name in matrix.columns if name.startswith(MAPPED_PREFIX)]
    matrix[columns] = matrix[columns].fillna(0).astype("int64")
    figures = pd.DataFrame([row for item in assessments for row in _figure_rows(item)])
    ends = ["parcels", "right"]
    others = [name for name in matrix.columns if name not in (*columns, *ends)]
    pyogrio.write_dataframe(
        matrix[[*others, *columns, *ends]],
        file,
        layer=CONFUSION_TABLE,
        driver="GPKG",
        VERSION="1.3",
    )
    pyogrio.write_dataframe(
        figures, file, layer=CLASS_TABLE, driver="GPKG", VERSION="1.3", append=True
    )
    return file


def _matrix_rows(assessment: Assessment) -> Iterator[dict[str, Any]]:
    for i, (truth, counts) in enumerate(zip(assessment.classes, assessment.confusion, strict=True)):
        mapped = zip(assessment.predicted_classes, counts, strict=True)
        yield {
            "measured_by": str(assessment.method),
            "truth": truth,
            **{MAPPED_PREFIX + name: number for name, number in mapped},
            "parcels": sum(counts),
            "right": counts[i],  # the scored classes are the first columns, in the rows' order
        }


def _figure_rows(assessment: Assessment) -> Iterator[dict[str, Any]]:
    for figures in assessment.per_class:
        yield {
            "measured_by": str(assessment.method),
            "class": figures.name,
            "value": figures.value,
            "parcels": figures.parcels,
            **_with_intervals(figures),
            "pixels": figures.pixels,
            "pixel_f1": round(figures.pixel_f1, DIGITS),
        }


def _with_intervals(figures: ClassFigures) -> dict[str, float]:
    estimates: dict[str, Estimate] = {
        "precision": figures.precision,
        "recall": figures.recall,
        "f1": figures.f1,
        "iou": figures.iou,
    }
    return {
        name + ending: round(number, DIGITS)
        for name, item in estimates.items()
        for ending, number in (("", item.value), ("_low", item.low), ("_high", item.high))
    }
