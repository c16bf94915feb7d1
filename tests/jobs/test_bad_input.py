"""Bad input: each kind gets its own sentence, and nothing is lost or half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import geopandas as gpd
import pytest
import rasterio
import rasterio.shutil

from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    FileMissing,
    FurrowError,
    ImageTruncated,
    LabelsOutsideImagery,
    ModelMismatch,
    NoImageryInSeason,
    ProjectCorrupt,
    ProjectExists,
    RecipeUnknown,
    StepMissing,
    TooFewClasses,
)
from furrow.engine.contract.requests import (
    AssessMap,
    CreateProject,
    CropMapFromLabels,
    MapCrops,
    PrepareImagery,
    TrainModel,
)
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import run
from tests.support import tiny
from tests.support.small_disk import FILL, on_a_small_disk


def leftovers(project: Path) -> list[str]:
    return [
        str(path) for path in project.rglob("*") if ".part" in path.name or "tiles" in path.name
    ]


def test_no_imagery_in_the_season(tmp_path: Path, few_labels: tiny.TinyInputs) -> None:
    season = {"season_start": "2015-01-01", "season_end": "2015-12-31"}
    project = tiny.make_project(tmp_path / "p", few_labels, **season)
    with pytest.raises(NoImageryInSeason, match=r"2021-01-05 … 2021-12-20"):
        run(CropMapFromLabels(str(project)))


def test_labels_in_another_crs_are_reprojected(
    tmp_path: Path, few_labels: tiny.TinyInputs, finished: tuple[Path, MapMade]
) -> None:
    parcels = gpd.read_file(few_labels.parcels).to_crs("EPSG:4326")
    file = tmp_path / "wgs84.geojson"
    parcels.to_file(file)
    inputs = tiny.TinyInputs(few_labels.folder, few_labels.imagery, file)
    made: MapMade = run(CropMapFromLabels(str(tiny.make_project(tmp_path / "p", inputs))))
    assert made.accuracy is not None and finished[1].accuracy is not None
    assert made.accuracy.parcels == finished[1].accuracy.parcels


def test_labels_outside_the_imagery(tmp_path: Path, few_labels: tiny.TinyInputs) -> None:
    parcels = gpd.read_file(few_labels.parcels)
    file = tmp_path / "far.gpkg"
    parcels.set_geometry(parcels.translate(50_000, 0)).to_file(file)
    inputs = tiny.TinyInputs(few_labels.folder, few_labels.imagery, file)
    with pytest.raises(LabelsOutsideImagery):
        tiny.make_project(tmp_path / "p", inputs)
    assert not (tmp_path / "p").exists()


def test_labels_of_one_class_only(tmp_path: Path, tiny_inputs: tiny.TinyInputs) -> None:
    parcels = tiny.parcel_table()
    file = tmp_path / "one.gpkg"
    parcels[parcels["crop"] == "Maize"].to_file(file)
    inputs = tiny.TinyInputs(tiny_inputs.folder, tiny_inputs.imagery, file)
    project = tiny.make_project(tmp_path / "p", inputs)
    with pytest.raises(TooFewClasses, match="Maize"):
        run(CropMapFromLabels(str(project)))
    assert leftovers(project) == []


@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_a_truncated_geotiff_is_named(
    tmp_path: Path, few_labels: tiny.TinyInputs, share: float
) -> None:
    imagery = Path(shutil.copytree(few_labels.imagery, tmp_path / "imagery"))
    damaged = imagery / "s2_2021-06-05.tif"
    # In a COG the directory comes first: the file opens, and only reading its pixels fails.
    rasterio.shutil.copy(few_labels.imagery / damaged.name, damaged, driver="COG")
    inputs = tiny.TinyInputs(tmp_path, imagery, few_labels.parcels)
    project = tiny.make_project(tmp_path / "p", inputs)
    damaged.write_bytes(damaged.read_bytes()[: int(damaged.stat().st_size * share)])
    with pytest.raises(ImageTruncated) as caught:
        run(CropMapFromLabels(str(project)))
    assert "s2_2021-06-05.tif" in caught.value.what
    if share > 0.5:
        assert (project / "imagery" / "s2_2021-05.tif").is_file(), "finished months are kept"
    assert not (project / "imagery" / "s2_2021-06.tif").exists()
    assert leftovers(project) == []


def test_a_corrupted_furrow_json(tiny_project: Path) -> None:
    (tiny_project / "furrow.json").write_text('{"name": "x", ')
    with pytest.raises(ProjectCorrupt, match="line 1"):
        run(CropMapFromLabels(str(tiny_project)))


def run_as_nobody(project: Path) -> str:
    """The job in a process without root's rights; gives the error's code."""
    script = (
        "import os, sys\n"
        "from furrow.engine.contract import FurrowError\n"
        "from furrow.engine.contract.requests import CropMapFromLabels\n"
        "from furrow.engine.jobs import run\n"
        # A Python under /root can be read by root only: load the job before its rights go.
        "import furrow.engine.jobs.crop_map_from_labels\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "try: run(CropMapFromLabels(sys.argv[1]))\n"
        "except FurrowError as problem: print(problem.code, problem)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(project)], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr


def test_a_folder_that_may_not_be_written(tiny_project: Path) -> None:
    temporary = Path(tempfile.gettempdir())
    for folder in [tiny_project, *tiny_project.parents]:
        if folder.is_relative_to(temporary) and folder != temporary:
            folder.chmod(0o755)
    tiny_project.chmod(0o555)
    try:
        said = run_as_nobody(tiny_project)
    finally:
        tiny_project.chmod(0o755)
    assert said.startswith("project-not-writable"), said
    assert "write permission" in said


def test_a_full_disk_is_told_and_the_next_run_with_space_finishes(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    script = """
from furrow.engine.contract.requests import CreateProject, CropMapFromLabels
from furrow.engine.jobs import run
project = str(mount / "project")
run(CreateProject(project, imagery=sys.argv[2], labels=sys.argv[3],
    season_start="2021-01-01", season_end="2021-12-31"))
fill(300_000)
try: run(CropMapFromLabels(project))
except FurrowError as problem: print(problem)
print([p.name for p in Path(project).rglob("*") if ".part" in p.name])
(mount / "filler").unlink()
print(run(CropMapFromLabels(project)).map)
"""
    lines = on_a_small_disk(tmp_path, FILL + script, few_labels.imagery, few_labels.parcels)
    assert "is full" in lines[0] and "Free some space" in lines[0]
    assert lines[1:] == ["[]", "few-labels-1"]


@pytest.mark.parametrize("leave", [2_000_000, 9_000_000, 12_500_000])
def test_a_disk_that_fills_up_in_the_middle_of_a_raster(tmp_path: Path, leave: int) -> None:
    """Room for part of the tiles, for the tiles but not the COG, and for part of the COG."""
    script = """
import numpy as np, rasterio
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.project.writing import new_file, writing_to
noise = np.random.default_rng(0).integers(0, 256, (2048, 4096), dtype=np.uint8)
fill(int(sys.argv[2]))
try:
    with gdal_environment(), writing_to(mount), new_file(mount / "a.tif") as target:
        tiles = target.with_suffix(".tiles.tif")
        try:
            with rasterio.open(tiles, "w", driver="GTiff", dtype="uint8", count=1, width=4096,
                    height=2048, tiled=True, blockxsize=256, blockysize=256) as dataset:
                dataset.write(noise, 1)
            write_cog(tiles, target, 256, Reporter())
        finally:
            tiles.unlink(missing_ok=True)
except FurrowError as problem: print(problem.code)
print(sorted(p.name for p in mount.iterdir()))
"""
    assert on_a_small_disk(tmp_path, FILL + script, leave) == ["disk-full", "['filler']"]


def test_an_unknown_recipe_lists_those_there_are(tiny_project: Path) -> None:
    with pytest.raises(RecipeUnknown, match="random-forest"):
        run(TrainModel(str(tiny_project), recipe="deep-thought"))


def test_steps_out_of_order_say_what_comes_first(tiny_project: Path) -> None:
    with pytest.raises(StepMissing, match="furrow imagery prepare"):
        run(TrainModel(str(tiny_project)))
    with pytest.raises(StepMissing, match="furrow train"):
        run(MapCrops(str(tiny_project)))
    with pytest.raises(StepMissing, match="furrow map"):
        run(AssessMap(str(tiny_project)))


def test_a_model_that_was_tampered_with_is_not_run(finished_copy: Path) -> None:
    weights = finished_copy / "models" / "few-labels-1" / "trees.onnx"
    # A field that ONNX does not know: the file still loads, but is not what training wrote.
    weights.write_bytes(weights.read_bytes() + bytes([0x98, 0x7D, 0x01]))
    shutil.rmtree(finished_copy / "maps")
    with pytest.raises(ArtefactDamaged, match=r"trees\.onnx"):
        run(MapCrops(str(finished_copy)))


def test_a_model_of_another_season_length_is_refused(finished_copy: Path) -> None:
    file = finished_copy / "furrow.json"
    file.write_text(file.read_text().replace("2021-12-31", "2021-09-30"))
    run(PrepareImagery(str(finished_copy)))
    with pytest.raises(ModelMismatch, match="12 time steps"):
        run(MapCrops(str(finished_copy), model="few-labels-1"))


def test_a_folder_with_other_things_is_not_made_a_project(
    tmp_path: Path, few_labels: tiny.TinyInputs
) -> None:
    (tmp_path / "thesis.odt").write_text("dear")
    with pytest.raises(ProjectExists):
        tiny.make_project(tmp_path, few_labels)
    assert os.listdir(tmp_path) == ["thesis.odt"]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"season_end": None}, BadRequest),
        ({"season_end": "2020-01-01"}, BadRequest),
        ({"season_start": "yesterday"}, BadRequest),
        ({"cropland_mask": "/nowhere.tif"}, FileMissing),
        ({"area": "/nowhere.gpkg"}, FileMissing),
        ({"imagery": ""}, BadRequest),
        ({"labels": "/nowhere.gpkg"}, FileMissing),
    ],
)
def test_a_wrong_request_is_refused_before_anything_is_written(
    tmp_path: Path, few_labels: tiny.TinyInputs, change: dict[str, str], error: type[FurrowError]
) -> None:
    given = {
        "imagery": str(few_labels.imagery), "labels": str(few_labels.parcels),
        "season_start": "2021-01-01", "season_end": "2021-12-31", **change,
    }  # fmt: skip
    with pytest.raises(error):
        run(CreateProject(str(tmp_path / "p"), **given))
    assert not (tmp_path / "p").exists()
