"""What the Process API is asked for, in blocks, and how its answers become one file a band."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.transform import from_origin
from rasterio.windows import Window
from sentinelhub.api.process import SentinelHubRequest
from sentinelhub.config import SHConfig
from sentinelhub.constants import CRS, MimeType
from sentinelhub.download.models import DownloadRequest
from sentinelhub.geometry import BBox

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import ImageTruncated
from furrow.engine.contract.message import Message
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import SCENE_CLASS_BAND
from furrow.engine.imagery.remote.found import RemoteObservation
from furrow.engine.imagery.remote.sentinel_hub_service import HubClient
from furrow.engine.project.writing import new_file, writing_to

BLOCK_PX = 2048
"""Of a request; the service computes at most 2500 × 2500. A multiple of the tiles written."""
TILE_PX = 256
BLOCK_ENDING = ".block"

FIRST_SENSED = "furrow:first_sensed"
LAST_SENSED = "furrow:last_sensed"
"""Properties: when the first and the last tile of a pass were sensed, in ISO format."""
MOMENT_MARGIN = timedelta(seconds=2)
"""The catalog rounds moments to seconds."""

BACKSCATTER = {"gamma0-rtc": "GAMMA0_TERRAIN", "sigma0-ellipsoid": "SIGMA0_ELLIPSOID"}
ELEVATION = "COPERNICUS_30"

MASK = "dataMask"
"""1 where the service has data."""
SCRIPT = """//VERSION=3
function setup() {{
  return {{
    input: [{{bands: [{inputs}]{units}}}],
    output: [{{id: "default", bands: {count}, sampleType: "{kind}"}}]
  }};
}}
function evaluatePixel(sample) {{
  return [{values}];
}}
"""


@dataclass(frozen=True)
class Ask:
    """Bands of one observation that come in one image."""

    observation: RemoteObservation
    bands: tuple[str, ...]

    @property
    def dtype(self) -> np.dtype[Any]:
        if self.observation.sensor == "s1":
            return np.dtype(np.float32)
        return np.dtype(np.uint8 if self.bands == (SCENE_CLASS_BAND,) else np.uint16)

    @property
    def layers(self) -> tuple[str, ...]:
        """Of the image. Scene classes say themselves where nothing is."""
        return self.bands if self.bands == (SCENE_CLASS_BAND,) else (*self.bands, MASK)

    @property
    def evalscript(self) -> str:
        """It hands through what there is: what to make of it is told here, where tests reach it."""
        return SCRIPT.format(
            inputs=", ".join(f'"{layer}"' for layer in self.layers),
            # Linear power is the usual unit of radar, and the mask has no other than DN.
            units="" if self.observation.sensor == "s1" else ', units: "DN"',
            count=len(self.layers),
            kind=self.dtype.name.upper(),
            values=", ".join(f"sample.{layer}" for layer in self.layers),
        )

    def masked(self, pixels: NDArray[Any]) -> NDArray[Any]:
        """The bands of an image, (bands, height, width), with nodata where nothing was seen."""
        if MASK not in self.layers:
            return pixels
        values, seen = pixels[:-1], pixels[-1] == 1
        if self.dtype.kind == "f":
            return np.where(seen, values, np.float32(np.nan))
        # What shows ground stays apart from nodata, which is 0: harmonised numbers are clamped at
        # 0, and water in the short-wave infrared gets there often.
        return np.where(seen, np.maximum(values, 1), 0).astype(self.dtype)

    def request(self, grid: Grid, config: SHConfig) -> DownloadRequest:
        """For all pixels of a grid."""
        request = SentinelHubRequest(
            evalscript=self.evalscript,
            input_data=[self._input()],
            responses=[SentinelHubRequest.output_response("default", MimeType.TIFF)],
            bbox=BBox(grid.bounds, CRS(grid.crs.removeprefix("EPSG:"))),
            size=(grid.width_px, grid.height_px),
            config=config,
        )
        return request.download_list[0]

    def _input(self) -> dict[str, Any]:
        observation = self.observation
        first, last = sensed(observation)
        which: dict[str, Any] = {
            "timeRange": {
                "from": _zulu(first - MOMENT_MARGIN),
                "to": _zulu(last + MOMENT_MARGIN),
            },
            "mosaickingOrder": "mostRecent",
        }
        how: dict[str, Any] = {"upsampling": "NEAREST", "downsampling": "NEAREST"}
        if observation.sensor == "s1":
            which |= {"acquisitionMode": "IW", "polarization": "DV"}
            if observation.orbit:
                which["orbitDirection"] = observation.orbit.upper()
            how |= {
                "orthorectify": True,
                "backCoeff": BACKSCATTER[observation.convention],
                "demInstance": ELEVATION,
            }
        else:
            # Decided here, not by the service's default: digital numbers are 10 000 × reflectance
            # whatever the processing baseline, also where tiles of a pass differ in it.
            how["harmonizeValues"] = True
        return {"type": observation.collection, "dataFilter": which, "processing": how}


def sensed(observation: RemoteObservation) -> tuple[datetime, datetime]:
    """When the first and the last of a pass's tiles were sensed."""
    stated = observation.properties
    first, last = (stated.get(key) for key in (FIRST_SENSED, LAST_SENSED))
    if isinstance(first, str) and isinstance(last, str):
        return datetime.fromisoformat(first), datetime.fromisoformat(last)
    return observation.moment, observation.moment


def fetch_blocks(ask: Ask, grid: Grid, folder: Path, client: HubClient) -> dict[Path, Window]:
    """Fetch the blocks that are not there yet; each is decoded before it gets its name.

    Returns:
        The blocks' files, with their place in the grid.

    Raises:
        ImageTruncated, HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled, OSError
    """
    blocks = {}
    for window in block_windows(grid):
        part = grid.pixel_window(window.row_off, window.col_off, window.height, window.width)
        request = ask.request(part, client.config)
        # Named after all that is asked, so a block of another question is never taken for this.
        path = folder / f"{request.get_hashed_name()}{BLOCK_ENDING}"
        if not path.exists():
            try:
                _fetch_block(ask, request, part, path, client)
            except ImageTruncated:
                # Bytes can be damaged on the way: once more.
                _fetch_block(ask, request, part, path, client)
        blocks[path] = window
    return blocks


def join_blocks(ask: Ask, grid: Grid, blocks: dict[Path, Window], folder: Path) -> None:
    """Write ``folder/BAND.tif`` for each band, decode it again, then drop the blocks.

    Raises:
        ImageTruncated: the block is then gone, and is fetched with the next try.
        DiskFull, ProjectNotWritable, OSError
    """
    with writing_to(folder), gdal_environment(), ExitStack() as files:
        beside = [files.enter_context(new_file(folder / f"{band}.tif")) for band in ask.bands]
        with ExitStack() as open_files:
            profile = _profile(ask, grid)
            targets = [
                open_files.enter_context(rasterio.open(path, "w", **profile)) for path in beside
            ]
            for path, window in blocks.items():
                for strip, pixels in _strips_of(ask, path, window):
                    for target, band in zip(targets, ask.masked(pixels), strict=True):
                        target.write(band, 1, window=strip)
        for path in beside:  # a full disk is not always reported
            with rasterio.open(path) as written:
                for _, tile in written.block_windows(1):
                    written.read(1, window=tile)
    for path in blocks:
        path.unlink(missing_ok=True)


def block_windows(grid: Grid) -> Iterator[Window]:
    for row in range(0, grid.height_px, BLOCK_PX):
        for column in range(0, grid.width_px, BLOCK_PX):
            height = min(BLOCK_PX, grid.height_px - row)
            yield Window(column, row, min(BLOCK_PX, grid.width_px - column), height)


def _fetch_block(
    ask: Ask, request: DownloadRequest, part: Grid, path: Path, client: HubClient
) -> None:
    window = Window(0, 0, part.width_px, part.height_px)
    with writing_to(path.parent), new_file(path) as beside, gdal_environment():
        client.save(request, beside)
        for _ in _strips_of(ask, beside, window):
            pass  # decoding is all that is wanted


def _strips_of(ask: Ask, path: Path, window: Window) -> Iterator[tuple[Window, NDArray[Any]]]:
    """A block's pixels, (layers, height, width), with their place in the grid, few rows at a time.

    Raises:
        ImageTruncated
    """
    try:
        with rasterio.open(path) as block:
            _check(ask, block, window)
            # At least what is stored together, so that nothing is decoded twice.
            rows = math.ceil(max(shape[0] for shape in block.block_shapes) / TILE_PX) * TILE_PX
            for row in range(0, window.height, rows):
                height = min(rows, window.height - row)
                pixels = block.read(window=Window(0, row, window.width, height))
                yield (
                    Window(window.col_off, window.row_off + row, window.width, height),
                    pixels,
                )
    except (RasterioError, ImageTruncated) as problem:
        path.unlink(missing_ok=True)
        if isinstance(problem, ImageTruncated):
            raise
        cause = str(problem.__cause__ or problem).splitlines()[0]
        raise ImageTruncated(
            _name(ask), Message("it cannot be decoded ({problem})", problem=cause)
        ) from problem


def _check(ask: Ask, block: rasterio.DatasetReader, window: Window) -> None:
    asked = (len(ask.layers), window.height, window.width, str(ask.dtype))
    sent = (block.count, block.height, block.width, str(np.dtype(block.dtypes[0])))
    if asked != sent:
        raise ImageTruncated(
            _name(ask),
            Message(
                "{asked} was asked for, {sent} was sent",
                asked="{} × {} × {} {}".format(*asked),
                sent="{} × {} × {} {}".format(*sent),
            ),
        )


def _name(ask: Ask) -> str:
    return f"{ask.observation.id} {' '.join(ask.bands)}"


def _profile(ask: Ask, grid: Grid) -> dict[str, Any]:
    is_radar = ask.dtype.kind == "f"
    return {
        "driver": "GTiff",
        "dtype": ask.dtype,
        "count": 1,
        "width": grid.width_px,
        "height": grid.height_px,
        "crs": grid.crs,
        "transform": from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
        "nodata": np.nan if is_radar else 0,
        "compress": "DEFLATE",
        "predictor": 3 if is_radar else 2,
        "tiled": True,
        "blockxsize": TILE_PX,
        "blockysize": TILE_PX,
        "bigtiff": "IF_SAFER",
    }


def _zulu(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
