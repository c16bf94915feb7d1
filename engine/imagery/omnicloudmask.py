"""Clouds by OmniCloudMask (Wright et al. 2025, doi:10.1016/j.rse.2025.114694), where it is at hand.

A network that sees red, green and near infrared of a pass at 10 m and tells thick cloud, thin cloud
and cloud shadow. Neither the package nor its weights come with Furrow, and nothing is downloaded:
weights are looked for in FURROW_WEIGHTS_DIR/omnicloudmask.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.errors import OmniCloudMaskMissing
from furrow.engine.contract.message import Message
from furrow.engine.imagery.cloud_layers import layer_profile
from furrow.engine.imagery.clouds import State, StateArray
from furrow.engine.imagery.mosaic import OpenPass, open_pass, read_pass
from furrow.engine.project.writing import UNFINISHED

WEIGHTS_VARIABLE = "FURROW_WEIGHTS_DIR"
WEIGHTS_FOLDER = "omnicloudmask"
RED, GREEN, INFRARED = "B04", "B03", ("B08", "B8A")
BLOCK_PX, CONTEXT_PX = 2048, 160
"""What is predicted at a time, and what is shown around it: a cloud is told by its surroundings."""
_STATES = np.array([State.CLEAR, State.CLOUD, State.THIN_CLOUD, State.SHADOW], np.uint8)
"""By the network's classes 0 … 3."""
_NO_DATA = 0.0
_DARKEST = np.float32(1e-4)

Predictor = Callable[[NDArray[np.float32]], NDArray[np.uint8]]
"""(red, green, near infrared; height, width) in reflectance, 0 where missing -> classes 0 … 3."""


def load_predictor() -> Predictor:
    """The network, ready to be asked.

    Raises:
        OmniCloudMaskMissing: the package, PyTorch or the weights.
    """
    folder = _weights()
    # The package fetches what it misses; a run must not reach for the network unasked.
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        package = importlib.import_module("omnicloudmask")
    except ImportError as problem:
        missing = Message("the Python package “{package}” is not there", package=problem.name or "")
        raise OmniCloudMaskMissing(missing) from problem

    def predict(pixels: NDArray[np.float32]) -> NDArray[np.uint8]:
        try:
            found = package.predict_from_array(
                pixels, no_data_value=_NO_DATA, destination_model_dir=str(folder)
            )
        except OSError as problem:  # a file of the weights is missing, or it is another version's
            raise OmniCloudMaskMissing(_first_line(problem)) from problem
        return np.asarray(found[0], dtype=np.uint8)

    return predict


@contextmanager
def predicted_clouds(
    passes: Sequence[OpenPass],
    grid: Grid,
    folder: Path,
    predictor: Predictor | None,
    reporter: Reporter,
) -> Iterator[list[OpenPass]]:
    """Passes that know their clouds by the network; unchanged without one.

    Args:
        folder: where what the network says is kept until the block ends.

    Raises:
        OmniCloudMaskMissing: also where a pass lacks red, green or near infrared.
    """
    if predictor is None:
        yield list(passes)
        return
    files = [folder / f".{opened.one.name}{UNFINISHED}.states.tif" for opened in passes]
    try:
        for opened, file in zip(passes, files, strict=True):
            _predict(opened, grid, file, predictor, reporter)
        yield [replace(o, states_file=file) for o, file in zip(passes, files, strict=True)]
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def _predict(
    opened: OpenPass, grid: Grid, file: Path, predictor: Predictor, reporter: Reporter
) -> None:
    reporter.step(0.0, "Clouds of {name}", name=opened.one.name)
    bare, bands = _without_scene_classes(opened)
    with rasterio.open(file, "w", **layer_profile(grid)) as dataset:
        for row in range(0, grid.height_px, BLOCK_PX):
            for column in range(0, grid.width_px, BLOCK_PX):
                reporter.check()
                height = min(BLOCK_PX, grid.height_px - row)
                width = min(BLOCK_PX, grid.width_px - column)
                around = grid.pixel_window(
                    row - CONTEXT_PX, column - CONTEXT_PX,
                    height + 2 * CONTEXT_PX, width + 2 * CONTEXT_PX,
                )  # fmt: skip
                pixels = np.empty((len(bands), around.height_px, around.width_px), np.float32)
                read_pass(bare, bands, around, Compositing(), pixels)
                states = _states(pixels, predictor)
                inner = states[CONTEXT_PX:-CONTEXT_PX, CONTEXT_PX:-CONTEXT_PX]
                window = rasterio.windows.Window(column, row, width, height)
                dataset.write(inner, 1, window=window)


def _states(pixels: NDArray[np.float32], predictor: Predictor) -> StateArray:
    seen = np.isfinite(pixels).all(axis=0)
    if not seen.any():
        return np.full(seen.shape, State.NOT_SEEN, np.uint8)
    # The network takes a zero for a missing pixel; dark water must not be one.
    shown = np.where(seen, np.maximum(pixels, _DARKEST), np.float32(_NO_DATA))
    return np.where(seen, _STATES[predictor(shown)], np.uint8(State.NOT_SEEN))


def _without_scene_classes(opened: OpenPass) -> tuple[OpenPass, tuple[str, ...]]:
    observations = opened.one.observations
    infrared = next((b for b in INFRARED if all(b in o.bands for o in observations)), INFRARED[0])
    bands = (RED, GREEN, infrared)
    missing = [name for name in bands if not all(name in o.bands for o in observations)]
    if missing:
        raise OmniCloudMaskMissing(
            Message("{date} lacks the bands {bands}", date=opened.one.name, bands=missing)
        )
    bare = tuple(replace(o, bands={name: o.bands[name] for name in bands}) for o in observations)
    return open_pass(replace(opened.one, observations=bare), bands), bands


def _weights() -> Path:
    stated = os.environ.get(WEIGHTS_VARIABLE, "")
    if not stated:
        raise OmniCloudMaskMissing(
            Message("{variable} does not name a folder of weights", variable=WEIGHTS_VARIABLE)
        )
    folder = Path(stated) / WEIGHTS_FOLDER
    if not any(folder.rglob("*.pth")) and not any(folder.rglob("*.safetensors")):
        raise OmniCloudMaskMissing(
            Message("{folder} holds no weights (.pth, .safetensors)", folder=str(folder))
        )
    return folder


def _first_line(problem: BaseException) -> str:
    return (str(problem) or type(problem).__name__).splitlines()[0]
