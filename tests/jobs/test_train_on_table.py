"""A model from a labelled table, by the same request as from a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    BadRequest,
    FileMissing,
    RecipeNeedsImagery,
    SensorsMissing,
)
from furrow.engine.contract.model_results import TrainingTable
from furrow.engine.contract.requests import ModelInfo, TrainModel
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.jobs import run

CROPS = {"Wheat": 3, "Maize": 7}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Forty series of two crops, greenest in different months; four rows a field."""
    rows = ["id,field,crop," + ",".join(f"B04_t{t:02d},B08_t{t:02d}" for t in range(12))]
    for number in range(40):
        crop = list(CROPS)[number // 4 % 2]
        bands = []
        for step in range(12):
            green = 0.3 if abs(step - CROPS[crop]) < 2 else 0.0
            bands += [f"{0.1 - green / 5 + number % 7 / 1000:.4f}", f"{0.2 + green:.4f}"]
        rows.append(f"{number},{number // 4},{crop}," + ",".join(bands))
    file = tmp_path / "series.csv"
    file.write_text("\n".join(rows))
    sidecar = {
        "title": "made up",
        "source": "this test",
        "licence": "none",
        "attribution": "its authors",
        "layout": "wide",
        "sample": ["id"],
        "label": "crop",
        "groups": {"field": ["field"]},
        "series": [
            {
                "sensor": "s2",
                "columns": "{band}_t{step:02d}",
                "bands": {"B04": "B04", "B08": "B08"},
                "unit": "reflectance",
            }
        ],
        "dates": {"first": "2021-01-01", "time_step": "month", "first_number": 0},
    }
    (tmp_path / "series.json").write_text(json.dumps(sidecar))
    return file


def test_a_table_gives_a_bundle_measured_by_whole_groups_beside_a_forest(
    table: Path, tmp_path: Path
) -> None:
    out = tmp_path / "model"
    trained = run(TrainModel(recipe="logistic-regression", table=str(table), out=str(out)))
    assert trained.accuracy.macro_f1.value == 1.0
    assert "field of the table" in trained.accuracy.method
    assert trained.compared.with_recipe == "random-forest"
    told = run(ModelInfo(str(out)))
    assert told.bands == {"s2": ("B04", "B08")}
    assert (told.steps, told.time_step) == (12, "month")
    assert told.parcels == {"Maize": 20, "Wheat": 20}
    assert told.training_tables == (
        TrainingTable("made up", "this test", "none", "its authors", ""),
    )
    text = worded_result("model_info", to_json(told))
    assert "made up; source: this test; licence: none; to be named: its authors" in text
    card = json.loads((out / "model.json").read_text())
    for fold in card["split"]["folds"]:  # a field of four rows is never torn apart
        fields = [int(uid) // 4 for uid in fold]
        assert all(fields.count(field) == 4 for field in fields)
    with pytest.raises(BadRequest, match="holds files"):
        run(TrainModel(table=str(table), out=str(out)))


def test_a_recipe_of_imagery_is_refused_for_a_table(table: Path, tmp_path: Path) -> None:
    from furrow.engine.contract import Recipe, Reporter
    from furrow.engine.jobs.train_on_table import train_on_table

    unet = Recipe("unet-scratch", "U-Net", ("s2",), "pixel", ("series",), "segmentation")
    request = TrainModel(table=str(table), out=str(tmp_path / "model"))
    with pytest.raises(RecipeNeedsImagery):
        train_on_table(request, unet, Reporter())
    assert not (tmp_path / "model").exists()


def test_a_recipe_whose_only_sensor_the_table_lacks_is_refused(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.training.readiness.require_torch", lambda name: None)
    with pytest.raises(SensorsMissing, match="Sentinel-1.*Sentinel-2 alone"):
        run(TrainModel(recipe="cnn1d-sar", table=str(table), out=str(tmp_path / "model")))
    assert not (tmp_path / "model").exists()
    with pytest.raises(SensorsMissing, match="Sentinel-1.*Sentinel-2 alone"):
        run(EvaluateTable(str(table), recipe="random-forest,cnn1d-sar"))


def test_the_description_beside_a_table_is_taken_where_none_is_named(
    table: Path, tmp_path: Path
) -> None:
    asked = {"recipe": "logistic-regression", "labels_per_class": "2", "draws": 1}
    beside = run(EvaluateTable(str(table), **asked))
    named = run(EvaluateTable(str(table), str(table.with_suffix(".json")), **asked))
    assert beside == named
    table.with_suffix(".json").unlink()
    with pytest.raises(FileMissing, match="series.json"):
        run(EvaluateTable(str(table), **asked))


def test_a_model_of_a_table_keeps_the_convention_of_its_sentinel_1(
    table: Path, tmp_path: Path
) -> None:
    file = table.with_suffix(".json")
    sidecar = json.loads(file.read_text())
    sidecar["series"][0] |= {
        "sensor": "s1",
        "bands": {"B04": "VH", "B08": "VV"},
        "unit": "linear power",
        "convention": "sigma0-ellipsoid",
    }
    file.write_text(json.dumps(sidecar))
    out = tmp_path / "model"
    run(TrainModel(recipe="random-forest", table=str(table), out=str(out)))
    card = json.loads((out / "model.json").read_text())
    assert card["stack"]["conventions"] == ["sigma0-ellipsoid"]
