"""The headless engine: ``from furrow.engine import crop_map_from_labels``.

Names are exported lazily (PEP 562), so that QGIS can import :mod:`furrow.engine.contract`
without loading anything outside the standard library.
"""

from __future__ import annotations

import importlib
from typing import Any

# public name -> module that defines it
_EXPORTS = {
    "create_demo": "furrow.engine.api.projects",
    "create_project": "furrow.engine.api.projects",
    "new_season": "furrow.engine.api.projects",
    "project_status": "furrow.engine.api.projects",
    "run_doctor": "furrow.engine.api.projects",
    "search_imagery": "furrow.engine.api.imagery",
    "fetch_imagery": "furrow.engine.api.imagery",
    "show_imagery": "furrow.engine.api.imagery",
    "prepare_imagery": "furrow.engine.api.imagery",
    "list_recipes": "furrow.engine.api.models",
    "train_model": "furrow.engine.api.models",
    "adapt_model": "furrow.engine.api.models",
    "import_model": "furrow.engine.api.models",
    "model_info": "furrow.engine.api.models",
    "list_weights": "furrow.engine.api.models",
    "fetch_weights": "furrow.engine.api.models",
    "map_crops": "furrow.engine.api.maps",
    "assess_map": "furrow.engine.api.maps",
    "crop_map_from_labels": "furrow.engine.api.maps",
    "design_sample": "furrow.engine.api.areas",
    "estimate_areas": "furrow.engine.api.areas",
    "areas_by_district": "furrow.engine.api.areas",
    "evaluate_table": "furrow.engine.api.tables",
    "leakage_audit": "furrow.engine.api.tables",
    "give_verdict": "furrow.engine.api.verdicts",
    "preview_map": "furrow.engine.api.live",
    "suggest_parcels": "furrow.engine.api.live",
    "study_labels": "furrow.engine.api.studies",
    "study_regions": "furrow.engine.api.studies",
    "study_years": "furrow.engine.api.studies",
    "study_radius": "furrow.engine.api.studies",
    "measure_adapting": "furrow.engine.api.studies",
    "study_mixing": "furrow.engine.api.studies",
    "evaluate_transfer": "furrow.engine.api.studies",
    "study_channels": "furrow.engine.api.studies",
    "study_features": "furrow.engine.api.studies",
    "outline_field": "furrow.engine.api.fields",
    "show_series": "furrow.engine.api.fields",
    "write_report": "furrow.engine.api.reports",
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
