"""Codes of another legend in a project's labels: named by a crosswalk, none lost without a word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest

from furrow.engine.contract.errors import BadRequest, CrosswalkFitsNothing, CrosswalkUnknown
from furrow.engine.contract.requests import CreateProject, NewSeason
from furrow.engine.contract.results import ProjectCreated
from furrow.engine.jobs import run
from furrow.engine.labels.crosswalk import crosswalk_names
from tests.support import tiny

CDL = {"Maize": 1, "Rapeseed": 31, "Wheat": 24}
ODD = (9999, 9998, 9997, 9996, 9995, 9994, 9993, 9992, 9991, 9999)
"""Ten codes that no crop has, one of them twice."""


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> tiny.TinyInputs:
    return tiny.write_inputs(tmp_path_factory.mktemp("tiny"), months=range(5, 7))


def coded(folder: Path, codes: list[Any], **columns: list[Any]) -> Path:
    """The tiny parcels with codes in the column “code”."""
    parcels = tiny.parcel_table().assign(code=codes, **columns)
    file = folder / "coded.gpkg"
    parcels.drop(columns="crop").to_file(file, layer="parcels", driver="GPKG")
    return file


def made(folder: Path, inputs: tiny.TinyInputs, labels: Path, **more: Any) -> ProjectCreated:
    asked = {"label_field": "code", "crosswalk": "cdl", **more}
    days = {"season_start": "2021-05-01", "season_end": "2021-06-30"}
    request = CreateProject(str(folder), str(inputs.imagery), str(labels), **asked, **days)
    return run(request)  # type: ignore[no-any-return]


def cdl_codes() -> list[int]:
    return [CDL[crop] for crop in tiny.parcel_table()["crop"]]


def legend_of(folder: Path) -> list[str]:
    document = json.loads((folder / "furrow.json").read_text(encoding="utf-8"))
    return [one["name"] for one in document["legend"]["classes"]]


@pytest.mark.parametrize("kind", [int, float, str, lambda code: f"{code}.0"])
def test_codes_become_names_whatever_the_type_of_their_column(
    tmp_path: Path, inputs: tiny.TinyInputs, kind: Any
) -> None:
    labels = coded(tmp_path, [kind(code) for code in cdl_codes()])
    created = made(tmp_path / "p", inputs, labels)
    assert created.classes == {"maize": 12, "rapeseed": 12, "wheat": 12}
    assert created.unmapped == {}
    assert legend_of(tmp_path / "p") == ["maize", "rapeseed", "wheat"]


@pytest.mark.parametrize(
    ("level", "classes"),
    [
        ("group", {"cereals": 24, "oilseeds": 12}),
        ("kind", {"cropland": 36}),
        ("cereals", {"maize": 12, "other": 12, "wheat": 12}),
    ],
)
def test_the_level_says_how_finely(
    tmp_path: Path, inputs: tiny.TinyInputs, level: str, classes: dict[str, int]
) -> None:
    labels = coded(tmp_path, cdl_codes())
    assert made(tmp_path / "p", inputs, labels, level=level).classes == classes


def test_every_code_without_a_name_is_told_and_kept(
    tmp_path: Path, inputs: tiny.TinyInputs
) -> None:
    codes: list[Any] = cdl_codes()
    codes[: len(ODD)] = ODD
    codes[-1] = None
    notes = ["seen by Ann", *[None] * 35]
    created = made(tmp_path / "p", inputs, coded(tmp_path, codes, notes=notes))
    counts = {"9999": 2, **{str(code): 1 for code in range(9991, 9999)}}
    assert created.unmapped == counts
    told = next(text for text in created.warnings if "“cdl”" in text)
    assert told.startswith("10 parcels stay without a label")
    assert all(f"{code} ({number})" in told for code, number in counts.items())
    document = json.loads((tmp_path / "p" / "furrow.json").read_text(encoding="utf-8"))
    assert document["label_codes"] == {"crosswalk": "cdl", "level": "crop", "unmapped": counts}
    kept = gpd.read_file(tmp_path / "p" / "labels.gpkg", layer="parcels")
    assert len(kept) == 36
    assert kept["crop"].isna().sum() == 11
    assert kept["notes"].dropna().tolist() == [
        "seen by Ann; cdl 9999", *[f"cdl {code}" for code in ODD[1:]],
    ]  # fmt: skip


def test_other_land_may_stand_among_the_codes(tmp_path: Path, inputs: tiny.TinyInputs) -> None:
    codes = ["not cropland", *map(str, cdl_codes()[1:])]
    created = made(tmp_path / "p", inputs, coded(tmp_path, codes))
    assert created.classes["Not cropland"] == 1
    assert created.unmapped == {}


def test_a_wrong_crosswalk_level_or_column_is_refused(
    tmp_path: Path, inputs: tiny.TinyInputs
) -> None:
    labels, folder = coded(tmp_path, cdl_codes(), row=range(7000, 7036)), tmp_path / "p"
    with pytest.raises(CrosswalkUnknown) as unknown:
        made(folder, inputs, labels, crosswalk="CDL2")
    assert all(name in str(unknown.value) for name in crosswalk_names())
    with pytest.raises(BadRequest, match="species.* is no level; there are crop, group"):
        made(folder, inputs, labels, level="species")
    with pytest.raises(BadRequest, match="goes with a crosswalk"):
        made(folder, inputs, labels, crosswalk=None, level="group")
    with pytest.raises(CrosswalkFitsNothing, match=r"column “row” .* 7000 \(1\)"):
        made(folder, inputs, labels, label_field="row")
    with pytest.raises(BadRequest, match="goes with a file of labels"):
        run(CreateProject(str(folder), str(inputs.imagery), crops="Maize", crosswalk="cdl"))
    assert not folder.exists()


def test_without_a_crosswalk_a_project_is_as_it_was(
    tmp_path: Path, inputs: tiny.TinyInputs
) -> None:
    made(tmp_path / "p", inputs, inputs.parcels, label_field="crop", crosswalk=None)
    document = json.loads((tmp_path / "p" / "furrow.json").read_text(encoding="utf-8"))
    assert "label_codes" not in document
    assert legend_of(tmp_path / "p") == list(tiny.CROPS)


def test_a_new_season_begins_without_the_codes_of_the_last(
    tmp_path: Path, inputs: tiny.TinyInputs
) -> None:
    made(tmp_path / "p", inputs, coded(tmp_path, [9999, *cdl_codes()[1:]]))
    run(NewSeason(str(tmp_path / "p"), str(tmp_path / "next")))
    document = json.loads((tmp_path / "next" / "furrow.json").read_text(encoding="utf-8"))
    assert "label_codes" not in document
