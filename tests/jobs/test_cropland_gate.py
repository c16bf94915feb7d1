"""Maps gated by a user's mask and by a model of cropland, and the figures both ways."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio

from furrow.engine.cli.words import worded_result
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    BadRequest,
    CroplandLabelsMissing,
    CroplandMaskUnusable,
    GateNotCropland,
    RecipeNeedsImagery,
)
from furrow.engine.contract.requests import (
    AssessMap,
    CropMapFromLabels,
    MapCrops,
    PrepareImagery,
    ProjectStatus,
    TrainModel,
)
from furrow.engine.contract.results import MapMade, ModelTrained
from furrow.engine.jobs import run
from furrow.engine.project.artefacts import hash_file
from furrow.engine.training.table_samples import recipe_for_tables
from tests.support import tiny
from tests.support.cards import change_card

OTHER_LAND = tiny.CROPS.index("Rapeseed")
"""A third of the parcels: other land in these tests, and plain to see."""


@pytest.fixture(scope="module")
def inputs(tiny_inputs: tiny.TinyInputs) -> tiny.TinyInputs:
    """Six parcels to train on, the rest to judge by; rapeseed is called “Not cropland”."""
    parcels = tiny.parcel_table()
    parcels["crop"] = parcels["crop"].replace("Rapeseed", "not Cropland")
    parcels["role"] = ["train" if i >= 30 else "reference" for i in parcels.index]
    file = tiny_inputs.folder / "with-other-land.gpkg"
    parcels.to_file(file, layer="parcels", driver="GPKG")
    return tiny.TinyInputs(tiny_inputs.folder, tiny_inputs.imagery, file)


@pytest.fixture(scope="module")
def trained(
    tmp_path_factory: pytest.TempPathFactory, inputs: tiny.TinyInputs
) -> tuple[Path, ModelTrained]:
    """A project with a model of crops and, newer, one of cropland."""
    folder = tiny.make_project(tmp_path_factory.mktemp("gate") / "project", inputs)
    run(PrepareImagery(str(folder)))
    run(TrainModel(str(folder)))
    return folder, run(TrainModel(str(folder), recipe="cropland"))


@pytest.fixture
def project(trained: tuple[Path, ModelTrained], tmp_path: Path) -> Path:
    return Path(shutil.copytree(trained[0], tmp_path / "project"))


@pytest.fixture
def fields(tmp_path: Path) -> Path:
    """Polygons of cropland: all but the rapeseed, in another coordinate system."""
    parcels = tiny.parcel_table()
    file = tmp_path / "fields.geojson"
    parcels[parcels["crop"] != "Rapeseed"].to_crs("EPSG:4326").to_file(file, driver="GeoJSON")
    return file


def values_of(made: MapMade) -> np.ndarray:
    with rasterio.open(made.crop_map) as dataset:
        return dataset.read(1)


def step(project: Path, name: str) -> str:
    return next(one.state for one in run(ProjectStatus(str(project))).steps if one.step == name)


def test_cropland_is_learned_from_crops_and_not_cropland(
    trained: tuple[Path, ModelTrained],
) -> None:
    folder, model = trained
    assert model.model == "cropland-1" and model.accuracy is not None
    assert model.accuracy.scored_classes == ("Not cropland", "Cropland")
    assert model.accuracy.parcels_right.value > 0.9
    crops = json.loads((folder / "models" / "few-labels-1" / "model.json").read_text())
    assert set(crops["parcels"]) == {"Maize", "Wheat"}, "crops are not told from other land"
    assert {item["name"] for item in crops["legend"]["classes"]} == {"Maize", "Wheat"}


def test_a_model_of_cropland_gates_the_map_of_another(project: Path) -> None:
    made: MapMade = run(MapCrops(str(project), gate="cropland-1"))
    assert made.map == "few-labels-1", "the newest model of crops, not the gate itself"
    values, is_other = values_of(made), tiny.parcel_crops() == OTHER_LAND
    seen = values > 0
    assert ((values == 1) == is_other)[seen].mean() > 0.97
    assert made.area_ha["Not cropland"] == pytest.approx((values == 1).sum() / 100)
    gate = made.gate
    assert gate is not None and gate.crops == ("Maize", "Wheat")
    assert gate.other_parcels == gate.other_kept_out == 10 and gate.crops_kept_out == 0
    assert gate.parcels_right_without.value < 0.8 < gate.parcels_right.value
    assert gate.difference.value == gate.macro_f1.value - gate.macro_f1_without.value > 0.1
    assert gate.difference.low > 0
    document = json.loads((Path(made.folder) / "map.json").read_text())
    assert document["cropland"]["kind"] == "model" and document["cropland_mask"] == "cropland-1"
    card = hash_file(project / "models" / "cropland-1" / "model.json")
    assert document["cropland"]["sha256"] == card == document["inputs"]["cropland_mask_sha256"]
    assert document["gate"]["macro_f1"]["value"] == gate.macro_f1.value
    said = worded_result("map_crops", to_json(made))
    assert said.count("With the cropland gate") == 1
    assert run(MapCrops(str(project), gate="cropland-1")).reused
    assert step(project, "map") == "ready"


def test_a_users_polygons_gate_the_map_and_are_named_in_it(project: Path, fields: Path) -> None:
    made: MapMade = run(MapCrops(str(project), cropland=str(fields)))
    values, is_other = values_of(made), tiny.parcel_crops() == OTHER_LAND
    seen = values > 0
    assert ((values == 1) == is_other)[seen].mean() > 0.99, "but for edges that two systems bend"
    with rasterio.open(made.crop_map) as dataset:
        assert dataset.tags()["FURROW_CROPLAND"] == "fields.geojson"
        assert dataset.tags()["FURROW_CROPLAND_SHA256"] == hash_file(fields)
    document = json.loads((Path(made.folder) / "map.json").read_text())
    assert document["cropland"]["kind"] == "polygons"
    assert document["cropland"]["pixels"]["other_land"] == pytest.approx(is_other.sum(), abs=60)
    assert step(project, "map") == "ready"
    fewer = gpd.read_file(fields).iloc[:-3]
    fewer.to_file(fields, driver="GeoJSON")
    assert step(project, "map") == "stale"
    assert run(MapCrops(str(project), cropland=str(fields))).map == "few-labels-2"
    ungated: MapMade = run(MapCrops(str(project)))
    assert ungated.gate is None and (values_of(ungated) != 1).all()
    assert not (Path(ungated.folder) / "crop_map_without_gate.tif").exists()


def test_values_of_a_land_cover_say_what_is_cropland(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "cover.tif"
    cover = np.where(tiny.parcel_crops() == OTHER_LAND, 10, 40).astype(np.uint8)
    with rasterio.open(next(iter((project / "imagery").glob("s2_*.tif")))) as like:
        profile = {"crs": like.crs, "transform": like.transform, "width": 60, "height": 60}
    with rasterio.open(
        file, "w", driver="GTiff", dtype="uint8", count=1, nodata=0, **profile
    ) as dataset:
        dataset.write(cover, 1)
    with pytest.raises(CroplandMaskUnusable, match="say which of them are cropland"):
        run(MapCrops(str(project), cropland=str(file)))
    made = run(MapCrops(str(project), cropland=str(file), cropland_values="40,50"))
    values = values_of(made)
    np.testing.assert_array_equal((values == 1)[values > 0], (cover == 10)[values > 0])
    everything = run(MapCrops(str(project), cropland=str(file), cropland_values="10, 40"))
    assert any("nothing was kept out" in text for text in everything.warnings)


def test_assess_says_what_the_gate_is_worth(
    project: Path, fields: Path, inputs: tiny.TinyInputs
) -> None:
    run(MapCrops(str(project), cropland=str(fields)))
    found = run(AssessMap(str(project), reference=str(inputs.parcels)))
    gate = found.gate
    assert gate is not None and gate.parcels == found.accuracy.parcels
    assert gate.parcels_right == found.accuracy.parcels_right
    assert gate.other_kept_out == gate.other_parcels > 0
    assert gate.macro_f1.value > gate.macro_f1_without.value
    record = json.loads((Path(found.folder) / "assessment.json").read_text())
    assert record["gate"]["parcels_right_without"]["value"] < gate.parcels_right.value
    lines = [one for one in worded_result("assess_map", to_json(found)).splitlines()]
    assert sum("With the cropland gate" in one for one in lines) == 1
    assert gate.detail in (Path(found.folder) / "report.html").read_text().replace("&#39;", "'")


def test_without_reference_parcels_held_out_ones_judge_the_gate(
    project: Path, fields: Path
) -> None:
    labels = project / "labels.gpkg"
    parcels = pyogrio.read_dataframe(labels, layer="parcels")
    parcels["crop"] = parcels["crop"].where(parcels["role"] == "train", None)
    parcels.to_file(labels, layer="parcels", driver="GPKG")

    def taken_for_other_land(card: dict[str, Any]) -> None:
        """While it was held out."""
        next(one for one in card["held_out"] if one["truth"] == 2)["said"] = 1

    change_card(project / "models" / "cropland-1", taken_for_other_land)
    made = run(MapCrops(str(project), gate="cropland-1"))
    assert made.gate.method == made.accuracy.method != ""
    assert (made.gate.crop_parcels, made.gate.other_parcels) == (4, 2)
    assert made.gate.other_kept_out == 2
    assert made.gate.crops_kept_out == 1, "what was said of it unseen counts, not what the map says"
    assert any("before the cropland gate" in text for text in made.warnings)
    by_mask = run(MapCrops(str(project), cropland=str(fields)))
    assert by_mask.gate.crops_kept_out == 0 and by_mask.gate.other_kept_out == 2


def test_the_whole_job_takes_a_mask(project: Path, fields: Path) -> None:
    made = run(CropMapFromLabels(str(project), cropland=str(fields)))
    assert made.gate is not None and "Not cropland" in made.area_ha


def test_the_model_of_cropland_makes_a_map_of_its_own(project: Path) -> None:
    made: MapMade = run(MapCrops(str(project), model="cropland-1"))
    assert set(np.unique(values_of(made))) == {0, 1, 2}
    assert set(made.area_ha) == {"Cropland", "Not cropland"}
    with rasterio.open(made.confidence) as dataset:
        sure = dataset.read(1)
    assert (sure[values_of(made) == 1] <= 100).all(), "it says itself how sure it is"
    assert "forced into a crop" not in (Path(made.folder) / "report.html").read_text()
    assert step(project, "map") == "ready"


def test_what_cannot_tell_cropland_is_refused(project: Path, fields: Path) -> None:
    with pytest.raises(GateNotCropland):
        run(MapCrops(str(project), gate="few-labels-1"))
    with pytest.raises(BadRequest, match="not both"):
        run(MapCrops(str(project), gate="cropland-1", cropland=str(fields)))
    with pytest.raises(BadRequest, match="there is none"):
        run(MapCrops(str(project), cropland_values="40"))
    with pytest.raises(RecipeNeedsImagery):
        recipe_for_tables("cropland")
    labels = project / "labels.gpkg"
    parcels = pyogrio.read_dataframe(labels, layer="parcels")
    parcels["crop"] = parcels["crop"].replace("Not cropland", None).replace("not Cropland", None)
    parcels.to_file(labels, layer="parcels", driver="GPKG")
    with pytest.raises(CroplandLabelsMissing, match="holds “not cropland”"):
        run(TrainModel(str(project), recipe="cropland"))
