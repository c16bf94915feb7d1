"""Which Sentinel-2 pixels show the ground, and what hides the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

from furrow.engine.contract.compositing import OMNICLOUDMASK

StateArray = NDArray[np.uint8]


class State(IntEnum):
    """What stands at a pixel of a pass; values of the cloud layers."""

    NOT_SEEN = 0
    CLEAR = 1
    CLOUD = 2
    SHADOW = 3
    THIN_CLOUD = 4
    OTHER = 5
    NEAR_CLOUD = 6


@dataclass(frozen=True)
class StateStyle:
    """How a state is shown."""

    name: str
    color: tuple[int, int, int, int]
    """Red, green, blue, opacity."""

    @property
    def hex_color(self) -> str:
        """ "78B46E" """
        return "{:02X}{:02X}{:02X}".format(*self.color[:3])


STYLES: Mapping[State, StateStyle] = {
    State.NOT_SEEN: StateStyle("Not seen", (0, 0, 0, 0)),
    State.CLEAR: StateStyle("Clear", (120, 180, 110, 255)),
    State.CLOUD: StateStyle("Cloud", (250, 250, 250, 255)),
    State.SHADOW: StateStyle("Cloud shadow", (70, 65, 95, 255)),
    State.THIN_CLOUD: StateStyle("Thin cloud", (175, 205, 235, 255)),
    State.OTHER: StateStyle("Snow, dark, defective or not classified", (205, 165, 80, 255)),
    State.NEAR_CLOUD: StateStyle("Close to cloud or shadow", (225, 190, 220, 255)),
}

# Sen2Cor's scene classes: 0 no data, 1 saturated, 2 dark or shadow, 3 cloud shadow, 4 vegetation,
# 5 bare, 6 water, 7 unclassified, 8 and 9 cloud of medium and high probability, 10 thin cirrus,
# 11 snow.
_NORMAL = (0, 1, 2, 3, 8, 9, 10, 11)
MASKED_SCENE_CLASSES: Mapping[str, tuple[int, ...]] = {
    "lenient": (0, 1, 2, 3, 8, 9),
    "normal": _NORMAL,
    # Before its network has seen the pixels, scene classes stand in for it.
    OMNICLOUDMASK: _NORMAL,
    "strict": (0, 1, 2, 3, 7, 8, 9, 10, 11),
}
_STATE_OF_SCENE_CLASS: Mapping[int, State] = {
    0: State.NOT_SEEN,
    3: State.SHADOW,
    8: State.CLOUD,
    9: State.CLOUD,
    10: State.THIN_CLOUD,
}
CLOUD_AND_SHADOW = (State.CLOUD, State.SHADOW, State.THIN_CLOUD)
"""States whose edges are blurred, and which a buffer widens."""


def states_of_scene(scene_class: NDArray[np.uint8], strictness: str = "normal") -> StateArray:
    """States of scene classes, (height, width); what is not left out is clear.

    Args:
        strictness: a key of MASKED_SCENE_CLASSES.
    """
    table = np.full(256, State.CLEAR, np.uint8)
    for masked in MASKED_SCENE_CLASSES[strictness]:
        table[masked] = _STATE_OF_SCENE_CLASS.get(masked, State.OTHER)
    return np.asarray(table[scene_class])


def with_buffer(states: StateArray, buffer_px: float) -> StateArray:
    """States with what is clear, but lies up to this far from cloud or its shadow, told apart."""
    if buffer_px <= 0:
        return states
    blurred = np.isin(states, CLOUD_AND_SHADOW)
    if not blurred.any():
        return states
    near = (distance_transform_edt(~blurred) <= buffer_px) & (states == State.CLEAR)
    return np.where(near, np.uint8(State.NEAR_CLOUD), states)


def clear_mask(
    scene_class: NDArray[np.uint8],
    strictness: str = "normal",
    buffer_px: float = 0.0,
) -> NDArray[np.bool_]:
    """True where the ground is seen, (height, width).

    Args:
        strictness: a key of MASKED_SCENE_CLASSES.
        buffer_px: what lies up to this far from cloud or its shadow is not clear.
    """
    states = with_buffer(states_of_scene(scene_class, strictness), buffer_px)
    return np.asarray(states == State.CLEAR)
