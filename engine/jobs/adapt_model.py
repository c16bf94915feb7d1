"""Request adapt_model: a model of another season or place, in this project."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np

from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    BadRequest,
    ModelMismatch,
    TooFewClasses,
    TooFewParcels,
)
from furrow.engine.contract.model_results import ArmScore, ModelAdapted
from furrow.engine.contract.recipe import ADAPTING_STRATEGIES
from furrow.engine.contract.requests import AdaptModel
from furrow.engine.contract.trust_errors import ApplicabilityRefused
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.stack import StackDescription, describe_stack, open_stack
from furrow.engine.jobs.model_facts import unused, validation_facts, versions
from furrow.engine.jobs.train_model import training_inputs, training_parcels
from furrow.engine.jobs.trust_facts import (
    NOT_MEASURED,
    ground_of_parcels,
    missing_facts,
    trust_of_parcels,
)
from furrow.engine.labels.store import labels_hash
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_file, hash_of, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.training import adapting
from furrow.engine.training.adapting import ADAPTED, ARMS, AS_IS, SCRATCH
from furrow.engine.training.bundle import (
    CARD_FILE,
    Bundle,
    bundle_bytes,
    open_bundle,
    write_bundle,
)
from furrow.engine.training.crossval import (
    CrossValidation,
    cross_validate,
    cross_validate_likewise,
)
from furrow.engine.training.fit import check_fit, stack_facts, told_of_convention
from furrow.engine.training.ground import Ground
from furrow.engine.training.interface import Examples, learner_of
from furrow.engine.training.keep import WHOLE, Keep, kept
from furrow.engine.training.legends import extended
from furrow.engine.training.pixel_examples import read_pixel_table
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.recipes import BASELINE, read_recipe, recipe_names
from furrow.engine.training.stack_series import StackTime
from furrow.engine.training.trust import Trust

BEST = "best"
IMPORTED = "imported"
_ELSEWHERE = Message(
    "Calibration and thresholds come from where the model was trained; whether they hold here was "
    "not measured."
)


def run(request: AdaptModel, reporter: Reporter) -> ModelAdapted:
    if request.keep not in (BEST, *ARMS):
        known = ", ".join((BEST, *ARMS))
        raise BadRequest("keep", Message("it must be one of {known}", known=known))
    project = open_project(request.project)
    bundle = open_bundle(Path(request.model))
    adapting.check_strategy(bundle.recipe, request.strategy)
    if request.as_is and request.strategy is not None:
        raise BadRequest("strategy", Message("a model that is taken as it is is not trained"))
    with project.exclusive(), gdal_environment():
        stack = describe_stack(project.paths.imagery)
        check_fit(bundle, stack, may_lack=request.as_is)
        bundle.check_files()
        if request.as_is:
            return take_as_is(project, bundle, stack, reporter)
        adapting_it = _Adapting(project, bundle, stack, request.strategy, reporter)
        name, paths = f"{bundle.recipe.name}-{ADAPTED}", project.paths
        with kept(paths.models, name, adapting_it.made_from(), paths.embeddings) as state:
            return adapting_it.keep(request.keep, state)


def take_as_is(
    project: Project, bundle: Bundle, stack: StackDescription, reporter: Reporter
) -> ModelAdapted:
    """Put a copy among the project's models, so that it can map. The caller holds the project.

    Raises:
        ArtefactDamaged, ModelForeign: before anything is written.
        DiskFull
    """
    bundle.load()
    legend = extended(bundle.legend, project.document.legend)
    inputs = training_inputs(stack, training_parcels(project, legend), bundle.recipe)
    folder = next_folder(project.paths.models, f"{bundle.recipe.name}-{AS_IS}")
    note = Message(
        "The model was taken as it is from elsewhere. How good it is here was not measured."
    )
    of_radar = told_of_convention(bundle, stack)
    facts = {
        **_facts(project, bundle, stack, folder, AS_IS),
        **validation_facts(None, []),
        "notes": [note, *of_radar],
        "parcels": {},
        "pixels": {},
    }
    known = bundle.trust()
    trust = NOT_MEASURED if known is None else known.with_note(_ELSEWHERE)
    reporter.step(0.5, "Writing the model")
    _write(project, folder, _Copy(bundle, stack), bundle.recipe, legend, inputs, None, facts, trust)
    reporter.step(1.0, "Model ready")
    return ModelAdapted(
        folder=str(folder),
        model=folder.name,
        recipe=bundle.recipe.name,
        arms=(),
        kept=AS_IS,
        detail=note,
        accuracy=None,
        warnings=(note, *of_radar),
        simulated=bool(facts["simulated"]),
    )


@dataclass(frozen=True)
class _Copy:
    """A finished model that is written as it was; of interface.Model, only what writing takes."""

    bundle: Bundle
    stack: StackDescription

    def save(self, folder: Path) -> dict[str, Any]:
        for name in self.bundle.files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.bundle.folder / name, target)
        card = dict(self.bundle.card["learner"])
        if {"model", "days"} <= card.keys():  # of series: the steps are now those of this season
            time = StackTime.of(self.stack)
            card |= {"days": list(time.days), "time_step": time.time_step}
        if card.get("picks_bands"):
            card["bands"] = {name: list(self.stack.bands[name]) for name in card["bands"]}
        return card


class _Adapting:
    """The three arms, judged on the same parcels. The caller holds the project."""

    def __init__(
        self,
        project: Project,
        bundle: Bundle,
        stack: StackDescription,
        strategy: str | None,
        reporter: Reporter,
    ) -> None:
        own = bundle.card["inputs"]
        if own.get("stack_sha256") == stack.inputs_sha256 and own.get("arm") != AS_IS:
            detail = Message(
                "it was trained on this very imagery, so nothing is left to judge it by"
            )
            raise ModelMismatch(bundle.name, detail)
        self.project, self.bundle, self.stack, self.reporter = project, bundle, stack, reporter
        self.legend = extended(bundle.legend, project.document.legend)
        self.anew = recipe_from_scratch(bundle.recipe)
        self.adapting = adapting.adapting_recipe(bundle.recipe, strategy)
        check_ready(self.anew)
        self.parcels: gpd.GeoDataFrame = training_parcels(project, self.legend)
        found = sorted(self.parcels["crop"].unique())
        if len(found) < 2:
            raise TooFewClasses(found)
        refuse_known_parcels(bundle, project, self.parcels)
        self.examples = self._examples()

    def made_from(self) -> dict[str, Any]:
        """All that the arms and their figures depend on."""
        return {
            **training_inputs(self.stack, self.parcels, self.bundle.recipe),
            "recipes": [to_json(self.anew), to_json(self.adapting)],
            "start_sha256": hash_file(self.bundle.folder / CARD_FILE),
            "legend": to_json(self.legend),
            "versions": versions(),
        }

    def keep(self, which: str, state: Keep) -> ModelAdapted:
        """Judge, then write the best arm, or the one that is asked for.

        Args:
            state: what an interrupted run has kept is not done again.

        Raises:
            ArtefactDamaged, DiskFull, BadRequest, Cancelled
        """
        if which != BEST and which not in self.examples:
            detail = Message("a model of this kind cannot be trained further")
            raise BadRequest("keep", detail)
        notes: list[str] = []
        arms: dict[str, CrossValidation] = {}
        try:
            arms = self._judge(state)
        except TooFewParcels as problem:
            notes += [problem.what, problem.next_step]
        arm = which
        if which == BEST:
            arm = adapting.best_arm(arms) if arms else AS_IS
        detail = Message("Nothing could be measured.")
        if arms:
            detail = adapting.verdict(arms, self.bundle.recipe.seed)
        return self._write(arm, arms, detail, [*notes, *self._doubts(arms)], state)

    def _examples(self) -> dict[str, Examples]:
        """Arm -> the labelled parcels as it learns from them."""
        recipe, loaded = self.bundle.recipe, self.bundle.load()
        with open_stack(self.project.paths.imagery, self.project.document.grid) as pixels:
            part = self.reporter.part(0.0, 0.1)
            own = self.bundle.learner.prepare(pixels, self.parcels, recipe, part)
            self.table = read_pixel_table(
                pixels, self.parcels, read_recipe(BASELINE), self.reporter.part(0.1, 0.1)
            )
            anew: Any = own
            is_own_kind = self.anew.learner == recipe.learner
            if is_own_kind and self.anew != recipe:
                anew = replace(anew, recipe=self.anew)
            elif not is_own_kind:
                part = self.reporter.part(0.1, 0.15)
                anew = learner_of(self.anew).prepare(pixels, self.parcels, self.anew, part)
        found: dict[str, Examples] = {AS_IS: adapting.AsItIs(own, loaded)}
        further = adapting.going_on(own, self.adapting, loaded) if is_own_kind else None
        if further is not None:
            found[ADAPTED] = further
        return {**found, SCRATCH: anew}

    def _judge(self, state: Keep) -> dict[str, CrossValidation]:
        values = self.parcels["value"].to_numpy(dtype=np.int64)
        centres = self.parcels.geometry.representative_point()
        uids, seed = self.parcels["uid"].tolist(), self.bundle.recipe.seed
        arms: dict[str, CrossValidation] = {}
        for number, (arm, examples) in enumerate(self.examples.items()):
            part = self.reporter.part(0.15 + 0.2 * number, 0.35 + 0.2 * number)
            own = state.part(arm)
            if AS_IS in arms:
                arms[arm] = cross_validate_likewise(
                    examples, arms[AS_IS], values, uids, self.legend, seed, part, own
                )
            else:
                places = np.column_stack([centres.x, centres.y])
                arms[arm] = cross_validate(
                    examples, values, places, uids, self.legend, seed, part, own
                )
        return arms

    def _doubts(self, arms: dict[str, CrossValidation]) -> list[str]:
        lead = adapting.lead_of_best(arms, self.bundle.recipe.seed) if arms else None
        if lead is None:
            return []
        doubts: list[str] = [
            Message(
                "The best of several was chosen by the same parcels that it is judged by, so its "
                "figure flatters a little."
            )
        ]
        if lead.low <= 0:
            doubts.append(
                Message("The lead of the best over the next is so small that it may be chance.")
            )
        return doubts

    def _write(
        self,
        arm: str,
        arms: dict[str, CrossValidation],
        detail: Message,
        notes: list[str],
        state: Keep,
    ) -> ModelAdapted:
        recipe = {AS_IS: self.bundle.recipe, ADAPTED: self.adapting, SCRATCH: self.anew}[arm]
        examples = self.examples[arm]
        usable = np.flatnonzero(examples.pixels > 0)
        if arm != SCRATCH:
            notes = [*notes, *told_of_convention(self.bundle, self.stack)]
        model: Any = _Copy(self.bundle, self.stack)
        if arm != AS_IS:
            part = self.reporter.part(0.8, 0.95)
            model = examples.fit(usable, recipe.seed, part, state.part(arm).part(WHOLE))
        self.reporter.step(0.95, "Calibrating the probabilities")
        trust = self._trust(arm, arms.get(arm), usable, model)
        self.reporter.step(0.98, "Writing the model")
        ending = "" if arm == SCRATCH else f"-{arm}"
        folder = next_folder(self.project.paths.models, f"{recipe.name}{ending}")
        validation = arms.get(arm)
        crops = self.parcels["crop"]
        scores = adapting.scores(arms)
        facts = {
            **_facts(self.project, self.bundle, self.stack, folder, arm),
            **validation_facts(validation, self.parcels["uid"].tolist()),
            "arms": to_json(scores),
            "notes": [*notes, *unused(examples.pixels)],
            "parcels": {name: int(n) for name, n in crops.value_counts().items()},
            "pixels": {name: int(examples.pixels[crops == name].sum()) for name in crops.unique()},
        }
        inputs = training_inputs(self.stack, self.parcels, recipe)
        assessment = None if validation is None else validation.assessment
        _write(self.project, folder, model, recipe, self.legend, inputs, assessment, facts, trust)
        self.reporter.step(1.0, "Model ready")
        return self._result(folder, recipe, scores, arm, detail, facts["notes"], assessment)

    def _trust(
        self, arm: str, validation: CrossValidation | None, usable: Any, model: Any
    ) -> Trust | Message:
        """Of a model as it is, pixels are still compared with those that it learned from."""
        values = self.parcels["value"].to_numpy(dtype=np.int64)
        points = self.parcels.geometry.representative_point()
        ground: Ground | ApplicabilityRefused | None = None
        if arm == AS_IS:
            known = self.bundle.trust()
            ground = None if known is None else known.ground
            trained = np.array(self.bundle.load().classes, np.int64)
        else:
            sensors = self.bundle.recipe.sensors
            ground = ground_of_parcels(validation, self.table, usable, model, sensors)
            trained = values[usable]
        return trust_of_parcels(
            validation,
            np.column_stack([points.x, points.y]),
            self.parcels["uid"].tolist(),
            self.legend,
            trained,
            ground,
            self.bundle.recipe.seed,
        )

    def _result(
        self,
        folder: Path,
        recipe: Recipe,
        scores: tuple[ArmScore, ...],
        kept: str,
        detail: Message,
        notes: list[str],
        assessment: Any,
    ) -> ModelAdapted:
        return ModelAdapted(
            folder=str(folder),
            model=folder.name,
            recipe=recipe.name,
            arms=scores,
            kept=kept,
            detail=detail,
            accuracy=None if assessment is None else assessment.summary(),
            warnings=tuple(notes),
            simulated=self.project.document.simulated or bool(self.bundle.card.get("simulated")),
        )


def recipe_from_scratch(recipe: Recipe) -> Recipe:
    """Of a model that was adapted once, the recipe with its own strategy."""
    if recipe.learner == IMPORTED:
        return read_recipe(BASELINE)
    if recipe.name not in recipe_names():
        return replace(recipe, strategy="scratch")
    own = read_recipe(recipe.name)
    if recipe.strategy in own.offered_strategies and recipe.strategy not in ADAPTING_STRATEGIES:
        return recipe  # it was asked for when the model was trained: adapting leaves no such trace
    return replace(recipe, strategy=own.strategy)


def _learned_from(card: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Season and parcels of every training that a model goes back to."""
    before: list[dict[str, Any]] = list(card.get("learned_from", ()))
    if card["inputs"].get("arm") == AS_IS:
        return before
    folds = (card.get("split") or {}).get("folds", ())
    uids = {uid for fold in folds for uid in fold}
    uids |= {one["uid"] for one in card.get("held_out", ())}
    labels = card["inputs"].get("labels_sha256")
    return [*before, {"season": card.get("season"), "uids": sorted(uids), "labels_sha256": labels}]


def refuse_known_parcels(bundle: Bundle, project: Project, parcels: gpd.GeoDataFrame) -> None:
    """Figures are of parcels that a model did not see, or they are none.

    Raises:
        ModelMismatch
    """
    season, own = to_json(project.document.season), set(parcels["uid"])
    for training in _learned_from(bundle.card):
        if training["season"] != season:
            continue
        if own & set(training["uids"]) or training["labels_sha256"] == labels_hash(parcels):
            detail = Message(
                "it learned from parcels of this project in this very season, so nothing is left "
                "to judge it by"
            )
            raise ModelMismatch(bundle.name, detail)


def _facts(
    project: Project, bundle: Bundle, stack: StackDescription, folder: Path, arm: str
) -> dict[str, Any]:
    return {
        "name": folder.name,
        "made": utc_now(),
        "simulated": project.document.simulated or bool(bundle.card.get("simulated")),
        "season": to_json(project.document.season),
        "stack": stack_facts(stack, bundle.card if arm == AS_IS else None),
        "learned_from": [] if arm == SCRATCH else _learned_from(bundle.card),
        "origin": {
            "arm": arm,
            "model": bundle.name,
            "recipe": bundle.recipe.name,
            "season": bundle.card.get("season"),
            "card_sha256": hash_file(bundle.folder / CARD_FILE),
        },
        "licences": [] if arm == SCRATCH else list(bundle.card.get("licences", ())),
        "training_tables": [] if arm == SCRATCH else list(bundle.card.get("training_tables", ())),
        "seeds": {"training": bundle.recipe.seed, "folds": bundle.recipe.seed},
        "versions": versions(),
    }


def _write(
    project: Project,
    folder: Path,
    model: Any,
    recipe: Recipe,
    legend: Legend,
    inputs: dict[str, Any],
    assessment: Any,
    facts: dict[str, Any],
    trust: Trust | Message,
) -> None:
    arm, origin = facts["origin"]["arm"], facts["origin"]["card_sha256"]
    inputs = {**inputs, "start_sha256": origin, "arm": arm}
    with writing_to(project.paths.models, bundle_bytes(recipe)), new_folder(folder) as beside:
        key = hash_of(inputs)
        facts = {**facts, **missing_facts(trust)}
        known = trust if isinstance(trust, Trust) else None
        write_bundle(beside, model, recipe, legend, inputs, key, assessment, facts, known)
