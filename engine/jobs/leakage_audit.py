"""Request leakage_audit: the same model under a split by pixel and under honest ones."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student_t

from furrow.engine.accuracy.intervals import at_least_as_wide, wilson
from furrow.engine.accuracy.splits import (
    BlockSize,
    Folding,
    block_numbers,
    by_block,
    by_parcel,
    by_region,
    by_year,
    choose_block_size,
)
from furrow.engine.accuracy.splits.leakage import NAIVE, by_pixel, leak
from furrow.engine.accuracy.splits.places import metres
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.audit_requests import LeakageAudit
from furrow.engine.contract.audit_results import (
    AUDIT_FILE,
    AUDIT_FOLDER,
    LeakageAudited,
    SplitScore,
)
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    BadRequest,
    NothingToAudit,
    SplitImpossible,
)
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.results import Estimate
from furrow.engine.imagery.stack import describe_stack
from furrow.engine.jobs.audit_samples import Source, at_most, of_project, of_table
from furrow.engine.jobs.train_model import training_parcels
from furrow.engine.labels.store import labels_hash
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import utc_now
from furrow.engine.project.writing import write_text, writing_to
from furrow.engine.training.keep import Keep
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.series import series_learner
from furrow.engine.training.table_samples import (
    recipe_for_tables,
    training_set,
    uses_unlabelled,
)

IntArray = NDArray[np.int64]

FEW_CLUSTERS = 30
"""Resampling fewer shows too little spread; the score interval of so many then stands in."""
UNSAID = -1


def run(request: LeakageAudit, reporter: Reporter) -> LeakageAudited:
    """Audit; write the figures where a file is named, and keep those of a project in it.

    Raises:
        BadRequest, RecipeUnknown, RecipeNeedsImagery, TooFewClasses, NothingToAudit, DiskFull,
        Cancelled, and what reading a project or a table raises.
    """
    if bool(request.project) == (request.table is not None):
        raise BadRequest("project", Message("name a project or a table, one of the two"))
    if request.block_m < 0:
        raise BadRequest("block_m", Message("it must be a length in metres, or 0"))
    recipe = recipe_for_tables(request.recipe)
    check_ready(recipe)
    reading = reporter.part(0.0, 0.2)
    project = open_project(request.project) if request.table is None else None
    inputs = None if project is None else _inputs(project)
    if request.table is None:
        source = of_project(request.project, recipe, reading)
    else:
        source = of_table(request, recipe, reading)
    result = _Audit(at_most(source, request), recipe, request).result(reporter.part(0.2, 1.0))
    if request.out:
        _write(Path(request.out), to_json(result))
    if project is None or inputs is None:
        reporter.step(1.0, "Audited")
        return result
    _keep(project, result, inputs)
    reporter.step(1.0, "Audited; “furrow report” takes it into the map's report")
    return result


class _Audit:
    """One model, many splits."""

    def __init__(self, source: Source, recipe: Recipe, request: LeakageAudit) -> None:
        self.source, self.recipe, self.request = source, recipe, request
        self.places, self.seed = source.places, request.seed
        self.block, self.clusters = self._blocks()

    def result(self, reporter: Reporter) -> LeakageAudited:
        """Raises NothingToAudit, Cancelled."""
        found = {name: self._folding(name) for name in self._splitters()}
        honest = {name: one for name, one in found.items() if isinstance(one, Folding)}
        if not honest:
            reasons = [one for one in found.values() if isinstance(one, str)]
            raise NothingToAudit(self.source.name, Message("{reasons}", reasons=reasons[:2]))
        naive = by_pixel(self.places, self.seed)
        said: dict[str, IntArray] = {}
        every = {NAIVE: naive, **honest}
        for number, (name, folding) in enumerate(every.items()):
            part = reporter.part(number / len(every), (number + 1) / len(every))
            said[name] = self._predict(folding, part)
        scores = [self._score(naive, said[NAIVE], said[NAIVE])]
        for name, one in found.items():
            if isinstance(one, Folding):
                scores.append(self._score(one, said[name], said[NAIVE]))
            else:
                scores.append(_refused(name, one))
        return LeakageAudited(
            source=self.source.name,
            recipe=self.recipe.name,
            sentence=_sentence(scores, honest, self.source.names_parcels),
            splits=tuple(scores),
            block_m=None if self.block is None else self.block.side_m,
            block_reason="" if self.block is None else self.block.reason,
            samples=len(self.places),
            parcels=len(np.unique(self.places.parcels)),
            clusters="parcels" if self.block is None else "blocks",
            seed=self.seed,
            out=self.request.out or "",
            warnings=tuple(self._warnings(honest)),
            simulated=self.source.simulated,
        )

    def _blocks(self) -> tuple[BlockSize | None, IntArray]:
        """The size of the blocks, and what the intervals resample: blocks, else parcels."""
        size = self._block_size()
        if size is None:
            return None, self.places.parcels
        try:
            by_block(self.places, self.seed, size)
        except SplitImpossible:
            return None, self.places.parcels
        centres, row = self.places.parcel_centres("block")
        return size, block_numbers(centres, size.side_m)[row]

    def _block_size(self) -> BlockSize | None:
        """As asked for, else chosen from the labels; None where they allow none."""
        try:
            chosen: BlockSize | None = choose_block_size(self.places)
        except SplitImpossible:
            chosen = None
        if self.request.block_m:
            range_m = None if chosen is None else chosen.range_m
            return BlockSize(self.request.block_m, Message("as asked for"), range_m)
        return chosen

    def _splitters(self) -> Mapping[str, Callable[[], Folding]]:
        asked = self.request.block_m
        size = BlockSize(asked, Message("as asked for")) if asked else self.block
        splitters = {
            "parcel": lambda: by_parcel(self.places, self.seed),
            "block": lambda: by_block(self.places, self.seed, size),
            "region": lambda: by_region(self.places, self.seed),
        }
        if self.places.years is not None:
            splitters["year"] = lambda: by_year(self.places, self.seed)
        return splitters

    def _folding(self, name: str) -> Folding | str:
        """The folds, or why there are none."""
        if name == "parcel" and not self.source.names_parcels:
            return Message("the table names no parcels: every sample stands by itself")
        try:
            return self._splitters()[name]()
        except SplitImpossible as problem:
            return problem.detail

    def _predict(self, folding: Folding, reporter: Reporter) -> IntArray:
        """(samples,) class that a model says which did not learn from the sample's fold."""
        said = np.full(len(self.places), UNSAID, np.int64)
        learner = series_learner(self.recipe.learner)
        keep = Keep(fits=len(folding.folds))
        for number, fold in enumerate(folding.folds):
            share = number / len(folding.folds)
            reporter.step(share, "Split by {split}", split=folding.split)
            part = reporter.part(share, (number + 1) / len(folding.folds))
            training = training_set(
                self.source.samples, self.places.classes, self.places.parcels, fold.learn, None
            )
            model = learner.fit(training, self.recipe, self.seed, part, keep=keep)
            found = model.probabilities(self.source.samples.take(fold.hold))
            best = np.array(model.classes, np.int64)[found.argmax(axis=1)] - FIRST_CLASS
            said[fold.hold] = np.where(found.sum(axis=1) > 0, best, UNSAID)
        return said

    def _score(self, folding: Folding, said: IntArray, naively: IntArray) -> SplitScore:
        held = folding.held
        truth, clusters = self.places.classes[held], self.clusters[held]
        found = leak(truth, said[held], naively[held], clusters, self.seed)
        number = len(np.unique(clusters))
        is_naive = folding.split == NAIVE
        return SplitScore(
            split=folding.split,
            method=folding.method,
            folds=len(folding.folds),
            groups=folding.groups,
            samples=len(held),
            learned_share=float(np.mean([len(f.learn) for f in folding.folds]) / len(self.places)),
            classes=tuple(self.source.classes[value] for value in np.unique(truth)),
            unscored=tuple(self.source.classes[value] for value in folding.unscored),
            macro_f1=_wide_enough(found.macro_f1, number),
            accuracy=_wide_enough(found.accuracy, number),
            claimed=None if is_naive else _wide_enough(found.claimed, number),
            excess=None if is_naive else _inflated(found.excess, number),
        )

    def _warnings(self, honest: Mapping[str, Folding]) -> list[str]:
        warnings: list[str] = list(self.source.notes)
        number = len(np.unique(self.clusters))
        if number < FEW_CLUSTERS:
            few = Message("parcels") if self.block is None else Message("spatial blocks")
            warnings.append(
                Message(
                    "Only {number} {clusters} stand behind the intervals: they are rough.",
                    number=number,
                    clusters=few,
                )
            )
        if self.block is not None and self.block.is_too_small:
            warnings.append(
                Message(
                    "Blocks of {side} are smaller than the distance within which labels are alike "
                    "({range}), so the figures by block still flatter.",
                    side=metres(self.block.side_m),
                    range=metres(self.block.range_m or 0.0),
                )
            )
        left = sorted({self.source.classes[v] for one in honest.values() for v in one.unscored})
        if left:
            warnings.append(
                Message(
                    "{classes}: not scored under every split, for they are in one group only.",
                    classes=left,
                )
            )
        if uses_unlabelled(self.recipe):
            warnings.append(
                Message("The recipe was given no unlabelled samples here: they would leak, too.")
            )
        return warnings


# --- figures and words ---------------------------------------------------------------------------


def _refused(name: str, reason: str) -> SplitScore:
    return SplitScore(name, "", 0, 0, 0, 0.0, (), (), None, None, None, None, reason)


def _wide_enough(estimate: Estimate, clusters: int) -> Estimate:
    if clusters >= FEW_CLUSTERS:
        return estimate
    return at_least_as_wide(estimate, wilson(estimate.value * clusters, clusters))


def _inflated(found: Estimate | None, clusters: int) -> Estimate | None:
    """With few clusters resampling shows too little spread: Student's t in place of the normal
    distribution, and the spread of ``clusters - 1`` degrees of freedom."""
    if found is None or clusters >= FEW_CLUSTERS:
        return found
    if clusters < 3:
        return Estimate(found.value, -1.0, 1.0)
    wider = float(student_t.ppf(0.975, clusters - 1)) / 1.96 * math.sqrt(clusters / (clusters - 1))
    return Estimate(
        found.value,
        max(-1.0, found.value - (found.value - found.low) * wider),
        min(1.0, found.value + (found.high - found.value) * wider),
    )


def _sentence(
    scores: list[SplitScore], honest: Mapping[str, Folding], names_parcels: bool
) -> Message:
    """What a naive split would have claimed beside the strictest split within the area."""
    name = next(one for one in ("block", "region", "year", "parcel") if one in honest)
    score = next(one for one in scores if one.split == name)
    own, claimed, excess = score.macro_f1, score.claimed, score.excess
    if own is None or claimed is None or excess is None:
        return Message("Nothing could be measured.")
    groups = {
        "block": Message("spatial blocks of {side}", side=metres(honest[name].block_m or 0.0)),
        "region": Message("regions"),
        "year": Message("years"),
        "parcel": Message("parcels"),
    }[name]
    figures: dict[str, Any] = {
        "unit": Message("pixel") if names_parcels else Message("sample"),
        "claimed": claimed.value,
        "own": own.value,
        "own_low": own.low,
        "own_high": own.high,
        "groups": groups,
    }
    if excess.low > 0:
        return Message(
            "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} "
            "it is {own:.2f} [{own_low:.2f}–{own_high:.2f}].",
            **figures,
        )
    return Message(
        "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it "
        "is {own:.2f} [{own_low:.2f}–{own_high:.2f}], and the difference may be chance.",
        **figures,
    )


def _inputs(project: Project) -> dict[str, str]:
    """What an audit is made from, as a model says it."""
    return {
        "stack_sha256": describe_stack(project.paths.imagery).inputs_sha256,
        "labels_sha256": labels_hash(training_parcels(project)),
    }


def _keep(project: Project, result: LeakageAudited, inputs: dict[str, str]) -> None:
    """PROJECT/audit/audit.json, which the report shows."""
    record = {
        "schema": 1,
        "made": utc_now(),
        **to_json(replace(result, source=project.folder.name, out="")),
        "inputs": inputs,
    }
    with project.exclusive():
        _write(project.folder / AUDIT_FOLDER / AUDIT_FILE, record)


def _write(file: Path, document: dict[str, Any]) -> None:
    """Raises DiskFull, ProjectNotWritable."""
    with writing_to(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(with_messages(document), indent=1, ensure_ascii=False)
        write_text(file, text + "\n")
