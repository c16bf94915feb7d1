"""Column names are taken apart as they were put together."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.features.labelled_tables.pattern import ColumnPattern

_LITERAL = st.text("abAB_-.+()[]*?^$|\\ /1", max_size=6)
_BANDS = st.lists(
    st.text("Bb0123456789Aa-_+.", min_size=1, max_size=5), min_size=1, max_size=8, unique=True
)


@given(_LITERAL, _LITERAL, _BANDS, st.integers(0, 5000), st.booleans(), st.data())
def test_band_and_step_are_found_again(
    start: str, end: str, bands: list[str], step: int, padded: bool, data: st.DataObject
) -> None:
    token = "{step:03d}" if padded else "{step}"
    # A digit after the number would belong to it.
    end = f"x{end}" if end.startswith("1") else end
    pattern = ColumnPattern.of(f"{start}{{band}}~t{token}{end}", bands)
    band = data.draw(st.sampled_from(bands))
    name = f"{start}{band}~t{step:0{3 if padded else 1}d}{end}"
    found = pattern.match(name)
    assert found is not None
    assert (found.name, found.band, found.step) == (name, band, step)


@given(
    st.dates(date(1970, 1, 1), date(2068, 12, 31)),
    st.sampled_from(["%Y%m%d", "%Y-%m-%d", "%d.%m.%Y", "%y%m%d", "%Y%j"]),
    _BANDS,
    st.data(),
)
def test_dates_are_found_again(day: date, form: str, bands: list[str], data: st.DataObject) -> None:
    pattern = ColumnPattern.of(f"{{date:{form}}}~{{band}}", bands)
    band = data.draw(st.sampled_from(bands))
    found = pattern.match(f"{day.strftime(form)}~{band}")
    assert found is not None
    assert (found.band, found.day) == (band, day)


@given(st.dates(date(2016, 1, 1), date(2016, 12, 31)))
def test_the_year_can_be_given_apart(day: date) -> None:
    found = ColumnPattern.of("{band}_{date:%d%m}", ["B04"]).match(f"B04_{day:%d%m}", 2016)
    assert found is not None
    assert found.day == day


def test_the_longest_band_wins() -> None:
    pattern = ColumnPattern.of("{band}{any}", ["B8", "B8A"])
    found = [pattern.match(name) for name in ("B8A_mean", "B8_mean")]
    assert [one.band for one in found if one is not None] == ["B8A", "B8"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{band}_t{step:02d}", "B04_t1"),
        ("{band}_t{step}", "B05_t1"),
        ("{band}_t{step}", "B04_t1_mean"),
        ("{band}_t{step}", "B04_t"),
        ("{band}_{date:%Y%m%d}", "B04_20211301"),
        ("{band}_{date:%Y%m%d}", "B04_20210229"),
        ("{band}.{any}", "B04-mean"),
    ],
)
def test_other_columns_do_not_fit(text: str, name: str) -> None:
    assert ColumnPattern.of(text, ["B04"]).match(name) is None


def test_one_pattern_serves_two_endings() -> None:
    pattern = ColumnPattern.of("OPTICAL-{band}-ts{step}-{any}", ["B04", "B12"])
    names = ["OPTICAL-B04-ts3-10m", "OPTICAL-B12-ts11-20m", "OPTICAL-l2a_obs", "lat"]
    assert [(one.band, one.step) for one in pattern.columns(names)] == [("B04", 3), ("B12", 11)]


@pytest.mark.parametrize(
    "text",
    [
        "B04",
        "{band}{band}",
        "{band}{step}{date:%Y%m%d}",
        "{band}_{step:x}",
        "{band}_{month}",
        "{band}_{date}",
        "{band}_{date:%Y}",
        "{band}_{date:%Y%m%b}",
        "{band}_{date:%Y%Y%m%d}",
    ],
)
def test_a_pattern_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        ColumnPattern.of(text, ["B04"])
