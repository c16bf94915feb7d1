"""A map with its cropland gate and without it, judged on the same parcels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.accuracy.intervals import percentile_interval, resampled_sums, wilson
from furrow.engine.contract.legend import NOT_CROPLAND, Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate, GateCompared

FloatArray = NDArray[np.float64]


def compare_gate(
    gated: Sequence[HeldOutParcel],
    ungated: Sequence[HeldOutParcel],
    legend: Legend,
    method: str,
    seed: int = 0,
) -> GateCompared | None:
    """Figures both ways. The gate can only lose crops and gain other land, so both are counted.

    Macro-F1 is of the crops alone: a parcel of other land that the map calls wheat counts against
    wheat. Its intervals come from resampling whole parcels within classes, both maps together
    (Davison & Hinkley 1997, section 3.2).

    Args:
        gated, ungated: the same parcels in the same order; truth is a legend value or NOT_CROPLAND.

    Returns:
        None where there is no parcel of a crop.

    Raises:
        ValueError: they are not the same parcels.
    """
    if [parcel.uid for parcel in gated] != [parcel.uid for parcel in ungated]:
        raise ValueError("only the same parcels can be compared")
    truth = np.array([parcel.truth for parcel in gated], np.int64)
    is_crop = truth != NOT_CROPLAND
    if not is_crop.any():
        return None
    crops = np.unique(truth[is_crop])
    both = np.concatenate([_counts(gated, crops), _counts(ungated, crops)], axis=1)
    draws = resampled_sums(both, truth, seed)
    sums = both.sum(axis=0)[None]
    values = (_macro_f1(np.split(sums, 2, axis=1)[i])[0] for i in (0, 1))
    drawn = [_macro_f1(part) for part in np.split(draws, 2, axis=1)]
    with_gate, without = (
        percentile_interval(float(value), of_draws)
        for value, of_draws in zip(values, drawn, strict=True)
    )
    difference = percentile_interval(with_gate.value - without.value, drawn[0] - drawn[1])
    kept_out = np.array([parcel.majority == NOT_CROPLAND for parcel in gated])
    right, right_without = _right(gated), _right(ungated)
    facts = {
        "parcels": len(truth),
        "crop_parcels": int(is_crop.sum()),
        "crops_kept_out": int((kept_out & is_crop).sum()),
        "other_parcels": int((~is_crop).sum()),
        "other_kept_out": int((kept_out & ~is_crop).sum()),
    }
    return GateCompared(
        method=method,
        crops=tuple(legend.name_of(int(value)) for value in crops),
        parcels_right=right,
        parcels_right_without=right_without,
        macro_f1=with_gate,
        macro_f1_without=without,
        difference=difference,
        detail=_in_words(facts, right, right_without, with_gate, without),
        **facts,
    )


def _in_words(
    facts: dict[str, int],
    right: Estimate,
    right_without: Estimate,
    macro_f1: Estimate,
    macro_f1_without: Estimate,
) -> Message:
    figures = {
        "percent": right.value * 100,
        "percent_without": right_without.value * 100,
        "f1": macro_f1.value,
        "f1_without": macro_f1_without.value,
        **facts,
    }
    if facts["other_parcels"]:
        return Message(
            "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the "
            "crops' macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and "
            "{f1_without:.2f}. It keeps out {other_kept_out} of {other_parcels} parcels of other "
            "land, and wrongly {crops_kept_out} of {crop_parcels} of crops.",
            **figures,
        )
    return Message(
        "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops' "
        "macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It "
        "wrongly keeps out {crops_kept_out} of {crop_parcels} parcels of crops. What it gains is "
        "not known: no parcel is labelled “not cropland”.",
        **figures,
    )


def _right(parcels: Sequence[HeldOutParcel]) -> Estimate:
    return wilson(sum(parcel.majority == parcel.truth for parcel in parcels), len(parcels))


def _counts(parcels: Sequence[HeldOutParcel], crops: NDArray[np.int64]) -> FloatArray:
    """(parcels, 2 × crops): hits by crop, then how often it is the truth or is said."""
    truth = np.array([parcel.truth for parcel in parcels])[:, None] == crops
    said = np.array([parcel.majority for parcel in parcels])[:, None] == crops
    return np.concatenate([truth & said, truth.astype(float) + said], axis=1).astype(np.float64)


def _macro_f1(sums: FloatArray) -> FloatArray:
    hits, both = np.split(sums, 2, axis=1)
    return np.asarray((2 * hits / np.maximum(both, 1e-12)).mean(axis=1))
