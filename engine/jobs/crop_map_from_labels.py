"""Request crop_map_from_labels: the whole job. Steps that are done are not done again."""

from __future__ import annotations

from pathlib import Path

from furrow.engine.contract import Reporter
from furrow.engine.contract.requests import CropMapFromLabels
from furrow.engine.contract.results import MapMade
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.jobs.map_crops import make_map
from furrow.engine.jobs.prepare_imagery import prepare
from furrow.engine.jobs.train_model import train
from furrow.engine.mapping.cropland import chosen_cropland
from furrow.engine.mapping.fields import asked_fields
from furrow.engine.mapping.fields_model import check_fields
from furrow.engine.mapping.judge import check_coverage
from furrow.engine.project import open_project
from furrow.engine.training.bundle import open_bundle
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.recipes import asked_recipe


def run(request: CropMapFromLabels, reporter: Reporter) -> MapMade:
    check_coverage(request.coverage)
    recipe = asked_recipe(
        request.recipe, request.strategy, unit=request.unit, settings=request.settings
    )
    project = open_project(request.project)
    fields = asked_fields(request.fields, request.outside_fields, project.document.grid)
    check_fields(recipe, fields)
    check_ready(recipe)  # before the imagery, which takes long
    with project.exclusive(), gdal_environment():
        cropland = chosen_cropland(
            project,
            request.cropland,
            request.cropland_values,
            request.gate,
            look_through=reporter.part(0.0, 0.02),
        )
        imagery = prepare(project, reporter.part(0.02, 0.45))
        for warning in imagery.warnings:
            reporter.warn(warning)
        trained = train(project, recipe, reporter.part(0.45, 0.85))
        bundle = open_bundle(Path(trained.folder))
        part = reporter.part(0.85, 1.0)
        return make_map(project, bundle, cropland, part, request.coverage, fields)
