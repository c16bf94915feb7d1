"""The requests that make a finished map again: what is copied as Python, command or model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from furrow.engine.contract.requests import CropMapFromLabels, MapCrops, PrepareImagery, Request
from furrow.plugin.jobs.model_card import MadeBy, made_by
from furrow.plugin.layers.finished_map import MAP_FILE, FinishedMap

_GATED_BY_MODEL = "model"


def requests_of(finished: FinishedMap) -> tuple[Request, ...]:
    """One after the other. A model that no training makes again maps as it is."""
    project = finished.folder.parent.parent
    options = _options(finished, project)
    made = made_by(str(project), finished.model) or MadeBy(finished.recipe)
    if made.model:
        return PrepareImagery(str(project)), MapCrops(str(project), made.model, **options)
    return (
        CropMapFromLabels(
            str(project),
            recipe=made.recipe,
            strategy=made.strategy,
            unit=made.unit,
            settings=made.settings,
            **options,
        ),
    )


def _options(finished: FinishedMap, project: Path) -> dict[str, Any]:
    """Coverage, cropland and fields of the map, as far as they are not as usual."""
    options: dict[str, Any] = {}
    if finished.trusted is not None:
        options["coverage"] = finished.trusted.coverage
    try:
        document = json.loads((finished.folder / MAP_FILE).read_text(encoding="utf-8"))
        fields, cropland = document["inputs"].get("fields"), document.get("cropland")
        if fields:
            file, layer = project / fields["file"], fields["layer"]
            options["fields"] = f"{file}:{layer}" if layer else str(file)
            options["outside_fields"] = fields["outside"]
        if cropland and cropland["kind"] == _GATED_BY_MODEL:
            options["gate"] = cropland["name"]
        elif cropland and (cropland["values"] or not cropland["is_projects"]):
            options["cropland"] = str(project / cropland["file"])
            values = ",".join(f"{value:g}" for value in cropland["values"])
            options["cropland_values"] = values or None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return options  # of an older Furrow
    return options
