"""The files that write_report leaves: safe, whole, readable by people and programs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.contract import FurrowError, Legend, LegendClass
from furrow.engine.contract.results import Estimate
from furrow.engine.report import MapPicture, write_report
from furrow.engine.report.document import document_of
from furrow.engine.report.texts import Texts
from furrow.engine.report.words import Words
from furrow.engine.report.writer import render_html
from furrow.tests.report import sample
from furrow.tests.report.sample import demo, flanders

FILES = ["report.es.html", "report.fr.html", "report.html", "report.json"]
VOID = {"meta", "img", "link", "br", "hr", "input"}
EVIL = "<script>alert(1)</script>"


class Page(HTMLParser):
    """Tags with their attributes, text, and whether every tag was closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.html = html
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append((self.open[-1], data))

    @property
    def text(self) -> str:
        return " ".join(" ".join(part for _, part in self.texts).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


@cache
def page(name: str) -> Page:
    content = {"flanders": flanders, "demo": demo, "none": sample.without_assessment}[name]()
    page = Page(render_html(content, Words()))
    assert page.open == []
    return page


@pytest.mark.parametrize("name", ["flanders", "demo", "none"])
def test_the_page_loads_nothing_and_runs_nothing(name: str) -> None:
    found = page(name)
    assert not re.search(r"https?:|url\(|@import", found.html)
    for tag, attributes in found.tags:
        assert tag not in {"script", "link", "iframe", "object", "embed", "form"}
        for key, value in attributes.items():
            assert not key.startswith("on")
            if key in {"src", "href"}:
                assert value and value.startswith(("data:image/png;base64,", "#"))


@pytest.mark.parametrize("name", ["flanders", "demo", "none"])
def test_headings_tables_pictures_and_charts_are_named(name: str) -> None:
    found = page(name)
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert len(found.all("table")) == len(found.all("caption")) > 0
    assert all(cell.get("scope") for cell in found.all("th"))
    assert all(image.get("alt") for image in found.all("img"))
    charts = [svg for svg in found.all("svg") if svg.get("aria-hidden") != "true"]
    assert charts
    assert all(svg.get("aria-label") or svg.get("aria-labelledby") for svg in charts)


@pytest.mark.parametrize("name", ["flanders", "demo", "none"])
def test_every_reference_within_the_page_finds_its_element(name: str) -> None:
    found = page(name)
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    wanted = {
        part
        for _, attributes in found.tags
        for part in (attributes.get("aria-labelledby") or "").split()
    } | {(link["href"] or "")[1:] for link in found.all("a")}
    assert wanted <= set(ids)


def test_simulated_is_said_by_every_section_exactly_where_it_is_so() -> None:
    simulated, real = page("demo"), page("flanders")
    sections = len(simulated.all("section"))
    tags = [item for item in simulated.all("span") if item.get("class") == "tag"]
    assert len(tags) == sections > 8
    assert any(item.get("class") == "simulated" for item in simulated.all("div"))
    assert Texts.simulated in simulated.text
    assert "simulated" not in real.text.lower()
    assert not any(item.get("class") in {"tag", "simulated"} for _, item in real.tags)


def test_text_of_users_is_escaped_wherever_it_is_shown() -> None:
    content = flanders()
    legend = Legend(
        (
            LegendClass(2, EVIL, "red;background:url(http://x.invalid)"),
            *content.legend.classes[1:],
        )
    )
    assert content.primary is not None
    old = content.legend.classes[0].name

    def rename(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(EVIL if name == old else name for name in names)

    primary = replace(
        content.primary,
        classes=rename(content.primary.classes),
        predicted_classes=rename(content.primary.predicted_classes),
        per_class=tuple(
            replace(item, name=rename((item.name,))[0]) for item in content.primary.per_class
        ),
        wrong=tuple(replace(item, uid=EVIL, predicted=EVIL) for item in content.primary.wrong),
    )
    content = replace(
        content,
        project=EVIL,
        season=EVIL,
        recipe_title=EVIL,
        legend=legend,
        primary=primary,
        areas=tuple(replace(row, name=EVIL, color='"><script>') for row in content.areas),
        labels=tuple(replace(row, name=EVIL) for row in content.labels),
        imagery=tuple(replace(row, sensor=EVIL) for row in content.imagery),
        series=(replace(content.series[0], name=EVIL),),
        warnings=(EVIL,),
        provenance=replace(content.provenance, command=EVIL),
        licences=tuple(replace(item, attribution=EVIL) for item in content.licences),
    )
    html = render_html(content, Words())
    found = Page(html)
    assert "script" not in {tag for tag, _ in found.tags}
    assert found.text.count(EVIL) > 15
    assert "x.invalid" not in html


def test_every_figure_of_the_assessments_is_shown() -> None:
    words = Words()
    for name, content in (("flanders", flanders()), ("demo", demo())):
        shown = page(name).text
        for assessment in content.assessments:
            for text in _figures_in_words(assessment, words):
                assert text in shown
    assert "spatial blocks of 800 m, 5 folds" in page("demo").text
    assert "reference parcels that training never saw" in page("demo").text


def _figures_in_words(found: Assessment, words: Words) -> list[str]:
    def share(estimate: Estimate) -> str:
        return f"{words.share(estimate.value)} {words.share_range(estimate)}"

    def score(estimate: Estimate) -> str:
        return f"{words.score(estimate.value)} {words.score_range(estimate)}"

    texts = [
        *(share(item) for item in (found.overall, found.average, found.pixel_overall)),
        *(score(item) for item in (found.macro_f1, found.weighted_f1, found.pixel_macro_f1)),
        words.share(found.baseline_overall),
        *found.unscored,
        *found.warnings,
    ]
    for item in found.per_class:
        for span in (item.precision, item.recall):
            texts.append(f"{words.share(span.value)} ({words.share_span(span)})")
        for span in (item.f1, item.iou):
            texts.append(f"{words.score(span.value)} ({words.score_range(span)})")
        texts += [
            words.score(item.pixel_f1),
            words.parcels_and_pixels(item.parcels, item.pixels),
        ]
    for wrong in found.wrong:
        texts.append(
            f"{wrong.uid} {wrong.truth} {wrong.predicted} {words.share(wrong.share)} "
            f"{words.score(wrong.confidence)}"
        )
    for matrix in (found.confusion, found.pixel_confusion):
        for row in matrix:
            for count in filter(None, row):
                texts.append(f"{words.integer(count)} {words.share(count / sum(row))}")
    # str.split() takes every kind of space, as the page's text did
    return [" ".join(text.split()) for text in texts]


def test_it_says_whether_the_model_was_worth_it() -> None:
    """A forest on the same parcels stands beside every other model."""
    assert "A random forest is as good as “presto”" in page("demo").text
    assert "Is it worth it?" not in page("flanders").text


def test_mapped_areas_are_called_pixel_counts() -> None:
    shown = page("flanders").text
    assert "pixel counts of the map, not a design-based estimate" in shown
    assert "every pixel was forced into a crop" in shown


@pytest.mark.parametrize("name", ["flanders", "demo"])
def test_every_number_of_the_document_has_a_definition(name: str, tmp_path: Path) -> None:
    write_report(flanders() if name == "flanders" else demo(), tmp_path)
    document = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert document["schema"] == 1
    defined = document["definitions"]
    met = set(_paths_of_numbers(document["figures"]))
    assert met - set(defined) == set()
    # and no definition of a figure that is never written
    rare = (
        "compared.",
        "gate.",
        "trust.",
        "map_trust.",
        "estimated.",
        "area_matrix.",
        "audit.",
        "verdict.",
    )
    unmet = set(defined) - met
    assert unmet == (set() if name == "demo" else {p for p in defined if p.startswith(rare)})
    assert all(item["meaning"].endswith(".") and item["unit"] for item in defined.values())


def _paths_of_numbers(value: Any, path: str = "") -> list[str]:
    if isinstance(value, dict):
        inside = [
            _paths_of_numbers(item, path if path == "seeds" else f"{path}.{key}".lstrip("."))
            for key, item in value.items()
        ]
        return [name for names in inside for name in names]
    if isinstance(value, list):
        return [name for item in value for name in _paths_of_numbers(item, path)]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return [path] if is_number else []


def test_the_document_holds_the_figures_unrounded_and_null_for_the_unknown() -> None:
    content = sample.assessed([("Maize", "Winter wheat", 3), ("Winter wheat", "Winter wheat", 4)])
    assert content.primary is not None
    document = document_of(content)
    (found,) = document["figures"]["assessments"]
    assert found["role"] == "held-out"
    assert found["overall"]["low"] == content.primary.overall.low
    by_name = {item["name"]: item for item in found["per_class"]}
    assert by_name["Maize"]["precision"] == {"value": None, "low": 0.0, "high": 1.0}
    json.dumps(document, allow_nan=False)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_report(flanders(), tmp_path / name)
    for name in FILES:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == FILES


def test_a_failed_write_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_report(flanders(), tmp_path)
    before = (tmp_path / "report.html").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(FurrowError) as caught:
        write_report(demo(), tmp_path)
    assert caught.value.code == "disk-full"
    assert (tmp_path / "report.html").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES


def test_a_picture_must_be_an_rgb_image_with_an_extent() -> None:
    with pytest.raises(ValueError, match="uint8"):
        MapPicture(np.zeros((4, 4), np.uint8), (0, 0, 1, 1))
    with pytest.raises(ValueError, match="bounds"):
        MapPicture(np.zeros((4, 4, 3), np.uint8), (1, 0, 0, 1))


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    # 640 m wide: 100 m are 15.63 % of the picture's width
    html = render_html(flanders(), Words())
    assert re.search(r'class="scale" style="width:15\.6\d%"><span>100\xa0m<', html)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(theme: str) -> None:
    """WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1."""
    css = (Path(sample.__file__).parents[2] / "engine/report/templates/report.css").read_text()
    blocks = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    block = blocks[0] if theme == "light" else blocks[1]
    color = dict(re.findall(r"--([\w-]+): ([^;]+);", block))
    for ink in ("ink", "muted", "accent"):
        for paper in ("paper", "raised"):
            assert _contrast(_rgb(color[ink]), _rgb(color[paper])) >= 4.5
    assert _contrast(_rgb(color["warn-ink"]), _rgb(color["warn-paper"])) >= 4.5
    for shade, strongest in (("right", 0.38), ("error", 0.58)):
        behind = strongest * _rgb(color[shade]) + (1 - strongest) * _rgb(color["paper"])
        assert _contrast(_rgb(color["ink"]), behind) >= 4.5
    assert ".38)" in css and "calc(.08 + var(--strength) * .5)" in css


def _rgb(color: str) -> np.ndarray:
    if color.startswith("#"):
        return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], float)
    return np.array([float(part) for part in color.split()])


def _contrast(one: np.ndarray, other: np.ndarray) -> float:
    def luminance(rgb: np.ndarray) -> float:
        part = rgb / 255
        linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
        return float(linear @ [0.2126, 0.7152, 0.0722])

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
