"""A sidecar is read whole, or refused with the field at fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract.errors import FileMissing, SidecarRefused
from furrow.engine.features.labelled_tables import read_sidecar
from tests.features.labelled_tables.tables import LONG, WIDE, with_dates, with_series


def _read(folder: Path, content: Any) -> None:
    file = folder / "sidecar.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    read_sidecar(file)


@pytest.mark.parametrize(
    ("content", "field", "said"),
    [
        ("{", "document", "not JSON"),
        ("[]", "document", "object"),
        ({**WIDE, "sampel": ["id"]}, "sampel", "no such field"),
        ({name: WIDE[name] for name in WIDE if name != "label"}, "label", "missing"),
        ({**WIDE, "label": 3}, "label", "expected str"),
        ({**WIDE, "layout": "tall"}, "Sidecar", "“layout” is “tall”, and can be: wide, long"),
        ({**WIDE, "series": []}, "Sidecar", "no columns"),
        ({**WIDE, "series": [*WIDE["series"], *WIDE["series"]]}, "Sidecar", "twice"),
        ({**WIDE, "longitude": "lon"}, "Sidecar", "latitude"),
        (with_series(WIDE, sensor="s3"), "series[0]", "s3"),
        (with_series(WIDE, unit="DN"), "series[0]", "WorldCereal uint16"),
        (with_series(WIDE, convention="sigma"), "series[0]", "gamma0-rtc"),
        (with_series(WIDE, bands={}), "series[0]", "no band"),
        (with_series(WIDE, bands={"a": "B04", "b": "B04"}), "series[0]", "same name"),
        (with_series(WIDE, scale=0), "series[0]", "scale"),
        (with_series(WIDE, missing="0"), "series[0].missing", "list"),
        (with_series(WIDE, valid_range=[1]), "series[0]", "valid_range"),
        (with_series(WIDE, columns="B04"), "series[0]", "pattern"),
        (with_series(WIDE, offset_since="2022"), "series[0]", "2022"),
        (with_series(WIDE, columns="{band}"), "Sidecar", "steps"),
        (with_series(WIDE, columns="{band}{date:%d%m}"), "Sidecar", "dates.year"),
        (with_dates(WIDE, time_step="week"), "dates", "month"),
        (with_dates(WIDE, time_step="dates"), "Sidecar", "regular"),
        (with_dates(WIDE, first=""), "Sidecar", "dates.first"),
        (with_dates(WIDE, first="1.1.2021"), "dates", "1.1.2021"),
        (with_dates(WIDE, first_column="start"), "dates", "not both"),
        (with_dates(WIDE, left_out=["x"]), "dates", "left_out"),
        (with_dates(LONG, column=""), "Sidecar", "dates.column"),
        ({**LONG, "sample": []}, "Sidecar", "sample"),
        (with_series(LONG, columns="{band}_{step}"), "Sidecar", "neither step nor date"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: Any, field: str, said: str) -> None:
    with pytest.raises(SidecarRefused) as refusal:
        _read(tmp_path, content)
    assert refusal.value.field == field
    assert said in str(refusal.value)


def test_a_sidecar_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_sidecar(tmp_path / "none.json")


def test_all_sidecars_of_the_benchmarks_are_valid(checkout: Path) -> None:
    files = sorted((checkout / "benchmarks" / "sidecars").glob("*.json"))
    assert len(files) >= 13
    for file in files:
        assert read_sidecar(file).table
