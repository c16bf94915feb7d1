"""Request give_verdict: several models under the same folds, and which of them to take."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from furrow.engine.accuracy.verdict.choice import Choice, choose
from furrow.engine.accuracy.verdict.paired import Answers
from furrow.engine.accuracy.verdict.sentences import (
    about_adapting,
    about_chosen,
    about_pretraining,
    how_blind,
    more_labels,
    unscored_need,
    which_model,
)
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, FurrowError
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.recipe import DEFAULT_RECIPE
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.verdict_errors import NothingToJudge
from furrow.engine.contract.verdict_requests import GiveVerdict
from furrow.engine.contract.verdict_results import (
    ADAPTED,
    CHOSEN,
    PRETRAINED,
    SCRATCH,
    VERDICT_FILE,
    VERDICT_FOLDER,
    VERDICT_TABLE,
    VerdictArm,
    VerdictGiven,
)
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.jobs.verdict_arms import (
    NOT_OF_AN_ARM,
    Arm,
    Bench,
    Judged,
    planned,
)
from furrow.engine.jobs.verdict_ground import PARCEL, Folds, Ground, ProjectGround, TableGround
from furrow.engine.jobs.verdict_labels import Looked, look
from furrow.engine.jobs.verdict_models import (
    arms_of_model,
    arms_out_of_reach,
    ground_of_model,
    is_from_elsewhere,
    newest_of_crops,
)
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_of, read_json, utc_now
from furrow.engine.project.writing import write_text, writing_to
from furrow.engine.training.bundle import Bundle, open_bundle
from furrow.engine.training.recipes import BASELINE, asked_recipe, read_recipe


def run(request: GiveVerdict, reporter: Reporter) -> VerdictGiven:
    """Judge what is not judged yet, and write the verdict.

    Raises:
        BadRequest, RecipeUnknown, StepMissing, TooFewClasses, TooFewParcels, ModelMismatch,
        NothingToJudge, DiskFull, Cancelled, and what reading a project or a table raises.
    """
    _check(request)
    also = [name.strip() for name in request.also.split(",") if name.strip()]
    for name in also:
        read_recipe(name)
    if request.table is not None:
        chosen = asked_recipe(request.recipe or DEFAULT_RECIPE, request.strategy)
        reporter.step(0.0, "Reading the table")
        ground = TableGround.of(request)
        arms = planned(chosen, also, ground)
        return _Verdict(request, ground, arms, Path(request.out or "")).given(reporter)
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        own, arms = _of_project(request, project, also)
        folder = project.folder / VERDICT_FOLDER
        return _Verdict(request, own, arms, folder).given(reporter)


def _check(request: GiveVerdict) -> None:
    """Raises BadRequest."""
    if bool(request.project) == (request.table is not None):
        raise BadRequest("project", Message("name a project or a table, one of the two"))
    if request.table is not None and not request.out:
        raise BadRequest("out", Message("name the folder that the verdict goes into"))
    if request.table is None and (request.out or request.sidecar or request.classes):
        name = "out" if request.out else "sidecar" if request.sidecar else "classes"
        raise BadRequest(name, Message("it belongs to a table, and none is given"))
    if request.model is not None and (request.recipe or request.table is not None):
        detail = Message("it stands instead of a recipe, and in a project")
        raise BadRequest("model", detail)
    if not 0 < request.goal < 1:
        raise BadRequest("goal", Message("expected an F1 between 0 and 1"))


def _of_project(
    request: GiveVerdict, project: Project, also: Sequence[str]
) -> tuple[ProjectGround, list[Arm]]:
    if request.model is not None:
        return _of_model(project, open_bundle(Path(request.model)), also)
    newest = None
    if request.recipe is None and request.strategy is None:
        newest = newest_of_crops(project)
        if newest is not None and is_from_elsewhere(newest):
            return _of_model(project, newest, also)
    recipe = _chosen(request, newest)
    ground = ProjectGround.of(project, recipe)
    arms = planned(recipe, also, ground)
    return ground, arms if newest is None else [*arms, *arms_out_of_reach(newest)]


def _of_model(
    project: Project, bundle: Bundle, also: Sequence[str]
) -> tuple[ProjectGround, list[Arm]]:
    ground = ground_of_model(project, bundle)
    return ground, arms_of_model(bundle, also, ground)


def _chosen(request: GiveVerdict, newest: Bundle | None) -> Recipe:
    if newest is not None:
        return newest.recipe
    return asked_recipe(request.recipe or DEFAULT_RECIPE, request.strategy)


@dataclass(frozen=True)
class _Verdict:
    """Arms on one ground, and the folder that the verdict goes into."""

    request: GiveVerdict
    ground: Ground
    arms: Sequence[Arm]
    folder: Path

    def given(self, reporter: Reporter) -> VerdictGiven:
        seed = read_recipe(BASELINE).seed
        bench = Bench(self.ground, self.folder, seed)
        inputs = self._inputs(bench)
        present = self._present(hash_of(inputs))
        if present is not None:
            reporter.step(1.0, "Verdict unchanged")
            return present
        with writing_to(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            folds = bench.folds(reporter.part(0.0, 0.05))
            judged = self._judged(bench, reporter.part(0.05, 0.7))
            if not judged:
                why = next(iter(bench.problems.values())).what
                raise NothingToJudge(self.ground.name, why)
            choice, answers = self._choice(judged, folds, seed)
            looked, notes = self._looked(bench, judged, choice, reporter.part(0.7, 0.97))
            result = self._result(bench, folds, judged, choice, answers, looked, notes, inputs)
            reporter.step(0.98, "Writing the verdict")
            document = with_messages(to_json(result))
            text = json.dumps(document, indent=1, ensure_ascii=False)
            write_text(self.folder / VERDICT_TABLE, _csv(result.arms))
            write_text(self.folder / VERDICT_FILE, text + "\n")
        reporter.step(1.0, "Verdict given")
        return result

    def _inputs(self, bench: Bench) -> dict[str, Any]:
        """All that decides the figures; what could not be run may be possible tomorrow."""
        return {
            "arms": [
                [bench.inputs(arm), arm.roles, "" if arm.problem is None else arm.problem.code]
                for arm in self.arms
            ],
            "goal": self.request.goal,
            "skip_labels": self.request.skip_labels,
        }

    def _present(self, inputs_sha256: str) -> VerdictGiven | None:
        """The verdict that is there, if it is of just these inputs."""
        file = self.folder / VERDICT_FILE
        if not file.is_file():
            return None
        try:
            there = from_json(VerdictGiven, read_json(file))
        except (ArtefactDamaged, BadRequest):
            return None
        if there.inputs_sha256 != inputs_sha256:
            return None
        places = self._places()  # the folder may have been moved since
        return replace(
            there,
            reused=True,
            source=places["source"],
            folder=places["folder"],
            file=places["file"],
            table=places["table"],
        )

    def _places(self) -> dict[str, str]:
        return {
            "source": self.ground.name,
            "folder": str(self.folder),
            "file": str(self.folder / VERDICT_FILE),
            "table": str(self.folder / VERDICT_TABLE),
        }

    def _judged(self, bench: Bench, reporter: Reporter) -> dict[str, Judged]:
        found = {}
        for number, arm in enumerate(self.arms):
            part = reporter.part(number / len(self.arms), (number + 1) / len(self.arms))
            judged = bench.judge(arm, part)
            if judged is not None:
                found[arm.name] = judged
        return found

    def _choice(
        self, judged: Mapping[str, Judged], folds: Folds, seed: int
    ) -> tuple[Choice, Answers]:
        clusters = dict(zip(self.ground.uids, folds.clusters.tolist(), strict=True))
        answers = Answers.of({n: one.held_out for n, one in judged.items()}, clusters, seed)
        return choose(answers, {n: one.cpu_seconds for n, one in judged.items()}), answers

    def _looked(
        self, bench: Bench, judged: Mapping[str, Judged], choice: Choice, reporter: Reporter
    ) -> tuple[Looked | None, list[str]]:
        """Which labels would help the recommended arm; None where that was not asked for."""
        if self.request.skip_labels:
            return None, []
        arm = next(one for one in self.arms if one.name == choice.recommended)
        own = judged[arm.name]
        try:
            found = look(bench, arm, own.held_out, own.assessment, self.request.goal, reporter)
        except NOT_OF_AN_ARM:
            raise
        except FurrowError as problem:
            why = Message(
                "Which labels would help could not be looked at: {problem}", problem=problem.what
            )
            return None, [why]
        return found, []

    def _result(
        self,
        bench: Bench,
        folds: Folds,
        judged: Mapping[str, Judged],
        choice: Choice,
        answers: Answers,
        looked: Looked | None,
        notes: Sequence[str],
        inputs: Mapping[str, Any],
    ) -> VerdictGiven:
        own = judged[choice.recommended].assessment
        chosen = next(arm.name for arm in self.arms if CHOSEN in arm.roles)
        said = self._said(judged, choice, answers, folds, looked, chosen)
        return VerdictGiven(
            **self._places(),
            simulated=self.ground.simulated,
            sentence=said[0],
            recommendations=tuple(said),
            recommended=choice.recommended,
            chosen=chosen,
            best=choice.best,
            arms=self._arms(bench, judged, choice, answers, chosen),
            labels=() if looked is None else looked.labels,
            curve=() if looked is None else looked.curve,
            method=folds.split.method,
            kind=folds.kind,
            folds=len(folds.split.folds),
            parcels=own.parcels,
            clusters=answers.number_of_clusters,
            classes=own.classes,
            unscored=folds.unscored,
            seed=bench.seed,
            reused=False,
            made=utc_now(),
            stack_sha256=self.ground.stack_sha256,
            labels_sha256=self.ground.labels_sha256,
            inputs_sha256=hash_of(inputs),
            warnings=tuple(dict.fromkeys([*self._warnings(bench, folds, judged, own), *notes])),
        )

    def _said(
        self,
        judged: Mapping[str, Judged],
        choice: Choice,
        answers: Answers,
        folds: Folds,
        looked: Looked | None,
        chosen: str,
    ) -> list[str]:
        f1 = {name: one.assessment.macro_f1 for name, one in judged.items()}
        costs = {name: one.cpu_seconds for name, one in judged.items()}
        parcels = judged[choice.recommended].assessment.parcels
        said: list[str] = [which_model(choice, f1, parcels), *how_blind(choice, parcels)]
        said += about_chosen(choice, chosen, costs)
        roles = {arm.name: arm.roles for arm in self.arms if arm.name in judged}
        first = {role: name for name, own in roles.items() for role in own}
        recipe = next(arm.recipe for arm in self.arms if arm.name == chosen)
        is_tuned = recipe.strategy.startswith("finetune") or ADAPTED in roles.get(chosen, ())
        base, scratch = first.get(PRETRAINED), first.get(SCRATCH)
        if chosen in judged and is_tuned and base is not None and base != chosen:
            lead = answers.difference(chosen, base)
            said.append(about_adapting(lead, chosen, base, parcels))
        if chosen in judged and scratch is not None and scratch != chosen:
            lead = answers.difference(chosen, scratch)
            said.append(about_pretraining(lead, chosen, scratch, parcels))
        if looked is not None:
            said += more_labels(looked.labels, folds.unscored, self.request.goal, parcels)
        elif folds.unscored:
            said.append(unscored_need(folds.unscored))
        return said

    def _arms(
        self,
        bench: Bench,
        judged: Mapping[str, Judged],
        choice: Choice,
        answers: Answers,
        chosen: str,
    ) -> tuple[VerdictArm, ...]:
        found = []
        for arm in self.arms:
            own, problem = judged.get(arm.name), bench.problems.get(arm.name)
            standing = choice.standings.get(arm.name)
            to_chosen = None
            if own is not None and chosen in judged:
                is_it = arm.name == chosen
                to_chosen = (
                    Estimate(0.0, 0.0, 0.0) if is_it else answers.difference(arm.name, chosen)
                )
            found.append(
                VerdictArm(
                    name=arm.name,
                    title=arm.title,
                    roles=arm.roles,
                    recipe=arm.recipe.name,
                    strategy=arm.recipe.strategy if arm.recipe.backbone else "",
                    macro_f1=None if own is None else own.assessment.macro_f1,
                    overall=None if own is None else own.assessment.overall,
                    cpu_seconds=None if own is None else own.cpu_seconds,
                    to_best=None if standing is None else standing.to_best,
                    to_chosen=to_chosen,
                    p_worse=None if standing is None else standing.p_worse,
                    is_as_good=standing is not None and standing.is_as_good,
                    is_recommended=arm.name == choice.recommended,
                    unavailable="" if problem is None else problem.what,
                    remedy="" if problem is None else problem.next_step,
                    is_reused=own is not None and own.is_reused,
                )
            )
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    CHOSEN not in one.roles,
                    one.macro_f1 is None,
                    -(one.macro_f1.value if one.macro_f1 else 0.0),
                ),
            )
        )

    def _warnings(
        self, bench: Bench, folds: Folds, judged: Mapping[str, Judged], own: Any
    ) -> list[str]:
        warnings: list[str] = [*self.ground.notes, *own.warnings]
        if folds.kind == PARCEL and isinstance(self.ground, ProjectGround):
            warnings.append(
                Message(
                    "The labels are too few, or lie too close together, to hold out spatial "
                    "blocks: models learned from neighbours of what they were judged on, and all "
                    "figures flatter for that."
                )
            )
        if len(judged) > 1:
            warnings.append(
                Message(
                    "The best of several was chosen by the same parcels that it is judged by, so "
                    "its figure flatters a little."
                )
            )
        for name, problem in bench.problems.items():
            warnings.append(
                Message(
                    "“{name}” was not judged. {why} {remedy}",
                    name=name,
                    why=problem.what,
                    remedy=problem.next_step,
                )
            )
        return warnings


def _csv(arms: Sequence[VerdictArm]) -> str:
    """A row an arm; figures with their interval in three columns."""
    figures = ("macro_f1", "overall", "to_best", "to_chosen")
    plain = ("name", "title", "recipe", "strategy", "cpu_seconds", "p_worse")
    last = ("is_as_good", "is_recommended", "unavailable", "remedy")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    heads = [f"{name}{end}" for name in figures for end in ("", "_low", "_high")]
    writer.writerow(["roles", *plain, *heads, *last])
    for arm in arms:
        cells: list[Any] = [" ".join(arm.roles), *(getattr(arm, name) for name in plain)]
        for name in figures:
            one: Estimate | None = getattr(arm, name)
            cells += ["", "", ""] if one is None else [one.value, one.low, one.high]
        writer.writerow([*cells, *(getattr(arm, name) for name in last)])
    return text.getvalue()
