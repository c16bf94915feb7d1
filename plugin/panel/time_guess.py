"""How long a training takes here, before there was one: a first guess from measured figures."""

from __future__ import annotations

import bisect
import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

COSTS = Path(__file__).resolve().parents[2] / "resources" / "recipe_costs.json"
"""Its own words say where the figures come from."""
SUPPOSED_PARCELS = 30
"""Where it is not known how many are labelled."""

_HELD_OUT_SINGLY = 30
_FOLDS = 5
"""As engine/labels/split.py: fewer parcels are held out one by one, others in blocks."""
_START_CPU_S = 10.0
"""Python, reading, writing: whatever is learned."""
_FEWEST_PATCHES = 32
_MOST_CORES = 4
"""More do not help so small networks and forests."""
_LEAST, _MOST = 0.5, 3.0
"""Shares of the CPU seconds: a quicker computer; a slower, or a busy one, of which no second core
is free."""
_LEAST_EXTRAPOLATED = 0.25
"""Of what was measured in a shortened run: early stopping may end it, too."""
_STEPS_S = (10, 20, 30, 60, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600)
_STEPS_S += tuple(3600 * hours for hours in (2, 3, 5, 8, 12, 24, 48, 72, 120, 240))
"""No guess is finer than these."""


@dataclass(frozen=True)
class Guess:
    """Seconds by the clock on a processor, from so many to so many."""

    least_s: int
    most_s: int
    parcels: int
    """Labelled parcels that it is for."""


@dataclass(frozen=True)
class _Cost:
    cpu_seconds: float
    parcels: int
    fits: int
    grows_with: str
    times: float


def first_guess(recipe: str, parcels: int, cores: int = 0) -> Guess | None:
    """None for a recipe that nobody has measured.

    Args:
        parcels: labelled ones; 0 where it is not known.
        cores: of this computer; 0: as it says itself.
    """
    cost = _costs().get(recipe)
    if cost is None:
        return None
    parcels = parcels or SUPPOSED_PARCELS
    learning = max(0.0, cost.cpu_seconds * cost.times - _START_CPU_S)
    measured = _work(cost.grows_with, cost.parcels, cost.fits)
    cpu_s = _START_CPU_S + learning * _work(cost.grows_with, parcels, _fits(parcels)) / measured
    least = _LEAST if cost.times == 1 else _LEAST_EXTRAPOLATED
    shared = max(1, min(cores or os.cpu_count() or 1, _MOST_CORES))
    below = bisect.bisect_right(_STEPS_S, cpu_s * least / shared) - 1
    above = bisect.bisect_left(_STEPS_S, cpu_s * _MOST)
    return Guess(_STEPS_S[max(0, below)], _STEPS_S[min(above, len(_STEPS_S) - 1)], parcels)


def guess_sentence(guess: Guess) -> str:
    """ "About 10 s to 2 min here with 60 labelled parcels: a first guess, …" """
    return translate(
        "Panel",
        "On the processor about {0} to {1} here with {2} labelled parcels: a first guess, until "
        "a training here has shown it.",
    ).format(_rough(guess.least_s), _rough(guess.most_s), guess.parcels)


def _fits(parcels: int) -> int:
    """One for each fold, and the last."""
    return (parcels if parcels < _HELD_OUT_SINGLY else _FOLDS) + 1


def _work(grows_with: str, parcels: int, fits: int) -> float:
    samples = {"labels": parcels, "patches": max(_FEWEST_PATCHES, parcels)}
    return float(fits * samples.get(grows_with, 1))


@lru_cache(maxsize=1)
def _costs() -> dict[str, _Cost]:
    """Nothing where the file cannot be read: then nothing is guessed."""
    try:
        listed = json.loads(COSTS.read_text(encoding="utf-8"))["recipes"]
        return {
            name: _Cost(
                float(row["cpu_seconds"]),
                int(row["parcels"]),
                int(row["fits"]),
                str(row["grows_with"]),
                float(row.get("times", 1)),
            )
            for name, row in listed.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _rough(seconds: int) -> str:
    if seconds < 60:
        return translate("Panel", "{0} s").format(seconds)
    if seconds < 3600:
        return translate("Panel", "{0} min").format(seconds // 60)
    if seconds < 48 * 3600:
        return translate("Panel", "{0} h").format(seconds // 3600)
    return translate("Panel", "{0} days").format(seconds // 86400)
