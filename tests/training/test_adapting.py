"""What is said of a model as it is, adapted and made anew."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.accuracy.assessment import HeldOutParcel, assess
from furrow.engine.contract import Legend
from furrow.engine.labels.split import Split
from furrow.engine.training.adapting import ADAPTED, AS_IS, SCRATCH, best_arm, scores, verdict
from furrow.engine.training.crossval import CrossValidation
from furrow.engine.training.legends import extended

LEGEND = Legend.from_names(("Maize", "Wheat"))


def arm(wrong: int, parcels: int = 40) -> CrossValidation:
    """So many parcels of forty wrong."""
    held_out = tuple(
        HeldOutParcel(str(i), 2 + i % 2, {3 - i % 2 if i < wrong else 2 + i % 2: 1}, 0.9)
        for i in range(parcels)
    )
    split = Split("by parcel", (np.arange(parcels),))
    return CrossValidation(split, np.arange(parcels), held_out, assess(held_out, LEGEND, "m"))


@pytest.mark.parametrize(
    ("wrong", "best", "said"),
    [
        ({AS_IS: 20, ADAPTED: 2, SCRATCH: 20}, ADAPTED, "Adapting helps"),
        ({AS_IS: 20, ADAPTED: 2, SCRATCH: 3}, ADAPTED, "may be chance"),
        ({AS_IS: 2, ADAPTED: 20, SCRATCH: 20}, AS_IS, "Adapting hurts"),
        ({AS_IS: 20, ADAPTED: 20, SCRATCH: 2}, SCRATCH, "no help here"),
        ({AS_IS: 4, ADAPTED: 4, SCRATCH: 4}, AS_IS, "does not help"),  # the simplest of equals
        ({AS_IS: 4, SCRATCH: 2}, SCRATCH, "cannot be trained further"),
    ],
)
def test_the_best_is_named_and_whether_adapting_helped(
    wrong: dict[str, int], best: str, said: str
) -> None:
    arms = {name: arm(number) for name, number in wrong.items()}
    assert best_arm(arms) == best
    assert said in verdict(arms, 0)
    assert [one.arm for one in scores(arms)] == list(wrong)


def test_legends_of_two_places_become_one_and_the_models_values_stay() -> None:
    other = Legend.from_names(("wheat", "Rapeseed"))
    both = extended(LEGEND, other)
    assert [(item.value, item.name) for item in both.classes] == [
        (2, "Maize"),
        (3, "Wheat"),
        (4, "Rapeseed"),
    ]
    assert len({item.color for item in both.classes}) == 3
