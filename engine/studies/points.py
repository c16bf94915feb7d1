"""The points of a study: requests done in worker processes, each kept as soon as it is done."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from furrow.engine.contract import Reporter, Request, protocol
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import ArtefactDamaged, FurrowError
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.study_errors import StudyWorkerDied
from furrow.engine.project.artefacts import hash_of, read_json
from furrow.engine.project.writing import write_text, writing_to

FOLDER = "points"
LOOK_SECONDS = 0.2
THREAD_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Workers share the cores: each computes on one."""


@dataclass(frozen=True)
class Point:
    name: str
    """Unique in its study, and a file name."""
    request: Request


@dataclass(frozen=True)
class PointsDone:
    results: Mapping[str, Any]
    """Name -> result as parsed JSON."""
    failures: Mapping[str, FurrowError]
    """Name -> why this point could not be had, though others could."""
    reused: int


def run_points(
    points: Sequence[Point],
    folder: Path,
    inputs: Mapping[str, Any],
    workers: int,
    reporter: Reporter,
) -> PointsDone:
    """Do what is not done yet.

    Args:
        folder: of the study; each result is kept below it, and taken from there the next time.
        inputs: what the results depend on beside the requests (hashes of files, versions). A point
            that was done with others is done again.

    Raises:
        DiskFull, ProjectNotWritable, StudyWorkerDied, Cancelled: what was done until then is kept.
    """
    results: dict[str, Any] = {}
    failures: dict[str, FurrowError] = {}
    keys = {point.name: _key(point.request, inputs) for point in points}
    for point in points:
        kept = _kept(folder / FOLDER / f"{point.name}.json", keys[point.name])
        if kept is not None:
            results[point.name] = kept
    reused = len(results)
    missing = [point for point in points if point.name not in results]
    done = reused
    with contextlib.closing(_computed(missing, workers, reporter)) as answers:
        for point, answer in answers:
            done += 1
            if "error" in answer:
                failures[point.name] = FurrowError.from_payload(answer["error"]["data"])
            else:
                results[point.name] = answer["result"]
                _keep(folder, point.name, keys[point.name], answer["result"])
            number = len(points)
            reporter.step(done / number, "{done} of {number} points", done=done, number=number)
    return PointsDone(results, failures, reused)


def _key(request: Request, inputs: Mapping[str, Any]) -> str:
    return hash_of({"method": request.method, "request": to_json(request), "inputs": dict(inputs)})


def _keep(folder: Path, name: str, key: str, result: Any) -> None:
    with writing_to(folder):
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        document = with_messages({"key": key, "result": result})
        text = json.dumps(document, indent=1, ensure_ascii=False)
        write_text(folder / FOLDER / f"{name}.json", text + "\n")


def _kept(file: Path, key: str) -> Any:
    if not file.is_file():
        return None
    try:
        document = read_json(file)
    except ArtefactDamaged:
        return None
    return document.get("result") if document.get("key") == key else None


def _computed(
    points: Sequence[Point], workers: int, reporter: Reporter
) -> Generator[tuple[Point, dict[str, Any]]]:
    """Each point with its answer, as they come; nothing is left behind when this ends."""
    if not points:
        return
    crew = [_Worker() for _ in range(min(workers, len(points)))]
    free: SimpleQueue[_Worker] = SimpleQueue()
    for worker in crew:
        free.put(worker)

    def do(point: Point) -> dict[str, Any]:
        worker = free.get()
        try:
            return worker.ask(point.request)
        finally:
            free.put(worker)

    pool = ThreadPoolExecutor(len(crew), thread_name_prefix="study")
    try:
        waiting: dict[Future[dict[str, Any]], Point] = {pool.submit(do, one): one for one in points}
        while waiting:
            done, _ = wait(waiting, LOOK_SECONDS, FIRST_COMPLETED)
            # Those that did their work first: what is done is kept, whatever became of the others.
            for future in sorted(done, key=lambda one: one.exception() is not None):
                yield waiting.pop(future), future.result()
            reporter.check()
    finally:
        for worker in crew:
            worker.end()
        pool.shutdown(wait=True, cancel_futures=True)


class _Worker:
    """A process of the engine that does one request after another."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._ended = False
        self._asked = 0

    def ask(self, request: Request) -> dict[str, Any]:
        """The response to a request.

        Raises:
            StudyWorkerDied
        """
        process = self._started()
        if process.stdin is None or process.stdout is None:
            raise StudyWorkerDied(request.method)
        self._asked += 1
        message = protocol.request(self._asked, request.method, to_json(request))
        with contextlib.suppress(OSError):
            process.stdin.write(protocol.encode(message).decode("ascii"))
            process.stdin.flush()
        return _response(process.stdout, self._asked, request.method)

    def end(self) -> None:
        with self._lock:
            self._ended = True
            if self._process is not None:
                self._process.kill()
                self._process.wait()

    def _started(self) -> subprocess.Popen[str]:
        with self._lock:
            if self._ended:
                raise StudyWorkerDied("worker")
            if self._process is None:
                engine = Path(__file__).resolve().parents[1]
                limits = dict.fromkeys(THREAD_LIMITS, "1")
                self._process = subprocess.Popen(  # nosec B603 - this Python, this engine
                    [sys.executable, "-I", "-X", "utf8", str(engine), "worker"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env={**limits, **os.environ},
                    text=True,
                )
            return self._process


def _response(lines: Iterable[str], call: int, method: str) -> dict[str, Any]:
    for line in lines:
        try:
            message: dict[str, Any] = protocol.decode(line)
        except ValueError:
            break  # it died in the middle of a line
        if message.get("id") == call and ("result" in message or "error" in message):
            return message
    raise StudyWorkerDied(method)
