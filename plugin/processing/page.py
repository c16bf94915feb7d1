"""A small page with a table, which the results viewer shows."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.processing.base import FurrowAlgorithm

translate = QCoreApplication.translate

PAGE = "PAGE"

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 1.5em; color: #222; background: #fff; }}
table {{ border-collapse: collapse; }}
td {{ padding: .4em 1.2em .4em 0; border-top: 1px solid #ddd; vertical-align: top; }}
td:first-child {{ font-weight: bold; white-space: nowrap; }}
th {{ padding: .4em 1.2em .4em 0; text-align: left; color: #555; }}
</style></head>
<body><h2>{title}</h2><table>
{rows}
</table>{more}</body></html>
"""


def add_page(algorithm: FurrowAlgorithm) -> None:
    """A page as an output; it is written where a file is wished."""
    algorithm.add(
        QgsProcessingParameterFileDestination(
            PAGE,
            translate("Processing", "Summary page"),
            fileFilter=translate("Processing", "HTML files") + " (*.html)",
            optional=True,
        ),
        translate("Processing", "What was found, as a page that the results viewer shows."),
    )


def write_page(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    title: str,
    rows: Sequence[tuple[str, ...]],
    more: Sequence[tuple[str, list[tuple[str, ...]]]] = (),
) -> dict[str, str]:
    """Write the page; its value for the results, nothing where none is wished.

    Args:
        more: further tables below: title, and rows of which the first holds the headings.

    Raises:
        QgsProcessingException: the file cannot be written.
    """
    file = algorithm.parameterAsFileOutput(parameters, PAGE, context)
    if not file:
        return {}
    below = "".join(
        f"\n<h3>{html.escape(heading)}</h3><table>\n{_rows(table[:1], 'th')}\n"
        f"{_rows(table[1:])}\n</table>"
        for heading, table in more
    )
    page = _PAGE.format(title=html.escape(title), rows=_rows(rows), more=below)
    try:
        Path(file).write_text(page, "utf-8")
    except OSError as problem:
        raise QgsProcessingException(
            translate("Processing", "The page could not be written: {0}").format(problem)
        ) from problem
    return {PAGE: file}


def _rows(rows: Sequence[tuple[str, ...]], cell: str = "td") -> str:
    return "\n".join(
        "<tr>" + "".join(f"<{cell}>{html.escape(str(text))}</{cell}>" for text in row) + "</tr>"
        for row in rows
    )
