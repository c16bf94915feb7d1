"""What a download will cost, before it: bytes, time and disk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.errors import Cancelled, FurrowError
from furrow.engine.imagery.observation import SCENE_CLASS_BAND
from furrow.engine.imagery.remote.aside import aside
from furrow.engine.imagery.remote.download import Job, wanted_bands
from furrow.engine.imagery.remote.found import RemoteObservation
from furrow.engine.imagery.remote.transfer import Transfer

REQUESTS_A_BAND = 2
"""A file's directory, and its tiles where they lie together."""
# Sentinel-2 has four bands of 10 m, six of 20 m and the scene classes; Sentinel-1 two floats.
BYTES_A_PIXEL = {"s2": 4 * 2 + 6 * 2 / 4 + 1 / 4, "s1": 2 * 4.0}
PACKED = 0.85
"""Share of it that lossless compression leaves of land; cloud and noise leave more than fields."""


def bytes_to_fetch(job: Job, wanted: Sequence[RemoteObservation], reporter: Reporter) -> int | None:
    """About: one observation of each collection is looked into and stands for the others.

    None where that failed.

    Raises:
        Cancelled
    """
    kinds: dict[str, list[RemoteObservation]] = {}
    for observation in wanted:
        kinds.setdefault(observation.collection, []).append(observation)
    total = 0
    for observations in kinds.values():
        reporter.check()
        sample = observations[len(observations) // 2]
        folder = job.catalog.workplace(sample)
        bands = [b for b in wanted_bands(sample) if not (folder / f"{b}.tif").exists()]
        try:
            one = aside(
                partial(
                    job.source.needed_bytes, sample, bands, job.query.grid, folder, job.transfer
                ),
                reporter.check,
            )
        except Cancelled:
            job.transfer.stop()
            raise
        except (FurrowError, OSError):
            return None
        total += one * len(observations)
    return total


def seconds_to_fetch(
    byte_count: int | None,
    wanted: Sequence[RemoteObservation],
    transfer: Transfer,
    elapsed_s: float,
) -> float | None:
    """About: the slower of the round trips and the bytes, as this search found them.

    Args:
        elapsed_s: that the transfer's requests so far took, side by side.
    """
    if byte_count is None or transfer.requests_made == 0:
        return None
    requests = sum(len(wanted_bands(observation)) * REQUESTS_A_BAND for observation in wanted)
    round_trips = requests * elapsed_s / transfer.requests_made
    fastest = transfer.best_bytes_per_s * transfer.connections
    return max(round_trips, byte_count / fastest if fastest else 0.0)


def disk_bytes(grid: Grid, observations: Sequence[RemoteObservation]) -> int:
    """About, when all is there."""
    pixels = grid.width_px * grid.height_px
    return int(sum(BYTES_A_PIXEL[o.sensor] * PACKED * pixels for o in observations))


def has_scene_classes(observation: RemoteObservation) -> bool:
    return SCENE_CLASS_BAND in observation.bands
