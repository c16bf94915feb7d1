"""What a verdict stands on: labels of a project or a table, held out in the same folds for all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest, TooFewClasses
from furrow.engine.contract.legend import FIRST_CLASS
from furrow.engine.contract.verdict_requests import GiveVerdict
from furrow.engine.features.labelled_tables import read_table
from furrow.engine.features.samples import SeriesSamples, joined
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.jobs.train_model import training_parcels
from furrow.engine.jobs.train_on_table import LabelledRows
from furrow.engine.labels.split import Split, blocks_of, split_parcels
from furrow.engine.labels.store import labels_hash
from furrow.engine.project import Project
from furrow.engine.project.artefacts import hash_file, hash_of
from furrow.engine.training.interface import Examples, learner_of
from furrow.engine.training.keep import Keep
from furrow.engine.training.legends import check_learnable, legend_of_recipe
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.series import look_ahead, series_learner
from furrow.engine.training.stack_series import StackSeriesModel, StackTime
from furrow.engine.training.table_samples import (
    prepare_series,
    recipe_for_tables,
    training_set,
    uses_unlabelled,
)

IntArray = NDArray[np.int64]

BLOCK, PARCEL, GROUP = "block", "parcel", "group"


@dataclass(frozen=True)
class Folds:
    """Who is held out with whom."""

    split: Split
    usable: IntArray
    """The parcels that the split's indices count among."""
    unscored: tuple[str, ...]
    clusters: IntArray
    """(all parcels,) block or group of each."""
    kind: str


class Ground(Protocol):
    """Labelled parcels (of a table: samples), and how recipes read them."""

    @property
    def name(self) -> str: ...

    @property
    def simulated(self) -> bool: ...

    @property
    def legend(self) -> Legend: ...

    @property
    def values(self) -> IntArray:
        """(parcels,) legend values."""

    @property
    def uids(self) -> list[str]: ...

    @property
    def groups(self) -> IntArray:
        """(parcels,) what must not be torn apart when a part of the labels is learned from."""

    @property
    def notes(self) -> tuple[str, ...]: ...

    @property
    def stack_sha256(self) -> str: ...

    @property
    def labels_sha256(self) -> str: ...

    def recipe(self, recipe: Recipe) -> Recipe:
        """The recipe as it can be used here. Raises RecipeNeedsImagery."""

    def prepare(self, recipe: Recipe, reporter: Reporter) -> Examples:
        """Read the labelled parcels."""

    def folds(self, pixels: IntArray, seed: int) -> Folds:
        """
        Args:
            pixels: (parcels,) how much is seen of each.

        Raises:
            TooFewParcels: nothing can be held out.
        """


@dataclass(frozen=True)
class ProjectGround:
    """The labelled parcels of a project. Whoever makes it holds the project."""

    project: Project
    stack: StackDescription
    parcels: gpd.GeoDataFrame
    legend: Legend

    @staticmethod
    def of(project: Project, recipe: Recipe | None, legend: Legend | None = None) -> ProjectGround:
        """
        Args:
            recipe: the chosen one, whose classes are judged; None: ``legend`` says which.

        Raises:
            StepMissing, TooFewClasses, CroplandLabelsMissing
        """
        own = legend or project.document.legend
        if recipe is not None:
            own = legend_of_recipe(recipe, project.document.legend)
        stack = describe_stack(project.paths.imagery)
        parcels = training_parcels(project, own)
        if recipe is not None:
            check_learnable(recipe, parcels)
        names = sorted(parcels["crop"].unique())
        if len(names) < 2:
            raise TooFewClasses(names)
        return ProjectGround(project, stack, parcels, own)

    @property
    def name(self) -> str:
        return str(self.project.folder)

    @property
    def simulated(self) -> bool:
        return self.project.document.simulated

    @property
    def values(self) -> IntArray:
        return self.parcels["value"].to_numpy(dtype=np.int64)

    @property
    def uids(self) -> list[str]:
        return self.parcels["uid"].tolist()

    @property
    def groups(self) -> IntArray:
        return np.arange(len(self.parcels))

    @property
    def notes(self) -> tuple[str, ...]:
        return ()

    @property
    def stack_sha256(self) -> str:
        return self.stack.inputs_sha256

    @property
    def labels_sha256(self) -> str:
        return labels_hash(self.parcels)

    def recipe(self, recipe: Recipe) -> Recipe:
        return recipe

    def prepare(self, recipe: Recipe, reporter: Reporter) -> Examples:
        with open_stack(self.project.paths.imagery, self.project.document.grid) as pixels:
            return learner_of(recipe).prepare(pixels, self.parcels, recipe, reporter)

    def folds(self, pixels: IntArray, seed: int) -> Folds:
        usable = np.flatnonzero(pixels > 0)
        centres = self.parcels.geometry.representative_point()
        places = np.column_stack([centres.x, centres.y])
        split, unscored = split_parcels(self.values[usable], places[usable], seed)
        names = tuple(self.legend.name_of(int(value)) for value in unscored)
        if split.block_m is None:
            return Folds(split, usable, names, np.arange(len(self.parcels)), PARCEL)
        return Folds(split, usable, names, blocks_of(places, split.block_m), BLOCK)


@dataclass(frozen=True)
class TableGround:
    """The labelled samples of a table, in the folds that “furrow train --table” holds out."""

    labelled: LabelledRows
    unlabelled: SeriesSamples
    name: str
    stack_sha256: str
    labels_sha256: str
    drawn: tuple[str, ...] = ()
    simulated: bool = False

    @staticmethod
    def of(request: GiveVerdict) -> TableGround:
        """Raises BadRequest, TooFewClasses, and what reading a table raises."""
        file = Path(request.table or "")
        sidecar = Path(request.sidecar) if request.sidecar else file.with_suffix(".json")
        table = read_table(file, sidecar)
        wanted = [name.strip() for name in request.classes.split(",") if name.strip()]
        unknown = sorted(set(wanted) - set(table.crops.tolist()))
        if unknown:
            raise BadRequest("classes", Message("no sample is of {unknown}", unknown=unknown))
        if request.most_samples < 1:
            raise BadRequest("most_samples", Message("at least 1 sample is needed"))
        if wanted:
            table = table.take(np.flatnonzero(np.isin(table.crops, ["", *wanted])))
        every = LabelledRows.of(table)
        unlabelled = table.samples.take(table.crops == "")
        files = hash_file(file) if file.is_file() else _hash_of_folder(file)
        ground = TableGround(every, unlabelled, str(file), files, hash_file(sidecar))
        return ground._at_most(request.most_samples)

    @property
    def legend(self) -> Legend:
        return self.labelled.legend

    @property
    def values(self) -> IntArray:
        return self.labelled.classes + FIRST_CLASS

    @property
    def uids(self) -> list[str]:
        return self.labelled.ids

    @property
    def groups(self) -> IntArray:
        return self.labelled.groups

    @property
    def notes(self) -> tuple[str, ...]:
        return (*self.labelled.notes, *self.drawn)

    def recipe(self, recipe: Recipe) -> Recipe:
        return replace(recipe_for_tables(recipe.name), strategy=recipe.strategy)

    def prepare(self, recipe: Recipe, reporter: Reporter) -> Examples:
        check_sensors(recipe, self.labelled.samples.bands)
        own = prepare_series(self.labelled.samples, recipe.sensors).samples
        unlabelled = None
        if uses_unlabelled(recipe) and len(self.unlabelled):
            # Together, so that both keep the same bands and steps.
            number = len(own)
            both = joined([self.labelled.samples, self.unlabelled])
            both = prepare_series(both, recipe.sensors).samples
            own, unlabelled = both.take(slice(0, number)), both.take(slice(number, None))
        split = self.labelled.split(recipe.seed)
        fold_of = np.full(len(own), -1, np.int64)
        for number, fold in enumerate(split.folds):
            fold_of[fold] = number
        labelled = self.labelled
        seen = own.seen().astype(np.int64)
        return TableExamples(
            own, labelled.classes, labelled.groups, recipe, unlabelled, fold_of, seen
        )

    def folds(self, pixels: IntArray, seed: int) -> Folds:
        split = self.labelled.split(seed)
        every = np.arange(len(self.labelled.classes))
        unscored = self.labelled.unscored
        kind = GROUP if self.labelled.grouping else PARCEL
        return Folds(split, every, unscored, self.labelled.groups, kind)

    def _at_most(self, most: int) -> TableGround:
        """Whole groups, drawn at random."""
        own = self.labelled
        groups, sizes = np.unique(own.groups, return_counts=True)
        if len(own.classes) <= most:
            return self
        order = np.random.default_rng(0).permutation(len(groups))
        kept = groups[order[np.cumsum(sizes[order]) <= most]]
        rows = np.flatnonzero(np.isin(own.groups, kept))
        there = np.unique(own.classes[rows])
        if len(there) < 2:
            detail = Message("so few samples hold no two classes; the groups are larger")
            raise BadRequest("most_samples", detail)
        names = [item.name for item in own.legend.classes]
        note = Message(
            "{number} of {all} samples were drawn for this verdict, whole groups of them.",
            number=len(rows),
            all=len(own.classes),
        )
        labelled = LabelledRows(
            own.samples.take(rows),
            np.searchsorted(there, own.classes[rows]).astype(np.int64),
            np.unique(own.groups[rows], return_inverse=True)[1].astype(np.int64),
            own.grouping,
            [own.ids[row] for row in rows],
            Legend.from_names(tuple(names[value] for value in there)),
            own.notes,
        )
        return replace(self, labelled=labelled, drawn=(note,))


@dataclass
class TableExamples:
    """Samples of a table; implements interface.Examples, each sample being a parcel."""

    samples: SeriesSamples
    classes: IntArray
    groups: IntArray
    recipe: Recipe
    unlabelled: SeriesSamples | None
    fold_of: IntArray
    """(samples,) the fold that each is held out in; -1: in none."""
    pixels: IntArray
    """(samples,) 1 where anything was seen of it."""
    _said: dict[int, NDArray[np.float32]] = field(default_factory=dict)
    """Row -> probabilities, of the fold and model that were asked for last."""
    _of: Any = None

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> StackSeriesModel:
        training = training_set(self.samples, self.classes, self.groups, learn, self.unlabelled)
        learner = series_learner(self.recipe.learner)
        own = keep or Keep()
        look_ahead(learner, [self.samples], self.recipe, own, reporter.part(0.0, 0.5))
        model = learner.fit(training, self.recipe, seed, reporter, keep=own)
        middles = tuple(str(day) for day in self.samples.days[0] if not np.isnat(day))
        time = StackTime(middles, self.samples.time_step, "unknown")
        return StackSeriesModel(model, self.samples.bands, time)

    def predict(self, model: Any, parcel: int) -> NDArray[np.float32]:
        """(1, classes). All of a fold at once: one by one would take minutes."""
        if self._of is not model or parcel not in self._said:
            same = self.fold_of == self.fold_of[parcel]
            rows = np.flatnonzero(same & (self.pixels > 0))
            found = model.series_model.probabilities(self.samples.take(rows))
            self._of = model
            self._said = {int(row): found[i : i + 1] for i, row in enumerate(rows)}
        return self._said[parcel]


def inputs_of(ground: Ground) -> dict[str, Any]:
    """What the folds and the labels depend on, for hashes."""
    return {
        "stack_sha256": ground.stack_sha256,
        "labels_sha256": ground.labels_sha256,
        "parcels": len(ground.values),
        "legend": to_json(ground.legend),
    }


def _hash_of_folder(folder: Path) -> str:
    return hash_of(
        {
            str(file.relative_to(folder)): hash_file(file)
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }
    )
