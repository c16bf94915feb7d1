"""Requests about tables of labelled series. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.crop_levels import TABLE_LEVEL_HELP
from furrow.engine.contract.request import Request, argument, option


@dataclass(frozen=True)
class EvaluateTable(Request):
    """Measure recipes on a table of labelled series, with few labels or in another region.

    So many labels of each class are drawn, again and again; all other samples test what was learned
    from them. A group, such as a parcel, is never on both sides.
    """

    method = "evaluate_table"
    command = "evaluate"
    summary = "Measure recipes with few labels on a table of series"

    table: str = argument(
        "table of labelled series: parquet, CSV or xlsx, or a folder", kind="path"
    )
    sidecar: str = option(
        "",
        "JSON file that describes the table's columns; docs/tables.md; default: NAME.json beside "
        "the table",
        kind="path",
    )
    recipe: str = option("few-labels,random-forest", "recipes to compare, with commas between")
    labels_per_class: str = option("3,5,10,20,50", "labels of each class to learn from")
    draws: int = option(20, "how often labels are drawn anew")
    seed: int = option(0, "random seed; the same seed draws the same labels")
    group: str = option(
        "",
        "grouping of the description that is never torn apart, e.g. parcel; several with commas; "
        "default: the table's own parcels, else every sample by itself",
    )
    within: str = option(
        "", "grouping of the description; each of its values is evaluated by itself"
    )
    where: str = option(
        "",
        "only samples of one group, as zone=Z0, or of all others, as zone!=Z0; to learn from, if "
        "--test-where is given, too",
    )
    also_where: str = option(
        "",
        "learn from the samples of this group beside those that are drawn, and never test on them",
    )
    also_labels: int = option(50, "labels of each class to take of that group; 0: all")
    test_where: str = option("", "test on the samples of this group instead, as state=california")
    test_table: Optional[str] = option(None, "test on this table instead", kind="path")
    test_sidecar: Optional[str] = option(
        None, "its description; default: that of the first table", kind="path"
    )
    classes: str = option(
        "", "crops to tell apart, with commas between; default: all with enough samples"
    )
    level: Optional[str] = option(None, TABLE_LEVEL_HELP)
    codes: bool = option(
        False, "take the table's own codes as classes, not the crops they stand for"
    )
    out: Optional[str] = option(None, "JSON file for the figures", kind="path")
    settings: str = option(
        "",
        "settings of the recipes that are to be others than their own, as trees=50; "
        "docs/recipes.md tells them",
    )
