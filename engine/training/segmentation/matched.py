"""Are the imagery's units and Sentinel-1 convention those that a published encoder learned from?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from furrow.engine.backbones.contract import S1Convention, Unit
from furrow.engine.backbones.matching import convention_notes
from furrow.engine.backbones.published import PublishedEncoder
from furrow.engine.backbones.units import check_unit
from furrow.engine.contract.message import Message
from furrow.engine.training.segmentation.inputs import Channel
from furrow.engine.training.segmentation.patches import PatchSet

_ENOUGH = 32
"""Patches that are looked at: a median needs no more."""


def check_units(encoder: PublishedEncoder, channels: Sequence[Channel], patches: PatchSet) -> None:
    """Raises WrongUnit: the patches cannot be in the unit that the encoder takes."""
    known = {band.name: band for band in encoder.bands}
    some = patches.values[:: max(1, len(patches.values) // _ENOUGH)]
    for number, one in enumerate(channels):
        if one.band in known:
            stated = Unit.DECIBEL if one.is_radar else Unit.REFLECTANCE
            check_unit(encoder.name, known[one.band], stated, some[:, :, number].astype(np.float32))


def notes_of_convention(
    encoder: PublishedEncoder, channels: Sequence[Channel], conventions: Sequence[str]
) -> list[Message]:
    """What the provenance keeps of the imagery's Sentinel-1 beside the encoder's.

    Args:
        conventions: of the imagery.
    """
    learned = {band.name for band in encoder.bands if band.sensor == "s1"}
    if not any(one.is_radar and one.band in learned for one in channels):
        return []
    known = {item.value for item in S1Convention}
    stated = conventions[0] if len(conventions) == 1 else ""
    found = S1Convention(stated) if stated in known else S1Convention.UNKNOWN
    return convention_notes(encoder.name, encoder.s1_convention, found)
