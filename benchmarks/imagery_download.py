"""Downloading a small area out of full Sentinel-2 tiles: bytes, time, connections.

.venv/bin/python benchmarks/imagery_download.py [--dates 6]

Peers run in a Python environment of their own, which this makes (build/download-peers): a plain
loop over rasterio, and odc-stac. The server is on this machine and answers after a delay, as one
far away does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
import rasterio.shutil
from _write import REPOSITORY, write_section
from rasterio.windows import Window
from scipy.ndimage import zoom
from shapely.geometry import box

from furrow.engine.contract import Grid, Reporter, Season
from furrow.engine.imagery.outlook import lookout
from furrow.engine.imagery.remote.cog_source import CogReading
from furrow.engine.imagery.remote.cog_window import copy_part, window_of
from furrow.engine.imagery.remote.download import Job, fetch
from furrow.engine.imagery.remote.found import Query, RemoteBand, RemoteObservation
from furrow.engine.imagery.remote.local_catalog import LocalCatalog
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Transfer

sys.path.insert(0, str(REPOSITORY))  # the servers of the tests know each other as “tests.…”

from tests.servers.files import FileServer

TILE_PX = 10_980
BLOCK_PX = 1024
"""As the tiles of both free archives have it."""
BANDS = ("B02", "B03", "B04", "B08")
ORIGIN_M = (500_000, 5_700_000)
LATENCY_S = 0.04
RUNS = 3
CONNECTIONS = (1, 2, 4, 8, 16)
PEERS = REPOSITORY / "build" / "download-peers"
PEER_PACKAGES = ("odc-stac==0.5.3", "rasterio==1.4.4")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dates", type=int, default=6)
    dates = parser.parse_args().dates
    with tempfile.TemporaryDirectory(prefix="furrow-download-") as work:
        text = benchmark(Path(work), dates)
    print(text)
    write_section("imagery-download", text)


def benchmark(work: Path, dates: int) -> str:
    served = work / "served"
    served.mkdir()
    tile = make_tile(served / "tile.tif")
    for date in range(dates):
        for band in BANDS:
            os.link(tile, served / f"{date}-{band}.tif")
    with FileServer(served, latency_s=LATENCY_S) as server:
        ratios = [bytes_ratio(server, tile, side, work) for side in (64, 200, 500, 2000)]
        area = grid_of(200)
        times = {}
        for connections in CONNECTIONS:
            times[connections] = min(
                timed_fetch(server, area, dates, connections, work / f"{connections}-{run}")
                for run in range(RUNS)
            )
        peers = timed_peers(server, area, dates, work)
    return report(ratios, times, peers, dates, tile.stat().st_size)


def make_tile(path: Path) -> Path:
    """A tile of fields and noise that packs about as reflectance does."""
    rng = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "dtype": "uint16",
        "count": 1,
        "width": TILE_PX,
        "height": TILE_PX,
        "crs": "EPSG:32631",
        "transform": rasterio.transform.from_origin(*ORIGIN_M, 10, 10),
        "nodata": 0,
        "tiled": True,
        "compress": "DEFLATE",
    }
    plain = path.with_name("plain.tif")
    with rasterio.open(plain, "w", **profile) as dataset:
        for row in range(0, TILE_PX, 1098):
            fields = zoom(rng.integers(200, 3000, (37, 366)), 30, order=0)[:1098, :TILE_PX]
            noisy = fields + rng.normal(0, 40, fields.shape)
            dataset.write(noisy.astype(np.uint16), 1, window=Window(0, row, TILE_PX, 1098))
    rasterio.shutil.copy(
        plain, path, driver="COG", compress="DEFLATE", predictor="YES", blocksize=str(BLOCK_PX)
    )
    plain.unlink()
    return path


def grid_of(side_px: int) -> Grid:
    """A square area well inside of the tile, inside of one block where it fits into one."""
    return Grid("EPSG:32631", ORIGIN_M[0] + 31_500, ORIGIN_M[1] - 31_500, side_px, side_px)


def bytes_ratio(server: FileServer, tile: Path, side_px: int, work: Path) -> dict[str, float]:
    """Bytes over the network, and the bytes of the blocks that show the area."""
    area = grid_of(side_px)
    with rasterio.open(tile) as dataset:
        window = window_of(dataset, area)
        needed = sum(
            int(dataset.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=1))
            for row in range(
                window.row_off // BLOCK_PX, (window.row_off + window.height - 1) // BLOCK_PX + 1
            )
            for column in range(
                window.col_off // BLOCK_PX, (window.col_off + window.width - 1) // BLOCK_PX + 1
            )
        )
    server.reset()
    with Transfer() as transfer:
        url = server.url(tile)
        file = RangeFile(work / f"part-{side_px}", lambda renew: url, transfer)
        copy_part(file, area, work / f"part-{side_px}.tif")
    fetched = server.bytes_sent
    return {"side": side_px, "needed": needed, "fetched": fetched, "ratio": fetched / needed}


class _Local(CogReading):
    def __init__(self) -> None:
        super().__init__(lambda href, renew: href)


def timed_fetch(server: FileServer, area: Grid, dates: int, connections: int, work: Path) -> float:
    """Seconds for all dates and bands, through the download that the command uses."""
    outline = gpd.GeoSeries([box(*area.bounds)], crs=area.crs).to_crs("EPSG:4326")
    query = Query(outline, area, Season("2024-01-01", "2024-12-31"), ("s2",), "joined")
    observations = [
        RemoteObservation(
            id=f"date-{date}",
            sensor="s2",
            collection="tiles",
            moment=datetime(2024, 3, 1, 10, tzinfo=UTC) + timedelta(days=5 * date),
            footprint=outline.iloc[0].buffer(1),
            bands={band: RemoteBand(server.url(f"{date}-{band}.tif")) for band in BANDS},
        )
        for date in range(dates)
    ]
    with Transfer(connections) as transfer:
        catalog = LocalCatalog(work)
        view = lookout(outline, area)
        job = Job(_Local(), "local", query, view, "normal", catalog, transfer)
        began = time.monotonic()
        finished, problems = fetch(job, observations, {}, Reporter())
        seconds = time.monotonic() - began
    if len(finished) != dates or problems:
        raise SystemExit(f"The download failed: {problems}")
    return seconds


def timed_peers(server: FileServer, area: Grid, dates: int, work: Path) -> dict[str, dict]:
    """Seconds and bytes of each peer, in processes of their own; of several runs the best."""
    if not (PEERS / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
        pip = [str(PEERS / "bin" / "python"), "-m", "pip", "install", "--quiet", *PEER_PACKAGES]
        subprocess.run(pip, check=True)
    task = work / "task.json"
    task.write_text(
        json.dumps(
            {
                "urls": [
                    {band: server.url(f"{date}-{band}.tif") for band in BANDS}
                    for date in range(dates)
                ],
                "bounds": area.bounds,
                "crs": area.crs,
                "tile": [TILE_PX, *ORIGIN_M],
            }
        )
    )
    found = {}
    for name in ("rasterio", "odc-stac"):
        best = None
        for _ in range(RUNS):
            server.reset()
            done = subprocess.run(
                [
                    str(PEERS / "bin" / "python"),
                    str(Path(__file__).with_name("imagery_download_peers.py")),
                    name,
                    str(task),
                ],
                check=True,
                capture_output=True,
                text=True,
            )
            told = {**json.loads(done.stdout), "bytes": server.bytes_sent}
            best = told if best is None or told["seconds"] < best["seconds"] else best
        found[name] = best
    return found


def report(
    ratios: list[dict], times: dict[int, float], peers: dict[str, dict], dates: int, size: int
) -> str:
    worst = max(ratio["ratio"] for ratio in ratios)
    default = times[8]
    lines = [
        "## Downloading a small area out of full tiles",
        "",
        f"A tile of {TILE_PX} × {TILE_PX} pixels as a cloud-optimised GeoTIFF ({size / 1e6:,.0f} "
        f"MB, blocks of {BLOCK_PX}), made for this; simulated fields and noise. *Needed* are the "
        "bytes of the blocks that show the area, here one block for all but the largest: a block "
        "is the least that can be fetched. The promise is a ratio below 1.3: "
        + ("**it holds**." if worst < 1.3 else "**it is broken**."),
        "",
        "| area | needed | fetched | ratio |",
        "|---|---|---|---|",
        *(
            f"| {r['side'] * 10 / 1000:g} × {r['side'] * 10 / 1000:g} km | "
            f"{r['needed'] / 1e6:.2f} MB | {r['fetched'] / 1e6:.2f} MB | {r['ratio']:.3f} |"
            for r in ratios
        ),
        "",
        f"{dates} dates of {len(BANDS)} bands, 2 × 2 km, from a server on this machine that "
        f"answers after {LATENCY_S * 1000:.0f} ms. Furrow writes each band to a file and decodes "
        "it again; the peers only read it into memory (their imports are not counted). The best of "
        f"{RUNS} runs each; load of the machine after them: {os.getloadavg()[0]:.1f}.",
        "",
        "| | seconds | Furrow (8 connections) to it | bytes |",
        "|---|---|---|---|",
        *(
            f"| Furrow, {count} connection{'s' if count > 1 else ''} | {seconds:.2f} | "
            f"{default / seconds:.2f} | |"
            for count, seconds in times.items()
        ),
        *(
            f"| {told['what']} | {told['seconds']:.2f} | {default / told['seconds']:.2f} | "
            f"{told['bytes'] / 1e6:.1f} MB |"
            for told in peers.values()
        ),
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
