"""The product's supervisor over the fake worker: ``fake_service.py FOLDER [worker options]``."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
runpy.run_path(str(HERE.parents[1] / "engine" / "__main__.py"))["register_checkout"]()

from furrow.engine.service.options import ServiceOptions  # noqa: E402
from furrow.engine.service.supervisor import serve  # noqa: E402


def count_oom_kills() -> int:
    counter = Path(sys.argv[1]) / "oom_kills"
    return int(counter.read_text()) if counter.exists() else 0


if __name__ == "__main__":
    worker = (sys.executable, str(HERE / "fake_worker.py"), *sys.argv[2:])
    serve(ServiceOptions(worker_command=worker, count_oom_kills=count_oom_kills))
