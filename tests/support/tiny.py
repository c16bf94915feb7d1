"""A tiny season that is quick to map: 60 × 60 pixels, three crops, 24 dates, 36 parcels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import box

from furrow.engine.contract.requests import CreateProject
from furrow.engine.jobs import run

CRS = "EPSG:32631"
LEFT, TOP, SIZE_PX, PARCEL_PX = 500_000.0, 5_600_000.0, 60, 10
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12", "SCL")
CROPS = ("Maize", "Rapeseed", "Wheat")
PEAK_MONTH = {"Maize": 8, "Rapeseed": 4, "Wheat": 6}
CLOUD, CLEAR = 9, 4


@dataclass(frozen=True)
class TinyInputs:
    folder: Path
    imagery: Path
    parcels: Path

    def days(self) -> list[str]:
        return sorted({file.stem[3:13] for file in self.imagery.glob("*.tif")})


def write_inputs(folder: Path, seed: int = 0, months: range = range(1, 13)) -> TinyInputs:
    """Imagery as a folder of GeoTIFFs, and parcels.gpkg with a column “crop”."""
    generator = np.random.default_rng(seed)
    imagery = folder / "imagery"
    imagery.mkdir(parents=True)
    crops = parcel_crops()
    for month in months:
        for day in (5, 20):
            _write_s2(imagery, date(2021, month, day), crops, generator)
        _write_s1(imagery, date(2021, month, 12), crops, generator)
    parcels = folder / "parcels.gpkg"
    parcel_table().to_file(parcels, layer="parcels", driver="GPKG")
    return TinyInputs(folder, imagery, parcels)


def parcel_table() -> gpd.GeoDataFrame:
    edge = PARCEL_PX * 10.0
    shapes = [
        box(LEFT + c * edge, TOP - (r + 1) * edge, LEFT + (c + 1) * edge, TOP - r * edge)
        for r in range(6)
        for c in range(6)
    ]
    crops = parcel_crops()
    names = [CROPS[crops[r * PARCEL_PX, c * PARCEL_PX]] for r in range(6) for c in range(6)]
    return gpd.GeoDataFrame({"crop": names}, geometry=shapes, crs=CRS)


def parcel_crops() -> np.ndarray:
    """(60, 60) index into CROPS."""
    rows, columns = np.indices((SIZE_PX, SIZE_PX)) // PARCEL_PX
    return (rows + columns) % 3


def make_project(folder: Path, inputs: TinyInputs, **more: object) -> Path:
    request = CreateProject(
        folder=str(folder),
        imagery=str(inputs.imagery),
        labels=str(inputs.parcels),
        **{"season_start": "2021-01-01", "season_end": "2021-12-31", **more},
    )
    run(request)
    return folder


def _write_s2(imagery: Path, day: date, crops: np.ndarray, generator: np.random.Generator) -> None:
    peaks = np.array([PEAK_MONTH[name] for name in CROPS])[crops]
    green = np.exp(-(((day.month - peaks) / 2.0) ** 2))
    bands = []
    for name in BANDS[:-1]:
        infrared = name in ("B06", "B07", "B08", "B8A")
        reflectance = 0.15 + (0.3 if infrared else -0.1) * green
        bands.append(reflectance + generator.normal(0, 0.02, crops.shape))
    scene_class = np.full(crops.shape, CLEAR)
    scene_class[: day.month * 2, :20] = CLOUD  # a corner is clouded, more so late in the year
    stored = np.stack([*(np.clip(b, 0.001, 1) * 10_000 for b in bands), scene_class])
    _write(imagery / f"s2_{day.isoformat()}.tif", stored.astype(np.uint16), BANDS)


def _write_s1(imagery: Path, day: date, crops: np.ndarray, generator: np.random.Generator) -> None:
    vv = -10.0 - crops + generator.normal(0, 1, crops.shape)
    vh = vv - 6.0 + generator.normal(0, 1, crops.shape)
    stored = np.stack([vv, vh]).astype(np.float32)
    _write(imagery / f"s1_{day.isoformat()}.tif", stored, ("VV", "VH"))


def _write(file: Path, data: np.ndarray, names: tuple[str, ...]) -> None:
    with rasterio.open(
        file,
        "w",
        driver="GTiff",
        dtype=data.dtype,
        count=len(data),
        width=data.shape[2],
        height=data.shape[1],
        crs=CRS,
        transform=from_origin(LEFT, TOP, 10, 10),
        nodata=0 if data.dtype == np.uint16 else None,
        compress="deflate",
    ) as dataset:
        dataset.write(data)
        dataset.descriptions = names
