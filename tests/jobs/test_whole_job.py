"""The whole job: what it leaves on disk, and that it does nothing twice."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import rasterio

from furrow.engine.contract.requests import (
    AssessMap,
    CropMapFromLabels,
    MapCrops,
    PrepareImagery,
    ProjectStatus,
    TrainModel,
)
from furrow.engine.contract.results import MapMade, StatusTold
from furrow.engine.imagery.prepare import NODATA
from furrow.engine.jobs import run
from furrow.engine.project.artefacts import hash_file
from tests.support import tiny


def states(project: Path) -> dict[str, str]:
    told: StatusTold = run(ProjectStatus(str(project)))
    return {step.step: step.state for step in told.steps}


def test_the_map_folder_holds_what_the_design_says(finished: tuple[Path, MapMade]) -> None:
    folder = Path(finished[1].folder)
    assert {file.name for file in folder.iterdir()} == {
        "crop_map.tif", "crop_map.tif.aux.xml", "crop_map.tif.vat.dbf", "crop_map.tif.vat.cpg",
        "crop_map.qml", "confidence.tif", "unsure.tif", "unsure.tif.aux.xml",
        "unsure.tif.vat.dbf", "unsure.tif.vat.cpg", "unsure.qml", "applicability.tif",
        "applicability.tif.aux.xml", "applicability.qml", "parcels.gpkg", "accuracy.gpkg",
        "report.html", "report.es.html", "report.fr.html", "report.json",
        "map.json",
    }  # fmt: skip
    document = json.loads((folder / "map.json").read_text())
    assert (
        document["files"] == {name: hash_file(folder / name) for name in document["files"]}
        and len(document["files"]) == 20
    )
    assert document["seeds"] and document["versions"]["furrow"]
    assert set(document["inputs"]) >= {"model_sha256", "stack_sha256", "labels_sha256"}


def test_the_map_is_right_where_the_crops_are_plain(finished: tuple[Path, MapMade]) -> None:
    with rasterio.open(finished[1].crop_map) as dataset:
        values = dataset.read(1)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.colormap(1)[2][:3] == (224, 185, 58)
    assert (values - 2 == tiny.parcel_crops()).mean() > 0.95
    accuracy = finished[1].accuracy
    assert accuracy is not None and accuracy.parcels == 6
    assert accuracy.parcels_right.low < 0.9, "six parcels cannot be sure of 90 %"


def test_confidence_is_percent(finished: tuple[Path, MapMade]) -> None:
    with rasterio.open(finished[1].confidence) as dataset:
        values = dataset.read(1)
    assert (values[:2, :20] == 255).all(), "never seen, so nothing is said of it"
    seen = values[values != 255]
    assert 33 < seen.min() and seen.max() <= 100


def test_parcels_tell_label_map_and_held_out_apart(finished: tuple[Path, MapMade]) -> None:
    parcels = pyogrio.read_dataframe(finished[1].parcels)
    assert len(parcels) == 36
    labelled = parcels[parcels["label"].notna()]
    assert len(labelled) == 6 and labelled["held_out"].notna().all()
    others = parcels[parcels["label"].isna()]
    assert others["agrees"].isna().all() and others["mapped"].notna().all()
    assert parcels["share"].between(0, 1).all() and parcels["confidence"].between(0, 1).all()


def test_the_season_stack_is_readable_without_furrow(finished: tuple[Path, MapMade]) -> None:
    imagery = finished[0] / "imagery"
    collection = json.loads((imagery / "collection.json").read_text())
    items = [link["href"] for link in collection["links"] if link["rel"] == "item"]
    assert len(items) == 24
    with rasterio.open(imagery / "s2_2021-07.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.descriptions[-1] == "clear observations" and dataset.nodata == NODATA
        data = dataset.read()
        # What odc-stac goes by.
        asset = json.loads((imagery / "s2_2021-07.json").read_text())["assets"]["data"]
        assert asset["proj:code"] == dataset.crs.to_string()
        assert asset["proj:shape"] == list(dataset.shape)
        assert asset["proj:transform"] == list(dataset.transform)[:6]
    # In July the clouds hide the upper left corner on both dates.
    assert (data[:-1, :14, :20] == NODATA).all() and (data[-1, :14, :20] == 0).all()
    assert (data[:-1, 20:, 30:] > 0).all() and (data[-1, 20:, 30:] == 2).all()


def test_a_second_run_makes_nothing_new(finished_copy: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in finished_copy.rglob("*.*")}
    again: MapMade = run(CropMapFromLabels(str(finished_copy)))
    assert again.reused and again.map == "few-labels-1"
    after = {file: file.stat().st_mtime_ns for file in finished_copy.rglob("*.*")}
    assert before == after


def test_a_moved_project_is_still_whole(finished_copy: Path) -> None:
    assert set(states(finished_copy).values()) == {"ready"}


def test_a_project_without_its_source_imagery_still_maps(finished_copy: Path) -> None:
    file = finished_copy / "furrow.json"
    file.write_text(file.read_text().replace('"imagery_source": "', '"imagery_source": "/away'))
    shutil.rmtree(finished_copy / "maps")
    made: MapMade = run(CropMapFromLabels(str(finished_copy)))
    assert not made.reused and Path(made.crop_map).is_file()


def test_a_changed_label_makes_model_and_map_stale_and_the_next_run_numbers_them(
    finished_copy: Path, relabel: Callable[[Path, str, str], None]
) -> None:
    relabel(finished_copy, "Maize", "Wheat")
    assert states(finished_copy) == {
        "area": "ready", "imagery": "ready", "labels": "ready", "model": "stale", "map": "stale",
    }  # fmt: skip
    old = hash_file(finished_copy / "maps" / "few-labels-1" / "crop_map.tif")
    made: MapMade = run(CropMapFromLabels(str(finished_copy)))
    assert made.map == "few-labels-2" and not made.reused
    assert hash_file(finished_copy / "maps" / "few-labels-1" / "crop_map.tif") == old
    assert set(states(finished_copy).values()) == {"ready"}


def test_only_the_missing_composite_is_made_again(finished_copy: Path) -> None:
    (finished_copy / "imagery" / "s2_2021-07.tif").unlink()
    assert run(PrepareImagery(str(finished_copy))).reused == 23


def test_the_same_parcels_under_other_uids_give_the_same_figures(
    finished: tuple[Path, MapMade], tiny_project: Path
) -> None:
    file = tiny_project / "labels.gpkg"
    parcels = gpd.read_file(file, layer="parcels")
    parcels["uid"] = [f"{len(parcels) - i:03d}" for i in range(len(parcels))]
    parcels.to_file(file, layer="parcels", driver="GPKG")
    assert run(CropMapFromLabels(str(tiny_project))).accuracy == finished[1].accuracy


def test_the_same_labels_and_seed_give_the_same_map(
    finished: tuple[Path, MapMade], tiny_project: Path
) -> None:
    made: MapMade = run(CropMapFromLabels(str(tiny_project)))
    with rasterio.open(made.crop_map) as one, rasterio.open(finished[1].crop_map) as two:
        np.testing.assert_array_equal(one.read(1), two.read(1))
    assert made.accuracy == finished[1].accuracy


def test_steps_one_by_one_give_what_the_whole_job_gives(
    finished: tuple[Path, MapMade], tiny_project: Path
) -> None:
    run(PrepareImagery(str(tiny_project)))
    run(TrainModel(str(tiny_project)))
    made: MapMade = run(MapCrops(str(tiny_project)))
    assert made.accuracy == finished[1].accuracy


def test_a_map_is_assessed_by_reference_parcels_without_being_touched(
    finished_copy: Path, tiny_inputs: tiny.TinyInputs
) -> None:
    before = hash_file(finished_copy / "maps" / "few-labels-1" / "report.html")
    found = run(AssessMap(str(finished_copy), reference=str(tiny_inputs.parcels)))
    assert found.accuracy.parcels == 30, "the six training parcels must be left out"
    assert found.accuracy.parcels_right.value > 0.9
    assert Path(found.report).is_file()
    assert hash_file(finished_copy / "maps" / "few-labels-1" / "report.html") == before


def test_reference_parcels_may_hold_codes_of_another_legend(
    finished_copy: Path, tmp_path: Path
) -> None:
    codes = {"Maize": 1, "Rapeseed": 31, "Wheat": 24}
    parcels = tiny.parcel_table()
    parcels["code"] = [9999, 9999, *(codes[crop] for crop in parcels["crop"][2:])]
    file = tmp_path / "coded.gpkg"
    parcels[["code", "geometry"]].to_file(file)
    found = run(
        AssessMap(str(finished_copy), reference=str(file), label_field="code", crosswalk="cdl")
    )
    assert found.accuracy.parcels == 29, "one of the two without a name was for training"
    assert found.accuracy.parcels_right.value > 0.9
    record = json.loads((Path(found.folder) / "assessment.json").read_text(encoding="utf-8"))
    assert any("9999 (2)" in text for text in record["warnings"])
