"""Requests about taking a recipe from one place to another. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.request import Request, argument, option

_SOURCE = "project or table of series of the place to learn from"
_TARGET = "project or table of the place that is tested; the same table where a grouping parts it"
_SIDECAR = "JSON file that describes the source's table; docs/tables.md"
_TARGET_SIDECAR = "the same for the target's table; default: that of the source"
_SOURCE_WHERE = "of the source's table only these samples, as state=arkansas"
_TARGET_WHERE = "of the target's table only these samples, as state=california"
_CLASSES = "crops to tell apart, with commas between; default: all with enough samples in both"
_GROUP = "grouping of the tables that is never torn apart, e.g. parcel; several with commas"
_SETTINGS = "the recipes' own settings, as epochs=8,width=32; the page tells them"
_SOURCE_LABELS = "labels of each class of the source; 0: all"
_TEST_LABELS = "samples of each class to test on at most; 0: all"
_SEED = "random seed; the same seed draws the same labels"
_WORKERS = "processes at the same time; 0: as many as the computer has cores"


@dataclass(frozen=True)
class EvaluateTransfer(Request):
    """Measure a recipe from one place in another: as it is, trained further, or begun anew.

    A model learns in the source. The target tests it, as it is and after training it further with a
    few labels of the target; beside it one that learned from these few alone. What is tested was
    never learned from, and groups (parcels) are kept whole.
    """

    method = "evaluate_transfer"
    command = "transfer"
    summary = "Measure a recipe from one place in another"

    source: str = argument(_SOURCE, kind="path")
    target: str = argument(_TARGET, kind="path")
    sidecar: str = option("", _SIDECAR, kind="path")
    target_sidecar: str = option("", _TARGET_SIDECAR, kind="path")
    source_where: str = option("", _SOURCE_WHERE)
    target_where: str = option("", _TARGET_WHERE)
    recipe: str = option("random-forest", "the recipe to measure")
    arms: str = option(
        "as-is,scratch",
        "as-is, scratch, finetune, finetune-encoder, finetune-decoder or finetune-head, with "
        "commas between",
    )
    bands: str = option("", "learn from these bands only, as VH or VV,VH; default: the recipe's")
    augmentation: str = option(
        "own", "own: as the recipe says; none; or year: the season is shifted round the whole year"
    )
    views: str = option(
        "here",
        "how the model as it is sees the target: here; or, simulated, half a year later: season "
        "(by its season) or calendar",
    )
    labels_per_class: int = option(5, "labels of each class of the target; 0: none, as-is alone")
    source_labels: int = option(50, _SOURCE_LABELS)
    test_labels: int = option(200, _TEST_LABELS)
    draws: int = option(5, "how often labels are drawn anew")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    settings: str = option("", _SETTINGS)


@dataclass(frozen=True)
class StudyChannels(Request):
    """Which channels of Sentinel-1 carry a model to another place, and by which strategy.

    A random forest (RF) and a network that begins with random weights (RI) learn from a few labels
    of the target; a network of the source is trained further as a whole (FT) or in its encoder
    alone (FT_E). Each with every choice of channels, judged by intersection over union.
    """

    method = "study_channels"
    command = "study channels"
    summary = "Radar channels by strategy, place to place"

    source: str = argument(_SOURCE, kind="path")
    target: str = argument(_TARGET, kind="path")
    out: str = argument("folder for the study", kind="folder")
    sidecar: str = option("", _SIDECAR, kind="path")
    target_sidecar: str = option("", _TARGET_SIDECAR, kind="path")
    source_where: str = option("", _SOURCE_WHERE)
    target_where: str = option("", _TARGET_WHERE)
    channels: str = option("VH,VV+VH", "choices of bands, with commas between; + joins bands")
    recipe: str = option(
        "",
        "recipes, with commas between; default: random-forest and, in projects, recurrent-unet, "
        "with tables cnn1d-sar",
    )
    labels_per_class: int = option(5, "labels of each class of the target")
    source_labels: int = option(0, _SOURCE_LABELS)
    test_labels: int = option(0, _TEST_LABELS)
    draws: int = option(5, "how often labels are drawn anew")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    settings: str = option("", _SETTINGS)
    workers: int = option(0, _WORKERS)


@dataclass(frozen=True)
class StudyFeatures(Request):
    """Which features carry a model to another place, with augmentation and without.

    Images of bands and time, the season's medians, yearly waves, embeddings and raw series learn in
    the source alone and are tested at home, in the target, and in the target moved by half a year,
    as if it lay on the other half of the globe: no real data are at hand that carry this, so this
    part is simulated, and the page says so.
    """

    method = "study_features"
    command = "study features"
    summary = "Features and augmentation, place to place"

    source: str = argument(_SOURCE, kind="path")
    target: str = argument(_TARGET, kind="path")
    out: str = argument("folder for the study", kind="folder")
    sidecar: str = option("", _SIDECAR, kind="path")
    target_sidecar: str = option("", _TARGET_SIDECAR, kind="path")
    source_where: str = option("", _SOURCE_WHERE)
    target_where: str = option("", _TARGET_WHERE)
    recipe: str = option(
        "cropnet,cropnet-1d,cropnet-harmonic,presto,galileo-nano,random-forest",
        "recipes to compare, with commas between",
    )
    hemisphere: bool = option(True, "test in the target moved by half a year as well (simulated)")
    source_labels: int = option(50, _SOURCE_LABELS)
    test_labels: int = option(200, _TEST_LABELS)
    draws: int = option(5, "how often labels are drawn anew")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    settings: str = option("", _SETTINGS)
    workers: int = option(0, _WORKERS)
