"""The report in other languages: the same figures, no English left, their typography."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from furrow.engine.contract import FurrowError
from furrow.engine.contract.legend import NOT_CROPLAND, RESERVED_COLORS, RESERVED_NAMES
from furrow.engine.report import AreaRow, ReportContent, write_report
from furrow.engine.report.languages import all_languages
from furrow.engine.report.texts import Texts
from furrow.engine.report.words import Words
from furrow.engine.report.writer import html_name, render_html
from furrow.engine.training.recipes import readable_recipes
from furrow.tests.report import sample

ENGLISH = """
    the of and that with is are was were from not map maps mapped parcel parcels labelled label
    labels training trained held each class crop crops accuracy figure figures share area
    areas season imagery month months cropland reference unseen right wrong all none only fewer
    between interval measured method grid model recipe software made by file files data licence
    confidence truth
""".split()
LANGUAGES = ("es", "fr")
SAME = {
    "es": {"colon", "f1", "north_letter", "sensor", "sha256", "total"},
    "fr": {"f1", "pixels_column", "sha256", "north_letter", "total", "confidence", "verdict"},
}
"""Fixed texts that are as in English."""
NOT_CROPLAND_IN = {"es": "Fuera de tierras de cultivo", "fr": "Hors terres cultivées"}
SUMMARY_IN = {"es": "De 14 parcelas", "fr": "Sur 14 parcelles"}
ENGLISH_CROPS = ("Permanent grass crops", *sample.DEMO_CROPS, *sample.FLANDERS_LABELS)


def words_in(language: str) -> Words:
    (found,) = [words for words in all_languages() if words.language == language]
    return found


def content_of(name: str) -> ReportContent:
    content = {"flanders": sample.flanders, "demo": sample.demo}[name]()
    name_, color = RESERVED_NAMES[NOT_CROPLAND], RESERVED_COLORS[NOT_CROPLAND]
    return replace(content, areas=(*content.areas, AreaRow(name_, color, 3.0, 0.01)))


@cache
def page(name: str, language: str) -> str:
    return render_html(content_of(name), words_in(language))


def text_of(html: str) -> str:
    """What a person reads, alternative texts and tooltips included."""
    html = re.sub(r"<style>.*?</style>", " ", html, flags=re.DOTALL)
    # What the machine wrote: names of files, versions, the command, fingerprints.
    html = re.sub(r"<code>.*?</code>", " ", html, flags=re.DOTALL)
    spoken = " ".join(re.findall(r'(?:alt|title|aria-label)="([^"]*)"', html))
    return spoken + " " + re.sub(r"<[^>]+>", " ", html)


@pytest.mark.parametrize("name", ["flanders", "demo"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_report_holds_no_english(name: str, language: str) -> None:
    text = text_of(page(name, language))
    for crop in (*sorted(ENGLISH_CROPS, key=len, reverse=True), "labels.gpkg", "imagery/"):
        text = text.replace(crop, " ")
    words = set(re.findall(r"[a-zà-ÿ’']+", text.lower()))
    assert words & set(ENGLISH) == set()
    assert NOT_CROPLAND_IN[language] in text
    assert f'<html lang="{language}">' in page(name, language)


@pytest.mark.parametrize("name", ["flanders", "demo"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_show_the_same_figures(name: str, language: str) -> None:
    def figures(language: str) -> list[str]:
        text = text_of(page(name, language)).replace("\u202f", "").replace("\xa0", " ")
        if language != "en":
            text = re.sub(r"(?<=\d),(?=\d)", ".", text)
        return sorted(re.findall(r"\d+(?:\.\d+)?", text))

    english, translated = figures("en"), figures(language)
    # A number may be a word in one of them, never of another value.
    assert len(english) > 200
    missing = [number for number in english if number not in set(translated)]
    assert missing == []
    assert {n for n in translated if "." in n} == {n for n in english if "." in n}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fixed_text_is_translated(language: str) -> None:
    words = words_in(language)
    same = {
        name
        for name, text in vars(Texts).items()
        if not name.startswith("_") and getattr(words, name) == text
    }
    assert same <= SAME[language]


def test_numbers_are_written_as_the_french_do() -> None:
    words = words_in("fr")
    assert words.score(0.931) == "0,93"
    assert words.integer(12345) == "12\u202f345"
    assert words.hectares(13.87) == "13,9"
    assert words.tick("2019-02") == "févr"
    assert words.true_color_note("2019-04").endswith("d’avril 2019")
    assert words.parcels(1) == "1\xa0parcelle" and words.parcels(2) == "2\xa0parcelles"


def test_numbers_are_written_as_in_spanish() -> None:
    words = words_in("es")
    assert words.score(0.931) == "0,93"
    assert words.integer(12345) == "12\u202f345"
    assert words.hectares(13.87) == "13,9"
    assert words.tick("2019-01") == "ene"
    assert words.true_color_note("2019-04").endswith("de abril de 2019")
    assert words.parcels(1) == "1\xa0parcela" and words.parcels(0) == "0\xa0parcelas"
    assert words.names(["trigo", "hierba"]) == "trigo y hierba"
    assert words.names(["maíz", "trigo", "hinojo"]) == "maíz, trigo e hinojo"


def test_spanish_percent_signs_stand_behind_spaces_that_do_not_break() -> None:
    for name in ("flanders", "demo"):
        text = text_of(page(name, "es"))
        assert not re.search(r"\d %|\d%|[«»]", text)


def test_french_signs_stand_behind_spaces_that_do_not_break() -> None:
    for name in ("flanders", "demo"):
        text = text_of(page(name, "fr"))
        assert not re.search(r"[a-zéà’] [:;?!»]|« |\d %", text)


def test_a_report_is_written_in_every_language_and_the_document_holds_the_sentences(
    tmp_path: Path,
) -> None:
    import json

    write_report(sample.flanders(), tmp_path)
    for words in all_languages():
        html = (tmp_path / html_name(words)).read_text(encoding="utf-8")
        assert f'<html lang="{words.language}">' in html
    document = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert document["summary"]["how_good"].startswith("Of 14 parcels")
    for language in LANGUAGES:
        told = document["languages"][language]
        assert told["summary"]["how_good"].startswith(SUMMARY_IN[language])
        assert len(told["cautions"]) == len(document["cautions"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recipe_has_a_title_in_the_reports_language(language: str) -> None:
    recipes = [one for one in readable_recipes() if not isinstance(one, FurrowError)]
    same = [one.title for one in recipes if words_in(language).say(one.title) == one.title]
    assert recipes and not same
