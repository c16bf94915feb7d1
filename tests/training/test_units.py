"""Learners of pixels learn from parcels and superpixels, and map them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged, MappingUnitUnknown, UnitNotOffered
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs import run
from furrow.engine.jobs.train_model import training_parcels
from furrow.engine.labels.parcel_pixels import parcel_tiles
from furrow.engine.project import Project, open_project
from furrow.engine.training.interface import learner_of
from furrow.engine.training.recipes import asked_recipe
from furrow.engine.training.stack_series import SeriesExamples
from furrow.engine.training.units import UnitExamples
from furrow.tests.support.tiny import make_project, write_inputs

MAJORITY = 1 / 3
MONTHS, SEASON = range(3, 10), {"season_start": "2021-03-01", "season_end": "2021-09-30"}


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, gpd.GeoDataFrame]:
    folder = tmp_path_factory.mktemp("units")
    project = make_project(
        folder / "project", write_inputs(folder / "inputs", months=MONTHS), **SEASON
    )
    run(PrepareImagery(project=str(project)))
    opened = open_project(project)
    return opened, training_parcels(opened)


def examples_of(
    season: tuple[Project, gpd.GeoDataFrame], recipe: Recipe, every: int = 1
) -> UnitExamples:
    project, parcels = season
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        found = learner_of(recipe).prepare(stack, parcels.iloc[::every], recipe, Reporter())
    assert isinstance(found, UnitExamples)
    return found


def quick(name: str, unit: str) -> Recipe:
    recipe = asked_recipe(name, None, unit=unit)
    fewer = {"trees": 20, "estimators": 20, "rounds": 10}
    return replace(recipe, options={**recipe.options, **fewer})


@pytest.mark.parametrize("name", ["random-forest", "few-labels", "logistic-regression"])
@pytest.mark.parametrize("unit", ["parcel", "superpixel"])
def test_half_of_the_parcels_tell_the_other_half(season, name: str, unit: str) -> None:
    examples = examples_of(season, quick(name, unit))
    values = season[1]["value"].to_numpy()
    learn, hold = np.arange(36)[::2], np.arange(36)[1::2]
    model = examples.fit(learn, 0, Reporter())
    said = []
    for parcel in hold:
        found = examples.predict(model, int(parcel))
        assert len(found) == examples.pixels[parcel] > 0
        said.append(model.classes[found.mean(axis=0).argmax()])
    assert np.mean(said == values[hold]) > MAJORITY + 0.4


@pytest.mark.parametrize("unit", ["parcel", "superpixel"])
def test_units_of_labelled_parcels_are_never_learned_from_as_unlabelled(season, unit: str) -> None:
    examples = examples_of(season, quick("few-labels", unit)).examples
    assert isinstance(examples, SeriesExamples) and examples.unlabelled is None


def test_a_parcel_is_one_example_its_mean(season) -> None:
    project, parcels = season
    examples = examples_of(season, quick("random-forest", "parcel"))
    assert examples.examples.pixels.tolist() == [1] * 36
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        (tile,) = parcel_tiles(parcels, stack.grid)
        window = stack.read(tile.row, tile.column, tile.height, tile.width)
    own = next(one for one in tile.parcels if one.parcel == 7)
    series = window.sensors["s2"].values[:, :, own.rows, own.columns]
    found = examples.judged.means["s2"][:, :, examples.judged.of(7)][:, :, 0]
    np.testing.assert_allclose(found, np.nanmean(series, axis=2), rtol=1e-4)


def test_what_is_learned_from_holds_no_pixel_of_another_parcel(season) -> None:
    """Segments are cut at the parcels; those that a held-out parcel is judged by reach beyond it,
    but not into another labelled one."""
    project, parcels = season
    few = parcels.iloc[::2].reset_index(drop=True)  # every other one: the rest is unlabelled land
    recipe = quick("random-forest", "superpixel")
    # So large that they cannot but reach over several parcels.
    recipe = replace(recipe, options={**recipe.options, "segment_px": 900})
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        before = learner_of(recipe).prepare(stack, few, recipe, Reporter())
        (tile,) = parcel_tiles(few, stack.grid)
        place = np.zeros((tile.height, tile.width), np.int64)
        for own in tile.parcels:
            place[own.rows, own.columns] = own.parcel
        read = stack.read

        def altered(row: int, column: int, height: int, width: int):  # type: ignore[no-untyped-def]
            """Every other parcel brighter in bands that segments are not found by."""
            window = read(row, column, height, width)
            window.sensors["s2"].values[:, 1][:, place % 2 == 1] += 0.5
            return window

        stack.read = altered  # type: ignore[method-assign]
        after = learner_of(recipe).prepare(stack, few, recipe, Reporter())
    for one, other in zip(
        (before.examples.table.features, before.judged),
        (after.examples.table.features, after.judged),
        strict=True,
    ):
        for parcel in range(len(few)):
            values, again = (
                (
                    part[parcel]
                    if isinstance(part, tuple)
                    else part.means["s2"][:, :, part.of(parcel)]
                )
                for part in (one, other)
            )
            assert np.array_equal(values, again, equal_nan=True) is (parcel % 2 == 0)


def test_saved_and_loaded_a_model_of_segments_maps_the_same(season, tmp_path: Path) -> None:
    project, _ = season
    recipe = quick("logistic-regression", "superpixel")
    model = examples_of(season, recipe).fit(np.arange(36), 0, Reporter())
    card = model.save(tmp_path)
    loaded = learner_of(recipe).load(tmp_path, card)
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        window = stack.read(0, 0, 60, 60)
    one, other = model.predict_window(window), loaded.predict_window(window)
    np.testing.assert_allclose(one.probabilities, other.probabilities, atol=1e-5)
    assert np.array_equal(one.seen, other.seen) and one.seen.mean() > 0.9
    # Segments, not pixels: far fewer answers than pixels.
    assert len(np.unique(one.probabilities[0])) <= 60 * 60 // 25
    with pytest.raises(ArtefactDamaged):
        learner_of(recipe).load(tmp_path, {**card, "segments": {}})


def test_what_cannot_be_classified_is_said() -> None:
    with pytest.raises(MappingUnitUnknown, match="superpixel"):
        asked_recipe("random-forest", None, unit="farm")
    for name in ("unet-scratch", "recurrent-unet"):
        with pytest.raises(UnitNotOffered, match="surroundings"):
            asked_recipe(name, None, unit="parcel")
        assert asked_recipe(name, None, unit="pixel").unit == "pixel"
