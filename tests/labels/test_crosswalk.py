"""Codes of all legends come to one hierarchy, and none is lost without a word."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrow.engine.contract.errors import CrosswalkRefused, CrosswalkUnknown
from furrow.engine.labels.crosswalk import (
    LEVELS,
    at_level,
    crosswalk_names,
    map_codes,
    mapping,
    read_crosswalk,
    read_hierarchy,
)

CEREALS_AND_SOYBEAN = ("wheat", "barley", "maize", "rice", "soybean")


def test_the_legends_of_the_project_are_there() -> None:
    assert set(crosswalk_names()) >= {
        "aafc", "bavaria", "cdl", "denmark", "ewoc", "hcat3", "korea", "worldcereal",
    }  # fmt: skip


@pytest.mark.parametrize("name", crosswalk_names())
def test_every_crosswalk_says_where_it_is_from_and_maps_all_its_codes(name: str) -> None:
    crosswalk = read_crosswalk(name)
    assert crosswalk.title
    assert crosswalk.source
    assert crosswalk.licence
    known_unknown = set(crosswalk.codes.get("", {}))
    codes = list(crosswalk.by_code())
    mapped = map_codes(name, codes, "kind")
    assert set(mapped.unmapped) == known_unknown
    assert all(text.strip() for codes_of in crosswalk.codes.values() for text in codes_of.values())


@pytest.mark.parametrize(
    ("name", "codes", "crops"),
    [
        ("cdl", "24 21 1 3 5 61 176 26", "wheat barley maize rice soybean fallow"),
        ("aafc", "146 133 147 158 153 122", "wheat barley maize soybean rapeseed"),
        ("worldcereal", "1110 1520 1200 1300 4100 4351", "wheat barley maize rice soybean"),
        ("ewoc", "1101010011 1101020012 1101060002 1101080000 1106000020", " ".join(
            CEREALS_AND_SOYBEAN)),
        ("ewoc", "11-01-01-001-1", "wheat"),
        ("hcat3", "3301010101 3301010402 3301010600 3301010700 3301160000", " ".join(
            CEREALS_AND_SOYBEAN)),
        ("hcat3", "3301090400 3301010201", "maize wheat"),
        ("korea", "29 23 27", "soybean maize sesame"),
        ("denmark", "1 10 11 22 216", "barley barley wheat rapeseed maize"),
        ("bavaria", "115 131 411 330 311", "wheat barley maize soybean rapeseed"),
    ],
)  # fmt: skip
def test_known_codes(name: str, codes: str, crops: str) -> None:
    expected = crops.split()
    assert list(map_codes(name, codes.split()).crops[: len(expected)]) == expected


def test_the_five_crops_are_leaves_of_their_groups() -> None:
    hierarchy = read_hierarchy()
    assert {hierarchy.level_of[crop] for crop in CEREALS_AND_SOYBEAN} == {"crop"}
    assert at_level(CEREALS_AND_SOYBEAN, "group") == (*["cereals"] * 4, "oilseeds")
    assert set(at_level(CEREALS_AND_SOYBEAN, "kind")) == {"cropland"}


def test_every_crop_has_a_group_and_every_group_a_kind() -> None:
    hierarchy = read_hierarchy()
    for level in LEVELS:
        for name in hierarchy.names(level):
            assert hierarchy.at_level(name, level) == name
            assert hierarchy.at_level(name, "kind") in hierarchy.names("kind")


def test_a_code_that_names_only_a_group_is_no_crop_but_is_counted() -> None:
    codes = ["1000", "1910", "1110", "1000"]
    mapped = map_codes("worldcereal", codes)
    assert mapped.crops == ("", "", "wheat", "")
    assert mapped.unmapped == {"1000": 2, "1910": 1}
    assert map_codes("worldcereal", codes, "group").crops == ("cereals",) * 4


@given(
    st.lists(
        st.sampled_from(["1", "5", "24", "81", "999", "Corn", "", " 24 ", "1.0"]), max_size=30
    ),
    st.sampled_from(LEVELS),
)
def test_nothing_is_dropped_silently(codes: list[str], level: str) -> None:
    mapped = map_codes("cdl", codes, level)
    assert len(mapped.crops) == len(codes)
    lost = Counter(code for code, crop in zip(codes, mapped.crops, strict=True) if not crop)
    assert mapped.unmapped == dict(lost)
    assert list(mapped.unmapped.values()) == sorted(mapped.unmapped.values(), reverse=True)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("24", "wheat"),
        ("5", "soybean"),
        ("4", "other"),
        ("36", "other"),
        ("111", "other"),
        ("26", ""),  # wheat and soybean in one year
        ("0", ""),
        ("999", ""),
    ],
)
def test_five_crops_and_all_else_as_other(code: str, name: str) -> None:
    assert map_codes("cdl", [code], "cereals").crops == (name,)


def test_what_may_be_one_of_the_five_is_not_called_other() -> None:
    names = ["cereals", "oilseeds", "cropland", "pulses", "grassland", "mixed crops", "", "other"]
    assert at_level(names, "cereals") == ("", "", "", "other", "other", "", "", "other")


def test_codes_that_went_through_a_column_of_numbers_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert map_codes("cdl", ["24.0", " 1 "]).crops == ("wheat", "maize")
    assert map_codes("cdl", ["001", "24.5"]).unmapped == {"001": 1, "24.5": 1}
    listed = {"wheat": {"001": "Wheat"}, "maize": {"020": "Maize"}, "rice": {"20": "Rice"}}
    text = {"title": "T", "source": "S", "licence": "L", "codes": listed}
    (tmp_path / "own.json").write_text(json.dumps(text))
    own = read_crosswalk("own", tmp_path)
    monkeypatch.setattr(mapping, "read_crosswalk", lambda _: own)
    assert map_codes("own", ["001", "1", "1.0", "020", "20"]).crops == (
        "wheat", "wheat", "wheat", "maize", "rice",
    )  # fmt: skip


def test_an_unknown_legend_or_level() -> None:
    with pytest.raises(CrosswalkUnknown, match="cdl"):
        map_codes("CLD", ["1"])
    with pytest.raises(ValueError, match="level"):
        map_codes("cdl", ["1"], "species")


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ({"wheet": {"1": "Wheat"}}, "no “wheet”"),
        ({"wheat": {"1": "Wheat"}, "maize": {"1": "Corn"}}, "code 1 is there twice"),
        ({"wheat": ["1"]}, "codes.wheat"),
    ],
)
def test_a_new_legend_is_one_file_and_a_wrong_one_is_refused(
    tmp_path: Path, codes: object, said: str
) -> None:
    words = {"title": "T", "source": "S", "licence": "L"}
    (tmp_path / "good.json").write_text(json.dumps({**words, "codes": {"wheat": {"1": "W"}}}))
    assert crosswalk_names(tmp_path) == ["good"]
    assert read_crosswalk("good", tmp_path).by_code() == {"1": "wheat"}
    (tmp_path / "bad.json").write_text(json.dumps({**words, "codes": codes}))
    with pytest.raises(CrosswalkRefused, match=said):
        read_crosswalk("bad", tmp_path)


def test_ewoc_agrees_with_worldcereals_own_classes(shared: Path) -> None:
    text = (shared / "data" / "labels" / "worldcereal_class_mappings.json").read_text()
    own = json.loads(text)["CROPTYPE28"]
    same = {
        "wheat": "wheat", "spring_wheat": "wheat", "barley": "barley", "spring_barley": "barley",
        "maize": "maize", "rice": "rice", "soy_soybeans": "soybean", "sunflower": "sunflower",
        "rapeseed_rape": "rapeseed", "potatoes": "potatoes", "rye": "rye", "oats": "oats",
        "triticale": "triticale", "sorghum": "sorghum", "millet": "millet",
    }  # fmt: skip
    # Their list calls barley without a season wheat.
    codes = [code for code, name in own.items() if name in same and code != "1101020000"]
    assert len(codes) > 60
    assert map_codes("ewoc", codes).crops == tuple(same[own[code]] for code in codes)


def test_both_codes_of_a_worldcereal_crop_come_to_one_crop(shared: Path) -> None:
    file = shared / "data" / "labels" / "worldcereal_legacy_croptype_codes.csv"
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    old = map_codes("worldcereal", [row["croptype"] for row in rows]).crops
    new = map_codes("ewoc", [row["ewoc_code"] for row in rows]).crops
    # Millet and sorghum changed their place; the older EWOC codes are those of sorghum now.
    moved = {"Millets"}
    differ = {
        row["name"]: (one, two)
        for row, one, two in zip(rows, old, new, strict=True)
        if one and two and one != two and row["name"] not in moved
    }
    assert not {crops for crops in differ.values() if set(crops) & set(CEREALS_AND_SOYBEAN)}
    assert len(differ) < 15, differ


def test_every_hcat3_code_is_known(shared: Path) -> None:
    file = shared / "data" / "labels" / "HCAT3_HCAT_mapping.csv"
    with file.open(encoding="utf-8") as lines:
        codes = [row["HCAT3_code"] for row in csv.DictReader(lines)]
    assert set(map_codes("hcat3", codes, "kind").unmapped) == {
        "3000000000", "3300000000", "3399000000",
    }  # fmt: skip
