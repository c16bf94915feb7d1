"""Reports of what hardly can be reported: a sentence each, no crash, no number without meaning."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.contract import Message
from furrow.engine.report import ReportContent
from furrow.engine.report.document import document_text
from furrow.engine.report.languages import all_languages
from furrow.engine.report.writer import render_html
from furrow.tests.report import sample
from furrow.tests.report.later_sample import trust

GRASS, WHEAT, MAIZE = "Permanent grass crops", "Winter wheat", "Maize"
NOTHING_TO_TELL = Message("all held-out samples are of one class")


def _untold() -> TrustFigures:
    """As training writes it where all labels lie in one block or are of one class."""
    return replace(
        trust((GRASS, WHEAT)),
        method="identity",
        temperature=None,
        gain=None,
        before=None,
        after=None,
        coverages=(),
        thresholds=(),
        applicability=None,
        groups=0,
        notes=(NOTHING_TO_TELL,),
    )


CASES = {
    "one parcel a class": lambda: sample.assessed([(GRASS, GRASS, 1), (WHEAT, GRASS, 1)]),
    "one class": lambda: sample.assessed([(GRASS, GRASS, 1)]),
    "a class that the map lacks": lambda: sample.assessed([(GRASS, GRASS, 9), (MAIZE, GRASS, 2)]),
    "nothing right": lambda: sample.assessed([(GRASS, WHEAT, 2), (WHEAT, GRASS, 1)]),
    "nothing measured": sample.without_assessment,
    "all labels in one block": lambda: replace(sample.flanders(), trust=_untold()),
    "no labels, areas or series": lambda: replace(
        sample.without_assessment(), labels=(), areas=(), series=(), confidence_histogram=()
    ),
}


@pytest.mark.parametrize("case", list(CASES))
def test_every_language_says_it_without_a_number_that_means_nothing(case: str) -> None:
    content: ReportContent = CASES[case]()
    for words in all_languages():
        html = render_html(content, words)
        text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
        assert not re.search(r"\b(nan|inf)\b", text)
        places = re.findall(r' (?:[xyr]|[xy][12]|c[xy]|points|width)="([^"]*)"', html)
        assert not any("nan" in place for place in places)
    assert "NaN" not in document_text(content)


def test_what_cannot_be_told_of_the_probabilities_is_said_with_the_reason() -> None:
    by_name = {words.language: words for words in all_languages()}
    english, french = by_name["en"], by_name["fr"]
    content = CASES["all labels in one block"]()
    assert english.too_few_for_trust in render_html(content, english)
    assert NOTHING_TO_TELL in render_html(content, english)
    assert "d’une seule classe" in render_html(content, french)


def test_chapters_that_wait_for_a_command_name_it() -> None:
    (english, *_) = all_languages()
    html = render_html(replace(sample.flanders(), folder="my area"), english)
    for command in ("areas sample", "areas estimate", "audit", "verdict"):
        assert f"furrow {command} &#39;my area&#39;" in html
