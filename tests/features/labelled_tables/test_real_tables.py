"""The real tables: cells checked by hand, months and crops that hold together."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.features.indices import s2_indices
from furrow.engine.features.labelled_tables import LabelledTable, read_sidecar, read_table

SIDECARS = Path(__file__).resolve().parents[3] / "benchmarks" / "sidecars"
NAN = float("nan")

# name: samples, steps, time step, first middle, a sample, its code and crop
TABLES = {
    "us_ar_ca": (20020, 36, "10d", "2021-01-05", "AR_Z0_0", "1", "maize"),
    "canada": (2679, 20, "month", "2017-01-16", "2017_CAN_AAFC-13123_7", "1110", "wheat"),
    "france": (
        341, 51, "dekad", "2022-09-05",
        "2023_FRA_LPIS_POLY_110_10731", "2001020022", "permanent grass",
    ),
    "corsica": (
        500, 17, "month", "2021-09-15",
        "2022_FRA_LPIS_POLY_110_4173111", "4000000000", "trees",
    ),
    "flanders_2018": (500, 12, "month", "2017-11-11", "1", "1110", "wheat"),
    "flanders_2021_monthly": (
        100, 16, "month", "2020-08-16",
        "2021_BE_Flanders_full_1319425423_526", "1101060000", "maize",
    ),
    "flanders_2021_dekad": (
        50, 48, "dekad", "2020-08-05", "2021_BE_Flanders_full_2073422385", "7900", "",
    ),
    "worldcereal_global500": (
        500, 12, "month", "2017-11-10", "0000280665325558_387", "1200", "maize",
    ),
    "korea": (600, 213, "dates", "2022-01-14", "sample_nh/2", "27", "sesame"),
    "denmark_parcels": (2100, 4, "dates", "2016-03-19", "1", "1", "barley"),
    "denmark_pixels": (21000, 4, "dates", "2016-03-19", "1", "1", "barley"),
    "denmark_funen": (2100, 2, "dates", "2016-05-08", "1", "1", "barley"),
    "bavaria": (301, 14, "dates", "2018-02-15", "0", "592", ""),
}  # fmt: skip

# Cells of that sample: sensor, band, step from 0, and what its number is in Furrow's unit.
CELLS = {
    "us_ar_ca": [
        ("s2", "B04", 0, 0.0788), ("s2", "B08", 19, 0.4944), ("s2", "B12", 35, 0.2238),
        ("s2", "B02", 4, NAN),
    ],
    "canada": [
        ("s2", "B04", 0, 0.1156), ("s2", "B08", 2, 0.3384), ("s2", "B04", 3, NAN),
        ("s1", "VV", 0, -12.875), ("s1", "VH", 0, -19.154),
        ("era5", "temperature", 0, 273.07), ("era5", "precipitation", 0, 0.10482),
        ("srtm", "elevation", 0, 207.0),
    ],
    "france": [
        ("s2", "B04", 0, 0.1440), ("s2", "B04", 1, NAN), ("s2", "B08", 2, 0.3292),
        ("s1", "VV", 0, -11.072), ("s1", "VH", 0, -19.918), ("era5", "temperature", 1, 289.44),
    ],
    "corsica": [
        ("s2", "B04", 2, 0.0456), ("s2", "B08", 3, 0.1826), ("s1", "VV", 0, -12.816),
        ("s1", "VH", 0, -17.895), ("srtm", "elevation", 0, 61.0),
    ],
    "flanders_2018": [
        ("s2", "B04", 0, 0.0695), ("s2", "B04", 1, NAN), ("s2", "B04", 3, 0.0955),
        ("s2", "B12", 7, 0.0773), ("s1", "VV", 1, -5.922), ("s1", "VH", 11, -19.088),
        ("era5", "temperature", 6, 284.63), ("srtm", "elevation", 5, 16.0),
    ],
    "flanders_2021_monthly": [
        ("s2", "B04", 0, 0.0733), ("s2", "B08", 1, 0.2468), ("s1", "VV", 0, -11.097),
        ("s1", "VH", 0, -16.931), ("era5", "temperature", 0, 294.69),
    ],
    "flanders_2021_dekad": [
        ("s2", "B04", 0, 0.0673), ("s2", "B04", 2, 0.0312), ("s2", "B12", 6, 0.0688),
        ("s1", "VV", 0, -12.781), ("s1", "VH", 10, -17.411), ("era5", "temperature", 5, 287.80),
    ],
    "worldcereal_global500": [
        ("s2", "B04", 0, 0.0242), ("s2", "B04", 3, 0.0310), ("s2", "B12", 7, 0.1668),
        ("s1", "VV", 1, -9.218), ("s1", "VH", 11, -18.386), ("era5", "temperature", 6, 284.79),
    ],
    "korea": [("s2", "B04", 0, 0.1329), ("s2", "B04", 1, 0.11690714)],
    "denmark_parcels": [
        ("s2", "B06", 0, 0.09181125), ("s2", "B11", 0, NAN), ("s2", "B8A", 3, 0.34127974),
    ],
    "denmark_pixels": [("s2", "B06", 2, 0.2269), ("s2", "B12", 0, NAN), ("s2", "B08", 3, 0.2965)],
    "denmark_funen": [("s2", "B06", 0, 0.19025111), ("s2", "B07", 1, 0.54161327)],
    "bavaria": [("s2", "B04", 0, 0.16106601), ("s2", "B8A", 1, 0.75074548)],
}  # fmt: skip

# crop, month of greatest and of least greenness among the months named, in the middle sample
GREENEST = {
    "us_ar_ca": [("rice", 7, 4), ("soybean", 8, 5), ("wheat", 3, 7)],
    "canada": [("maize", 8, 5), ("soybean", 8, 6)],
    "france": [("wheat", 5, 8), ("maize", 8, 5), ("rapeseed", 5, 8)],
    "flanders_2018": [("maize", 7, 5), ("wheat", 5, 8)],
    "flanders_2021_monthly": [("maize", 7, 5)],
    "flanders_2021_dekad": [("maize", 7, 5)],
    "corsica": [("maize", 7, 4)],
    "worldcereal_global500": [("maize", 7, 4), ("wheat", 6, 8)],
    "korea": [("soybean", 8, 4), ("sesame", 8, 4)],
    "bavaria": [("wheat", 6, 8), ("maize", 8, 5), ("rapeseed", 6, 8)],
}


@pytest.fixture(scope="module")
def real(shared: Path) -> Callable[[str], LabelledTable]:
    """Reads each table once."""

    @cache
    def read(name: str) -> LabelledTable:
        sidecar = SIDECARS / f"{name}.json"
        return read_table(shared / "data" / "tables" / read_sidecar(sidecar).table, sidecar)

    return read


@pytest.mark.parametrize("name", TABLES)
def test_a_real_table_is_read_as_its_cells_say(
    real: Callable[[str], LabelledTable], name: str
) -> None:
    table = real(name)
    samples, steps, time_step, first, one, code, crop = TABLES[name]
    assert (len(table), table.samples.steps, table.samples.time_step) == (samples, steps, time_step)
    index = table.ids.tolist().index(one)
    assert str(table.samples.days[index, 0]) == first
    assert (table.labels[index], table.crops[index]) == (code, crop)
    for sensor, band, step, expected in CELLS[name]:
        found = table.samples.sensor(sensor)
        assert found is not None
        assert found.band(band)[index, step] == pytest.approx(expected, abs=1e-3, nan_ok=True)
        if sensor == "s2":
            assert found.band(band)[index, step] == pytest.approx(expected, abs=1e-6, nan_ok=True)


@pytest.mark.parametrize("name", TABLES)
def test_the_values_of_a_real_table_can_be(real: Callable[[str], LabelledTable], name: str) -> None:
    table = real(name)
    likely = {
        "s2": (-0.05, 1.9), "s1": (-60, 35), "temperature": (230, 320),
        "precipitation": (0, 0.7), "elevation": (-10, 4500), "slope": (0, 90),
    }  # fmt: skip
    for one in table.samples.sensors:
        for band in one.bands:
            lowest, highest = likely[one.sensor if one.sensor in likely else band]
            values = one.band(band)
            assert lowest <= np.nanmin(values) <= np.nanmax(values) <= highest, (one.sensor, band)
    if table.samples.location is not None:
        assert (np.abs(table.samples.location) <= (90, 180)).all()


@pytest.mark.parametrize("name", GREENEST)
def test_crops_of_a_real_table_are_green_in_their_months(
    real: Callable[[str], LabelledTable], name: str
) -> None:
    table = real(name)
    s2 = table.samples.sensor("s2")
    assert s2 is not None
    ndvi = s2_indices({band: s2.band(band) for band in ("B04", "B08")})["NDVI"]
    month = table.samples.days.astype("datetime64[M]").astype(np.int64) % 12 + 1
    for crop, green, bare in GREENEST[name]:
        own = (table.crops == crop)[:, None]
        at = {m: float(np.nanmedian(ndvi[own & (month == m)])) for m in (green, bare)}
        assert at[green] > at[bare] + 0.1, (crop, at)


def test_groups_of_the_real_tables(real: Callable[[str], LabelledTable]) -> None:
    counts = {
        "us_ar_ca": {"state": 2, "zone": 4},
        "korea": {"region": 3, "land_use": 4},
        "france": {"tile": 3},
        "denmark_parcels": {"block": 1796, "cell": 1077},
    }
    for name, expected in counts.items():
        found = real(name).groups
        assert {group: len(set(values.tolist())) for group, values in found.items()} == expected


def test_an_offset_that_was_left_in_is_noticed(shared: Path, tmp_path: Path) -> None:
    content = json.loads((SIDECARS / "korea.json").read_text(encoding="utf-8"))
    content["series"][0]["offset"] = 0
    sidecar = tmp_path / "korea.json"
    sidecar.write_text(json.dumps(content), encoding="utf-8")
    notes = read_table(shared / "data" / "tables" / "korea_parcels", sidecar).notes
    assert any("offset may still be in" in note for note in notes)


@pytest.mark.parametrize("name", TABLES)
def test_no_real_table_seems_to_have_its_offset_left_in(
    real: Callable[[str], LabelledTable], name: str
) -> None:
    assert not [note for note in real(name).notes if "offset" in note]
