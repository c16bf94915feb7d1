"""Tables of labelled series in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run

PEAKS = {"1": 7, "24": 3, "31": 5}
"""Codes of the Cropland Data Layer: maize, wheat, rapeseed; and their greenest months."""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    names = [f"B08_t{step:02d}" for step in range(12)]
    rows = [",".join(["id", "code", *names])]
    for number, code in enumerate([*(list(PEAKS) * 13), "9999"]):
        season = [
            f"{0.2 + 0.3 * (abs(step - PEAKS.get(code, 0)) < 2) + number % 5 / 1000:.4f}"
            for step in range(12)
        ]
        rows.append(",".join([str(number), code, *season]))
    (tmp_path / "series.csv").write_text("\n".join(rows))
    sidecar = {
        "title": "made up",
        "source": "this test",
        "licence": "none",
        "layout": "wide",
        "sample": ["id"],
        "label": "code",
        "crosswalk": "cdl",
        "series": [
            {
                "sensor": "s2",
                "columns": "{band}_t{step:02d}",
                "bands": {"B08": "B08"},
                "unit": "reflectance",
            }
        ],
        "dates": {"first": "2021-01-01", "time_step": "month", "first_number": 0},
    }
    (tmp_path / "series.json").write_text(json.dumps(sidecar))
    return tmp_path / "series.csv"


def test_the_level_of_the_classes_is_a_choice(provider, table, tmp_path):
    given = {"TABLE": str(table), "SIDECAR": str(table.with_suffix(".json"))}
    given |= {"RECIPES": "logistic-regression", "LABELS_PER_CLASS": "3", "DRAWS": 1}
    figures = tmp_path / "figures.json"
    run("evaluatetable", {**given, "LEVEL": "group", "FIGURES": str(figures)}, Listener())
    found = json.loads(figures.read_text(encoding="utf-8"))
    assert set(found["parts"][0]["classes"]) == {"cereals", "oilseeds"}
    assert found["unmapped"] == {"9999": 1}
    model = tmp_path / "model"
    asked = {"RECIPE": "logistic-regression", "OUT": str(model), "LEVEL": "cereals"}
    run("trainmodel", {"TABLE": str(table), **asked}, Listener())
    card = json.loads((model / "model.json").read_text(encoding="utf-8"))
    assert set(card["parcels"]) == {"maize", "other", "wheat"}
