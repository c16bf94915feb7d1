"""What the stand-in of Sentinel Hub's Process API answers: the scene's pixels on any grid."""

from __future__ import annotations

import io
import json
import tarfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.transform import Affine, from_bounds
from rasterio.warp import reproject

from tests.servers.evalscript import BadScript, Output, Script, parse
from tests.servers.scene_files import BANDS, OFFSET_DN

S2, S1 = "sentinel-2-l2a", "sentinel-1-grd"
MOST_PX = 2500
ASSETS = {
    S2: {band: key for key, band in BANDS.items()},
    S1: {"VV": "vv", "VH": "vh"},
}
UNITS = {S2: ("DN", "REFLECTANCE"), S1: ("LINEAR_POWER",)}
CLOUD_CLASSES = (8, 9, 10)
DTYPES = {"UINT8": "uint8", "UINT16": "uint16", "FLOAT32": "float32"}
TIFF, TAR = "image/tiff", "application/x-tar"


class BadRequest(Exception):
    """What the service refuses, in its words."""


@dataclass(frozen=True)
class Scene:
    """The items of a scene folder of ../shared, by Sentinel Hub's names of the collections."""

    folder: Path
    offset_in_pixels: bool = False
    """As if of baseline 04.00 and later: DN come with +1000 unless the request harmonises them."""
    items: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for collection in (S2, S1):
            files = sorted((self.folder / collection).glob("*/*.json"), key=lambda file: file.stem)
            self.items[collection] = [
                json.loads(file.read_text(encoding="utf-8")) | {"folder": str(file.parent)}
                for file in files
            ]


@dataclass(frozen=True)
class Grid:
    crs: CRS
    transform: Affine
    width: int
    height: int


def process(scene: Scene, body: dict[str, Any], accept: str) -> tuple[str, bytes]:
    """Content type and content of the answer to a request of the Process API.

    Raises:
        BadRequest
    """
    try:
        script = parse(body["evalscript"])
        grid = _grid(body["input"]["bounds"], body.get("output", {}))
        (data,) = body["input"]["data"]
        responses = _responses(body.get("output", {}), script)
    except (KeyError, ValueError, TypeError, BadScript) as problem:
        raise BadRequest(f"{type(problem).__name__}: {problem}") from problem
    bands = _Bands(scene, data, script, grid)
    files = {output.id: _tiff(bands, output, grid) for output in responses}
    if len(files) == 1:
        return TIFF, next(iter(files.values()))
    if "tar" not in accept:
        raise BadRequest(f"several responses need Accept: {TAR}, not {accept}")
    return TAR, _tar(files)


def _grid(bounds: dict[str, Any], output: dict[str, Any]) -> Grid:
    crs = _crs(bounds.get("properties", {}).get("crs", "CRS84"))
    west, south, east, north = bounds["bbox"]
    if "width" in output:
        width, height = int(output["width"]), int(output["height"])
    elif "resx" in output:
        width = round((east - west) / output["resx"])
        height = round((north - south) / output["resy"])
    else:
        width = height = 256
    if not (1 <= width <= MOST_PX and 1 <= height <= MOST_PX):
        raise BadRequest(f"width and height must be between 1 and {MOST_PX} pixels")
    return Grid(crs, from_bounds(west, south, east, north, width, height), width, height)


def _crs(name: str) -> CRS:
    code = name.rsplit("/", 1)[-1]
    return CRS.from_epsg(4326 if code == "CRS84" else int(code))


def _responses(output: dict[str, Any], script: Script) -> list[Output]:
    by_id = {one.id: one for one in script.outputs}
    asked = output.get("responses") or [{"identifier": "default", "format": {"type": TIFF}}]
    for response in asked:
        if response["format"]["type"] != TIFF:
            raise BadRequest(f"this stand-in answers {TIFF} only")
        if response["identifier"] not in by_id:
            raise BadRequest(f"the evalscript has no output {response['identifier']}")
    return [by_id[response["identifier"]] for response in asked]


class _Bands:
    """The bands of one request, on its grid: the newest (or as asked) valid pixel in the time."""

    def __init__(self, scene: Scene, data: dict[str, Any], script: Script, grid: Grid) -> None:
        self._scene, self._data, self._script, self._grid = scene, data, script, grid
        self._collection = data["type"]
        if self._collection not in scene.items:
            raise BadRequest(f"no collection {self._collection}")
        known = {
            *ASSETS[self._collection],
            "dataMask",
            *(["CLD"] if self._collection == S2 else []),
        }
        for band, unit in script.units.items():
            if band not in known:
                raise BadRequest(f"{self._collection} has no band {band} here")
            if unit not in (None, "DN") and unit not in UNITS[self._collection]:
                raise BadRequest(f"{self._collection} has no unit {unit}")
        self._check_processing(data.get("processing", {}))
        self._items = self._in_time()

    def _check_processing(self, processing: dict[str, Any]) -> None:
        terrain = processing.get("backCoeff") == "GAMMA0_TERRAIN"
        if self._collection == S1 and terrain and not processing.get("orthorectify"):
            raise BadRequest("GAMMA0_TERRAIN needs orthorectify")

    def _in_time(self) -> list[dict[str, Any]]:
        chosen = self._data.get("dataFilter", {})
        if "timeRange" not in chosen:
            raise BadRequest("dataFilter.timeRange is missing")
        times = chosen["timeRange"]
        first, last = map(datetime.fromisoformat, (times["from"], times["to"]))
        most_cloud = chosen.get("maxCloudCoverage", 100)
        orbit = chosen.get("orbitDirection")
        found = [
            item
            for item in self._scene.items[self._collection]
            if first <= datetime.fromisoformat(item["properties"]["datetime"]) <= last
            and item["properties"].get("eo:cloud_cover", 0) <= most_cloud
            and (not orbit or item["properties"].get("sat:orbit_state", "").upper() == orbit)
        ]
        return found if chosen.get("mosaickingOrder") == "leastRecent" else found[::-1]

    def values(self, band: str) -> NDArray[Any]:
        """One band in the units that the script asked for; 0 where nothing is."""
        merged = np.zeros((self._grid.height, self._grid.width))
        empty = np.ones(merged.shape, dtype=bool)
        for item in self._items:
            pixels, valid = self._read(item, band)
            fill = empty & valid
            merged[fill] = pixels[fill]
            empty &= ~valid
        return merged

    def _read(self, item: dict[str, Any], band: str) -> tuple[NDArray[Any], NDArray[Any]]:
        if band == "dataMask":
            key = "blue" if self._collection == S2 else "vv"
            _, valid = self._warped(item, key)
            return valid.astype(float), valid
        if band == "CLD":  # the scene has none: made of its scene classes
            classes, valid = self._warped(item, "scl")
            return np.where(np.isin(classes, CLOUD_CLASSES), 100.0, 0.0), valid
        pixels, valid = self._warped(item, ASSETS[self._collection][band])
        if self._collection == S1:
            return np.power(10.0, pixels / 10.0), valid
        harmonised = self._data.get("processing", {}).get("harmonizeValues", True)
        if band != "SCL" and self._scene.offset_in_pixels and not harmonised:
            pixels = pixels + OFFSET_DN
        return (pixels / 10_000 if self._script.units[band] == "REFLECTANCE" else pixels), valid

    def _warped(self, item: dict[str, Any], key: str) -> tuple[NDArray[Any], NDArray[Any]]:
        grid = self._grid
        with rasterio.open(Path(item["folder"]) / item["assets"][key]["href"]) as dataset:
            source = dataset.read(1).astype(float)
            valid = (np.isfinite(source) & (source != dataset.nodata)).astype("uint8")
            layers = []
            for layer in (np.nan_to_num(source), valid.astype(float)):
                target = np.zeros((grid.height, grid.width))
                reproject(
                    layer,
                    target,
                    src_transform=dataset.transform,
                    src_crs=dataset.crs,
                    dst_transform=grid.transform,
                    dst_crs=grid.crs,
                    resampling=Resampling.nearest,
                )
                layers.append(target)
        return layers[0], layers[1] > 0


def _tiff(bands: _Bands, output: Output, grid: Grid) -> bytes:
    dtype = DTYPES[output.sample_type]
    layers = np.stack([bands.values(band) * factor for band, factor in output.values])
    if dtype != "float32":
        layers = np.clip(np.rint(layers), 0, np.iinfo(dtype).max)
    profile = {"driver": "GTiff", "width": grid.width, "height": grid.height, "compress": "DEFLATE"}
    with MemoryFile() as memory:
        with memory.open(
            count=len(layers), dtype=dtype, crs=grid.crs, transform=grid.transform, **profile
        ) as dataset:
            dataset.write(layers.astype(dtype))
        return bytes(memory.getbuffer())


def _tar(files: dict[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(f"{name}.tif")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return whole.getvalue()
