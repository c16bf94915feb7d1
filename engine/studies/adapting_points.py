"""What studies of adapting share: a point a recipe, part and draw, and reading them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.adapting_requests import MeasureAdapting
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingMeasured
from furrow.engine.contract.codec import from_json
from furrow.engine.studies.arms import Arm, arms_of, merged
from furrow.engine.studies.points import Point, PointsDone
from furrow.engine.studies.running import AdaptingStudy, do_points, nothing_scored, point_of_study
from furrow.engine.studies.seasons import season_inputs
from furrow.engine.studies.tables import safe


@dataclass(frozen=True)
class LeftOut:
    """The samples to test on, and where the earlier model learns."""

    year: str
    """That is left out; empty where the study is not of years."""
    others: str
    """The other seasons, as they are named."""
    table: str
    sidecar: str
    where: str = ""
    source: str = ""
    source_sidecar: str = ""
    source_where: str = ""


@dataclass(frozen=True)
class Found:
    """What a recipe gave for what was left out."""

    recipe: str
    left: LeftOut
    results: tuple[AdaptingMeasured, ...]
    """One a draw."""

    @property
    def draws(self) -> tuple[AdaptingDraw, ...]:
        return merged(self.results)

    @property
    def arms(self) -> list[Arm]:
        return list(arms_of(self.draws).values())

    @property
    def tested(self) -> int:
        """Parcels that are tested on, mean of the draws."""
        return round(sum(draw.test_parcels for draw in self.draws) / len(self.draws))


@dataclass(frozen=True)
class AllFound:
    points: tuple[Point, ...]
    done: PointsDone
    found: tuple[Found, ...]
    """Those of which a draw could be measured."""

    @property
    def warnings(self) -> list[str]:
        return [text for one in self.found for result in one.results for text in result.warnings]

    @property
    def caveats(self) -> list[Message]:
        if not any(result.simulated for one in self.found for result in one.results):
            return []
        return [Message("The seasons are simulated: the figures say nothing of real fields")]


def find_all(
    study: AdaptingStudy, recipes: Sequence[str], lefts: Sequence[LeftOut], reporter: Reporter
) -> AllFound:
    """Measure what is not measured yet.

    Raises:
        BadRequest, StudyEmpty, StudyWorkerDied, DiskFull, ProjectNotWritable, and what reading a
        project raises.
    """
    draws = range(study.draws)
    asked = [(recipe, left) for recipe in recipes for left in lefts]
    points = [_point(study, *one, draw) for one in asked for draw in draws]
    inputs = season_inputs(
        recipes,
        (study.table, study.sidecar),
        (study.also, study.also_sidecar or study.sidecar),
    )
    done = do_points(study, points, inputs, reporter)
    found = []
    for one in asked:
        kept = (done.results.get(_name(*one, draw)) for draw in draws)
        results = tuple(from_json(AdaptingMeasured, own) for own in kept if own is not None)
        found += [Found(*one, results)] if results else []
    if not found:
        raise nothing_scored(study, done)
    return AllFound(tuple(points), done, tuple(found))


def _point(study: AdaptingStudy, recipe: str, left: LeftOut, draw: int) -> Point:
    asked = point_of_study(
        MeasureAdapting,
        study,
        table=left.table,
        sidecar=left.sidecar,
        source=left.source,
        source_sidecar=left.source_sidecar,
        recipe=recipe,
        where=left.where,
        source_where=left.source_where,
        draws=1,
        first_draw=draw,
    )
    return Point(_name(recipe, left, draw), asked)


def _name(recipe: str, left: LeftOut, draw: int) -> str:
    year = [safe(left.year)] if left.year else []
    return "-".join([safe(recipe), *year, str(draw)])
