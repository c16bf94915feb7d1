"""By how much one model is better than another, and whether that is beyond chance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import LEVEL
from furrow.engine.contract import Message
from furrow.engine.contract.results import Estimate

NO_SPREAD = 1e-9
"""Of the draws' differences."""


def lead_of(differences: Sequence[float]) -> Estimate | None:
    """The mean of differences of scores, one a draw, with its 95 % interval (Student's t).

    Both of a draw are tested on the same samples, so the draws' own spread falls out. Of one draw
    the difference is all there is: its interval is as wide as scores can be.

    Returns:
        None where there is no draw.
    """
    values = np.asarray(differences, np.float64)
    if not len(values):
        return None
    mean = float(values.mean())
    if len(values) < 2:
        return Estimate(mean, -1.0, 1.0)
    error = float(values.std(ddof=1)) / np.sqrt(len(values))
    if error < NO_SPREAD < abs(mean):  # alike by coarse scores, not by being sure
        return Estimate(mean, -1.0, 1.0)
    half = float(student_t.ppf(0.5 + LEVEL / 2, len(values) - 1)) * error
    return Estimate(mean, max(-1.0, mean - half), min(1.0, mean + half))


def is_sure(lead: Estimate) -> bool:
    return lead.low > 0 or lead.high < 0


def signed(lead: Estimate) -> str:
    """ "-0.05 (-0.08 to -0.02)" """
    return f"{lead.value:+.2f} ({lead.low:+.2f} to {lead.high:+.2f})"


@dataclass(frozen=True)
class Words:
    """Templates of what to say of leads; where one is empty, nothing is said."""

    worse: str
    better: str
    open: str = ""
    place: str = "leads"
    """Where the leads stand in the templates."""


@dataclass(frozen=True)
class Leads:
    """Several leads in words, by what the draws can tell of them."""

    better: list[str] = field(default_factory=list)
    worse: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    """Neither is beyond chance."""

    @staticmethod
    def of(named: Iterable[tuple[str, Estimate | None]], words: str = "{name} {lead}") -> Leads:
        """Those that there are."""
        found = Leads()
        for name, lead in named:
            if lead is not None:
                sure = found.better if lead.low > 0 else found.worse
                kind = sure if is_sure(lead) else found.open
                kind.append(words.format(name=name, lead=signed(lead)))
        return found

    def said(self, words: Words, **known: object) -> list[Message]:
        """Where it is worse, where it is better; where it is neither, that nothing can be told."""
        kinds = [(words.worse, self.worse), (words.better, self.better)]
        if not self.better and not self.worse:
            kinds.append((words.open, self.open))
        return [
            Message(text, **{**known, words.place: leads})
            for text, leads in kinds
            if text and leads
        ]


def worth(named: Mapping[str, Estimate | None]) -> tuple[list[str], list[str]]:
    """All leads in words, and the names of those beyond chance."""
    there = {name: lead for name, lead in named.items() if lead is not None}
    return (
        [f"{name} {signed(lead)}" for name, lead in there.items()],
        [name for name, lead in there.items() if is_sure(lead)],
    )
