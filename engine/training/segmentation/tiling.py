"""A window's probabilities, put together from patches that lie where the whole grid has them.

Every pixel's answer is the weighted mean of the patches that cover it. Patches begin at multiples
of a stride of the *grid*, so that a pixel is answered by the same patches whatever window it is
asked in: there are no seams where windows meet. What that needs is a margin of one patch.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Run = Callable[[FloatArray], FloatArray]
"""Raw values of a patch, (steps, channels, side, side), -> (classes, side, side)."""

CACHE_BYTES = 96 * 2**20


class PatchCache:
    """Answers for patches, by their content: windows that overlap share them.

    Holds the last ones only; without it, mapping by small windows would compute each many times.
    """

    def __init__(self, most_bytes: int = CACHE_BYTES) -> None:
        self.most_bytes = most_bytes
        self._bytes = 0
        self._known: OrderedDict[bytes, FloatArray] = OrderedDict()

    def get(self, patch: FloatArray, run: Run) -> FloatArray:
        key = hashlib.blake2b(np.ascontiguousarray(patch).data, digest_size=16).digest()
        found = self._known.get(key)
        if found is not None:
            self._known.move_to_end(key)
            return found
        answer = run(patch)
        self._known[key] = answer
        self._bytes += answer.nbytes
        while self._bytes > self.most_bytes and len(self._known) > 1:
            _, oldest = self._known.popitem(last=False)
            self._bytes -= oldest.nbytes
        return answer


def predict_tiled(
    values: FloatArray,
    row: int,
    column: int,
    patch_px: int,
    stride_px: int,
    classes: int,
    run: Run,
    cache: PatchCache,
) -> FloatArray:
    """Probabilities of a window.

    Args:
        values: (steps, channels, height, width), NaN where nothing was seen.
        row, column: of the window's upper left pixel in the grid.

    Returns:
        (classes, height, width); 0 where no patch saw anything.
    """
    height, width = values.shape[2:]
    total = np.zeros((classes, height, width), np.float32)
    weight = np.zeros((height, width), np.float32)
    tent = blend_weights(patch_px)
    for top in patch_starts(row, height, patch_px, stride_px):
        for left in patch_starts(column, width, patch_px, stride_px):
            inside, own = _overlap(top - row, left - column, patch_px, height, width)
            patch = np.full((*values.shape[:2], patch_px, patch_px), np.nan, np.float32)
            patch[:, :, own[0], own[1]] = values[:, :, inside[0], inside[1]]
            if not np.isfinite(patch).any():
                continue
            answer = cache.get(patch, run)
            total[:, inside[0], inside[1]] += (answer * tent)[:, own[0], own[1]]
            weight[inside] += tent[own]
    return np.asarray(total / np.where(weight > 0, weight, 1), np.float32)


def patch_starts(begin: int, length: int, patch_px: int, stride_px: int) -> list[int]:
    """Where patches begin along one axis of the grid, so that begin … begin + length is covered.

    Patches that reach out of the window are taken only for pixels that no other patch covers.
    """
    end = begin + length
    first = -(-begin // stride_px) * stride_px
    starts = list(range(first, end - patch_px + 1, stride_px))
    if not starts:
        starts = [begin // stride_px * stride_px]
    while starts[0] > begin:
        starts.insert(0, starts[0] - stride_px)
    while starts[-1] + patch_px < end:
        starts.append(starts[-1] + stride_px)
    return starts


def blend_weights(patch_px: int) -> FloatArray:
    """(side, side): most in the middle of a patch, where its surroundings are known best."""
    position = np.arange(patch_px) + 0.5
    tent = np.minimum(position, patch_px - position) / (patch_px / 2)
    return np.outer(tent, tent).astype(np.float32)


def _overlap(
    top: int, left: int, patch_px: int, height: int, width: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Where a patch lies in the window, and that part within the patch."""
    rows = slice(max(0, top), min(height, top + patch_px))
    columns = slice(max(0, left), min(width, left + patch_px))
    own = slice(rows.start - top, rows.stop - top), slice(columns.start - left, columns.stop - left)
    return (rows, columns), own
