"""What each composite of the season stack is made from, and whether it is still current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract import Grid, TimeStep
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.compositing import Compositing
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.imagery.cloud_layers import are_there
from furrow.engine.imagery.observation import (
    SCENE_CLASS_BAND,
    SERIES_BANDS,
    Observation,
    sensor_of_series,
    series_of,
)
from furrow.engine.imagery.passes import Pass, passes_of
from furrow.engine.project.artefacts import hash_of, read_json

COMPOSITE_VERSION = 3
"""Raised whenever the same observations would give other pixels."""


@dataclass(frozen=True)
class StepPlan:
    """One composite to be made."""

    series: str
    """A key of SERIES_BANDS."""
    step: TimeStep
    bands: tuple[str, ...]
    passes: tuple[Pass, ...]
    compositing: Compositing
    inputs_sha256: str

    @property
    def name(self) -> str:
        return f"{self.series}_{self.step.label}"

    @property
    def sensor(self) -> str:
        return sensor_of_series(self.series)

    @property
    def masked_passes(self) -> tuple[Pass, ...]:
        """Passes whose cloud mask is kept as a layer."""
        return self.passes if self.sensor == "s2" else ()


def plan_step(
    series: str,
    step: TimeStep,
    bands: tuple[str, ...],
    observations: Sequence[Observation],
    grid: Grid,
    compositing: Compositing,
) -> StepPlan:
    """What goes into a composite, and the hash that tells whether it is still current."""
    chosen = [o for o in of_series(series, observations, compositing.orbits) if step.holds(o.day)]
    passes = passes_of(series, chosen)
    key = hash_of(
        {
            "version": COMPOSITE_VERSION,
            "grid": repr(grid),
            "step": [step.start.isoformat(), step.end.isoformat()],
            "bands": bands,
            "compositing": to_json(compositing),
            "passes": [[_signature(o, bands) for o in one.observations] for one in passes],
        }
    )
    return StepPlan(series, step, bands, passes, compositing, key)


def is_current(plan: StepPlan, folder: Path) -> bool:
    """True where composite and cloud layers are there and were made from the same inputs."""
    record = folder / f"{plan.name}.json"
    if not record.is_file() or not (folder / f"{plan.name}.tif").is_file():
        return False
    if not are_there(folder, plan.masked_passes):
        return False
    try:
        properties = read_json(record).get("properties", {})
    except ArtefactDamaged:
        return False
    return bool(properties.get("furrow:inputs_sha256") == plan.inputs_sha256)


def of_series(series: str, observations: Sequence[Observation], orbits: str) -> list[Observation]:
    """Observations that belong to one series of the stack."""
    return [o for o in observations if series_of(o.sensor, o.orbit, orbits) == series]


def usable_bands(series: str, observations: Sequence[Observation], orbits: str) -> tuple[str, ...]:
    """Bands that every observation of the series has, in the sensor's order."""
    own = of_series(series, observations, orbits)
    return tuple(name for name in SERIES_BANDS[series] if own and all(name in o.bands for o in own))


def _signature(observation: Observation, bands: tuple[str, ...]) -> list[Any]:
    """Identity of what is read: names, sizes and times, since hashing a season takes minutes."""
    files = {
        observation.bands[n].path for n in (*bands, SCENE_CLASS_BAND) if n in observation.bands
    }
    stats = [(path.name, path.stat()) for path in sorted(files) if path.is_file()]
    return [observation.id, [[name, s.st_size, s.st_mtime_ns] for name, s in stats]]
