"""Which Sentinel-2 pixels show the ground."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

# Sen2Cor's scene classes: 0 no data, 1 saturated, 2 dark or shadow, 3 cloud shadow, 4 vegetation,
# 5 bare, 6 water, 7 unclassified, 8 and 9 cloud of medium and high probability, 10 thin cirrus,
# 11 snow.
MASKED_SCENE_CLASSES: Mapping[str, tuple[int, ...]] = {
    "lenient": (0, 1, 2, 3, 8, 9),
    "normal": (0, 1, 2, 3, 8, 9, 10, 11),
    "strict": (0, 1, 2, 3, 7, 8, 9, 10, 11),
}
CLOUD_AND_SHADOW = (3, 8, 9, 10)
"""Classes whose edges are blurred, and which a buffer widens."""


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
    masked = MASKED_SCENE_CLASSES[strictness]
    clear = ~np.isin(scene_class, masked)
    if buffer_px > 0:
        blurred = np.isin(scene_class, [c for c in CLOUD_AND_SHADOW if c in masked])
        if blurred.any():
            clear &= distance_transform_edt(~blurred) > buffer_px
    return np.asarray(clear)
