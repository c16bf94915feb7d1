"""Request import_model: an ONNX file from elsewhere becomes a model that maps."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.model_results import ModelAdapted, ModelImported
from furrow.engine.contract.requests import AdaptModel, ImportModel
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.jobs import adapt_model
from furrow.engine.jobs.model_facts import versions
from furrow.engine.project.artefacts import hash_file, hash_of, utc_now
from furrow.engine.project.writing import new_folder, writing_to
from furrow.engine.training.bundle import write_bundle
from furrow.engine.training.imported_contract import UNKNOWN, ImportedContract, read_contract
from furrow.engine.training.importing import imported_model
from furrow.engine.training.series_learners.imported import ImportedModel
from furrow.engine.training.stack_series import StackSeriesModel, StackTime

TEMPORARY = "imported"


def run(request: ImportModel, reporter: Reporter) -> ModelImported:
    if (request.out is None) == (request.project is None):
        detail = Message("name a folder for the model, or a project; one of the two")
        raise BadRequest("out", detail)
    contract = read_contract(Path(request.contract))
    legend = Legend.from_names(contract.classes)
    reporter.step(0.1, "Trying the model on random series")
    model = imported_model(Path(request.onnx), contract, legend)
    notes: tuple[str, ...] = (
        Message(
            "The model comes from elsewhere: what it learned from and how good it is is not known "
            "to Furrow. Judge its maps with reference parcels (“furrow assess”)."
        ),
    )
    if request.out is not None:
        folder = Path(request.out)
        _check_empty(folder)
        _write(folder, model, contract, legend, Path(request.onnx), notes)
    else:
        taken = _into_project(request, model, contract, legend, notes, reporter)
        folder = Path(taken.folder)
        notes += tuple(told for told in taken.warnings if told != taken.detail)
    reporter.step(1.0, "Model ready")
    return ModelImported(
        folder=str(folder),
        model=folder.name,
        classes=contract.classes,
        bands=contract.bands,
        steps=contract.steps,
        time_step=contract.time_step,
        warnings=notes,
    )


def _into_project(
    request: ImportModel,
    model: ImportedModel,
    contract: ImportedContract,
    legend: Legend,
    notes: tuple[str, ...],
    reporter: Reporter,
) -> ModelAdapted:
    """By way of a bundle of its own, which is then fitted to the project's season."""
    with tempfile.TemporaryDirectory(prefix="furrow-import-") as place:
        bundle = Path(place) / TEMPORARY
        _write(bundle, model, contract, legend, Path(request.onnx), notes)
        asked = AdaptModel(str(request.project), str(bundle), as_is=True)
        return adapt_model.run(asked, reporter.part(0.5, 1.0))


def _write(
    folder: Path,
    model: ImportedModel,
    contract: ImportedContract,
    legend: Legend,
    onnx: Path,
    notes: tuple[str, ...],
) -> None:
    recipe = Recipe(
        name=contract.name,
        title=contract.title or contract.name,
        sensors=tuple(dict.fromkeys(sensor_of_series(one.sensor) for one in contract.inputs)),
        unit="pixel",
        features=("series",),
        learner="imported",
    )
    conventions = contract.conventions
    convention = conventions[0] if len(conventions) == 1 else UNKNOWN
    time = StackTime(contract.days, contract.time_step, convention)
    whole = StackSeriesModel(model, contract.bands, time)
    inputs = {"onnx_sha256": hash_file(onnx)}
    named = f"{contract.attribution} ({contract.licence})".strip()
    facts: dict[str, Any] = {
        "name": folder.name,
        "made": utc_now(),
        "simulated": False,
        "season": None,
        "stack": {
            "bands": contract.bands,
            "steps": contract.steps,
            "time_step": contract.time_step,
            "conventions": list(conventions),
            "days": list(contract.days),
        },
        "split": None,
        "held_out": [],
        "compared": None,
        "licences": [named] if contract.licence or contract.attribution else [],
        "seeds": {},
        "parcels": {},
        "pixels": {},
        "notes": list(notes),
        "versions": versions(),
    }
    with writing_to(folder.parent, 64 * 2**20), new_folder(folder) as beside:
        write_bundle(
            beside, _PicksBands(whole), recipe, legend, inputs, hash_of(inputs), None, facts
        )


class _PicksBands:
    """Of interface.Model, only what writing takes."""

    def __init__(self, model: StackSeriesModel) -> None:
        self._model = model

    def save(self, folder: Path) -> dict[str, Any]:
        return {**self._model.save(folder), "picks_bands": True}


def _check_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        detail = Message("{folder} holds files already", folder=str(folder))
        raise BadRequest("out", detail)
    if folder.is_dir():
        folder.rmdir()
