"""The arms of a verdict on a model of another season or place: as it is, adapted, made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import FurrowError, ModelMismatch
from furrow.engine.contract.verdict_errors import EarlierModelNeeded
from furrow.engine.contract.verdict_results import (
    ADAPTED,
    ALSO,
    BASELINE,
    CHEAPEST,
    CHOSEN,
    PRETRAINED,
    SCRATCH,
)
from furrow.engine.jobs.adapt_model import recipe_from_scratch, refuse_known_parcels
from furrow.engine.jobs.verdict_arms import PLAINEST, Arm, arm_of, joined_roles, name_of
from furrow.engine.jobs.verdict_ground import ProjectGround
from furrow.engine.project import Project
from furrow.engine.project.artefacts import hash_file, readable
from furrow.engine.training import adapting, recipes
from furrow.engine.training.bundle import CARD_FILE, Bundle, open_bundle
from furrow.engine.training.fit import check_fit
from furrow.engine.training.interface import Examples
from furrow.engine.training.legends import extended
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.recipes import read_recipe

AS_IS = adapting.AS_IS


def newest_of_crops(project: Project) -> Bundle | None:
    """The newest whole model that tells crops apart; not one of cropland, which is a gate."""
    bundles = readable(project.paths.models, CARD_FILE, open_bundle)
    return next((one for one in bundles if not one.legend.is_cropland), None)


def ground_of_model(project: Project, bundle: Bundle) -> ProjectGround:
    """
    Raises:
        ModelMismatch: it does not fit the imagery, or has seen these parcels.
    """
    ground = ProjectGround.of(project, None, extended(bundle.legend, project.document.legend))
    check_fit(bundle, ground.stack)
    bundle.check_files()
    refuse_known_parcels(bundle, project, ground.parcels)
    return ground


def arms_of_model(bundle: Bundle, also: Sequence[str], ground: ProjectGround) -> list[Arm]:
    """The model adapted (the chosen one), as it is, made anew, and the two plain recipes."""
    anew = recipe_from_scratch(bundle.recipe)
    further = adapting.adapting_recipe(bundle.recipe)
    start = hash_file(bundle.folder / CARD_FILE)

    def own(reporter: Reporter) -> Examples:
        return ground.prepare(bundle.recipe, reporter)

    def as_it_is(reporter: Reporter) -> Examples:
        return adapting.AsItIs(own(reporter), bundle.load())

    def adapted(reporter: Reporter) -> Examples:
        found = adapting.going_on(own(reporter), further, bundle.load())
        if found is None:
            detail = Message("a model of its kind cannot be trained further")
            raise ModelMismatch(bundle.name, detail)
        return found

    title = Message("{model}, trained further on these labels", model=bundle.name)
    arms = [
        Arm(ADAPTED, title, (CHOSEN, ADAPTED), further, _torch_missing(bundle), start, adapted),
        Arm(
            AS_IS,
            Message("{model} as it is", model=bundle.name),
            (PRETRAINED,),
            bundle.recipe,
            None,
            start,
            as_it_is,
        ),
        arm_of(name_of(anew), anew, SCRATCH, ground),
        arm_of(recipes.BASELINE, read_recipe(recipes.BASELINE), BASELINE, ground),
        arm_of(PLAINEST, read_recipe(PLAINEST), CHEAPEST, ground),
        *(arm_of(name, read_recipe(name), ALSO, ground) for name in also),
    ]
    return joined_roles(arms)


def arms_out_of_reach(bundle: Bundle) -> list[Arm]:
    """Of a model that was adapted here: what it began with has to be named."""
    origin = bundle.card.get("origin") or {}
    if origin.get("arm") != adapting.ADAPTED:
        return []
    problem = EarlierModelNeeded(bundle.name, str(origin.get("model", "")))
    earlier = str(origin.get("model", ""))
    return [
        Arm(
            AS_IS,
            Message("{model} as it is", model=earlier),
            (PRETRAINED,),
            bundle.recipe,
            problem,
        ),
        Arm(
            ADAPTED,
            Message("{model}, trained further on these labels", model=earlier),
            (ADAPTED,),
            bundle.recipe,
            problem,
        ),
    ]


def is_from_elsewhere(bundle: Bundle) -> bool:
    """Whether it was brought here and nothing of it was trained on the project's labels."""
    return (bundle.card.get("origin") or {}).get("arm") == AS_IS


def _torch_missing(bundle: Bundle) -> FurrowError | None:
    """It begins with the model's own weights, so published ones need not be here."""
    try:
        check_ready(replace(bundle.recipe, strategy="scratch"))
    except FurrowError as problem:
        return problem
    return None
