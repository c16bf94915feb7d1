"""Regular time steps."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract.season import Season

DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))
TIME_STEPS = st.sampled_from(["month", "dekad", "5d", "16d", "30d"])


@given(DAYS, st.integers(0, 900), TIME_STEPS)
def test_steps_cover_the_season_once_and_in_order(first: date, days: int, step: str) -> None:
    last = first + timedelta(days=days)
    steps = Season(first.isoformat(), last.isoformat(), step).steps()
    assert steps[0].start == first and steps[-1].end == last
    for earlier, later in pairwise(steps):
        assert earlier.start <= earlier.end
        assert later.start == earlier.end + timedelta(days=1)
    assert len({each.label for each in steps}) == len(steps)


def test_a_year_has_thirty_six_dekads() -> None:
    steps = Season("2021-01-01", "2021-12-31", "dekad").steps()
    assert len(steps) == 36
    assert [step.start.day for step in steps[:4]] == [1, 11, 21, 1]
    assert steps[5].end == date(2021, 2, 28)


def test_days_are_counted_from_the_seasons_first() -> None:
    steps = Season("2021-03-05", "2021-04-30", "16d").steps()
    assert [step.start.isoformat() for step in steps] == [
        "2021-03-05", "2021-03-21", "2021-04-06", "2021-04-22",
    ]  # fmt: skip


@pytest.mark.parametrize("step", ["week", "0d", "d", "-3d", "1000d", ""])
def test_another_time_step_is_refused_in_words(step: str) -> None:
    with pytest.raises(ValueError, match="dekad"):
        Season("2021-01-01", "2021-12-31", step)
