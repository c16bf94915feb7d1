"""What a season will be like, told from its dates: gaps, steps, grades."""

from __future__ import annotations

from datetime import date, timedelta

import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import box

from furrow.engine.contract import Grid, Season
from furrow.engine.contract.results import DateFound
from furrow.engine.imagery.outlook import DateSeen, lookout, season_outlook, worst_gap

GRID = Grid("EPSG:32631", 500_000, 5_700_000, 40, 40)
AREA = gpd.GeoSeries([box(500_000, 5_699_600, 500_400, 5_700_000)], crs=GRID.crs)
VIEW = lookout(AREA, GRID)
SEASON = Season("2024-04-01", "2024-07-31")
days = st.dates(date(2023, 1, 1), date(2025, 12, 31))
ALL, NONE = np.ones_like(VIEW.inside), np.zeros_like(VIEW.inside)
WEST = ALL.copy()
WEST[:, WEST.shape[1] // 2 :] = False


def seen(day, clear=ALL, sensor="s2", state="there", **more):
    share = None if clear is None else VIEW.share(clear)
    facts = {"id": f"{day}-{sensor}-{more}", "day": str(day), "state": state, **more}
    return DateSeen(DateFound(sensor=sensor, clear_share=share, **facts), clear)


@given(st.lists(days), st.lists(days))
def test_more_dates_never_widen_the_worst_gap(some, more):
    assert worst_gap([*some, *more], SEASON) <= worst_gap(some, SEASON)


@given(st.lists(days))
def test_the_worst_gap_is_the_longest_run_of_days_without_a_date(clear_days):
    """By walking through the season day by day."""
    marks = {SEASON.first_day, SEASON.last_day, *clear_days}
    longest = run = 0
    day = SEASON.first_day
    while day < SEASON.last_day:
        day += timedelta(days=1)
        run += 1
        longest = max(longest, run)
        if day in marks:
            run = 0
    assert worst_gap(clear_days, SEASON) == longest


@given(st.lists(days, max_size=8), st.lists(days, max_size=8))
def test_dates_of_another_season_change_nothing(inside, anywhere):
    here = [d for d in inside if SEASON.first_day <= d <= SEASON.last_day]
    there = [d for d in anywhere if not SEASON.first_day <= d <= SEASON.last_day]
    alone = season_outlook([seen(d) for d in here], SEASON, VIEW)
    mixed = season_outlook([seen(d) for d in (*here, *there)], SEASON, VIEW)
    assert mixed.worst_gap_days == alone.worst_gap_days and mixed.steps == alone.steps
    assert {d.day for d in mixed.dates} <= {str(d) for d in here}


@pytest.mark.parametrize("state", ["failed", "cloudy"])
def test_what_is_not_there_does_not_count(state):
    outlook = season_outlook([seen("2024-05-01", state=state)], SEASON, VIEW)
    assert [step.s2_dates for step in outlook.steps] == [0, 0, 0, 0]
    assert outlook.worst_gap_days == 121 and outlook.grade == "poor"


def test_tiles_of_one_pass_are_one_date_that_shows_what_both_show():
    tiles = [seen("2024-05-01", WEST, tile="31UDS"), seen("2024-05-01", ~WEST, tile="31UES")]
    may = season_outlook(tiles, SEASON, VIEW).steps[1]
    assert (may.s2_dates, may.seen_share, may.clear_observations) == (1, 1.0, 1.0)
    other = season_outlook(
        [tiles[0], seen("2024-05-01", ~WEST, platform="sentinel-2b")], SEASON, VIEW
    )
    assert other.steps[1].s2_dates == 2


@pytest.mark.parametrize(
    ("dates", "grade", "gap"),
    [
        ([f"2024-0{month}-15" for month in (4, 5, 6, 7)], "good", 31),
        (["2024-04-01", "2024-05-31", "2024-06-15", "2024-07-15"], "thin", 60),
        (["2024-04-15", "2024-05-15", "2024-06-15"], "thin", 46),
        (["2024-04-15", "2024-05-15"], "poor", 77),
        ([], "poor", 121),
    ],
)
def test_grades_of_an_optical_season(dates, grade, gap):
    listed = [seen("2024-04-02", NONE, state="cloudy"), *(seen(day) for day in dates)]
    outlook = season_outlook(listed, SEASON, VIEW)
    assert (outlook.grade, outlook.worst_gap_days) == (grade, gap)
    if grade != "good":
        assert str(gap) in outlook.verdict


@pytest.mark.parametrize(("months", "grade"), [("4567", "good"), ("456", "thin"), ("45", "poor")])
def test_grades_of_a_season_of_radar_alone(months, grade):
    dates = [seen(f"2024-0{month}-15", None, "s1") for month in months]
    assert season_outlook(dates, SEASON, VIEW).grade == grade


@given(st.integers(1, 3000), st.integers(1, 3000))
def test_the_lookout_covers_its_grid_coarsely(width, height):
    grid = Grid("EPSG:32631", 500_000, 5_700_000, width, height)
    middle = box(grid.left_m + 1, grid.top_m - 9, grid.left_m + 9, grid.top_m - 1)
    view = lookout(gpd.GeoSeries([middle], crs=grid.crs), grid)
    assert max(view.inside.shape) <= 400 and view.inside.any()
    left, bottom, right, top = view.grid.bounds
    assert (left, top) == (grid.bounds[0], grid.bounds[3])
    assert right >= grid.bounds[2] and bottom <= grid.bounds[1]
