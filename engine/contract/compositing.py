"""How the observations of a time step become one composite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from furrow.engine.contract.message import Message

METHODS: Tuple[str, ...] = ("median", "medoid", "nearest")
OMNICLOUDMASK = "omnicloudmask"
CLOUDS: Tuple[str, ...] = ("lenient", "normal", "strict", OMNICLOUDMASK)
ORBITS: Tuple[str, ...] = ("joined", "ascending", "descending", "apart")
LARGEST_BUFFER_M = 2000.0


@dataclass(frozen=True)
class Compositing:
    """Part of a project: the same for all its time steps."""

    method: str = "median"
    """Sentinel-2. "median": each band by itself; "medoid": the observation that is most like all
    others; "nearest": the clear observation nearest to the middle of the time step."""
    clouds: str = "normal"
    """Scene classes that are left out. "lenient": cloud, shadow and defects; "normal": thin cirrus
    and snow, too; "strict": also what could not be classified. "omnicloudmask": not by scene
    classes, but by a network, where it is at hand."""
    cloud_buffer_m: float = 0.0
    """What lies this close to cloud, cirrus or cloud shadow is left out, too; metres."""
    orbits: str = "joined"
    """Sentinel-1: all orbits in one composite, only "ascending" or "descending" ones, or both
    "apart", each in composites of its own."""

    def __post_init__(self) -> None:
        for name, known in (("method", METHODS), ("clouds", CLOUDS), ("orbits", ORBITS)):
            if getattr(self, name) not in known:
                raise ValueError(
                    Message("{name} must be one of {known}", name=name, known=list(known))
                )
        if not 0 <= self.cloud_buffer_m <= LARGEST_BUFFER_M:
            raise ValueError(
                Message(
                    "the cloud buffer must lie between 0 and {largest:.0f} m",
                    largest=LARGEST_BUFFER_M,
                )
            )
