"""What the figures say, before anyone words it: the judgement behind the report's sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from furrow.engine.accuracy.assessment import (
    FEW_PARCELS,
    FEW_PARCELS_PER_CLASS,
    Assessment,
    ClassFigures,
)
from furrow.engine.contract.results import Estimate
from furrow.engine.report.content import ReportContent

ENOUGH_F1 = 0.8
"""A class whose F1 may lie below this is named as the next one to label."""
MORE_PARCELS = 5
"""How many parcels to add first to a class that nothing is known of."""

Advice = Literal["measure", "score-classes", "find-class", "fill-class", "mend-class", "use-map"]


@dataclass(frozen=True)
class NextStep:
    """What to do next, and for which classes."""

    advice: Advice
    classes: tuple[str, ...] = ()
    parcels: int = 0
    """About how many parcels more for each of them."""
    model: str = ""
    """What the verdict recommends (a Message), where that is another recipe than the map's."""


@dataclass(frozen=True)
class WeakClass:
    """The class with the lowest F1."""

    figures: ClassFigures
    confused_with: str | None
    """What its parcels are mostly mapped as, or what is mostly mapped as it; None if neither."""
    confused_as_truth: bool
    """True: its parcels are mapped as ``confused_with``; False: the other way round."""


@dataclass(frozen=True)
class Findings:
    """Facts about the headline assessment that a plain sentence can be made of."""

    headline: Assessment
    is_independent: bool
    right: int
    """Parcels mapped right."""
    baseline_class: str
    """The commonest class among the parcels."""
    beats_baseline: bool
    """False where calling every parcel ``baseline_class`` may be as good."""
    few: bool
    promised: Estimate | None
    """What the parcels held out in training showed, where the reference lies below its interval."""
    never_mapped: tuple[str, ...]
    """Scored classes that the map gives to no held-out parcel."""
    weakest: WeakClass

    @property
    def all_right(self) -> bool:
        return self.right == self.headline.parcels

    @property
    def points_per_parcel(self) -> float:
        """By how many percentage points one parcel more or less right moves the figure."""
        return 100.0 / self.headline.parcels


def find(content: ReportContent) -> Findings | None:
    """Judge the headline assessment; None where nothing was measured."""
    headline = content.headline
    if headline is None:
        return None
    sums = [sum(row) for row in headline.confusion]
    return Findings(
        headline=headline,
        is_independent=content.independent is not None,
        right=sum(headline.confusion[i][i] for i in range(len(headline.classes))),
        baseline_class=headline.classes[sums.index(max(sums))],
        beats_baseline=headline.overall.low > headline.baseline_overall,
        few=headline.parcels < FEW_PARCELS,
        promised=_broken_promise(content),
        never_mapped=_never_mapped(headline),
        weakest=_weakest(headline),
    )


def next_step(content: ReportContent, findings: Findings | None) -> NextStep:
    """What more labels would do most good, and whether another model would."""
    return replace(_labels_wanted(content, findings), model=_better_model(content))


def _labels_wanted(content: ReportContent, findings: Findings | None) -> NextStep:
    """The first of these that applies."""
    if findings is None:
        return NextStep("measure")
    unscored = _all_unscored(content)
    if unscored:
        return NextStep("score-classes", unscored, MORE_PARCELS)
    if findings.never_mapped:
        return NextStep("find-class", findings.never_mapped, MORE_PARCELS)
    thin = _thinly_labelled(content, findings.headline)
    if thin:
        missing = FEW_PARCELS_PER_CLASS - min(parcels for _, parcels in thin)
        names = tuple(name for name, _ in thin)
        return NextStep("fill-class", names, max(MORE_PARCELS, missing))
    if findings.weakest.figures.f1.low < ENOUGH_F1:
        return NextStep("mend-class", (findings.weakest.figures.name,), FEW_PARCELS_PER_CLASS)
    return NextStep("use-map")


def _better_model(content: ReportContent) -> str:
    """Title of the model that the verdict recommends, where its recipe is not the map's."""
    kept = content.later.verdict
    if kept is None or kept.is_stale:
        return ""
    recommended = [arm for arm in kept.result.arms if arm.is_recommended]
    is_other = bool(recommended) and recommended[0].recipe != content.recipe
    return recommended[0].title if is_other else ""


def _broken_promise(content: ReportContent) -> Estimate | None:
    if content.independent is None or content.primary is None:
        return None
    promised = content.primary.overall
    return promised if content.independent.overall.value < promised.low else None


def _never_mapped(assessment: Assessment) -> tuple[str, ...]:
    return tuple(
        name
        for column, name in enumerate(assessment.classes)
        if sum(row[column] for row in assessment.confusion) == 0
    )


def _weakest(assessment: Assessment) -> WeakClass:
    figures = min(assessment.per_class, key=lambda item: (item.f1.value, item.parcels))
    here = assessment.classes.index(figures.name)
    others = [column for column in range(len(assessment.predicted_classes)) if column != here]
    missed = {column: assessment.confusion[here][column] for column in others}
    wrongly_called = {
        row: assessment.confusion[row][here]
        for row in range(len(assessment.classes))
        if row != here
    }
    for counts, names, as_truth in (
        (missed, assessment.predicted_classes, True),
        (wrongly_called, assessment.classes, False),
    ):
        most = max(counts, key=lambda index: counts[index], default=None)
        if most is not None and counts[most] > 0:
            return WeakClass(figures, names[most], as_truth)
    return WeakClass(figures, None, True)


def _all_unscored(content: ReportContent) -> tuple[str, ...]:
    """Classes that some assessment could not score and none could."""
    scored = {name for item in content.assessments for name in item.classes}
    names = (name for item in content.assessments for name in item.unscored)
    return tuple(dict.fromkeys(name for name in names if name not in scored))


def _thinly_labelled(content: ReportContent, headline: Assessment) -> list[tuple[str, int]]:
    """(class, labelled parcels) of classes with few training labels, the lowest F1 first."""
    f1 = {item.name: item.f1.value for item in headline.per_class}
    thin = [
        (row.name, row.parcels)
        for row in content.labels
        if row.name in f1 and row.parcels < FEW_PARCELS_PER_CLASS
    ]
    return sorted(thin, key=lambda item: (f1[item[0]], item[1]))[:3]
