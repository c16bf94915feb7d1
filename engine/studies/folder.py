"""A study's folder: study.html, table.csv, figure.svg and study.json."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from furrow.engine.contract.codec import to_json
from furrow.engine.project.writing import write_text, writing_to

PAGE, TABLE, FIGURE, FIGURES = "study.html", "table.csv", "figure.svg", "study.json"
SCHEMA = 1
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Table:
    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Page:
    """All that a study's page shows."""

    title: str
    about: str
    findings: tuple[str, ...]
    figure: Markup
    caption: str
    table: Table
    warnings: tuple[str, ...]
    method: str
    command: str = ""
    """Does the whole study again."""
    commands: tuple[str, ...] = ()
    """Do its points again, one by one."""
    version: str = ""
    made: str = ""


def write_study(folder: Path, page: Page, figures: Mapping[str, Any]) -> None:
    """Write, or write anew, what the study's points say.

    Args:
        figures: every number, for study.json.

    Raises:
        DiskFull, ProjectNotWritable
    """
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    document = {
        "schema": SCHEMA,
        "title": page.title,
        "command": page.command,
        "findings": page.findings,
        "warnings": page.warnings,
        "version": page.version,
        "made": page.made,
        **figures,
    }
    text = json.dumps(to_json(document), indent=1, ensure_ascii=False, allow_nan=False)
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_text(folder / FIGURES, text + "\n")
        write_text(folder / TABLE, _csv(page.table))
        write_text(folder / FIGURE, str(page.figure) + "\n")
        write_text(folder / PAGE, environment.get_template("study.html.j2").render(page=page))


def _csv(table: Table) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.heads)
    writer.writerows(table.rows)
    return text.getvalue()
