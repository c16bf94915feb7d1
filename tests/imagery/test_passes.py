"""Tiles and frames of one pass show the same ground once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely.geometry import box

from furrow.engine import create_project, prepare_imagery
from furrow.engine.imagery.observation import Observation
from furrow.engine.imagery.passes import passes_of
from furrow.engine.imagery.stack import describe_stack
from tests.support.catalogs import cut, items_between, referred, write_catalog

FIRST, LAST = "2019-04-01", "2019-05-31"
WEST, EAST = slice(0, 40), slice(24, 64)


def seen(
    name: str, clock: str | None = "10:50:22", day: str = "2019-04-03", **more: Any
) -> Observation:
    moment = None if clock is None else datetime.fromisoformat(f"{day}T{clock}+00:00")
    return Observation(name, "s2", date.fromisoformat(day), {}, moment=moment, **more)


def grouped(*observations: Observation) -> list[str]:
    """Names of the observations of each pass."""
    return ["".join(o.id for o in one.observations) for one in passes_of("s2", observations)]


def test_tiles_within_minutes_are_one_pass() -> None:
    assert grouped(seen("b", "10:50:36"), seen("a", "10:50:22"), seen("c", "10:58:00")) == ["abc"]


def test_another_hour_platform_or_orbit_is_another_pass() -> None:
    assert grouped(seen("a"), seen("b", "12:30:00")) == ["a", "b"]
    one, other = {"platform": "Sentinel-2A"}, {"platform": "sentinel-2b"}
    assert grouped(seen("a", properties=one), seen("b", properties=other)) == ["a", "b"]
    assert grouped(seen("a", orbit="ascending"), seen("b", orbit="descending")) == ["a", "b"]
    one, other = {"sat:relative_orbit": "8"}, {"sat:relative_orbit": "51"}
    assert grouped(seen("a", properties=one), seen("b", properties=other)) == ["a", "b"]


def test_what_is_not_stated_does_not_tell_passes_apart() -> None:
    assert grouped(seen("a", None), seen("b", None, orbit="ascending")) == ["ab"]
    assert grouped(seen("a", None), seen("b", None, "2019-04-04")) == ["a", "b"]
    shouted = seen("b", properties={"platform": "SENTINEL-2A"})
    assert grouped(seen("a", properties={"platform": "sentinel-2a"}), shouted) == ["ab"]


def test_a_pass_may_go_on_beyond_midnight() -> None:
    assert grouped(seen("a", "23:59:50"), seen("b", "00:00:10", "2019-04-04")) == ["ab"]


def test_passes_of_one_day_have_names_of_their_own() -> None:
    passes = passes_of("s2", [seen("a"), seen("b", "12:30:00"), seen("c", day="2019-04-08")])
    assert [one.name for one in passes] == ["s2_2019-04-03", "s2_2019-04-03_2", "s2_2019-04-08"]


@pytest.fixture(scope="module")
def whole(flanders: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    items = [(i["id"], referred(source, i)) for source, i in items_between(flanders, FIRST, LAST)]
    return prepared(write_catalog(folder / "catalog", items), flanders, folder / "project")


def halves(
    flanders: Path, folder: Path, east: str | None = None, order: tuple[str, str] = ("1", "2")
) -> Path:
    """The season as if each date had come in two tiles, the eastern of them in another zone."""
    items = []
    for source, item in items_between(flanders, FIRST, LAST):
        for end, columns, crs in ((order[0], WEST, None), (order[1], EAST, east)):
            name = f"{item['id']}_{end}"
            items.append((name, cut(source, item, folder / name, columns, crs)))
    return write_catalog(folder, items)


def prepared(catalog: Path, flanders: Path, folder: Path, **chosen: Any) -> Path:
    # The area as such, because tiles of another zone lie on a wider grid.
    area = folder.with_suffix(".geojson")
    _write_area(flanders, area)
    project = create_project(
        str(folder), imagery=str(catalog), labels=str(flanders / "parcels.gpkg"), area=str(area),
        season_start=FIRST, season_end=LAST, **chosen,
    )  # fmt: skip
    return Path(prepare_imagery(project.folder).folder)


def _write_area(flanders: Path, file: Path) -> None:
    with rasterio.open(next(flanders.glob("sentinel-2-l2a/*/red.tif"))) as dataset:
        outline = box(*dataset.bounds).buffer(-1.0)  # rounding must not add a row
    gpd.GeoDataFrame(geometry=[outline], crs="EPSG:32631").to_file(file, driver="GeoJSON")


def composites(stack: Path) -> Iterator[tuple[str, np.ndarray]]:
    for file in sorted(stack.glob("s?_*.tif")):
        with rasterio.open(file) as dataset:
            assert dataset.crs.to_epsg() == 32631 and dataset.shape == (64, 64)
            yield file.stem, dataset.read()


@pytest.mark.parametrize("chosen", [{}, {"composite": "medoid", "cloud_buffer_m": 60.0}])
@pytest.mark.parametrize("order", [("1", "2"), ("2", "1")], ids=["west first", "east first"])
def test_a_scene_cut_into_overlapping_tiles_gives_the_stack_of_the_whole(
    whole: Path, flanders: Path, tmp_path: Path, chosen: dict[str, Any], order: tuple[str, str]
) -> None:
    if chosen:
        catalog = whole.parents[1] / "catalog"
        whole = prepared(catalog, flanders, tmp_path / "whole", **chosen)
    catalog = halves(flanders, tmp_path / "halves", order=order)
    stack = prepared(catalog, flanders, tmp_path / "project", **chosen)
    for (name, cut_up), (_, uncut) in zip(composites(stack), composites(whole), strict=True):
        np.testing.assert_array_equal(cut_up, uncut, err_msg=name)
    dates, uncut_dates = describe_stack(stack).dates, describe_stack(whole).dates
    assert dates == uncut_dates, "a date is a pass, and its share of the area is that of all tiles"
    named = [
        used["id"]
        for file in sorted(stack.glob("s?_*.json"))
        for used in json.loads(file.read_text())["properties"]["furrow:dates"]
    ]
    assert len(named) == len(set(named)) == 2 * len(dates), "provenance names every tile"


def test_tiles_of_two_zones_give_the_stack_of_the_whole_within_resampling(
    whole: Path, flanders: Path, tmp_path: Path
) -> None:
    """The eastern tile was resampled twice (in a real archive once): that is all of the tolerance.

    There reflectance differs by less than 0.01 in nine values of ten, and backscatter by less than
    1 dB in four of five; where only the western tile reaches, nothing differs.
    """
    stack = prepared(halves(flanders, tmp_path / "zones", "EPSG:32632"), flanders, tmp_path / "p")
    for (name, two_zones), (_, uncut) in zip(composites(stack), composites(whole), strict=True):
        np.testing.assert_array_equal(two_zones[..., :22], uncut[..., :22], err_msg=name)
        east, uncut_east = two_zones[..., 40:].astype(int), uncut[..., 40:]
        known = (east[0] != -32768) & (uncut_east[0] != -32768)
        assert known.mean() > 0.97, "a column is lost at the edge, because zones are not parallel"
        difference = np.abs(east[:-1, known] - uncut_east[:-1, known])
        assert np.percentile(difference, 90 if name.startswith("s2") else 80) < 100, name
        assert (np.abs(east[-1] - uncut_east[-1])[known] <= 1).mean() > 0.99, "at cloud edges"


def test_no_pixel_counts_more_observations_than_there_were_passes(
    flanders: Path, tmp_path: Path
) -> None:
    stack = prepared(halves(flanders, tmp_path / "halves"), flanders, tmp_path / "project")
    dates = [
        ("s1" if "vv" in item["assets"] else "s2") + item["properties"]["datetime"]
        for _, item in items_between(flanders, FIRST, LAST)
    ]
    for name, data in composites(stack):
        passes = sum(date.startswith(name.replace("_", "")) for date in dates)
        assert 0 < data[-1].max() <= passes
