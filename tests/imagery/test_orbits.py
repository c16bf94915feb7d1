"""Sentinel-1 seen from both sides: joined, one of them, or apart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio

from furrow.engine import create_project, crop_map_from_labels, map_crops, prepare_imagery
from furrow.engine.contract.compositing import ORBITS
from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.imagery.observation import series_of
from furrow.engine.imagery.stack import describe_stack
from tests.support.catalogs import items_between, referred, write_catalog

FIRST, LAST = "2019-04-01", "2019-06-30"


@pytest.fixture(scope="module")
def both(flanders: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scene, in which all orbits are ascending, with every second of them called descending."""
    return copied(flanders, tmp_path_factory.mktemp("both"), ("ascending", "descending"))


def copied(flanders: Path, folder: Path, orbits: tuple[str, ...]) -> Path:
    items = []
    number = 0
    for source, item in items_between(flanders, FIRST, LAST):
        item = referred(source, item)
        if "sat:orbit_state" in item["properties"]:
            item["properties"]["sat:orbit_state"] = orbits[number % len(orbits)]
            number += 1
        items.append((item["id"], item))
    return write_catalog(folder, items)


def made_project(catalog: Path, labels: Path, folder: Path, orbits: str, last: str = LAST) -> str:
    return create_project(
        str(folder), imagery=str(catalog), labels=str(labels / "parcels.gpkg"),
        season_start=FIRST, season_end=last, orbits=orbits,
    ).folder  # fmt: skip


def prepared(catalog: Path, flanders: Path, folder: Path, orbits: str) -> Path:
    return Path(prepare_imagery(made_project(catalog, flanders, folder, orbits)).folder)


def composite(stack: Path, name: str) -> np.ndarray:
    with rasterio.open(stack / f"{name}.tif") as dataset:
        return np.asarray(dataset.read())


def test_apart_makes_of_each_side_what_it_would_be_alone(
    both: Path, flanders: Path, tmp_path: Path
) -> None:
    stacks = {name: prepared(both, flanders, tmp_path / name, name) for name in ORBITS}
    assert list(describe_stack(stacks["apart"]).bands) == ["s2", "s1asc", "s1desc"]
    for month in ("2019-04", "2019-05", "2019-06"):
        for orbit, series in (("ascending", "s1asc"), ("descending", "s1desc")):
            apart = composite(stacks["apart"], f"{series}_{month}")
            alone = composite(stacks[orbit], f"{series}_{month}")
            np.testing.assert_array_equal(apart, alone)
        counts = [composite(stacks["apart"], f"{s}_{month}")[-1] for s in ("s1asc", "s1desc")]
        assert (sum(counts) == composite(stacks["joined"], f"s1_{month}")[-1]).all()
        assert min(count.min() for count in counts) > 0


def test_one_side_alone_is_used_and_told(flanders: Path, tmp_path: Path) -> None:
    project = made_project(flanders, flanders, tmp_path / "project", "apart")
    made = prepare_imagery(project)
    assert set(made.observations) == {"s2", "s1asc"}
    assert any("ascending orbits only" in warning for warning in made.warnings)


def test_orbits_that_are_not_known_are_left_out_of_apart_and_told(
    flanders: Path, tmp_path: Path
) -> None:
    catalog = copied(flanders, tmp_path / "catalog", ("ascending", "", "descending"))
    made = prepare_imagery(made_project(catalog, flanders, tmp_path / "project", "apart"))
    assert set(made.observations) == {"s2", "s1asc", "s1desc"}
    assert any("do not say from which orbit" in warning for warning in made.warnings)


def test_both_sides_are_learned_and_mapped_and_other_orbits_are_refused(
    both: Path, flanders: Path, tmp_path: Path
) -> None:
    parcels = gpd.read_file(flanders / "parcels.gpkg")
    few = parcels[parcels["crop"].isin(["Maize", "Winter wheat"])]  # each parcel costs a forest
    few.to_file(tmp_path / "parcels.gpkg", driver="GPKG")
    project = made_project(both, tmp_path, tmp_path / "project", "apart", last="2019-04-30")
    made = crop_map_from_labels(project, recipe="random-forest")
    card = json.loads((tmp_path / f"project/models/{made.map}/model.json").read_text())
    names = {name.split(".")[0] for name in card["learner"]["feature_names"]}
    assert names == {"s2", "s1asc", "s1desc"}
    report = json.loads((Path(made.folder) / "report.json").read_text())
    sensors = [row["sensor"] for row in report["figures"]["imagery"]]
    assert sensors == ["Sentinel-2", "Sentinel-1 asc.", "Sentinel-1 desc."]
    for orbits in ("joined", "ascending"):
        file = tmp_path / "project" / "furrow.json"
        document: dict[str, Any] = json.loads(file.read_text())
        document["compositing"]["orbits"] = orbits
        file.write_text(json.dumps(document))
        prepare_imagery(project)
        with pytest.raises(ModelMismatch, match="S1ASC"):
            map_crops(project)


@pytest.mark.parametrize(
    ("orbit", "orbits", "series"),
    [
        ("ascending", "joined", "s1"),
        ("", "joined", "s1"),
        ("ascending", "ascending", "s1asc"),
        ("descending", "ascending", None),
        ("descending", "apart", "s1desc"),
        ("", "apart", None),
    ],
)
def test_series_of_an_observation(orbit: str, orbits: str, series: str | None) -> None:
    assert series_of("s1", orbit, orbits) == series
    assert series_of("s2", orbit, orbits) == "s2"
