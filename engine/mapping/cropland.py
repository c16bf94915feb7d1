"""What tells cropland from other land on a map: a user's mask, the project's own, or a model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, GateNotCropland
from furrow.engine.imagery.stack import StackDescription
from furrow.engine.mapping.cropland_mask import (
    open_mask,
    parse_values,
    survey,
    warnings_of,
)
from furrow.engine.mapping.gates import Gate, MaskGate, ModelGate
from furrow.engine.mapping.map_folder import MapDocument
from furrow.engine.mapping.predict_map import map_windows
from furrow.engine.project import Project
from furrow.engine.project.artefacts import finished_folders, hash_file
from furrow.engine.training.bundle import CARD_FILE, Bundle, find_bundle
from furrow.engine.training.fit import check_fit, told_of_convention, told_of_lacking

MODEL = "model"


@dataclass(frozen=True)
class Cropland:
    """What was chosen; neither file nor model: every pixel is forced into a crop."""

    file: Path | None = None
    values: tuple[float, ...] = ()
    """Of the file that are cropland; none: 1 is."""
    model: Bundle | None = None
    is_projects: bool = False
    """True for the mask that furrow.json names."""

    @property
    def name(self) -> str | None:
        """For people: the file or the model."""
        if self.model is not None:
            return self.model.name
        return None if self.file is None else str(self.file)

    def inputs(self) -> dict[str, Any]:
        """What a map depends on. Raises FileMissing."""
        if self.model is not None:
            digest: str | None = hash_file(self.model.folder / CARD_FILE)
        else:
            digest = None if self.file is None else hash_file(self.file)
        # Maps without values stay what they are: their inputs have no such key.
        values = {"cropland_values": list(self.values)} if self.values else {}
        return {"cropland_mask_sha256": digest, **values}


@dataclass(frozen=True)
class OpenGate:
    """A gate that is open, and what map.json keeps of it."""

    gate: Gate
    facts: dict[str, Any]
    warnings: tuple[str, ...]


def chosen_cropland(
    project: Project,
    cropland: str | None,
    values: str | None,
    model: str | None,
    look_through: Reporter | None = None,
) -> Cropland:
    """What a request asks for; the project's own mask where it asks for nothing.

    Args:
        look_through: reads the whole mask now, where hours of imagery and training come before the
            map: a mask that cannot be used is refused before them.

    Raises:
        BadRequest, StepMissing, GateNotCropland, CroplandMaskUnusable, ArtefactDamaged,
        FileMissing
    """
    if cropland and model:
        raise BadRequest("gate", Message("give a mask of cropland or a model of it, not both"))
    if model:
        bundle = find_bundle(project.paths.models, model)
        if not bundle.legend.is_cropland:
            raise GateNotCropland(bundle.name)
        if values:
            raise BadRequest("cropland_values", Message("a model has no values to choose from"))
        return Cropland(model=bundle)
    file = Path(cropland) if cropland else project.cropland_mask
    wanted = parse_values(values)
    if file is None and wanted:
        detail = Message("they belong to a mask of cropland, and there is none")
        raise BadRequest("cropland_values", detail)
    if file is not None:
        grid = project.document.grid
        with open_mask(file, wanted, grid) as mask:
            if look_through is not None:
                survey(mask, file, list(map_windows(grid)), look_through)
    return Cropland(file, wanted, is_projects=not cropland)


def cropland_of_map(project: Project, document: MapDocument) -> Cropland:
    """What a finished map was gated with, to make it again.

    Raises:
        StepMissing, ArtefactDamaged, FileMissing
    """
    facts = document.cropland
    if facts is None or (facts.get("is_projects") and not facts.get("values")):
        return chosen_cropland(project, None, None, None)
    try:
        if facts["kind"] == MODEL:
            return chosen_cropland(project, None, None, facts["name"])
        values = tuple(float(value) for value in facts["values"])
        return Cropland(project.paths.resolved(facts["file"]), values)
    except (KeyError, TypeError, ValueError) as problem:
        raise ArtefactDamaged(document.name, str(problem)) from problem


def bundle_to_map(models: Path, name: str | None) -> Bundle:
    """The model of this name, else the newest of crops; of cropland only where there is no other.

    Raises:
        StepMissing, ArtefactDamaged
    """
    newest = find_bundle(models, name)
    if name is not None or not newest.legend.is_cropland:
        return newest
    for folder in reversed(finished_folders(models, CARD_FILE)):
        bundle = find_bundle(models, folder.name)
        if not bundle.legend.is_cropland:
            return bundle
    return newest


@contextmanager
def open_gate(
    cropland: Cropland, project: Project, stack: StackDescription, reporter: Reporter
) -> Iterator[OpenGate | None]:
    """Open what was chosen, checked against the map's grid; None where nothing was.

    Raises:
        CroplandMaskUnusable, ModelMismatch, FileMissing, BadRequest, ArtefactDamaged, Cancelled
    """
    digest = cropland.inputs()["cropland_mask_sha256"]
    if cropland.model is not None:
        check_fit(cropland.model, stack, may_pick=False, may_lack=True)
        facts = {"kind": MODEL, "name": cropland.model.name, "sha256": digest}
        warnings = (
            *told_of_lacking(cropland.model, stack),
            *told_of_convention(cropland.model, stack),
        )
        yield OpenGate(ModelGate(cropland.model.load()), facts, warnings)
    elif cropland.file is not None:
        file, values = cropland.file, cropland.values
        grid = project.document.grid
        with open_mask(file, values, grid) as mask:
            shares = survey(mask, file, list(map_windows(grid)), reporter)
            facts = {
                "kind": mask.kind,
                "file": project.paths.stored(file),
                "is_projects": cropland.is_projects,
                "sha256": digest,
                "values": list(values),
                "pixels": {
                    "cropland": shares.cropland,
                    "other_land": shares.other_land,
                    "unknown": shares.unknown,
                },
            }
            yield OpenGate(MaskGate(mask), facts, tuple(warnings_of(shares, file.name)))
    else:
        yield None
