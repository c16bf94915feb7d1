"""The product's command over the fake worker of tests/service."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
runpy.run_path(str(TESTS.parent / "engine" / "__main__.py"))["register_checkout"]()

from furrow.engine.cli import main  # noqa: E402
from furrow.engine.service.options import ServiceOptions  # noqa: E402

if __name__ == "__main__":
    worker = (sys.executable, str(TESTS / "service" / "fake_worker.py"))
    main(options=ServiceOptions(worker_command=worker))
