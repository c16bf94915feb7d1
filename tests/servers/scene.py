"""The scene of ../shared as Earth Search and Planetary Computer would serve it: COGs and items.

Pixels and grid are the scene's own; properties are those of recorded items, with identity, place,
day and addresses put in. Orbit numbers and the letter of the satellite are invented.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from tests.servers.scene_files import (
    BANDS,
    COG_TYPE,
    S1_NODATA,
    Content,
    Days,
    Maker,
    add_offset,
    as_it_is,
    collection_of,
    compact_moment,
    linear_power,
    mgrs,
    product,
    recorded,
    recorded_items,
    satellite,
    tile,
)

__all__ = [
    "Content",
    "Days",
    "Truth",
    "earth_search",
    "earth_search_c1",
    "planetary_computer_s1",
    "planetary_computer_s2",
]

Truth = Literal["removed", "never-there", "added-said", "added-unsaid", "removed-unsaid"]
"""What Earth Search's sentinel-2-l2a does with the offset, and what its items say of it.

removed: pixels without it, items say it was applied (the usual case since baseline 04.00)
never-there: an old baseline; pixels without it
added-said: still in the pixels, and items say that it was not applied
added-unsaid: still in the pixels, but items say that it was applied: a lie
removed-unsaid: pixels without it, but items say that it was not applied: a lie
"""


def earth_search_c1(shared: Path, folder: Path, days: Days | None = None) -> Content:
    """Earth Search ``sentinel-2-c1-l2a``: the offset is in the pixels, and stated."""
    maker = Maker(shared, folder, "sentinel-2-c1-l2a", days)
    template = recorded(shared, "earthsearch_c1_item_S2B_T37MGP_20240710.json")
    for item, made in maker.s2_items(template):
        moment = compact_moment(item)
        made["id"] = f"{satellite(item)}_T{tile(item)}_{moment}_L2A"
        made["properties"] |= {"created": item["properties"]["datetime"]}
        made["properties"] |= mgrs(item) | product(item, "05.00")
        for key, band in BANDS.items():
            change = add_offset if key != "scl" else as_it_is
            maker.asset(item, made, key, key, f"{band}.tif", change)
    return maker.content(collection_of("sentinel-2-c1-l2a", "Sentinel-2 Collection 1 Level-2A"))


def earth_search(
    shared: Path, folder: Path, days: Days | None = None, truth: Truth = "removed"
) -> Content:
    """Earth Search ``sentinel-2-l2a``, honest or not."""
    maker = Maker(shared, folder, "sentinel-2-l2a", days, variant=truth)
    old = truth == "never-there"
    template = next(
        item
        for item in recorded_items(shared, "earthsearch_v1_s2l2a_paged_16items.json")
        if (item["properties"]["s2:processing_baseline"] < "04.00") == old
    )
    added = truth in ("added-said", "added-unsaid")
    for item, made in maker.s2_items(template):
        day = item["properties"]["datetime"][:10].replace("-", "")
        made["id"] = f"{satellite(item)}_{tile(item)}_{day}_{0 if old else 1}_L2A"
        made["properties"] |= mgrs(item) | product(item, "02.14" if old else "05.00")
        made["properties"] |= {
            "created": item["properties"]["datetime"],
            "earthsearch:boa_offset_applied": truth in ("removed", "added-unsaid"),
        }
        for key, band in BANDS.items():
            change = add_offset if added and key != "scl" else as_it_is
            maker.asset(item, made, key, key, f"{band}.tif", change)
    return maker.content(collection_of("sentinel-2-l2a", "Sentinel-2 Level-2A"))


def planetary_computer_s2(
    shared: Path, folder: Path, days: Days | None = None, baseline: str = "02.12"
) -> Content:
    """Planetary Computer ``sentinel-2-l2a``: as ESA delivers it, so the baseline decides."""
    maker = Maker(shared, folder, "sentinel-2-l2a", days, variant=f"mpc-{baseline}")
    template = recorded_items(shared, "mpc_s2l2a_20200606_strip_9items.geojson")[0]
    for item, made in maker.s2_items(template):
        moment, letter = compact_moment(item), satellite(item)[-1]
        made["id"] = f"S2{letter}_MSIL2A_{moment}_R051_T{tile(item)}_20201007T000000"
        made["properties"] |= product(item, baseline)
        made["properties"] |= {
            "s2:mgrs_tile": tile(item),
            "platform": f"Sentinel-2{letter}",
            "sat:relative_orbit": 51,
        }
        for key, band in BANDS.items():
            change = add_offset if baseline >= "04.00" and key != "scl" else as_it_is
            ending = f"{made['assets'][band]['gsd']:.0f}m"
            name = f"T{tile(item)}_{moment}_{band}_{ending}.tif"
            maker.asset(item, made, key, band, name, change)
    collection = recorded(shared, "mpc_sentinel-2-l2a.collection.json")
    return maker.content(collection | {"links": []})


def planetary_computer_s1(shared: Path, folder: Path, days: Days | None = None) -> Content:
    """Planetary Computer ``sentinel-1-rtc``: the scene's backscatter as linear power."""
    maker = Maker(shared, folder, "sentinel-1-rtc", days, variant="mpc", sensor="sentinel-1-grd")
    for item in maker.picked:
        moment = compact_moment(item)
        made = maker.item(item, S1_TEMPLATE)
        made["id"] = f"S1A_IW_GRDH_1SDV_{moment}_{moment}_020449_022EB2_rtc"
        made["properties"] |= {
            "sat:orbit_state": item["properties"]["sat:orbit_state"],
            "start_datetime": item["properties"]["datetime"],
            "end_datetime": item["properties"]["datetime"],
        }
        for key in ("vv", "vh"):
            made["assets"][key] = {
                "type": COG_TYPE,
                "title": f"{key.upper()}: terrain-corrected gamma naught",
                "roles": ["data"],
                "raster:bands": [
                    {"nodata": S1_NODATA, "data_type": "float32", "spatial_resolution": 20.0}
                ],
            }
            maker.asset(item, made, key, key, f"measurement/iw-{key}.rtc.tiff", linear_power)
    return maker.content(
        collection_of("sentinel-1-rtc", "Sentinel 1 Radiometrically Terrain Corrected (RTC)")
    )


S1_TEMPLATE = {
    "type": "Feature",
    "stac_version": "1.0.0",
    "stac_extensions": [
        "https://stac-extensions.github.io/sar/v1.0.0/schema.json",
        "https://stac-extensions.github.io/sat/v1.0.0/schema.json",
        "https://stac-extensions.github.io/projection/v1.0.0/schema.json",
        "https://stac-extensions.github.io/raster/v1.0.0/schema.json",
    ],
    "properties": {
        "platform": "SENTINEL-1A",
        "constellation": "Sentinel-1",
        "sar:frequency_band": "C",
        "sar:instrument_mode": "IW",
        "sar:polarizations": ["VV", "VH"],
        "sar:product_type": "GRD",
        "sat:relative_orbit": 161,
        "sat:absolute_orbit": 20449,
    },
    "assets": {},
}
