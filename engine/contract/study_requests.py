"""Requests for studies: experiments of the published systems on data of one's own. See requests.py.

Each fills a folder with a page, a table, a figure and all figures as JSON. What was finished is
kept there: the same request goes on where an earlier one stopped.
"""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.request import Request, argument, option

_SIDECAR = "JSON file that describes the table's columns; docs/tables.md"
_WORKERS = "processes at the same time; 0: as many as the computer has cores"
_CLASSES = "crops to tell apart, with commas between; default: all with enough samples"
_CODES = "take the table's own codes as classes, not the crops they stand for"
_GROUP = (
    "grouping of the description that is never torn apart, e.g. parcel; several with commas; "
    "default: the table's own parcels, else every sample by itself"
)


@dataclass(frozen=True)
class StudyLabels(Request):
    """How good recipes get with more labels, and how many labels a goal takes.

    Labels of each class are drawn again and again; all other samples are the test. A curve through
    the scores tells how many labels a class the goal would take, and how sure that is.
    """

    method = "study_labels"
    command = "study labels"
    summary = "How many labels of each class a goal takes"

    table: str = argument("table of labelled series", kind="path")
    out: str = argument("folder for the study", kind="folder")
    sidecar: str = option("", _SIDECAR, kind="path")
    recipe: str = option("few-labels,random-forest", "recipes to compare, with commas between")
    labels_per_class: str = option("3,5,10,20,50", "labels of each class to learn from")
    draws: int = option(10, "how often labels are drawn anew")
    goal: float = option(0.8, "F1 that is wanted, 0 to 1")
    seed: int = option(0, "random seed; the same seed draws the same labels")
    group: str = option("", _GROUP)
    where: str = option("", "only samples of one group, as zone=Z0, or of all others, as zone!=Z0")
    test_where: str = option("", "test on the samples of this group instead, as state=california")
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)
    workers: int = option(0, _WORKERS)


@dataclass(frozen=True)
class StudyRegions(Request):
    """Leave one region out: how a recipe does where nobody labelled, region by region.

    Each region (or year) is tested by a model of all others, and beside it by one of as many labels
    of its own. Says how even the scores are: the worst region, the spread, the Gini coefficient.
    """

    method = "study_regions"
    command = "study regions"
    summary = "Leave one region or year out at a time"

    table: str = argument("table of labelled series", kind="path")
    out: str = argument("folder for the study", kind="folder")
    region: str = option("", "grouping of the description whose values are left out one by one")
    sidecar: str = option("", _SIDECAR, kind="path")
    recipe: str = option("random-forest,logistic-regression", "recipes, with commas between")
    labels_per_class: int = option(20, "labels of each class to learn from, elsewhere and at home")
    draws: int = option(5, "how often labels are drawn anew")
    seed: int = option(0, "random seed; the same seed draws the same labels")
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)
    workers: int = option(0, _WORKERS)


@dataclass(frozen=True)
class StudyMixing(Request):
    """Labels of the area, labels of elsewhere, or both: what is best, and when mixing hurts."""

    method = "study_mixing"
    command = "study mixing"
    summary = "Labels of here, of elsewhere, or both mixed"

    table: str = argument("table of labelled series", kind="path")
    out: str = argument("folder for the study", kind="folder")
    target: str = option("", "the samples of here, as state=california")
    source: str = option("", "the samples of elsewhere, as state=arkansas, or state!=california")
    source_labels: int = option(50, "labels of each class of elsewhere; 0: all")
    sidecar: str = option("", _SIDECAR, kind="path")
    recipe: str = option("random-forest,logistic-regression", "recipes, with commas between")
    labels_per_class: str = option("3,5,10,20,50", "labels of each class of here")
    draws: int = option(10, "how often labels are drawn anew")
    seed: int = option(0, "random seed; the same seed draws the same labels")
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)
    workers: int = option(0, _WORKERS)
