"""Request fetch_weights: download published weights from their official place."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from furrow.engine.backbones.facts import PublishedWeights
from furrow.engine.backbones.weights import below
from furrow.engine.backbones.weights_catalogue import Stored, chosen_weights, stored
from furrow.engine.backbones.weights_download import fetch_weights, require_licence
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import ProjectBusy, WeightsRefused
from furrow.engine.contract.message import Message
from furrow.engine.contract.weights_requests import FetchWeights
from furrow.engine.contract.weights_results import WeightsFetched
from furrow.engine.imagery.remote.transfer import Transfer
from furrow.engine.jobs.list_weights import describe, folders_of
from furrow.engine.project.writing import writing_to

LOCK_FILE = ".fetch.lock"


def run(request: FetchWeights, reporter: Reporter) -> WeightsFetched:
    """Raises BackboneUnknown, LicenceNotAccepted, WeightsNotFetched, WeightsAltered,
    WeightsRefused, ProjectBusy, DiskFull, ProjectNotWritable, Cancelled.
    """
    began = time.monotonic()
    items = chosen_weights(request.backbones)
    folders = folders_of(request.folder)
    with Transfer(1) as transfer, _alone(folders[-1]):
        found = {item.name: stored(item.facts, folders, reporter.check) for item in items}
        wanted = [item for item in items if found[item.name].state != "there"]
        for item in wanted:
            require_licence(item, request.accept_licence)
            _refuse_damaged_elsewhere(item, found[item.name], folders[-1])
        _fetch(wanted, found, folders[-1], transfer, reporter)
        received = transfer.bytes_received
    told = [describe(item, stored(item.facts, folders, reporter.check)) for item in items]
    reporter.step(1.0, "The weights are there")
    fetched = {item.name for item in wanted}
    return WeightsFetched(
        folder=str(folders[-1]),
        fetched=tuple(item.name for item in wanted),
        there=tuple(item.name for item in items if item.name not in fetched),
        bytes_fetched=received,
        seconds=round(time.monotonic() - began, 1),
        weights=tuple(told),
    )


def _fetch(
    wanted: Sequence[PublishedWeights],
    found: dict[str, Stored],
    folder: Path,
    transfer: Transfer,
    reporter: Reporter,
) -> None:
    left = [max(1, item.facts.size_bytes - _kept(found[item.name])) for item in wanted]
    with writing_to(folder, sum(left)):
        pass  # is there room for all of it?
    done = 0
    for item, coming in zip(wanted, left, strict=True):
        facts = item.facts
        reporter.log(
            "{title}: {megabytes:,.1f} MB from {address}, licence {licence} ({attribution})",
            "info",
            title=item.title,
            megabytes=facts.size_bytes / 1e6,
            address=facts.address,
            licence=facts.licence,
            attribution=facts.attribution,
        )
        if found[item.name].state == "damaged":
            reporter.warn(
                "{file} is not the published file; it is fetched anew.",
                file=str(found[item.name].file),
            )
        part = reporter.part(done / sum(left), (done + coming) / sum(left))
        fetch_weights(item, below(folder, facts), transfer, part)
        done += coming


def _kept(found: Stored) -> int:
    return found.bytes_there if found.state == "begun" else 0


def _refuse_damaged_elsewhere(item: PublishedWeights, found: Stored, folder: Path) -> None:
    """A file that is looked at first and is not ours to replace. Raises WeightsRefused."""
    if found.state == "damaged" and found.file != below(folder, item.facts):
        detail = Message("it is not the published file")
        raise WeightsRefused(str(found.file), detail, item.facts.address)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Raises ProjectBusy, ProjectNotWritable, DiskFull."""
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_FILE, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise ProjectBusy(str(folder)) from None
    try:
        yield
    finally:
        lock.release()
