"""Recipes, models and the weights that they begin with."""

from __future__ import annotations

import os

from furrow.engine.api.asking import Path, optional, run
from furrow.engine.contract import (
    Reporter,
    model_results,
    requests,
    results,
    weights_requests,
    weights_results,
)
from furrow.engine.contract.recipe import DEFAULT_RECIPE


def list_recipes(*, reporter: Reporter | None = None) -> model_results.RecipesListed:
    """List the recipes: what each is for, what it needs, and whether it can be used here."""
    return run(requests.ListRecipes(), model_results.RecipesListed, reporter)


def train_model(
    project: Path = "",
    *,
    recipe: str = DEFAULT_RECIPE,
    strategy: str | None = None,
    table: Path | None = None,
    sidecar: Path | None = None,
    out: Path | None = None,
    unit: str | None = None,
    settings: str = "",
    level: str | None = None,
    reporter: Reporter | None = None,
) -> results.ModelTrained:
    """Learn from a project's parcels or a labelled table, and measure on what was held out."""
    request = requests.TrainModel(
        project=os.fspath(project),
        recipe=recipe,
        strategy=strategy,
        table=optional(table),
        sidecar=optional(sidecar),
        out=optional(out),
        unit=unit,
        settings=settings,
        level=level,
    )
    return run(request, results.ModelTrained, reporter)


def adapt_model(
    project: Path,
    model: Path,
    *,
    as_is: bool = False,
    keep: str = "best",
    strategy: str | None = None,
    reporter: Reporter | None = None,
) -> model_results.ModelAdapted:
    """Use a model of another season or place in a project: as it is, adapted, or neither."""
    request = requests.AdaptModel(
        project=os.fspath(project),
        model=os.fspath(model),
        as_is=as_is,
        keep=keep,
        strategy=strategy,
    )
    return run(request, model_results.ModelAdapted, reporter)


def import_model(
    onnx: Path,
    contract: Path,
    *,
    out: Path | None = None,
    project: Path | None = None,
    reporter: Reporter | None = None,
) -> model_results.ModelImported:
    """Make a model of an ONNX file from elsewhere and a small JSON that says what it takes."""
    request = requests.ImportModel(
        onnx=os.fspath(onnx),
        contract=os.fspath(contract),
        out=optional(out),
        project=optional(project),
    )
    return run(request, model_results.ModelImported, reporter)


def model_info(
    folder: Path, *, model: str | None = None, reporter: Reporter | None = None
) -> model_results.ModelTold:
    """Tell what a model is: recipe, legend, inputs, training data, figures, licences, hashes."""
    request = requests.ModelInfo(folder=os.fspath(folder), model=model)
    return run(request, model_results.ModelTold, reporter)


def list_weights(
    *, folder: Path | None = None, reporter: Reporter | None = None
) -> weights_results.WeightsListed:
    """Say which pretrained networks there are, under which licence, and which are here."""
    request = weights_requests.ListWeights(folder=optional(folder))
    return run(request, weights_results.WeightsListed, reporter)


def fetch_weights(
    backbones: str,
    *,
    accept_licence: bool = False,
    folder: Path | None = None,
    reporter: Reporter | None = None,
) -> weights_results.WeightsFetched:
    """Download published weights from their official place, checked before they are used."""
    request = weights_requests.FetchWeights(
        backbones=backbones, accept_licence=accept_licence, folder=optional(folder)
    )
    return run(request, weights_results.WeightsFetched, reporter)
