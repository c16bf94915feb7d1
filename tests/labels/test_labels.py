"""Labels: read from anything, refused with the row that is wrong, mended where that is safe."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pytest
from shapely.geometry import Point, Polygon, box

from furrow.engine.contract import Grid, Legend
from furrow.engine.contract.errors import (
    BadRequest,
    FileMissing,
    LabelFieldMissing,
    LabelsOutsideImagery,
    LabelsUnreadable,
    LabelsWithoutCrs,
    UnknownLabel,
)
from furrow.engine.labels.check import check_parcels
from furrow.engine.labels.read import (
    legend_of,
    read_legend,
    read_parcels,
    with_class_values,
)
from furrow.engine.labels.store import labels_hash, read_labels, write_labels

GRID = Grid("EPSG:32631", 500_000, 5_600_000, 50, 50)
FILE = Path("parcels.gpkg")


def square(column: float, row: float, edge: float = 100) -> Polygon:
    left, top = 500_000 + column, 5_600_000 - row
    return box(left, top - edge, left + edge, top)


def table(*rows: tuple[str | None, Polygon], crs: str | None = "EPSG:32631") -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {"crop": [row[0] for row in rows]}, geometry=[row[1] for row in rows], crs=crs
    )


def read(tmp_path: Path, parcels: gpd.GeoDataFrame, suffix: str = ".gpkg") -> gpd.GeoDataFrame:
    file = tmp_path / f"parcels{suffix}"
    parcels.to_file(file)
    return read_parcels(file, "crop")


def checked(parcels: gpd.GeoDataFrame, tmp_path: Path) -> tuple[gpd.GeoDataFrame, str]:
    found = read(tmp_path, parcels)
    found = with_class_values(found, legend_of(found), FILE)
    kept, warnings = check_parcels(found, GRID, FILE)
    return kept, " ".join(warnings)


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_formats(tmp_path: Path, suffix: str) -> None:
    found = read(tmp_path, table(("Maize", square(0, 0)), (None, square(200, 0))), suffix)
    assert found["crop"].tolist() == ["Maize", None]
    assert found["row"].tolist() == [1, 2]


def test_reading_twice_gives_the_same_uids(tmp_path: Path) -> None:
    parcels = table(("Maize", square(0, 0)), ("Maize", square(0, 0)), ("Wheat", square(200, 0)))
    first, second = read(tmp_path, parcels), read(tmp_path, parcels)
    assert first["uid"].tolist() == second["uid"].tolist()
    assert first["uid"].is_unique


def test_an_unknown_label_is_refused_with_its_row(tmp_path: Path) -> None:
    found = read(tmp_path, table(("Maize", square(0, 0)), ("Triticale", square(200, 0))))
    with pytest.raises(UnknownLabel) as caught:
        with_class_values(found, Legend.from_names(("Maize", "Wheat")), FILE)
    assert "Row 2" in str(caught.value) and "Triticale" in str(caught.value)


def test_a_label_may_be_a_code_and_differ_in_case(tmp_path: Path) -> None:
    legend = Legend.from_names(("Maize", "Wheat"), {"Maize": "1200"})
    found = with_class_values(
        read(tmp_path, table(("1200", square(0, 0)), (" wheat ", square(200, 0)))),
        legend,
        FILE,
    )
    assert found["crop"].tolist() == ["Maize", "Wheat"]


def test_numbers_as_labels_lose_no_meaning(tmp_path: Path) -> None:
    parcels = gpd.GeoDataFrame(
        {"crop": [1200.0, None]},
        geometry=[square(0, 0), square(200, 0)],
        crs="EPSG:32631",
    )
    assert read(tmp_path, parcels)["crop"].tolist() == ["1200", None]


def test_another_crs_is_reprojected_not_refused(tmp_path: Path) -> None:
    here = table(("Maize", square(100, 100)), ("Wheat", square(300, 100)))
    kept, _ = checked(here.to_crs("EPSG:31370"), tmp_path)
    assert kept.crs.to_epsg() == 32631
    assert kept.geometry.iloc[0].symmetric_difference(here.geometry.iloc[0]).area < 20


def test_labels_elsewhere_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LabelsOutsideImagery, match="None of the 2"):
        checked(table(("A", square(9e4, 0)), ("B", square(9e4, 200))), tmp_path)


def test_parcels_outside_are_left_out_and_counted(tmp_path: Path) -> None:
    kept, warnings = checked(table(("A", square(0, 0)), ("B", square(9e4, 0))), tmp_path)
    assert len(kept) == 1 and "1 parcel lies outside the mapped area" in warnings


def test_a_crossed_outline_is_mended_and_said(tmp_path: Path) -> None:
    bow = Polygon(
        [
            (500_000, 5_599_900),
            (500_100, 5_600_000),
            (500_100, 5_599_900),
            (500_000, 5_600_000),
        ]
    )
    kept, warnings = checked(table(("A", bow), ("B", square(200, 0))), tmp_path)
    assert kept.geometry.is_valid.all() and "Row 1: the outline crosses itself" in warnings


def test_overlap_duplicates_small_and_single_are_told(tmp_path: Path) -> None:
    kept, warnings = checked(
        table(
            ("A", square(0, 0)),
            ("A", square(0, 0)),
            ("A", square(50, 0)),
            ("B", square(300, 0, edge=8)),
        ),
        tmp_path,
    )
    assert len(kept) == 3
    assert "Row 2: the same parcel again" in warnings
    assert "1 pairs of labelled parcels overlap" in warnings
    assert "Row 4: smaller than one pixel" in warnings
    assert "B: one labelled parcel each" in warnings


def test_what_is_no_parcel_layer_is_refused(tmp_path: Path) -> None:
    points = gpd.GeoDataFrame({"crop": ["A"]}, geometry=[Point(4, 50)], crs="EPSG:4326")
    with pytest.raises(LabelsUnreadable, match="Point"):
        read(tmp_path, points)
    text = tmp_path / "parcels.gpkg"
    text.write_text("no geopackage")
    with pytest.raises(LabelsUnreadable):
        read_parcels(text, "crop")
    with pytest.raises(FileMissing):
        read_parcels(tmp_path / "none.gpkg", "crop")


def test_a_missing_column_lists_those_there_are(tmp_path: Path) -> None:
    file = tmp_path / "p.gpkg"
    table(("A", square(0, 0))).rename(columns={"crop": "culture"}).to_file(file)
    with pytest.raises(LabelFieldMissing, match="culture"):
        read_parcels(file, "crop")


def test_a_layer_without_crs_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "p.shp"
    table(("A", square(0, 0)), crs=None).to_file(file)
    with pytest.raises(LabelsWithoutCrs):
        read_parcels(file, "crop")


def test_a_legend_is_a_list_or_classes_and_keeps_reserved_names(tmp_path: Path) -> None:
    file = tmp_path / "legend.json"
    file.write_text('["Maize", "Wheat"]')
    assert [c.value for c in read_legend(file).classes] == [2, 3]
    file.write_text('{"classes": [{"value": 9, "name": "Rye", "color": "#112233"}]}')
    assert read_legend(file).by_value(9).name == "Rye"
    for bad in (
        '["Maize", "maize"]',
        '["No data"]',
        "nonsense",
        '{"classes": [{"value": 1}]}',
    ):
        file.write_text(bad)
        with pytest.raises(BadRequest):
            read_legend(file)


def test_labels_gpkg_reads_back_and_its_hash_follows_what_matters(
    tmp_path: Path,
) -> None:
    found = read(tmp_path, table(("Maize", square(0, 0)), ("Wheat", square(200, 0))))
    legend = legend_of(found)
    labelled = with_class_values(found, legend, FILE)
    file = tmp_path / "labels.gpkg"
    write_labels(file, labelled, "2021-09-30", "survey")
    again = read_labels(file, legend)
    assert sorted(again["crop"]) == ["Maize", "Wheat"]
    assert set(again["season"]) == {"2021-09-30"} and set(again["role"]) == {"train"}
    write_labels(file, labelled.iloc[::-1], "2021-09-30", "survey")
    assert labels_hash(read_labels(file, legend)) == labels_hash(again)
    write_labels(file, labelled.assign(role="reference"), "2021-09-30", "survey")
    assert labels_hash(read_labels(file, legend)) != labels_hash(again)
