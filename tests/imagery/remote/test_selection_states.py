"""Which of the dates found are too cloudy, where several tiles make up one."""

from __future__ import annotations

from datetime import UTC, datetime

import geopandas as gpd
import numpy as np
from shapely.geometry import box

from furrow.engine.contract import Grid
from furrow.engine.imagery.outlook import lookout
from furrow.engine.imagery.remote.found import RemoteObservation
from furrow.engine.jobs.search_imagery import states_of

GRID = Grid("EPSG:32631", 500_000, 5_700_000, 40, 40)
VIEW = lookout(gpd.GeoSeries([box(500_000, 5_699_600, 500_400, 5_700_000)], crs=GRID.crs), GRID)
ALL = np.ones_like(VIEW.inside)
WEST = ALL.copy()
WEST[:, WEST.shape[1] // 2 :] = False
A_TENTH = ALL.copy()
A_TENTH[:, WEST.shape[1] // 10 :] = False


def tile(name: str, day: int = 1) -> RemoteObservation:
    return RemoteObservation(
        id=name,
        sensor="s2",
        collection="sentinel-2-l2a",
        moment=datetime(2024, 5, day, 11, tzinfo=UTC),
        footprint=box(3, 50, 4, 51),
        bands={},
    )


def states(masks, there=(), max_cloud=20, more=()):
    new = [tile(name) for name in (*masks, *more)]
    return states_of(new, masks, there, VIEW, max_cloud)


def test_two_clear_halves_are_a_clear_date():
    assert states({"west": WEST, "east": ~WEST}) == {"west": "wanted", "east": "wanted"}


def test_half_a_date_is_half_cloudy():
    assert states({"west": WEST}) == {"west": "cloudy"}
    assert states({"west": WEST}, max_cloud=50) == {"west": "wanted"}


def test_a_tile_that_shows_nothing_is_left_out_of_a_clear_pass():
    assert states({"all": ALL, "none": ~ALL}) == {"all": "wanted", "none": "cloudy"}


def test_the_missing_half_of_what_is_there_is_wanted():
    assert states({"east": ~WEST}, there=[tile("west")]) == {"east": "wanted"}
    assert states({"east": ~WEST}, there=[tile("other", day=2)]) == {"east": "cloudy"}


def test_a_tile_whose_clouds_are_not_known_may_show_the_rest():
    assert states({"west": WEST}, more=["failed"]) == {"west": "wanted", "failed": "wanted"}


def test_two_cloudy_halves_are_a_cloudy_date():
    assert set(states({"one": A_TENTH, "two": A_TENTH[:, ::-1]}).values()) == {"cloudy"}
