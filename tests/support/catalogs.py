"""Copies of a static STAC catalog, changed as other archives would have cut or described it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.warp import Resampling, calculate_default_transform, reproject
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

Item = dict[str, Any]


def items_between(catalog: Path, first: str, last: str) -> Iterator[tuple[Path, Item]]:
    """(folder, item) of the dates from ``first`` to ``last``, by name."""
    for file in sorted(catalog.glob("*/*/*.json")):
        item = json.loads(file.read_text())
        if first <= item["properties"]["datetime"][:10] <= last:
            yield file.parent, item


def write_catalog(folder: Path, items: list[tuple[str, Item]]) -> Path:
    """A catalog of items whose assets have absolute addresses."""
    links = []
    folder.mkdir(parents=True, exist_ok=True)
    for name, item in items:
        item = {**item, "id": name, "links": []}
        item.pop("collection", None)
        (folder / f"{name}.json").write_text(json.dumps(item))
        links.append({"rel": "item", "href": f"./{name}.json"})
    catalog = {
        "type": "Catalog", "id": "copy", "stac_version": "1.0.0", "description": "a copy",
        "links": links,
    }  # fmt: skip
    (folder / "catalog.json").write_text(json.dumps(catalog))
    return folder


def referred(source: Path, item: Item, change: Callable[[Item], None] | None = None) -> Item:
    """The item with its assets where they are, changed."""
    item = copy.deepcopy(item)
    for asset in item["assets"].values():
        asset["href"] = str((source / asset["href"]).resolve())
    if change is not None:
        change(item)
    return item


def cut(source: Path, item: Item, folder: Path, columns: slice, crs: str | None = None) -> Item:
    """The item cut to columns of its 10 m grid (64 wide), reprojected where ``crs`` is given."""
    item = copy.deepcopy(item)
    folder.mkdir(parents=True, exist_ok=True)
    for asset in item["assets"].values():
        with rasterio.open(source / asset["href"]) as dataset:
            step = 64 // dataset.width
            window = Window(
                columns.start // step, 0, (columns.stop - columns.start) // step, dataset.height
            )
            data = dataset.read(window=window)
            profile = dataset.profile
            transform = window_transform(window, dataset.transform)
            profile |= {"width": window.width, "transform": transform}
            nodata = 0 if data.dtype != np.float32 else np.nan
            if crs is not None:
                # A tile of the neighbouring zone was resampled once, and as finely.
                placed, width, height = calculate_default_transform(
                    dataset.crs, crs, window.width, window.height,
                    *rasterio.windows.bounds(window, dataset.transform), resolution=dataset.res[0],
                )  # fmt: skip
                target = np.full((len(data), height, width), nodata, data.dtype)
                smooth = data.dtype == np.uint16 and "scl" not in asset["href"]
                reproject(
                    data, target, src_crs=dataset.crs, src_transform=transform, dst_crs=crs,
                    dst_transform=placed, src_nodata=nodata, dst_nodata=nodata,
                    resampling=Resampling.bilinear if smooth else Resampling.nearest,
                )  # fmt: skip
                data = target
                profile |= {"crs": crs, "transform": placed, "width": width, "height": height}
                profile["nodata"] = nodata
        for tiling in ("tiled", "blockxsize", "blockysize"):
            profile.pop(tiling, None)
        file = folder / Path(asset["href"]).name
        with rasterio.open(file, "w", **profile) as dataset:
            dataset.write(data)
        asset["href"] = str(file)
    return item
