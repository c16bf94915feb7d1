"""The engine in Python: one function a request, each with its help in the request's docstring.

>>> from furrow.engine import create_demo, crop_map_from_labels
>>> project = create_demo("my-demo")
>>> crop_map = crop_map_from_labels(project.folder)

A function does its work in this process. All raise FurrowError with a stable code for everything
that a user can mend, and Cancelled where the reporter said so. Relative paths are taken from the
current folder.
"""

from __future__ import annotations

import os
from typing import TypeVar

from furrow.engine import jobs
from furrow.engine.contract import (
    Reporter,
    model_results,
    requests,
    results,
    table_results,
    weights_requests,
    weights_results,
)
from furrow.engine.contract.errors import UnexpectedError
from furrow.engine.contract.paths import absolute_paths

Path = str | os.PathLike[str]
R = TypeVar("R")


def create_demo(
    folder: Path,
    *,
    region: str = "temperate",
    year: int = 2021,
    seed: int = 0,
    size_px: int = 400,
    labelled_per_crop: int = 10,
    reporter: Reporter | None = None,
) -> results.ProjectCreated:
    """Make a demo project: a simulated season with parcels of six crops."""
    request = requests.CreateDemo(
        folder=os.fspath(folder),
        region=region,
        year=year,
        seed=seed,
        size_px=size_px,
        labelled_per_crop=labelled_per_crop,
    )
    return _run(request, results.ProjectCreated, reporter)


def create_project(
    folder: Path,
    *,
    imagery: Path = "",
    labels: Path = "",
    label_field: str = "crop",
    season_start: str | None = None,
    season_end: str | None = None,
    area: Path | None = None,
    legend: Path | None = None,
    cropland_mask: Path | None = None,
    time_step: str = "month",
    composite: str = "median",
    clouds: str = "normal",
    cloud_buffer_m: float = 0.0,
    orbits: str = "joined",
    name: str | None = None,
    replace: bool = False,
    reporter: Reporter | None = None,
) -> results.ProjectCreated:
    """Make a mapping project from your own imagery and labelled parcels."""
    request = requests.CreateProject(
        folder=os.fspath(folder),
        imagery=os.fspath(imagery),
        labels=os.fspath(labels),
        label_field=label_field,
        season_start=season_start,
        season_end=season_end,
        area=_optional(area),
        legend=_optional(legend),
        cropland_mask=_optional(cropland_mask),
        time_step=time_step,
        composite=composite,
        clouds=clouds,
        cloud_buffer_m=cloud_buffer_m,
        orbits=orbits,
        name=name,
        replace=replace,
    )
    return _run(request, results.ProjectCreated, reporter)


def search_imagery(
    area: Path,
    season_start: str,
    season_end: str,
    *,
    source: str = "planetary-computer",
    sensors: str = "s2,s1",
    max_cloud: int = 80,
    orbits: str = "joined",
    s1_convention: str = "gamma0-rtc",
    time_step: str = "month",
    clouds: str = "normal",
    connections: int = 8,
    endpoint: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    folder: Path | None = None,
    reporter: Reporter | None = None,
) -> results.ImageryFound:
    """Say what a download would give: dates, cloud over the area, gaps, bytes and time."""
    request = requests.SearchImagery(
        area=os.fspath(area),
        season_start=season_start,
        season_end=season_end,
        source=source,
        sensors=sensors,
        max_cloud=max_cloud,
        orbits=orbits,
        s1_convention=s1_convention,
        time_step=time_step,
        clouds=clouds,
        connections=connections,
        endpoint=endpoint,
        client_id=client_id,
        client_secret=client_secret,
        folder=_optional(folder),
    )
    return _run(request, results.ImageryFound, reporter)


def fetch_imagery(
    folder: Path,
    area: Path | None = None,
    season_start: str | None = None,
    season_end: str | None = None,
    *,
    source: str = "planetary-computer",
    sensors: str = "s2,s1",
    max_cloud: int = 80,
    orbits: str = "joined",
    s1_convention: str = "gamma0-rtc",
    time_step: str = "month",
    clouds: str = "normal",
    connections: int = 8,
    endpoint: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    reporter: Reporter | None = None,
) -> results.ImageryFetched:
    """Download a season over an area; without an area, go on with what the folder began."""
    request = requests.FetchImagery(
        folder=os.fspath(folder),
        area=_optional(area),
        season_start=season_start,
        season_end=season_end,
        source=source,
        sensors=sensors,
        max_cloud=max_cloud,
        orbits=orbits,
        s1_convention=s1_convention,
        time_step=time_step,
        clouds=clouds,
        connections=connections,
        endpoint=endpoint,
        client_id=client_id,
        client_secret=client_secret,
    )
    return _run(request, results.ImageryFetched, reporter)


def show_imagery(folder: Path, *, reporter: Reporter | None = None) -> results.ImageryFound:
    """Say what imagery a folder, or a project's source, holds."""
    request = requests.ShowImagery(folder=os.fspath(folder))
    return _run(request, results.ImageryFound, reporter)


def prepare_imagery(project: Path, *, reporter: Reporter | None = None) -> results.ImageryPrepared:
    """Read the season's imagery, mask clouds and make one composite a sensor and month."""
    request = requests.PrepareImagery(project=os.fspath(project))
    return _run(request, results.ImageryPrepared, reporter)


def train_model(
    project: Path = "",
    *,
    recipe: str = "random-forest",
    strategy: str | None = None,
    table: Path | None = None,
    sidecar: Path | None = None,
    out: Path | None = None,
    reporter: Reporter | None = None,
) -> results.ModelTrained:
    """Learn from a project's parcels or a labelled table, and measure on what was held out."""
    request = requests.TrainModel(
        project=os.fspath(project),
        recipe=recipe,
        strategy=strategy,
        table=_optional(table),
        sidecar=_optional(sidecar),
        out=_optional(out),
    )
    return _run(request, results.ModelTrained, reporter)


def list_recipes(*, reporter: Reporter | None = None) -> model_results.RecipesListed:
    """List the recipes: what each is for, what it needs, and whether it can be used here."""
    return _run(requests.ListRecipes(), model_results.RecipesListed, reporter)


def adapt_model(
    project: Path,
    model: Path,
    *,
    as_is: bool = False,
    keep: str = "best",
    reporter: Reporter | None = None,
) -> model_results.ModelAdapted:
    """Use a model of another season or place in a project: as it is, adapted, or neither."""
    request = requests.AdaptModel(
        project=os.fspath(project), model=os.fspath(model), as_is=as_is, keep=keep
    )
    return _run(request, model_results.ModelAdapted, reporter)


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
        out=_optional(out),
        project=_optional(project),
    )
    return _run(request, model_results.ModelImported, reporter)


def model_info(
    folder: Path, *, model: str | None = None, reporter: Reporter | None = None
) -> model_results.ModelTold:
    """Tell what a model is: recipe, legend, inputs, training data, figures, licences, hashes."""
    request = requests.ModelInfo(folder=os.fspath(folder), model=model)
    return _run(request, model_results.ModelTold, reporter)


def evaluate_table(
    table: Path,
    *,
    sidecar: Path = "",
    recipe: str = "few-labels,random-forest",
    labels_per_class: str = "3,5,10,20,50",
    draws: int = 20,
    seed: int = 0,
    group: str = "",
    within: str = "",
    where: str = "",
    test_where: str = "",
    test_table: Path | None = None,
    test_sidecar: Path | None = None,
    classes: str = "",
    codes: bool = False,
    out: Path | None = None,
    reporter: Reporter | None = None,
) -> table_results.TableEvaluated:
    """Measure recipes on a table of labelled series: with few labels, or between regions."""
    request = requests.EvaluateTable(
        table=os.fspath(table),
        sidecar=os.fspath(sidecar),
        recipe=recipe,
        labels_per_class=labels_per_class,
        draws=draws,
        seed=seed,
        group=group,
        within=within,
        where=where,
        test_where=test_where,
        test_table=_optional(test_table),
        test_sidecar=_optional(test_sidecar),
        classes=classes,
        codes=codes,
        out=_optional(out),
    )
    return _run(request, table_results.TableEvaluated, reporter)


def map_crops(
    project: Path, *, model: str | None = None, reporter: Reporter | None = None
) -> results.MapMade:
    """Map the whole area with a trained model, and write parcels and report beside the map."""
    request = requests.MapCrops(project=os.fspath(project), model=model)
    return _run(request, results.MapMade, reporter)


def assess_map(
    project: Path,
    *,
    map: str | None = None,
    reference: Path | None = None,
    label_field: str = "crop",
    reporter: Reporter | None = None,
) -> results.MapAssessed:
    """Score a finished map against parcels that its training never saw."""
    request = requests.AssessMap(
        project=os.fspath(project),
        map=map,
        reference=_optional(reference),
        label_field=label_field,
    )
    return _run(request, results.MapAssessed, reporter)


def crop_map_from_labels(
    project: Path,
    *,
    recipe: str = "random-forest",
    strategy: str | None = None,
    reporter: Reporter | None = None,
) -> results.MapMade:
    """The whole job: imagery, training, map and report. Finished steps are not done again."""
    request = requests.CropMapFromLabels(
        project=os.fspath(project), recipe=recipe, strategy=strategy
    )
    return _run(request, results.MapMade, reporter)


def project_status(project: Path, *, reporter: Reporter | None = None) -> results.StatusTold:
    """Say what a project holds, what is stale or missing, and what to do next."""
    request = requests.ProjectStatus(project=os.fspath(project))
    return _run(request, results.StatusTold, reporter)


def run_doctor(*, reporter: Reporter | None = None) -> results.DoctorReport:
    """Check the engine's environment: packages, GDAL, disk, memory, GPU."""
    return _run(requests.RunDoctor(), results.DoctorReport, reporter)


def list_weights(
    *, folder: Path | None = None, reporter: Reporter | None = None
) -> weights_results.WeightsListed:
    """Say which pretrained networks there are, under which licence, and which are here."""
    request = weights_requests.ListWeights(folder=_optional(folder))
    return _run(request, weights_results.WeightsListed, reporter)


def fetch_weights(
    backbones: str,
    *,
    accept_licence: bool = False,
    folder: Path | None = None,
    reporter: Reporter | None = None,
) -> weights_results.WeightsFetched:
    """Download published weights from their official place, checked before they are used."""
    request = weights_requests.FetchWeights(
        backbones=backbones, accept_licence=accept_licence, folder=_optional(folder)
    )
    return _run(request, weights_results.WeightsFetched, reporter)


def _run(request: requests.Request, kind: type[R], reporter: Reporter | None) -> R:
    result = jobs.run(absolute_paths(request), reporter)
    if not isinstance(result, kind):
        detail = f"{request.method} gave {type(result).__name__}, not {kind.__name__}"
        raise UnexpectedError(detail=detail)
    return result


def _optional(path: Path | None) -> str | None:
    return None if path is None else os.fspath(path)
