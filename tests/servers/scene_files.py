"""How the COGs and items of scene.py are made from the scene's files."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.io import MemoryFile

BASE = "{assets}"
"""Stands in every address where the address of the asset server comes in."""

OFFSET_DN = 1000
S1_NODATA = -32768.0
BLOCK_PX = 128
KEPT = ("s2:product_type", "s2:datatake_type", "s2:nodata_pixel_percentage")
"""Of a recorded item's own properties; the others name its tile, its clouds or its file."""
COG_TYPE = "image/tiff; application=geotiff; profile=cloud-optimized"

BANDS = {
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir": "B08",
    "nir08": "B8A",
    "swir16": "B11",
    "swir22": "B12",
    "scl": "SCL",
}


@dataclass(frozen=True)
class Content:
    """One collection for a STAC API, and the folder that its assets are served from."""

    folder: Path
    collection: dict[str, Any]
    items: list[dict[str, Any]]

    def at(self, base_url: str) -> Content:
        """The same with the asset server's address in all hrefs."""
        filled = json.loads(json.dumps(self.items).replace(BASE, base_url.rstrip("/")))
        return Content(self.folder, self.collection, filled)

    @property
    def id(self) -> str:
        return self.collection["id"]


@dataclass(frozen=True)
class Days:
    """Which of the scene's dates: ``count`` of them, spread evenly over the time given."""

    count: int | None = 4
    """None: all."""
    first: str = "2018-01-01"
    last: str = "2019-12-31"

    def pick(self, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        inside = [
            item for item in items if self.first <= item["properties"]["datetime"][:10] <= self.last
        ]
        if self.count is None or self.count >= len(inside):
            return inside
        places = np.linspace(0, len(inside) - 1, self.count).round().astype(int)
        return [inside[place] for place in places]


Change = Callable[[NDArray[Any], float | None], tuple[NDArray[Any], float | None]]


def as_it_is(pixels: NDArray[Any], nodata: float | None) -> tuple[NDArray[Any], float | None]:
    return pixels, nodata


def add_offset(pixels: NDArray[Any], nodata: float | None) -> tuple[NDArray[Any], float | None]:
    added = np.minimum(pixels.astype(np.uint32) + OFFSET_DN, 65535).astype(np.uint16)
    return np.where(pixels == 0, pixels, added), nodata


def linear_power(db: NDArray[Any], _: float | None) -> tuple[NDArray[Any], float | None]:
    power = np.power(10.0, db.astype(np.float64) / 10.0)
    return np.where(np.isnan(db), S1_NODATA, power).astype(np.float32), S1_NODATA


class Maker:
    """Copies assets to COGs under ``folder`` and fills in items for them."""

    def __init__(
        self,
        shared: Path,
        folder: Path,
        collection: str,
        days: Days | None,
        variant: str = "",
        sensor: str = "sentinel-2-l2a",
    ) -> None:
        self.folder = folder
        self._below = "-".join(part for part in (collection, variant) if part)
        self._collection = collection
        self._made: list[dict[str, Any]] = []
        source = shared / "data" / "scenes" / "flanders-2019" / sensor
        files = sorted(source.glob("*/*.json"), key=lambda file: file.stem)
        self.picked = (days or Days()).pick([_read_item(file) for file in files])

    def s2_items(self, template: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        for item in self.picked:
            made = self.item(item, template)
            made["properties"] |= {
                "platform": f"sentinel-{satellite(item)[1:].lower()}",
                "eo:cloud_cover": item["properties"].get("eo:cloud_cover", 0.0),
            }
            yield item, made

    def item(self, item: dict[str, Any], template: dict[str, Any]) -> dict[str, Any]:
        """The template with the scene's place and day; assets come in one by one."""
        made = copy.deepcopy(template) | {
            "geometry": item["geometry"],
            "bbox": item["bbox"],
            "collection": self._collection,
            "links": [],
        }
        made["properties"] = {
            name: value
            for name, value in made["properties"].items()
            if not name.startswith(("s2:", "earthsearch:", "proj:", "odc:")) or name in KEPT
        } | {
            "datetime": item["properties"]["datetime"],
            "proj:epsg": item["properties"]["proj:epsg"],
        }
        known = {*BANDS, *BANDS.values()}
        made["assets"] = {key: asset for key, asset in made["assets"].items() if key in known}
        self._made.append(made)
        return made

    def asset(
        self,
        item: dict[str, Any],
        made: dict[str, Any],
        key: str,
        new_key: str,
        name: str,
        change: Change,
    ) -> None:
        """Write one COG, and put its address and grid into the item's asset."""
        source = Path(item["folder"]) / item["assets"][key]["href"]
        target = self.folder / self._below / made["id"] / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with rasterio.open(source) as dataset:
            pixels, nodata = change(dataset.read(1), dataset.nodata)
            _write_cog(target, pixels, nodata, dataset.crs, dataset.transform)
            bounds, transform = dataset.bounds, list(dataset.transform)[:6]
        asset = made["assets"][new_key]
        asset.pop("file:checksum", None)
        asset |= {
            "href": f"{BASE}/{target.relative_to(self.folder).as_posix()}",
            "proj:shape": list(pixels.shape),
            "proj:transform": transform,
        }
        if "file:size" in asset:
            asset["file:size"] = target.stat().st_size
        if "proj:bbox" in asset:
            asset["proj:bbox"] = list(bounds)

    def content(self, collection: dict[str, Any]) -> Content:
        return Content(self.folder, collection, self._made)


def recorded(shared: Path, name: str) -> dict[str, Any]:
    """One file of recorded answers."""
    return json.loads((shared / "data" / "stac" / name).read_text(encoding="utf-8"))


def recorded_items(shared: Path, name: str) -> list[dict[str, Any]]:
    """The items of an item collection, or of all answers of a cassette."""
    content = recorded(shared, name)
    if "features" in content:
        return content["features"]
    answers = [exchange["response"].get("json") or {} for exchange in content["interactions"]]
    return [item for answer in answers for item in answer.get("features", [])]


def collection_of(name: str, title: str) -> dict[str, Any]:
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": name,
        "title": title,
        "description": title,
        "license": "proprietary",
        "extent": {
            "spatial": {"bbox": [[-180, -90, 180, 90]]},
            "temporal": {"interval": [["2014-10-10T00:00:00Z", None]]},
        },
        "links": [],
    }


def compact_moment(item: dict[str, Any]) -> str:
    return item["properties"]["datetime"][:19].replace("-", "").replace(":", "")


def tile(item: dict[str, Any]) -> str:
    return item["properties"]["s2:mgrs_tile"]


def satellite(item: dict[str, Any]) -> str:
    """S2A or S2B in turn: one of them passes every five days."""
    day = np.datetime64(item["properties"]["datetime"][:10]).astype(int)
    return "S2A" if day // 5 % 2 else "S2B"


def mgrs(item: dict[str, Any]) -> dict[str, Any]:
    name = tile(item)
    return {
        "mgrs:utm_zone": int(name[:2]),
        "mgrs:latitude_band": name[2],
        "mgrs:grid_square": name[3:],
        "grid:code": f"MGRS-{name}",
    }


def product(item: dict[str, Any], baseline: str) -> dict[str, Any]:
    """What names the product that was processed with this baseline."""
    moment, short = compact_moment(item), baseline.replace(".", "")
    name = f"{satellite(item)}_MSIL2A_{moment}_N{short}_R051_T{tile(item)}_{moment}.SAFE"
    return {"s2:processing_baseline": baseline, "s2:product_uri": name}


def _read_item(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8")) | {"folder": str(file.parent)}


def _write_cog(
    target: Path, pixels: NDArray[Any], nodata: float | None, crs: Any, transform: Any
) -> None:
    height, width = pixels.shape
    profile = {"width": width, "height": height, "count": 1, "dtype": pixels.dtype}
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff", crs=crs, transform=transform, nodata=nodata, **profile
        ) as dataset:
            dataset.write(pixels, 1)
        rasterio.shutil.copy(
            memory.name, target, driver="COG", compress="DEFLATE", blocksize=str(BLOCK_PX)
        )
