"""The cloud mask of each Sentinel-2 pass as a layer that a person can look at.

imagery/clouds holds one paletted raster a pass, on the project's grid, with its STAC item: just the
mask that the composite was made with, buffer included. The composite's count of clear observations
is the number of layers that say "clear".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml  # only written, never parsed  # nosec B405

import numpy as np
import pystac
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds
from rasterio.windows import Window
from shapely.geometry import box, mapping

from furrow.engine.contract import Grid, Reporter
from furrow.engine.imagery.clouds import CLOUD_AND_SHADOW, STYLES, State, StateArray
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX
from furrow.engine.imagery.passes import Pass
from furrow.engine.project.writing import UNFINISHED, new_file, write_text

LAYERS_FOLDER = "clouds"
LAYERS_COLLECTION = "furrow-cloud-layers"
LAYER_BLOCK_PX = 256
ENDINGS = (".tif", ".tif.aux.xml", ".qml", ".json")
BYTES_PER_PX = 0.25
"""Of a layer on the disk: seven values in patches deflate to less than that."""
_CLASSIFICATION = "https://stac-extensions.github.io/classification/v2.0.0/schema.json"
_EO = "https://stac-extensions.github.io/eo/v2.0.0/schema.json"


class LayerWriter:
    """Layers that are being made. Given by :func:`new_layers`."""

    def __init__(self, datasets: dict[str, rasterio.io.DatasetWriter]) -> None:
        self._datasets = datasets
        self.counts: dict[str, NDArray[np.int64]] = {
            name: np.zeros(len(State), np.int64) for name in datasets
        }

    def write(self, name: str, states: StateArray, window: Window) -> None:
        """One window of the layer of a pass."""
        self.counts[name] += np.bincount(states.ravel(), minlength=len(State))
        self._datasets[name].write(states, 1, window=window)


@contextmanager
def new_layers(
    folder: Path, passes: Sequence[Pass], grid: Grid, reporter: Reporter
) -> Iterator[LayerWriter]:
    """Open the layers of some passes; they count once the block has ended without an error.

    Args:
        folder: of the season stack.

    Raises:
        DiskFull, Cancelled
    """
    layers = folder / LAYERS_FOLDER
    if passes:
        layers.mkdir(parents=True, exist_ok=True)
    tiles = {one.name: layers / f".{one.name}{UNFINISHED}.tiles.tif" for one in passes}
    try:
        with ExitStack() as resources:
            datasets = {}
            for name, file in tiles.items():
                datasets[name] = resources.enter_context(
                    rasterio.open(file, "w", **layer_profile(grid))
                )
                datasets[name].write_colormap(1, {s.value: STYLES[s].color for s in State})
                datasets[name].descriptions = ("cloud mask",)
            writer = LayerWriter(datasets)
            yield writer
        for one in passes:
            _finish(layers, one, tiles[one.name], writer.counts[one.name], grid, reporter)
    finally:
        for file in tiles.values():
            file.unlink(missing_ok=True)


def are_there(folder: Path, passes: Iterable[Pass]) -> bool:
    """True where every pass has its layer."""
    layers = folder / LAYERS_FOLDER
    return all(
        (layers / f"{one.name}{ending}").is_file() for one in passes for ending in (".tif", ".json")
    )


def write_layers_collection(folder: Path, passes: Sequence[Pass], grid: Grid) -> None:
    """Write clouds/collection.json, by which STAC readers find the layers."""
    if not passes:
        return
    days = sorted(one.first.day for one in passes)
    collection = pystac.Collection(
        id=LAYERS_COLLECTION,
        title="Cloud masks",
        description=(
            "What was clear, cloud or shadow on each Sentinel-2 date of the season stack: the mask "
            "that its composites were made with."
        ),
        license="other",
        extent=pystac.Extent(
            pystac.SpatialExtent([list(_bounds(grid))]),
            pystac.TemporalExtent(
                [
                    [
                        datetime.combine(days[0], time.min, UTC),
                        datetime.combine(days[-1], time.max.replace(microsecond=0), UTC),
                    ]
                ]
            ),
        ),
    )
    for one in passes:
        link = pystac.Link("item", f"./{one.name}.json", media_type="application/geo+json")
        collection.add_link(link)
    collection.add_link(pystac.Link("parent", "../collection.json"))
    content = collection.to_dict(include_self_link=False, transform_hrefs=False)
    text = json.dumps(content, indent=1, ensure_ascii=False)
    write_text(folder / LAYERS_FOLDER / "collection.json", text + "\n")


def sweep_layers(folder: Path, passes: Sequence[Pass]) -> None:
    """Take away the layers of passes that the season stack is no longer made from."""
    layers = folder / LAYERS_FOLDER
    if not layers.is_dir():
        return
    kept = {f"{one.name}{ending}" for one in passes for ending in ENDINGS}
    for file in layers.glob("s2_*"):  # what somebody else put there stays
        if file.name not in kept and file.name.endswith(ENDINGS):
            file.unlink(missing_ok=True)
    if not passes:
        (layers / "collection.json").unlink(missing_ok=True)


def _finish(
    layers: Path,
    one: Pass,
    tiles: Path,
    counts: NDArray[np.int64],
    grid: Grid,
    reporter: Reporter,
) -> None:
    with new_file(layers / f"{one.name}.tif") as target:
        write_cog(tiles, target, LAYER_BLOCK_PX, reporter)
    write_text(layers / f"{one.name}.tif.aux.xml", _category_names())
    style = layers / f"{one.name}.qml"
    if not style.exists():  # it may be a user's own by now
        write_text(style, _qgis_style())
    item = _item(one, counts, grid)
    text = json.dumps(item, indent=1, ensure_ascii=False)
    write_text(layers / f"{one.name}.json", text + "\n")


def _category_names() -> str:
    """GDAL's names of the values (PAM): a GeoTIFF has no place of its own for them."""
    root = xml.Element("PAMDataset")
    categories = xml.SubElement(xml.SubElement(root, "PAMRasterBand", band="1"), "CategoryNames")
    for state in State:
        xml.SubElement(categories, "Category").text = STYLES[state].name
    xml.indent(root)
    return xml.tostring(root, encoding="unicode") + "\n"


def _qgis_style() -> str:
    """QGIS's own style: by the colour table alone it would list all 256 values."""
    root = xml.Element("qgis", styleCategories="Symbology")
    pipe = xml.SubElement(root, "pipe")
    renderer = xml.SubElement(pipe, "rasterrenderer", type="paletted", band="1", opacity="1")
    palette = xml.SubElement(renderer, "colorPalette")
    for state in State:
        if state != State.NOT_SEEN:
            style = STYLES[state]
            xml.SubElement(
                palette, "paletteEntry", value=str(state.value), label=style.name,
                color=f"#{style.hex_color.lower()}", alpha="255",
            )  # fmt: skip
    xml.indent(root)
    return xml.tostring(root, encoding="unicode") + "\n"


def _item(one: Pass, counts: NDArray[np.int64], grid: Grid) -> dict[str, Any]:
    bounds = _bounds(grid)
    seen = int(counts.sum() - counts[State.NOT_SEEN])
    cloud = int(sum(counts[state] for state in CLOUD_AND_SHADOW if state != State.SHADOW))
    item = pystac.Item(
        id=one.name,
        geometry=mapping(box(*bounds)),
        bbox=list(bounds),
        datetime=one.first.moment,
        # A day is all that some sources know.
        start_datetime=None if one.first.moment else _of_day(one, time.min),
        end_datetime=None if one.first.moment else _of_day(one, time(23, 59, 59)),
        properties={
            "proj:code": grid.crs,
            "eo:cloud_cover": round(100 * cloud / seen, 2) if seen else 0.0,
            "furrow:clear_share": round(
                int(counts[State.CLEAR]) / (grid.width_px * grid.height_px), 4
            ),
            "furrow:observations": [observation.id for observation in one.observations],
        },
        stac_extensions=[_CLASSIFICATION, _EO],
    )
    item.add_asset(
        "clouds",
        pystac.Asset(
            href=f"./{one.name}.tif",
            media_type=pystac.MediaType.COG,
            roles=["data", "cloud"],
            extra_fields={
                "data_type": "uint8",
                "nodata": State.NOT_SEEN.value,
                "classification:classes": [
                    {
                        "value": state.value,
                        "name": state.name.lower(),
                        "description": STYLES[state].name,
                        "color_hint": STYLES[state].hex_color,
                    }
                    for state in State
                ],
            },
        ),
    )
    item.add_link(pystac.Link("collection", "./collection.json"))
    document: dict[str, Any] = item.to_dict(include_self_link=False, transform_hrefs=False)
    document["collection"] = LAYERS_COLLECTION
    return document


def _of_day(one: Pass, moment: time) -> datetime:
    return datetime.combine(one.first.day, moment, UTC)


def _bounds(grid: Grid) -> tuple[float, float, float, float]:
    left, bottom, right, top = transform_bounds(grid.crs, "EPSG:4326", *grid.bounds)
    return left, bottom, right, top


def layer_profile(grid: Grid) -> dict[str, Any]:
    """How a raster of states is written."""
    return {
        "driver": "GTiff",
        "dtype": "uint8",
        "nodata": State.NOT_SEEN.value,
        "count": 1,
        "crs": grid.crs,
        "transform": from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
        "width": grid.width_px,
        "height": grid.height_px,
        "tiled": True,
        "blockxsize": STACK_BLOCK_PX,
        "blockysize": STACK_BLOCK_PX,
        "compress": "DEFLATE",
        "zlevel": 1,
        "bigtiff": "IF_SAFER",
    }
