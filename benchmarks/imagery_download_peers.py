"""The peers of imagery_download.py: one of them reads all windows; tells its seconds as JSON."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

GDAL_FOR_COGS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MULTIRANGE": "YES",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".tif",
}
"""What both libraries' documentation advises."""


def with_rasterio(task: dict) -> dict:
    import rasterio
    from rasterio.windows import from_bounds

    began = time.monotonic()
    with rasterio.Env(**GDAL_FOR_COGS):
        for date in task["urls"]:
            for url in date.values():
                with rasterio.open(url) as dataset:
                    dataset.read(1, window=from_bounds(*task["bounds"], dataset.transform))
    return {"what": "rasterio, a plain loop", "seconds": time.monotonic() - began}


def with_odc_stac(task: dict) -> dict:
    import odc.stac
    import pystac
    import rasterio
    from odc.geo.geobox import GeoBox
    from rasterio.warp import transform_bounds

    size, left, top = task["tile"]
    bounds = transform_bounds(
        task["crs"], "EPSG:4326", left, top - 10 * size, left + 10 * size, top
    )
    items = []
    for number, date in enumerate(task["urls"]):
        item = pystac.Item(
            id=f"date-{number}",
            geometry={"type": "Point", "coordinates": bounds[:2]},
            bbox=list(bounds),
            datetime=datetime(2024, 3, number + 1, 10, tzinfo=UTC),
            properties={
                "proj:epsg": int(task["crs"].removeprefix("EPSG:")),
                "proj:shape": [size, size],
                "proj:transform": [10, 0, left, 0, -10, top],
            },
            stac_extensions=["https://stac-extensions.github.io/projection/v1.1.0/schema.json"],
        )
        for band, url in date.items():
            item.add_asset(band, pystac.Asset(url, media_type=pystac.MediaType.COG, roles=["data"]))
        items.append(item)
    west, south, east, north = task["bounds"]
    box = GeoBox.from_bbox((west, south, east, north), task["crs"], resolution=10)
    odc.stac.configure_rio(cloud_defaults=True)
    with rasterio.Env(**GDAL_FOR_COGS):
        began = time.monotonic()
        odc.stac.load(items, bands=list(task["urls"][0]), geobox=box, pool=8)
        seconds = time.monotonic() - began
    return {"what": "odc-stac, 8 threads", "seconds": seconds}


if __name__ == "__main__":
    peers = {"rasterio": with_rasterio, "odc-stac": with_odc_stac}
    print(json.dumps(peers[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text()))))
