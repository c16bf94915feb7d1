"""Cells of a table as numbers, texts and days, or an error that names the cell at fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from furrow.engine.contract.errors import TableValueRefused
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.table import TextArray
from furrow.engine.features.samples import DayArray, FloatArray


def numbers(column: pd.Series[Any], file: Path) -> FloatArray:
    """NaN where a cell is empty. Raises TableValueRefused."""
    if pd.api.types.is_numeric_dtype(column.dtype):
        return column.to_numpy(np.float32, na_value=np.nan)
    found = pd.to_numeric(column, errors="coerce")
    _check(column, found.isna() & ~_empty(column), file, Message("a number"))
    return found.to_numpy(np.float32, na_value=np.nan)


def texts(column: pd.Series[Any]) -> TextArray:
    """Whole numbers lose their ".0"; an empty cell is ""."""
    codes, found = pd.factorize(column)
    words = [_text(value) for value in found]
    return np.array([*words, ""], np.str_)[codes]  # an empty cell has the code −1: the last


def days(column: pd.Series[Any], file: Path, shift_hours: int = 0) -> DayArray:
    """Dates in ISO format, or a workbook's own. Raises TableValueRefused."""
    given = column
    if pd.api.types.is_numeric_dtype(column.dtype):
        given = pd.Series(texts(column), index=column.index)
    stated = given
    if not pd.api.types.is_datetime64_any_dtype(given.dtype):
        stated = pd.to_datetime(given.astype(object), errors="coerce", format="ISO8601", utc=True)
    _check(column, stated.isna(), file, Message("a date as 2021-01-31"))
    if stated.dt.tz is not None:
        stated = stated.dt.tz_convert("UTC").dt.tz_localize(None)
    moved = stated + pd.Timedelta(hours=shift_hours)
    return moved.to_numpy().astype("datetime64[D]")


def _check(column: pd.Series[Any], wrong: pd.Series[Any], file: Path, expected: Message) -> None:
    if not wrong.any():
        return
    found = int(np.flatnonzero(wrong.to_numpy())[0])
    value = column.iloc[found]
    shown = "" if pd.isna(value) else str(value)
    # The index still tells the file's row where filters have left rows out.
    row = int(column.index[found]) + 1
    raise TableValueRefused(str(file), str(column.name), row, shown[:80], expected)


def _empty(column: pd.Series[Any]) -> pd.Series[Any]:
    return column.isna() | (column.astype(str).str.strip() == "")


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, pd.Timestamp):
        return value.isoformat() if value.time().isoformat() != "00:00:00" else str(value.date())
    return str(value).strip()
