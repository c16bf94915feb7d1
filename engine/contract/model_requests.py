"""Requests about recipes and finished models. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option


@dataclass(frozen=True)
class ListRecipes(Request):
    """List the recipes: what each is for, what it needs, and whether it can be used here."""

    method = "list_recipes"
    command = "recipes"
    summary = "The recipes to choose from, and what each needs"


@dataclass(frozen=True)
class AdaptModel(Request):
    """Use a model of another season or place in a project: as it is, adapted, or neither.

    The model as it is, the model trained further with this project's parcels, and a new one trained
    from these parcels alone are compared on the same held-out parcels. The best is kept.
    """

    method = "adapt_model"
    command = "adapt"
    summary = "Adapt a model of another season to this project's parcels"

    project: str = argument("the project's folder", kind="project")
    model: str = argument("folder of the model (it holds model.json)", kind="path")
    as_is: bool = option(
        False, "take the model as it is, without training and without measuring it here"
    )
    keep: str = option("best", "which of the three is kept: best, as-is, adapted or scratch")
    strategy: Optional[str] = option(
        None,
        "what is trained further: finetune (all), finetune-encoder, finetune-decoder or "
        "finetune-head; default: all, or as the model was trained",
    )


@dataclass(frozen=True)
class ImportModel(Request):
    """Make a model of an ONNX file from elsewhere and a small JSON that says what it takes.

    It is tried on random series before it is taken. docs/recipes.md tells what the JSON holds.
    """

    method = "import_model"
    command = "model import"
    summary = "Take an ONNX model from elsewhere"

    onnx: str = argument("the ONNX file", kind="path")
    contract: str = argument(
        "JSON with sensors, bands, time steps, layout and classes", kind="path"
    )
    out: Optional[str] = option(None, "folder for the model; must be empty or new", kind="path")
    project: Optional[str] = option(
        None, "project that it is to map; it is then put among its models", kind="project"
    )


@dataclass(frozen=True)
class ModelInfo(Request):
    """Tell what a model is: recipe, legend, inputs, training data, figures, licences, hashes."""

    method = "model_info"
    command = "model show"
    summary = "What a model is, takes and can do"

    folder: str = argument("folder of a model, or of a project", kind="path")
    model: Optional[str] = option(
        None, "of a project: name of the model, e.g. random-forest-1; default: the newest"
    )
