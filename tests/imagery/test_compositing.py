"""Time steps, composites, clouds and orbits as a user chooses them, through the front door."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from furrow.engine import create_project, crop_map_from_labels, prepare_imagery
from furrow.engine.contract.errors import BadRequest


def made_project(flanders: Path, folder: Path, **chosen: Any) -> str:
    return create_project(
        str(folder),
        imagery=str(flanders),
        labels=str(flanders / "parcels.gpkg"),
        season_start="2019-04-01",
        season_end="2019-06-30",
        **chosen,
    ).folder


def prepared(flanders: Path, folder: Path, **chosen: Any) -> Path:
    return Path(prepare_imagery(made_project(flanders, folder, **chosen)).folder)


def composite(stack: Path, name: str) -> np.ndarray:
    with rasterio.open(stack / f"{name}.tif") as dataset:
        return np.asarray(dataset.read(), dtype=np.int16)


def clear_counts(stack: Path) -> int:
    return sum(int(composite(stack, file.stem)[-1].sum()) for file in stack.glob("s2_*.tif"))


def test_dekads_make_three_composites_a_month(flanders: Path, tmp_path: Path) -> None:
    stack = prepared(flanders, tmp_path / "dekads", time_step="dekad")
    names = sorted(file.stem for file in stack.glob("s2_*.tif"))
    assert names[:4] == ["s2_2019-04-01", "s2_2019-04-11", "s2_2019-04-21", "s2_2019-05-01"]
    assert len(names) == 9


def test_a_medoid_and_a_nearest_pixel_were_both_really_seen(flanders: Path, tmp_path: Path) -> None:
    dates = prepared(flanders, tmp_path / "days", time_step="1d")
    seen = np.stack([composite(dates, f.stem)[:-1] for f in sorted(dates.glob("s2_2019-04-*.tif"))])
    for method in ("medoid", "nearest"):
        stack = prepared(flanders, tmp_path / method, composite=method)
        picked = composite(stack, "s2_2019-04")[:-1]
        known = picked[0] != -32768
        assert known.any()
        assert (seen == picked).all(axis=1).any(axis=0)[known].all(), "all bands of one date"
    median = composite(prepared(flanders, tmp_path / "median"), "s2_2019-04")[:-1]
    assert not (seen == median).all(axis=1).any(axis=0)[known].all()


def test_stricter_clouds_and_wider_buffers_leave_less(flanders: Path, tmp_path: Path) -> None:
    left = [
        clear_counts(prepared(flanders, tmp_path / f"{clouds}-{buffer}", clouds=clouds,
                              cloud_buffer_m=buffer))
        for clouds, buffer in (("lenient", 0), ("normal", 0), ("strict", 0), ("strict", 100))
    ]  # fmt: skip
    assert left[0] >= left[1] >= left[2] > left[3] > 0
    assert left[0] > left[2]


def test_orbits_that_are_not_asked_for_are_left_out_and_told(
    flanders: Path, tmp_path: Path
) -> None:
    """The scene holds ascending orbits only."""
    project = made_project(flanders, tmp_path / "project", orbits="descending")
    made = prepare_imagery(project)
    assert set(made.observations) == {"s2"}
    assert any("only descending orbits" in warning for warning in made.warnings)


def test_a_map_of_dekads_is_made_and_its_report_names_each_month_once(
    flanders: Path, tmp_path: Path
) -> None:
    project = made_project(flanders, tmp_path / "project", time_step="dekad")
    made = crop_map_from_labels(project)
    assert Path(made.crop_map).is_file()
    report = json.loads((Path(made.crop_map).parent / "report.json").read_text())
    assert len(report["steps"] if "steps" in report else report["imagery"]["steps"]) == 9
    page = (Path(made.crop_map).parent / "report.html").read_text(encoding="utf-8")
    charts = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    named = [chart.count(">Apr<") for chart in charts if ">Apr<" in chart]
    assert named and set(named) == {1}


@pytest.mark.parametrize(
    "wrong",
    [
        {"time_step": "fortnight"},
        {"composite": "best"},
        {"clouds": "very"},
        {"orbits": "both"},
        {"cloud_buffer_m": -5.0},
    ],
)
def test_an_unknown_choice_is_refused_before_anything_is_made(
    flanders: Path, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    with pytest.raises(BadRequest):
        prepared(flanders, tmp_path / "project", **wrong)
    assert not (tmp_path / "project").exists()
