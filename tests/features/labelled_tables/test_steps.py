"""Steps of tables are the steps of a season."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract import Season
from furrow.engine.features.labelled_tables.steps import (
    step_middles,
    step_positions,
    step_starts,
)

_TIME_STEPS = st.sampled_from(["month", "dekad", "10d", "16d"])
_DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def _array(day: date) -> np.ndarray:
    return np.array([day], "datetime64[D]")


@given(_DAYS, _TIME_STEPS, st.integers(1, 40))
def test_the_first_day_of_a_step_lies_in_it_and_so_does_its_middle(
    first: date, time_step: str, steps: int
) -> None:
    begin = step_starts(_array(first), steps, time_step)[0]
    for days in (begin, step_middles(_array(first), steps, time_step)[0]):
        assert (np.diff(days) > np.timedelta64(0, "D")).all()
        position = step_positions(days, np.repeat(begin[:1], steps), time_step)
        if time_step != "month" or first.day == 1:
            assert position.tolist() == list(range(steps))


@given(st.integers(2000, 2060), st.integers(1, 12), st.sampled_from(["month", "dekad", "10d"]))
def test_middles_are_those_of_the_season_stack(year: int, month: int, time_step: str) -> None:
    first = date(year, month, 1)
    steps = Season(str(first), str(first + timedelta(days=400)), time_step).steps()[:-1]
    expected = [step.start + (step.end - step.start) / 2 for step in steps]
    found = step_middles(_array(first), len(steps), time_step)[0]
    assert found.tolist() == expected


def test_months_that_begin_late_stay_a_month_apart() -> None:
    found = step_starts(_array(date(2017, 10, 31)), 5, "month")[0]
    assert [str(day) for day in found] == [
        "2017-10-31", "2017-11-30", "2017-12-31", "2018-01-31", "2018-02-28",
    ]  # fmt: skip


@pytest.mark.parametrize("time_step", ["month", "dekad", "10d"])
def test_a_day_before_the_first_is_no_step(time_step: str) -> None:
    found = step_positions(_array(date(2020, 12, 31)), _array(date(2021, 1, 1)), time_step)
    assert found.tolist() == [-1]
