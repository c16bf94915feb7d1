"""Which model is recommended, and how often that is right."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest, norm

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.accuracy.verdict.choice import choose
from furrow.engine.accuracy.verdict.paired import Answers

TIMES = 60
SHARES = (0.5, 0.3, 0.15, 0.05)
COSTS = {f"m{number}": 10.0**number for number in range(4)}


def simulated(
    right: list[float], parcels: int, generator: np.random.Generator, blocks: int = 0
) -> Answers:
    """Models that are right so often, and mostly on the same parcels; m0 is the cheapest."""
    truth = generator.choice(len(SHARES), parcels, p=SHARES)
    truth[: 2 * len(SHARES)] = np.repeat(np.arange(len(SHARES)), 2)
    clusters = np.arange(parcels) % blocks if blocks else np.arange(parcels)
    hard = generator.normal(size=int(clusters.max()) + 1)[clusters]
    said = {}
    for number, share in enumerate(right):
        own = np.sqrt(0.5) * (hard + generator.normal(size=parcels))
        wrong = (truth + generator.integers(1, len(SHARES), parcels)) % len(SHARES)
        said[f"m{number}"] = np.where(own < norm.ppf(share), truth, wrong)
    return Answers(truth, said, clusters)


def share_of_cheapest(
    right: list[float], parcels: int, blocks: int = 0, times: int = TIMES
) -> float:
    generator = np.random.default_rng(7)
    found = [
        choose(simulated(right, parcels, generator, blocks), COSTS).recommended
        for _ in range(times)
    ]
    return found.count("m0") / times


@pytest.mark.parametrize(("parcels", "blocks"), [(14, 0), (50, 0), (120, 20)])
def test_of_equal_models_the_cheapest_is_recommended(parcels: int, blocks: int) -> None:
    """However many there are: what comes out best by luck does not make the others worse."""
    found = share_of_cheapest([0.75] * 4, parcels, blocks)
    # In 95 % of all cases or more; a few dozen of them can only speak against that.
    assert binomtest(round(found * TIMES), TIMES, 0.95, "less").pvalue > 0.05


@pytest.mark.parametrize(("parcels", "blocks"), [(80, 0), (160, 20)])
def test_a_cheap_model_that_is_clearly_worse_is_never_recommended(
    parcels: int, blocks: int
) -> None:
    assert share_of_cheapest([0.4, 0.85, 0.85, 0.85], parcels, blocks, times=15) == 0


def test_a_lead_on_a_rare_crop_counts_though_as_many_parcels_are_right() -> None:
    """A sign test of right and wrong parcels would see nothing here."""
    truth = np.array([0] * 100 + [1] * 20)
    common, rare = truth.copy(), truth.copy()
    common[100:115] = 0  # fifteen of the rare crop are missed
    rare[:15] = 1  # as many of the common one are wrong
    answers = Answers(truth, {"common": common, "rare": rare}, np.arange(120))
    assert answers.macro_f1("rare") > answers.macro_f1("common")
    assert answers.p_behind("common", "rare") < 0.05


def test_costs_that_only_the_clock_tells_apart_give_way_to_the_score() -> None:
    truth = np.array([0, 1] * 20)
    nearly = truth.copy()
    nearly[0] = 1
    answers = Answers(truth, {"nearly": nearly, "whole": truth}, np.arange(40))
    assert choose(answers, {"nearly": 1.0, "whole": 1.2}).recommended == "whole"
    assert choose(answers, {"nearly": 1.0, "whole": 2.0}).recommended == "nearly"


def test_one_model_is_recommended_for_want_of_others() -> None:
    truth = np.array([0, 1] * 5)
    found = choose(Answers(truth, {"only": 1 - truth}, np.arange(10)), {"only": 1.0})
    assert found.recommended == found.best == "only"


def test_an_interval_and_the_test_of_the_same_difference_do_not_contradict() -> None:
    generator = np.random.default_rng(3)
    for _ in range(30):
        answers = simulated([0.6, 0.8], 30, generator)
        lead = answers.difference("m1", "m0")
        assert lead.low <= lead.value <= lead.high
        if answers.p_behind("m0", "m1") > 0.025:
            assert lead.low <= 0


def test_a_handful_of_parcels_or_blocks_never_settles_it() -> None:
    truth = np.array([0, 1] * 20)
    answers = Answers(truth, {"bad": 1 - truth, "good": truth}, np.repeat(np.arange(4), 10))
    assert answers.p_behind("bad", "good") == 1 / 16
    assert choose(answers, {"bad": 1.0, "good": 9.0}).recommended == "bad"


def test_only_the_same_parcels_are_compared() -> None:
    one = [HeldOutParcel("a", 2, {2: 1}, 1.0), HeldOutParcel("b", 3, {2: 1}, 1.0)]
    with pytest.raises(ValueError, match="same parcels"):
        Answers.of({"one": one, "other": one[::-1]})
