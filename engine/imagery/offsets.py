"""Whether Sentinel-2's −1000 offset is in the pixels: decided from metadata, proven from pixels.

From processing baseline 04.00 on, Level-2A stores reflectance × 10 000 + 1000. The sensing date
does not tell (older scenes were reprocessed), and metadata are wrong in places (Element84/
earth-search issues 66 and 71), so what is stated is checked: red reflectance of open ground is well
below 0.1 somewhere in every scene; where the darkest is just above 0.1, the offset is still in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract.grid import Grid
from furrow.engine.imagery.observation import S2_BANDS, SCENE_CLASS_BAND, Observation
from furrow.engine.imagery.reading import offset_in_file, read_scene_class, read_without_offset

OFFSET = -0.1
"""The offset in units of reflectance."""
FIRST_BASELINE_WITH_OFFSET = (4, 0)
DARK_BANDS = ("B04", "B03", "B02")
"""Bands in which vegetation, soil and water are dark, the most telling first."""

# Measured on the 72 dates of the Flanders scene (2018-2019, no offset): the 5 % quantile of red
# over vegetation, soil and water is 0.013 … 0.047 on every date that shows half of the area, and
# 0.11 in haze. The baseline 04.00 product of the test data has 0.10 … 0.12 with its offset in.
# Cloud that was classed as water had 0.17.
SURELY_WITHOUT = 0.085
SURELY_WITH = (0.098, 0.16)
OPEN_GROUND = (4, 5, 6)
"""Scene classes: vegetation, bare soil, water."""
LEAST_PIXELS = 50
LEAST_SHARE_TO_CONTRADICT = 0.5
"""Share of the sample that must be open ground before pixels overrule what is stated: thin haze
over a small rest brightens it as the offset does."""
SAMPLE_PX = 256
SAMPLES = 3
"""A mosaic of at most 3 × 3 windows of 256 pixels is looked at."""


class Seen(Enum):
    """What the pixels say."""

    WITH_OFFSET = "in the pixels"
    WITHOUT_OFFSET = "not in the pixels"
    UNTOLD = "cannot be told"


@dataclass(frozen=True)
class OffsetDecision:
    """How the offset of one observation was settled."""

    stated: float | None
    """Offset in reflectance as metadata state it; None where they do not."""
    seen: Seen
    applied: float

    @property
    def overruled(self) -> bool:
        """True where the pixels contradict what was stated."""
        return self.stated is not None and self.stated != self.applied


def settle_offset(observation: Observation, grid: Grid) -> tuple[Observation, OffsetDecision]:
    """An observation whose optical bands state the offset to be applied, and why.

    Raises:
        ImageTruncated, FileMissing
    """
    stated = _stated(observation)
    seen, share = _look(observation, grid)
    decision = OffsetDecision(stated, seen, _decide(stated, seen, share))
    bands = {
        name: replace(band, offset=decision.applied) if name in S2_BANDS else band
        for name, band in observation.bands.items()
    }
    return replace(observation, bands=bands), decision


def stated_by_baseline(baseline: str) -> float | None:
    """The offset that a processing baseline ("04.00") implies; None where it is not one."""
    parts = baseline.split(".")
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    major, minor = (int(part) for part in parts)
    return OFFSET if (major, minor) >= FIRST_BASELINE_WITH_OFFSET else 0.0


def told_by(dark: NDArray[np.float32]) -> Seen:
    """What the reflectances (offset not applied) of open ground in a dark band say."""
    if dark.size < LEAST_PIXELS:
        return Seen.UNTOLD
    low = float(np.quantile(dark, 0.05))
    if low < SURELY_WITHOUT:
        return Seen.WITHOUT_OFFSET
    return Seen.WITH_OFFSET if SURELY_WITH[0] < low < SURELY_WITH[1] else Seen.UNTOLD


def _decide(stated: float | None, seen: Seen, share: float) -> float:
    if seen is Seen.WITHOUT_OFFSET:
        return 0.0  # nothing that has the offset in it is that dark
    if seen is Seen.WITH_OFFSET and (stated is None or share >= LEAST_SHARE_TO_CONTRADICT):
        return OFFSET
    return stated or 0.0


def _stated(observation: Observation) -> float | None:
    name = next(name for name in (*DARK_BANDS, *S2_BANDS) if name in observation.bands)
    band = observation.bands[name]
    if band.offset is not None:
        return band.offset
    in_file = offset_in_file(band) if band.scale is None else None
    if in_file is not None:
        return in_file
    return stated_by_baseline(observation.properties.get("s2:processing_baseline", ""))


def _look(observation: Observation, grid: Grid) -> tuple[Seen, float]:
    """What the pixels say, and how much of what the observation shows of the sample is open ground.

    A tile may reach into a corner of the area only: what it does not show says nothing of it.
    """
    name = next((name for name in DARK_BANDS if name in observation.bands), None)
    if name is None:
        return Seen.UNTOLD, 0.0
    values, open_ground = [], []
    for window in _sample(grid):
        dark = read_without_offset(observation.bands[name], window)
        values.append(dark.ravel())
        if SCENE_CLASS_BAND in observation.bands:
            classes = read_scene_class(observation.bands[SCENE_CLASS_BAND], window)
            open_ground.append(np.isin(classes, OPEN_GROUND).ravel())
    dark = np.concatenate(values)
    known = np.isfinite(dark)
    if not open_ground:
        # Without scene classes a bright scene may be all cloud: only darkness proves something.
        seen = told_by(dark[known])
        return (seen if seen is Seen.WITHOUT_OFFSET else Seen.UNTOLD), 0.0
    clear = known & np.concatenate(open_ground)
    return told_by(dark[clear]), float(clear.sum() / max(1, known.sum()))


def _sample(grid: Grid) -> Sequence[Grid]:
    """Windows spread over the grid; all of it where it is small."""
    rows, columns = _starts(grid.height_px), _starts(grid.width_px)
    height, width = min(SAMPLE_PX, grid.height_px), min(SAMPLE_PX, grid.width_px)
    return [grid.pixel_window(row, column, height, width) for row in rows for column in columns]


def _starts(length: int) -> list[int]:
    if length <= SAMPLE_PX * SAMPLES:
        return list(range(0, max(1, length - SAMPLE_PX + 1), SAMPLE_PX))
    last = length - SAMPLE_PX
    return [last * number // (SAMPLES - 1) for number in range(SAMPLES)]
