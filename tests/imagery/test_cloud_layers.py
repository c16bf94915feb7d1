"""The cloud mask of each date is kept as a layer: the one that its composite was made with."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio

from furrow.engine import create_project, prepare_imagery
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import Cancelled
from furrow.engine.contract.requests import CreateProject, PrepareImagery
from furrow.engine.imagery.clouds import STYLES, State
from furrow.engine.jobs import run
from tests.support import tiny


@pytest.fixture(scope="module")
def stack(flanders: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clouds") / "project"
    create_project(
        str(folder), imagery=str(flanders), labels=str(flanders / "parcels.gpkg"),
        season_start="2019-03-01", season_end="2019-04-30", cloud_buffer_m=60.0,
    )  # fmt: skip
    return Path(prepare_imagery(str(folder)).folder)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    inputs = tiny.write_inputs(tmp_path / "inputs", months=range(6, 8))
    return tiny.make_project(
        tmp_path / "project", inputs, season_start="2021-06-01", season_end="2021-07-31"
    )


def layers(stack: Path) -> list[Path]:
    return sorted((stack / "clouds").glob("*.tif"))


def read(file: Path) -> np.ndarray:
    with rasterio.open(file) as dataset:
        return np.asarray(dataset.read(1))


def dates_of(stack: Path, composite: str) -> list[dict[str, object]]:
    item = json.loads((stack / f"{composite}.json").read_text())
    return list(item["properties"]["furrow:dates"])


def test_clear_counts_are_the_layers_that_say_clear(stack: Path) -> None:
    for month in ("2019-03", "2019-04"):
        used = dates_of(stack, f"s2_{month}")
        masks = np.stack([read(stack / "clouds" / f"{date['pass']}.tif") for date in used])
        with rasterio.open(stack / f"s2_{month}.tif") as dataset:
            counts = dataset.read(dataset.count)
        np.testing.assert_array_equal((masks == State.CLEAR).sum(axis=0), counts)
        for date, mask in zip(used, masks, strict=True):
            assert date["clear_share"] == pytest.approx((mask == State.CLEAR).mean(), abs=1e-4)


def test_a_layer_tells_cloud_from_shadow_and_buffer(stack: Path) -> None:
    found = set(np.unique(np.stack([read(file) for file in layers(stack)])))
    assert {State.CLEAR, State.CLOUD, State.SHADOW, State.NEAR_CLOUD} <= found <= set(State)


def test_a_layer_has_colours_and_names_for_any_viewer(stack: Path) -> None:
    file = layers(stack)[0]
    with rasterio.open(file) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.dtypes == ("uint8",) and dataset.nodata == State.NOT_SEEN
        colors = dataset.colormap(1)
    assert all(colors[state] == STYLES[state].color for state in State)
    names = file.with_name(f"{file.name}.aux.xml").read_text()
    assert all(f"<Category>{STYLES[state].name}</Category>" in names for state in State)
    style = file.with_suffix(".qml").read_text()
    assert all(f'label="{STYLES[s].name}"' in style for s in State if s != State.NOT_SEEN)


def test_stac_readers_find_the_layers_by_date(stack: Path) -> None:
    collection = pystac.Collection.from_file(str(stack / "collection.json"))
    (child,) = collection.get_children()
    items = list(child.get_items())
    assert len(items) == len(layers(stack)) == 9
    assert len(list(collection.get_items())) == 4, "composites are not mixed with masks"
    for item in items:
        assert item.datetime is not None and item.id == f"s2_{item.datetime.date().isoformat()}"
        asset = item.assets["clouds"]
        mask = read(Path(asset.get_absolute_href() or ""))
        share = (mask == State.CLEAR).mean()
        assert item.properties["furrow:clear_share"] == pytest.approx(share, abs=1e-4)
        cloudy = np.isin(mask, [State.CLOUD, State.THIN_CLOUD]).sum() / (mask > 0).sum()
        assert item.properties["eo:cloud_cover"] == pytest.approx(100 * cloudy, abs=0.01)


def test_a_date_without_a_time_has_its_day(project: Path) -> None:
    made = prepare_imagery(str(project))
    item = json.loads((Path(made.folder) / "clouds" / "s2_2021-06-05.json").read_text())
    assert item["properties"]["datetime"] is None
    assert item["properties"]["start_datetime"] == "2021-06-05T00:00:00Z"


def test_layers_are_not_made_again_and_a_lost_one_is(project: Path) -> None:
    stack = Path(prepare_imagery(str(project)).folder)
    before = {file: file.stat().st_mtime_ns for file in stack.rglob("*.*")}
    assert prepare_imagery(str(project)).reused == 4
    assert before == {file: file.stat().st_mtime_ns for file in stack.rglob("*.*")}
    (stack / "clouds" / "s2_2021-07-05.tif").unlink()
    assert prepare_imagery(str(project)).reused == 3
    assert set(before) == set(stack.rglob("*.*"))


def test_layers_of_dates_that_are_gone_are_swept_and_a_users_style_is_not(
    project: Path, tmp_path: Path
) -> None:
    stack = Path(prepare_imagery(str(project)).folder)
    (stack / "clouds" / "mine.qml").write_text("<qgis/>")
    (tmp_path / "inputs" / "imagery" / "s2_2021-07-05.tif").unlink()
    prepare_imagery(str(project))
    names = {file.name for file in (stack / "clouds").iterdir()}
    days = ("2021-06-05", "2021-06-20", "2021-07-20")
    assert names == {"mine.qml", "collection.json"} | {
        f"s2_{day}{end}" for day in days for end in (".tif", ".tif.aux.xml", ".qml", ".json")
    }
    links = json.loads((stack / "clouds" / "collection.json").read_text())["links"]
    assert sum(link["rel"] == "item" for link in links) == 3


def test_a_run_that_ends_early_leaves_no_half_layer_and_the_next_goes_on(project: Path) -> None:
    stack = project / "imagery"
    finished = set()
    for checks in range(1, 100, 2):
        stops = Reporter(is_cancelled=iter([False] * checks + [True]).__next__)
        try:
            run(PrepareImagery(str(project)), stops)
            break
        except Cancelled:
            left = [name for _, _, names in os.walk(project) for name in names if ".part" in name]
            assert left == []
        for item in stack.glob("s2_*.json"):
            finished.add(item.stem)
            assert all(
                (stack / "clouds" / f"{d['pass']}.tif").is_file()
                for d in dates_of(stack, item.stem)
            )
    assert finished == {"s2_2021-06", "s2_2021-07"} and len(layers(stack)) == 4


def test_what_a_killed_run_left_is_swept_away(project: Path) -> None:
    clouds = project / "imagery" / "clouds"
    clouds.mkdir(parents=True)
    (clouds / ".s2_2021-06-05.part.tiles.tif").write_bytes(b"half")
    (clouds / ".s2_2020-06-05.part.tif").write_bytes(b"half")
    prepare_imagery(str(project))
    assert not list(clouds.glob(".*"))


def test_radar_has_no_cloud_layers(tmp_path: Path) -> None:
    inputs = tiny.write_inputs(tmp_path / "inputs", months=range(6, 7))
    for file in inputs.imagery.glob("s2_*.tif"):
        file.unlink()
    project = tmp_path / "project"
    run(
        CreateProject(
            str(project), str(inputs.imagery), str(inputs.parcels),
            season_start="2021-06-01", season_end="2021-06-30",
        )
    )  # fmt: skip
    assert not (Path(prepare_imagery(str(project)).folder) / "clouds").exists()
