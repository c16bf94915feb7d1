"""The static STAC catalog, in the conventions of Earth Search: asset keys, scale, projection."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rasterio.warp import transform_bounds

from furrow.engine.demo.crops import BANDS, FINE_BANDS
from furrow.engine.demo.radar import POLARISATIONS
from furrow.engine.demo.rasters import S1_NODATA, S1_SCALE, S2_SCALE, Place

S2_COLLECTION = "sentinel-2-l2a"
S1_COLLECTION = "sentinel-1-grd"
STAC_VERSION = "1.0.0"
EXTENSIONS = [
    "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
    "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
    "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
]
TIFF = "image/tiff; application=geotiff"


class CatalogWriter:
    """Collects items while the scenes are written; `close` writes collections and catalog."""

    def __init__(self, folder: Path, place: Place, name: str, title: str) -> None:
        self._folder = folder
        self._place = place
        self._name = name
        self._title = title
        self._items: dict[str, list[tuple[str, datetime]]] = {
            S2_COLLECTION: [],
            S1_COLLECTION: [],
        }
        self._bbox = [
            round(degree, 7)
            for degree in transform_bounds(f"EPSG:{place.epsg}", 4326, *place.bounds)
        ]

    def scene_folder(self, collection: str, moment: datetime) -> Path:
        """The folder of a scene; made if need be."""
        folder = self._folder / collection / self._scene_id(collection, moment)
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def add_s2(self, moment: datetime, cloud_cover_percent: float) -> None:
        properties = {
            "platform": "sentinel-2",
            "title": f"Simulated Sentinel-2 scene of {moment:%Y-%m-%d}",
            "eo:cloud_cover": round(cloud_cover_percent, 2),
        }
        assets = {band: self._s2_asset(band) for band in BANDS}
        assets["scl"] = self._asset("scl", 20.0)
        self._add(S2_COLLECTION, moment, properties, assets)

    def add_s1(self, moment: datetime, relative_orbit: int) -> None:
        properties = {
            "platform": "sentinel-1",
            "title": f"Simulated Sentinel-1 scene of {moment:%Y-%m-%d}",
            "sat:orbit_state": "ascending",
            "sat:relative_orbit": relative_orbit,
            "sar:polarizations": [item.upper() for item in POLARISATIONS],
            "furrow:s1_convention": "sigma0-ellipsoid",
        }
        assets = {}
        for band in POLARISATIONS:
            asset = self._asset(band, 10.0)
            asset["raster:bands"] = [
                {
                    "data_type": "int16",
                    "nodata": S1_NODATA,
                    "scale": S1_SCALE,
                    "offset": 0,
                    "unit": "dB",
                }
            ]
            assets[band] = asset
        self._add(S1_COLLECTION, moment, properties, assets)

    def close(self) -> None:
        for collection in self._items:
            self._write_collection(collection)
        children = [
            {"rel": "child", "href": f"./{collection}/collection.json"}
            for collection in self._items
        ]
        self._write(
            self._folder / "catalog.json",
            {
                "type": "Catalog",
                "stac_version": STAC_VERSION,
                "id": self._name,
                "title": self._title,
                "description": f"{self._title}. Every pixel is simulated.",
                "furrow:simulated": True,
                "links": [{"rel": "root", "href": "./catalog.json"}, *children],
            },
        )

    def _s2_asset(self, band: str) -> dict[str, Any]:
        asset = self._asset(band, 10.0 if band in FINE_BANDS else 20.0)
        asset["eo:bands"] = [{"name": band, "common_name": band}]
        asset["raster:bands"] = [
            {"data_type": "uint16", "nodata": 0, "scale": S2_SCALE, "offset": 0}
        ]
        return asset

    def _asset(self, key: str, resolution_m: float) -> dict[str, Any]:
        return {
            "href": f"./{key}.tif",
            "type": TIFF,
            "roles": ["data"],
            "proj:shape": list(self._place.shape(resolution_m)),
            "proj:transform": list(self._place.transform(resolution_m))[:6],
        }

    def _add(
        self,
        collection: str,
        moment: datetime,
        properties: dict[str, Any],
        assets: dict[str, Any],
    ) -> None:
        scene = self._scene_id(collection, moment)
        west, south, east, north = self._bbox
        ring = [
            [east, south],
            [east, north],
            [west, north],
            [west, south],
            [east, south],
        ]
        self._items[collection].append((scene, moment))
        self._write(
            self.scene_folder(collection, moment) / f"{scene}.json",
            {
                "type": "Feature",
                "stac_version": STAC_VERSION,
                "id": scene,
                "collection": collection,
                "geometry": {"type": "Polygon", "coordinates": [ring]},
                "bbox": self._bbox,
                "properties": {
                    "datetime": _iso(moment),
                    "proj:epsg": self._place.epsg,
                    **properties,
                    "furrow:simulated": True,
                },
                "assets": assets,
                "links": [
                    {"rel": "collection", "href": "../collection.json"},
                    {"rel": "parent", "href": "../collection.json"},
                    {"rel": "root", "href": "../../catalog.json"},
                ],
                "stac_extensions": EXTENSIONS,
            },
        )

    def _write_collection(self, collection: str) -> None:
        items = self._items[collection]
        moments = [moment for _, moment in items]
        sensor = "Sentinel-2" if collection == S2_COLLECTION else "Sentinel-1"
        self._write(
            self._folder / collection / "collection.json",
            {
                "type": "Collection",
                "stac_version": STAC_VERSION,
                "id": collection,
                "title": f"Simulated {sensor}",
                "description": f"Simulated {sensor} scenes. {self._title}.",
                "license": "CC0-1.0",
                "furrow:simulated": True,
                "extent": {
                    "spatial": {"bbox": [self._bbox]},
                    "temporal": {"interval": [[_iso(min(moments)), _iso(max(moments))]]},
                },
                "links": [
                    {"rel": "root", "href": "../catalog.json"},
                    {"rel": "parent", "href": "../catalog.json"},
                    *({"rel": "item", "href": f"./{scene}/{scene}.json"} for scene, _ in items),
                ],
            },
        )

    def _scene_id(self, collection: str, moment: datetime) -> str:
        sensor = "S2" if collection == S2_COLLECTION else "S1"
        return f"{sensor}_{self._name}_{moment:%Y%m%d}"

    @staticmethod
    def _write(path: Path, document: dict[str, Any]) -> None:
        path.write_text(json.dumps(document, indent=1), encoding="utf-8")


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
