"""Settings and strategies of networks by the doors that a user takes: train, adapt, show."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

torch = pytest.importorskip("torch")

from furrow.engine.contract.errors import BandsMissing  # noqa: E402
from furrow.engine.contract.requests import (  # noqa: E402
    AdaptModel,
    ModelInfo,
    PrepareImagery,
    TrainModel,
)
from furrow.engine.jobs import run  # noqa: E402
from furrow.tests.support import tiny  # noqa: E402
from furrow.tests.support.cards import change_card  # noqa: E402
from furrow.tests.support.years import Fields, write_fields  # noqa: E402

QUICK = {
    "cnn1d": "epochs=1,samples_per_epoch=16,precision=float32",
    "recurrent-unet": "epochs=1,samples_an_epoch=2,patch_px=32,composites=2,precision=float32",
    "unet-scratch": "epochs=2,samples_an_epoch=2,patch_px=32,precision=float32,time=peak",
}
SEASON = {"season_start": "2021-05-01", "season_end": "2021-07-31"}


def made(folder: Path, seed: int) -> Path:
    """A project with two labelled parcels of each of two crops, its imagery prepared."""
    inputs = tiny.write_inputs(folder / "inputs", seed, range(5, 8))
    parcels = tiny.parcel_table()
    parcels["crop"] = parcels["crop"].where(parcels.index.isin([0, 1, 21, 22]), None)
    parcels.to_file(inputs.parcels, layer="parcels", driver="GPKG")
    project = tiny.make_project(folder / "project", inputs, **SEASON)
    run(PrepareImagery(str(project)))
    return project


@pytest.fixture(scope="module")
def last_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("last"), 0)


@pytest.fixture(scope="module")
def this_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("now"), 1)


def learner_of(model: str) -> dict:
    card = json.loads((Path(model) / "model.json").read_text())["learner"]
    return card.get("model", card)


@pytest.mark.parametrize(
    ("recipe", "strategy", "stays", "learns"),
    [
        ("recurrent-unet", "finetune-encoder", "decoder.", "encoder."),
        ("cnn1d", "finetune-head", "stages.", "head."),
    ],
)
def test_a_model_is_adapted_by_the_strategy_that_is_asked_for(
    last_year: Path,
    this_year: Path,
    tmp_path: Path,
    recipe: str,
    strategy: str,
    stays: str,
    learns: str,
) -> None:
    before = run(TrainModel(str(last_year), recipe=recipe, settings=QUICK[recipe])).folder
    model = Path(shutil.copytree(before, tmp_path / Path(before).name))
    # The tiny season is simulated for one year only.
    season = {"start": "2020-05-01", "end": "2020-07-31", "time_step": "month"}
    change_card(model, lambda card: card.update(season=season))
    adapted = run(AdaptModel(str(this_year), str(model), keep="adapted", strategy=strategy))
    assert {arm.arm for arm in adapted.arms} == {"as-is", "adapted", "scratch"}
    told = run(ModelInfo(adapted.folder))
    assert told.strategy == strategy
    card = json.loads((Path(adapted.folder) / "model.json").read_text())
    assert card["recipe"]["strategy"] == strategy
    assert card["recipe"]["options"]["epochs"] == 1
    one, other = (
        load_file(next(Path(folder).glob("*.safetensors"))) for folder in (before, adapted.folder)
    )
    same = {name: np.array_equal(one[name], other[name]) for name in one}
    assert all(is_same for name, is_same in same.items() if name.startswith(stays))
    assert not all(is_same for name, is_same in same.items() if name.startswith(learns))


def test_a_network_over_patches_learns_as_long_and_of_what_it_is_told(last_year: Path) -> None:
    asked = TrainModel(str(last_year), recipe="unet-scratch", settings=QUICK["unet-scratch"])
    folder = run(asked).folder
    card = learner_of(folder)
    assert len(card["training"]["epochs"]) == 2
    assert card["inputs"]["peak_only"] and card["design"]["steps"] == 1
    assert card["patch_px"] == 32
    assert run(ModelInfo(folder)).settings["time"] == "peak"


def test_missing_bands_are_refused_where_that_is_set(tmp_path: Path, published: Path) -> None:
    table = write_fields(tmp_path, Fields(years=(2021,), places=False))
    asked = TrainModel(recipe="presto", **table, out=str(tmp_path / "model"))
    with pytest.raises(BandsMissing, match="B02") as refused:
        run(replace(asked, settings="missing_bands=refuse"))
    assert "missing_bands=mask (--settings)" in refused.value.next_step
    assert not (tmp_path / "model").exists()
    run(asked)  # as the recipe says: masked


def test_a_location_that_is_there_is_learned_with(tmp_path: Path, published: Path) -> None:
    table = write_fields(tmp_path, Fields(years=(2021,)))
    found = {}
    for settings in ("", "location=true"):
        out = tmp_path / f"model{len(found)}"
        run(TrainModel(recipe="galileo-nano", **table, out=str(out), settings=settings))
        assert learner_of(str(out))["with_location"] == bool(settings)
        found[settings] = (out / "head.onnx").read_bytes()
    assert found[""] != found["location=true"]
