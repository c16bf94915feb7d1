"""The study of radar channels: page, table, what is missing and why; resumed; refused in words."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import BadRequest, PlacesDiffer
from furrow.engine.contract.transfer_requests import StudyChannels
from furrow.engine.jobs import run
from furrow.engine.studies.leads import is_sure
from furrow.engine.studies.transfer_points import paired
from furrow.tests.studies.two_places import write_table

HAS_TORCH = find_spec("torch") is not None


@pytest.fixture
def request_(tmp_path: Path) -> StudyChannels:
    places: dict[str, Any] = write_table(tmp_path)
    return StudyChannels(out=str(tmp_path / "study"), draws=2, workers=1, **places)


@pytest.mark.skipif(HAS_TORCH, reason="torch is installed: nothing is missing")
def test_channels_end_in_a_page_and_say_what_deep_learning_would_have_added(
    request_: StudyChannels,
) -> None:
    request = replace(request_, settings="trees=20", recipe="logistic-regression,cnn1d-sar")
    with pytest.raises(BadRequest, match="none of the recipes has a setting “trees”"):
        run(request, Reporter())
    study = run(replace(request, settings=""), Reporter())
    page = Path(study.page).read_text("utf-8")
    assert "furrow study channels" in page and "furrow transfer" in page and "<svg" in page
    rows = list(csv.DictReader(Path(study.table).read_text("utf-8").splitlines()))
    networks = [row for row in rows if row["Recipe"] == "cnn1d-sar"]
    assert {row["Strategy"] for row in networks} == {"as it is", "RI", "FT", "FT_E"}
    assert all(row["Mean IoU"] == "–" for row in networks)
    assert any("PyTorch" in text for text in study.warnings)
    assert any("Set up the engine anew" in text for text in study.warnings)
    assert any("VV+VH rather than VH changes the mean IoU" in text for text in study.findings)
    figures = json.loads(Path(study.figures).read_text("utf-8"))
    iou = {
        (one["channels"], one["arm"], one["view"]): one["iou"]["value"] for one in figures["scores"]
    }
    assert iou["VV+VH", "scratch", "here"] > iou["VH", "scratch", "here"]
    again = run(replace(request, settings=""), Reporter())
    assert again.reused == 4 and again.findings == study.findings


def test_a_place_without_radar_is_refused(shared: Path, tmp_path: Path) -> None:
    table = str(shared / "data" / "tables" / "us_ar_ca_2021_s2_10day_cdl.parquet")
    sidecar = Path(__file__).resolve().parents[2] / "benchmarks" / "sidecars" / "us_ar_ca.json"
    request = StudyChannels(
        table,
        table,
        str(tmp_path / "s"),
        sidecar=str(sidecar),
        source_where="state=arkansas",
        target_where="state=california",
    )
    with pytest.raises(PlacesDiffer, match="the source has no VH, VV"):
        run(request, Reporter())


def test_one_region_is_refused(request_: StudyChannels) -> None:
    with pytest.raises(PlacesDiffer, match="two regions are needed"):
        run(replace(request_, target_where=request_.source_where), Reporter())
    with pytest.raises(BadRequest, match="none of these recipes can learn"):
        run(replace(request_, recipe="recurrent-unet"), Reporter())


def test_a_lead_is_paired_by_draw() -> None:
    """The draws differ by far more than the two do within each."""
    lead = paired({0: 0.30, 1: 0.60, 2: 0.90}, {0: 0.25, 1: 0.56, 2: 0.84})
    assert lead is not None and is_sure(lead) and lead.low > 0.02
    assert paired({0: 0.3}, {0: 0.2}) is None
