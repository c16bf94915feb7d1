"""Shares as a person reads them: in percent."""

from __future__ import annotations

import math
from typing import Tuple


def share_limits(low: float, high: float) -> Tuple[str, str]:
    """Both ends of an interval of a share (0 … 1), in percent without the sign: ("71", "91").

    Where whole numbers would make them one, with a decimal, rounded outwards: ("99.6", "100").
    """
    whole = f"{low * 100:.0f}", f"{high * 100:.0f}"
    if whole[0] != whole[1] or not low < high:
        return whole
    return _tenths(math.floor(round(low * 1000, 6))), _tenths(math.ceil(round(high * 1000, 6)))


def _tenths(count: int) -> str:
    return f"{count / 10:.0f}" if count in (0, 1000) else f"{count / 10:.1f}"
