"""The leakage audit, of a table and of a project."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import BadRequest, GroupingUnknown, NothingToAudit
from furrow.engine.contract.requests import LeakageAudit
from furrow.engine.jobs import run

PIXELS, STEPS = 8, 6


def write_table(
    folder: Path, fields: int = 48, one_each: bool = False, spread_deg: float = 1.0
) -> Path:
    """Fields whose pixels are alike, but differ from field to field as much as the crops do."""
    generator = np.random.default_rng(0)
    crops = ["wheat", "maize", "barley"]
    rows = ["id,field,state,crop,lon,lat," + ",".join(f"B08_t{t:02d}" for t in range(STEPS))]
    for field in range(fields):
        crop = f"crop{field}" if one_each else crops[field % 3]
        series = generator.normal(0.3, 0.08, STEPS)
        series[0] += 0.0 if one_each else 0.05 * (field % 3)
        lon, lat = 4 + generator.random() * spread_deg, 50 + generator.random() * spread_deg
        for pixel in range(PIXELS):
            values = series + generator.normal(0, 0.002, STEPS)
            cells = ",".join(f"{max(value, 0.01):.4f}" for value in values)
            state = "east" if field % 2 else "west"
            place = f"{lon + pixel / 1e5 * spread_deg:.6f},{lat:.6f}"
            rows.append(f"{field * PIXELS + pixel},{field},{state},{crop},{place},{cells}")
    file = folder / "series.csv"
    file.write_text("\n".join(rows))
    sidecar = {
        "title": "made up",
        "source": "this test",
        "licence": "none",
        "layout": "wide",
        "sample": ["id"],
        "label": "crop",
        "groups": {"field": ["field"], "state": ["state"]},
        "series": [
            {
                "sensor": "s2",
                "columns": "{band}_t{step:02d}",
                "bands": {"B08": "B08"},
                "unit": "reflectance",
            }
        ],
        "dates": {"first": "2021-01-01", "time_step": "month", "first_number": 0},
        "longitude": "lon",
        "latitude": "lat",
    }
    (folder / "series.json").write_text(json.dumps(sidecar))
    return file


def audit(table: Path, **more: object) -> LeakageAudit:
    return LeakageAudit(recipe="logistic-regression", table=str(table), **more)


def test_pixels_of_a_field_flatter_and_every_split_stands_beside(tmp_path: Path) -> None:
    out = tmp_path / "audit.json"
    found = run(audit(write_table(tmp_path), out=str(out)))
    scores = {one.split: one for one in found.splits}
    assert list(scores) == ["pixel", "parcel", "block", "region"]
    for name in ("parcel", "block", "region"):
        one = scores[name]
        assert one.macro_f1.low <= one.macro_f1.value <= one.macro_f1.high
        assert one.samples == 48 * PIXELS and one.excess.low > 0, name
    assert scores["region"].folds == 2
    assert found.sentence.startswith("A random split by pixel would have claimed a macro-F1 of")
    assert f"{scores['block'].macro_f1.value:.2f}" in found.sentence
    assert found.block_m and found.block_reason
    assert json.loads(out.read_text())["sentence"] == found.sentence
    assert run(audit(tmp_path / "series.csv", out=str(out))) == found
    text = worded_result("leakage_audit", to_json(found))
    assert text.startswith(found.sentence) and "By region" in text and "too much +" in text


def test_more_samples_than_asked_for_are_drawn_by_whole_parcels(tmp_path: Path) -> None:
    found = run(audit(write_table(tmp_path), most_samples=150))
    assert found.samples == found.parcels * PIXELS <= 150
    assert any("were drawn" in warning for warning in found.warnings)


def test_one_parcel_a_class_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NothingToAudit, match="two parcels or more"):
        run(audit(write_table(tmp_path, fields=5, one_each=True)))


def test_labels_in_one_place_are_scored_by_parcel_and_the_rest_says_why_not(
    tmp_path: Path,
) -> None:
    found = run(audit(write_table(tmp_path, spread_deg=0.0)))
    scores = {one.split: one for one in found.splits}
    assert scores["block"].macro_f1 is None and "one place" in scores["block"].refused
    assert scores["parcel"].macro_f1 is not None
    assert found.clusters == "parcels" and found.block_m is None


def test_a_block_larger_than_the_area_is_refused_for_that_line_only(tmp_path: Path) -> None:
    found = run(audit(write_table(tmp_path), block_m=1e7))
    (block,) = (one for one in found.splits if one.split == "block")
    assert block.macro_f1 is None and "one block of 10,000 km" in block.refused


def test_what_is_asked_for_must_be_there(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    with pytest.raises(BadRequest, match="a project or a table"):
        run(LeakageAudit())
    with pytest.raises(GroupingUnknown, match="county"):
        run(audit(table, region="county"))
    with pytest.raises(BadRequest, match="hops"):
        run(audit(table, classes="wheat,hops"))


def test_a_project_is_audited_pixel_against_parcel_and_keeps_nothing_but_the_figures(
    finished_copy: Path,
) -> None:
    before = {str(file) for file in finished_copy.rglob("*")}
    found = run(LeakageAudit(str(finished_copy)))
    scores = {one.split: one for one in found.splits}
    assert scores["pixel"].macro_f1 is not None and scores["parcel"].macro_f1 is not None
    assert found.parcels == 6 and found.samples > 100
    assert "one region" in scores["region"].refused
    kept = finished_copy / "audit" / "audit.json"
    assert {str(file) for file in finished_copy.rglob("*")} - before == {
        str(kept.parent),
        str(kept),
    }
    document = json.loads(kept.read_text("utf-8"))
    assert document["sentence"] == found.sentence and document["inputs"]["labels_sha256"]
    assert str(finished_copy) not in kept.read_text("utf-8"), "a project can be moved and mailed"
