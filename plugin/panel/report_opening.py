"""What a map's report says first: the verdict, how good, how sure, what next. From report.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from furrow.engine.contract.message import restored
from furrow.plugin.settings.values import report_language
from furrow.plugin.translation import said

_SENTENCES = ("how_good", "how_sure", "next_step")


@dataclass(frozen=True)
class Opening:
    """Sentences in the user's language; none where the report cannot be read."""

    verdict: str = ""
    """Which model is enough; empty where nothing was compared."""
    sentences: tuple[str, ...] = ()


def report_opening(map_folder: Path) -> Opening:
    """The beginning of the report in a map's folder."""
    try:
        text = (map_folder / "report.json").read_text(encoding="utf-8")
        report = restored(json.loads(text))
        own = report.get("languages", {}).get(report_language(), report)
        summary = own.get("summary", report["summary"])
        found = [str(summary.get(name) or "") for name in _SENTENCES]
        return Opening(_verdict(report.get("figures", {})), tuple(s for s in found if s))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Opening()


def _verdict(figures: dict[str, Any]) -> str:
    """That of “furrow verdict” while it holds; else of the baseline that every training runs."""
    verdict, compared = figures.get("verdict"), figures.get("compared")
    if isinstance(verdict, dict) and verdict.get("sentence") and not verdict.get("is_stale"):
        return said(verdict["sentence"])
    if isinstance(compared, dict) and compared.get("detail"):
        return said(compared["detail"])
    return ""
