"""A small page with a table, which the results viewer shows."""

from __future__ import annotations

import html
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
</style></head>
<body><h2>{title}</h2><table>
{rows}
</table></body></html>
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
    rows: list[tuple[str, ...]],
) -> dict[str, str]:
    """Write the page; its value for the results, nothing where none is wished.

    Raises:
        QgsProcessingException: the file cannot be written.
    """
    file = algorithm.parameterAsFileOutput(parameters, PAGE, context)
    if not file:
        return {}
    cells = ("".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) for row in rows)
    listed = "\n".join(f"<tr>{row}</tr>" for row in cells)
    try:
        Path(file).write_text(_PAGE.format(title=html.escape(title), rows=listed), "utf-8")
    except OSError as problem:
        raise QgsProcessingException(
            translate("Processing", "The page could not be written: {0}").format(problem)
        ) from problem
    return {PAGE: file}
