"""Long tables: a row is a sample at a date."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from furrow.engine.contract.errors import TableEmpty, TableSampleUnclear, TableStepTwice
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.cells import days, numbers, texts
from furrow.engine.features.labelled_tables.part import IntArray, Part, empty_stores
from furrow.engine.features.labelled_tables.pattern import Column
from furrow.engine.features.labelled_tables.sidecar import Sidecar
from furrow.engine.features.labelled_tables.steps import step_middles, step_positions
from furrow.engine.features.labelled_tables.table import TextArray
from furrow.engine.features.samples import DayArray


def read_long(
    frame: pd.DataFrame,
    columns: Sequence[Sequence[Column]],
    constant: Sequence[str],
    sidecar: Sidecar,
    file: Path,
    memory_mb: int,
) -> Part:
    """Samples in the order of their first rows.

    Args:
        constant: columns that must not change within a sample: its label and its groups.

    Raises:
        TableValueRefused, TableStepTwice, TableSampleUnclear, TableEmpty, TableTooLarge
    """
    known = sidecar.dates
    day = days(frame[known.column], file, known.shift_hours)
    if known.left_out:
        kept = ~np.isin(day, np.array(known.left_out, "datetime64[D]"))
        frame, day = frame[kept], day[kept]
    if frame.empty:
        raise TableEmpty(str(file), Message("all its dates are left out"))
    sample, found = pd.factorize(joined_texts(frame, sidecar.sample))
    position, grid = _grid(day, sample, len(found), known.time_step)
    _check_once(sample, position, day, found, file)
    _, rows = np.unique(sample, return_index=True)
    _check_constant(frame, constant, sample, rows, found, file)

    stores = empty_stores(sidecar, len(found), grid.shape[1], memory_mb, file)
    for series, columns_of, store in zip(sidecar.series, columns, stores, strict=True):
        index = {band: i for i, band in enumerate(series.bands)}
        for one in columns_of:
            store[sample, position, index[one.band]] = numbers(frame[one.name], file)
    cells = frame.iloc[rows]
    return Part(file, stores, grid, cells, cells.index.to_numpy(np.int64) + 1)


def joined_texts(frame: pd.DataFrame, columns: Sequence[str]) -> TextArray:
    """Cells of several columns as one text: "arkansas/Z0"."""
    parts = [texts(frame[name]) for name in columns]
    whole = parts[0]
    for part in parts[1:]:
        whole = np.strings.add(np.strings.add(whole, "/"), part)
    return whole


def _grid(
    day: DayArray, sample: IntArray, samples: int, time_step: str
) -> tuple[IntArray, DayArray]:
    """Each row's step, and (samples, steps) days, NaT after a sample's last step."""
    if time_step == "dates":
        position = _ranks(day, sample)
        grid = np.full((samples, position.max() + 1), np.datetime64("NaT"), "datetime64[D]")
        grid[sample, position] = day
        return position, grid
    first = np.full(samples, day.max())
    np.minimum.at(first, sample, day)
    position = step_positions(day, first[sample], time_step)
    last = np.zeros(samples, np.int64)
    np.maximum.at(last, sample, position)
    steps = int(last.max()) + 1
    grid = step_middles(first, steps, time_step)
    grid[np.arange(steps)[None, :] > last[:, None]] = np.datetime64("NaT")
    return position, grid


def _ranks(day: DayArray, sample: IntArray) -> IntArray:
    """0, 1, 2 … in the order of the days of each sample; one day is one rank."""
    order = np.lexsort((day, sample))
    ordered, of_sample = day[order], sample[order]
    begins = np.r_[True, of_sample[1:] != of_sample[:-1]]
    counts = np.cumsum(np.r_[False, (ordered[1:] != ordered[:-1])] & ~begins)
    ranks = np.empty(len(day), np.int64)
    ranks[order] = counts - np.maximum.accumulate(np.where(begins, counts, 0))
    return ranks


def _check_once(
    sample: IntArray, position: IntArray, day: DayArray, names: TextArray, file: Path
) -> None:
    cell = sample * (int(position.max()) + 1) + position
    _, first = np.unique(cell, return_index=True)
    if len(first) == len(cell):
        return
    again = np.setdiff1d(np.arange(len(cell)), first)[0]
    raise TableStepTwice(str(file), str(names[sample[again]]), str(day[again]))


def _check_constant(
    frame: pd.DataFrame,
    columns: Sequence[str],
    sample: IntArray,
    rows: IntArray,
    names: TextArray,
    file: Path,
) -> None:
    for column in columns:
        codes, _ = pd.factorize(frame[column])
        other = np.flatnonzero(codes != codes[rows][sample])
        if other.size:
            name = str(names[sample[other[0]]])
            detail = Message(
                "column “{column}” changes within it (row {row})",
                column=column,
                row=int(frame.index[other[0]]) + 1,
            )
            raise TableSampleUnclear(str(file), name, detail)
