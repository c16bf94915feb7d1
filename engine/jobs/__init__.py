"""One file per request: ``engine/jobs/<method>.py`` holds ``run(request, reporter)``.

Every front (Python, command, service) calls :func:`run`.
"""

from __future__ import annotations

import importlib
from typing import Any

from furrow.engine.contract import Reporter, Request


def run(request: Request, reporter: Reporter | None = None) -> Any:
    """Do what a request asks, and give back its result dataclass.

    Raises:
        FurrowError: with a stable code, for everything that a user can mend.
    """
    module = importlib.import_module(f"furrow.engine.jobs.{request.method}")
    return module.run(request, reporter or Reporter())
