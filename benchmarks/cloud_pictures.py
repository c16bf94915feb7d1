"""Pictures of the cloud mask on real cloudy dates, for docs/imagery.md.

.venv/bin/python benchmarks/cloud_pictures.py [--scene ../shared/data/scenes/flanders-2019]

A row a date, clearest last: natural colours; then what each strictness leaves, and the strict one
with a buffer of 60 m. What is left out is magenta.
"""

from __future__ import annotations

import argparse
import base64
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from furrow.engine.imagery.clouds import clear_mask
from furrow.engine.imagery.extent import project_grid
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.reading import read_reflectance, read_scene_class
from furrow.engine.imagery.sources import read_observations
from furrow.engine.report.png import png_data_uri

CHECKOUT = Path(__file__).resolve().parents[1]
LEFT_OUT = (214, 39, 160)
MASKS = (("lenient", 0.0), ("normal", 0.0), ("strict", 0.0), ("strict", 6.0))
ROWS, ENLARGED, GAP = 4, 3, 6


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    default = CHECKOUT.parent / "shared" / "data" / "scenes" / "flanders-2019"
    parser.add_argument("--scene", type=Path, default=default)
    scene = parser.parse_args().scene
    with gdal_environment():
        picture, days = draw(scene)
    target = CHECKOUT / "docs" / "clouds.png"
    target.write_bytes(base64.b64decode(png_data_uri(picture).partition(",")[2]))
    print(f"{target}: {', '.join(days)}")


def draw(scene: Path) -> tuple[NDArray[np.uint8], list[str]]:
    dates = [o for o in read_observations(scene) if o.sensor == "s2"]
    grid = project_grid(None, dates, scene)
    classes = [read_scene_class(o.bands["SCL"], grid) for o in dates]
    clear = np.array([clear_mask(scene_class).mean() for scene_class in classes])
    half_clouded = [i for i in np.argsort(clear) if 0.2 < clear[i] < 0.9]
    chosen = [half_clouded[i] for i in np.linspace(0, len(half_clouded) - 1, ROWS).astype(int)]
    rows = []
    for index in chosen:
        color = np.stack(
            [read_reflectance(dates[index].bands[name], grid) for name in ("B04", "B03", "B02")], -1
        )
        seen = (np.clip(color / 0.25, 0, 1) ** 0.7 * 255).astype(np.uint8)
        tiles = [seen]
        for strictness, buffer_px in MASKS:
            mask = clear_mask(classes[index], strictness, buffer_px)
            tiles.append(np.where(mask[..., None], seen, np.uint8(LEFT_OUT)))
        rows.append(beside([enlarged(tile) for tile in tiles], axis=1))
    return beside(rows, axis=0), [dates[index].day.isoformat() for index in chosen]


def enlarged(tile: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return tile.repeat(ENLARGED, 0).repeat(ENLARGED, 1)


def beside(tiles: list[NDArray[np.uint8]], axis: int) -> NDArray[np.uint8]:
    shape = list(tiles[0].shape)
    shape[axis] = GAP
    gap = np.full(shape, 255, np.uint8)
    parts = [part for tile in tiles for part in (tile, gap)][:-1]
    return np.concatenate(parts, axis)


if __name__ == "__main__":
    main()
