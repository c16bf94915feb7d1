"""A model from a labelled table of series: what train_model does where a table is given."""

from __future__ import annotations

import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from furrow.engine.accuracy.assessment import assess
from furrow.engine.accuracy.trust.figures import PARCELS, SAMPLES
from furrow.engine.accuracy.trust.telling import Grouping
from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest, TooFewClasses, TooFewParcels
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.contract.model_results import TrainingTable
from furrow.engine.contract.requests import TrainModel
from furrow.engine.contract.results import ModelCompared, ModelTrained
from furrow.engine.contract.trust_errors import ApplicabilityRefused
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.features.labelled_tables.sidecar import Sidecar, read_sidecar, sidecar_of
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.features.tables import feature_table
from furrow.engine.jobs.comparing import compare
from furrow.engine.jobs.model_facts import result_of, validation_facts, versions
from furrow.engine.jobs.trust_facts import NOT_MEASURED, fold_numbers, missing_facts
from furrow.engine.labels.split import Split
from furrow.engine.project.artefacts import hash_file, hash_of, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.training.bundle import bundle_bytes, open_bundle, write_bundle
from furrow.engine.training.crossval import (
    CrossValidation,
    ScoredParcel,
    once,
    some_probabilities,
)
from furrow.engine.training.ground import (
    INDICES,
    SERIES,
    Ground,
    few_of_each,
    ground_of,
    importance_of,
)
from furrow.engine.training.keep import WHOLE, Keep, kept
from furrow.engine.training.readiness import check_sensors, licences
from furrow.engine.training.recipes import BASELINE
from furrow.engine.training.series import (
    SeriesModel,
    look_ahead,
    series_learner,
    takes_any_sensor,
)
from furrow.engine.training.stack_series import StackSeriesModel, StackTime
from furrow.engine.training.table_samples import (
    check_location,
    for_tables,
    prepare_series,
    recipe_for_tables,
    training_set,
    uses_unlabelled,
)
from furrow.engine.training.trust import Trust, trust_of

IntArray = NDArray[np.int64]

FOLDS = 5
MOST_SCORED = 3000
"""Held-out samples: enough for narrow intervals, and bounds what resampling them takes."""
FOREST = "forest"


def train_on_table(request: TrainModel, recipe: Recipe, reporter: Reporter) -> ModelTrained:
    """Train on all labelled samples of a table, and measure on groups held out.

    Raises:
        BadRequest, RecipeNeedsImagery, TooFewClasses, DiskFull, Cancelled, and what reading a table
        raises
    """
    table, out = Path(request.table or ""), Path(request.out or "")
    sidecar = sidecar_of(request.table or "", request.sidecar)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise BadRequest("out", Message("{folder} holds files already", folder=str(out)))
    own = for_tables(recipe)
    reporter.step(0.0, "Reading the table")
    read = read_table(table, sidecar, request.level)
    check_sensors(own, read.samples.bands)
    check_location(own, read.samples)
    inputs = {
        "table_sha256": hash_file(table) if table.is_file() else "",
        "sidecar_sha256": hash_file(sidecar),
        "recipe": to_json(own),
        **({} if request.level is None else {"level": request.level}),
    }
    made_from = {**inputs, "parts": _parts_of(table), "versions": versions()}
    with kept(out.parent, out.name, made_from) as keep:
        return _train(read, read_sidecar(sidecar), own, out, inputs, keep, reporter)


def _train(
    read: LabelledTable,
    described: Sidecar,
    own: Recipe,
    out: Path,
    inputs: dict[str, Any],
    keep: Keep,
    reporter: Reporter,
) -> ModelTrained:
    """What an interrupted run has kept is not done again."""
    labelled = LabelledRows.of(read)
    notes: list[str] = [*labelled.notes]
    validation: CrossValidation | None = None
    compared: ModelCompared | None = None
    # Together, so that both keep the same bands; only some recipes learn from the unlabelled.
    samples = prepare_series(read.samples, own.sensors)
    known = samples.samples.take(read.crops != "")
    without = samples.samples.take(read.crops == "") if uses_unlabelled(own) else None
    notes += samples.notes
    try:
        split = labelled.split(own.seed)
        part = reporter.part(0.1, 0.6)
        validation = _validate(labelled, known, own, split, part, keep, without)
        if own.learner != FOREST:
            forest = recipe_for_tables(BASELINE)
            series = prepare_series(labelled.samples, forest.sensors).samples
            part, of_forest = reporter.part(0.6, 0.7), keep.part(BASELINE)
            other = _validate(labelled, series, forest, split, part, of_forest)
            compared = compare(own, validation, forest, other)
    except TooFewParcels as problem:
        notes += [problem.what, problem.next_step]
    every = np.arange(len(labelled.classes))
    model = _fit(labelled, known, own, every, reporter.part(0.7, 0.95), keep.part(WHOLE), without)
    reporter.step(0.95, "Calibrating the probabilities")
    trust = _trust(labelled, known, validation, model, own.seed)
    reporter.step(0.98, "Writing the model")
    facts = {
        "name": out.name,
        "made": utc_now(),
        "simulated": False,
        "season": None,
        "stack": _stack(known),
        **validation_facts(validation, labelled.ids),
        "compared": to_json(compared),
        "licences": list(licences(own)),
        "training_tables": [to_json(_origin(described))],
        "seeds": {"training": own.seed, "folds": own.seed},
        "parcels": labelled.counts,
        "pixels": labelled.counts,
        "notes": notes,
        "unmapped": read.unmapped,
        "versions": versions(),
        **missing_facts(trust),
    }
    if out.is_dir():
        out.rmdir()
    with writing_to(out.parent, bundle_bytes(own)), new_folder(out) as beside:
        assessment = None if validation is None else validation.assessment
        key = hash_of(inputs)
        kept_trust = trust if isinstance(trust, Trust) else None
        write_bundle(
            beside, model, own, labelled.legend, inputs, key, assessment, facts, kept_trust
        )
    reporter.step(1.0, "Model ready")
    return result_of(open_bundle(out), reused=False)


@dataclass(frozen=True)
class LabelledRows:
    """The samples with a label, their classes as positions in the legend."""

    samples: SeriesSamples
    classes: IntArray
    groups: IntArray
    """What must not be torn apart."""
    grouping: str
    """Its name in the sidecar; empty: every sample by itself."""
    ids: list[str]
    legend: Legend
    notes: tuple[str, ...]

    @staticmethod
    def of(table: LabelledTable) -> LabelledRows:
        """Raises TooFewClasses."""
        own = table.take(np.flatnonzero(table.crops != ""))
        names = sorted(set(own.crops.tolist()))
        if len(names) < 2:
            raise TooFewClasses(names)
        classes = np.searchsorted(np.array(names), own.crops).astype(np.int64)
        grouping, groups = _grouping(own)
        return LabelledRows(
            own.samples,
            classes,
            groups,
            grouping,
            own.ids.tolist(),
            Legend.from_names(tuple(names)),
            tuple(table.notes),
        )

    @property
    def counts(self) -> dict[str, int]:
        names = [item.name for item in self.legend.classes]
        return {names[value]: n for value, n in sorted(Counter(self.classes.tolist()).items())}

    def split(self, seed: int) -> Split:
        """Raises TooFewParcels: fewer than two classes can be held out."""
        scored = [value for value in np.unique(self.classes) if self._spread(value) >= 2]
        if len(scored) < 2:
            number = len(np.unique(self.classes))
            detail = Message(
                "{scored} of {classes} classes have two parcels or more",
                scored=len(scored),
                classes=number,
            )
            raise TooFewParcels(detail)
        index = np.flatnonzero(np.isin(self.classes, scored))
        folds = min(FOLDS, max(self._spread(value) for value in scored))
        splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
        own, groups = self.classes[index], self.groups[index]
        with warnings.catch_warnings():
            # A class with fewer groups than folds is in some of them only, which is as meant.
            warnings.simplefilter("ignore", UserWarning)
            parts = tuple(index[hold] for _, hold in splitter.split(index, own, groups))
        if self.grouping:
            method = Message(
                "{grouping} of the table, {folds} folds", grouping=self.grouping, folds=folds
            )
        else:
            method = Message("samples of the table, {folds} folds", folds=folds)
        return Split(method, parts)

    @property
    def unscored(self) -> tuple[str, ...]:
        """Classes in one group only: trained on, and never held out."""
        return tuple(
            item.name for value, item in enumerate(self.legend.classes) if self._spread(value) == 1
        )

    def _spread(self, value: int) -> int:
        return len(np.unique(self.groups[self.classes == value]))


def _grouping(table: LabelledTable) -> tuple[str, IntArray]:
    """The finest grouping whose groups hold several samples; else every sample by itself."""
    sizes = {name: len(np.unique(group)) for name, group in table.groups.items()}
    shared = {name: size for name, size in sizes.items() if FOLDS <= size < len(table)}
    if not shared:
        return "", np.arange(len(table))
    name = max(shared, key=lambda one: (shared[one], one))
    return name, np.unique(table.groups[name], return_inverse=True)[1].astype(np.int64)


def _fit(
    labelled: LabelledRows,
    samples: SeriesSamples,
    recipe: Recipe,
    rows: IntArray,
    reporter: Reporter,
    keep: Keep,
    unlabelled: SeriesSamples | None = None,
) -> StackSeriesModel:
    if unlabelled is not None and not len(unlabelled):
        unlabelled = None
    training = training_set(samples, labelled.classes, labelled.groups, rows, unlabelled)
    learner = series_learner(recipe.learner)
    look_ahead(learner, [samples], recipe, keep, reporter.part(0.0, 0.5))
    model = learner.fit(training, recipe, recipe.seed, reporter, keep=keep)
    by_any = takes_any_sensor(learner, recipe)
    return StackSeriesModel(model, samples.bands, _time(samples), by_any)


def _validate(
    labelled: LabelledRows,
    samples: SeriesSamples,
    recipe: Recipe,
    split: Split,
    reporter: Reporter,
    keep: Keep,
    unlabelled: SeriesSamples | None = None,
) -> CrossValidation:
    every = np.arange(len(labelled.classes))
    generator = np.random.default_rng(recipe.seed)
    scored = np.sort(generator.permutation(every)[:MOST_SCORED])
    held_out: list[ScoredParcel] = []
    for number, fold in enumerate(split.folds):
        part = reporter.part(number / len(split.folds), (number + 1) / len(split.folds))
        part = part.of_fold(number + 1, len(split.folds))
        learn = np.setdiff1d(every, fold)
        hold = np.intersect1d(fold, scored)

        def score(
            own: Keep, learn: IntArray = learn, hold: IntArray = hold, part: Reporter = part
        ) -> list[ScoredParcel]:
            fitted = _fit(labelled, samples, recipe, learn, part, own, unlabelled)
            return _scored(labelled, samples, fitted.series_model, hold)

        of_fold = keep.of_fold(number, len(split.folds))
        held_out += once(of_fold, number, [labelled.ids[row] for row in hold], part, score)
    assessment = assess(held_out, labelled.legend, split.method, labelled.unscored, recipe.seed)
    return CrossValidation(split, every, tuple(held_out), assessment)


def _trust(
    labelled: LabelledRows,
    samples: SeriesSamples,
    validation: CrossValidation | None,
    model: StackSeriesModel,
    seed: int,
) -> Trust | Message:
    if validation is None:
        return NOT_MEASURED
    held_out = [one for one in validation.held_out if isinstance(one, ScoredParcel)]
    return trust_of(
        held_out,
        dict(zip(labelled.ids, labelled.groups.tolist(), strict=True)),
        Grouping(PARCELS if labelled.grouping else SAMPLES, None, len(held_out)),
        list(model.classes),
        labelled.legend,
        _ground(labelled, samples, validation, model),
        seed,
    )


def _ground(
    labelled: LabelledRows,
    samples: SeriesSamples,
    validation: CrossValidation,
    model: StackSeriesModel,
) -> Ground | ApplicabilityRefused:
    """By the series alone, where the model does not tell how much each of its features counts."""
    chosen = few_of_each(labelled.classes, samples.seen())
    importance = importance_of(model)
    table = feature_table(samples.take(chosen), (SERIES, INDICES) if importance else (SERIES,))
    folds = fold_numbers(validation, len(labelled.classes))[chosen]
    try:
        rows = [table.values[i : i + 1] for i in range(len(chosen))]
        return ground_of(rows, table.names, labelled.classes[chosen], folds, importance)
    except ApplicabilityRefused as problem:
        return problem


def _scored(
    labelled: LabelledRows, samples: SeriesSamples, model: SeriesModel, hold: IntArray
) -> list[ScoredParcel]:
    found = model.probabilities(samples.take(hold))
    said = np.where(found.sum(axis=1) > 0, np.array(model.classes)[found.argmax(axis=1)], 0)
    return [
        ScoredParcel(
            uid=labelled.ids[row],
            truth=int(labelled.classes[row]) + FIRST_CLASS,
            predicted_pixels={int(said[place]): 1},
            mean_confidence=float(found[place].max()),
            classes=tuple(model.classes),
            probabilities=some_probabilities(found[place : place + 1]),
        )
        for place, row in enumerate(hold)
    ]


def _parts_of(table: Path) -> dict[str, str]:
    """File -> hash, of a table that is a folder of files; empty for a single file."""
    files = sorted(table.rglob("*")) if table.is_dir() else []
    return {str(file.relative_to(table)): hash_file(file) for file in files if file.is_file()}


def _origin(described: Sidecar) -> TrainingTable:
    return TrainingTable(
        described.title,
        described.source,
        described.licence,
        described.attribution,
        described.crosswalk,
    )


def _stack(samples: SeriesSamples) -> dict[str, Any]:
    time = _time(samples)
    return {
        "bands": samples.bands,
        "steps": samples.steps,
        "time_step": samples.time_step,
        "conventions": sorted({one.convention for one in samples.sensors if one.is_radar}),
        "days": list(time.days),
    }


def _time(samples: SeriesSamples) -> StackTime:
    """Of the sample that has most steps; of others, the year may be another."""
    whole = int((~np.isnat(samples.days)).sum(axis=1).argmax())
    conventions = {one.convention for one in samples.sensors if one.is_radar}
    return StackTime(
        tuple(str(day) for day in samples.days[whole] if not np.isnat(day)),
        samples.time_step,
        conventions.pop() if len(conventions) == 1 else "unknown",
    )
