"""The ways in which recipes, strategies and models from elsewhere do not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class StrategyUnknown(FurrowError):
    strategy: str
    known: List[str]

    code = "strategy-unknown"
    sentence = "There is no strategy “{strategy}”. There are: {known}."
    remedy = "Choose one of these, or leave it out: the recipe has its own."


@dataclass(eq=False)
class StrategyNotOffered(FurrowError):
    strategy: str
    recipe: str
    offered: List[str]

    code = "strategy-not-offered"
    sentence = (
        "The recipe “{recipe}” cannot be trained with the strategy “{strategy}”. It can be with: "
        "{offered}."
    )
    remedy = "Choose one of these, or a recipe that “furrow recipes” lists with this strategy."


@dataclass(eq=False)
class StrategyNeedsModel(StrategyNotOffered):
    code = "strategy-needs-model"
    sentence = (
        "The strategy “{strategy}” goes on from an earlier model, and the recipe “{recipe}” begins "
        "anew here. It can begin with: {offered}."
    )
    remedy = (
        "Choose one of these; or train an earlier model of this recipe further: furrow adapt "
        "PROJECT MODEL --strategy {strategy}, or “Adapt model” in the toolbox."
    )


@dataclass(eq=False)
class RecipeNeedsImagery(FurrowError):
    recipe: str

    code = "recipe-needs-imagery"
    sentence = "The recipe “{recipe}” learns from imagery only, not from tables of series."
    remedy = "Take a recipe of series (“furrow recipes”), or train in a project."


@dataclass(eq=False)
class ModelNewer(FurrowError):
    file: str
    schema: int

    code = "model-newer"
    sentence = "{file} was written by a newer Furrow (model schema {schema})."
    remedy = "Update Furrow to use this model; nothing was changed."


@dataclass(eq=False)
class ModelNotFound(FurrowError):
    folder: str

    code = "model-not-found"
    sentence = "{folder} is not a model of Furrow: it holds no model.json."
    remedy = "Give the folder of a model, e.g. PROJECT/models/random-forest-1."


@dataclass(eq=False)
class ModelForeign(FurrowError):
    model: str
    detail: str

    code = "model-foreign"
    sentence = "The model {model} is not used: {detail}."
    remedy = "Ask whoever made it for a new copy, or update Furrow if they have a newer one."


@dataclass(eq=False)
class ImportRefused(FurrowError):
    file: str
    detail: str
    advice: str

    code = "import-refused"
    sentence = "{file} cannot be taken as a model: {detail}."
    remedy = "What helps: {advice}."
