"""From a new project to map and report in the real QGIS Desktop, by mouse and keys alone."""

from __future__ import annotations

import json
from pathlib import Path

OF_A_MAP = {"Crop map", "Confidence", "Confusion matrix"}


def test_a_real_season_becomes_a_map_of_the_drawn_area(desktop, package, flanders, tmp_path):
    folder = tmp_path / "flanders-2019"
    told = desktop.run("scene", package=package, scene=flanders, folder=folder)
    assert told["complaints"] == []
    assert set(told["layers"]) >= OF_A_MAP
    assert told["invalid"] == []
    assert Path(told["map"]).parents[1] == folder
    project = json.loads((folder / "furrow.json").read_text(encoding="utf-8"))
    assert box(project["area"]) == box(json.loads(told["drawn"]))
    assert Path(told["report"]).parent == Path(told["map"]) and Path(told["report"]).is_file()


def test_the_demo_becomes_a_map_and_so_does_a_part_of_it(desktop, package, tmp_path):
    folder = tmp_path / "part"
    told = desktop.run("demo", package=package, area_folder=folder)
    assert told["complaints"] == []
    assert set(told["layers"]) >= OF_A_MAP
    assert told["invalid"] == []
    assert told["clicks"] == 2, "one opens the panel, one makes the demo and its map"
    assert told["jobs"] >= 4, "the list of jobs tells of each"
    part = told["area"]
    assert set(part["layers"]) >= OF_A_MAP
    assert part["invalid"] == []
    whole = Path(told["map"]).parents[1] / "furrow.json"
    sizes = [
        json.loads(file.read_text(encoding="utf-8"))["grid"]["width_px"]
        for file in (folder / "furrow.json", whole)
    ]
    assert sizes[0] < sizes[1]


def box(polygon):
    """West, south, east, north in steps of about a metre."""
    eastings, northings = zip(*polygon["coordinates"][0], strict=True)
    edges = (min(eastings), min(northings), max(eastings), max(northings))
    return tuple(round(edge, 5) for edge in edges)
