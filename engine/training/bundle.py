"""A model bundle: models/NAME-1 with its weights and model.json, the model card."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message, with_messages
from furrow.engine.contract.recipe import Recipe
from furrow.engine.project.artefacts import find_folder, hash_file, read_json, readable
from furrow.engine.training.interface import Model, learner_of

CARD_FILE = "model.json"


@dataclass(frozen=True)
class Bundle:
    """An open model bundle."""

    folder: Path
    recipe: Recipe
    legend: Legend
    card: Mapping[str, Any]
    inputs_sha256: str
    """Of the stack, labels and recipe that it was trained on."""
    assessment: Assessment | None

    @property
    def name(self) -> str:
        return self.folder.name

    def load(self) -> Model:
        """Raises ArtefactDamaged where a file differs from what was written."""
        for name, stated in self.card["files"].items():
            file = self.folder / name
            if not file.is_file() or hash_file(file) != stated:
                raise ArtefactDamaged(str(file), Message("it is not the file that training wrote"))
        return learner_of(self.recipe).load(self.folder, self.card["learner"])


def write_bundle(
    folder: Path,
    model: Model,
    recipe: Recipe,
    legend: Legend,
    inputs: Mapping[str, Any],
    inputs_sha256: str,
    assessment: Assessment | None,
    facts: Mapping[str, Any],
) -> None:
    """Fill a new folder with a model's files and its card. The card comes last."""
    learner_card = model.save(folder)
    files = {file.name: hash_file(file) for file in sorted(folder.iterdir())}
    card = {
        "schema": 1,
        "recipe": to_json(recipe),
        "legend": to_json(legend),
        "learner": learner_card,
        "files": files,
        "inputs": dict(inputs),
        "inputs_sha256": inputs_sha256,
        "assessment": to_json(assessment),
        **facts,
    }
    (folder / CARD_FILE).write_text(
        json.dumps(with_messages(card), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def open_bundle(folder: Path) -> Bundle:
    """Raises ArtefactDamaged."""
    card = read_json(folder / CARD_FILE)
    try:
        stated = card["assessment"]
        return Bundle(
            folder=folder,
            recipe=from_json(Recipe, card["recipe"]),
            legend=from_json(Legend, card["legend"]),
            card=card,
            inputs_sha256=card["inputs_sha256"],
            assessment=None if stated is None else from_json(Assessment, stated),
        )
    except (KeyError, BadRequest) as problem:
        raise ArtefactDamaged(str(folder / CARD_FILE), str(problem)) from problem


def find_bundle(models: Path, name: str | None) -> Bundle:
    """The bundle of this name, or the newest.

    Raises:
        StepMissing, ArtefactDamaged
    """
    return open_bundle(find_folder(models, CARD_FILE, name, "model"))


def newest_with_inputs(models: Path, inputs_sha256: str) -> Bundle | None:
    """The newest whole bundle that was trained on just these inputs."""
    bundles = readable(models, CARD_FILE, open_bundle)
    return next((bundle for bundle in bundles if bundle.inputs_sha256 == inputs_sha256), None)
