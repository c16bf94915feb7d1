"""How evenly regions are served: known values, and what must always hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.studies.fairness import fairness, gini


def test_one_region_that_has_all_is_as_uneven_as_can_be() -> None:
    assert gini([0, 0, 0, 1]) == pytest.approx(0.75)
    assert gini([1, 2, 3, 4]) == pytest.approx(0.25)


def test_worst_best_and_spread_are_named() -> None:
    found = fairness({"north": 0.9, "south": 0.5, "west": 0.7})
    assert (found.worst_region, found.best_region) == ("south", "north")
    assert found.spread == pytest.approx(0.4) and found.mean == pytest.approx(0.7)
    assert found.deviation == pytest.approx(0.2)


def test_no_region_is_no_fairness() -> None:
    with pytest.raises(ValueError, match="no region"):
        fairness({})


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=8), st.floats(0.1, 10))
def test_gini_knows_no_order_and_no_scale(values: list[float], factor: float) -> None:
    found = gini(values)
    assert 0 <= found < 1
    assert gini(sorted(values)) == pytest.approx(found)
    assert gini([factor * value for value in values]) == pytest.approx(found)
