"""What the jobs that make models learn of how far these can be trusted, from parcels held out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.conformal import groups_needed
from furrow.engine.accuracy.trust.figures import BLOCKS, DEFAULT_COVERAGE, PARCELS
from furrow.engine.accuracy.trust.telling import Grouping
from furrow.engine.contract import Legend, Message
from furrow.engine.contract.trust_errors import ApplicabilityRefused
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.labels.split import blocks_of
from furrow.engine.training.crossval import CrossValidation, ScoredParcel
from furrow.engine.training.ground import Ground, ground_of, importance_of, series_columns
from furrow.engine.training.pixel_examples import PixelTable
from furrow.engine.training.trust import Trust, trust_of

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NOT_MEASURED = Message(
    "Nothing could be held out, so how far the map's probabilities can be trusted is not known."
)


def trust_of_parcels(
    validation: CrossValidation | None,
    centres_m: FloatArray,
    uids: Sequence[str],
    legend: Legend,
    trained: IntArray,
    ground: Ground | ApplicabilityRefused | None,
    seed: int,
) -> Trust | Message:
    """
    Args:
        centres_m, uids: (parcels, 2) and (parcels,), of all labelled parcels.
        trained: legend values.
        ground: what the pixels of a map are compared with, or why there is nothing.

    Returns:
        or a sentence that says why nothing can be told.
    """
    if validation is None:
        return NOT_MEASURED
    held_out = [one for one in validation.held_out if isinstance(one, ScoredParcel)]
    block_m = validation.split.block_m
    groups = dict(zip(uids, range(len(uids)), strict=True))
    notes = []
    if block_m is not None:
        blocks = dict(zip(uids, blocks_of(centres_m, block_m).tolist(), strict=True))
        if _enough(held_out, groups) <= _enough(held_out, blocks):
            groups = blocks
        else:
            notes.append(_by_parcel(block_m))
            block_m = None
    return trust_of(
        held_out,
        groups,
        Grouping(PARCELS if block_m is None else BLOCKS, block_m, len(held_out)),
        trained.tolist(),
        legend,
        ground or ApplicabilityRefused(Message("there is no table of pixels to measure it by")),
        seed,
        notes,
    )


def ground_of_parcels(
    validation: CrossValidation | None,
    table: PixelTable,
    parcels: IntArray,
    model: object,
    sensors: Sequence[str],
) -> Ground | ApplicabilityRefused:
    """The parcels' pixels, by the model's own features where it tells how much each counts.

    Args:
        table: pixels of all labelled parcels.
        parcels: those that the model learned from.
        sensors: that the recipe reads.
    """
    if validation is None:
        return ApplicabilityRefused(Message("nothing could be held out"))
    folds = fold_numbers(validation, len(table.features))[parcels]
    importance = importance_of(model)
    names, features = table.names, [table.features[i] for i in parcels]
    if importance is None or not set(importance) <= set(names):
        importance = None
        bands = {
            name: own for name, own in table.bands.items() if sensor_of_series(name) in sensors
        }
        columns = series_columns(names, bands)
        names, features = (
            tuple(names[i] for i in columns),
            [own[:, columns] for own in features],
        )
    try:
        return ground_of(features, names, table.values[parcels], folds, importance)
    except ApplicabilityRefused as problem:
        return problem


def fold_numbers(validation: CrossValidation, parcels: int) -> IntArray:
    """(parcels,) fold in which each was held out; one that never was has a number of its own."""
    folds = len(validation.split.folds) + np.arange(parcels, dtype=np.int64)
    for number, fold in enumerate(validation.split.folds):
        folds[validation.usable[fold]] = number
    return folds


def _enough(held_out: Sequence[ScoredParcel], groups: Mapping[str, int]) -> set[int]:
    """Classes with groups enough for a promise at the coverage that is usually asked for."""
    found: dict[int, set[int]] = {}
    for one in held_out:
        if one.probabilities:
            found.setdefault(one.truth, set()).add(groups[one.uid])
    return {value for value, own in found.items() if len(own) >= groups_needed(DEFAULT_COVERAGE)}


def _by_parcel(block_m: int) -> Message:
    return Message(
        "Parcels were held out by blocks of {side} m, but some crops lie in too few blocks to "
        "count these: what is promised holds for another parcel of this area.",
        side=block_m,
    )


def missing_facts(trust: Trust | Message) -> dict[str, Any]:
    """Of a model card: why there is no trust."""
    return {} if isinstance(trust, Trust) else {"trust_missing": trust}
