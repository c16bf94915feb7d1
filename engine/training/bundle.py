"""A model bundle: models/NAME-1 with its weights and model.json, the model card."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    ModelForeign,
    ModelNewer,
    ModelNotFound,
)
from furrow.engine.contract.legend import NOT_CROPLAND, Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.recipe import Recipe
from furrow.engine.project.artefacts import find_folder, hash_file, readable
from furrow.engine.training.interface import Learner, Model, learner_of
from furrow.engine.training.model_card import SCHEMA, read_card, write_card
from furrow.engine.training.trust import TRUST_FILE, Trust, read_trust

CARD_FILE = "model.json"
_RECIPE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SMALL_BYTES, _LARGE_BYTES = 64 * 2**20, 384 * 2**20
_FOR_PEOPLE = (".md", ".txt", ".pdf")
"""A note laid beside a model harms nothing: no learner reads files of these kinds."""
_OF_DESKTOPS = ("Thumbs.db", "desktop.ini")


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
        """Nothing of a bundle is executed: weights are numbers, and its learner is Furrow's own.

        Raises:
            ArtefactDamaged: a file differs from what was written.
            ModelForeign: this Furrow has no such learner.
        """
        self.check_files()
        learner = self.learner
        try:
            model = learner.load(self.folder, self.card["learner"])
        except (AttributeError, IndexError, KeyError, OSError, TypeError, ValueError) as problem:
            detail = Message(
                "what its card says of the learner cannot be read ({problem})", problem=str(problem)
            )
            raise ArtefactDamaged(str(self.folder / CARD_FILE), detail) from problem
        known = {NOT_CROPLAND, *(item.value for item in self.legend.classes)}
        if not set(model.classes) <= known:
            detail = Message("its classes are not those of its legend")
            raise ArtefactDamaged(str(self.folder / CARD_FILE), detail)
        return model

    @property
    def learner(self) -> Learner:
        """Raises ModelForeign."""
        try:
            return learner_of(self.recipe)
        except LookupError as problem:
            detail = Message("this Furrow has no learner “{name}”", name=self.recipe.learner)
            raise ModelForeign(self.name, detail) from problem

    def trust(self) -> Trust | None:
        """None of a bundle that was made without it, or where nothing could be held out.

        Raises:
            ArtefactDamaged
        """
        return read_trust(self.folder, self.card)

    def check_files(self) -> None:
        """Raises ArtefactDamaged: a file differs from what was written, or was put there since."""
        for name, stated in self.files.items():
            file = self.folder / name
            if not file.is_file() or hash_file(file) != stated:
                raise ArtefactDamaged(str(file), Message("it is not the file that training wrote"))
        for file in sorted(self.folder.rglob("*")):
            name = file.relative_to(self.folder).as_posix()
            if file.is_file() and name not in {CARD_FILE, *self.files} and _may_be_read(file):
                # Weights without a hash could be anybody's.
                detail = Message("the model's card does not list it, so it cannot be checked")
                raise ArtefactDamaged(str(file), detail)

    @property
    def files(self) -> dict[str, str]:
        """Name below the folder -> SHA-256."""
        return {str(name): str(stated) for name, stated in self.card["files"].items()}


class Savable(Protocol):
    """Of interface.Model, what writing takes."""

    def save(self, folder: Path) -> dict[str, Any]: ...


def write_bundle(
    folder: Path,
    model: Savable,
    recipe: Recipe,
    legend: Legend,
    inputs: Mapping[str, Any],
    inputs_sha256: str,
    assessment: Assessment | None,
    facts: Mapping[str, Any],
    trust: Trust | None = None,
) -> None:
    """Fill a new folder with a model's files and its card. The card comes last.

    Args:
        trust: what its maps tell by how far they are to be trusted, where that is known.
    """
    learner_card = model.save(folder)
    if trust is None:
        (folder / TRUST_FILE).unlink(missing_ok=True)  # a copied model may have brought one along
    trusted = {} if trust is None else trust.save(folder)
    for file in folder.rglob("*"):
        if file.is_file():
            file.chmod(0o644)  # some libraries write for their user alone; bundles are shared
    files = {
        file.relative_to(folder).as_posix(): hash_file(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    card = {
        "schema": SCHEMA,
        "recipe": to_json(recipe),
        "legend": to_json(legend),
        "learner": learner_card,
        "files": files,
        "inputs": dict(inputs),
        "inputs_sha256": inputs_sha256,
        "assessment": to_json(assessment),
        **facts,
        **trusted,
        "notes": [
            *facts.get("notes", ()),
            *learner_card.get("model", learner_card).get("notes", ()),
        ],
    }
    write_card(folder / CARD_FILE, card)


def bundle_bytes(recipe: Recipe) -> int:
    """Free space to ask for before a bundle is written: a U-Net on ResNet-50 takes 260 MB."""
    return _LARGE_BYTES if recipe.learner == "segmentation" else _SMALL_BYTES


def open_bundle(folder: Path) -> Bundle:
    """Raises ModelNotFound, ModelNewer, ArtefactDamaged."""
    if not (folder / CARD_FILE).is_file():
        raise ModelNotFound(str(folder))
    card = read_card(folder / CARD_FILE)
    _check_names(folder, card["files"])
    stated = card["assessment"]
    try:
        recipe = from_json(Recipe, card["recipe"])
        _check_recipe_name(folder, recipe.name)
        return Bundle(
            folder=folder,
            recipe=recipe,
            legend=from_json(Legend, card["legend"]),
            card=card,
            inputs_sha256=card["inputs_sha256"],
            assessment=None if stated is None else from_json(Assessment, stated),
        )
    except (KeyError, BadRequest) as problem:
        raise ArtefactDamaged(str(folder / CARD_FILE), str(problem)) from problem


def _open_own(folder: Path) -> Bundle:
    """A bundle of a newer Furrow is none that this one would make again."""
    try:
        return open_bundle(folder)
    except ModelNewer as problem:
        raise ArtefactDamaged(str(folder), problem.what) from problem


def _may_be_read(file: Path) -> bool:
    """By a learner: not what a desktop or a person lays into any folder."""
    is_hidden = file.name.startswith(".") or file.name in _OF_DESKTOPS
    return not is_hidden and file.suffix.lower() not in _FOR_PEOPLE


def _check_recipe_name(folder: Path, name: str) -> None:
    """Folders are named after it: it must not lead out of the project."""
    if not _RECIPE_NAME.fullmatch(name):
        detail = Message("its recipe has no proper name: {name}", name=name)
        raise ArtefactDamaged(str(folder / CARD_FILE), detail)


def _check_names(folder: Path, files: Mapping[str, str]) -> None:
    """A card names files below its own folder, and nothing else on this computer."""
    root = folder.resolve()
    for name in files:
        parts = PurePosixPath(name).parts
        is_plain = bool(parts) and not ({"..", "/"} & {*parts} or "\\" in name or ":" in name)
        if not is_plain or not (root / name).resolve().is_relative_to(root):
            detail = Message("it names a file outside its folder: {name}", name=name)
            raise ArtefactDamaged(str(folder / CARD_FILE), detail)


def find_bundle(models: Path, name: str | None) -> Bundle:
    """The bundle of this name, or the newest.

    Raises:
        StepMissing, ArtefactDamaged
    """
    return open_bundle(find_folder(models, CARD_FILE, name, "model"))


def newest_with_inputs(models: Path, inputs_sha256: str) -> Bundle | None:
    """The newest whole bundle that was trained on just these inputs."""
    bundles = readable(models, CARD_FILE, _open_own)
    return next((bundle for bundle in bundles if bundle.inputs_sha256 == inputs_sha256), None)
