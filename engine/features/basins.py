"""A window cut into basins of even ground, and basins joined that differ little."""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

SMOOTHED_PX = 0.5
"""Width of the smoothing before edges are looked for, in pixels."""
JOINED_BELOW = 3.0
"""Basins are one where they differ less, in noise of one component."""
CORE_PX = 5
"""A basin that keeps so many pixels without its outermost ones is ground of its own; thinner ones
are the mixed pixels between two fields, and are shared out to these."""


def joined_basins(components: FloatArray, seen: BoolArray) -> IntArray:
    """(height, width) number of each pixel's field; 0 where not seen.

    Args:
        components: (components, height, width), with a noise of 1 each.
    """
    smooth = np.stack([ndimage.gaussian_filter(one, SMOOTHED_PX) for one in components])
    strength = _edge_strength(smooth, seen)
    lowest = (ndimage.minimum_filter(strength, 3) == strength) & seen
    basins = _flooded(strength, np.asarray(ndimage.label(lowest, np.ones((3, 3)))[0]), seen)
    joined = _joined(smooth, basins)
    cores = _cores(joined)
    if not cores.any():
        return joined
    return _joined(smooth, _shared_out(components, cores, seen))


def _edge_strength(smooth: FloatArray, seen: BoolArray) -> FloatArray:
    """(height, width) change of the components from pixel to pixel."""
    squares = [ndimage.sobel(one, axis=0) ** 2 + ndimage.sobel(one, axis=1) ** 2 for one in smooth]
    strength = np.sqrt(np.mean(squares, axis=0)) / 8
    return np.where(seen, strength, strength.max()).astype(np.float32)


def _flooded(strength: FloatArray, markers: IntArray, seen: BoolArray) -> IntArray:
    """Watershed from markers that are counted from 1; 0 where not seen."""
    if not markers.any():
        return np.asarray(seen, np.int64)
    top = max(float(np.percentile(strength[seen], 99.5)), 1e-6)
    # Square roots: weak edges keep apart in whole numbers beside strong ones.
    levels = (np.sqrt(np.clip(strength / top, 0, 1)) * 60_000).astype(np.uint16)
    found = ndimage.watershed_ift(levels, markers.astype(np.int32), np.ones((3, 3)))
    return np.where(seen, found, 0).astype(np.int64)


def _cores(owner: IntArray) -> IntArray:
    """What is left of each region without its outermost pixels, where that is enough."""
    even = (ndimage.minimum_filter(owner, 3) == ndimage.maximum_filter(owner, 3)) & (owner > 0)
    kept = np.where(even, owner, 0)
    sizes = np.bincount(kept.ravel())
    return np.where(sizes[kept] >= CORE_PX, kept, 0)


def _shared_out(components: FloatArray, cores: IntArray, seen: BoolArray) -> IntArray:
    """Pixels between cores go to whichever they are most like, ring by ring (seeded region growing,
    Adams & Bischof 1994): a pixel that two fields share goes to the one with more of it."""
    numbers = np.unique(np.append(0, cores))
    owner = np.searchsorted(numbers, cores)
    sizes = np.maximum(np.bincount(owner.ravel(), minlength=len(numbers)), 1)
    means = np.stack([np.bincount(owner.ravel(), one.ravel()) for one in components]) / sizes
    while True:
        rows, columns = np.nonzero((owner == 0) & seen & (ndimage.maximum_filter(owner, 3) > 0))
        if not len(rows):
            return np.asarray(owner, np.int64)
        around = np.pad(owner, 1)
        near = np.stack(
            [around[rows + i, columns + j] for i in range(3) for j in range(3) if (i, j) != (1, 1)]
        )
        away = ((means[:, near] - components[:, None, rows, columns]) ** 2).mean(axis=0)
        best = np.where(near > 0, away, np.inf).argmin(axis=0)
        owner[rows, columns] = near[best, np.arange(len(rows))]


def _joined(smooth: FloatArray, basins: IntArray) -> IntArray:
    """Join neighbours, always the two that differ least (stale entries of the heap are skipped).

    They differ by the geometric mean of two things: how far apart their means are, and how high the
    step at their border is. Ground that changes slowly has no step; a few odd pixels move no mean.
    """
    count = int(basins.max()) + 1
    sizes = np.bincount(basins.ravel(), minlength=count).astype(np.float64)
    sums = np.stack(
        [np.bincount(basins.ravel(), one.ravel(), minlength=count) for one in smooth], axis=1
    )
    borders = _borders(smooth, basins, count)
    parent = np.arange(count)
    version = [0] * count
    heap: list[tuple[float, int, int, int, int]] = []

    def push(a: int, b: int) -> None:
        difference = sums[a] / sizes[a] - sums[b] / sizes[b]
        steps, length = borders[a][b]
        distance = float(np.sqrt(np.mean(difference**2))) ** 0.5 * (steps / length) ** 0.5
        if distance < JOINED_BELOW:
            heapq.heappush(heap, (distance, a, b, version[a], version[b]))

    for a in range(1, count):
        for b in borders[a]:
            if a < b:
                push(a, b)
    while heap:
        _, a, b, version_a, version_b = heapq.heappop(heap)
        if version[a] != version_a or version[b] != version_b:
            continue
        version[a] += 1
        version[b] += 1
        parent[b] = a
        sizes[a] += sizes[b]
        sums[a] += sums[b]
        for other, (steps, length) in borders[b].items():
            del borders[other][b]
            if other != a:
                before = borders[a].get(other, (0.0, 0))
                borders[a][other] = borders[other][a] = (before[0] + steps, before[1] + length)
        borders[b] = {}
        for other in borders[a]:
            push(a, other)
    for number in range(count):  # a parent's number may be higher than its child's
        root = number
        while parent[root] != root:
            root = int(parent[root])
        parent[number] = root
    return parent[basins]


def _borders(
    smooth: FloatArray, basins: IntArray, count: int
) -> list[dict[int, tuple[float, int]]]:
    """For each basin its neighbours: (sum of the steps along the border, pixels of border).

    The step is that between the pixels beyond the two that touch, which may be mixed.
    """
    found: list[dict[int, tuple[float, int]]] = [{} for _ in range(count)]
    for axis in (0, 1):
        wide = np.pad(smooth, ((0, 0), (1, 2), (1, 2)), mode="edge")
        height, width = basins.shape
        first = wide[:, :height, 1 : width + 1] if axis == 0 else wide[:, 1 : height + 1, :width]
        last = wide[:, 3:, 1 : width + 1] if axis == 0 else wide[:, 1 : height + 1, 3:]
        step = np.sqrt(np.mean((last - first) ** 2, axis=0))
        a = basins[:-1] if axis == 0 else basins[:, :-1]
        b = basins[1:] if axis == 0 else basins[:, 1:]
        step = step[:-1] if axis == 0 else step[:, :-1]
        parted = (a != b) & (a > 0) & (b > 0)
        key = np.minimum(a, b)[parted] * count + np.maximum(a, b)[parted]
        keys, place = np.unique(key, return_inverse=True)
        totals = np.bincount(place, step[parted], minlength=len(keys))
        lengths = np.bincount(place, minlength=len(keys))
        for pair, total, length in zip(keys.tolist(), totals, lengths, strict=True):
            one, other = divmod(pair, count)
            before = found[one].get(other, (0.0, 0))
            joined = (before[0] + float(total), before[1] + int(length))
            found[one][other] = found[other][one] = joined
    return found
