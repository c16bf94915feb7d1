"""Seasons to choose from: by hemisphere, complete, and with the crops that fall into them."""

from __future__ import annotations

import itertools
import json
from datetime import date
from pathlib import Path

import pytest

from furrow.plugin.panel.seasons import (
    ALL,
    SUMMER,
    WINTER,
    YEAR,
    CropMonths,
    crop_calendar,
    is_covered,
    preset_of,
    season_presets,
    suggested_preset,
)

NORTH, SOUTH = 50.5, -34.6
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def newest(latitude, kind, today):
    return next(one for one in season_presets(latitude, today) if one.kind == kind)


@pytest.mark.parametrize(
    "latitude, kind, first, last",
    [
        (NORTH, ALL, date(2024, 10, 1), date(2025, 9, 30)),
        (NORTH, SUMMER, date(2025, 4, 1), date(2025, 10, 31)),
        (NORTH, WINTER, date(2024, 9, 1), date(2025, 8, 31)),
        (NORTH, YEAR, date(2024, 1, 1), date(2024, 12, 31)),
        (SOUTH, ALL, date(2024, 4, 1), date(2025, 3, 31)),
        (SOUTH, SUMMER, date(2024, 10, 1), date(2025, 4, 30)),
        (SOUTH, WINTER, date(2024, 3, 1), date(2025, 2, 28)),
        (SOUTH, YEAR, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_the_last_complete_season_comes_first(latitude, kind, first, last):
    preset = newest(latitude, kind, date(2025, 11, 22))
    assert (preset.first, preset.last) == (first, last)


@pytest.mark.parametrize("latitude", [NORTH, SOUTH])
@pytest.mark.parametrize("today", [date(2026, month, 1) for month in range(1, 13)])
def test_all_are_over_and_begin_on_a_first_and_end_on_a_last_day(latitude, today):
    for preset in season_presets(latitude, today):
        assert preset.last < today and preset.first.day == 1
        assert date.fromordinal(preset.last.toordinal() + 1).day == 1


def test_29_february_belongs_to_the_season_that_ends_with_it():
    assert newest(SOUTH, WINTER, date(2024, 6, 1)).last == date(2024, 2, 29)


def test_the_suggestion_holds_a_whole_year_of_crops():
    preset = suggested_preset(NORTH, date(2026, 11, 22))
    assert (preset.first, preset.last) == (date(2025, 10, 1), date(2026, 9, 30))
    assert suggested_preset(SOUTH, date(2026, 11, 22)).first == date(2025, 4, 1)


def test_without_a_place_only_calendar_years_are_offered():
    assert {one.kind for one in season_presets(None, date(2026, 11, 22))} == {YEAR}


def test_a_preset_is_found_by_its_days():
    presets = season_presets(NORTH, date(2026, 11, 22))
    assert preset_of(presets[1].first, presets[1].last, presets) is presets[1]
    assert preset_of(date(2020, 1, 2), date(2020, 5, 5), presets) is None


@pytest.mark.parametrize("latitude", [-90, -56, -23.5, -10, 0, 15, 23.5, 40, 60, 71, 90])
def test_the_calendar_knows_every_latitude(latitude):
    crops = crop_calendar(latitude)
    assert crops and all(1 <= one.sown <= 12 and 1 <= one.harvested <= 12 for one in crops)


def test_the_bands_of_the_calendar_join_without_a_gap():
    bands = json.loads((RESOURCES / "crop_calendar.json").read_text(encoding="utf-8"))["bands"]
    edges = sorted((band["from"], band["to"]) for band in bands)
    assert edges[0][0] == -90 and edges[-1][1] == 90
    assert all(one[1] == other[0] for one, other in itertools.pairwise(edges))


def test_seasons_hold_what_they_are_named_after():
    calendar = {one.crop: one for one in crop_calendar(NORTH)}
    summer = newest(NORTH, SUMMER, date(2026, 11, 22))
    winter = newest(NORTH, WINTER, date(2026, 11, 22))
    assert is_covered(calendar["maize"], summer.first, summer.last)
    assert not is_covered(calendar["wheat"], summer.first, summer.last)
    assert is_covered(calendar["wheat"], winter.first, winter.last)
    assert is_covered(calendar["rapeseed"], winter.first, winter.last)
    southern = {one.crop: one for one in crop_calendar(SOUTH)}
    summer = newest(SOUTH, SUMMER, date(2026, 11, 22))
    assert is_covered(southern["rice"], summer.first, summer.last)


def test_a_crop_year_holds_winter_and_summer_crops():
    year = suggested_preset(NORTH, date(2026, 11, 22))
    held = {one.crop for one in crop_calendar(NORTH) if is_covered(one, year.first, year.last)}
    assert {"wheat", "maize", "rapeseed", "soybean"} <= held


def test_a_crop_over_new_year_is_covered_only_as_a_whole():
    crop = CropMonths("wheat", 10, 7)
    assert is_covered(crop, date(2024, 10, 1), date(2025, 7, 31))
    assert is_covered(crop, date(2024, 11, 1), date(2025, 6, 30))
    assert not is_covered(crop, date(2024, 11, 2), date(2025, 7, 31))
    assert not is_covered(crop, date(2025, 1, 1), date(2025, 12, 31))
