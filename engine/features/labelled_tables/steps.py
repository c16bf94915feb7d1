"""Time steps of tables: from dates to positions on one grid of steps, and back to days."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.samples import DayArray

IntArray = NDArray[np.int64]

_DAY = np.timedelta64(1, "D")


def step_starts(first: DayArray, steps: int, time_step: str) -> DayArray:
    """First day of each step: (samples, steps).

    A month's steps begin on the same day of each month as the first one does (the last where a
    month is shorter); dekads begin on the 1st, 11th and 21st.
    """
    number = np.arange(steps, dtype=np.int64)[None, :]
    if time_step == "month":
        return _same_day_of_month(first[:, None], number)
    if time_step == "dekad":
        return _dekad_starts(_dekads(first)[:, None] + number)
    return np.asarray(first[:, None] + number * int(time_step[:-1]) * _DAY)


def step_middles(first: DayArray, steps: int, time_step: str) -> DayArray:
    """The middle of each step, as the season stack has it: (samples, steps)."""
    starts = step_starts(first, steps + 1, time_step)
    last = starts[:, 1:] - _DAY
    return np.asarray(starts[:, :-1] + (last - starts[:, :-1]) // 2)


def step_positions(days: DayArray, first: DayArray, time_step: str) -> IntArray:
    """Which step, counted from 0, each day falls in; ``first`` is the first step's first day."""
    if time_step == "month":
        months = days.astype("datetime64[M]").astype(np.int64)
        return np.asarray(months - first.astype("datetime64[M]").astype(np.int64))
    if time_step == "dekad":
        return np.asarray(_dekads(days) - _dekads(first))
    return np.asarray((days - first).astype(np.int64) // int(time_step[:-1]))


def _same_day_of_month(first: DayArray, number: IntArray) -> DayArray:
    month = first.astype("datetime64[M]")
    after_the_first = first - month.astype("datetime64[D]")
    start = month + number
    last = (start + 1).astype("datetime64[D]") - start.astype("datetime64[D]") - _DAY
    return np.asarray(start.astype("datetime64[D]") + np.minimum(after_the_first, last))


def _dekads(days: DayArray) -> IntArray:
    month = days.astype("datetime64[M]")
    day = (days - month.astype("datetime64[D]")).astype(np.int64)
    return np.asarray(month.astype(np.int64) * 3 + np.minimum(day // 10, 2))


def _dekad_starts(dekads: IntArray) -> DayArray:
    month = (dekads // 3).astype("datetime64[M]")
    return np.asarray(month.astype("datetime64[D]") + (dekads % 3) * 10 * _DAY)
