"""Which parcel grows what, which of them are labelled, and the rasters of truth and cropland."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from shapely import affinity

from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.legend import FIRST_CLASS, NO_DATA, Legend
from furrow.engine.contract.message import Message
from furrow.engine.demo import ground as g
from furrow.engine.demo.ground import Ground
from furrow.engine.demo.landscape import Landscape
from furrow.engine.demo.noise import smooth_field
from furrow.engine.demo.rasters import Place, RasterWriter
from furrow.engine.demo.regions import Region

PARCELS_PER_FARM = 7
MASK_NODATA = 255
OTHER_COVERS = {
    g.TREES: "Trees",
    g.WATER: "Water",
    g.BUILT_UP: "Built-up",
    g.VERGE: "Margins, meadows and roads",
}
OTHER_COLORS = {
    g.TREES: "#1f4d2b",
    g.WATER: "#2b5fa8",
    g.BUILT_UP: "#8f8f8f",
    g.VERGE: "#d9d4cb",
}


@dataclass(frozen=True)
class Cropping:
    """One value a parcel."""

    crop: NDArray[np.int32]
    """Index into the region's crops."""
    farm: NDArray[np.int32]
    """Fields of one farm share some of their dates and their vigour."""
    labelled: NDArray[np.bool_]


def draw_cropping(
    landscape: Landscape,
    region: Region,
    labelled_per_crop: int,
    rng: np.random.Generator,
) -> Cropping:
    """Give every parcel a farm and a crop, and label some.

    Raises:
        BadRequest: where the scene holds too few parcels to label so many of each crop and keep
            one of each as truth.
    """
    count = len(landscape.parcels)
    kinds = len(region.crops)
    most = count // kinds - 1
    if labelled_per_crop > most:
        raise BadRequest(
            "labelled_per_crop",
            Message(
                "this scene has {parcels} parcels, so at most {most} of each of {crops} crops can "
                "be labelled; ask for fewer, or for a larger size_px",
                parcels=count,
                most=max(most, 0),
                crops=kinds,
            ),
        )
    centres = np.array([[p.centroid.x, p.centroid.y] for p in landscape.parcels])
    homes = rng.uniform(0.0, landscape.size_m, (max(3, count // PARCELS_PER_FARM), 2))
    away = np.hypot(*(centres[:, None] - homes[None]).transpose(2, 0, 1))
    farm = np.argmin(away * rng.uniform(0.8, 1.25, away.shape), axis=1).astype(np.int32)

    quota = _quota(count, region, labelled_per_crop + 1, rng)
    crop = rng.permutation(np.repeat(np.arange(kinds, dtype=np.int32), quota))
    labelled = np.zeros(count, dtype=bool)
    for kind in range(kinds):
        chosen = rng.permutation(np.flatnonzero(crop == kind))[:labelled_per_crop]
        labelled[chosen] = True
    return Cropping(crop=crop, farm=farm, labelled=labelled)


def write_parcels(
    path: Path, landscape: Landscape, cropping: Cropping, region: Region, place: Place
) -> None:
    """GeoPackage, layer “parcels”. Reference parcels carry the truth in `crop`."""
    left, bottom, _, _ = place.bounds
    names = [crop.name for crop in region.crops]
    frame = gpd.GeoDataFrame(
        {
            "parcel_id": np.arange(1, len(landscape.parcels) + 1),
            "crop": [names[kind] for kind in cropping.crop],
            "role": np.where(cropping.labelled, "train", "reference"),
            "source": "simulated",
        },
        geometry=[affinity.translate(parcel, left, bottom) for parcel in landscape.parcels],
        crs=f"EPSG:{place.epsg}",
    )
    frame.to_file(path, layer="parcels", driver="GPKG", engine="pyogrio")


def write_truth(
    path: Path, ground: Ground, cropping: Cropping, region: Region, writer: RasterWriter
) -> dict[int, str]:
    """What truly covers each pixel; gives back value → name.

    Crops have the values of ``Legend.from_names(crops)``; other covers follow.
    """
    legend = Legend.from_names(tuple(crop.name for crop in region.crops))
    first_other = FIRST_CLASS + len(legend.classes)
    values = np.zeros(ground.cover.shape, dtype=np.uint8)
    farmed = ground.parcel >= 0
    values[farmed] = FIRST_CLASS + cropping.crop[ground.parcel[farmed]]
    names = {NO_DATA: "No data", **{item.value: item.name for item in legend.classes}}
    colors = {item.value: item.color for item in legend.classes}
    for offset, (cover, name) in enumerate(OTHER_COVERS.items()):
        values[~farmed & (ground.cover == cover)] = first_other + offset
        names[first_other + offset] = name
        colors[first_other + offset] = OTHER_COLORS[cover]
    writer.classes(path, values, 10.0, nodata=NO_DATA, names=names, colors=colors)
    return names


def cropland_mask(ground: Ground, rng: np.random.Generator) -> NDArray[np.uint8]:
    """1 cropland, 0 not; 3–5 % of the pixels are wrong, at edges and in patches."""
    shape = ground.cover.shape
    truth = ground.parcel >= 0
    wanted = rng.uniform(0.034, 0.046)
    drift = np.stack([smooth_field(shape, 6.0, rng) for _ in range(2)])
    patches = smooth_field(shape, 5.0, rng)
    mask = truth
    for drift_px in (0.55, 0.4, 0.25):  # small fields have more edge to be wrong at
        mask = _moved(truth, drift_px * drift)
        right = mask == truth
        missing = wanted - float(1.0 - right.mean())
        if missing > 0.0:
            limit = np.quantile(patches[right], 1.0 - missing / float(right.mean()))
            mask = mask ^ (right & (patches > limit))
            break
    return mask.astype(np.uint8)


def _moved(mask: NDArray[np.bool_], by_px: NDArray[np.float32]) -> NDArray[np.bool_]:
    rows, columns = np.indices(mask.shape, dtype=np.float32)
    at = [rows + by_px[0], columns + by_px[1]]
    moved = ndimage.map_coordinates(mask.astype(np.float32), at, order=1, mode="nearest")
    return np.asarray(moved > 0.5)


def _quota(
    count: int, region: Region, at_least: int, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Parcels per crop: the region's shares, a little different every year."""
    shares = np.array([share for _, share in region.crop_shares])
    shares = shares * np.exp(rng.normal(0.0, 0.12, len(shares)))
    quota = np.maximum(np.floor(shares / shares.sum() * count).astype(np.int64), at_least)
    while quota.sum() > count:
        quota[int(np.argmax(quota))] -= 1
    while quota.sum() < count:
        quota[int(np.argmax(shares / quota))] += 1
    return quota
