"""What studies of transfer share: a point a draw, and reading them together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.message import marked
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.contract.transfer_results import TransferMeasured
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.labels.store import labels_hash
from furrow.engine.studies.leads import lead_of
from furrow.engine.studies.places import Pair, Place
from furrow.engine.studies.points import Point, PointsDone
from furrow.engine.studies.running import (
    TransferStudy,
    do_points,
    nothing_scored,
    point_of_study,
)
from furrow.engine.studies.tables import code_of, inputs_of, safe
from furrow.engine.training.few_shot import mean_estimate
from furrow.engine.training.settings import settings_for

LEARNED = 0.8
"""What has less than this share of the best macro-F1 at home has little to carry."""
ONE_DRAW = marked("One draw: no interval, so nothing can be told from chance")
Key = tuple[str, str]
"""(recipe, its choice of bands or augmentation)"""
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
class AllFound:
    points: tuple[Point, ...]
    done: PointsDone
    found: Mapping[Key, Gathered]


def contender(
    study: TransferStudy, pair: Pair, recipe: Recipe, choice: str, **own: Any
) -> Contender:
    """A recipe with a choice of bands or augmentation, whose fields are ``own``."""
    asked = point_of_study(
        EvaluateTransfer,
        study,
        recipe=recipe.name,
        classes=",".join(pair.classes),
        settings=settings_for(recipe, study.settings),
        **own,
    )
    return Contender(f"{recipe.name}-{choice}", asked)


def find_all(
    study: TransferStudy, pair: Pair, contenders: Mapping[Key, Contender], reporter: Reporter
) -> AllFound:
    """Measure what is not measured yet: a point a draw, each as it would be in a run of all draws;
    the first draw of all first.

    Raises:
        BadRequest, StudyEmpty, StudyWorkerDied, DiskFull, ProjectNotWritable
    """
    points = tuple(
        Point(_name(one, seed), replace(one.request, draws=1, seed=seed))
        for seed in range(study.seed, study.seed + study.draws)
        for one in contenders.values()
    )
    inputs = inputs_of_pair(pair, list(dict.fromkeys(recipe for recipe, _ in contenders)))
    done = do_points(study, points, inputs, reporter)
    if not done.results:
        failed = (f"{one.what} {one.next_step}" for one in done.failures.values())
        raise nothing_scored(study, done, next(failed, ""))
    return AllFound(points, done, {key: _gathered(one, done) for key, one in contenders.items()})


def _gathered(one: Contender, done: PointsDone) -> Gathered:
    scores: dict[tuple[str, str], dict[str, dict[int, float]]] = {}
    measured, failure = None, None
    for seed in range(one.request.seed, one.request.seed + one.request.draws):
        name = _name(one, seed)
        failure = done.failures.get(name, failure)
        if name not in done.results:
            continue
        measured = from_json(TransferMeasured, done.results[name])
        for own in measured.scores:
            of_key = scores.setdefault((own.arm, own.view), {})
            for kind in ("iou", "macro_f1", "accuracy"):
                of_key.setdefault(kind, {})[seed] = getattr(own, kind)[0]
    return Gathered(scores, tuple(one.request.arms.split(",")), measured, failure)


def mean_of(values: ByDraw) -> Estimate | None:
    return mean_estimate(np.array(list(values.values()))) if values else None


def paired(one: ByDraw, other: ByDraw) -> Estimate | None:
    """By how much one leads, of the draws that both have; None where these are fewer than two."""
    seeds = sorted(set(one) & set(other))
    return lead_of([one[seed] - other[seed] for seed in seeds]) if len(seeds) > 1 else None


def inputs_of_pair(pair: Pair, recipes: Sequence[str]) -> dict[str, Any]:
    """What points depend on beside their requests."""
    places = {"source": _content(pair.source), "target": _content(pair.target)}
    return {**places, **code_of(recipes)}


def reasons(found: Iterable[Gathered]) -> list[str]:
    """Failures, each with what to do about it; what the points warned of; what they left out."""
    told: list[str] = []
    for one in found:
        if one.failure is not None:
            told += [one.failure.what, one.failure.next_step]
        if one.measured is not None:
            told += [*one.measured.warnings, *one.measured.left_out.values()]
    return list(dict.fromkeys(told))


def about(study: TransferStudy, pair: Pair) -> str:
    """As a page names the places: “From state=arkansas (table.parquet) to …”."""
    source, target = (
        f"{where} ({Path(path).name})" if where else Path(path).name
        for path, where in (
            (study.source, study.source_where),
            (study.target, study.target_where),
        )
    )
    simulated = Message(" (simulated)") if pair.simulated else ""
    return str(
        Message(
            "From {source} to {target}{simulated}",
            source=source,
            target=target,
            simulated=simulated,
        )
    )


def figures_of(study: TransferStudy, pair: Pair) -> dict[str, Any]:
    return {
        "source": study.source,
        "target": study.target,
        "simulated": pair.simulated,
        "classes": pair.classes,
    }


def caveats(pair: Pair) -> list[Message]:
    if not pair.simulated:
        return []
    return [
        Message(
            "Simulated fields: read the rows against each other only; they say nothing about "
            "real fields."
        )
    ]


def _content(place: Place) -> dict[str, Any]:
    if place.project is None or place.parcels is None:
        return inputs_of(place.asked.path, place.asked.sidecar, ())
    stack = describe_stack(place.project.paths.imagery)
    return {"stack": stack.inputs_sha256, "labels": labels_hash(place.parcels)}


def _name(one: Contender, seed: int) -> str:
    return f"{safe(one.name)}-{seed}"
