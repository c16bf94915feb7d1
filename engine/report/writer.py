"""Write report.html, the same in every other language, and report.json."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from furrow.engine.project.writing import write_text, writing_to
from furrow.engine.report.content import ReportContent
from furrow.engine.report.document import document_text
from furrow.engine.report.languages import all_languages
from furrow.engine.report.view import Pictures, pictures_of, view_of
from furrow.engine.report.words import Words

REPORT_HTML = "report.html"
"""English; French is report.fr.html."""
REPORT_JSON = "report.json"

_TEMPLATES = Path(__file__).parent / "templates"


def write_report(content: ReportContent, folder: Path) -> None:
    """Write the report in every language (one file each, no network, no script) and report.json.

    In every language, because a finished map's folder is never changed: whoever opens it later
    finds the report in their own. The same content gives the same bytes. Each file is written
    beside and renamed.

    Args:
        content: all that the report shows.
        folder: the map's folder; made where it is missing.

    Raises:
        DiskFull, ProjectNotWritable
    """
    pictures = pictures_of(content)
    pages = {html_name(words): _page(content, words, pictures) for words in all_languages()}
    json_text = document_text(content)
    with writing_to(folder):
        for name, html in pages.items():
            write_text(folder / name, html)
        write_text(folder / REPORT_JSON, json_text + "\n")


def html_name(words: Words) -> str:
    """ "report.html" for English, "report.fr.html" for French."""
    return REPORT_HTML if words.language == Words.language else f"report.{words.language}.html"


def render_html(content: ReportContent, words: Words) -> str:
    """The report in one language, as text."""
    return _page(content, words, pictures_of(content))


def _page(content: ReportContent, words: Words, pictures: Pictures) -> str:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("report.html.j2")
    return template.render(content=content, view=view_of(content, words, pictures), w=words)
