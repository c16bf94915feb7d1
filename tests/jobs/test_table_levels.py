"""A table of codes: at which level they become classes, and which of them become none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract.errors import BadRequest, SidecarRefused
from furrow.engine.contract.requests import TrainModel
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import TableEvaluated
from furrow.engine.jobs import run

PEAKS = {"1": 7, "24": 3, "31": 5, "36": 9}
"""Codes of the Cropland Data Layer: maize, wheat, rapeseed, alfalfa; and their greenest months."""
ODD = {str(code): 1 for code in range(9991, 10001)}
"""Ten codes that no crop has."""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    rows = ["id,code," + ",".join(f"B04_t{t:02d},B08_t{t:02d}" for t in range(12))]
    codes = [*(list(PEAKS) * 14), *ODD]
    for number, code in enumerate(codes):
        green = [0.3 if abs(step - PEAKS.get(code, 0)) < 2 else 0.0 for step in range(12)]
        bands = [
            f"{0.1 - one / 5 + number % 7 / 1000:.4f},{0.2 + one + number % 5 / 1000:.4f}"
            for one in green
        ]
        rows.append(f"{number},{code}," + ",".join(bands))
    (tmp_path / "series.csv").write_text("\n".join(rows))
    describe(tmp_path, crosswalk="cdl")
    return tmp_path / "series.csv"


def describe(folder: Path, **more: Any) -> None:
    series = {
        "sensor": "s2",
        "columns": "{band}_t{step:02d}",
        "bands": {"B04": "B04", "B08": "B08"},
        "unit": "reflectance",
    }
    sidecar = {
        "title": "made up",
        "source": "this test",
        "licence": "none",
        "layout": "wide",
        "sample": ["id"],
        "label": "code",
        "series": [series],
        "dates": {"first": "2021-01-01", "time_step": "month", "first_number": 0},
        **more,
    }
    (folder / "series.json").write_text(json.dumps(sidecar))


def evaluated(table: Path, **more: Any) -> TableEvaluated:
    asked = {"recipe": "logistic-regression", "labels_per_class": "3", "draws": 2, **more}
    request = EvaluateTable(str(table), str(table.with_suffix(".json")), **asked)
    return run(request)  # type: ignore[no-any-return]


def test_a_model_tells_apart_what_the_level_says_and_its_card_has_every_lost_code(
    table: Path, tmp_path: Path
) -> None:
    request = TrainModel(
        recipe="logistic-regression", table=str(table), out=str(tmp_path / "m"), level="cereals"
    )
    trained = run(request)
    card = json.loads((tmp_path / "m" / "model.json").read_text(encoding="utf-8"))
    assert card["parcels"] == {"maize": 14, "other": 28, "wheat": 14}
    assert card["unmapped"] == trained.unmapped == ODD
    assert any(text.endswith("…") for text in trained.warnings), "the sentence itself stays short"


def test_an_evaluation_takes_the_level_of_the_request_else_of_the_description(
    table: Path, tmp_path: Path
) -> None:
    assert evaluated(table).parts[0].classes == {
        "alfalfa": 14, "maize": 14, "rapeseed": 14, "wheat": 14,
    }  # fmt: skip
    groups = {"cereals": 28, "fodder crops": 14, "oilseeds": 14}
    file = tmp_path / "figures.json"
    found = evaluated(table, level="group", out=str(file))
    assert found.parts[0].classes == groups
    assert found.unmapped == ODD
    assert json.loads(file.read_text(encoding="utf-8"))["unmapped"] == ODD
    describe(tmp_path, crosswalk="cdl", level="group")
    assert evaluated(table).parts[0].classes == groups
    assert set(evaluated(table, level="cereals").parts[0].classes) == {"maize", "other", "wheat"}


def test_codes_lost_in_the_table_that_is_tested_on_are_told_too(
    table: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    kept = [row for row in table.read_text().splitlines() if ",9991," not in row]
    other.write_text("\n".join(kept))
    found = evaluated(table, test_table=str(other))
    assert found.unmapped == ODD
    assert found.test_unmapped == {code: 1 for code in ODD if code != "9991"}


def test_a_level_that_is_none_or_fits_nothing_is_refused(table: Path, tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="species.* is no level"):
        evaluated(table, level="species")
    describe(tmp_path)
    with pytest.raises(BadRequest, match="gives no crosswalk"):
        evaluated(table, level="group")
    describe(tmp_path, level="group")
    with pytest.raises(SidecarRefused, match="needs a “crosswalk”"):
        evaluated(table)
    with pytest.raises(BadRequest, match="belongs to a table"):
        run(TrainModel(str(tmp_path), level="group"))
