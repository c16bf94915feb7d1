"""report.json: every figure of the report, each number with its definition and unit."""

from __future__ import annotations

import json
from typing import Any

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract.codec import to_json
from furrow.engine.report.content import ReportContent
from furrow.engine.report.definitions import definitions
from furrow.engine.report.findings import find, next_step
from furrow.engine.report.languages import all_languages
from furrow.engine.report.words import Words

SCHEMA = 1


def document_of(content: ReportContent) -> dict[str, Any]:
    """The JSON-ready document, in English. What is not known (NaN) is null."""
    english, *others = all_languages()
    figures = {
        "assessments": [_assessment(item, content) for item in content.assessments],
        **({"compared": content.compared} if content.compared else {}),
        "areas": content.areas,
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
        "season": content.season,
        "steps": content.steps,
        "recipe": content.recipe,
        "recipe_title": content.recipe_title,
        "forced_into_crop": content.forced_into_crop,
        "cropland_note": content.cropland_note,
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
    return json.dumps(document_of(content), indent=2, ensure_ascii=False, allow_nan=False)


def _sentences(content: ReportContent, words: Words) -> dict[str, Any]:
    findings = find(content)
    return {
        "summary": words.summary(content, findings, next_step(content, findings)),
        "cautions": words.cautions(content, findings),
    }


def _assessment(assessment: Assessment, content: ReportContent) -> dict[str, Any]:
    role = "independent" if assessment is content.independent else "held-out"
    return {"role": role, **to_json(assessment)}
