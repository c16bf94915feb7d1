"""Three plain sentences, whatever the figures are."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import pytest

from furrow.engine.contract.results import Estimate
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.report import ReportContent
from furrow.engine.report.findings import find, next_step
from furrow.engine.report.languages.fr.words import French
from furrow.engine.report.words import Summary, Words
from furrow.tests.report import sample

GRASS, WHEAT, MAIZE = "Permanent grass crops", "Winter wheat", "Maize"


def summary(content: ReportContent) -> Summary:
    findings = find(content)
    told = Words().summary(content, findings, next_step(content, findings))
    for sentence in told.sentences:
        assert sentence[0].isupper() and sentence.endswith(".")
        assert "nan" not in sentence and "  " not in sentence
    plain = [sentence.replace("\xa0", " ").replace("\u202f", " ") for sentence in told.sentences]
    return Summary(*plain)


def cautions(content: ReportContent) -> str:
    return " ".join(Words().cautions(content, find(content))).replace("\xa0", " ")


@cache
def content_of(case: str) -> ReportContent:
    return {
        "few": sample.flanders,
        "none": sample.without_assessment,
        "all right": lambda: sample.assessed([(GRASS, GRASS, 6), (WHEAT, WHEAT, 6)]),
        "none right": lambda: sample.assessed([(GRASS, WHEAT, 2), (WHEAT, GRASS, 1)]),
        "never mapped": lambda: sample.assessed([(GRASS, GRASS, 60), (MAIZE, GRASS, 2)]),
        "one class": lambda: sample.assessed([(GRASS, GRASS, 5)]),
        "one parcel": lambda: sample.assessed([(GRASS, GRASS, 1)]),
        "demo": sample.demo,
        "promise broken": lambda: sample.demo(reference_skill=0.7),
    }[case]()


@pytest.mark.parametrize(
    "case",
    [
        "few",
        "none",
        "all right",
        "none right",
        "never mapped",
        "one class",
        "one parcel",
        "demo",
        "promise broken",
    ],
)
def test_there_are_three_sentences_for_every_case(case: str) -> None:
    assert len(summary(content_of(case)).sentences) == 3


def test_few_parcels_are_called_few_with_the_interval() -> None:
    told = summary(content_of("few"))
    assert told.how_good == (
        "Of 14 parcels that training did not see, 13 were mapped right (93 %; with so few parcels "
        "the true figure may lie anywhere from 69 to 99 %)."
    )
    assert told.how_sure.startswith(
        "Eighteen labelled parcels are few: one parcel more or less right moves the figure by "
        "7 percentage points"
    )
    assert "Winter barley, Sugar beet, Barley and Potatoes (one parcel each)" in told.how_sure
    assert told.next_step.startswith(
        "Label about 5 more parcels each of Winter barley, Sugar beet, Barley and Potatoes next"
    )


def test_without_an_assessment_no_figure_is_made_up() -> None:
    told = summary(content_of("none"))
    assert "has not been measured" in told.how_good
    assert "cannot be said" in told.how_sure
    assert "at least two parcels each of two crops" in told.next_step
    assert not any(character.isdigit() for character in "".join(told.sentences))


def test_all_right_is_not_called_perfect() -> None:
    told = summary(content_of("all right"))
    assert told.how_good.startswith("All 12 parcels that training did not see were mapped right")
    assert "may still be as low as 76 %" in told.how_good
    assert "100 %" not in told.how_good


def test_none_right_is_said_plainly() -> None:
    told = summary(content_of("none right"))
    assert "none were mapped right (0 %" in told.how_good
    assert "not surely better than calling every parcel" in told.how_sure
    assert told.next_step.startswith("Do not rely on this map yet: label about")


def test_a_class_that_the_map_never_shows_is_named() -> None:
    content = content_of("never mapped")
    told = summary(content)
    said = f"{told.how_sure} {cautions(content)}"
    assert "not one of these parcels to Maize" in said
    assert "more parcels of Maize next" in told.next_step
    words = Words()
    assert content.primary is not None
    maize = next(item for item in content.primary.per_class if item.name == MAIZE)
    assert "is not known" in words.precision(maize, right=0, mapped=0)


def test_a_figure_no_better_than_the_commonest_class_is_called_that() -> None:
    told = summary(content_of("never mapped"))
    # 60 of 62 are right, and so many would be by calling all of them grass
    assert "calling every parcel “Permanent grass crops”" in told.how_sure
    assert "97 %" in told.how_sure
    assert told.next_step.startswith("Do not rely on this map yet")


def test_a_reference_below_what_was_promised_is_said() -> None:
    told = summary(content_of("promise broken"))
    assert "of 189 reference parcels that training never saw" in told.how_good
    assert "had promised 89 % (81 to 94 %)" in told.how_sure
    assert "go by the lower figure" in told.how_sure
    agreeing = content_of("demo")
    assert "promised" not in " ".join(summary(agreeing).sentences) + cautions(agreeing)


def test_a_simulated_season_is_called_simulated_in_the_first_sentence() -> None:
    assert summary(content_of("demo")).how_good.startswith("In the simulated season, ")
    assert "simulated" not in summary(content_of("few")).how_good


def test_what_the_summary_leaves_out_is_among_the_cautions() -> None:
    content = replace(content_of("few"), warnings=("A file was damaged.", "A file was damaged."))
    assert content.primary is not None
    said = Words().cautions(content, find(content))
    assert set(content.primary.warnings) <= set(said)
    assert said.count("A file was damaged.") == 1
    assert Words.forced_into_crop in said
    masked = replace(content, forced_into_crop=False)
    assert Words.forced_into_crop not in Words().cautions(masked, find(masked))


def test_thinly_labelled_classes_come_next_the_weakest_first() -> None:
    content = sample.assessed(
        [(GRASS, GRASS, 40), (WHEAT, WHEAT, 30), (MAIZE, MAIZE, 20), (MAIZE, WHEAT, 5)]
    )
    labels = tuple(
        replace(row, parcels={GRASS: 40, WHEAT: 30, MAIZE: 4}.get(row.name, 0))
        for row in content.labels
    )
    told = summary(replace(content, labels=labels))
    assert told.next_step == (
        "Label about 6 more parcels of Maize next: fewer than ten are labelled so far."
    )


def test_enough_labels_and_no_weak_class_leads_to_the_area_caveat() -> None:
    content = sample.assessed([(GRASS, GRASS, 60), (WHEAT, WHEAT, 60)])
    labels = tuple(replace(row, parcels=60) for row in content.labels)
    told = summary(replace(content, labels=labels))
    assert "random sample of places" in told.next_step
    assert "rests on 120 parcels" in told.how_sure


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0 %"),
        (0.004, "< 1 %"),
        (0.931, "93 %"),
        (0.997, "> 99 %"),
        (1.0, "100 %"),
    ],
)
def test_a_share_is_never_rounded_to_all_or_nothing(value: float, text: str) -> None:
    assert Words().share(value).replace("\xa0", " ") == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (0.69, 0.99, "69–99 %"),
        (0.9961, 1.0, "99.6–100 %"),
        (0.99999, 1.0, "99.9–100 %"),
        (0.0, 0.0004, "0–0.1 %"),
        (0.501, 0.503, "50.1–50.3 %"),
        (1.0, 1.0, "100–100 %"),
    ],
)
def test_limits_that_lie_apart_never_read_as_one(low: float, high: float, text: str) -> None:
    figure = Estimate(high, low, high)
    assert Words().share_range(figure).replace("\xa0", " ") == text
    spoken = text.replace("–", " to ")
    assert Words().share_span(figure).replace("\xa0", " ") == spoken
    assert text in figure.percent
    in_french = French().share_span(figure).replace("\xa0", " ")
    assert in_french == spoken.replace(" to ", " à ").replace(".", ",")


def test_it_is_told_how_much_of_the_map_is_unsure_or_unlike_the_training() -> None:
    told = Words().on_this_map(MapTrust(0.9, "", unsure=0.314, none_possible=0.002, outside=0.046))
    assert told.replace("\xa0", " ") == (
        "On this map 31 % of the pixels are unsure at a coverage of 90 %; for < 1 % no class is "
        "possible. 5 % of the pixels differ from all that the model learned from."
    )
    unknown = MapTrust(0.9, "", math.nan, math.nan, math.nan)
    assert Words().on_this_map(unknown) == ""
