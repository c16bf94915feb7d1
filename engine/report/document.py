"""report.json: every figure of the report, each number with its definition and unit."""

from __future__ import annotations

import json
from typing import Any

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.message import with_messages
from furrow.engine.report.content import Kept, ReportContent
from furrow.engine.report.definitions import definitions
from furrow.engine.report.findings import find, next_step
from furrow.engine.report.languages import all_languages
from furrow.engine.report.words import Words

SCHEMA = 1


_PLACES = ("source", "folder", "file", "document", "table", "layers", "out")


def document_of(content: ReportContent) -> dict[str, Any]:
    """The JSON-ready document, in English. What is not known (NaN) is null."""
    english, *others = all_languages()
    figures = {
        "assessments": [_assessment(item, content) for item in content.assessments],
        **_there("compared", content.compared),
        **_there("gate", content.gate),
        **_there("trust", content.trust),
        **_there("map_trust", content.trusted),
        "areas": content.areas,
        **_there("estimated", _bare(content.later.estimated)),
        **_there("area_matrix", content.later.area_matrix),
        **_there("audit", _bare(content.later.audit)),
        **_there("verdict", _bare(content.later.verdict)),
        "labels": content.labels,
        "imagery": content.imagery,
        "series": content.series,
        "confidence_histogram": content.confidence_histogram,
        "grid": content.grid,
        "legend": content.legend.classes,
        "seeds": dict(content.provenance.seeds),
    }
    told = content.provenance
    document = {
        "schema": SCHEMA,
        "project": content.project,
        "simulated": content.simulated,
        "folder": content.folder,
        "season": content.season,
        "steps": content.steps,
        "true_color_step": content.true_color_step,
        "recipe": content.recipe,
        "recipe_title": content.recipe_title,
        "confined": content.confined,
        "forced_into_crop": content.forced_into_crop,
        "cropland_note": content.cropland_note,
        "warnings": content.warnings,
        **_sentences(content, english),
        "languages": {words.language: _sentences(content, words) for words in others},
        "definitions": definitions(),
        "figures": figures,
        "provenance": {
            "made_on": told.made_on,
            "furrow_version": told.furrow_version,
            "map": told.map_name,
            "model": told.model_name,
            "command": told.command,
            "versions": dict(told.versions),
            "inputs": told.inputs,
        },
        "licences": content.licences,
    }
    finished: dict[str, Any] = to_json(document)
    return finished


def document_text(content: ReportContent) -> str:
    document = with_messages(document_of(content))
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)


def _there(name: str, value: Any) -> dict[str, Any]:
    return {} if value is None else {name: value}


def _bare(kept: Kept[Any] | None) -> dict[str, Any] | None:
    """A result with its date; without the places where its files lie."""
    if kept is None:
        return None
    found: dict[str, Any] = to_json(kept.result)
    rest = {name: value for name, value in found.items() if name not in _PLACES}
    return {"made": kept.made, "is_stale": kept.is_stale, **rest}


def _sentences(content: ReportContent, words: Words) -> dict[str, Any]:
    findings = find(content)
    return {
        "summary": words.summary(content, findings, next_step(content, findings)),
        "cautions": words.cautions(content, findings),
    }


def _assessment(assessment: Assessment, content: ReportContent) -> dict[str, Any]:
    role = "independent" if assessment is content.independent else "held-out"
    pixel_ha = content.grid.pixel_area_ha
    in_hectares = [
        [round(count * pixel_ha, 4) for count in row] for row in assessment.pixel_confusion
    ]
    return {"role": role, **to_json(assessment), "confusion_ha": in_hectares}
