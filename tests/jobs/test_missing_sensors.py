"""Imagery without the only sensor that a recipe reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.contract.errors import SensorsMissing
from furrow.engine.contract.requests import PrepareImagery, TrainModel
from furrow.engine.jobs import run
from tests.support import tiny


def test_a_recipe_whose_only_sensor_is_not_there_is_refused_with_those_that_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.training.readiness.require_torch", lambda name: None)
    inputs = tiny.write_inputs(tmp_path / "inputs", months=range(4, 7))
    for radar in inputs.imagery.glob("s1_*"):
        radar.unlink()
    season = {"season_start": "2021-04-01", "season_end": "2021-06-30"}
    optical = tiny.make_project(tmp_path / "optical", inputs, **season)
    run(PrepareImagery(str(optical)))
    for recipe in ("cnn1d-sar", "recurrent-unet"):
        with pytest.raises(SensorsMissing, match="Sentinel-1.*Sentinel-2 alone") as refused:
            run(TrainModel(str(optical), recipe=recipe))
        assert "few-labels" in refused.value.next_step
    assert not list((optical / "models").glob("*/model.json"))
