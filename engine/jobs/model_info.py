"""Request model_info: a model's card, for a person and for a program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.message import Message
from furrow.engine.contract.model_results import ModelTold, TrainingTable
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.requests import ModelInfo
from furrow.engine.contract.results import ModelCompared
from furrow.engine.project import open_project
from furrow.engine.training.bundle import CARD_FILE, Bundle, find_bundle, open_bundle
from furrow.engine.training.fit import bands_taken
from furrow.engine.training.recipes import read_recipe, recipe_names


def run(request: ModelInfo, reporter: Reporter) -> ModelTold:
    bundle = _find(Path(request.folder), request.model)
    bundle.check_files()
    try:
        return _told(bundle)
    except (KeyError, TypeError, ValueError, AttributeError, BadRequest) as problem:
        detail = Message("its card lacks {field}", field=str(problem))
        raise ArtefactDamaged(str(bundle.folder / CARD_FILE), detail) from problem


def _find(folder: Path, model: str | None) -> Bundle:
    if (folder / PROJECT_FILE).is_file():
        return find_bundle(open_project(str(folder)).paths.models, model)
    if model is not None:
        raise BadRequest(
            "model", Message("it belongs to a project, and {folder} is none", folder=str(folder))
        )
    return open_bundle(folder)


def _told(bundle: Bundle) -> ModelTold:
    card, recipe = bundle.card, bundle.recipe
    compared = card.get("compared")
    season: dict[str, Any] = card.get("season") or {}
    stack: dict[str, Any] = card.get("stack") or {}
    return ModelTold(
        folder=str(bundle.folder),
        model=bundle.name,
        made=str(card["made"]),
        recipe=recipe.name,
        recipe_title=recipe.title,
        learner=recipe.learner,
        backbone=recipe.backbone,
        settings=_settings(recipe),
        strategy=_strategy(card, recipe.strategy),
        unit=recipe.unit,
        classes=tuple(item.name for item in bundle.legend.classes),
        season=" … ".join(str(season[end]) for end in ("start", "end") if end in season),
        time_step=str(stack.get("time_step", "")),
        steps=int(stack.get("steps", 0)),
        bands=bands_taken(card),
        parcels={str(name): int(number) for name, number in card["parcels"].items()},
        pixels={str(name): int(number) for name, number in card["pixels"].items()},
        accuracy=None if bundle.assessment is None else bundle.assessment.summary(),
        compared=None if compared is None else from_json(ModelCompared, compared),
        licences=tuple(str(text) for text in card.get("licences", ())),
        seeds={name: int(seed) for name, seed in card.get("seeds", {}).items()}
        or {"training": recipe.seed},
        versions={str(name): str(version) for name, version in card["versions"].items()},
        files=bundle.files,
        warnings=tuple(card["notes"]),
        simulated=bool(card["simulated"]),
        training_tables=tuple(
            from_json(TrainingTable, one) for one in card.get("training_tables", ())
        ),
    )


def _settings(recipe: Recipe) -> dict[str, str]:
    """Options that are others than those of the named recipe."""
    if recipe.name not in recipe_names():
        return {}
    own = read_recipe(recipe.name)
    if own.learner != recipe.learner:
        return {}  # the twin of the random forest for tables has other options altogether
    backbone = {} if recipe.backbone == own.backbone else {"backbone": recipe.backbone}
    return backbone | {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in recipe.options.items()
        if value != own.options.get(name)
    }


def _strategy(card: Mapping[str, Any], asked: str) -> str:
    """By which the network learned, as its learner noted it down; else what the recipe says.

    Earlier versions of Furrow wrote down what was asked for even where it could not be done.
    """
    learner: dict[str, Any] = card["learner"]
    network: dict[str, Any] = learner.get("model", learner)
    return str(network.get("training", {}).get("strategy") or network.get("strategy") or asked)
