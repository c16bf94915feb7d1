"""Write report.html and report.json."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from furrow.engine.project.writing import write_text, writing_to
from furrow.engine.report.content import ReportContent
from furrow.engine.report.document import document_text
from furrow.engine.report.view import view_of
from furrow.engine.report.words import Words

REPORT_HTML = "report.html"
REPORT_JSON = "report.json"

_TEMPLATES = Path(__file__).parent / "templates"


def write_report(content: ReportContent, folder: Path, words: Words | None = None) -> None:
    """Write report.html (one file, no network, no script) and report.json into ``folder``.

    The same content gives the same bytes. Each file is written beside and renamed.

    Args:
        content: all that the report shows.
        folder: the map's folder; made where it is missing.
        words: the language; English by default.

    Raises:
        DiskFull, ProjectNotWritable
    """
    words = words or Words()
    html = render_html(content, words)
    json_text = document_text(content, words)
    with writing_to(folder):
        write_text(folder / REPORT_HTML, html)
        write_text(folder / REPORT_JSON, json_text + "\n")


def render_html(content: ReportContent, words: Words) -> str:
    """report.html as text."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("report.html.j2")
    return template.render(content=content, view=view_of(content, words), w=words)
