"""Which Sentinel-2 pixels show the ground."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Sen2Cor's scene classes: 0 no data, 1 saturated, 2 dark or shadow, 3 cloud shadow, 8 and 9 cloud
# of medium and high probability, 10 thin cirrus, 11 snow. Left in: 4 vegetation, 5 bare, 6 water,
# 7 unclassified.
MASKED_SCENE_CLASSES = (0, 1, 2, 3, 8, 9, 10, 11)


def clear_mask(scene_class: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """True where the ground is seen, (height, width)."""
    return ~np.isin(scene_class, MASKED_SCENE_CLASSES)
