"""Peak memory of mapping the scene, and the scene repeated to 4 000 × 4 000 pixels with noise.

    python benchmarks/mapping_memory.py [--size 4000] [--shared ../shared] [--work FOLDER]

Memory is the resident memory (RSS) of the process tree, looked at every 20 ms.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil
import rasterio
from _write import REPOSITORY, write_section
from rasterio.windows import Window

from furrow.engine import create_project, prepare_imagery, train_model
from furrow.engine.contract import Reporter
from furrow.engine.imagery.cog import write_cog
from furrow.engine.imagery.gdal_settings import STACK_BLOCK_PX, gdal_environment
from furrow.engine.imagery.prepare import NODATA
from furrow.engine.project import open_project
from furrow.engine.project.document import write_document

EVERY_SECONDS = 0.02
NOISE = 350
"""Largest, in stored units; even, so its standard deviation is 0.02 reflectance or 2 dB."""
ALLOWED_RATIO = 1.2

JOB = (
    "import sys; from furrow.engine import map_crops; "
    "print(map_crops(sys.argv[1], model='random-forest-1').crop_map)"
)


@dataclass(frozen=True)
class Measured:
    pixels: int
    seconds: float
    peak_mb: float
    stack_mb: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--size", type=int, default=4000)
    parser.add_argument("--work", type=Path, help="where the large project goes (6 GB)")
    options = parser.parse_args()
    scene = options.shared / "data" / "scenes" / "flanders-2019"
    with tempfile.TemporaryDirectory(dir=options.work) as work:
        small = Path(work) / "scene"
        create_project(small, imagery=scene, labels=scene / "parcels.gpkg")
        prepare_imagery(small)
        train_model(small)
        large = enlarge(small, Path(work) / "large", options.size)
        table = words(measure(small), measure(large))
    print(table)
    write_section("mapping-memory", table)


def enlarge(small: Path, large: Path, size: int) -> Path:
    """The same project with its stack repeated and noise on every value."""
    shutil.copytree(small, large, ignore=shutil.ignore_patterns("*.tif"))
    project = open_project(large)
    grid = replace(project.document.grid, width_px=size, height_px=size)
    write_document(large / "furrow.json", replace(project.document, grid=grid))
    generator = np.random.default_rng(0)
    with gdal_environment():
        for file in sorted((small / "imagery").glob("*.tif")):
            repeat(file, large / "imagery" / file.name, size, generator)
    return large


def repeat(source: Path, target: Path, size: int, generator: np.random.Generator) -> None:
    with rasterio.open(source) as dataset:
        scene, profile = dataset.read(), dataset.profile
        descriptions = dataset.descriptions
    edge = scene.shape[1]
    profile.update(driver="GTiff", width=size, height=size, bigtiff="YES", compress=None)
    profile.pop("predictor", None)
    tiles = target.with_suffix(".tiles.tif")
    with rasterio.open(tiles, "w", **profile) as dataset:
        dataset.descriptions = descriptions
        for row in range(0, size, STACK_BLOCK_PX):
            height = min(STACK_BLOCK_PX, size - row)
            rows, columns = np.arange(row, row + height) % edge, np.arange(size) % edge
            strip = scene[:, rows][:, :, columns]
            shape = (len(scene) - 1, height, size)
            noise = generator.integers(-NOISE, NOISE, shape, dtype=np.int16)
            strip[:-1] = np.where(strip[:-1] == NODATA, NODATA, strip[:-1] + noise)
            dataset.write(strip, window=Window(0, row, size, height))
    write_cog(tiles, target, STACK_BLOCK_PX, Reporter())


def measure(folder: Path) -> Measured:
    grid = open_project(folder).document.grid
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", JOB, str(folder)], stdout=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, tree_memory(process.pid))
        time.sleep(EVERY_SECONDS)
    if process.returncode != 0:
        raise SystemExit(f"mapping {folder} failed")
    return Measured(
        pixels=grid.width_px * grid.height_px,
        seconds=time.perf_counter() - started,
        peak_mb=peak / 2**20,
        stack_mb=sum(f.stat().st_size for f in (folder / "imagery").glob("*.tif")) / 2**20,
    )


def tree_memory(pid: int) -> int:
    """Resident bytes of a process and its children."""
    try:
        root = psutil.Process(pid)
        return sum(item.memory_info().rss for item in [root, *root.children(recursive=True)])
    except psutil.Error:
        return 0  # it ended between two looks


def words(small: Measured, large: Measured) -> str:
    ratio = large.peak_mb / small.peak_mb
    verdict = "holds" if ratio <= ALLOWED_RATIO else "does NOT hold"
    rows = [("the scene", small), ("repeated, with noise", large)]
    return "\n".join(
        [
            "## Memory does not grow with the area",
            "",
            "Peak resident memory of the process tree of `furrow map` (prediction, parcels, "
            "report), random forest of 200 trees on 24 composites. The promise is at most "
            "20 % more for the large "
            f"area: **{ratio:.2f} ×, the promise {verdict}**.",
            "",
            "| area | pixels | season stack | peak memory | time | pixels a second |",
            "|---|---|---|---|---|---|",
            *(
                f"| {name} | {m.pixels:,} | {m.stack_mb:,.0f} MB | {m.peak_mb:,.0f} MB | "
                f"{m.seconds:,.0f} s | {m.pixels / m.seconds:,.0f} |"
                for name, m in rows
            ),
        ]
    )


if __name__ == "__main__":
    main()
