"""Training parcels judged with a map's cropland gate and without it, by who did not see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.contract import NO_DATA, NOT_CROPLAND
from furrow.engine.training.bundle import Bundle


def held_out_both_ways(
    gated: Sequence[HeldOutParcel | None],
    ungated: Sequence[HeldOutParcel | None],
    bundle: Bundle,
    gate: Bundle | None,
) -> tuple[list[HeldOutParcel], list[HeldOutParcel]]:
    """What the map would say of training parcels had neither model seen them.

    A parcel's crop is what was said of it when it was held out. A mask saw no parcel, so what the
    map says of it stands; a model of cropland did, so what that said of it when it was held out
    counts. Parcels that were not held out are left out. Of other land the model of crops learned
    nothing: there the map without its gate stands.

    Args:
        gated, ungated: training parcels as the map has them, with its gate and without.
        gate: the model of cropland, or None for a mask.
    """
    crop_said = _held_out(bundle.card)
    gate_said = None if gate is None else _held_out(gate.card)
    with_gate, without = [], []
    for one, other in zip(gated, ungated, strict=True):
        if one is None or other is None or other.majority == NO_DATA:
            continue
        is_crop = one.truth != NOT_CROPLAND
        crop = crop_said.get(one.uid, None if is_crop else other.majority)
        land = one.majority if gate_said is None else gate_said.get(one.uid)
        if crop is None or land is None:
            continue
        with_gate.append(_one(one, NOT_CROPLAND if land == NOT_CROPLAND else crop))
        without.append(_one(one, crop))
    return with_gate, without


def _held_out(card: Mapping[str, Any]) -> dict[str, int]:
    return {item["uid"]: int(item["said"]) for item in card["held_out"]}


def _one(parcel: HeldOutParcel, said: int) -> HeldOutParcel:
    return HeldOutParcel(parcel.uid, parcel.truth, {said: 1}, parcel.mean_confidence)
