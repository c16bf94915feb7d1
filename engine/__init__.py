"""The headless engine: ``from furrow.engine import crop_map_from_labels``.

Names are exported lazily (PEP 562), so that QGIS can import :mod:`furrow.engine.contract`
without loading anything outside the standard library.
"""

from __future__ import annotations

import importlib
from typing import Any

# public name -> module that defines it
_EXPORTS = {
    "create_demo": "furrow.engine.api",
    "create_project": "furrow.engine.api",
    "search_imagery": "furrow.engine.api",
    "fetch_imagery": "furrow.engine.api",
    "show_imagery": "furrow.engine.api",
    "prepare_imagery": "furrow.engine.api",
    "train_model": "furrow.engine.api",
    "map_crops": "furrow.engine.api",
    "assess_map": "furrow.engine.api",
    "crop_map_from_labels": "furrow.engine.api",
    "project_status": "furrow.engine.api",
    "run_doctor": "furrow.engine.api",
    "list_recipes": "furrow.engine.api",
    "adapt_model": "furrow.engine.api",
    "import_model": "furrow.engine.api",
    "model_info": "furrow.engine.api",
    "evaluate_table": "furrow.engine.api",
    "list_weights": "furrow.engine.api",
    "fetch_weights": "furrow.engine.api",
    "run": "furrow.engine.jobs",
    "open_project": "furrow.engine.project",
    "FurrowError": "furrow.engine.contract",
}

__all__ = sorted(_EXPORTS)


def __getattr__(name: str) -> Any:
    if name in _EXPORTS:
        return getattr(importlib.import_module(_EXPORTS[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_EXPORTS])
