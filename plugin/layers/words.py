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


def confidence_meaning(finished: FinishedMap) -> str:
    """What the layer of confidence says; of an older map, the model's own word."""
    if finished.trusted is None or not finished.trusted.calibration:
        return translate(
            "Layers",
            "The model's own probability of the mapped class, in percent. It says where the "
            "model hesitates; it is not the map's accuracy.",
        )
    return translate(
        "Layers",
        "How probable the mapped class is, in percent, checked against parcels that training did "
        "not see. It says where the model hesitates; it is not the map's accuracy.",
    )


def unsure_meaning(finished: FinishedMap) -> str:
    """What the layer of unsure pixels says, and of how many."""
    text = translate(
        "Layers",
        "How many crops are possible at a pixel, so that the true one is among them in {coverage} "
        "of cases. One is sure. This holds for parcels like the labelled ones, not for another "
        "region.",
    )
    trusted = finished.trusted
    if trusted is None:
        return text.format(coverage=_percent(math.nan))
    share = translate("Layers", "Unsure: {share} of the mapped pixels.")
    return " ".join(
        (
            text.format(coverage=_percent(trusted.coverage)),
            share.format(share=_percent(trusted.unsure)),
        )
    )


def applicability_meaning(finished: FinishedMap) -> str:
    """What the layer of applicability says, and how much lies outside."""
    text = translate(
        "Layers",
        "How unlike the training pixels a pixel is, in percent of what the figures of the map "
        "cover. Above 100 the model meets what it did not learn from, and its figures do not hold.",
    )
    if finished.trusted is None:
        return text
    share = translate("Layers", "Outside: {share} of the mapped pixels.")
    return f"{text} {share.format(share=_percent(finished.trusted.outside))}"


def doubt_sentence(finished: FinishedMap) -> str:
    """How much of the map is unsure, or unlike what was learned from; empty: not known."""
    trusted = finished.trusted
    if trusted is None:
        return ""
    told = []
    if math.isfinite(trusted.unsure):
        told.append(
            translate("Layers", "{0} of the mapped pixels are unsure.").format(
                _percent(trusted.unsure)
            )
        )
    if math.isfinite(trusted.outside):
        told.append(
            translate("Layers", "{0} differ from all that the model learned from.").format(
                _percent(trusted.outside)
            )
        )
    return " ".join(told)


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
