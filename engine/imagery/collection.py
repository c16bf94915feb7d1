"""The season stack as a static STAC collection that any tool can read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pystac
from rasterio.warp import transform_bounds
from shapely.geometry import box, mapping

from furrow.engine.contract import Grid
from furrow.engine.contract.message import with_messages
from furrow.engine.imagery.cloud_layers import LAYERS_FOLDER
from furrow.engine.imagery.offsets import OffsetDecision
from furrow.engine.imagery.plan import StepPlan
from furrow.engine.imagery.prepare import SCALE, DateUsed
from furrow.engine.imagery.projection import EXTENSION, projection_of_grid
from furrow.engine.project.document import ProjectDocument
from furrow.engine.project.writing import write_text

COLLECTION_FILE = "collection.json"


def composite_item(plan: StepPlan, dates: Sequence[DateUsed], grid: Grid) -> dict[str, Any]:
    """STAC item of one composite, with the observations that it was made from."""
    bounds = transform_bounds(grid.crs, "EPSG:4326", *grid.bounds)
    start = datetime.combine(plan.step.start, time.min, UTC)
    end = datetime.combine(plan.step.end, time.max.replace(microsecond=0), UTC)
    item = pystac.Item(
        id=plan.name,
        geometry=mapping(box(*bounds)),
        bbox=list(bounds),
        datetime=None,
        start_datetime=start,
        end_datetime=end,
        stac_extensions=[EXTENSION],
        properties={
            "proj:code": grid.crs,
            "furrow:sensor": plan.series,
            "furrow:bands": list(plan.bands),
            "furrow:inputs_sha256": plan.inputs_sha256,
            "furrow:dates": [
                {
                    "id": used.id,
                    "day": used.day,
                    "pass": used.of_pass,
                    "clear_share": used.clear_share,
                    **({"s1_convention": used.convention} if used.convention else {}),
                    **(_offset_facts(used.offset) if used.offset else {}),
                }
                for used in dates
            ],
        },
    )
    item.add_asset(
        "data",
        pystac.Asset(
            href=f"./{plan.name}.tif",
            media_type=pystac.MediaType.COG,
            roles=["data"],
            extra_fields={
                **projection_of_grid(grid),
                "bands": [
                    {"name": name, "raster:scale": 1 / SCALE[plan.series]} for name in plan.bands
                ]
                + [{"name": "clear observations", "raster:scale": 1.0}],
            },
        ),
    )
    item.add_link(pystac.Link("collection", f"./{COLLECTION_FILE}"))
    document: dict[str, Any] = item.to_dict(include_self_link=False, transform_hrefs=False)
    document["collection"] = "furrow-season-stack"
    return document


def _offset_facts(offset: OffsetDecision) -> dict[str, Any]:
    return {
        "reflectance_offset": offset.applied,
        "reflectance_offset_stated": offset.stated,
        "reflectance_offset_seen": offset.seen.value,
    }


def write_collection(
    folder: Path,
    document: ProjectDocument,
    plans: Sequence[StepPlan],
    key: str,
    notes: list[str],
) -> None:
    """Write collection.json, which makes the season stack count as finished."""
    bounds = transform_bounds(document.grid.crs, "EPSG:4326", *document.grid.bounds)
    start = datetime.combine(document.season.first_day, time.min, UTC)
    end = datetime.combine(document.season.last_day, time.max.replace(microsecond=0), UTC)
    simulated = "Simulated season stack" if document.simulated else "Season stack"
    collection = pystac.Collection(
        id="furrow-season-stack",
        title=f"{simulated} of {document.name}",
        description=(
            f"{simulated}: one composite a sensor and time step ({document.season.time_step}). "
            f"Sentinel-2: {document.compositing.method} of clear observations, reflectance "
            "× 10 000. Sentinel-1: mean power, dB × 100. Nodata −32768; the last band counts clear "
            "observations."
        ),
        license="other",
        extent=pystac.Extent(
            pystac.SpatialExtent([list(bounds)]), pystac.TemporalExtent([[start, end]])
        ),
        extra_fields={
            "furrow:inputs_sha256": key,
            "furrow:simulated": document.simulated,
            "furrow:notes": notes,
        },
    )
    for plan in plans:
        link = pystac.Link("item", f"./{plan.name}.json", media_type="application/geo+json")
        collection.add_link(link)
    if any(plan.masked_passes for plan in plans):
        layers = f"./{LAYERS_FOLDER}/{COLLECTION_FILE}"
        collection.add_link(pystac.Link("child", layers, media_type="application/json"))
    content = with_messages(collection.to_dict(include_self_link=False, transform_hrefs=False))
    write_text(
        folder / COLLECTION_FILE,
        json.dumps(content, indent=1, ensure_ascii=False) + "\n",
    )
