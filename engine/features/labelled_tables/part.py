"""One file's samples on a grid of steps, still in the numbers that the file stores."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from furrow.engine.contract.errors import TableTooLarge
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.sidecar import Sidecar
from furrow.engine.features.samples import DayArray, FloatArray

IntArray = NDArray[np.int64]
_MB = 1024 * 1024


@dataclass(frozen=True)
class Part:
    """What the layouts give."""

    file: Path
    stored: tuple[FloatArray, ...]
    """One array a ``series`` of the sidecar: (samples, steps, bands); NaN where a cell is empty."""
    days: DayArray
    """(samples, steps), as in SeriesSamples."""
    cells: pd.DataFrame
    """One row a sample: the columns that are read as text, and longitude and latitude."""
    rows: IntArray
    """(samples,): the first row of each, counted from 1."""
    notes: tuple[Message, ...] = ()


def empty_stores(
    sidecar: Sidecar, samples: int, steps: int, memory_mb: int, file: Path
) -> tuple[FloatArray, ...]:
    """Arrays full of NaN. Raises TableTooLarge."""
    bands = [len(one.bands) for one in sidecar.series]
    # Twice: the numbers as stored, and those in their unit.
    needed = 2 * 4 * samples * steps * sum(bands) // _MB
    if needed > memory_mb:
        raise TableTooLarge(str(file), needed, memory_mb)
    return tuple(np.full((samples, steps, count), np.nan, np.float32) for count in bands)
