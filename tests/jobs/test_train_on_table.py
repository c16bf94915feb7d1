"""A model from a labelled table, by the same request as from a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery
from furrow.engine.contract.requests import ModelInfo, TrainModel
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
