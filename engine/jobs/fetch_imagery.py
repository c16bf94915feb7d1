"""Request fetch_imagery: download a season over an area."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import (
    FurrowError,
    NothingFetched,
    OtherDownload,
    ProjectBusy,
)
from furrow.engine.contract.requests import FetchImagery
from furrow.engine.contract.results import DateFound, ImageryFetched
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.imagery.observation import Observation
from furrow.engine.imagery.outlook import DateSeen, dates_there, lookout, season_outlook
from furrow.engine.imagery.remote.download import Job, date_found, fetch, look
from furrow.engine.imagery.remote.estimate import disk_bytes
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.local_catalog import DownloadRecord, LocalCatalog
from furrow.engine.imagery.remote.sources import source_facts
from furrow.engine.imagery.remote.transfer import Transfer
from furrow.engine.imagery.sources import read_observations
from furrow.engine.jobs.imagery_query import (
    area_of,
    outline_of,
    query_of,
    source_of,
    stored_query,
    taken_up,
)
from furrow.engine.jobs.search_imagery import found_observations, state_of, states_of
from furrow.engine.project.writing import UNFINISHED, writing_to

LOCK_FILE = ".fetch.lock"


def run(request: FetchImagery, reporter: Reporter) -> ImageryFetched:
    """Raises what :func:`query_of` and the source raise; NothingFound, NothingFetched,
    OtherDownload, ProjectBusy, DiskFull, Cancelled.
    """
    catalog = LocalCatalog(Path(request.folder))
    record = catalog.record()
    if record is not None and not request.area:
        request = taken_up(request, record.query)
        query = _query(request, record)
    else:
        query = _query(request, record)
    _refuse_other_contents(catalog)
    with Transfer(request.connections) as transfer, gdal_environment():
        source = source_of(request, query, transfer)
        view = lookout(query.area, query.grid)
        job = Job(source, request.source, query, view, request.clouds, catalog, transfer)
        with writing_to(catalog.folder), _alone(catalog):
            return _fetch(request, job, record, reporter)


@dataclass(frozen=True)
class _Plan:
    """What is to be done with what was found."""

    there: list[RemoteObservation]
    cloudy: list[DateSeen]
    failed: list[DateSeen]
    wanted: list[RemoteObservation]
    clear_shares: dict[str, float]


def _fetch(
    request: FetchImagery, job: Job, record: DownloadRecord | None, reporter: Reporter
) -> ImageryFetched:
    began = time.monotonic()
    # Before anything is written: a request that finds nothing is not what “go on” should mean, nor
    # does it make this folder the one of its area.
    found = found_observations(job, reporter)
    known_cloudy = _known_cloudy(request, record)
    left_out, failed_before = _of_other_requests(request, job.query, record)
    record = DownloadRecord(
        area=outline_of(job.query.area),
        grid=job.query.grid,
        query=stored_query(request),
        left_out=(*left_out, *known_cloudy.values()),
        failed=failed_before,
    )
    job.catalog.write_record(record)
    plan = _plan(request, job, found, known_cloudy, reporter)
    record = replace(record, left_out=(*left_out, *_dates(plan.cloudy)))
    job.catalog.write_record(record)

    problems: dict[str, FurrowError] = {}
    finished: set[str] = set()
    if plan.wanted:
        with writing_to(job.catalog.folder, disk_bytes(job.query.grid, plan.wanted)):
            pass  # is there room for it?
        finished, problems = fetch(job, plan.wanted, plan.clear_shares, reporter.part(0.25, 0.95))
    by_id = {o.id: o for o in plan.wanted}
    failed = plan.failed + [
        DateSeen(
            date_found(by_id[name], "failed", plan.clear_shares.get(name), str(why.what)), None
        )
        for name, why in problems.items()
    ]
    if failed and not finished and not plan.there:
        raise NothingFetched(len(failed), failed[0].found.detail)
    job.catalog.write_catalog()
    job.catalog.write_record(replace(record, failed=(*failed_before, *_dates(failed))))
    if not failed and not failed_before:
        job.catalog.sweep()
    local = dates_there(_local(job), job.view, request.clouds, reporter.part(0.95, 1.0))
    reporter.step(1.0, "Download done")
    others = [DateSeen(date, None) for date in (*left_out, *failed_before)]
    return ImageryFetched(
        folder=str(job.catalog.folder),
        source=source_facts(request.source).title,
        fetched=len(finished),
        there=len(plan.there),
        cloudy=len(plan.cloudy),
        failed=len(failed),
        bytes_fetched=job.transfer.bytes_received,
        seconds=round(time.monotonic() - began, 1),
        outlook=season_outlook(
            [*local, *plan.cloudy, *failed, *others], job.query.season, job.view
        ),
        warnings=_warnings(failed, bool(finished or plan.there)),
    )


def _plan(
    request: FetchImagery,
    job: Job,
    found: list[RemoteObservation],
    known_cloudy: dict[str, DateFound],
    reporter: Reporter,
) -> _Plan:
    """Look at the clouds of what is new."""
    there = [o for o in found if job.catalog.holds(o)]
    cloudy = [DateSeen(known_cloudy[o.id], None) for o in found if o.id in known_cloudy]
    new = [o for o in found if o not in there and o.id not in known_cloudy]
    masks, problems = look(job, new, reporter.part(0.05, 0.25))
    states = states_of(new, masks, there, job.view, request.max_cloud)
    failed, wanted, shares = [], [], {}
    for observation in new:
        if observation.id in problems:
            why = str(problems[observation.id].what)
            failed.append(DateSeen(date_found(observation, "failed", None, why), None))
            continue
        mask = masks.get(observation.id)
        share = None if mask is None else job.view.share(mask)
        if share is not None:
            shares[observation.id] = share
        if states[observation.id] == "cloudy":
            cloudy.append(DateSeen(date_found(observation, "cloudy", share), mask))
            job.catalog.drop(observation)
        else:
            wanted.append(observation)
    return _Plan(there, cloudy, failed, wanted, shares)


def _query(request: FetchImagery, record: DownloadRecord | None) -> Query:
    """The request's query; of an earlier download where it names no area.

    Raises:
        OtherDownload: another area than the folder's.
    """
    if record is not None and not request.area:
        area = area_of(record.area)
        west, south, east, north = area.total_bounds
        query = query_of(replace(request, area=f"{west},{south},{east},{north}"))
        return replace(query, area=area, grid=record.grid)
    query = query_of(request)
    if record is not None and record.grid != query.grid:
        raise OtherDownload(request.folder, Message("it is of another area"))
    return query


def _refuse_other_contents(catalog: LocalCatalog) -> None:
    """Raises OtherDownload."""
    folder = catalog.folder
    if catalog.record_file.is_file() or not folder.exists():
        return
    if not folder.is_dir():
        raise OtherDownload(str(folder), Message("it is a file"))
    others = [item for item in folder.iterdir() if UNFINISHED not in item.name]
    if [item for item in others if item.name != LOCK_FILE]:
        raise OtherDownload(str(folder), Message("files that were not downloaded here"))


@contextmanager
def _alone(catalog: LocalCatalog) -> Iterator[None]:
    """Raises ProjectBusy."""
    catalog.folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(catalog.folder / LOCK_FILE, timeout=0):
            yield
    except Timeout:
        raise ProjectBusy(str(catalog.folder)) from None


def _known_cloudy(request: FetchImagery, record: DownloadRecord | None) -> dict[str, DateFound]:
    """Dates that need not be looked at again: too cloudy for this request, too."""
    if record is None or record.query.get("clouds") != request.clouds:
        return {}
    at_most: dict[tuple[str, ...], float] = defaultdict(float)
    for date in record.left_out:  # the tiles of a pass count together
        at_most[_pass(date)] += date.clear_share or 0.0
    return {
        date.id: date
        for date in record.left_out
        if date.clear_share is not None
        and (
            date.clear_share == 0
            or state_of(min(1.0, at_most[_pass(date)]), request.max_cloud) == "cloudy"
        )
    }


def _pass(date: DateFound) -> tuple[str, ...]:
    return (date.sensor, date.day, date.platform, date.orbit)


def _of_other_requests(
    request: FetchImagery, query: Query, record: DownloadRecord | None
) -> tuple[tuple[DateFound, ...], tuple[DateFound, ...]]:
    """What this request says nothing about: dates left out, and dates that failed, of sensors or
    seasons that it does not ask for.
    """
    if record is None:
        return (), ()

    def is_another(date: DateFound) -> bool:
        return date.sensor not in query.sensors or not (
            query.season.start <= date.day <= query.season.end
        )

    # With another idea of what a cloud is, the shares of the clear would not compare.
    same_clouds = record.query.get("clouds") == request.clouds
    return (
        tuple(date for date in record.left_out if same_clouds and is_another(date)),
        tuple(date for date in record.failed if is_another(date)),
    )


def _local(job: Job) -> list[Observation]:
    """What is there of the season."""
    season = job.query.season
    there = read_observations(job.catalog.folder) if job.catalog.finished_items() else []
    return [o for o in there if season.first_day <= o.day <= season.last_day]


def _dates(seen: Sequence[DateSeen]) -> tuple[DateFound, ...]:
    return tuple(item.found for item in seen)


def _warnings(failed: Sequence[DateSeen], is_anything_there: bool) -> tuple[str, ...]:
    warnings = []
    if not is_anything_there:
        warnings.append(
            Message("Every date was cloudier than asked for: nothing is there. Allow more cloud.")
        )
    if failed:
        days = sorted({item.found.day for item in failed})
        warnings.append(
            Message(
                "{number} observations could not be fetched ({days}). Run the same again to try "
                "only these.",
                number=len(failed),
                days=days,
            )
        )
    return tuple(warnings)
