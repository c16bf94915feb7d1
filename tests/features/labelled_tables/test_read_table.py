"""What a table holds is read in Furrow's units, and what cannot be read is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from furrow.engine.contract.errors import (
    CrosswalkUnknown,
    FileMissing,
    FurrowError,
    TableColumnMissing,
    TableEmpty,
    TableSampleUnclear,
    TableStepTwice,
    TableTooLarge,
    TableUnitDoubtful,
    TableUnreadable,
    TableValueRefused,
)
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from tests.features.labelled_tables.tables import (
    LONG,
    TWO_FIELDS,
    TWO_FIELDS_LONG,
    WIDE,
    with_dates,
    with_series,
    written,
)

NAN = np.nan


def _read(
    folder: Path, columns: dict[str, Any], sidecar: dict[str, Any], name: str = "table.csv"
) -> LabelledTable:
    return read_table(*written(folder, columns, sidecar, name))


def _s2(table: LabelledTable, band: str) -> list[list[float]]:
    return table.samples.sensors[0].band(band).tolist()


def _close(found: list[list[float]], expected: list[list[float]]) -> None:
    np.testing.assert_allclose(found, expected, atol=1e-6)


# --- what is read --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx", "table.parquet"])
def test_a_wide_table_is_the_same_in_every_format(tmp_path: Path, name: str) -> None:
    table = _read(tmp_path, TWO_FIELDS, WIDE, name)
    _close(_s2(table, "B04"), [[0.1, 0.05], [NAN, 0.08]])
    _close(_s2(table, "B08"), [[0.3, 0.4], [NAN, 0.24]])
    assert table.samples.days.astype(str).tolist() == [["2021-01-16", "2021-02-14"]] * 2
    assert table.samples.time_step == "month"
    assert table.labels.tolist() == table.crops.tolist() == ["wheat", "maize"]
    assert table.ids.tolist() == ["1", "2"]
    assert table.samples.location is None


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx", "table.parquet"])
def test_a_long_table_is_put_in_the_order_of_its_dates(tmp_path: Path, name: str) -> None:
    table = _read(tmp_path, TWO_FIELDS_LONG, LONG, name)
    _close(_s2(table, "B04"), [[0.1, 0.05, NAN], [0.08, NAN, 0.09]])
    assert table.ids.tolist() == ["a", "b"]
    assert table.labels.tolist() == ["wheat", "maize"]
    assert table.samples.days.astype(str).tolist() == [
        ["2021-01-16", "2021-02-14", "NaT"],
        ["2021-03-16", "2021-04-15", "2021-05-16"],
    ]


def test_irregular_dates_are_ranked_within_each_sample(tmp_path: Path) -> None:
    table = _read(tmp_path, TWO_FIELDS_LONG, with_dates(LONG, time_step="dates"))
    _close(_s2(table, "B04"), [[0.1, 0.05], [0.08, 0.09]])
    assert table.samples.days.astype(str).tolist() == [
        ["2021-01-01", "2021-02-01"],
        ["2021-03-01", "2021-05-01"],
    ]


def test_dates_in_column_names(tmp_path: Path) -> None:
    columns = {"B04_0805": [100], "B04_1903": [200], "B08_0805": [300], "crop": ["wheat"]}
    sidecar = with_series(
        {**WIDE, "dates": {"time_step": "dates", "year": 2016}}, columns="{band}_{date:%d%m}"
    )
    table = _read(tmp_path, columns, sidecar)
    assert table.samples.days.astype(str).tolist() == [["2016-03-19", "2016-05-08"]]
    _close(_s2(table, "B04"), [[0.02, 0.01]])
    _close(_s2(table, "B08"), [[NAN, 0.03]])
    assert [str(note) for note in table.notes] == ["B08 has no column for 1 of the 2 time steps"]


def test_each_sample_can_begin_on_its_own_day(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "start": ["2017-10-27", "2018-01-01"]}
    table = _read(tmp_path, columns, with_dates(WIDE, first="", first_column="start"))
    assert table.samples.days.astype(str).tolist() == [
        ["2017-11-11", "2017-12-11"],
        ["2018-01-16", "2018-02-14"],
    ]


def test_midnights_of_another_time_zone_are_set_right(tmp_path: Path) -> None:
    columns = {
        **TWO_FIELDS_LONG,
        "day": [
            "2021-01-31 23:00:00", "2021-02-28 23:00:00",
            "2020-12-31 23:00:00", "2021-04-30 22:00:00",
        ],
    }  # fmt: skip
    table = _read(tmp_path, columns, with_dates(LONG, shift_hours=2))
    assert table.samples.days[0].astype(str).tolist() == ["2021-01-16", "2021-02-14", "NaT"]


def test_columns_before_the_first_step_and_dates_left_out_are_not_read(tmp_path: Path) -> None:
    table = _read(tmp_path, TWO_FIELDS, with_dates(WIDE, first_number=2))
    _close(_s2(table, "B04"), [[0.05], [0.08]])
    table = _read(tmp_path, TWO_FIELDS_LONG, with_dates(LONG, left_out=["2021-05-01"]))
    _close(_s2(table, "B04"), [[0.1, 0.05], [0.08, NAN]])


def test_columns_without_step_hold_for_all_steps(tmp_path: Path) -> None:
    sidecar = {
        **WIDE,
        "series": [
            *WIDE["series"],
            {"sensor": "srtm", "columns": "{band}", "bands": {"h": "elevation"}, "unit": "metres"},
        ],
    }
    table = _read(tmp_path, {**TWO_FIELDS, "h": [7.5, -2]}, sidecar)
    assert table.samples.sensors[1].band("elevation").tolist() == [[7.5, 7.5], [-2, -2]]


def test_worldcereal_numbers_become_decibels(tmp_path: Path) -> None:
    # 20·log10(3000) − 83 = −13.4576; 16 bits with sign store 40000 as −25536: 9.0412.
    columns = {"VV_t01": [3000, -25536], "VV_t02": [65535, -1], "crop": ["a", "b"]}
    sidecar = with_series(
        WIDE, sensor="s1", bands={"VV": "VV"}, unit="WorldCereal uint16", scale=1,
        convention="sigma0-ellipsoid",
    )  # fmt: skip
    table = _read(tmp_path, columns, sidecar)
    np.testing.assert_allclose(_s2(table, "VV"), [[-13.4576, NAN], [9.0412, NAN]], atol=1e-4)
    assert table.samples.sensors[0].convention == "sigma0-ellipsoid"


def test_linear_power_becomes_decibels(tmp_path: Path) -> None:
    columns = {"VV_t01": [0.1, 0.01], "VV_t02": [0.0, -1.0], "crop": ["a", "b"]}
    sidecar = with_series(WIDE, sensor="s1", bands={"VV": "VV"}, unit="linear power", scale=1)
    _close(_s2(_read(tmp_path, columns, sidecar), "VV"), [[-10, NAN], [-20, NAN]])


def test_an_offset_can_begin_on_a_day(tmp_path: Path) -> None:
    sidecar = with_series(WIDE, offset=-300, offset_since="2021-02-01")
    _close(_s2(_read(tmp_path, TWO_FIELDS, sidecar), "B04"), [[0.1, 0.02], [NAN, 0.05]])
    sidecar = with_series(WIDE, offset=-300)
    _close(_s2(_read(tmp_path, TWO_FIELDS, sidecar), "B04"), [[0.07, 0.02], [NAN, 0.05]])


def test_an_offset_holds_on_its_first_day(tmp_path: Path) -> None:
    columns = {"B04_20220124": [400], "B04_20220125": [1400], "B08_20220125": [1500], "crop": ["a"]}
    sidecar = with_series(
        {**WIDE, "dates": {"time_step": "dates"}},
        columns="{band}_{date:%Y%m%d}", offset=-1000, offset_since="2022-01-25",
    )  # fmt: skip
    _close(_s2(_read(tmp_path, columns, sidecar), "B04"), [[0.04, 0.04]])


def test_numbers_outside_the_valid_range_are_missing_and_counted(tmp_path: Path) -> None:
    table = _read(tmp_path, TWO_FIELDS, with_series(WIDE, valid_range=[600, 3500]))
    _close(_s2(table, "B04"), [[0.1, NAN], [NAN, 0.08]])
    assert "2 numbers of s2" in str(table.notes[0])


def test_sensors_in_several_encodings_are_one(tmp_path: Path) -> None:
    series = WIDE["series"][0]
    sidecar = {
        **WIDE,
        "series": [
            {**series, "bands": {"B04": "B04"}},
            {**series, "bands": {"B08": "B08"}, "scale": 0.0002},
        ],
    }
    table = _read(tmp_path, TWO_FIELDS, sidecar)
    assert table.samples.bands == {"s2": ("B04", "B08")}
    _close(_s2(table, "B08"), [[0.6, 0.8], [NAN, 0.48]])


def test_separator_decimal_and_encoding(tmp_path: Path) -> None:
    sidecar = {**WIDE, "separator": ";", "decimal": ",", "encoding": "latin-1"}
    columns = {**TWO_FIELDS, "B04_t01": [1000.5, 0], "crop": ["Gerste", "Rübe"]}
    table = _read(tmp_path, columns, sidecar)
    assert table.labels.tolist() == ["Gerste", "Rübe"]
    _close(_s2(table, "B04"), [[0.10005, 0.05], [NAN, 0.08]])


def test_codes_keep_their_zeros_and_lose_their_point(tmp_path: Path) -> None:
    assert _read(tmp_path, {**TWO_FIELDS, "crop": ["007", "070"]}, WIDE).labels.tolist() == [
        "007", "070",
    ]  # fmt: skip
    columns = {**TWO_FIELDS, "crop": [7.0, None]}
    table = _read(tmp_path, columns, WIDE, "table.parquet")
    assert table.labels.tolist() == ["7", ""]
    assert "1 samples have no label" in str(table.notes[-1])


def test_codes_become_crops_and_those_without_are_told(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "crop": [24, 9999]}
    table = _read(tmp_path, columns, {**WIDE, "crosswalk": "cdl"})
    assert table.labels.tolist() == ["24", "9999"]
    assert table.crops.tolist() == ["wheat", ""]
    assert "9999 (1)" in str(table.notes[-1])
    group = read_table(tmp_path / "table.csv", tmp_path / "sidecar.json", level="group")
    assert group.crops.tolist() == ["cereals", ""]


def test_groups_ids_location_and_filters(tmp_path: Path) -> None:
    columns = {
        **{name: [*values, values[0]] for name, values in TWO_FIELDS.items()},
        "zone": ["Z0", "Z1", "Z1"],
        "year": [2020, 2021, 2021],
        "x": [5.0, 6.0, 7.0],
        "y": [50.0, 51.0, 52.0],
    }
    sidecar = {
        **WIDE,
        "sample": ["zone", "crop"],
        "groups": {"where": ["zone", "year"], "year": ["year"]},
        "longitude": "x",
        "latitude": "y",
        "filters": [{"column": "year", "equals": [2021]}],
    }
    table = _read(tmp_path, columns, sidecar)
    assert table.ids.tolist() == ["Z1/maize", "Z1/wheat"]
    assert {name: group.tolist() for name, group in table.groups.items()} == {
        "where": ["Z1/2021", "Z1/2021"],
        "year": ["2021", "2021"],
    }
    assert table.samples.location is not None
    assert table.samples.location.tolist() == [[51, 6], [52, 7]]
    assert "2 of the 3 rows" in str(table.notes[0])


def test_several_files_with_other_dates_are_one_table(tmp_path: Path) -> None:
    sidecar = {
        **with_series(WIDE, columns="{band}_{date:%Y%m%d}"),
        "dates": {"time_step": "dates"},
        "files": "part_{region}.csv",
        "groups": {"region": ["region"]},
    }
    folder = tmp_path / "parts"
    one = {"B04_20210105": [100], "B08_20210105": [200], "crop": ["wheat"]}
    two = {"B04_20210301": [300], "B08_20210301": [400], **one}
    written(folder, one, sidecar, "part_north.csv")
    written(folder, two, sidecar, "part_south.csv")
    (folder / "notes.csv").write_text("nothing\n")
    table = read_table(folder, folder / "sidecar.json")
    assert table.groups["region"].tolist() == ["north", "south"]
    assert table.ids.tolist() == ["part_north/1", "part_south/1"]
    _close(_s2(table, "B04"), [[0.01, NAN], [0.01, 0.03]])
    assert np.isnat(table.samples.days).tolist() == [[False, True], [False, False]]


def test_some_of_the_samples(tmp_path: Path) -> None:
    table = _read(tmp_path, TWO_FIELDS, {**WIDE, "groups": {"crop": ["crop"]}})
    one = table.take(np.array([False, True]))
    assert len(one) == len(one.samples) == 1
    assert (one.labels.tolist(), one.ids.tolist()) == (["maize"], ["2"])
    assert one.groups["crop"].tolist() == ["maize"]


# --- what is refused -----------------------------------------------------------------------------


def _refused(
    error: type[FurrowError],
    folder: Path,
    columns: dict[str, Any],
    sidecar: dict[str, Any],
    name: str = "table.csv",
) -> str:
    with pytest.raises(error) as refusal:
        _read(folder, columns, sidecar, name)
    return str(refusal.value)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    table, sidecar = written(tmp_path, TWO_FIELDS, WIDE)
    table.unlink()
    with pytest.raises(FileMissing):
        read_table(table, sidecar)
    with pytest.raises(FileMissing, match="part_"):
        written(tmp_path, TWO_FIELDS, {**WIDE, "files": "part_{a}.csv"})
        read_table(tmp_path, sidecar)


@pytest.mark.parametrize("name", ["t.parquet", "t.xlsx", "t.csv"])
def test_a_file_that_is_no_table(tmp_path: Path, name: str) -> None:
    _, sidecar = written(tmp_path, TWO_FIELDS, WIDE)
    (tmp_path / name).write_bytes(b"\xff\xfe\x00nothing\x00\xd9\n\xd9")
    with pytest.raises(TableUnreadable):
        read_table(tmp_path / name, sidecar)


def test_a_kind_of_file_that_is_not_known(tmp_path: Path) -> None:
    _, sidecar = written(tmp_path, TWO_FIELDS, WIDE)
    (tmp_path / "table.dbf").touch()
    with pytest.raises(TableUnreadable, match="parquet"):
        read_table(tmp_path / "table.dbf", sidecar)


def test_a_column_that_is_missing_and_what_is_like_it(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "crop_code": [1, 2]}
    said = _refused(TableColumnMissing, tmp_path, columns, {**WIDE, "label": "cropcode"})
    assert "“cropcode”" in said
    assert "crop_code" in said
    said = _refused(
        TableColumnMissing, tmp_path, TWO_FIELDS, with_series(WIDE, bands={"B4": "B04"})
    )
    assert "B4_t1" in said
    assert "B04_t01" in said


def test_a_cell_that_is_no_number_or_no_date(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "B04_t02": ["500", "cloud"]}
    said = _refused(TableValueRefused, tmp_path, columns, WIDE)
    assert "Row 2" in said
    assert "“cloud” in column “B04_t02”" in said
    for day in ("31.12.2020", None):
        columns = {**TWO_FIELDS_LONG, "day": ["2021-01-01", "2021-01-01", day, "2021-02-01"]}
        assert "Row 3" in _refused(TableValueRefused, tmp_path, columns, LONG)


def test_rows_are_counted_as_in_the_file_whatever_the_filters_leave(tmp_path: Path) -> None:
    sidecar = {**WIDE, "filters": [{"column": "crop", "equals": ["maize"]}]}
    columns = {**TWO_FIELDS, "B04_t02": ["500", "cloud"]}
    assert "Row 2" in _refused(TableValueRefused, tmp_path, columns, sidecar)


def test_empty_cells_are_missing_values(tmp_path: Path) -> None:
    table = _read(tmp_path, {**TWO_FIELDS, "B04_t02": ["500", " "]}, WIDE)
    _close(_s2(table, "B04"), [[0.1, 0.05], [NAN, NAN]])


@pytest.mark.parametrize("time_step", ["month", "dates"])
def test_a_sample_that_is_there_twice_on_a_date(tmp_path: Path, time_step: str) -> None:
    columns = {**TWO_FIELDS_LONG, "day": ["2021-02-01"] * 4}
    said = _refused(TableStepTwice, tmp_path, columns, with_dates(LONG, time_step=time_step))
    assert "“a” for the time step of 2021-02-01" in said


def test_two_rows_in_one_month(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS_LONG, "day": ["2021-02-01", "2021-03-01", "2021-02-20", "2021-05-01"]}
    assert "“a”" in _refused(TableStepTwice, tmp_path, columns, LONG)


def test_a_label_that_changes_within_a_sample(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS_LONG, "crop": ["wheat", "maize", "rice", "maize"]}
    said = _refused(TableSampleUnclear, tmp_path, columns, LONG)
    assert "“crop” changes within it (row 3)" in said


def test_two_samples_of_one_name(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "id": [1, 1]}
    said = _refused(TableSampleUnclear, tmp_path, columns, {**WIDE, "sample": ["id"]})
    assert "2 samples are called so" in said


def test_a_table_of_which_nothing_is_left(tmp_path: Path) -> None:
    sidecar = {**WIDE, "filters": [{"column": "crop", "equals": ["rice"]}]}
    assert "filters" in _refused(TableEmpty, tmp_path, TWO_FIELDS, sidecar)
    gone = with_series(WIDE, valid_range=[9000, 9001])
    assert "missing" in _refused(TableEmpty, tmp_path, TWO_FIELDS, gone)
    assert "time step 3" in _refused(
        TableEmpty, tmp_path, TWO_FIELDS, with_dates(WIDE, first_number=3)
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"scale": 1}, "reflectance"),
        ({"unit": "dB", "sensor": "s1", "scale": 1}, "dB"),
        ({"unit": "kelvin", "sensor": "era5"}, "kelvin"),
    ],
)
def test_a_unit_that_cannot_be(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    assert f"cannot be {said}" in _refused(
        TableUnitDoubtful, tmp_path, TWO_FIELDS, with_series(WIDE, **changes)
    )


def test_a_table_that_is_too_large_is_refused_before_it_is_made(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS_LONG, "day": ["2021-02-01", "2021-03-01", "1021-01-01", "2021-05-01"]}
    table, sidecar = written(tmp_path, columns, with_dates(LONG, time_step="1d"))
    with pytest.raises(TableTooLarge):
        read_table(table, sidecar, memory_mb=10)


def test_two_columns_for_one_step(tmp_path: Path) -> None:
    columns = {**TWO_FIELDS, "B04_t1": [1, 2]}
    said = _refused(TableUnreadable, tmp_path, columns, with_series(WIDE, columns="{band}_t{step}"))
    assert "“B04_t01” and “B04_t1”" in said


def test_a_crosswalk_that_is_not_known(tmp_path: Path) -> None:
    said = _refused(CrosswalkUnknown, tmp_path, TWO_FIELDS, {**WIDE, "crosswalk": "cdd"})
    assert "cdl" in said


def test_geometry_is_neither_needed_nor_read(tmp_path: Path) -> None:
    table, sidecar = written(tmp_path, TWO_FIELDS, WIDE)
    frame = pd.DataFrame(TWO_FIELDS).assign(geometry=[b"\x89\xff", b"\xd9"])
    frame.to_parquet(tmp_path / "t.geoparquet")
    assert len(read_table(tmp_path / "t.geoparquet", sidecar)) == 2
    assert table.exists()
