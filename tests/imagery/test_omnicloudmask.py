"""Clouds by OmniCloudMask: the network itself is a stub, all that is around it is real."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from furrow.engine import create_project, prepare_imagery
from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.errors import OmniCloudMaskMissing
from furrow.engine.imagery import omnicloudmask
from furrow.engine.imagery.clouds import State
from furrow.engine.imagery.mosaic import open_pass
from furrow.engine.imagery.observation import BandFile, Observation
from furrow.engine.imagery.omnicloudmask import load_predictor, predicted_clouds
from furrow.engine.imagery.passes import Pass
from tests.support import tiny

GRID = Grid("EPSG:32631", 500_000, 5_600_000, 4, 4)
BRIGHT = 0.11
"""Red reflectance above which the stub says cloud."""


def by_brightness(pixels: np.ndarray, **_: Any) -> np.ndarray:
    """As omnicloudmask.predict_from_array: (1, height, width), 0 clear, 1 cloud, 3 shadow."""
    red, _green, infrared = pixels
    classes = np.where(red > BRIGHT, 1, np.where(infrared < 0.25, 3, 0))
    return classes[None].astype(np.uint8)


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The package and its weights stand there; what it is asked is written down."""
    asked: list[dict[str, Any]] = []

    def predict_from_array(pixels: np.ndarray, **options: Any) -> np.ndarray:
        asked.append({"pixels": pixels, **options})
        return by_brightness(pixels)

    weights = tmp_path / "weights" / "omnicloudmask"
    weights.mkdir(parents=True)
    (weights / "model.pth").write_bytes(b"weights")
    monkeypatch.setenv("FURROW_WEIGHTS_DIR", str(tmp_path / "weights"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    package = SimpleNamespace(predict_from_array=predict_from_array)
    monkeypatch.setitem(sys.modules, "omnicloudmask", package)
    return asked


@pytest.fixture
def project(tmp_path: Path) -> str:
    inputs = tiny.write_inputs(tmp_path / "inputs", months=range(6, 7))
    return create_project(
        str(tmp_path / "project"), imagery=str(inputs.imagery), labels=str(inputs.parcels),
        season_start="2021-06-01", season_end="2021-06-30", clouds="omnicloudmask",
    ).folder  # fmt: skip


def layer(stack: Path, name: str) -> np.ndarray:
    with rasterio.open(stack / "clouds" / f"{name}.tif") as dataset:
        return np.asarray(dataset.read(1))


def test_the_network_decides_instead_of_the_scene_classes(
    network: list[dict[str, Any]], project: str, tmp_path: Path
) -> None:
    stack = Path(prepare_imagery(project).folder)
    masks = {}
    for day in ("2021-06-05", "2021-06-20"):
        with rasterio.open(tmp_path / "inputs" / "imagery" / f"s2_{day}.tif") as dataset:
            pixels = dataset.read([3, 2, 7]) / np.float32(1e4)
        expected = np.array([State.CLEAR, State.CLOUD, State.THIN_CLOUD, State.SHADOW])
        masks[day] = layer(stack, f"s2_{day}")
        np.testing.assert_array_equal(masks[day], expected[by_brightness(pixels)[0]])
        assert {State.CLEAR, State.CLOUD, State.SHADOW} == set(np.unique(masks[day]))
    with rasterio.open(stack / "s2_2021-06.tif") as dataset:
        counts = dataset.read(dataset.count)
    np.testing.assert_array_equal(counts, sum(mask == State.CLEAR for mask in masks.values()))
    assert not list(stack.glob(".*")), "what the network said is not left behind"


def test_the_network_is_shown_red_green_and_infrared_with_what_is_around(
    network: list[dict[str, Any]], project: str, tmp_path: Path
) -> None:
    prepare_imagery(project)
    assert len(network) == 2
    for asked in network:
        assert asked["pixels"].shape == (3, 60 + 320, 60 + 320) and asked["no_data_value"] == 0
        assert asked["destination_model_dir"] == str(tmp_path / "weights" / "omnicloudmask")
        inner = asked["pixels"][:, 160:-160, 160:-160]
        assert inner.min() > 0 and inner[2].mean() > inner[0].mean()
        assert (asked["pixels"][:, :160] == 0).all(), "nothing is known above the imagery"


def test_dark_water_is_not_shown_as_missing(tmp_path: Path) -> None:
    files = {}
    for name in ("B04", "B03", "B08"):
        files[name] = tmp_path / f"{name}.tif"
        with rasterio.open(
            files[name], "w", driver="GTiff", count=1, dtype="uint16", width=4, height=4,
            crs=GRID.crs, transform=from_origin(GRID.left_m, GRID.top_m, 10, 10), nodata=0,
        ) as dataset:  # fmt: skip
            dataset.write(np.full((4, 4), 990, np.uint16), 1)
    bands = {name: BandFile(file, offset=-0.1, scale=1e-4) for name, file in files.items()}
    one = Pass("s2_2021-06-01", (Observation("a", "s2", date(2021, 6, 1), bands),))
    shown = []

    def predictor(pixels: np.ndarray) -> np.ndarray:
        shown.append(pixels[:, 160:-160, 160:-160])
        return np.zeros(pixels.shape[1:], np.uint8)

    opened = [open_pass(one, ("B04",))]
    with predicted_clouds(opened, GRID, tmp_path, predictor, Reporter()) as (known,):
        assert known.states_file is not None
        with rasterio.open(known.states_file) as dataset:
            assert (dataset.read(1) == State.CLEAR).all()
    assert (shown[0] > 0).all()


def test_large_areas_are_shown_in_blocks_without_a_seam(
    network: list[dict[str, Any]], project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = layer(Path(prepare_imagery(project).folder), "s2_2021-06-05")
    monkeypatch.setattr(omnicloudmask, "BLOCK_PX", 32)
    (Path(project) / "imagery" / "s2_2021-06.tif").unlink()
    in_blocks = layer(Path(prepare_imagery(project).folder), "s2_2021-06-05")
    assert len(network) == 2 + 2 * 4
    np.testing.assert_array_equal(in_blocks, whole)


def test_what_was_made_needs_no_network_again(
    network: list[dict[str, Any]], project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare_imagery(project)
    monkeypatch.delenv("FURROW_WEIGHTS_DIR")
    assert prepare_imagery(project).reused == 2


def test_what_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: str
) -> None:
    monkeypatch.delenv("FURROW_WEIGHTS_DIR", raising=False)
    with pytest.raises(OmniCloudMaskMissing, match="FURROW_WEIGHTS_DIR does not name"):
        prepare_imagery(project)
    assert not list((Path(project) / "imagery").glob("*.tif")), "refused before anything is made"
    weights = tmp_path / "w" / "omnicloudmask"
    weights.mkdir(parents=True)
    monkeypatch.setenv("FURROW_WEIGHTS_DIR", str(tmp_path / "w"))
    with pytest.raises(OmniCloudMaskMissing, match="holds no weights"):
        load_predictor()
    (weights / "model.safetensors").write_bytes(b"weights")
    monkeypatch.setitem(sys.modules, "omnicloudmask", None)
    with pytest.raises(OmniCloudMaskMissing, match="package “omnicloudmask”") as refused:
        load_predictor()
    assert "normal" in refused.value.next_step


def test_a_date_without_infrared_is_named(
    network: list[dict[str, Any]], flanders: Path, tmp_path: Path
) -> None:
    scene = flanders.with_name("flanders-2019-20m")
    project = create_project(
        str(tmp_path / "p"), imagery=str(scene), labels=str(scene / "parcels.gpkg"),
        season_start="2019-04-01", season_end="2019-04-30", clouds="omnicloudmask",
    )  # fmt: skip
    with pytest.raises(OmniCloudMaskMissing, match=r"s2_2019-04-\d\d lacks the bands .*B04"):
        prepare_imagery(project.folder)


def test_the_choice_stands_in_the_project(project: str) -> None:
    document = json.loads((Path(project) / "furrow.json").read_text())
    assert document["compositing"]["clouds"] == "omnicloudmask"
