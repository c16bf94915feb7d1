"""Wide tables: a row is a sample, a column is a band at a step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from furrow.engine.contract.errors import TableColumnMissing, TableEmpty, TableUnreadable
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.cells import days, numbers
from furrow.engine.features.labelled_tables.files import nearest
from furrow.engine.features.labelled_tables.part import Part, empty_stores
from furrow.engine.features.labelled_tables.pattern import Column
from furrow.engine.features.labelled_tables.sidecar import Sidecar
from furrow.engine.features.labelled_tables.steps import step_middles, step_positions
from furrow.engine.features.samples import DayArray


def wide_columns(names: Sequence[str], sidecar: Sidecar, file: Path) -> list[list[Column]]:
    """The columns of each ``series``, those before the first step left out.

    Raises:
        TableColumnMissing: a band has no column at all.
        TableUnreadable: two columns are the same band at the same step.
        TableEmpty: no column is of the first step or a later one.
    """
    found = []
    for series in sidecar.series:
        pattern = series.pattern()
        columns = pattern.columns(names, sidecar.dates.year)
        for band in series.bands:
            if not any(one.band == band for one in columns):
                wanted = pattern.example(band)
                raise TableColumnMissing(str(file), wanted, nearest(wanted, names))
        _check_once(columns, file)
        first = sidecar.dates.first_number
        left_out = {date.fromisoformat(day) for day in sidecar.dates.left_out}
        kept = [
            one
            for one in columns
            if (one.step is None or one.step >= first) and one.day not in left_out
        ]
        if not kept:
            raise TableEmpty(
                str(file), Message("it has no time step {first} or later", first=first)
            )
        found.append(kept)
    return found


def read_wide(
    frame: pd.DataFrame,
    columns: Sequence[Sequence[Column]],
    sidecar: Sidecar,
    file: Path,
    memory_mb: int,
) -> Part:
    """Raises TableValueRefused, TableTooLarge."""
    moments = {one.when for columns_of in columns for one in columns_of} - {None}
    position = _positions(moments, sidecar)
    steps = max(position.values()) + 1
    stores = empty_stores(sidecar, len(frame), steps, memory_mb, file)
    notes = []
    for series, columns_of, store in zip(sidecar.series, columns, stores, strict=True):
        index = {band: i for i, band in enumerate(series.bands)}
        for one in columns_of:
            values = numbers(frame[one.name], file)
            if one.when is None:
                store[:, :, index[one.band]] = values[:, None]
            else:
                store[:, position[one.when], index[one.band]] = values
        notes += _lacking(series.bands, columns_of, len(set(position.values())))
    return Part(
        file,
        stores,
        _days(frame, position, steps, sidecar, file),
        frame,
        frame.index.to_numpy(np.int64) + 1,
        tuple(notes),
    )


def _check_once(columns: Sequence[Column], file: Path) -> None:
    seen: dict[tuple[str, int | date | None], str] = {}
    for one in columns:
        other = seen.setdefault((one.band, one.when), one.name)
        if other != one.name:
            detail = Message(
                "the columns “{one}” and “{other}” are the same band at the same step",
                one=other,
                other=one.name,
            )
            raise TableUnreadable(str(file), detail)


def _positions(moments: set[int | date | None], sidecar: Sidecar) -> dict[int | date, int]:
    known = sidecar.dates
    numbered: dict[int | date, int] = {
        one: one - known.first_number for one in moments if isinstance(one, int)
    }
    if numbered:
        return numbered
    dated = sorted(one for one in moments if isinstance(one, date))
    if known.time_step == "dates":
        return {day: i for i, day in enumerate(dated)}
    stated = np.array(dated, "datetime64[D]")
    return dict(
        zip(dated, step_positions(stated, stated[0], known.time_step).tolist(), strict=True)
    )


def _days(
    frame: pd.DataFrame, position: dict[int | date, int], steps: int, sidecar: Sidecar, file: Path
) -> DayArray:
    known = sidecar.dates
    if known.first_column:
        first = days(frame[known.first_column], file, known.shift_hours)
        return step_middles(first, steps, known.time_step)
    if known.first:
        middles = step_middles(np.array([known.first], "datetime64[D]"), steps, known.time_step)
    else:
        dated = np.array([one for one in position if isinstance(one, date)], "datetime64[D]")
        middles = np.sort(dated)[None, :]
        if known.time_step != "dates":
            middles = step_middles(dated.min()[None], steps, known.time_step)
    return np.repeat(middles, len(frame), axis=0)


def _lacking(bands: dict[str, str], columns: Sequence[Column], steps: int) -> list[Message]:
    counts = {band: {one.when for one in columns if one.band == band} for band in bands}
    return [
        Message(
            "{band} has no column for {lacking} of the {steps} time steps",
            band=bands[band],
            lacking=steps - len(found),
            steps=steps,
        )
        for band, found in counts.items()
        if None not in found and len(found) < steps
    ]
