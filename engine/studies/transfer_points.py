"""What studies of transfer share: a point a draw, and reading them together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import t as student_t

import furrow
from furrow.engine.accuracy.intervals import LEVEL
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.contract.transfer_results import TransferMeasured
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.labels.store import labels_hash
from furrow.engine.studies.places import Pair, Place
from furrow.engine.studies.points import Point, PointsDone
from furrow.engine.studies.tables import inputs_of, safe
from furrow.engine.training.few_shot import mean_estimate
from furrow.engine.training.recipes import read_recipe

NO_SPREAD = 1e-9
"""Of the draws' differences."""
ByDraw = Mapping[int, float]
"""Seed of a draw -> score."""


@dataclass(frozen=True)
class Contender:
    """One recipe with one choice of bands or augmentation."""

    name: str
    """Unique in its study."""
    request: EvaluateTransfer
    """Of all draws; each is a point by itself."""


@dataclass(frozen=True)
class Gathered:
    """What the points of a contender say."""

    scores: Mapping[tuple[str, str], Mapping[str, ByDraw]]
    """(arm, view) -> "iou", "macro_f1" or "accuracy" -> values."""
    arms: tuple[str, ...]
    """That were asked for."""
    measured: TransferMeasured | None
    """Of the last draw."""
    failure: FurrowError | None
    """Why some of its points could not be had."""

    def of(self, arm: str, view: str, score: str) -> ByDraw:
        return self.scores.get((arm, view), {}).get(score, {})


@dataclass(frozen=True)
class Lead:
    """One less the other, paired by draw, with the 95 % interval of the mean over the draws."""

    value: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        return self.low > 0 or self.high < 0

    def __str__(self) -> str:
        return f"{self.value:+.2f} ({self.low:+.2f} to {self.high:+.2f})"


def points_of(contenders: Sequence[Contender]) -> list[Point]:
    """A point a draw, each as it would be in a run of all draws; the first draw of all first."""
    both = [(seed, one) for one in contenders for seed in _seeds(one)]
    return [
        Point(_name(one, seed), replace(one.request, draws=1, seed=seed))
        for seed, one in sorted(both, key=lambda own: own[0])
    ]


def gather(contenders: Sequence[Contender], done: PointsDone) -> dict[str, Gathered]:
    """Contender -> what was found."""
    found = {}
    for one in contenders:
        scores: dict[tuple[str, str], dict[str, dict[int, float]]] = {}
        measured, failure = None, None
        for seed in _seeds(one):
            name = _name(one, seed)
            failure = done.failures.get(name, failure)
            if name not in done.results:
                continue
            measured = from_json(TransferMeasured, done.results[name])
            for own in measured.scores:
                of_key = scores.setdefault((own.arm, own.view), {})
                for kind in ("iou", "macro_f1", "accuracy"):
                    of_key.setdefault(kind, {})[seed] = getattr(own, kind)[0]
        arms = tuple(one.request.arms.split(","))
        found[one.name] = Gathered(scores, arms, measured, failure)
    return found


def mean_of(values: ByDraw) -> Estimate | None:
    return mean_estimate(np.array(list(values.values()))) if values else None


def lead_of(one: ByDraw, other: ByDraw) -> Lead | None:
    """None where fewer than two draws have both."""
    seeds = sorted(set(one) & set(other))
    if len(seeds) < 2:
        return None
    apart = np.array([one[seed] - other[seed] for seed in seeds])
    error = float(apart.std(ddof=1)) / np.sqrt(len(apart))
    half = float(student_t.ppf(0.5 + LEVEL / 2, len(apart) - 1)) * error
    mean = float(apart.mean())
    if error < NO_SPREAD < abs(mean):  # alike by coarse scores, not by being sure
        return Lead(mean, -1.0, 1.0)
    return Lead(mean, max(-1.0, mean - half), min(1.0, mean + half))


def inputs_of_pair(pair: Pair, recipes: Sequence[str]) -> dict[str, Any]:
    """What points depend on beside their requests."""
    contents = {}
    for name in recipes:
        with suppress(FurrowError):
            contents[name] = to_json(read_recipe(name))
    places = {"source": _content(pair.source), "target": _content(pair.target)}
    return {**places, "recipes": contents, "furrow": furrow.__version__}


def reasons(found: Iterable[Gathered]) -> list[str]:
    """Failures, each with what to do about it; what the points warned of; what they left out."""
    told: list[str] = []
    for one in found:
        if one.failure is not None:
            told += [one.failure.what, one.failure.next_step]
        if one.measured is not None:
            told += [*one.measured.warnings, *one.measured.left_out.values()]
    return list(dict.fromkeys(told))


def _content(place: Place) -> dict[str, Any]:
    if place.project is None or place.parcels is None:
        return inputs_of(place.asked.path, place.asked.sidecar, ())
    stack = describe_stack(place.project.paths.imagery)
    return {"stack": stack.inputs_sha256, "labels": labels_hash(place.parcels)}


def _seeds(one: Contender) -> range:
    return range(one.request.seed, one.request.seed + one.request.draws)


def _name(one: Contender, seed: int) -> str:
    return f"{safe(one.name)}-{seed}"


def place_names(source: str, target: str, wheres: tuple[str, str]) -> tuple[str, str]:
    """As a page names them: “state=arkansas of table.parquet”."""
    found = []
    for path, where in zip((source, target), wheres, strict=True):
        name = Path(path).name
        found.append(f"{where} ({name})" if where else name)
    return found[0], found[1]


def settings_for(text: str, known: Sequence[str]) -> str:
    """Of “epochs=8,width=32”, what one recipe knows."""
    parts = [part.strip() for part in text.split(",")]
    return ",".join(part for part in parts if part.partition("=")[0].strip() in known)
