"""What the layers of a map say of themselves, in the user's language."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.layers.finished_map import HELD_OUT, INDEPENDENT, FinishedMap
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import AccuracySummary

translate = QCoreApplication.translate


def map_title(finished: FinishedMap) -> str:
    """ "Demo area, random-forest-1 (simulated)" """
    title = ", ".join(part for part in (finished.project_name, finished.name) if part)
    marked = "simulated" in title.casefold() or translate("Layers", "simulated") in title.casefold()
    if finished.simulated and not marked:
        return translate("Layers", "{0} (simulated)").format(title)
    return title


def accuracy_sentence(accuracy: AccuracySummary | None) -> str:
    """The headline figure with its interval, and how it was measured."""
    if accuracy is None:
        return translate(
            "Layers",
            "How accurate this map is is not known: there were too few labelled parcels to hold "
            "any out.",
        )
    right = accuracy.parcels_right
    return translate(
        "Layers",
        "Of {parcels} parcels that training did not see, {right} were mapped right: {percent} "
        "(95 % interval {low} to {high}). Measured by: {method}.",
    ).format(
        parcels=accuracy.parcels,
        right=round(right.value * accuracy.parcels),
        percent=_percent(right.value),
        low=_percent(right.low),
        high=_percent(right.high),
        method=said(accuracy.method),
    )


def check_sentences(finished: FinishedMap) -> list[str]:
    """Every check of the map, one sentence each: which parcels, how many, how many right."""
    if finished.accuracy is None or not finished.checks:
        return [accuracy_sentence(finished.accuracy)]
    texts = {
        INDEPENDENT: translate(
            "Layers",
            "Map checked on {parcels} reference parcels, which took no part in training: {right} "
            "right, {percent} (95 % interval {low} to {high}).",
        ),
        HELD_OUT: translate(
            "Layers",
            "Model cross-checked on {parcels} training parcels, each judged by a model that had "
            "not seen it: {right} right, {percent} (95 % interval {low} to {high}).",
        ),
    }
    return [
        texts[check.role].format(
            parcels=check.parcels,
            right=round(check.right.value * check.parcels),
            percent=_percent(check.right.value),
            low=_percent(check.right.low),
            high=_percent(check.right.high),
        )
        for check in finished.checks
    ]


def simulated_sentence() -> str:
    return translate("Layers", "Simulated: no figure here tells of a real place.")


def cropland_sentence(finished: FinishedMap) -> str:
    """What decided about cropland."""
    if finished.cropland_mask is None:
        return translate(
            "Layers",
            "There was no cropland mask: every pixel was forced into a crop, roads and woods too.",
        )
    return translate("Layers", "Cropland was told from other land by the mask {0}.").format(
        finished.cropland_mask
    )


def provenance_sentence(finished: FinishedMap) -> str:
    """Who made the map from what."""
    return translate(
        "Layers", "Made {made} with Furrow {version}: model {model}, recipe {recipe}."
    ).format(
        made=finished.made.replace("T", " "),
        version=finished.furrow_version,
        model=finished.model,
        recipe=finished.recipe,
    )


def _percent(share: float) -> str:
    if math.isnan(share):
        return translate("Layers", "not known")
    return f"{share * 100:.0f} %"
