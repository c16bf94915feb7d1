"""The report in a browser: axe-core finds no fault, in both themes and languages, on a phone."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.report.languages import all_languages
from furrow.engine.report.writer import render_html
from furrow.tests.report import sample
from furrow.tests.report.browser import axe_on, axe_script, browser

CASES = [
    # A report with every chapter, and a real one with hardly any.
    ("demo", "en", "light", 1280),
    ("demo", "fr", "dark", 390),
    ("flanders", "en", "dark", 390),
]


@pytest.mark.parametrize(("name", "language", "theme", "width"), CASES)
def test_axe_finds_no_fault(
    name: str, language: str, theme: str, width: int, tmp_path: Path
) -> None:
    browser(), axe_script()
    content = {"demo": sample.demo, "flanders": sample.flanders}[name]()
    (words,) = [words for words in all_languages() if words.language == language]
    found = axe_on(render_html(content, words), tmp_path, theme, width)
    assert found["violations"] == []
    assert found["passes"] > 20
    assert found["dark"] == (theme == "dark")
    assert found["wide"] <= 0, "the page must not scroll sideways"
