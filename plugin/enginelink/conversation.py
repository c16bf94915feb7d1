"""The client's side of the protocol: bytes in, events out. No Qt, no process, no clock.

One :class:`Conversation` belongs to one engine process. Whoever owns the process gives it what the
engine wrote (:meth:`Conversation.hear`) and writes what :meth:`Conversation.ask` and
:meth:`Conversation.cancel` give back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Union

from furrow.engine.contract import (
    adapting_results,
    area_results,
    audit_results,
    field_results,
    live_results,
    model_results,
    protocol,
    report_results,
    results,
    study_results,
    table_results,
    transfer_results,
    verdict_results,
    weights_results,
)
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import FurrowError, ProtocolMismatch, UnexpectedError
from furrow.engine.contract.message import Message
from furrow.engine.contract.progress import Epoch, LogLine, Progress
from furrow.engine.contract.requests import Request

RESULTS: dict[str, type[Any]] = {
    "create_demo": results.ProjectCreated,
    "create_project": results.ProjectCreated,
    "new_season": results.ProjectCreated,
    "search_imagery": results.ImageryFound,
    "fetch_imagery": results.ImageryFetched,
    "show_imagery": results.ImageryFound,
    "prepare_imagery": results.ImageryPrepared,
    "train_model": results.ModelTrained,
    "map_crops": results.MapMade,
    "assess_map": results.MapAssessed,
    "crop_map_from_labels": results.MapMade,
    "list_recipes": model_results.RecipesListed,
    "adapt_model": model_results.ModelAdapted,
    "import_model": model_results.ModelImported,
    "model_info": model_results.ModelTold,
    "design_sample": area_results.SampleDesigned,
    "estimate_areas": area_results.AreasEstimated,
    "areas_by_district": area_results.DistrictsCounted,
    "evaluate_table": table_results.TableEvaluated,
    "leakage_audit": audit_results.LeakageAudited,
    "give_verdict": verdict_results.VerdictGiven,
    "preview_map": live_results.PreviewPainted,
    "suggest_parcels": live_results.ParcelsSuggested,
    "write_report": report_results.ReportWritten,
    "study_labels": study_results.StudyDone,
    "study_regions": study_results.StudyDone,
    "study_years": study_results.StudyDone,
    "study_radius": study_results.StudyDone,
    "measure_adapting": adapting_results.AdaptingMeasured,
    "study_mixing": study_results.StudyDone,
    "evaluate_transfer": transfer_results.TransferMeasured,
    "study_channels": study_results.StudyDone,
    "study_features": study_results.StudyDone,
    "outline_field": field_results.FieldOutlined,
    "show_series": field_results.SeriesShown,
    "project_status": results.StatusTold,
    "run_doctor": results.DoctorReport,
    "list_weights": weights_results.WeightsListed,
    "fetch_weights": weights_results.WeightsFetched,
}
"""method -> what its answer holds"""

MAX_LINE_BYTES = 32 * 1024 * 1024
"""A longer line is thrown away: messages carry paths, never pixels."""


@dataclass(frozen=True)
class Ready:
    """The engine listens."""

    version: str
    pid: int


@dataclass(frozen=True)
class Refused:
    """The engine speaks another protocol; nothing can be asked of it."""

    error: FurrowError


@dataclass(frozen=True)
class ProgressTold:
    call: int
    progress: Progress


@dataclass(frozen=True)
class EpochTold:
    call: int
    epoch: Epoch


@dataclass(frozen=True)
class LogTold:
    call: int
    line: LogLine


@dataclass(frozen=True)
class Alive:
    """A heartbeat: the engine works on ``call``, holding ``rss_bytes`` of memory."""

    call: int
    rss_bytes: int


@dataclass(frozen=True)
class Finished:
    """The answer to ``call``: a result of the contract."""

    call: int
    result: Any


@dataclass(frozen=True)
class Failed:
    call: int
    error: FurrowError


Event = Union[Ready, Refused, ProgressTold, EpochTold, LogTold, Alive, Finished, Failed]


class Conversation:
    """What was asked of one engine process, and what it has answered."""

    def __init__(self, first_call: int = 1) -> None:
        self._next_call = first_call
        self._open: dict[int, str] = {}
        self._torn = b""
        self.unread_lines = 0
        """Lines that were no message of the protocol; they are skipped."""

    @property
    def open_calls(self) -> tuple[int, ...]:
        """Calls without an answer yet, oldest first."""
        return tuple(self._open)

    @property
    def next_call(self) -> int:
        """For the next conversation of the same client: a call's number is never used twice."""
        return self._next_call

    def ask(self, request: Request) -> tuple[int, bytes]:
        """The call's number, and the line to write."""
        call = self._next_call
        self._next_call += 1
        self._open[call] = request.method
        return call, protocol.encode(protocol.request(call, request.method, to_json(request)))

    def cancel(self, call: int) -> bytes:
        return protocol.encode(protocol.notification("cancel", {"id": call}))

    def give_up(self, call: int) -> None:
        """Await no answer to this call any more; one that comes is not told."""
        self._open.pop(call, None)

    def hear(self, data: bytes) -> Iterator[Event]:
        """Events in whatever the engine wrote; half a line waits for its end.

        The lines are split at once and read one by one, as the iterator is taken from.
        """
        *lines, self._torn = (self._torn + data).split(b"\n")
        if len(self._torn) > MAX_LINE_BYTES:
            self._torn = b""
            self.unread_lines += 1
        return self._read_all(lines)

    def end(self, error: FurrowError) -> list[Failed]:
        """The process is gone: every open call fails with ``error``."""
        calls, self._open, self._torn = list(self._open), {}, b""
        return [Failed(call, error) for call in calls]

    def _read_all(self, lines: list[bytes]) -> Iterator[Event]:
        for line in lines:
            try:
                event = self._read(protocol.decode(line)) if line.strip() else None
            except (ValueError, KeyError, TypeError, AttributeError, FurrowError):
                self.unread_lines += 1
                continue
            if event is not None:
                yield event

    def _read(self, message: dict[str, Any]) -> Event | None:
        if "method" in message:
            return self._read_notification(str(message["method"]), message["params"])
        call = message["id"]
        method = self._open.pop(call, None)
        if method is None:
            return None  # the answer to a call that was given up
        if "error" in message:
            return Failed(call, _error(message["error"]))
        return _finished(call, method, message.get("result"))

    def _read_notification(self, method: str, params: dict[str, Any]) -> Event | None:
        if method == "ready":
            if params["protocol"] != protocol.PROTOCOL:
                return Refused(ProtocolMismatch(int(params["protocol"]), protocol.PROTOCOL))
            return Ready(str(params["version"]), int(params["pid"]))
        call = params.get("id")
        if call not in self._open:
            return None
        body = {name: value for name, value in params.items() if name != "id"}
        if method == "progress":
            return ProgressTold(call, from_json(Progress, body))
        if method == "epoch":
            return EpochTold(call, from_json(Epoch, body))
        if method == "log":
            return LogTold(call, from_json(LogLine, body))
        if method == "heartbeat":
            return Alive(call, int(params["rss_bytes"]))
        return None  # of a newer engine with the same protocol number: said in vain, not in error


def _finished(call: int, method: str, document: Any) -> Finished | Failed:
    try:
        return Finished(call, from_json(RESULTS[method], document))
    except FurrowError as problem:
        detail = Message(
            "the answer to {method} is not of this version: {problem}",
            method=method,
            problem=problem.what,
        )
        return Failed(call, UnexpectedError(detail=detail))


def _error(body: dict[str, Any]) -> FurrowError:
    data = body.get("data")
    if isinstance(data, dict):
        return FurrowError.from_payload(data)
    return UnexpectedError(detail=str(body.get("message", body)))
