"""Request model_info: a model's card, for a person and for a program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from furrow.engine.contract import Reporter
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.message import Message
from furrow.engine.contract.model_results import ModelTold
from furrow.engine.contract.paths import PROJECT_FILE
from furrow.engine.contract.requests import ModelInfo
from furrow.engine.contract.results import ModelCompared
from furrow.engine.project import open_project
from furrow.engine.training.bundle import CARD_FILE, Bundle, find_bundle, open_bundle
from furrow.engine.training.fit import bands_taken


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
        strategy=recipe.strategy,
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
    )
