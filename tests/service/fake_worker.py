"""A worker whose jobs misbehave on demand: the recipe of ``train_model`` names the behaviour.

Only tests start this; the product's worker knows no such jobs.
"""

from __future__ import annotations

import ctypes
import os
import runpy
import signal
import subprocess
import sys
import time
import warnings
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[2] / "engine"
runpy.run_path(str(ENGINE / "__main__.py"))["register_checkout"]()

from furrow.engine.contract import Epoch, Reporter, Request  # noqa: E402
from furrow.engine.contract.errors import NotAProject, StaleEnvironment  # noqa: E402
from furrow.engine.contract.requests import TrainModel  # noqa: E402
from furrow.engine.contract.results import (  # noqa: E402
    AccuracySummary,
    DoctorReport,
    Estimate,
    ModelTrained,
)
from furrow.engine.service.worker import serve_jobs  # noqa: E402


def run(request: Request, reporter: Reporter) -> ModelTrained | DoctorReport:
    if not isinstance(request, TrainModel):
        return DoctorReport(False, ())
    behaviour = globals()[request.recipe.replace("-", "_")]
    return behaviour(Path(request.project), reporter) or trained(str(os.getpid()))


def trained(detail: str) -> ModelTrained:
    accuracy = AccuracySummary(
        method="leave one parcel out",
        parcels=18,
        parcels_right=Estimate(0.83, 0.71, 0.91),
        macro_f1=Estimate(0.79, 0.66, 0.88),
        scored_classes=("wheat", "maize"),
        unscored_classes=("barley",),
        warnings=("Eighteen parcels are few.",),
    )
    return ModelTrained(
        folder="/project/models/fake-1",
        model="fake-1",
        recipe=detail,
        reused=False,
        accuracy=accuracy,
        warnings=("This season is simulated.",),
    )


def quick(project: Path, reporter: Reporter) -> None:
    reporter.step(0.5, "Half of it")
    reporter.log("a line")
    reporter.warn("a warning")
    reporter.step(1.0, "Done")


def learns(project: Path, reporter: Reporter) -> None:
    part = reporter.part(0.0, 0.5).of_fold(2, 5)
    part.epoch(Epoch(1, 60, 0.9, 0.8, 0.5, 1, 0.5, "score", 2.0, "cpu"))
    part.epoch(Epoch(2, 60, 0.41, float("nan"), None, 2, None, "score", 2.0, "cpu"))


def noisy(project: Path, reporter: Reporter) -> None:
    print("a print of a library")
    os.write(1, b'{"jsonrpc": "2.0", "id": 1, "result": "a lie from C"}\n')
    libc = ctypes.CDLL(None)
    libc.puts(b"puts of a C library")
    libc.fflush(None)
    warnings.warn("a warning of a library", stacklevel=1)
    sys.stdout.flush()
    subprocess.run(["/bin/sh", "-c", "echo a child speaks; cat"], check=True, timeout=5)
    reporter.step(0.5, "Half of it")


def obedient(project: Path, reporter: Reporter) -> None:
    while True:
        reporter.step(0.1, "Going round")
        time.sleep(0.02)


def stuck_in_native_sleep(project: Path, reporter: Reporter) -> None:
    _tell_pids(project, reporter)
    ctypes.PyDLL(None).sleep(60)  # PyDLL keeps the GIL: no Python thread can run


def busy(project: Path, reporter: Reporter) -> None:
    _tell_pids(project, reporter)
    while True:
        pass


def memory_error(project: Path, reporter: Reporter) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    bytearray(4 << 30)


def killed(project: Path, reporter: Reporter) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed_for_memory(project: Path, reporter: Reporter) -> None:
    (project / "oom_kills").write_text("1")
    os.kill(os.getpid(), signal.SIGKILL)


def segfault(project: Path, reporter: Reporter) -> None:
    ctypes.string_at(0)


def leaves(project: Path, reporter: Reporter) -> None:
    os._exit(7)


def exits(project: Path, reporter: Reporter) -> None:
    sys.exit("a library called exit")


def refuses(project: Path, reporter: Reporter) -> None:
    raise NotAProject(folder=str(project))


def bug(project: Path, reporter: Reporter) -> None:
    raise KeyError("unheard of")


def not_json(project: Path, reporter: Reporter) -> ModelTrained:
    return trained({1, 2})  # type: ignore[arg-type]


def _tell_pids(project: Path, reporter: Reporter) -> None:
    child = subprocess.Popen(["sleep", "60"])
    (project / "pids.part").write_text(f"{os.getpid()} {child.pid} {os.getppid()}")
    (project / "pids.part").rename(project / "pids")
    reporter.step(0.1, "Stuck")


def check_environment() -> None:
    if "--stale" in sys.argv:
        raise StaleEnvironment(folder="/environment", detail="numpy is missing")


if __name__ == "__main__":
    serve_jobs(run, check_environment)
