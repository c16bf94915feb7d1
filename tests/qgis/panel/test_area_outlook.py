"""The chart of a season's dates: clear shares, hollow where clouded, crosses, the longest gap."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

pytest.importorskip("qgis")

from furrow.engine.contract.results import DateFound
from furrow.plugin.panel.outlook_chart import OutlookChart
from furrow.plugin.panel.outlook_dates import longest_gap, passes_of
from tests.qgis import seasons


def with_dates(*dates):
    return dataclasses.replace(seasons.outlook(), dates=dates)


def s2(day, share, state="wanted", tile="31UES"):
    return DateFound(f"{day}-{tile}", "s2", day, share, state, "", tile, "", "S2A")


@pytest.fixture
def chart(qgis_app):
    chart = OutlookChart()
    chart.resize(330, 300)
    return chart


def test_tiles_of_one_flight_are_one_date():
    told = with_dates(
        s2("2024-05-01", 0.4),
        s2("2024-05-01", 0.5, tile="31UFS"),
        s2("2024-05-06", 0.01, "cloudy"),
        s2("2024-05-11", None, "failed"),
    )
    assert [(one.day.day, one.share, one.state) for one in passes_of(told)] == [
        (1, 0.9, "wanted"),
        (6, 0.01, "cloudy"),
        (11, None, "failed"),
    ]


def test_the_longest_gap_reaches_from_clear_day_to_clear_day():
    told = with_dates(
        s2("2024-02-01", 0.9),
        s2("2024-03-10", 0.2),  # too little of the area to count
        s2("2024-04-01", 0.9, "failed"),
        s2("2024-07-30", 0.6),
        s2("2024-10-01", 1.0),
    )
    gap = longest_gap(told)
    assert (gap.first, gap.last) == (date(2024, 2, 1), date(2024, 7, 30))
    assert longest_gap(with_dates(s2("2024-02-01", 0.9))).last == date(2024, 12, 31)
    assert longest_gap(with_dates()) is None


def test_the_pointer_is_told_of_the_date_below_it(chart):
    chart.show_outlook(with_dates(s2("2024-07-01", 0.5), s2("2024-10-01", 0.0, "cloudy")))
    from furrow.plugin.panel.outlook_dates import place_of, season_of

    first, second = chart._passes
    season = season_of(seasons.outlook())
    words = [chart._words_at(place_of(one, season, chart._dates_box)) for one in (first, second)]
    assert words[0] == "2024-07-01: 50 % of the area clear"
    assert "left out as too cloudy" in words[1]


def test_gaps_and_failed_dates_are_seen_in_the_picture(chart):
    from furrow.plugin.panel.outlook_dates import x_of

    chart.show_outlook(
        with_dates(*(s2(f"2024-{month:02d}-15", 0.9) for month in (1, 2, 3, 9, 10, 11, 12)))
    )
    box, picture = chart._dates_box, chart.grab().toImage()

    def orange(day):
        x = round(x_of(day, chart._season, box))
        found = [picture.pixelColor(x + i, round(box.center().y()) + 4 + i) for i in range(6)]
        return any(one.red() > one.blue() + 10 for one in found)

    assert orange(date(2024, 6, 10)) and not orange(date(2024, 10, 1))


def test_without_sentinel_2_there_is_no_upper_part(chart):
    chart.show_outlook(with_dates())
    assert chart._dates_px == 0
    tall = chart.sizeHint().height()
    chart.show_outlook(seasons.outlook())
    assert chart.sizeHint().height() > tall


def test_the_legend_names_only_what_the_chart_shows(chart):
    def signs():
        return [text for row in chart._legend_rows() for _sign, text, _wide in row]

    known = seasons.outlook()
    without = tuple(dataclasses.replace(step, s1_dates=0, seen_share=1.0) for step in known.steps)
    chart.show_outlook(dataclasses.replace(known, dates=(), steps=without))
    assert signs() == ["clear views"]
    low = chart.sizeHint().height()
    chart.show_outlook(
        dataclasses.replace(
            known,
            dates=(),
            steps=(dataclasses.replace(without[0], s1_dates=2, seen_share=0.0), *without[1:]),
        )
    )
    assert signs() == ["clear views", "Sentinel-1", "gaps"]
    assert chart.sizeHint().height() > low
