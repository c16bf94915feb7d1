"""Request evaluate_transfer: a recipe from one place in another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.contract.transfer_results import TransferMeasured
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.studies.grounds import open_grounds
from furrow.engine.studies.places import VIEWS, asked_places, both_places
from furrow.engine.studies.tables import listed
from furrow.engine.studies.transfer import ARMS, Plan, arms_of, measure
from furrow.engine.studies.transfer_recipes import (
    AUGMENTATIONS,
    NONE,
    YEAR,
    augmentations_of,
    transfer_recipe,
)
from furrow.engine.training.adapting import AS_IS
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.settings import with_settings

HALF_A_YEAR_DAYS = 183


def run(request: EvaluateTransfer, reporter: Reporter) -> TransferMeasured:
    """Measure.

    Raises:
        BadRequest, RecipeUnknown, RecipeNeedsImagery, PlacesDiffer, TooFewSamples, TorchMissing,
        WeightsMissing, and what opening a project, reading a table, and training raises.
    """
    source, target = asked_places(request)
    arms = _among("arms", request.arms, ARMS)
    views = _among("views", request.views, VIEWS)
    recipe = _recipe(request, source.is_project)
    plan = _plan(request, arms)
    bands = listed("bands", request.bands) if request.bands else ()
    check_ready(recipe)
    reporter.step(0.0, "Looking at both places")
    with gdal_environment():
        pair = both_places(source, target, request.classes, bands, plan.labels)
        grounds = open_grounds(pair, recipe, bands, views, reporter.part(0.0, 0.2))
    left_out = dict(grounds.left_out)
    there = arms_of(recipe)
    for arm in arms:
        if arm not in there:
            left_out[arm] = Message("{recipe} cannot go on from a model", recipe=recipe.name)
    plan = replace(plan, arms=tuple(arm for arm in arms if arm in there))
    measured = measure(pair, grounds, recipe, plan, reporter.part(0.2, 1.0))
    reporter.step(1.0, "Measured")
    return TransferMeasured(
        recipe=recipe.name,
        unit="sample" if pair.source.project is None else "parcel",
        classes=pair.classes,
        bands=grounds.bands,
        steps=grounds.steps,
        draws=plan.draws,
        taught=measured.taught,
        labelled=measured.labelled,
        tested=measured.tested,
        scores=measured.scores,
        left_out=left_out,
        simulated=pair.simulated,
        warnings=tuple(dict.fromkeys([*pair.notes, *grounds.notes])),
    )


def _recipe(request: EvaluateTransfer, in_projects: bool) -> Recipe:
    recipe = transfer_recipe(request.recipe, in_projects)
    # Its places are read sample by sample, so what is set of parcels would change nothing.
    recipe = with_settings(recipe, request.settings, on_table=True)
    options = dict(recipe.options)
    if request.augmentation not in AUGMENTATIONS:
        known = ", ".join(AUGMENTATIONS)
        raise BadRequest("augmentation", Message("it must be one of {known}", known=known))
    if request.augmentation == NONE:
        return replace(recipe, options=options, augmentation=())
    if request.augmentation == YEAR:
        if YEAR not in augmentations_of(recipe):
            detail = Message("{recipe} does not shift the season as it learns", recipe=recipe.name)
            raise BadRequest("augmentation", detail)
        options["augmentation_strength"] = {"shift_days": HALF_A_YEAR_DAYS}
    return replace(recipe, options=options)


def _plan(request: EvaluateTransfer, arms: tuple[str, ...]) -> Plan:
    for field in ("labels_per_class", "source_labels", "test_labels", "seed"):
        if getattr(request, field) < 0:
            raise BadRequest(field, Message("expected 0 or more"))
    if request.draws < 1:
        raise BadRequest("draws", Message("at least 1 draw is needed"))
    if request.labels_per_class == 0 and set(arms) != {AS_IS}:
        detail = Message("without labels of the target there is the arm as-is only")
        raise BadRequest("labels_per_class", detail)
    return Plan(
        arms,
        request.labels_per_class,
        request.source_labels,
        request.test_labels,
        request.draws,
        request.seed,
    )


def _among(field: str, text: str, known: Sequence[str]) -> tuple[str, ...]:
    """Raises BadRequest."""
    names = listed(field, text)
    unknown = [name for name in names if name not in known]
    if unknown:
        detail = Message("“{name}” is none of {known}", name=unknown[0], known=", ".join(known))
        raise BadRequest(field, detail)
    return names
