"""Two models on the same parcels."""

from __future__ import annotations

import pytest

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.accuracy.comparison import macro_f1_difference


def parcels(said: list[int]) -> list[HeldOutParcel]:
    truth = [2, 3] * (len(said) // 2)
    return [
        HeldOutParcel(str(i), true, {one: 5}, 0.9)
        for i, (true, one) in enumerate(zip(truth, said, strict=True))
    ]


RIGHT = [2, 3] * 20
HALF = [2, 3] * 10 + [3, 2] * 10


def test_a_clear_lead_excludes_chance_and_is_the_difference_of_the_figures() -> None:
    lead = macro_f1_difference(parcels(RIGHT), parcels(HALF))
    assert lead.value == pytest.approx(0.5)
    assert lead.low > 0
    behind = macro_f1_difference(parcels(HALF), parcels(RIGHT))
    assert behind.value == -lead.value
    assert behind.high < 0


def test_models_that_err_on_the_same_parcels_differ_by_nothing() -> None:
    same = macro_f1_difference(parcels(HALF), parcels(HALF))
    assert (same.value, same.low, same.high) == (0, 0, 0)


def test_one_parcel_more_may_be_chance() -> None:
    one_wrong = [3, *RIGHT[1:]]
    lead = macro_f1_difference(parcels(RIGHT), parcels(one_wrong))
    assert lead.value > 0
    assert lead.low == 0


def test_a_handful_of_parcels_never_settles_it() -> None:
    lead = macro_f1_difference(parcels(RIGHT[:6]), parcels([3, 2, 3, 3, 2, 3]))
    assert lead.value > 0.4
    assert lead.low == 0


def test_other_parcels_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="same parcels"):
        macro_f1_difference(parcels(RIGHT), parcels(RIGHT)[::-1])
