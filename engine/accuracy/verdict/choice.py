"""The cheapest model among those that are not significantly worse than any other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from furrow.engine.accuracy.verdict.paired import Answers
from furrow.engine.contract.results import Estimate

SIGNIFICANT = 0.05
ALIKE = 1.25
"""Costs within this factor are told apart by nothing but the clock: the better model is taken."""


@dataclass(frozen=True)
class Standing:
    """Of one model among all."""

    macro_f1: float
    to_best: Estimate
    """Macro-F1 less that of the best."""
    p_worse: float
    """How easily chance alone lets some other lead it by so much, corrected for their number."""
    is_as_good: bool


@dataclass(frozen=True)
class Choice:
    best: str
    recommended: str
    standings: Mapping[str, Standing]


def choose(answers: Answers, costs: Mapping[str, float]) -> Choice:
    """
    Each model is tested against every other, and the smallest p is multiplied by the number of
    these tests (the first step of Holm 1979, Scandinavian Journal of Statistics 6:65–70). A model
    that is as good as any is so called worse in 5 % of all cases at most, however many there are
    (subset selection, Gupta 1965, Technometrics 7:225–245); comparing each with the one that
    happened to come out best would not keep to that.

    Args:
        answers: of the models, all on the same parcels.
        costs: model -> seconds.
    """
    names = list(answers.said)
    scores = {name: answers.macro_f1(name) for name in names}
    best = max(names, key=lambda name: (scores[name], -costs[name]))
    standings = {}
    for name in names:
        p_worse = worse_than_some(answers, name, [other for other in names if other != name])
        to_best = Estimate(0.0, 0.0, 0.0) if name == best else answers.difference(name, best)
        is_as_good = name == best or p_worse > SIGNIFICANT
        standings[name] = Standing(scores[name], to_best, p_worse, is_as_good)
    good = [name for name in names if standings[name].is_as_good]
    return Choice(best, cheapest(good, costs, scores), standings)


def worse_than_some(answers: Answers, name: str, others: Sequence[str]) -> float:
    if not others:
        return 1.0
    smallest = min(answers.p_behind(name, other) for other in others)
    return min(1.0, smallest * len(others))


def cheapest(names: Sequence[str], costs: Mapping[str, float], scores: Mapping[str, float]) -> str:
    """Of those that cost about as little as the cheapest, the one that scores best."""
    least = min(costs[name] for name in names)
    alike = [name for name in names if costs[name] <= least * ALIKE]
    return max(alike, key=lambda name: (scores[name], -costs[name]))
