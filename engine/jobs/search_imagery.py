"""Request search_imagery: what a download would give, before it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import NothingFound
from furrow.engine.contract.requests import SearchImagery
from furrow.engine.contract.results import ImageryFound
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.outlook import (
    DateSeen,
    Lookout,
    Mask,
    dates_there,
    lookout,
    season_outlook,
)
from furrow.engine.imagery.remote.download import Job, date_found, look
from furrow.engine.imagery.remote.estimate import bytes_to_fetch, disk_bytes, seconds_to_fetch
from furrow.engine.imagery.remote.found import RemoteObservation
from furrow.engine.imagery.remote.local_catalog import LocalCatalog
from furrow.engine.imagery.remote.selection import pass_of, selected
from furrow.engine.imagery.remote.sources import source_facts
from furrow.engine.imagery.remote.transfer import Transfer
from furrow.engine.imagery.sources import read_observations
from furrow.engine.jobs.imagery_query import existing_folder, query_of, source_of


def run(request: SearchImagery, reporter: Reporter) -> ImageryFound:
    """Raises what :func:`query_of` and the source raise; NothingFound, Cancelled."""
    query = query_of(request)
    folder = Path(request.folder) if request.folder else None
    with (
        Transfer(request.connections) as transfer,
        TemporaryDirectory(prefix="furrow-search-", ignore_cleanup_errors=True) as scratch,
        gdal_environment(),
    ):
        source = source_of(request, query, transfer)
        job = Job(
            source,
            request.source,
            query,
            lookout(query.area, query.grid),
            request.clouds,
            LocalCatalog(Path(scratch)),
            transfer,
        )
        return _search(request, job, folder, reporter)


def found_observations(job: Job, reporter: Reporter) -> list[RemoteObservation]:
    """Everything of the season that is worth a look, oldest first.

    Raises:
        NothingFound, and what the source raises
    """
    title = source_facts(job.source_name).title
    reporter.step(0.0, "Searching {source}", source=title)
    found = selected(job.source.search(job.query, reporter), job.query.outline)
    if not found:
        raise NothingFound(title, job.query.season.label)
    return found


def _search(
    request: SearchImagery, job: Job, folder: Path | None, reporter: Reporter
) -> ImageryFound:
    found = found_observations(job, reporter)
    there = LocalCatalog(folder) if folder else None
    old = [o for o in found if there is not None and there.holds(o)]
    new = [o for o in found if o not in old]
    began = time.monotonic()
    masks, problems = look(job, new, reporter.part(0.1, 0.8))
    elapsed_s = time.monotonic() - began

    seen: list[DateSeen] = []
    wanted = []
    states = states_of(new, masks, old, job.view, request.max_cloud)
    for observation in new:
        mask, problem = masks.get(observation.id), problems.get(observation.id)
        share = None if mask is None else job.view.share(mask)
        state = states[observation.id]
        if problem is not None:
            found_date = date_found(observation, "failed", None, str(problem.what))
        else:
            found_date = date_found(observation, state, share)
        seen.append(DateSeen(found_date, mask))
        if problem is None and state == "wanted":
            wanted.append(observation)
    seen += _already_there(old, folder, job, reporter)

    reporter.step(0.85, "Asking for the size of the files")
    byte_count = bytes_to_fetch(job, wanted, reporter)
    outlook = season_outlook(seen, job.query.season, job.view)
    reporter.step(1.0, "Search done")
    return ImageryFound(
        source=source_facts(request.source).title,
        season=job.query.season.label,
        width_px=job.query.grid.width_px,
        height_px=job.query.grid.height_px,
        outlook=outlook,
        bytes_to_fetch=byte_count,
        seconds_expected=seconds_to_fetch(byte_count, wanted, job.transfer, elapsed_s),
        disk_bytes_needed=disk_bytes(job.query.grid, wanted),
        disk_bytes_free=(
            None if folder is None else shutil.disk_usage(existing_folder(folder)).free
        ),
        warnings=(),
    )


def state_of(clear_share: float | None, max_cloud: int) -> str:
    """ "wanted", or "cloudy" where less of the area is clear than asked for, or none of it."""
    if clear_share is None:
        return "wanted"
    return "cloudy" if clear_share == 0 or (1 - clear_share) * 100 > max_cloud else "wanted"


def states_of(
    new: Sequence[RemoteObservation],
    masks: Mapping[str, Mask],
    there: Sequence[RemoteObservation],
    view: Lookout,
    max_cloud: int,
) -> dict[str, str]:
    """ "wanted" or "cloudy" of each new observation.

    Tiles of one pass count together: half of the area is all that each can show of a clear one. A
    tile whose scene classes could not be had may show the rest, and a pass that is there in part
    is completed.
    """
    ground: dict[tuple[object, ...], Mask] = {}
    for observation in new:
        mask = masks.get(observation.id, np.ones_like(view.inside))
        key = pass_of(observation)
        ground[key] = ground.get(key, mask) | mask
    accepted = {pass_of(observation) for observation in there}
    states = {}
    for observation in new:
        own = masks.get(observation.id)
        if own is None:
            states[observation.id] = "wanted"
        elif not own[view.inside].any():
            states[observation.id] = "cloudy"
        elif pass_of(observation) in accepted:
            states[observation.id] = "wanted"
        else:
            share = view.share(ground[pass_of(observation)])
            states[observation.id] = state_of(share, max_cloud)
    return states


def _already_there(
    old: list[RemoteObservation], folder: Path | None, job: Job, reporter: Reporter
) -> list[DateSeen]:
    if not old or folder is None:
        return []
    ids = {observation.id for observation in old}
    local = [o for o in read_observations(folder) if o.id in ids]
    return dates_there(local, job.view, job.clouds, reporter.part(0.8, 0.85))
