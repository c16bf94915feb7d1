"""Request evaluate_transfer: a recipe from one place in another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.contract.transfer_results import TransferMeasured
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.studies.grounds import SEGMENTATION, open_grounds
from furrow.engine.studies.places import VIEWS, Asked, both_places
from furrow.engine.studies.tables import listed
from furrow.engine.studies.transfer import ARMS, AS_IS, Plan, arms_of, measure
from furrow.engine.training.legends import tells_cropland
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.table_samples import recipe_for_tables, uses_unlabelled

OWN, NONE, YEAR = AUGMENTATIONS = ("own", "none", "year")
HALF_A_YEAR_DAYS = 183
SHIFT = "time-shift"
NETWORK = "network"
MORE_SETTINGS = {NETWORK: ("width",), SEGMENTATION: ("samples_an_epoch",)}
"""Settings of learners that their recipes do not name."""


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
        simulated=pair.source.simulated or pair.target.simulated,
        warnings=tuple(dict.fromkeys([*pair.notes, *grounds.notes])),
    )


def asked_places(request: Any) -> tuple[Asked, Asked]:
    """Source and target of a request for a transfer, or for a study of such."""
    sidecar = request.target_sidecar or request.sidecar
    return (
        Asked.of(request.source, request.sidecar, request.source_where, request.group),
        Asked.of(request.target, sidecar, request.target_where, request.group),
    )


def transfer_recipe(name: str, in_projects: bool) -> Recipe:
    """A recipe that can be taken to another place.

    Raises:
        RecipeUnknown, RecipeNeedsImagery, BadRequest
    """
    recipe = read_recipe(name)
    if recipe.learner != SEGMENTATION:
        recipe = recipe_for_tables(name)
    elif not in_projects:
        raise RecipeNeedsImagery(name)
    if uses_unlabelled(recipe) or tells_cropland(recipe):
        detail = Message("{recipe} learns from the area as well, or tells no crops", recipe=name)
        raise BadRequest("recipe", detail)
    return recipe


def settings_of(text: str) -> dict[str, Any]:
    """ "epochs=8,width=32". Raises BadRequest."""
    found: dict[str, Any] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not part.strip():
            continue
        if not equals:
            detail = Message("expected NAME=VALUE, found “{text}”", text=part)
            raise BadRequest("settings", detail)
        try:
            found[name.strip()] = json.loads(value)
        except ValueError:
            found[name.strip()] = value.strip()
    return found


def knows_setting(recipe: Recipe, name: str) -> bool:
    return name in recipe.options or name in MORE_SETTINGS.get(recipe.learner, ())


def augmentations_of(recipe: Recipe) -> tuple[str, ...]:
    """Which of AUGMENTATIONS differ for this recipe."""
    if recipe.learner not in (NETWORK, SEGMENTATION) or not recipe.augmentation:
        return (NONE,)
    return (NONE, OWN, YEAR) if SHIFT in recipe.augmentation else (NONE, OWN)


def _recipe(request: EvaluateTransfer, in_projects: bool) -> Recipe:
    recipe = transfer_recipe(request.recipe, in_projects)
    settings = settings_of(request.settings)
    unknown = [name for name in settings if not knows_setting(recipe, name)]
    if unknown:
        raise BadRequest(
            "settings",
            Message(
                "{recipe} has no setting {unknown}; it has {known}",
                recipe=recipe.name,
                unknown=", ".join(unknown),
                known=", ".join(sorted(recipe.options)),
            ),
        )
    options = {**recipe.options, **settings}
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
