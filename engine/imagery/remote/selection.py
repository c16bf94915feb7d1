"""Which of the observations found are worth fetching: no acquisition twice."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry.base import BaseGeometry

from furrow.engine.imagery.remote.found import RemoteObservation


def selected(
    observations: Sequence[RemoteObservation], outline: BaseGeometry
) -> list[RemoteObservation]:
    """Observations in order of time, without those that another one stands for.

    Of several processings of a tile the best is kept, and of the tiles of one pass the first that
    shows all of the area, where there is one.

    Args:
        outline: the area, in longitude and latitude.
    """
    best: dict[tuple[object, ...], RemoteObservation] = {}
    for observation in observations:
        if not observation.footprint.intersects(outline):
            continue
        key = _take(observation)
        if key not in best or _quality(observation) > _quality(best[key]):
            best[key] = observation
    passes: dict[tuple[object, ...], list[RemoteObservation]] = {}
    for observation in best.values():
        passes.setdefault(pass_of(observation), []).append(observation)
    kept = []
    for tiles in passes.values():
        tiles.sort(key=lambda item: (item.tile, item.moment, item.id))
        whole = [tile for tile in tiles if tile.footprint.contains(outline)]
        kept += whole[:1] or tiles
    return sorted(kept, key=lambda item: (item.moment, item.id))


def pass_of(observation: RemoteObservation) -> tuple[object, ...]:
    """What observations of one flight over the area share."""
    return (observation.sensor, observation.day, observation.platform, observation.orbit)


def _take(observation: RemoteObservation) -> tuple[object, ...]:
    """What all processings of one tile of one flight share."""
    if observation.sensor == "s2" and observation.tile:
        return (*pass_of(observation), observation.tile)
    return (*pass_of(observation), observation.moment, observation.id)


def _quality(observation: RemoteObservation) -> tuple[bool, tuple[int, ...], str]:
    """Collection 1 first, then the newer processing baseline, then the later making."""
    stated = str(observation.properties.get("s2:processing_baseline", ""))
    baseline = tuple(int(part) for part in stated.split(".") if part.isdigit())
    made = str(observation.properties.get("updated", observation.properties.get("created", "")))
    return ("c1" in observation.collection, baseline, made)
