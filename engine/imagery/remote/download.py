"""Fetch what a search found: several files at once, one observation whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    Cancelled,
    CredentialsRefused,
    DiskFull,
    FurrowError,
    HostUnreachable,
)
from furrow.engine.contract.results import DateFound
from furrow.engine.imagery.observation import SCENE_CLASS_BAND, SENSOR_BANDS, BandFile
from furrow.engine.imagery.outlook import Lookout, Mask, clear_in
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.local_catalog import LocalCatalog
from furrow.engine.imagery.remote.sources import RemoteSource
from furrow.engine.imagery.remote.transfer import Transfer
from furrow.engine.project.writing import writing_to

K = TypeVar("K", bound=Hashable)
K_co = TypeVar("K_co", bound=Hashable, covariant=True)

POLL_S = 0.1
SILENT_S = 1.0
"""A large file takes long: how far it is is told this often."""
QUIET_S = 1.0
"""What threads get to end after a stop."""
HOPELESS = 3
"""So many observations that found no host, and none that did: the rest is not tried."""


@dataclass(frozen=True)
class Job:
    """Where observations come from and go to."""

    source: RemoteSource
    source_name: str
    query: Query
    view: Lookout
    clouds: str
    catalog: LocalCatalog
    transfer: Transfer


def look(
    job: Job, observations: Sequence[RemoteObservation], reporter: Reporter
) -> tuple[dict[str, Mask], dict[str, FurrowError]]:
    """Fetch the scene classes, and see where each Sentinel-2 observation is clear.

    Returns:
        Masks on the lookout's grid, and what went wrong, both by observation.

    Raises:
        HostUnreachable, CredentialsRefused, DiskFull, Cancelled
    """
    tasks = {
        o.id: _task(job, o, [SCENE_CLASS_BAND])
        for o in observations
        if SCENE_CLASS_BAND in o.bands and o.sensor == "s2"
    }
    problems: dict[str, FurrowError] = {}
    with _running(job, tasks) as results:
        for done, (name, problem) in enumerate(results(reporter)):
            if problem is not None:
                problems[name] = problem
                _give_up_if_hopeless(list(problems.values()), done + 1 - len(problems))
            reporter.step(
                (done + 1) / len(tasks),
                "Cloud over the area: {done} of {dates} dates",
                done=done + 1,
                dates=len(tasks),
            )
    masks = {}
    for observation in observations:
        reporter.check()
        file = job.catalog.workplace(observation) / f"{SCENE_CLASS_BAND}.tif"
        if observation.id in tasks and observation.id not in problems and file.exists():
            masks[observation.id] = clear_in(BandFile(file), job.view, job.clouds)
    return masks, problems


def fetch(
    job: Job,
    observations: Sequence[RemoteObservation],
    clear_shares: dict[str, float],
    reporter: Reporter,
) -> tuple[set[str], dict[str, FurrowError]]:
    """Fetch all bands of observations; each counts once all of it is there and decoded.

    Returns:
        What is finished, and what went wrong, both by observation. In neither is one whose pixels
        do not reach the area.

    Raises:
        HostUnreachable, CredentialsRefused, DiskFull, Cancelled
    """
    waiting: dict[str, int] = {}
    tasks: dict[tuple[str, int], Callable[[], None]] = {}
    by_id = {o.id: o for o in observations}
    problems: dict[str, FurrowError] = {}
    for observation in observations:
        groups = job.source.groups(observation, wanted_bands(observation))
        waiting[observation.id] = len(groups)
        for number, bands in enumerate(groups):
            tasks[observation.id, number] = _task(job, observation, bands, problems)
    finished: set[str] = set()
    before, ended = job.transfer.bytes_received, 0

    def say() -> None:
        reporter.step(
            ended / len(tasks),
            "Downloading: {done} of {dates} dates, {megabytes:,.0f} MB",
            done=len(finished),
            dates=len(by_id),
            megabytes=(job.transfer.bytes_received - before) / 1e6,
        )

    with _running(job, tasks) as results:
        for (name, _), problem in results(reporter, say):
            ended += 1
            waiting[name] -= 1
            if problem is not None and name not in problems:
                problems[name] = problem
                reporter.warn("{name} failed: {why}", name=name, why=problem.what)
                _give_up_if_hopeless(list(problems.values()), len(finished))
            if waiting[name] == 0 and name not in problems:
                with writing_to(job.catalog.folder):
                    is_there = _finish(job, by_id[name], clear_shares.get(name))
                if is_there:
                    finished.add(name)
            say()
    return finished, problems


def wanted_bands(observation: RemoteObservation) -> list[str]:
    names = [*SENSOR_BANDS[observation.sensor], SCENE_CLASS_BAND]
    return [name for name in names if name in observation.bands]


def date_found(
    observation: RemoteObservation, state: str, clear_share: float | None, detail: str = ""
) -> DateFound:
    return DateFound(
        id=observation.id,
        sensor=observation.sensor,
        day=observation.day.isoformat(),
        clear_share=None if clear_share is None else round(clear_share, 4),
        state=state,
        detail=detail,
        tile=observation.tile,
        orbit=observation.orbit,
        platform=observation.platform,
    )


def _task(
    job: Job,
    observation: RemoteObservation,
    bands: list[str],
    problems: dict[str, FurrowError] | None = None,
) -> Callable[[], None]:
    def run() -> None:
        if problems and observation.id in problems:
            return  # another band failed: the rest of this observation can wait
        folder = job.catalog.workplace(observation)
        with writing_to(job.catalog.folder):
            folder.mkdir(parents=True, exist_ok=True)
            job.source.fetch(observation, bands, job.query.grid, folder, job.transfer)

    return run


def _finish(job: Job, observation: RemoteObservation, clear_share: float | None) -> bool:
    """False where its footprint promised more than its pixels reach."""
    there = {path.stem for path in job.catalog.workplace(observation).glob("*.tif")}
    if there & set(SENSOR_BANDS[observation.sensor]):
        job.catalog.finish(observation, job.source_name, clear_share)
        job.catalog.write_catalog()
        return True
    job.catalog.drop(observation)
    return False


class _Results(Protocol[K_co]):
    def __call__(
        self, reporter: Reporter, meanwhile: Callable[[], None] = ...
    ) -> Iterator[tuple[K_co, FurrowError | None]]:
        """What has ended; ``meanwhile`` is called about once a second while nothing does."""


@contextmanager
def _running(job: Job, tasks: Mapping[K, Callable[[], None]]) -> Iterator[_Results[K]]:
    """Run tasks in threads; gives an iterator over what has ended. Leaving it ends them all."""
    pool = ThreadPoolExecutor(job.transfer.connections, thread_name_prefix="fetch")
    futures: dict[Future[None], K] = {pool.submit(task): key for key, task in tasks.items()}

    def results(
        reporter: Reporter, meanwhile: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[K, FurrowError | None]]:
        left = set(futures)
        heard = time.monotonic()
        while left:
            reporter.check()
            done, left = wait(left, timeout=POLL_S, return_when=FIRST_COMPLETED)
            if done:
                heard = time.monotonic()
            elif time.monotonic() - heard > SILENT_S:
                meanwhile()
                heard = time.monotonic()
            for future in done:
                yield futures[future], _problem_of(future)

    try:
        yield results
    except BaseException:
        job.transfer.stop()
        pool.shutdown(wait=False, cancel_futures=True)
        wait([future for future in futures if not future.cancelled()], timeout=QUIET_S)
        raise
    pool.shutdown()


def _problem_of(future: Future[None]) -> FurrowError | None:
    """What failed for this observation alone; what ends the whole job is raised."""
    problem = future.exception()
    if problem is None:
        return None
    if isinstance(problem, FurrowError) and not isinstance(
        problem, Cancelled | CredentialsRefused | DiskFull
    ):
        return problem
    raise problem


def _give_up_if_hopeless(problems: Sequence[FurrowError], successes: int) -> None:
    hopeless = all(isinstance(problem, HostUnreachable) for problem in problems)
    if successes == 0 and len(problems) >= HOPELESS and hopeless:
        raise problems[0]
